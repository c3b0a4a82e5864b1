import { coverSaid, isCoverSentence } from './everything-said-of-covers.ts';
import { isRealCoverSentence, realCoverSaid } from './everything-said-of-real-covers.ts';
import { briefsSaid, isBriefSentence } from './everything-said-of-briefs.ts';
import { isNoticeSentence, noticesSaid } from './everything-said-in-notices.ts';
import { deskSaid, isDeskSentence } from './everything-said-of-desk.ts';
import { isSeriesSentence, seriesSaid } from './everything-said-of-series.ts';
import { isSightSentence, sightSaid } from './everything-said-of-sight.ts';
import { isShelfSentence, shelvesSaid } from './everything-said-of-shelves.ts';
import { isVoteSentence, votesSaid } from './everything-said-of-votes.ts';
import { isPageSentence, pageSaid } from './everything-said-on-page.ts';
import type { UnreadFile } from '../../src/languages/platforms/chat-sentences.ts';
import type { Sentences } from '../../src/languages/index.ts';
import type { MeasuredGenre } from '../../src/languages/answers/why-sentences.ts';
import { LEFT_OUT } from '../../src/blurb/parts/kinds.ts';
import type { FileKind } from '../../src/errors.ts';
import type { GroundAdvice, RankedHue } from '../../src/hues/reading.ts';
import type { HueFamily, HueLook, HueTone } from '../../src/palette/hue-look.ts';

const FAMILIES: readonly HueFamily[] = [
  'black',
  'grey',
  'white',
  'pink',
  'magenta',
  'red',
  'brown',
  'orange',
  'yellow',
  'beige',
  'yellow-brown',
  'yellow-green',
  'green',
  'blue-green',
  'blue',
  'purple',
];
const TONES: readonly (HueTone | undefined)[] = [
  undefined,
  'near-black',
  'near-white',
  'dark',
  'dark-greyish',
  'light',
  'pale',
  'greyish',
  'bright',
  'vivid',
];
/** Every kind of file that is no text. */
export const FILE_KINDS: readonly FileKind[] = [
  'picture',
  'recording',
  'archive',
  'pdf',
  'rtf',
  'web-page',
  'word',
  'opendocument',
  'pages',
  'office',
  'e-book',
  'other',
];
const ROLES = ['primary', 'secondary', 'accent', 'ground', 'main', 'ink'] as const;
const COUNTS = [1, 2, 5, 21, 1234];

/** Shares from nothing to everything, beside a usual share: each standing of a comparison occurs. */
const SHARES = [
  [0, 0],
  [0.001, 0.002],
  [0.005, 0.3],
  [0.3, 0.3],
  [0.3, 0.32],
  [0.3, 0.4],
  [0.4, 0.3],
  [0.61, 0.38],
  [1, 0.5],
] as const;

const hue = (score: number, lift: number): RankedHue => ({
  name: 'maroon',
  hex: '#800000',
  css: '#800000',
  rank: 1,
  score,
  lift,
});
const HUES = [hue(0.124, 2.2), hue(0.5, 1), hue(0.001, 0.4), hue(1, 12.34)];

const BEHIND: readonly MeasuredGenre[] = [
  { id: 'horror', name: 'Horror', covers: 305, share: 0.3, lift: 3 },
  { id: 'romance', name: 'Romance', covers: 13_175, share: 0.3, lift: 3 },
  { id: 'lgbtq', name: 'LGBTQ+', covers: 1, share: 0.001, lift: 1.1 },
  { id: 'wuxia', name: 'Wuxia', covers: 0, share: 1, lift: 1.5 },
];
const WORDS = [['cellar'], ['cellar', 'Ghost', 'small town']];

