import { InferenceSession, Tensor } from 'onnxruntime-node';
import { augment, type Normalisation, NORMALISATION, UNCHANGED } from './augment.ts';
import { type PixelTable, planesLength } from './pixels.ts';
import { concatenate, type Table, tableOf } from '../table.ts';

/** Pictures that go through a network together. */
const BATCH = 64;
const THREADS = 2;

/**
 * Runs an image network over some rows of a table.
 *
 * @param graph an ONNX file whose only input is pictures
 * @returns each output by name, a row a picture
 */
export async function predictPictures(
  graph: Uint8Array,
  { values, size }: Pick<PixelTable, 'values' | 'size'>,
  rows: Uint32Array,
  normalisation: Normalisation = NORMALISATION,
): Promise<Record<string, Table>> {
  const session = await InferenceSession.create(graph, { intraOpNumThreads: THREADS, interOpNumThreads: 1 });
  const parts = new Map<string, Float32Array[]>(session.outputNames.map((name) => [name, []]));
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.subarray(start, start + BATCH);
    const pixels = new Float32Array(batch.length * planesLength(size));
    batch.forEach((row, at) => augment(values, row, pixels, at, size, UNCHANGED, () => 0.5, normalisation));
    const shape = [batch.length, 3, size.height, size.width];
    const results = await session.run({ [session.inputNames[0]!]: new Tensor('float32', pixels, shape) });
    for (const [name, list] of parts) list.push(results[name]!.data as Float32Array);
  }
  await session.release();
  return Object.fromEntries(
    [...parts].map(([name, list]) => {
      const all = concatenate(list);
      return [name, tableOf(all, all.length / Math.max(1, rows.length))];
    }),
  );
}
