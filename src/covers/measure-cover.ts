import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { oklabToHex } from '../palette/oklab.ts';
import { binColours, type ColourBins } from './colour-bins.ts';
import { type CoverGround, groundOf } from './cover-ground.ts';
import type { Pixels } from './decode-cover.ts';

/** What a cover wears of a name that isn't on it. */
export const ABSENT = -1;

/** The colours of one picture, in names that people give. */
export interface CoverMeasure {
  /** Share of the pixels with each name of `NAMED_COLOURS`: the 58 hues, then the neutrals; the sum is 1. */
  readonly shares: Float32Array;
  /** The mean colour of each name's pixels, 0xrrggbb (a mean in OKLab); `ABSENT` without any. */
  readonly typical: Int32Array;
  /** What the cover stands on. */
  readonly ground: CoverGround;
  /** Mean OKLab lightness, 0 to 1. */
  readonly lightness: number;
  /** Mean OKLab chroma, 0 to about 0.3. */
  readonly chroma: number;
  /** Spread of the lightness: its 90th percentile less its 10th, 0 to 1. */
  readonly contrast: number;
}

/**
 * Measures a picture's colours: the one way in which covers are measured, for training, for answers and for covers that
 * people send. Covers are measured within 96 × 144 pixels; a larger picture takes longer and says the same.
 *
 * @param bins its colours, where they were put together already
 * @throws RangeError for a picture without pixels
 *
 * @example
 * const { ground, lightness } = measureCover(pixels);
 */
export function measureCover(pixels: Pixels, bins: ColourBins = binColours(pixels)): CoverMeasure {
  if (pixels.data.length < 3) throw new RangeError('Expected a picture but received one without pixels');
  const [low, high] = lightnessSpread(bins);
  return {
    ...namedColours(bins),
    ground: groundOf(pixels, bins),
    lightness: meanOf(bins, (bin) => bins.oklab[bin * 3]!),
    chroma: meanOf(bins, (bin) => Math.sqrt(bins.oklab[bin * 3 + 1]! ** 2 + bins.oklab[bin * 3 + 2]! ** 2)),
    contrast: high - low,
  };
}

/**
 * The shares alone, of `measureCover`: for a picture that nothing else is asked of, as it takes a fraction of the time.
 *
 * @throws RangeError for a picture without pixels
 */
export function sharesOf(pixels: Pixels): Float32Array {
  if (pixels.data.length < 3) throw new RangeError('Expected a picture but received one without pixels');
  return namedColours(binColours(pixels)).shares;
}

function namedColours({
  size,
  names,
  oklab,
  shares: binShares,
}: ColourBins): Pick<CoverMeasure, 'shares' | 'typical'> {
  const sums = new Float64Array(NAMED_COLOURS.length * 3);
  const shares = new Float64Array(NAMED_COLOURS.length);
  for (let bin = 0; bin < size; bin++) {
    const name = names[bin]!;
    shares[name]! += binShares[bin]!;
    for (let axis = 0; axis < 3; axis++) sums[name * 3 + axis]! += binShares[bin]! * oklab[bin * 3 + axis]!;
  }
  const typical = Int32Array.from(NAMED_COLOURS, (_, name) => {
    const share = shares[name]!;
    if (share === 0) return ABSENT;
    const [l = 0, a = 0, b = 0] = sums.subarray(name * 3, name * 3 + 3).map((sum) => sum / share);
    return Number.parseInt(oklabToHex({ l, a, b }).slice(1), 16);
  });
  return { shares: Float32Array.from(shares), typical };
}

function meanOf({ size, shares }: ColourBins, value: (bin: number) => number): number {
  let sum = 0;
  for (let bin = 0; bin < size; bin++) sum += shares[bin]! * value(bin);
  return sum;
}

/** Steps of lightness that bins are put together by before they are put in order. */
const STEPS = 256;

/** The lightnesses that a tenth and nine tenths of the pixels don't exceed. */
function lightnessSpread(bins: ColourBins): readonly [low: number, high: number] {
  const steps = Uint8Array.from({ length: bins.size }, (_, bin) => stepOf(bins.oklab[bin * 3]!));
  return [lightnessUpTo(bins, steps, 0.1), lightnessUpTo(bins, steps, 0.9)];
}

function stepOf(lightness: number): number {
  return Math.min(STEPS - 1, Math.max(0, Math.floor(lightness * STEPS)));
}

/** The lightness that a share of the pixels don't exceed; only bins of its own step are put in order for it. */
function lightnessUpTo({ oklab, shares }: ColourBins, steps: Uint8Array, share: number): number {
  const sums = new Float64Array(STEPS);
  for (let bin = 0; bin < steps.length; bin++) sums[steps[bin]!]! += shares[bin]!;
  let seen = 0;
  let step = 0;
  while (step < STEPS - 1 && seen + sums[step]! < share - 1e-9) seen += sums[step++]!;
  const own = Array.from(steps.keys())
    .filter((bin) => steps[bin] === step)
    .toSorted((one, other) => oklab[one * 3]! - oklab[other * 3]!);
  for (const bin of own) {
    seen += shares[bin]!;
    if (seen >= share - 1e-9) return oklab[bin * 3]!;
  }
  return oklab[own.at(-1)! * 3]!;
}