const groundAdvice = (share: number, usual: number, last: boolean): GroundAdvice => ({
  ground: { value: last ? 'light' : 'dark', share, usual },
  chroma: { value: last ? 'vivid' : 'muted', share, usual },
  contrast: { value: last ? 'high' : 'low', share, usual },
});
const MIDDLE: GroundAdvice = {
  ground: { value: 'mid', share: 0.3, usual: 0.3 },
  chroma: { value: 'moderate', share: 0.3, usual: 0.3 },
  contrast: { value: 'medium', share: 0.3, usual: 0.3 },
};

/** Files of each kind, beside limits of several sizes. */
const UNREAD: readonly UnreadFile[] = [
  ...FILE_KINDS.map((kind) => ({ name: 'a.bin', kind, limit: 1_000_000 })),
  ...[900, 8_000_000, 8_500_000].map((limit) => ({ name: 'a.txt', kind: 'other' as const, limit })),
];

const nameOf = (): string => 'Mystery';

/** Everything that each function of a language says over inputs from the usual to the extreme, by its path. */
function spoken(language: Sentences): Record<string, readonly string[]> {
  const { swatch, chat } = language;
  const looks = FAMILIES.flatMap((family) =>
    TONES.map((tone): HueLook => Object.assign({ family }, tone && { tone })),
  );
  const names = ['maroon', 'darkslategray', 'gold', 'teal'];
  const titles = ['', 'Ice'];
  const all = { title: '', modest: false, variant: 0, typical: false, genres: [] };
  return {
    headline: titles.flatMap((title) =>
      [{}, { modest: true }, { variant: 9 }, { variant: 9, alone: true }, { typical: true }].flatMap(
        (change) =>
          [1, 2, 4].map((count) => language.headline(names.slice(0, count), { ...all, ...change, title })),
      ),
    ),
    genreName: [language.genreName({ id: 'horror', name: 'Horror' })],
    onShelf: [
      { id: 'cozy-mystery', name: 'cozy mystery' },
      { id: 'no-such-shelf', name: 'no such shelf' },
    ].map((shelf) => language.onShelf(shelf)),
    readsAs: [BEHIND.slice(0, 1), BEHIND].map((genres) => language.readsAs(genres)),
    givenGenres: [
      ...language.givenGenres(
        { recognised: [{ term: 'whodunit', ids: ['mystery', 'crime'] }], unknown: ['Vermont'] },
        nameOf,
      ),
      ...[2, 11, 13].flatMap((count) =>
        language.givenGenres(
          {
            recognised: Array.from({ length: count }, (_, at) => ({ term: `t${at}`, ids: ['mystery'] })),
            unknown: Array.from({ length: count }, (_, at) => `w${at}`),
          },
          nameOf,
        ),
      ),
    ],
    'leftOut.sentence': LEFT_OUT.flatMap((kind) =>
      COUNTS.flatMap((count) => language.leftOut.sentence({ [kind]: count, tags: 1 })),
    ),
    advice: [
      ...language.advice(MIDDLE, true),
      ...SHARES.flatMap(([share, usual]) =>
        [true, false].flatMap((last) => language.advice(groundAdvice(share, usual, last), true)),
      ),
    ],
    'why.measured': BEHIND.map((genre) => language.why.measured(genre)),
    'why.read': WORDS.map((words) => language.why.read(words)),
    'why.predicted': HUES.map(({ score, lift }) => language.why.predicted(score, lift)),
    asSentence: looks.map((look) => language.asSentence(language.look(look))),
    together: [language.together([language.nothingToRead, language.titleShortened])],
    look: looks.map((look) => language.look(look)),
    'swatch.more': COUNTS.map((count) => swatch.more(count)),
    'swatch.percent': [0, 0.01, 0.5, 1].map((share) => swatch.percent(share)),
    'swatch.number': [0.4, 2.2, 12].map((value) => swatch.number(value, 1)),
    'swatch.usual': [swatch.usual('2.2')],
    'swatch.alt.opening': titles.flatMap((title) => [
      swatch.alt.opening(title),
      swatch.alt.opening(title, true),
    ]),
    'swatch.alt.hue': ['', language.look({ family: 'red' })].flatMap((look) =>
      ['', language.roles.accent].map((role) =>
        swatch.alt.hue({
          name: '1 red #ff0000',
          look,
          percent: swatch.percent(0.01),
          usual: swatch.usual('2'),
          role,
        }),
      ),
    ),
    'swatch.alt.hues': [swatch.alt.hues(['1 maroon', '2 gold'])],
    'swatch.alt.more': COUNTS.map((count) => swatch.alt.more(count)),
    'swatch.alt.look': looks.map((look) => swatch.alt.look(look)),
    'swatch.alt.role': ROLES.map((role) => swatch.alt.role(role)),
    'swatch.alt.worn': (['ground', 'main', 'ink'] as const).map((role) =>
      swatch.alt.worn(role, 'maroon #800000'),
    ),
    'swatch.alt.palette': [swatch.alt.palette([swatch.alt.worn('ground', 'maroon #800000')])],
    'swatch.alt.comparable': [
      swatch.alt.comparable({ title: 'Dracula', author: 'Bram Stoker' }, ['maroon #800000', 'gold #ffd700']),
    ],
    'swatch.colour': [swatch.colour({ name: 'black', hex: '#0b1c2c' })],
    'swatch.keyword': [swatch.keyword(language.look({ family: 'red' }), 'navy')],
    'swatch.alt.comparables': [swatch.alt.comparables(['A', 'B'])],
    'swatch.alt.genres': [
      swatch.alt.genres([language.genreName({ id: 'children', name: "Children's" }), 'Wuxia']),
    ],
    ...coverSaid(language),
    ...realCoverSaid(language),
    ...seriesSaid(language),
    ...sightSaid(language),
    ...briefsSaid(language),
    ...shelvesSaid(language),
    ...votesSaid(language),
    ...deskSaid(language),
    'chat.answerGone': [1, 30].map((days) => chat.answerGone(days)),
    ...Object.fromEntries(
      Object.entries(chat.file.faults).map(([code, say]) => [
        `chat.file.faults.${code}`,
        UNREAD.map((file) => say(file)),
      ]),
    ),
    'chat.file.leftOut': COUNTS.map((count) => chat.file.leftOut(count)),
    'chat.filesTooLarge': COUNTS.map((count) => chat.filesTooLarge(count)),
    'chat.filesInDirect': COUNTS.map((count) => chat.filesInDirect(count)),
    ...pageSaid(language),
    ...noticesSaid(language),
    'chat.shortened': [
      { withoutReason: 3, leftOut: 0 },
      { withoutReason: 0, leftOut: 1 },
      { withoutReason: 5, leftOut: 53 },
    ].map((list) => chat.shortened(list)),
  };
}

