import type { SeriesWords } from '../say/series.ts';

/** What is said of a series in English. */
export const series: SeriesWords = {
  carry: {
    one: (colours) => `${colours} carries this series, and each book owns a colour.`,
    other: (colours) => `${colours} carry this series, and each book owns a colour.`,
  },
  nothingCarries: 'I found no colour that carries this series.',
  nothingShared: {
    both: 'The two covers share no colour.',
    most: (count) => `No colour stands on most of the ${count} covers.`,
  },
  alikeIn: (traits) => `They are alike all the same in ${traits}.`,
  traits: { light: 'lightness', chroma: 'vividness', steps: 'detail' },
  headings: { carriers: 'What carries the series', books: 'What each book may own' },
  number: (number) => `Book ${number}`,
  next: 'The next book',
  noCover: 'There are no covers yet, so what carries the series comes from real covers of such books.',
  oneCover:
    'There is one cover so far: its ground, its ink and an accent carry on, and its main colour stays its own.',
  covers: (count) => `What carries the series is what most of the ${count} covers share.`,
  bothCovers: 'What carries the series is what both covers share.',
  place: {
    ground: 'The grounds differ, so a book’s own colour is its ground.',
    main: 'The ground stays, and a book’s own colour is the main one on it.',
  },
  carriedBy: ({ covers, of }) => `on ${covers} of ${of} covers`,
  usual: ({ share, times }) => `On ${share} of covers of such books, ${times} the usual.`,
  worn: (share) => `It takes ${share} of the cover.`,
  noOwn: 'Nothing tells yet which colour it may own: a blurb or a cover would.',
  apart: 'At 100 pixels high, it can be told from all the others.',
  alike: (books) => `At 100 pixels high, it is hard to tell from ${books}.`,
  sights: { colour: 'in colour', blind: 'for some colour-blind readers', grey: 'in black and white' },
  close: (share) => `The cover goes with the others more closely than ${share} of covers of its kind.`,
  sets: (share) =>
    `The cover sets itself apart: ${share} of covers of its kind would go with the others more closely.`,
  tooFew: 'A series has two books at least. Send the blurb or the cover of each of them.',
  tooMany: (most) => `That is too many books: I read up to ${most} of a series.`,
  nothing: (book) => `${book} has no blurb, no cover and no title, so there is nothing to read.`,
  sameCover: (books) => `${books} have the same cover.`,
  greys: 'These covers have no colour but greys, so greys are all that they can share.',
  picture: {
    heading: (count) => `A series of ${count} books`,
    small: 'At 100 pixels high',
    opening: 'Covers of a series:',
  },
  form: {
    shortTitle: 'A series',
    submit: 'Answer',
    blurbs: {
      label: 'Blurbs',
      description: 'Two to eight, each parted from the next by a line of three hyphens: ---',
    },
    covers: { label: 'Covers', description: 'In the order of the books, as many as there are' },
    empty: 'Write two blurbs here at least, with a line of three hyphens between, or attach two covers.',
    addBook: 'One more book',
    toSeries: 'A whole series',
    toBook: 'One book',
    lede: 'Show two to eight books, each by its blurb or its cover. The answer says which colours carry the series, and which one each book may own.',
  },
};
