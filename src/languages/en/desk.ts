import type { DeskWords } from '../say/desk.ts';

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
  against: ({ ground, share }) => `This palette stands on ${ground}, as only ${share} of such covers do.`,
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
