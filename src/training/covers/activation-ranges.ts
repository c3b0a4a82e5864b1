import type { TrainedWeights } from '../network/tape.ts';
import { type ActivationRanges, WATCHED } from '../network/whole-activations.ts';
import { pictureGraph } from './picture-graph.ts';
import type { PictureNetwork } from './picture-task.ts';
import type { PixelTable } from './pixels.ts';
import { predictPictures } from './predict-pictures.ts';

/** Pictures that are looked at, taken at even distances from those that were learned from. */
const PICTURES = 256;

/**
 * How far a network's activations reach on pictures that it has learned from, mirror images included.
 *
 * @param rows of the table
 */
export async function activationRanges(
  network: PictureNetwork,
  members: readonly TrainedWeights[],
  pixels: Pick<PixelTable, 'values' | 'size'>,
  rows: Uint32Array,
): Promise<ActivationRanges> {
  const step = Math.max(1, Math.floor(rows.length / PICTURES));
  const some = rows.filter((_, at) => at % step === 0).subarray(0, PICTURES);
  const graph = pictureGraph(network, members, { quantise: true, mirror: true, activations: 'watched' });
  const outputs = await predictPictures(graph, pixels, some);
  const watched = Object.keys(outputs).filter((name) => name.startsWith(WATCHED));
  return watched.map((_, at) =>
    outputs[`${WATCHED}${at}`]!.values.reduce((most, one) => Math.max(most, one), 0),
  );
}
