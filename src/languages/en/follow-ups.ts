import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in English. */
export const followUps: Sentences['followUps'] = {
  why: 'Why these?',
  more: 'More hues',
  other: 'Another palette',
  view: 'As others see it',
  roll: 'Roll',
  swap: 'Swap ground and main',
  lock: 'Keep colours, roll the rest …',
  export: 'Export: files for design programs',
  brief: 'Brief for the designer (PDF)',
  save: 'Save on the shelf, under a name',
  link: 'A link that holds this palette',
  vote: 'Put palettes to a vote',
  share: 'Share',
  private: 'Make private',
};

/** What is said in English of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (kept)`,
  heading: (colours) => `A palette that keeps ${colours}`,
  changed: 'The palette, with two parts swapped',
  order: 'The hues below are those of such covers, whatever is kept.',
  keeping: (colours) => `Kept: ${colours}.`,
  place: ({ at, of, them }) =>
    `Palette ${at} of ${of} from real covers that carry ${them}, give or take a shade, the best for this book first.`,
  near: ({ at, of }) => `Palette ${at} of ${of}, from a real cover that comes near to it.`,
  byRule: ({ at, of, rule }) =>
    `Palette ${at} of ${of}, which no real cover wears: it follows a rule of colour, ${rule}.`,
  rules: {
    complement: 'the complement of the strongest colour',
    split: 'a split complement',
    neighbours: 'neighbours on the colour wheel',
    triad: 'a triad',
    tints: 'tints and shades of one colour',
    ground: 'your colours alone on a ground that they stand out from',
  },
  against: ({ ground, whole, share }) =>
    `This palette stands on ${ground}, where only ${share} of such covers are ${whole} as a whole.`,
  last: 'That is the last of them: rolling goes on with the first.',
  them: { one: 'it', two: 'both', all: 'all of them' },
  where: { one: 'in the part asked for', more: 'in the parts asked for' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `Of ${such} covers of such books, ${carrying} carry ${them}${where} (${share}), against ${usual} of all covers: ${times} the usual.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `Of ${such} covers of such books, ${carrying} carry ${them}${where} (${share}), against ${usual} of all covers: about as many as usual.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `Of ${such} covers of such books, ${carrying} carry ${them}${where} (${share}), against ${usual} of all covers: fewer than usual.`,
  few: ({ such, carrying, share, usual, where }) =>
    `Carried${where} by ${carrying} of ${such} covers of such books (${share}), too few to compare with the ${usual} of all covers.`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `None of ${such} covers of such books carries ${them}${where}; of ${usual} covers of all kinds, ${carrying} do.`,
  none: ({ where }) => `No cover that I know carries this${where}.`,
  distances: (list) => `On the cover behind it, ${list} (in OKLab, where 0.02 is just noticeable).`,
  distance: ({ name, distance }) => `${name} is off by ${distance}`,
  swapped: ({ ground, ink }) =>
    `Two colours have changed their parts: the ground is ${ground} now, and the type is set in ${ink}.`,
  question: 'Which colours shall stay?',
  howTo:
    'Name them by their numbers, by a word such as “burgundy”, or as #b22222: up to five. A part goes with a colour so: burgundy = ground.',
  faults: {
    unknown: (word) => `${word} is no colour that I know.`,
    didYouMean: (words) => `Did you mean ${words}?`,
    examples: 'I know colours such as firebrick, navy, dark red, #b22222 and rgb(178, 34, 34).',
    tooMany: (most) => `I keep up to ${most} colours, so the first ${most} count.`,
    alike: (one, other) =>
      `${one} and ${other} can hardly be told apart on a cover, so I keep the first alone.`,
    noSuchNumber: ({ number, colours }) => `There is no colour ${number}: this palette has ${colours}.`,
    noPart: (word) => `${word} is no part of a palette: it has ground, main, accent and ink.`,
    lacksPart: (typed) => `${typed} lacks a part: a palette has ground, main, accent and ink.`,
    lacksColour: (typed) => `${typed} lacks a colour: write one before the sign.`,
    leavesOut: (typed) => `I can keep colours, but leave none out, so ${typed} changes nothing.`,
    taken: ({ colour, role }) => `There is one ${role} in a palette, so ${colour} is kept in another part.`,
    unread: ({ colour, other, contrast }) =>
      `Type in one of ${other} and ${colour} can’t be read on the other (a contrast of ${contrast}, where 4.5 is needed), so ${colour} is kept in another part.`,
    ink: (colour) =>
      `The type was set in ${colour}, which is like a colour that is kept: this may stand elsewhere, and the type gets one that can be read.`,
    inkKept: (colour) => `${colour} is kept for the type, so only grounds on which it can be read are shown.`,
    nothing: 'I found no palette with all of these colours, so this one stays as it was. Keep fewer of them.',
    noCovers: 'This model knows no real covers, so there are no palettes to roll through.',
    noSwap:
      'I can swap two of ground, main, accent and ink, or two numbers of this palette, such as 1 and 2.',
  },
  form: {
    shortTitle: 'Keep colours',
    submit: 'Roll the rest',
    colours: { label: 'Colours of this palette', description: 'Those that you choose stay' },
    own: {
      label: 'Colours of your own',
      description: 'Words, hexes or rgb(), with commas between them',
      placeholder: 'burgundy as ground, #b22222',
    },
  },
};

/** What is said of how others see a palette in English. */
export const sight: SightWords = {
  edge: {
    light: (colour) => `On a white page its ground melts away: give such a cover a thin edge in ${colour}.`,
    dark: (colour) => `On a dark page its ground melts away: give such a cover a thin edge in ${colour}.`,
  },
  faintType: (least) =>
    `To some colour-blind readers, type on this ground has a contrast of only ${least}, where 4.5 is good: set it large and bold, or on a plate of another colour.`,
  merging: {
    look: {
      grey: (colours) => `in grey, ${colours} look alike`,
      blind: (colours) => `to some colour-blind readers, ${colours} look alike`,
      both: (colours) => `in grey and to some colour-blind readers, ${colours} look alike`,
    },
    line: {
      light: (looks) => `${looks}: keep them apart by a light line.`,
      dark: (looks) => `${looks}: keep them apart by a dark line.`,
      either: (looks) => `${looks}: keep them apart by a light or a dark line.`,
    },
  },
  title: {
    whole: (parts) => `As shops show it, the title ${parts}.`,
    clear: (sizes) => `can be read at ${sizes} pixels`,
    faint: (sizes) => `is faint at ${sizes} pixels`,
    lost: (sizes) => `is lost at ${sizes} pixels`,
    small: ({ sizes, letters }) =>
      `is lost at ${sizes} pixels, where its letters are less than ${letters} high`,
    lostInGrey: (sizes) => `is lost in grey at ${sizes} pixels`,
  },
  view: {
    headline: 'The palette as others see it',
    ink: ({ colour, least }) =>
      `Type on its ground has a contrast of ${colour}, and ${least} where it is seen worst; 4.5 is good, and 3 enough for large letters.`,
    apart: 'No neighbouring colours merge in grey or to colour-blind readers.',
    standsOut: 'Its ground stands out from white and from dark pages without an edge.',
  },
  viewPicture: {
    heading: 'As others see it',
    alike: 'look alike',
    sights: {
      colour: { name: 'In colour', detail: 'as most people see it' },
      grey: { name: 'In grey', detail: 'as e-ink shows it' },
      protan: { name: 'Protanopia', detail: 'without red cones' },
      deutan: { name: 'Deuteranopia', detail: 'without green cones' },
      tritan: { name: 'Tritanopia', detail: 'without blue cones' },
    },
    pages: { light: 'On a white page', dark: 'On a dark page' },
    sizes: (sizes) => `${sizes} pixels`,
    type: (contrast) => `contrast of type ${contrast}`,
    opening: 'A palette and plain covers that wear it, as others see them:',
    lookAlike: (colours) => `${colours} look alike`,
  },
};

