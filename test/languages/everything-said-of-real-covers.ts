import { NEUTRAL_NAMES } from '../../src/languages/words/spoken-colours.ts';
import { COVER_TRAITS } from '../../src/cover-index/traits.ts';
import type { Sentences } from '../../src/languages/index.ts';
import type { CoverChange } from '../../src/hues/reading.ts';
import { FAMILIES } from '../../src/palette/colour-families.ts';
import { HUES } from '../../src/palette/hues.ts';

const LIGHTNESSES = ['dark', 'mid', 'light'] as const;

/** Shares of such covers beside those of all: more, fewer, the same, hardly any, and one that was not measured. */
const SHARES = [
  { share: 0.61, usual: 0.38 },
  { share: 0.4, usual: 0.5 },
  { share: 0.4, usual: 0.4 },
  { share: 0.001, usual: 0.3 },
  { share: 0.61 },
];

/** Every thing that may change, rising and falling, alone and beside others. */
const CHANGES: CoverChange[][] = (
  [
    { kind: 'style', value: 'illustrated' },
    ...LIGHTNESSES.map((value) => ({ kind: 'ground' as const, value })),
    ...FAMILIES.map((value) => ({ kind: 'family' as const, value })),
  ] as const
).flatMap((thing) => {
  const [less, more] = [
    { year: 2015, share: 0.004 },
    { year: 2023, share: 0.65 },
  ];
  const rise = { ...thing, from: less, to: more, covers: 1770 };
  return [[rise], [{ ...rise, from: more, to: less }], [rise, rise, rise]];
});

/** One colour that gets another name in print, one that keeps its own, and both. */
const VIOLET = {
  colour: { name: 'darkviolet', hex: '#9400d3' },
  printed: { name: 'purple', hex: '#7f3a87' },
  instead: '#833695',
};
const PINK = {
  colour: { name: 'pink', hex: '#ffb3f4' },
  printed: { name: 'pink', hex: '#f2b0cd' },
  instead: '#f8b3da',
};
const LOST = [[VIOLET], [PINK], [VIOLET, PINK]];

