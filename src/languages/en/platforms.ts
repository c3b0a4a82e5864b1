import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

const AGAIN = 'Attach it again, or paste the blurb.';
const LATER = 'Try again in a minute, or paste the blurb.';

/** What chat platforms say in English. */
export const chat: ChatWords = {
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
    },
    bookTitle: { label: 'Title', description: 'To stand on the swatch' },
    genres: {
      label: 'Genres',
      description: 'In your own words, in English',
      placeholder: 'cozy mystery, cats',
    },
    comparables: {
      label: 'Comparable books',
      description: 'Up to ten books like yours, with title and author, a line each or with semicolons',
    },
    cover: { label: 'A picture of the cover', description: 'To see whether it fits the blurb' },
    files: {
      label: 'A file with the blurb, a picture of the cover',
      description: 'A text, a document or an e-book instead of the blurb; a cover, to see whether it fits',
    },
  },
  coverForm: { shortTitle: 'Look at a cover', submit: 'Look' },
  desk: 'Next for the designer …',
  notYours: 'Only the person who asked can change this answer. Send /coverhues for one of your own.',
  answerGone: {
    one: (days) =>
      `I no longer have this answer: I keep answers for ${days} day. Send the blurb again, and I answer anew.`,
    other: (days) =>
      `I no longer have this answer: I keep answers for ${days} days. Send the blurb again, and I answer anew.`,
  },
  failed: 'Something failed on my side; it was not your text. Please try again.',
  busy: "I'm very busy just now. Please try again in a minute.",
  storeAway: "I can't get at what I keep just now. Please try again in a few minutes.",
  restarting: "I'm restarting. Please try again in a minute.",
  interrupted: 'I was restarted just as I answered. If no answer stands here, please ask again.',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `${name} isn't kept on this platform itself, so I didn't open it. Attach the file itself, or paste the blurb.`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `I'm not allowed to open ${name} from here. Send it to me in a direct message, or paste the blurb.`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `${name} is no longer there: its link has expired, or it was deleted. ${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `${name} didn't arrive in time. ${LATER}`,
      ATTACHMENT_BUSY: ({ name }) => `I couldn't fetch ${name}: the platform is very busy just now. ${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `I couldn't fetch ${name}. ${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `${name} is too large: I read files of up to ${limit}. Paste the blurb instead.`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `${name} seems to be ${kind}, which I don't know how to read. Attach the blurb as a text file, or paste it.`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `${name} seems to be ${kind}, which I don't know how to read. Save it as plain text (.txt) and attach that, or paste the blurb.`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `I couldn't read ${name}, ${kind}: it seems to be protected or damaged, or holds too much. Save its text as plain text (.txt) and attach that, or paste the blurb.`,
      ATTACHMENT_ENCODING: ({ name }) =>
        `I can't tell for sure in which encoding ${name} is. Save it as UTF-8 and attach it again, or paste the blurb.`,
      ATTACHMENT_EMPTY: ({ name }) => `There is no text in ${name}. Attach another file, or paste the blurb.`,
    },
    leftOut: {
      one: () => 'I left out one attached file.',
      other: (count) => `I left out ${count} attached files.`,
    },
  },
  exported:
    'Here is the palette as CSS, SCSS, a Tailwind theme, design tokens and SVG, for GIMP, as Adobe Swatch Exchange, for Photoshop and for Procreate, and all hues as a table.',
  exportedCover:
    "Here is the cover's own palette as CSS, SCSS, a Tailwind theme, design tokens and SVG, for GIMP, as Adobe Swatch Exchange, for Photoshop and for Procreate, and as a table.",
  shortened: {
    hues: { one: () => 'one more hue', other: (count) => `${count} more hues` },
    withoutReasons: 'To fit one message, the reasons of the last hues are left out here.',
    withoutHues: (hues) => `To fit one message, ${hues} are left out here; Export has them all.`,
    withoutBoth: (hues) =>
      `To fit one message, the reasons of the last hues and ${hues} are left out here; Export has them all.`,
  },
  filesTooLarge: {
    one: () => 'One file is larger than may be sent here, so I left it out.',
    other: (count) => `${count} files are larger than may be sent here, so I left them out.`,
  },
  stillVisible:
    'This answer could not be taken back: others can still see the old one. Delete it by hand, or ask an admin to.',
  pictureMissing: 'A picture of the hues could not be shown; the text says all that it shows.',
  pictureAfterAll: 'Here is the picture of the hues after all.',
  filesInDirect: {
    one: () => 'I sent the file to our direct messages.',
    other: (count) => `I sent the ${count} files to our direct messages.`,
  },
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

