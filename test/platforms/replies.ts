import { headingsIn } from '../../commands/plain-reply.ts';
import { otherPalettes } from '../../commands/recommended-palette.ts';
import { sayHue, sayOwnColour, sayPaletteColour } from '../../commands/say-colour.ts';
import { sayComparable } from '../../commands/say-comparable.ts';
import { percent } from '../../src/figures.ts';
import type { ComparableCover, PaletteColour } from '../../src/hues/reading.ts';
import { saysLittle } from '../../src/hues/sure-covers.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import { HUES } from '../../src/palette/hues.ts';
import { againRequestSchema, exportRequestSchema } from '../../src/request.ts';
import type {
  FollowUp,
  Picture,
  Reply,
  ReplyColour,
  ReplyGenre,
  ReplyHue,
  ReplyOwn,
} from '../../src/reply.ts';

/** One pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const ANSWER = 'AAAAAAAAAAAAAAAA';
const again = (fields: object) => againRequestSchema.parse({ command: 'again', answer: ANSWER, ...fields });

/** All that can follow an answer. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  {
    id: 'why',
    group: 'answer',
    label: 'Why these?',
    place: 'beside',
    request: again({ detail: 'full', private: true }),
  },
  { id: 'more', group: 'answer', label: 'More hues', place: 'instead', request: again({ top: 10 }) },
  {
    id: 'other',
    group: 'answer',
    label: 'Another palette',
    place: 'instead',
    request: again({ variant: 1 }),
  },
  {
    id: 'export',
    group: 'desk',
    label: 'Export',
    place: 'beside',
    request: exportRequestSchema.parse({ command: 'export', answer: ANSWER, private: true }),
  },
  {
    id: 'private',
    group: 'answer',
    label: 'Make private',
    place: 'moved',
    request: again({ private: true }),
  },
];

type Unsaid<Item> = Omit<Item, 'said'>;

/** What a reply says, without the words that are made of it. */
export interface ReplyParts extends Omit<
  Partial<Reply>,
  'hues' | 'palette' | 'comparables' | 'ownColours' | 'genres'
> {
  readonly hues?: readonly Unsaid<ReplyHue>[];
  readonly palette?: readonly PaletteColour[];
  readonly comparables?: readonly ComparableCover[];
  readonly ownColours?: readonly Unsaid<ReplyColour>[];
  readonly genres?: readonly Omit<ReplyGenre, 'percent'>[];
}

/** So many hues, each with a reason of a length. */
export function replyHues(count: number, reasonLength = 80): Unsaid<ReplyHue>[] {
  return HUES.slice(0, count).map(({ name, hex }, at) => {
    const reason = `${`Because ${'so '.repeat(reasonLength)}`.slice(0, reasonLength - 1).trimEnd()}.`;
    const hue = { name, hex, css: hex, rank: at + 1, score: 0.6 - at / 100, lift: 2 - at / 58, reason };
    return at === 0 ? Object.assign(hue, { role: 'primary' as const }) : hue;
  });
}

/** Kinds of books, each with what it rests on. */
export function replyGenres(count: number): Omit<ReplyGenre, 'percent'>[] {
  return ['Historical Fiction', 'Thriller', 'Science Fiction', 'Art and Photography']
    .slice(0, count)
    .map((name, at) => ({
      name,
      score: 0.8 - at / 5,
      evidence: `${80 - at}% from the blurb, ${40 - at}% from the cover`,
    }));
}

/** So many colours of a cover, each with a remark of a length. */
export function replyColours(count: number, remarkLength = 70): Unsaid<ReplyColour>[] {
  return HUES.slice(20, 20 + count).map(({ name, hex }, at) => ({
    name,
    hex,
    share: 0.4 / (at + 1),
    remark: `${`It is on ${'so '.repeat(remarkLength)}`.slice(0, remarkLength - 1).trimEnd()}.`,
  }));
}

/** A palette as covers wear it: each of its colours is of no hue that `replyHues` begins with. */
export function wornPalette(): PaletteColour[] {
  return [
    { role: 'ground', name: 'black', hex: '#0d0c10' },
    { role: 'main', name: 'maroon', hex: '#6e1a1f' },
    { role: 'accent', name: 'darkgoldenrod', hex: '#b98a2e' },
    { role: 'accent', name: 'steelblue', hex: '#4b7da6' },
    { role: 'ink', name: 'ivory', hex: '#f4efe1' },
  ];
}

/** What a list wears, with so many covers of it. */
export function ownShelf(covers: number): ReplyOwn {
  const words = sentencesFor('en');
  return {
    heading: words.own.heading,
    sentences: ['Of your list, 34 covers are of such books.', 'They differ in *nothing*.'],
    nearest: words.own.nearest,
    covers: comparableCovers(covers).map((cover) => sayComparable(cover, words)),
  };
}

