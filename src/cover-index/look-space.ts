import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import { INDEX_FILES, type IndexDescription } from './index-files.ts';

/**
 * Where covers stand by their look: a descriptor less `centre`, times `whitening`, is as spread in every direction
 * as books of one kind are, and `basis` are those directions in which books of different kinds differ most.
 */
export interface LookSpace {
  /** `[descriptor]` */
  readonly centre: Float32Array;
  /** `[descriptor, descriptor]` */
  readonly whitening: Float32Array;
  /** `[descriptor, directions]` */
  readonly basis: Float32Array;
}

/**
 * What a cover is described by: the square root of the share of each named colour, then the figures of its look.
 *
 * @param shares one a name, sum 1
 * @param look of `describeLook`
 */
export function descriptorOf(shares: Float32Array, look: Float32Array): Float32Array {
  const descriptor = new Float32Array(shares.length + look.length);
  descriptor.set(shares.map(Math.sqrt));
  descriptor.set(look, shares.length);
  return descriptor;
}

/** A cover's place in the directions of a look space, `[directions]`: at most 1 long, by what it is in all of them. */
export function placeOf(descriptor: Float32Array, { centre, whitening, basis }: LookSpace): Float32Array {
  const size = centre.length;
  const white = new Float32Array(size);
  for (let row = 0; row < size; row++) {
    const value = descriptor[row]! - centre[row]!;
    for (let column = 0; column < size; column++) white[column]! += value * whitening[row * size + column]!;
  }
  const length = Math.hypot(...white) || 1;
  const directions = basis.length / size;
  const place = new Float32Array(directions);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < directions; at++)
      place[at]! += (white[row]! / length) * basis[row * directions + at]!;
  }
  return place;
}

/** A look space as one list of numbers, as it is kept in a file. */
export function packLookSpace({ centre, whitening, basis }: LookSpace): Float32Array {
  return Float32Array.of(...centre, ...whitening, ...basis);
}

/** Reads an index's look space. @throws ModelError `MODEL_INVALID` when its size is another */
export async function readLookSpace(
  folder: string,
  { descriptor: size, directions }: Pick<IndexDescription, 'descriptor' | 'directions'>,
): Promise<LookSpace> {
  const path = join(folder, INDEX_FILES.look);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('MODEL_INVALID', `There is no ${path}.`, { cause });
  });
  if (bytes.length !== 4 * size * (1 + size + directions)) {
    throw new ModelError(
      'MODEL_INVALID',
      `${path} does not hold ${size} figures in ${directions} directions.`,
    );
  }
  const numbers = new Float32Array(new Uint8Array(bytes).buffer);
  return {
    centre: numbers.subarray(0, size),
    whitening: numbers.subarray(size, size + size * size),
    basis: numbers.subarray(size + size * size),
  };
}