/** What a brief says in English. */
export const brief: BriefWords = {
  label: 'Cover brief',
  untitled: 'A book without a title',
  cover: 'A cover',
  undrawable: 'No font here has all letters of this title; it stands in the document’s properties.',
  unset: 'A title that no font here can set',
  headings: {
    palette: 'Palette, on screen and in print',
    plainCovers: 'Plain covers, as small as shops show them',
    ground: 'Ground and mood',
    ranges: 'Ranges rather than orders',
    avoid: 'What to avoid',
  },
  columns: {
    screen: 'Screen',
    print: 'Print',
    colour: 'Part and colour',
    hex: 'sRGB',
    ink: 'Ink',
    note: 'Type and press',
  },
  lightness: {
    dark: (share) => `${share} dark`,
    mid: (share) => `${share} between`,
    light: (share) => `${share} light`,
  },
  carried: (share) => `${share} carry it`,
  taken: (share) => `${share} of the cover`,
  contrast: (ratio) => `Contrast with the ground ${ratio}.`,
  prints: 'Prints as shown.',
  printsAs: (hex) => `Prints as ${hex}.`,
  nearest: (hex) => `Nearest that prints: ${hex}.`,
  ground: ({ from, to }) =>
    `On the middle half of the covers named here, the lightness of the ground is ${from} to ${to} (0 is black, 100 white).`,
  areas: ({ largest, next }) =>
    `The largest colour takes ${largest.from} to ${largest.to} of a cover, the next ${next.from} to ${next.to}.`,
  rare: (colours) => `Rarer here than elsewhere: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, against ${usual} of all covers`,
  faint: (names) => `No type in ${names} on this ground: the contrast is below 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) => `${name} takes ${ink} ink; presses bear about ${most}.`,
  nothing: 'Nothing here stands out as a thing to avoid.',
  source: {
    covers: (count) => `From the ${count} real covers nearest to this book, in an index of measured covers.`,
    hues: 'From shares of hues on real covers of such genres.',
    cover: 'From the cover itself, beside measured covers.',
    figures: 'Shares are of such covers; print values are a start and no proof.',
  },
  drawn: 'Here is the brief for your designer: one page of PDF.',
};

/** What is said of saved answers in English. */
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

/** What is said of votes in English. */
export const vote: VoteWords = {
  options: {
    question: { name: 'question', description: 'What the vote is about' },
    palette: { name: 'palette', description: 'A palette from a shelf, by its name' },
    hours: { name: 'hours', description: 'How many hours the vote lasts, from 1 to 168; 24 unless you say' },
  },
  usualQuestion: 'Which colours shall the cover wear?',
  rules: {
    poll: 'Each person has one vote, and may change it until the end.',
    buttons: 'Each person has one vote; pressing another button changes it.',
  },
  tie: 'Where several are level, the one listed first wins.',
  cover: (number) => `Cover ${number}`,
  button: (number) => `Vote for ${number}`,
  votes: { one: (count) => `${count} vote`, other: (count) => `${count} votes` },
  ends: 'End of the vote',
  posted: 'The vote is up, and ends by itself.',
  form: {
    shortTitle: 'Put to a vote',
    submit: 'Put to the vote',
    question: 'Question',
    palettes: 'Palettes from a shelf',
    covers: { label: 'Covers', description: 'Pictures of covers; with the palettes, up to 5 to choose from' },
    hours: 'How long',
  },
  lasts: { one: (count) => `${count} hour`, other: (count) => `${count} hours` },
  opening: 'Put to the vote:',
  cast: {
    counted: (name) => `Your vote is for ${name}. To change it, vote for another one.`,
    changed: (name) => `Your vote is now for ${name}.`,
    known: 'A later vote of yours counts already.',
    over: 'This vote has ended, so nothing changes it any more.',
    gone: 'This vote is no longer kept.',
    elsewhere: 'This vote is held elsewhere: only people of its own channel take part.',
  },
  ended: {
    won: ({ name, votes, of }) => `The vote has ended: ${name} wins, with ${votes} of ${of} votes.`,
    level: ({ name, votes, of, others }) =>
      `The vote has ended: ${name} wins, with ${votes} of ${of} votes, as it was listed before ${others}, with as many.`,
    nobody: 'The vote has ended, and nobody took part.',
  },
  kept: (name) => `The winner is on this channel's shelf as ${name}.`,
  shelfFull: "This channel's shelf is full, so the winner could not be put there.",
  deleted: (question) => `The vote ${question} was deleted, so it has ended without a winner.`,
  byButtons: 'I may not make polls here, so this vote goes by buttons.',
  faults: {
    nowhere: 'A vote needs a channel of a chat, where others take part.',
    alone: 'A vote needs others: ask for it in a channel or a thread, and not here.',
    stranger:
      'I am no member of this channel, so I could not count the votes here. Invite me, and ask once more.',
    unsent: 'The vote could not be posted: I may not write here, or the thread is closed.',
    hours: 'A vote lasts from 1 to 168 hours.',
    tooFew: 'A vote needs two things to choose from at least: palettes from a shelf, or covers.',
    tooMany: (most) => `That is too much to choose from: I put up to ${most} palettes or covers to a vote.`,
    missing: (name) => `There is no ${name} on your shelf, on this channel's, or on everybody's here.`,
    same: (names) => `${names} have the same palette, so nobody could choose between them. Leave one out.`,
  },
};
