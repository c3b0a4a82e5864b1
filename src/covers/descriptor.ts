import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { Pixels } from './decode-cover.ts';
import { select } from './select.ts';

/** The thumbnail that a cover's look is measured on; small enough that neither JPEG nor a scan's grain counts. */
const WIDTH = 32;
const HEIGHT = 48;
/** Sectors of the colour wheel, each 20 degrees. */
const SECTORS = 18;
/** OKLab distances of neighbouring pixels: below the first is a flat area, above the others an edge. */
const FLAT = 0.01;
const EDGES = [0.1, 0.25] as const;
/** OKLab chroma below which a pixel has no colour to speak of. */
const COLOURLESS_CHROMA = 0.02;

/** Figures of a cover's look, beside the shares of its colours. */
export const LOOK_FIGURES = 20 + SECTORS;

/**
 * What a cover looks like, as figures for ranking covers: `LOOK_FIGURES` numbers. They are means, spreads and
 * percentiles of lightness and chroma and the means and spreads of a and b (OKLab); how much neighbouring pixels
 * differ, and how many are alike or far apart, which tells a drawn cover from a photograph; the share of greys; and
 * for each sector of the colour wheel the square root of its chroma, summed over the pixels and divided by their
 * number.
 *
 * @param pixels a whole cover in 8-bit sRGB; its proportions don't matter
 */
export function describeLook(pixels: Pixels): Float32Array {
  const lab = thumbnail(pixels);
  const { l, a, b, chroma } = channelsOf(lab);
  const steps = stepsOf(lab);
  return Float32Array.from([
    mean(l),
    deviation(l),
    mean(chroma),
    deviation(chroma),
    percentile(chroma, 0.9),
    mean(a),
    mean(b),
    percentile(l, 0.1),
    percentile(l, 0.9),
    deviation(a),
    deviation(b),
    percentile(l, 0.5),
    steps.lightnessAcross,
    steps.lightnessDown,
    steps.colourAcross,
    steps.colourDown,
    steps.flat,
    ...steps.edges,
    shareBelow(chroma, COLOURLESS_CHROMA),
    ...wheelOf(a, b, chroma),
  ]);
}

function channelsOf(lab: Float64Array) {
  const count = lab.length / 3;
  const [l, a, b] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const chroma = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    l[at] = lab[at * 3]!;
    a[at] = lab[at * 3 + 1]!;
    b[at] = lab[at * 3 + 2]!;
    chroma[at] = Math.sqrt(a[at]! * a[at]! + b[at]! * b[at]!);
  }
  return { l, a, b, chroma };
}

/** The cover as `WIDTH` × `HEIGHT` pixels in OKLab, each the mean of the sRGB area that it covers. */
function thumbnail({ data, width, height }: Pixels): Float64Array {
  const lab = new Float64Array(WIDTH * HEIGHT * 3);
  const one = new Float64Array(3);
  const columns = spansOf(width, WIDTH);
  const rows = spansOf(height, HEIGHT);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const x = at % WIDTH;
    pixelToOklab(meanColour(data, width, rows[(at - x) / WIDTH]!, columns[x]!), one);
    lab[at * 3] = one[0]!;
    lab[at * 3 + 1] = one[1]!;
    lab[at * 3 + 2] = one[2]!;
  }
  return lab;
}

/** Pixels of one side that go into one of the thumbnail's, the first and last of them in part. */
interface PixelSpan {
  readonly first: number;
  readonly weights: Float64Array;
}

function spansOf(size: number, parts: number): PixelSpan[] {
  return Array.from({ length: parts }, (_, part) => {
    const from = (part * size) / parts;
    const to = ((part + 1) * size) / parts;
    const first = Math.floor(from);
    const last = Math.min(size - 1, Math.ceil(to) - 1);
    const weights = Float64Array.from(
      { length: last - first + 1 },
      (__, at) => Math.min(to, first + at + 1) - Math.max(from, first + at),
    );
    return { first, weights };
  });
}

function meanColour(data: Uint8Array, width: number, row: PixelSpan, column: PixelSpan): number {
  const { weights: across } = column;
  const { weights: down } = row;
  let r = 0;
  let g = 0;
  let b = 0;
  let total = 0;
  for (let dy = 0; dy < down.length; dy++) {
    let at = ((row.first + dy) * width + column.first) * 3;
    for (let dx = 0; dx < across.length; dx++, at += 3) {
      const weight = down[dy]! * across[dx]!;
      r += weight * data[at]!;
      g += weight * data[at + 1]!;
      b += weight * data[at + 2]!;
      total += weight;
    }
  }
  return (Math.round(r / total) << 16) | (Math.round(g / total) << 8) | Math.round(b / total);
}

/** How neighbouring pixels differ: means of the absolute steps, and shares of the steps to the right. */
function stepsOf(lab: Float64Array) {
  const across = sumSteps(lab, 1, WIDTH - 1, HEIGHT);
  const down = sumSteps(lab, WIDTH, WIDTH, HEIGHT - 1);
  return {
    lightnessAcross: across.lightness,
    lightnessDown: down.lightness,
    colourAcross: across.colour,
    colourDown: down.colour,
    flat: shareBelow(across.distances, FLAT),
    edges: EDGES.map((edge) => shareAbove(across.distances, edge)),
  };
}

function sumSteps(lab: Float64Array, offset: number, columns: number, rows: number) {
  const distances = new Float64Array(columns * rows);
  let [lightness, colour] = [0, 0];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = (y * WIDTH + x) * 3;
      const to = at + offset * 3;
      const dl = lab[to]! - lab[at]!;
      const da = lab[to + 1]! - lab[at + 1]!;
      const db = lab[to + 2]! - lab[at + 2]!;
      lightness += Math.abs(dl);
      colour += (Math.abs(da) + Math.abs(db)) / 2;
      distances[y * columns + x] = Math.sqrt(dl * dl + da * da + db * db);
    }
  }
  return { distances, lightness: lightness / distances.length, colour: colour / distances.length };
}

function wheelOf(a: Float64Array, b: Float64Array, chroma: Float64Array): number[] {
  const sums = new Float64Array(SECTORS);
  chroma.forEach((value, at) => {
    const turn = (Math.atan2(b[at]!, a[at]!) / (2 * Math.PI) + 1) % 1;
    sums[Math.min(SECTORS - 1, Math.floor(turn * SECTORS))]! += value;
  });
  return Array.from(sums, (sum) => Math.sqrt(sum / chroma.length));
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}

function deviation(values: Float64Array): number {
  const centre = mean(values);
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at]! - centre) ** 2;
  return Math.sqrt(sum / values.length);
}

function shareBelow(values: Float64Array, limit: number): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! < limit) count++;
  return count / values.length;
}

function shareAbove(values: Float64Array, limit: number): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! > limit) count++;
  return count / values.length;
}

function percentile(values: Float64Array, share: number): number {
  return select(values.slice(), Math.min(values.length - 1, Math.floor(share * values.length)));
}
