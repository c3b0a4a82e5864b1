import type { NoticeWords } from '../say/notices.ts';

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
