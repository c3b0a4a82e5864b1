import { once } from '../once.ts';
import { type HueLook, type HueTone, lookOf } from './hue-look.ts';
import { HUES, hueIndex, type Hue } from './hues.ts';
import { isBelied } from './neutral-fit.ts';
import { oklabDistance, type Oklch, toOklch } from './oklab.ts';

/** OKLab distance up to which a colour is as light or dark as its keyword to the eye: five just noticeable steps. */
const NEAR = 0.1;

/** … and from which any difference in tone is plain. */
const FAR = 0.14;

/** Share of a keyword's chroma up to which a greyish colour is another than a vivid keyword says. */
const LITTLE_LEFT = 0.5;

/** A difference in OKLCh hue angle, in degrees, up to which two families are but two names for neighbours. */
const NEIGHBOUR = 30;

/** How light each tone is, from near-black to near-white. */
const DEPTHS: Readonly<Record<HueTone, number>> = {
  'near-black': 0,
  dark: 1,
  'dark-greyish': 1,
  greyish: 2,
  vivid: 2,
  light: 3,
  pale: 3,
  bright: 3,
  'near-white': 4,
};
const ENDS: ReadonlySet<number> = new Set([0, 4]);

/** OKLCh hue angle from which on a gold is a yellow to everybody, on its way to green. */
const GOLD_ENDS = 101;

/** OKLCh hue angle from which on a green has some of the sea's blue. */
const SEA_BEGINS = 138;

/** OKLCh hue angle up to which more people call a light green a yellow than a green. */
const LIME_BEGINS = 118;

/** OKLCh chroma below which hardly more people call a red a red than a brown or a pink. */
const CRIMSON_BEGINS = 0.14;

/** What a keyword's words claim of tone or family, and what they don't go with. */
const CLAIMS: readonly {
  readonly words: RegExp;
  readonly belie: (seen: HueLook, colour: Oklch) => boolean;
}[] = [
  {
    words: /^dark/,
    belie: ({ tone, family }) => (tone === undefined ? family === 'yellow' : depthOfTone(tone) > 2),
  },
  { words: /^pale/, belie: ({ tone }) => tone !== undefined && tone !== 'pale' && tone !== 'light' },
  { words: /brown$/, belie: ({ family }) => ['red', 'pink', 'magenta', 'purple'].includes(family) },
  { words: /^pink$/, belie: ({ family }) => family === 'orange' },
  { words: /^chocolate$/, belie: ({ family }) => family !== 'brown' },
  { words: /violetred$/, belie: ({ family }) => family !== 'red' },
  { words: /seagreen$/, belie: (_, { h }) => h < SEA_BEGINS },
  { words: /^limegreen$/, belie: (_, { h }) => h < LIME_BEGINS },
  { words: /^crimson$/, belie: (_, { c }) => c < CRIMSON_BEGINS },
  { words: /^gold$/, belie: (_, { h }) => h >= GOLD_ENDS },
];

/**
 * Whether people would see in a neutral its tint rather than its name, as in a black that is nearly a navy, or a light
 * grey that is a lilac. Throws a `TypeError` for a `hex` that is not a colour.
 */
export function neutralMisleads({ name, hex }: Hue): boolean {
  return isBelied(name, toOklch(hex));
}

/**
 * Whether a hue's keyword would lead people astray who see its colour: that is of another family than the
 * keyword's own, or clearly lighter or darker, as a near-black that counts as `darkslategray`, or other than the
 * keyword's words say, as a vivid pink that counts as `palevioletred`. Never so for a name
 * that is not one of the 58. Throws a `TypeError` for a `hex` that is not a colour.
 */
export function keywordMisleads({ name, hex }: Hue): boolean {
  const index = hueIndex(name) ?? -1;
  const keyword = HUES[index];
  if (!keyword || keyword.hex === hex.toLowerCase()) return false;
  const { named, claims } = keywordFacts()[index]!;
  const seen = lookOf(hex);
  if (claims.some((belie) => belie(seen, toOklch(hex)))) return true;
  if (seen.family !== named.family && isOtherFamily(seen, named, hex, keyword.hex)) return true;
  if (isDuller(seen, hex, keyword.hex)) return true;
  const distance = oklabDistance(hex, keyword.hex);
  if (seen.tone !== named.tone && distance >= FAR) return true;
  return isOtherDepth(depthOf(seen), depthOf(named)) && distance >= NEAR;
}

/** What each of the 58 keywords looks like by itself, and what its words claim. */
const keywordFacts = once(() =>
  HUES.map(({ name, hex }) => ({
    named: lookOf(hex),
    claims: CLAIMS.filter(({ words }) => words.test(name)).map(({ belie }) => belie),
  })),
);

function isOtherFamily(seen: HueLook, named: HueLook, hex: string, keyword: string): boolean {
  if (isNeutral(seen) || isNeutral(named)) return true;
  const turn = Math.abs(toOklch(hex).h - toOklch(keyword).h);
  return Math.min(turn, 360 - turn) >= NEIGHBOUR;
}

/** Whether little is left of a keyword's chroma in a colour that is greyish or pale to the eye. */
function isDuller({ tone }: HueLook, hex: string, keyword: string): boolean {
  return (tone === 'greyish' || tone === 'pale') && toOklch(hex).c < LITTLE_LEFT * toOklch(keyword).c;
}

function isNeutral({ family }: HueLook): boolean {
  return family === 'black' || family === 'grey' || family === 'white';
}

function isOtherDepth(one: number, other: number): boolean {
  return Math.abs(one - other) >= 2 || (one !== other && (ENDS.has(one) || ENDS.has(other)));
}

function depthOf({ family, tone }: HueLook): number {
  if (family === 'black') return DEPTHS['near-black'];
  if (family === 'white') return DEPTHS['near-white'];
  return tone ? depthOfTone(tone) : 2;
}

function depthOfTone(tone: HueTone): number {
  return DEPTHS[tone];
}
