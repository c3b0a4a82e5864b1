import { nameOfColour } from './colour-name.ts';
import { HUES, hueIndex } from './hues.ts';
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

/** Families that names stand for whatever their hue angle, so that nothing named a brown is described as a pink. */
const FAMILY_OF_NAME: Readonly<Record<string, HueFamily>> = {
  cream: 'beige',
  beige: 'beige',
  tan: 'beige',
  taupe: 'brown',
  darkbrown: 'brown',
  saddlebrown: 'brown',
  sienna: 'brown',
};

/**
 * What a hue looks like, e.g. a dark red for `maroon`, so that nothing is told by colour alone. Takes one of the
 * 58 names or any `#rrggbb`; throws a `TypeError` for anything else.
 */
export function lookOf(nameOrHex: string): HueLook {
  const hex = HUES[hueIndex(nameOrHex) ?? -1]?.hex ?? nameOrHex;
  const colour = toOklch(hex);
  const name = nameOfColour(hex);
  const family = FAMILY_OF_NAME[name] ?? familyOf(colour);
  const tone = name === 'black' && family !== 'black' ? 'near-black' : toneOf(colour, family);
  return { family, ...(tone && { tone }) };
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
  if (c < GREY_CHROMA && family !== 'brown') return greyTone(l);
  if (c < TINT_CHROMA) {
    if (l <= BLACK) return 'near-black';
    if (l >= WHITE) return 'near-white';
    if (l < 0.48) return 'dark-greyish';
  }
  if (l < (c >= 0.17 ? 0.44 : 0.48)) return 'dark';
  if (c < 0.07) return l >= 0.74 ? 'pale' : 'greyish';
  // Khakis are yellows too dull to be called light, and salmon is a light red before other colours are light.
  if (family === 'yellow' && h >= 95 && c < 0.12 && l < 0.85) return 'greyish';
  if (family === 'red' && l >= 0.72 && c < 0.17) return 'light';
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

/** The colour family by OKLCh hue angle; browns are the dark and dull oranges, pinks the light reds. */
function familyOf({ l, c, h }: Oklch): HueFamily {
  if (c < GREY_CHROMA) {
    if (l <= BLACK) return 'black';
    return l < WHITE ? 'grey' : 'white';
  }
  if (h < 15 || h >= 340) return l >= 0.6 ? 'pink' : 'magenta';
  if (h < 34 && c >= 0.08) return 'red';
  if (h < 34) return l < 0.5 ? 'brown' : 'pink';
  if (h < 75) return c < 0.16 && l < 0.7 ? 'brown' : 'orange';
  if (h < 120 && l >= 0.7) return 'yellow';
  if (h < 100) return 'yellow-brown';
  if (h < 120) return 'yellow-green';
  if (h < 170) return 'green';
  if (h < 215) return 'blue-green';
  if (h < 290) return 'blue';
  return h >= 315 && c >= 0.28 ? 'magenta' : 'purple';
}
