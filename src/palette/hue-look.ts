import { nameOfColour } from './colour-name.ts';
import { HUES, hueIndex } from './hues.ts';
import { isBelied, isTintless } from './neutral-fit.ts';
import { type Oklch, toOklch } from './oklab.ts';

/** How light and how strong a colour is, beside others of its family. */
export type HueTone =
  | 'near-black'
  | 'near-white'
  | 'dark'
  | 'dark-greyish'
  | 'light'
  | 'pale'
  | 'greyish'
  | 'bright'
  | 'vivid';

/** The families that people sort colours into. */
export type HueFamily =
  | 'black'
  | 'grey'
  | 'white'
  | 'pink'
  | 'magenta'
  | 'red'
  | 'brown'
  | 'beige'
  | 'orange'
  | 'yellow'
  | 'yellow-brown'
  | 'yellow-green'
  | 'green'
  | 'blue-green'
  | 'blue'
  | 'purple';

/** What a colour looks like, for a language to put in words. */
export interface HueLook {
  readonly family: HueFamily;
  /** Absent where the family alone says it. */
  readonly tone?: HueTone;
}

/** Families that a name leaves open, by OKLCh: the first stands for all others, too. */
type Families = readonly [HueFamily, ...HueFamily[]];

const BROWNS: Families = ['brown'];
const BEIGES: Families = ['beige'];
const REDS: Families = ['red'];
const PINKS: Families = ['pink'];
const PURPLES: Families = ['purple'];
const ORANGES: Families = ['orange', 'brown', 'red'];
const GREENS: Families = ['green', 'yellow-green'];
const AQUAS: Families = ['blue-green'];
const BLUES: Families = ['blue'];

/**
 * Families that a name allows, so that nothing is said in one line to be a brown and a pink, or an ivory and white.
 * The greys of a colour's tint are in `GREYS`.
 */
const FAMILIES_OF_NAME: Readonly<Record<string, Families>> = {
  cream: BEIGES,
  beige: BEIGES,
  tan: BEIGES,
  ivory: ['yellow', 'beige'],
  taupe: BROWNS,
  darkbrown: BROWNS,
  saddlebrown: ['brown', 'yellow-brown'],
  sienna: BROWNS,
  peru: ['brown', 'yellow-brown'],
  chocolate: ORANGES,
  coral: ORANGES,
  darkorange: ORANGES,
  orange: ORANGES,
  maroon: REDS,
  firebrick: REDS,
  brown: ['red', 'brown'],
  crimson: REDS,
  indianred: ['red', 'pink'],
  red: REDS,
  salmon: ['red', 'pink', 'orange'],
  pink: ['pink', 'orange'],
  rosybrown: ['pink', 'purple', 'brown'],
  palevioletred: ['pink', 'purple'],
  deeppink: PINKS,
  purple: ['purple', 'red', 'brown'],
  indigo: PURPLES,
  darkviolet: PURPLES,
  mediumorchid: PURPLES,
  orchid: ['purple', 'pink'],
  lavender: ['purple', 'blue'],
  navy: BLUES,
  deepskyblue: BLUES,
  steelblue: ['blue', 'purple'],
  lightblue: ['blue', 'blue-green'],
  cadetblue: AQUAS,
  teal: AQUAS,
  darkcyan: AQUAS,
  cyan: AQUAS,
  turquoise: AQUAS,
  darkturquoise: AQUAS,
  darkslategray: ['blue-green', 'blue'],
  green: GREENS,
  forestgreen: GREENS,
  seagreen: GREENS,
  mediumseagreen: GREENS,
  mediumspringgreen: GREENS,
  limegreen: GREENS,
  lime: GREENS,
  darkseagreen: GREENS,
  darkolivegreen: GREENS,
  olive: ['yellow-green', 'green', 'yellow-brown'],
};

/** Names of greys, and the OKLCh chroma up to which nobody names their tints. */
const GREY_TINT = 0.027;
const GREYS: ReadonlySet<string> = new Set(['dimgrey', 'grey', 'lightgrey', 'silver']);

/**
 * What a hue looks like, e.g. a dark red for `maroon`, so that nothing is told by colour alone. Takes one of the
 * 58 names or any `#rrggbb`; throws a `TypeError` for anything else.
 */
export function lookOf(nameOrHex: string): HueLook {
  const hex = HUES[hueIndex(nameOrHex) ?? -1]?.hex ?? nameOrHex;
  const colour = toOklch(hex);
  const name = nameOfColour(hex);
  const family = familyNamed(name, colour);
  const tone = name === 'black' && family !== 'black' ? 'near-black' : toneOf(colour, family);
  return { family, ...(tone && { tone }) };
}

function familyNamed(name: string, colour: Oklch): HueFamily {
  if (GREYS.has(name) && colour.c < GREY_TINT && !isBelied(name, colour)) return 'grey';
  if (name === 'white' && colour.c < GREY_CHROMA) return 'white';
  if (isTintless(name, colour)) return neutralOf(colour);
  const family = familyOf(colour);
  if (name === 'beige' && isBelied(name, colour) && family === 'yellow' && colour.h >= 105)
    return 'yellow-green';
  if (isBelied(name, colour)) return family;
  const allowed = FAMILIES_OF_NAME[name];
  if (allowed === undefined || allowed.includes(family)) return family;
  const isYellowish = family === 'yellow' || family === 'yellow-brown';
  return isYellowish && allowed.includes('yellow-green') ? 'yellow-green' : allowed[0];
}