/** Three palettes, the worn one first. */
export function threePalettes(): PaletteColour[][] {
  return [
    wornPalette(),
    [
      { role: 'ground', name: 'beige', hex: '#e9dfc8' },
      { role: 'main', name: 'teal', hex: '#1f5f66' },
      { role: 'accent', name: 'chocolate', hex: '#c2622d' },
      { role: 'accent', name: 'gold', hex: '#e2b33c' },
      { role: 'ink', name: 'navy', hex: '#1a2140' },
    ],
    [
      { role: 'ground', name: 'steelblue', hex: '#3a5f83' },
      { role: 'main', name: 'white', hex: '#f6f6f4' },
      { role: 'accent', name: 'crimson', hex: '#b3202f' },
      { role: 'ink', name: 'white', hex: '#f6f6f4' },
    ],
  ];
}

/** What a model that knows covers reads: neutrals, three palettes and eight covers. */
export function realCoverReading(): NonNullable<Reply['reading']> {
  const measured = { share: 0.6, usual: 0.4 };
  const neutral = { name: 'black', hex: '#0d0c10', css: '#000000', rank: 1, score: 0.71, lift: 1.4 };
  return {
    shelves: [],
    neutrals: [neutral, { ...neutral, name: 'ivory', hex: '#f4efe1', css: '#fffff0', rank: 2, score: 0.3 }],
    covers: {
      covers: 300,
      ground: {
        lightness: 'dark',
        shares: { dark: 0.6, mid: 0.3, light: 0.1 },
        colour: { name: 'black', hex: '#0d0c10', share: 0.48 },
      },
      palettes: threePalettes(),
      comparables: comparableCovers(8),
    },
    genres: [{ id: 'mystery', name: 'Mystery', score: 0.8, present: true }],
    ground: {
      ground: { value: 'dark', ...measured },
      chroma: { value: 'muted', ...measured },
      contrast: { value: 'medium', ...measured },
    },
    given: { recognised: [], unknown: [] },
    read: { words: 90, of: 90, leftOut: {} },
    cautions: [],
  };
}

/** Books whose covers may be shown, the last one without a year. */
const BOOKS = [
  { title: 'The Salt Ledger', author: 'Ines Arrow', year: 2014 },
  { title: 'A Harbour in Winter', author: 'Tom Vance', year: 2009 },
  { title: 'What the Tide Owes', author: 'Maud Ferrier', year: 2019 },
  { title: 'The Lamp Keepers: A Novel', author: 'Ada Quill', year: 2001 },
  { title: 'North of Silence', author: 'P. K. Lorne', year: 2016 },
  { title: 'Cold Rooms', author: '', year: 1998 },
  { title: 'Every Drowned Bell', author: 'Sana Iqbal', year: 2021 },
  { title: 'Gull Skerry', author: 'Rolf Hagen' },
] as const;

/** So many real covers, up to eight, each with four colours. */
export function comparableCovers(count: number): ComparableCover[] {
  return BOOKS.slice(0, count).map((book, at) => {
    const colours = [0.52, 0.27, 0.14, 0.07].map((share, place) => {
      const { name, hex } = HUES[20 + ((at * 3 + place) % 30)]!;
      return { name, hex, share };
    });
    return Object.assign({ colours }, book);
  });
}

/** A picture with an alternative text. */
export function picture(alt: string): Picture {
  return { name: 'swatch.png', mediaType: 'image/png', width: 1, height: 1, bytes: PIXEL, alt };
}

/** A reply as commands make them, with some of it changed, in the words of its language. */
export function replyWith(change: ReplyParts = {}): Reply {
  const {
    hues = replyHues(5),
    palette = [],
    comparables = [],
    ownColours = [],
    genres = [],
    ...rest
  } = change;
  const { locale = 'en', reading } = rest;
  const words = sentencesFor(locale);
  const { order, usualOrder } = words.realCovers;
  const hasOrder = hues.length > 0 && palette.length > 0;
  return {
    locale,
    headline: 'Covers of such books lean to maroon, navy and teal.',
    notes: ['It reads as Mystery and Thriller.'],
    recognised: [],
    order: hasOrder ? (reading && saysLittle(reading) ? usualOrder : order) : '',
    otherPalettes: (reading ? otherPalettes(reading, palette) : []).map((each) =>
      each.map((colour) => sayPaletteColour(colour, words)),
    ),
    advice: ['Such covers are dark: 61% of them.', 'They are muted.'],
    headings: headingsIn(words),
    pictures: [picture('1 maroon #800000, 2 navy #000080')],
    files: [],
    followUps: FOLLOW_UPS,
    private: false,
    ...rest,
    genres: genres.map((genre) => Object.assign({ percent: percent(genre.score, words.swatch) }, genre)),
    hues: hues.map((hue) => Object.assign({ said: sayHue(hue, words) }, hue)),
    palette: palette.map((colour) => sayPaletteColour(colour, words)),
    comparables: comparables.map((cover) => sayComparable(cover, words)),
    ownColours: ownColours.map((colour) => Object.assign({ said: sayOwnColour(colour, words) }, colour)),
  };
}
