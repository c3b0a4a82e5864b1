import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in English. */
export const chat: ChatSentences = {
  menu: { shared: 'Suggest cover hues', private: 'Suggest cover hues (private)' },
  options: {
    file: {
      name: 'file',
      description: 'A text file, a document (DOCX, ODT, RTF, PDF) or an e-book with the blurb',
    },
    private: { name: 'private', description: 'Whether only you see the answer' },
  },
  tooShort: `That is a little short for a blurb. Send me two or three sentences about the book, such as: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'I can’t see the message that you reply to. Choose my command from its menu, or send me the blurb or the cover itself.',
  form: {
    shortTitle: 'Cover hues',
    submit: 'Suggest',
    cancel: 'Cancel',
    empty: 'Write a blurb here, or choose a few genres below.',
    continued: 'Blurb, continued',
    longer: 'For what does not fit above. For a longer text, send me a text file in a direct message.',
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
    file: {
      label: 'A file with the blurb',
      description: 'A text file, a document or an e-book, instead of the blurb above',
    },
    cover: { label: 'A picture of the cover', description: 'To see whether it fits the blurb' },
  },
  coverForm: { shortTitle: 'Look at a cover', submit: 'Look' },
  notYours: 'Only the person who asked can change this answer. Send /coverhues for one of your own.',
  answerGone: (days) =>
    `I no longer have this answer: I keep answers for ${days} ${formats.plural(days) === 'one' ? 'day' : 'days'}. Send the blurb again, and I answer anew.`,
  failed: 'Something failed on my side; it was not your text. Please try again.',
  busy: "I'm very busy just now. Please try again in a minute.",
  restarting: "I'm restarting. Please try again in a minute.",
  file: files,
  exported:
    'Here is the palette as CSS, as JSON, for GIMP, and as Adobe Swatch Exchange, and all hues as a table.',
  shortened({ withoutReason, leftOut }) {
    const hues = leftOut === 1 ? 'one more hue' : `${formats.number(leftOut)} more hues`;
    if (leftOut === 0) return 'To fit one message, the reasons of the last hues are left out here.';
    return withoutReason === 0
      ? `To fit one message, ${hues} are left out here; Export has them all.`
      : `To fit one message, the reasons of the last hues and ${hues} are left out here; Export has them all.`;
  },
  filesTooLarge: (count) =>
    formats.plural(count) === 'one'
      ? 'One file is larger than may be sent here, so I left it out.'
      : `${formats.number(count)} files are larger than may be sent here, so I left them out.`,
  stillVisible:
    'This answer could not be taken back: others can still see the old one. Delete it by hand, or ask an admin to.',
  pictureMissing: 'A picture of the hues could not be shown; the text says all that it shows.',
  pictureAfterAll: 'Here is the picture of the hues after all.',
  filesInDirect: 'I sent the files to our direct messages.',
  answeredHere: "I couldn't answer in the conversation where you asked, so I answer here.",
  home: {
    recent: 'Shared lately',
    nothingYet: 'Nothing yet. Answers that are shared in a channel are listed here.',
    settings: 'Settings',
    whoSees: 'Who sees answers in a channel?',
    forWorkspace: 'This holds for everyone in the workspace; only its admins and owners can change it.',
    visibility: { private: 'Only the person who asks', public: 'Everyone in the channel' },
  },
};