/** What the web page says in English. */
export const page: PageWords = {
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
  privacyKept: {
    one: (days) =>
      `The text and the pictures that you send are read on this server and then forgotten: they are never stored and never logged. What the answer says is kept for ${days} day at most, so that you can ask more about it. A share link keeps the question behind the # of the address, a part that browsers send to no server.`,
    other: (days) =>
      `The text and the pictures that you send are read on this server and then forgotten: they are never stored and never logged. What the answer says is kept for ${days} days at most, so that you can ask more about it. A share link keeps the question behind the # of the address, a part that browsers send to no server.`,
  },
  examples: {
    heading: 'Try an example',
    kinds: {
      cozyMystery: 'Cosy mystery',
      spaceOpera: 'Space opera',
      romance: 'Historical romance',
      cookbook: 'Cookbook',
      pictureBook: 'Picture book',
      memoir: 'Memoir',
    },
  },
  genres: {
    suggestions: { one: () => 'One suggestion.', other: (count) => `${count} suggestions.` },
    added: (genre) => `${genre} is added.`,
    remove: (genre) => `Remove ${genre}`,
    removed: (genre) => `${genre} is removed.`,
  },
  comparables: {
    added: (book) => `${book} is added.`,
    remove: (book) => `Remove ${book}`,
    removed: (book) => `${book} is removed.`,
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
  notCopied: (hex) => `The browser lets nothing be copied here: ${hex} is not on the clipboard.`,
  next: 'Take it further',
  answerGone: 'This answer is no longer kept. Send the form again, and it is answered anew.',
  download: 'Download the hues as a picture',
  downloadColours: "Download the cover's colours as a picture",
  share: 'Copy a share link',
  shared:
    'The link is copied. It holds the text, the genres, the comparable books and the title, but no picture; whoever opens it gets the answer to these.',
  linkInAddress: 'The browser lets nothing be copied here, but the address line now holds the link.',
  print: 'Print',
  yourTitle: 'Your title',
  asThumbnail: (height) => `As a thumbnail, ${height} pixels high`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `A title in ${title} on ${ground} has a contrast of ${contrast}; text needs ${wanted}.`,
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

/** What the pages on the bot itself say in English. */
export const notices: NoticeWords = {
  titles: { about: 'About coverhues', privacy: 'Privacy', terms: 'Terms of use', support: 'Support' },
  install: { slack: 'Add to Slack', discord: 'Add to Discord' },
  deleteAnswer: 'Delete this answer',
  answerDeleted: 'The answer is deleted: nothing of it is kept any more.',
  onTheWay:
    'On its way to an answer a question may stand in this server’s database, for as long as it is being answered.',
  operator: {
    heading: 'Who runs this',
    name: 'Operator',
    contact: 'Contact',
    country: 'Server in',
    unnamed: 'Who runs this server is not named here. Ask whoever gave you its address.',
  },
  about: {
    what: {
      heading: 'What it does',
      lines: [
        'Give coverhues a book’s blurb, and it answers with the hues that covers of such books really have: ranked, each with its reason, with palettes and a picture.',
        'Show it a cover, and it says what kind of book that looks like, what its own colours are and how its title reads.',
      ],
    },
    how: {
      heading: 'Where the answers come from',
      lines: [
        'They rest on tens of thousands of real covers, measured one by one. A small model on this server reads what you send; no large language model is asked, and no text goes to another service.',
        'It can be wrong, and says how sure it is. What a cover shall look like is for people to decide.',
      ],
    },
    slack: {
      heading: 'On Slack',
      lines: [
        '/coverhues and a blurb gives the answer; without words it opens a form.',
        '/covergenre looks at a cover, /series at the books of a series, /shelf keeps answers under names, /vote puts palettes to a vote.',
        'A message’s menu has “Suggest cover hues”, and a mention of the app, or a direct message, is answered with a reply.',
        'It writes only where somebody asks. In channels it reads the message that mentions it, the one that begins its thread and one whose menu you choose, and no others.',
      ],
    },
    discord: {
      heading: 'On Discord',
      lines: [
        '/coverhues and a blurb gives the answer; without options it opens a form.',
        '/covergenre looks at a cover, /series at the books of a series, /shelf keeps answers under names, /vote puts palettes to a vote.',
        'A message’s menu has “Suggest cover hues”, and a mention of the bot, or a direct message, is answered with a reply.',
        'It writes only where somebody asks, and reads no messages but those that are meant for it and those that these reply to.',
      ],
    },
    page: {
      heading: 'Here',
      lines: ['The page on this server does the same without an account.'],
    },
  },
  privacy: {
    read: {
      heading: 'What is read',
      lines: [
        'Texts, files and pictures that you send are read in this server’s memory, to answer you, and then forgotten: they are never stored and never logged.',
      ],
      inChats:
        'In conversations the bot reads what is meant for it: commands and forms, direct messages, messages that mention it or whose menu you choose, and what these reply to.',
    },
    kept: {
      heading: 'What is kept, and for how long',
      answers: (days) =>
        `An answer, for ${days} days, so that its buttons work: figures, palettes, the title, the genres and the books that you named, and words of the blurb that its reasons quote; no text, no picture. With it your id on the platform, so that it goes when you want that.`,
      page: ({ answers, days }) =>
        `Of this page’s answers the last ${answers}, for ${days} days at most: the same, under no name.`,
      pageAlone: ({ answers, days }) =>
        `Of this page’s answers the last ${answers}, for ${days} days at most, so that their buttons work: figures, palettes, the title, the genres and the books that you named, and words of the blurb that the reasons quote; no text, no picture, and no name.`,
      pageNothing: 'Of this page’s answers, nothing.',
      shelf: (days) =>
        `What you save on a shelf, with your id and without any word of the blurb, until you delete it or nobody has used it for ${days} days.`,
      votes:
        'A vote, with the id of who asked for it, until two weeks after its end; who chose what, until the end.',
      slack:
        'Of a workspace on Slack: the token by which the app works there, encrypted, who sees answers, and hues that were shared lately, until the app is removed.',
      discord:
        'Through which servers of Discord you came to your own shelf, so that it goes when you leave the last of them.',
      heard:
        'A digest of what was heard already, for two hours, so that nothing is answered twice; and while a question is under way, for fifteen minutes at most, how to reach who asked.',
      memory:
        'In memory alone, until a restart: languages of people, and network addresses of the page’s visitors, so that nobody asks too often.',
    },
    never: {
      heading: 'What is never done',
      lines: [
        'Nothing is sold, handed on, used for advertising or learned from. The page sets no cookie but one that remembers a chosen theme.',
        'The log holds none of what people wrote.',
      ],
      platforms: 'Slack and Discord themselves keep what is said there, as they say in their own terms.',
    },
    deleted: {
      heading: 'How it is deleted',
      chats: '/shelf forget-me deletes at once all that is kept of you, and says what that was.',
      shared: 'What you saved for others, or put to a vote, stays with them, without your id.',
      slack: 'On Slack a button in the app’s home does the same.',
      page: 'Below an answer of this page a button deletes it.',
      places: 'When a server or a workspace removes the app, what is kept of it is deleted.',
      asked:
        'Whoever runs this server deletes it for those who ask: see below. All else goes by itself when its time is over.',
    },
    version: {
      heading: 'Which version this is about',
      line: (version) => `This is what coverhues ${version} does, which runs here.`,
    },
  },
  terms: [
    {
      heading: 'What you get',
      lines: [
        'Counts of what covers wear, and palettes that follow from them: advice, and no promise. It may be wrong. Check colours and contrast before anything is printed.',
      ],
    },
    {
      heading: 'What you send',
      lines: [
        'Send only what you have a right to send, and nothing that is against the law. Don’t try to overload the service, or to get at what is others’.',
        'What you send stays yours. What comes back, palettes, pictures and files, you may use for whatever you like; titles and covers that are named belong to their owners.',
      ],
    },
    {
      heading: 'What is not promised',
      lines: [
        'The service comes as it is, without any warranty, as far as the law allows that. It may change, pause or end, and whoever misuses it may be shut out.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Other terms',
    lines: ['On Slack and on Discord their own terms hold beside these.'],
  },
  support: {
    help: {
      heading: 'How to use it',
      slack: 'On Slack, /coverhues help says how to ask, and so does the app’s home.',
      discord: 'On Discord, /help says how to ask.',
      page: 'Here, the page has examples to try.',
    },
    faults: {
      heading: 'When something is wrong',
      lines: [
        'Where no answer comes, try again in a minute. If it stays so, write to whoever runs this server, with the time and what you did; the text itself isn’t needed.',
        'To have what is kept of you deleted, or to ask what that is, write to the same address.',
      ],
    },
    weakness: {
      heading: 'If you found a weakness',
      lines: ['Tell it to whoever runs this server first, and say how to see it happen.'],
    },
  },
};
