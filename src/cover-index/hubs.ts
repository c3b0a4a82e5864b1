import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import { INDEX_FILES, type IndexDescription } from './index-files.ts';

/** How often a cover's palette would lead answers, as a logarithm that is taken off what speaks for it; from 0. */
export type Hubness = (cover: number) => number;

/** A logarithm that a byte's step counts: the finest that holds what hubness comes to. */
export const HUB_STEP = 0.01;

/** Packs what hubness there is, one number a cover, into the file's bytes. */
export function packHubs(hubness: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(hubness, (value) => Math.min(255, Math.round(value / HUB_STEP)));
}

/**
 * Reads the hubness of an index's covers; 0 for all where it has none.
 *
 * @throws ModelError `MODEL_INVALID` when the file is missing or of another size
 */
export async function readHubs(
  folder: string,
  { covers, hubs }: Pick<IndexDescription, 'covers' | 'hubs'>,
): Promise<Hubness> {
  if (hubs === undefined) return () => 0;
  const path = join(folder, INDEX_FILES.hubs);
  const steps = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('MODEL_INVALID', `There is no ${path}.`, { cause });
  });
  if (steps.length !== covers) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold the hubness of ${covers} covers.`);
  }
  return (cover) => hubs.step * steps[cover]!;
}
