import type {
  ColourUsual,
  CoverProperty,
  TitleOnCover,
} from '../../src/languages/answers/cover-sentences.ts';
import type { CoverQuality } from '../../src/languages/answers/comparisons.ts';
import type { Sentences } from '../../src/languages/index.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import type { RecognisedGenre } from '../../src/hues/reading.ts';

const genre = (id: string, name: string, score: number): RecognisedGenre => ({
  id,
  name,
  score,
  present: true,
});
const HORROR = genre('horror', 'Horror', 0.62);
const GENRES = [[HORROR], [HORROR, genre('lgbtq', 'LGBTQ+', 0.001), genre('wuxia', 'Wuxia', 1)]];

const QUALITIES: readonly CoverQuality[][] = [
  ['dark', 'muted', 'low'],
  ['mid', 'moderate', 'medium'],
  ['light', 'vivid', 'high'],
];

/** A shop's categories, as models name them. */
export const CATEGORIES = [
  'Food-Drink',
  'Transport',
  'Computing',
  'Art-Photography',
  'Crafts-Hobbies',
  'Home-Garden',
  'Dictionaries-Languages',
  'Graphic-Novels-Anime-Manga',
  'Sport',
  'Natural-History',
  'Health',
  'Business-Finance-Law',
  'Medical',
  'Reference',
  'Biography',
  'Mind-Body-Spirit',
  'Childrens-Books',
  'History-Archaeology',
  'Romance',
  'Teaching-Resources-Education',
  'Religion',
  'Travel-Holiday-Guides',
  'Humour',
  'Crime-Thriller',
  'Technology-Engineering',
  'Stationery',
  'Entertainment',
  'Poetry-Drama',
  'Teen-Young-Adult',
  'Science-Geography',
  'Science-Fiction-Fantasy-Horror',
  'Personal-Development',
  'Society-Social-Sciences',
  'Fiction',
  'History',
] as const;

const properties = (share?: number): CoverProperty[][] =>
  QUALITIES.map((qualities) =>
    qualities.map((quality) => ({ quality, usual: 0.33, ...(share !== undefined && { share }) })),
  );

const TITLES: readonly TitleOnCover[] = (['strong', 'fair', 'weak', 'none-found'] as const).flatMap(
  (verdict) =>
    [true, false].map((byHueAlone) => ({ verdict, byHueAlone, height: 160, contrast: 3.42, wanted: 4.5 })),
);

const USUAL: readonly ColourUsual[] = [0.001, 0.06, 1].flatMap((usual) => [
  { name: 'teal', usual, firm: false },
  { name: 'teal', usual, firm: true, genre: { ...HORROR, share: 0.07, lift: 2 } },
  { name: 'teal', usual, firm: false, genre: { ...HORROR, share: 0.001, lift: 0.4 } },
]);

/** Everything that the functions of a language's words on covers say, by their paths. */
export function coverSaid({ cover }: Sentences): Record<string, readonly string[]> {
  const { palette } = cover;
  const look = palette.alt.look({ family: 'red', tone: 'dark' });
  const lists = [['maroon'], ['maroon', 'teal']];
  const faults = Object.entries(cover.faults).map(([code, say]) => [
    `cover.faults.${code}`,
    [say(PICTURE_LIMITS)],
  ]);
  return {
    'cover.looksLike': [
      ...CATEGORIES.map((category) => cover.looksLike([cover.categoryName(category)])),
      cover.looksLike(CATEGORIES.slice(0, 3).map(cover.categoryName)),
    ],
    'cover.worn': (['dark', 'mid', 'light'] as const).flatMap((ground) =>
      lists.map((colours) => cover.worn({ ground, colours })),
    ),
    'cover.couldPass': [1, 3].map((count) =>
      cover.couldPass(CATEGORIES.slice(0, count).map(cover.categoryName)),
    ),
    'cover.categoryName': CATEGORIES.map((category) => cover.categoryName(category)),
    'cover.shows': GENRES.map((genres) => cover.shows(genres)),
    'cover.usual': USUAL.map((usual) => cover.usual(usual)),
    'cover.makeUp': [
      ...properties(0.41).map((each) => cover.makeUp(each, HORROR)),
      ...properties().map((each) => cover.makeUp(each)),
      cover.makeUp(properties()[0]!.slice(0, 1)),
    ],
    'cover.title': TITLES.map((title) => cover.title(title)),
    'cover.agrees': GENRES.map((genres) => cover.agrees(genres)),
    'cover.agreesInPart': GENRES.map((genres) => cover.agreesInPart({ both: genres, image: [HORROR] })),
    'cover.clashes': GENRES.map((genres) => cover.clashes({ text: genres, image: [HORROR] })),
    'cover.blurbSilent': GENRES.map((genres) => cover.blurbSilent(genres)),
    'cover.evidence': ([0.82, 'named'] as const).flatMap((text) =>
      [0.001, undefined].map((image) => cover.evidence({ text, image })),
    ),
    'cover.has': [[], ...lists].map((hues) => cover.has(hues)),
    ...(Object.fromEntries(faults) as Record<string, string[]>),
    'cover.palette.more': [1, 2, 21].map((count) => palette.more(count)),
    'cover.palette.percent': [0, 0.5].map((share) => palette.percent(share)),
    'cover.palette.number': [palette.number(2.2, 1)],
    'cover.palette.alt.colour': [
      palette.alt.colour({ name: 'red #ff0000', look, percent: palette.percent(0.4) }),
    ],
    'cover.palette.alt.colours': lists.map((listed) => palette.alt.colours(listed)),
    'cover.palette.alt.look': [look],
    'cover.palette.alt.genres': lists.map((listed) => palette.alt.genres(listed)),
  };
}

/** Paths of what is said of covers in whole sentences. */
export function isCoverSentence(path: string): boolean {
  return (
    path.startsWith('cover.faults.') ||
    /^cover\.(?:looksLike|worn|couldPass|shows|usual|makeUp|title|agrees|agreesInPart|clashes|coverSilent|blurbSilent|has|blurbAlone|addBlurb|noPicture)$/.test(
      path,
    )
  );
}
