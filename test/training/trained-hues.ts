import { join } from 'node:path';
import { vi } from 'vitest';
import { trainHues } from '../../src/training/train-hues.ts';
import { makeOnce } from '../make-once.ts';
import { writeSyntheticData } from './synthetic-data.ts';

/** A hues model that was trained on made-up books, and what it came from; whoever changes anything takes a copy. */
export interface TrainedHues {
  readonly data: string;
  readonly cache: string;
  readonly model: string;
}

/** Trains the hues model on made-up books, once in a run of the tests. */
export async function trainedHues(): Promise<TrainedHues> {
  const folder = await makeOnce('trained-hues', async (made) => {
    const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { data, cache, model } = partsOf(made);
    await writeSyntheticData(data);
    await trainHues({ data, out: model, cache, evaluate: false });
    quiet.mockRestore();
  });
  return partsOf(folder);
}

function partsOf(folder: string): TrainedHues {
  return { data: join(folder, 'data'), cache: join(folder, 'cache'), model: join(folder, 'model') };
}
