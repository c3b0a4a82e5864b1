import type { BriefWords } from '../say/brief.ts';

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
