import type { Progress } from '../progress.ts';
import { decodedCovers } from '../corpus/decode-covers.ts';

/** Bits of each channel by which colours are counted: four cells of it lie in each that colours are named by. */
export const HISTOGRAM_BITS = 6;
const DROPPED = 8 - HISTOGRAM_BITS;
const STEPS = 1 << HISTOGRAM_BITS;

/** How many pixels of all covers have each colour, `[64, 64, 64]` by red, green and blue. */
export async function colourHistogram(dataDirectory: string, progress: Progress): Promise<Float64Array> {
  const counts = new Float64Array(STEPS ** 3);
  for await (const { pixels } of decodedCovers(dataDirectory, progress)) countColours(pixels.data, counts);
  return counts;
}

/** Adds a picture's pixels, three bytes each, to a histogram. */
export function countColours(data: Uint8Array, counts: Float64Array): void {
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [red, green, blue] = [data[at]! >> DROPPED, data[at + 1]! >> DROPPED, data[at + 2]! >> DROPPED];
    counts[(red * STEPS + green) * STEPS + blue]!++;
  }
}

/** The middle of a cell of a histogram, channels 0 to 255. */
export function histogramColour(cell: number): [red: number, green: number, blue: number] {
  return [
    middle(Math.floor(cell / STEPS ** 2)),
    middle(Math.floor(cell / STEPS) % STEPS),
    middle(cell % STEPS),
  ];
}

function middle(step: number): number {
  return (step << DROPPED) + (1 << (DROPPED - 1));
}