/** Everything that a language says, by its path in the language's object. */
export function everythingSaid(language: Sentences): Map<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  const functions = spoken(language);
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') said.set(path, [value]);
    else if (typeof value === 'function') said.set(path, functions[path] ?? []);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    }
  };
  walk(language, '');
  return said;
}

/** Paths of what is a whole sentence, or several, and so ends as one. */
export function isSentence(path: string): boolean {
  return (
    /^(?:headline|nothingToRead|genresShortened|titleShortened|titleUndrawable|readsAs|onShelf|givenGenres|advice|asSentence|together)$/.test(
      path,
    ) ||
    /^(?:cautions|whatToSend|why|help)\./.test(path) ||
    isCoverSentence(path) ||
    isRealCoverSentence(path) ||
    isSeriesSentence(path) ||
    isSightSentence(path) ||
    isBriefSentence(path) ||
    isShelfSentence(path) ||
    isVoteSentence(path) ||
    isDeskSentence(path) ||
    isPageSentence(path) ||
    isNoticeSentence(path) ||
    /^chat\.(?:file\.|form\.empty|home\.forWorkspace|tooShort|notYours|answer|failed|busy|storeAway|restarting|exported|stillVisible|pictureMissing|filesInDirect)/.test(
      path,
    )
  );
}