/** Everything that the functions of a language's words on real covers say, by their paths. */
export function realCoverSaid({
  realCovers: say,
  own,
  conventions,
  namedGenres,
  beside,
  trends,
  print,
}: Sentences): Record<string, readonly string[]> {
  const black = say.colour({ name: 'black', hex: '#0c0c0c' });
  const others = ['maroon', 'gold', 'orange'].map((name) => say.colour({ name }));
  const lists = [[], others.slice(0, 1), others];
  const neutral = { name: black, hex: '#0c0c0c', share: 0.58, lift: 1.4 };
  const options = { title: '', modest: false, variant: 0, genres: [] };
  const genres = [
    { id: 'western', name: 'Western' },
    { id: 'war', name: 'War & Military' },
  ];
  const books = [
    { title: 'Ice', author: 'Ada Quill', year: 1980 },
    { title: 'Salt', author: '' },
  ];
  const palettes = [...lists.map((colours) => ({ ground: black, colours })), { colours: others }];
  return {
    'realCovers.book': [
      say.book({ title: 'Ice', author: 'Umberto Eco', year: 1980 }),
      say.book({ title: 'Ice', author: '', year: 2021 }),
      say.book({ title: 'Ice', author: 'Ada Quill' }),
      say.book({ title: 'Ice', author: '' }),
    ],
    'realCovers.colour': [...NEUTRAL_NAMES, ...HUES.map(({ name }) => name)].map((name) =>
      say.colour({ name }),
    ),
    'realCovers.keyword': [say.keyword(say.colour({ name: 'saddlebrown', hex: '#1b1410' }), 'saddlebrown')],
    'realCovers.headline': ['', 'Ice'].flatMap((title) =>
      [
        {},
        { modest: true },
        { variant: 1 },
        { variant: 1, alone: true },
        { genres: genres.slice(0, 1) },
        { genres },
      ].flatMap((change) => palettes.map((names) => say.headline(names, { ...options, ...change, title }))),
    ),
    'realCovers.usual': palettes.map((names) => say.usual(names)),
    'realCovers.usualGround': LIGHTNESSES.map((lightness) =>
      say.usualGround({ lightness, share: 0.35, colour: { name: black, hex: '#0c0c0c', share: 0.18 } }),
    ),
    'realCovers.usualShare': [0.004, 0.19].map((share) => say.usualShare(share)),
    conventions: COVER_TRAITS.filter(({ kind }) => kind !== 'striking').flatMap((trait, at) => {
      const first = { trait, share: 0.71, usual: 0.55 };
      const later = { trait: COVER_TRAITS[(at + 1) % 30]!, share: 0.62, usual: 0.004 };
      const family = { trait: COVER_TRAITS[at % FAMILIES.length]!, share: 0.14, usual: 0.11 };
      const striking = { ...family, trait: { ...family.trait, kind: 'striking' } as const };
      return [
        { shared: [first] },
        { shared: [first, later], room: { ...family, keeping: { trait, share: 0.78 } } },
        { shared: [], room: family },
        { shared: [], room: { ...striking, next: { ...striking, share: 0.004 } } },
      ].flatMap((said) => conventions(said));
    }),
    'print.lost': LOST.map((colours) => print.lost(colours)),
    'trends.changed': CHANGES.map((changes) =>
      trends.changed({ genre: genres[0]!, from: 2015, to: 2023, changes }),
    ),
    'trends.steady': [trends.steady({ genre: genres[0]!, from: 2015, to: 2023 })],
    'trends.unknown': genres.map((genre) => trends.unknown(genre)),
    'trends.style': [0.72, 0.53, 0.5, 0.46, 0.004].map((illustrated) =>
      trends.style({ illustrated, since: 2021 }),
    ),
    'namedGenres.blurbReadsAs': [genres.slice(0, 1), genres].map((read) => namedGenres.blurbReadsAs(read)),
    'namedGenres.contradicts': [genres.slice(0, 1), genres].map((named) =>
      namedGenres.contradicts(genres, named),
    ),
    'namedGenres.fewCovers': [0, 1, 20].map((covers) => namedGenres.fewCovers({ genre: genres[0]!, covers })),
    'namedGenres.toldBy': [['noir'], ['noir', 'detective']].map((words) => namedGenres.toldBy(words)),
    'beside.held': [books.slice(0, 1), books].map((named) => beside.held(named)),
    'beside.heldOfBlurb': [books.slice(0, 1), [...books, { author: 'Ada Quill' }]].map((named) =>
      beside.heldOfBlurb(named),
    ),
    'beside.byAuthor': [1, 12, 1234].map((covers) =>
      beside.byAuthor({ asked: 'Icy', author: 'Ada Quill', covers }),
    ),
    'beside.unknown': [['Qwxzv'], ['Qwxzv', 'Xwvzq', 'Vzxqw']].map((names) => beside.unknown(names)),
    'beside.unknownByAuthor': [['Qwxzv'], ['Qwxzv', 'Xwvzq', 'Vzxqw']].map((names) =>
      beside.unknownByAuthor(names),
    ),
    'realCovers.ground': LIGHTNESSES.flatMap((lightness) =>
      SHARES.map((shares) => say.ground({ lightness, ...shares })),
    ),
    'realCovers.groundColour': [say.groundColour({ name: black, hex: '#0c0c0c', share: 0.44 })],
    'realCovers.neutrals': [say.neutrals([neutral]), say.neutrals([neutral, { ...neutral, share: 0.001 }])],
    'own.shelf': shelvesOf(black, others).flatMap((shelf) => own.shelf(shelf)),
    'own.fit': [0.004, 0.4].map((share) => own.fit(share)),
    'realCovers.fit': [0, 0.004, 0.83, 1].flatMap((percentile) =>
      lists.flatMap((shared) => lists.map((apart) => say.fit({ percentile, shared, apart }))),
    ),
  };
}

/** What a list may wear: no such book, few of them, and enough, with every difference. */
function shelvesOf(black: string, others: readonly string[]): Parameters<Sentences['own']['shelf']>[0][] {
  const figures = { leads: false, instead: false, covers: 1_200, colours: [] };
  const ground = {
    lightness: 'dark' as const,
    shares: { dark: 0.75, mid: 0.25, light: 0 },
    colour: { name: 'black', hex: '#0c0c0c', share: 0.5 },
    said: black,
  };
  const beside = { share: 0.75, market: 0.4 };
  const differences = [
    { of: 'ground' as const, lightness: 'light' as const, ...beside },
    { of: 'colour' as const, name: 'gold', hex: '#ffd700', said: others[1]!, ...beside },
    { of: 'nothing' as const },
  ];
  return [
    ...[1, 2, 1_200].map((covers) => Object.assign({}, figures, { alike: 0, covers })),
    ...[1, 2, 5].map((alike) => Object.assign({}, figures, { instead: true, alike })),
    ...differences.map((difference, at) =>
      Object.assign({}, figures, {
        leads: true,
        alike: 1_048,
        ground,
        colours: others.slice(0, at).map((name) => ({ name, share: 0.25 })),
        difference,
      }),
    ),
  ];
}

/** Paths of what is said of real covers in whole sentences. */
export function isRealCoverSentence(path: string): boolean {
  return /^conventions$|^own\.(?:shelf|fit)$|^beside\.(?:held|heldOfBlurb|byAuthor|unknown|alone|shortened)$|^realCovers\.(?:order|headline|usual|usualOrder|usualGround|usualShare|ground|groundColour|neutrals|fit)$|^trends\.|^print\./.test(
    path,
  );
}
