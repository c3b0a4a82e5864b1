import { nameIndexOf } from '../palette/colour-name.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { WornColour } from '../palette/unlike.ts';

/** What each colour counts that goes by the name of one before it: a palette's colours are to be told apart in words. */
const SAME_NAME = 0.5;
/** What each further hue counts that is as vivid as a traffic sign's … */
const FURTHER_VIVID = 0.3;
/** … and what a ground does that is. */
const VIVID_GROUND = 0.3;
/** OKLab chroma from which on a colour is that vivid. */
const VIVID = 0.19;
/** What a palette counts of which no colour is stronger than a greyed one, and the OKLab chroma of those. */
const DULL = { counts: 0.2, chroma: 0.08 } as const;
/** Vivid colours are of one hue within such a part of the circle. */
const HUES_AROUND = 8;

/** What a main colour counts that hardly stands out from its ground, and the OKLab distance up to which it doesn't. */
const FLAT = { counts: 0.3, distance: 0.13 } as const;
/** What it counts that no accent is as far from both, by which it would catch the eye. */
const FAINT = { counts: 0.15, distance: 0.3 } as const;

const oklab = new Float64Array(3);

/**
 * What speaks against the parts that a palette's colours play: a main colour that hardly stands out from its ground, and
 * accents of which none stands out from both.
 *
 * @returns from 0, in the units of the logarithms that palettes are weighed by
 */
export function flawsOfParts(palette: readonly WornColour[]): number {
  const ground = palette.find(({ role }) => role === 'ground');
  const main = palette.find(({ role }) => role === 'main');
  if (!ground || !main) return 0;
  const { ofGround, ofMain } = places;
  pixelToOklab(ground.pixel, ofGround);
  pixelToOklab(main.pixel, ofMain);
  const isFaint = palette.every(({ pixel, role }) => {
    if (role !== 'accent') return true;
    pixelToOklab(pixel, oklab);
    return Math.min(distanceOf(oklab, ofGround), distanceOf(oklab, ofMain)) < FAINT.distance;
  });
  return (distanceOf(ofGround, ofMain) < FLAT.distance ? FLAT.counts : 0) + (isFaint ? FAINT.counts : 0);
}

const places = { ofGround: new Float64Array(3), ofMain: new Float64Array(3) };

function distanceOf(one: Float64Array, other: Float64Array): number {
  const [l, a, b] = [one[0]! - other[0]!, one[1]! - other[1]!, one[2]! - other[2]!];
  return Math.sqrt(l * l + a * a + b * b);
}

/**
 * What speaks against a worn palette, whatever the book: two colours of one name, vivid colours of several hues,
 * a vivid ground, and none but dull colours. The ink counts for none, as it is chosen to be read.
 *
 * @returns from 0, in the units of the logarithms that palettes are weighed by
 */
export function flawsOf(palette: readonly WornColour[]): number {
  const worn = palette.filter(({ role }) => role !== 'ink');
  const names = new Set(worn.map(({ pixel }) => nameIndexOf(pixel)));
  const vivid = worn.filter(({ pixel }) => vividHue(pixel) !== undefined);
  const hues = new Set(vivid.map(({ pixel }) => vividHue(pixel)));
  return (
    SAME_NAME * (worn.length - names.size) +
    FURTHER_VIVID * Math.max(0, hues.size - 1) +
    (vivid.some(({ role }) => role === 'ground') ? VIVID_GROUND : 0) +
    (worn.length > 0 && worn.every(({ pixel }) => chromaOf(pixel) < DULL.chroma) ? DULL.counts : 0)
  );
}

function chromaOf(pixel: number): number {
  pixelToOklab(pixel, oklab);
  return Math.hypot(oklab[1]!, oklab[2]!);
}

/** In which part of the circle a vivid colour's hue lies. */
function vividHue(pixel: number): number | undefined {
  pixelToOklab(pixel, oklab);
  const [, a = 0, b = 0] = oklab;
  if (Math.hypot(a, b) < VIVID) return undefined;
  const turn = Math.atan2(b, a) / (2 * Math.PI);
  return (Math.round(turn * HUES_AROUND) + HUES_AROUND) % HUES_AROUND;
}
