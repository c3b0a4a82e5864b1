import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { formats, quote } from './formats.ts';

/** What a chat platform says in English. */
export const chat: ChatSentences = {
  suggest: 'Suggest cover hues',
  suggestPrivately: 'Suggest cover hues (private)',
  tooShort: `That is a little short for a blurb. Send me two or three sentences about the book, such as: ${EXAMPLE_BLURB}`,
  form: {
    title: 'Which hues suit this book?',
    blurb: {
      label: 'Blurb',
      description: "The book's blurb, in English; two or three sentences are enough",
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: {
      label: 'Title',
      description: 'To stand on the swatch',
      placeholder: 'The Long Frost',
    },
    genres: {
      label: 'Genres',
      description: 'In your own words, in English',
      placeholder: 'cozy mystery, cats',
    },
    file: { label: 'A file with the blurb', description: 'A text file, instead of the blurb above' },
  },
  notYours: 'Only the person who asked can change this answer. Send /coverhues for one of your own.',
  answerGone: (days) =>
    `I no longer have this answer: I keep answers for ${days} ${formats.plural(days) === 'one' ? 'day' : 'days'}. Send the blurb again, and I answer anew.`,
  failed: 'Something failed on my side; it was not your text. Please try again.',
  busy: "I'm very busy just now. Please try again in a minute.",
  restarting: "I'm restarting. Please try again in a minute.",
  file: {
    tooLarge: (name, limit) =>
      `${quote(name)} is too large: I read files of up to ${formats.bytes(limit)}. Paste the blurb instead.`,
    notText: (name) =>
      `I don't know how to read ${quote(name)}: it isn't a text file. Paste the blurb instead.`,
    unavailable: (name) =>
      `I couldn't fetch ${quote(name)}; its link may have expired. Attach it again, or paste the blurb.`,
    empty: (name) => `${quote(name)} is empty. Attach another file, or paste the blurb.`,
    onlyFirst: (count) =>
      formats.plural(count) === 'one'
        ? 'I read only the first file and left out the others.'
        : `I read only the first ${count} files and left out the others.`,
  },
  exported: 'Here is the palette as CSS, as JSON, for GIMP, and as Adobe Swatch Exchange.',
  answersShared: 'Everyone here can see this answer.',
  answersPrivate: 'Only you can see this answer.',
};
