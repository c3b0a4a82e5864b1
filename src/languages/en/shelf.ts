import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in English. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: 'list', description: 'What is on the shelf' },
    show: { name: 'show', description: 'A saved answer once more, with all that can be asked after it' },
    compare: { name: 'compare', description: 'Two saved palettes side by side, and in what they differ' },
    rename: { name: 'rename', description: 'Give a saved answer another name' },
    delete: { name: 'delete', description: 'Take a saved answer off the shelf' },
    forget: { name: 'forget', description: 'Delete your own shelf with all that is on it' },
    'forget-me': {
      name: 'forget-me',
      description: 'Delete all that is kept of you: answers, your own shelf, your votes',
    },
  },
  options: {
    name: { name: 'name', description: 'What it was saved as' },
    other: { name: 'other', description: 'The one to compare it with' },
    to: { name: 'to', description: 'Its new name' },
    page: { name: 'page', description: 'Which page of the list' },
    whose: { name: 'whose', description: 'Whose shelf; your own unless you say otherwise' },
  },
  whose: { mine: 'mine', channel: "this channel's", everybody: "everybody's here" },
  headings: { mine: 'Your shelf', channel: "This channel's shelf", everybody: "Everybody's shelf" },
  form: {
    shortTitle: 'Save on the shelf',
    submit: 'Save',
    name: { label: 'Name', description: 'Up to 60 characters; it finds the palette again' },
    whose: { label: 'On whose shelf' },
  },
  untitled: 'Palette',
  palettes: { one: (count) => `${count} palette`, other: (count) => `${count} palettes` },
  page: ({ page, pages }) => `page ${page} of ${pages}`,
  howToGoOn: 'Show one by its name, and all that can be asked after an answer can be asked again.',
  saved: {
    mine: (name) => `${name} is on your shelf. Nothing of the blurb is kept with it.`,
    channel: (name) => `${name} is on this channel's shelf. Nothing of the blurb is kept with it.`,
    everybody: (name) => `${name} is on everybody's shelf here. Nothing of the blurb is kept with it.`,
  },
  shown: {
    mine: ({ name, date }) => `From your shelf: ${name}, saved on ${date}.`,
    channel: ({ name, date }) => `From this channel's shelf: ${name}, saved on ${date}.`,
    everybody: ({ name, date }) => `From everybody's shelf here: ${name}, saved on ${date}.`,
  },
  won: {
    plain: ({ votes, of, date }) => `It won a vote that ended on ${date}, with ${votes} of ${of} votes.`,
    asked: ({ question, votes, of, date }) =>
      `It won the vote on ${question} that ended on ${date}, with ${votes} of ${of} votes.`,
  },
  renamed: ({ from, to }) => `${from} is now called ${to}.`,
  deleted: (name) => `${name} is off the shelf.`,
  forgotten: {
    none: 'There was nothing on your shelf.',
    one: (count) => `Your shelf is deleted, with ${count} palette.`,
    other: (count) => `Your shelf is deleted, with all ${count} palettes.`,
  },
  forgottenMe: {
    none: 'Nothing is kept of you.',
    all: 'All that was kept of you is deleted.',
    deleted: (what) => `That was ${what}.`,
    answers: { one: (count) => `${count} answer`, other: (count) => `${count} answers` },
    entries: {
      one: (count) => `${count} palette on your shelf`,
      other: (count) => `${count} palettes on your shelf`,
    },
    ballots: {
      one: (count) => `your choice in ${count} vote that is still open`,
      other: (count) => `your choice in ${count} votes that are still open`,
    },
    shared: {
      one: () =>
        'One thing that you saved or asked for stays with the others here, and no longer says that it was you.',
      other: (count) =>
        `${count} things that you saved or asked for stay with the others here, and no longer say that it was you.`,
    },
    messages: 'Messages that stand in conversations are not mine to keep: delete them where they are.',
  },
  faults: {
    empty: 'A name needs a letter, a digit or a sign that can be seen.',
    long: (most) => `That name is too long: up to ${most} characters find a palette again.`,
    taken: (name) =>
      `There is a palette called ${name} already. Choose another name, or rename that one first.`,
    full: (most) => `The shelf is full: it holds ${most} palettes. Delete one first.`,
    missing: {
      mine: (name) => `There is no ${name} on your shelf.`,
      channel: (name) => `There is no ${name} on this channel's shelf.`,
      everybody: (name) => `There is no ${name} on everybody's shelf here.`,
    },
    nothing: {
      mine: 'Your shelf is empty. Below an answer you can save it.',
      channel: "This channel's shelf is empty. Below an answer you can save it here.",
      everybody: "Everybody's shelf here is empty. Below an answer you can save it here.",
    },
    refused: (name) => `${name} is somebody else's: only who saved it, or a moderator, can change it.`,
    onlyMine: 'Here you have a shelf of your own only; a shared one is for channels where I am a member.',
    same: 'To compare, name two different palettes.',
  },
  compare: {
    headline: (one, other) => `${one} beside ${other}`,
    identical: 'Both are the same palette.',
    shared: (colours) => `Both carry ${colours}.`,
    nothingShared: 'They share no colour.',
    ground: {
      both: (colour) => `Both stand on ${colour}.`,
      each: ({ name, colour }) => `${name} stands on ${colour}.`,
    },
    main: {
      both: (colour) => `The main colour of both is ${colour}.`,
      each: ({ name, colour }) => `The main colour of ${name} is ${colour}.`,
    },
    usual: ({ colour, share }) => `Of covers of such books, ${share} carry ${colour}.`,
    contrast: {
      both: (ratio) => `The type reads alike on both grounds, at ${ratio} to 1.`,
      each: ({ name, ratio }) => `The type of ${name} reads at ${ratio} to 1.`,
    },
    opening: 'Two palettes side by side:',
  },
  link: 'Link to this palette',
  linked:
    'This link holds the palette itself: whoever opens it sees the colours, and nothing of it reaches or stays on a server.',
  nobodys: 'Nobody has a shelf here.',
  shared: {
    title: 'A shared palette',
    unreadable:
      'This address holds no palette that can be read. It may have been cut off: copy it once more, whole.',
    needsScript:
      'The palette stands behind the # of the address, which no server sees, so your browser has to draw it: turn on JavaScript for this page.',
    palette: 'Colours of the palette',
    hues: 'Hues of such covers',
    genres: 'Kinds of books',
  },
  home: {
    show: 'Show',
    delete: 'Delete',
    more: 'The rest of your shelf: /shelf list',
    forgetMe: 'Delete all that is kept of me',
    confirm:
      'Your answers, your own shelf and your votes are deleted. Buttons below your answers stop working.',
  },
};
