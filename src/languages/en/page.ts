import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in English. */
export const page: PageSentences = {
  name: 'coverhues: what colour is a book like yours?',
  skip: 'Skip to the form',
  heading: 'What colour is a book like yours?',
  lede: 'Paste a blurb. Tens of thousands of covers, measured one by one, say which hues such books wear, in what order, and why.',
  language: 'Language',
  dark: 'Dark page',
  yourBook: 'Your book',
  optional: 'optional',
  drop: 'Choose a picture, drop it here, or paste it.',
  document: 'Or a text, Word, OpenDocument, RTF or PDF file with the blurb, or an e-book.',
  removeCover: 'Remove the picture',
  submit: 'Suggest hues',
  reading: 'Reading…',
  privacy:
    'What you send is read on this server and then forgotten: it is never stored and never logged. A share link keeps it behind the # of the address, a part that browsers send to no server.',
  genres: {
    suggestions: (count) =>
      formats.plural(count) === 'one' ? 'One suggestion.' : `${formats.number(count)} suggestions.`,
    added: (genre) => `${quote(genre)} is added.`,
    remove: (genre) => `Remove ${quote(genre)}`,
    removed: (genre) => `${quote(genre)} is removed.`,
  },
  parts: {
    recognised: 'Genres recognised',
    bothShow: 'What the blurb and the cover show',
    looksLike: 'What the cover looks like',
    why: 'Hue by hue',
    mood: 'Ground and mood',
    onCover: 'On a plain cover',
  },
  named: 'named by you',
  height:
    'The taller the book, the likelier the hue on such a cover. The first hues are those that set such covers apart.',
  copy: (hex) => `Copy ${hex}`,
  copied: (hex) => `Copied ${hex}.`,
  download: 'Download the hues as a picture',
  downloadColours: "Download the cover's colours as a picture",
  share: 'Copy a share link',
  shared:
    'The link is copied. It holds the text, the genres and the title, but no picture; whoever opens it gets the answer to these.',
  linkInAddress: 'The browser lets nothing be copied here, but the address line now holds the link.',
  print: 'Print',
  yourTitle: 'Your title',
  asThumbnail: (height) => `As a thumbnail, ${formats.number(height)} pixels high`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `A title in ${title} on ${ground} has a contrast of ${formats.number(contrast, 1)}; text needs ${formats.number(wanted, 1)}.`,
  empty: 'Write a blurb here, name a few genres, or show a cover.',
  faulty: 'That did not work yet',
  chooseAgain: 'Please choose the picture again; browsers forget it.',
  unreachable: 'The server could not be reached. Your text is still here; please try again.',
  notFound: 'There is no page at this address.',
  problems: {
    malformed: "This request can't be understood: it isn't written as it should be.",
    wrongMethod: "This address can't be asked in this way.",
    wrongKind: "What was sent is of a kind that isn't taken here.",
    tooMuchText: 'That is more text than I can take. Please send no more than a blurb, genres and a title.',
  },
  back: 'Back to the form',
  api: 'For programs',
};