/** OKLCh chroma below which a colour has no hue to name. */
const GREY_CHROMA = 0.02;
/** … and below which it is at most a tint of what may well be called black, grey or white. */
const TINT_CHROMA = 0.045;

/** OKLab lightness up to which a grey is black, and from which it is white. */
const BLACK = 0.3;
const WHITE = 0.95;

function toneOf({ l, c, h }: Oklch, family: HueFamily): HueTone | undefined {
  if (family === 'beige') return beigeTone(l);
  if (family === 'grey') return greyTone(l) ?? (l <= BLACK ? 'dark' : undefined);
  if (family === 'black' || family === 'white') return undefined;
  if (c < TINT_CHROMA) {
    if (l <= BLACK) return 'near-black';
    if (l >= WHITE) return 'near-white';
    if (l < 0.48) return 'dark-greyish';
  }
  if (l < (c >= 0.17 ? 0.44 : 0.48)) return 'dark';
  if (c < 0.07) return l >= 0.72 ? 'pale' : 'greyish';
  // Khakis are yellows too dull to be called light, and salmon is a light red before other colours are light.
  if (family === 'yellow' && h >= 95 && c < 0.12 && l < 0.85) return 'greyish';
  if (family === 'red' && l >= 0.72 && c < 0.17) return 'light';
  // A yellow is lighter than other colours; golds and mustards are no light ones.
  if (family === 'yellow' && l < 0.84) return undefined;
  if (l >= 0.74) return c >= 0.15 ? 'bright' : 'light';
  return c >= 0.17 ? 'vivid' : undefined;
}

function beigeTone(l: number): HueTone | undefined {
  if (l >= 0.9) return 'pale';
  return l < 0.7 ? 'greyish' : undefined;
}

function greyTone(l: number): HueTone | undefined {
  if (l <= BLACK || l >= WHITE) return undefined;
  if (l < 0.5) return 'dark';
  return l >= 0.74 ? 'light' : undefined;
}

function neutralOf({ l }: Pick<Oklch, 'l'>): HueFamily {
  if (l <= BLACK) return 'black';
  return l < WHITE ? 'grey' : 'white';
}

/**
 * The colour family by OKLCh hue angle; browns are the dark and dull oranges, pinks the light reds and purples. Where
 * families meet, as many people of the survey that names colours said the one as the other.
 */
function familyOf(colour: Oklch): HueFamily {
  const { l, c, h } = colour;
  if (c < GREY_CHROMA) return neutralOf({ l });
  if (h >= purplesFrom(colour) || h < 60) return familyFromPurple(colour) ?? warmFamily(colour);
  if (h < 75) return warmFamily(colour);
  if (h < 120 && l >= 0.7) return 'yellow';
  if (h < 100) return 'yellow-brown';
  if (h < 125) return 'yellow-green';
  if (h < 170) return 'green';
  return h < bluesFrom(colour) ? 'blue-green' : 'blue';
}

/** Of purples, magentas, pinks and reds, the one that a colour is: none of oranges and browns. */
function familyFromPurple(colour: Oklch): HueFamily | undefined {
  const { l, c } = colour;
  const h = colour.h < 75 ? colour.h + FULL_TURN : colour.h;
  if (c >= 0.28 && h >= 315 && h < FULL_TURN) return 'magenta';
  const pinks = pinksFrom(colour);
  const reds = FULL_TURN + 50 * (l - 0.35);
  if (h < Math.min(pinks, reds)) return 'purple';
  if (pinks < reds && h < FULL_TURN + pinksTo(colour)) return l < 0.6 && c >= 0.14 ? 'magenta' : 'pink';
  return h < FULL_TURN + redsTo(colour) ? 'red' : undefined;
}

const FULL_TURN = 360;

/** Dark and dull blues stay blue for longer. */
function purplesFrom({ l, c }: Oklch): number {
  return 286 + 40 * Math.max(0, 0.5 - l) + 400 * Math.max(0, 0.06 - c);
}

/** Light and strong purples turn to pink sooner, dull ones hardly ever. */
function pinksFrom({ l, c }: Oklch): number {
  const dull = l < 0.8 ? 700 * Math.max(0, 0.08 - c) : 0;
  return 345 - 100 * (l - 0.65) - 100 * Math.max(0, l - 0.8) - 250 * (c - 0.14) + dull;
}

/** Strong pinks turn to red, light and dull ones to beige and brown. */
function pinksTo({ l, c }: Oklch): number {
  return c >= 0.14 ? 20 + 130 * (l - 0.55) : Math.min(42, 30 + 130 * (l - 0.62) + 250 * (c - 0.08));
}

function redsTo({ c }: Oklch): number {
  if (c < 0.08) return 0;
  return c < 0.11 ? 20 : 34;
}

/** Light aquas are blue to most. */
function bluesFrom({ l, c }: Oklch): number {
  return Math.max(170, 212 - (c >= 0.1 ? 80 : 170) * Math.max(0, l - 0.6));
}

function warmFamily({ l, c, h }: Oklch): HueFamily {
  return c < brownBelow(l) || h < 34 ? 'brown' : 'orange';
}

/**
 * OKLCh chroma below which an orange of a lightness is a brown: where, in the survey that names colours, as many people
 * called it the one as the other.
 */
function brownBelow(l: number): number {
  return 0.16 - 0.9 * Math.max(0, l - 0.45) ** 2;
}
