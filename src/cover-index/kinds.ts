import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import { INDEX_FILES, type IndexDescription } from './index-files.ts';

/**
 * Where books stand by their kind, as their own texts were read: readings less `means`, in those directions in which
 * books differ most.
 */
export interface KindSpace {
  /** `[readings]` */
  readonly means: Float32Array;
  /** `[readings, directions]` */
  readonly directions: Float32Array;
}

/** Books by their kind. */
export interface BookKinds {
  /** Numbers that are read in a text: one a shelf, then one a genre. */
  readonly readings: number;
  /** A text's place among kinds, of length 1. */
  placeOf(readings: Float32Array): Float32Array;
  /** How alike in kind a cover's book is to a text with a place: a cosine, -1 to 1. */
  likeness(place: Float32Array, cover: number): number;
}

/** What is read of a book's kind: one number a shelf, then one a genre. */
export function kindReadings(logits: {
  readonly shelfLogits: Float32Array;
  readonly genreLogits: Float32Array;
}): Float32Array {
  const readings = new Float32Array(logits.shelfLogits.length + logits.genreLogits.length);
  readings.set(logits.shelfLogits);
  readings.set(logits.genreLogits, logits.shelfLogits.length);
  return readings;
}

/** A cover's place is kept in 8 bits a number. */
const STEPS = 127;

/** A text's place in the directions of a space of kinds, of length 1; of length 0 for one that nothing was read in. */
export function kindPlace(readings: Float32Array, { means, directions }: KindSpace): Float32Array {
  const size = directions.length / means.length;
  const place = new Float32Array(size);
  for (let at = 0; at < means.length; at++) {
    const value = readings[at]! - means[at]!;
    for (let axis = 0; axis < size; axis++) place[axis]! += value * directions[at * size + axis]!;
  }
  const length = Math.hypot(...place) || 1;
  return place.map((value) => value / length);
}

/** Σ place × steps from a position on. Four sums go side by side, as each addition waits for the one before it. */
function productOf(place: Float32Array, steps: Int8Array, from: number): number {
  const size = place.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at + 3 < size; at += 4) {
    a += place[at]! * steps[from + at]!;
    b += place[at + 1]! * steps[from + at + 1]!;
    c += place[at + 2]! * steps[from + at + 2]!;
    d += place[at + 3]! * steps[from + at + 3]!;
  }
  for (; at < size; at++) a += place[at]! * steps[from + at]!;
  return a + b + (c + d);
}

/** A space of kinds and the places of covers in it, one after the other, as they are kept in a file. */
export function packKinds(space: KindSpace, places: readonly Float32Array[]): Uint8Array {
  const numbers = Float32Array.of(...space.means, ...space.directions);
  const steps = Int8Array.from(
    places.flatMap((place) => Array.from(place, (value) => Math.round(value * STEPS))),
  );
  return Buffer.concat([new Uint8Array(numbers.buffer), new Uint8Array(steps.buffer)]);
}

/**
 * Reads the kinds of an index's books; `undefined` for an index that has none.
 *
 * @throws ModelError `MODEL_INVALID` when the file's size is another
 */
export async function readKinds(
  folder: string,
  { covers, kinds }: { readonly covers: number; readonly kinds?: IndexDescription['kinds'] },
): Promise<BookKinds | undefined> {
  if (kinds === undefined) return undefined;
  const { readings, directions: size } = kinds;
  const path = join(folder, INDEX_FILES.kinds);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('MODEL_INVALID', `There is no ${path}.`, { cause });
  });
  const spaceBytes = 4 * readings * (1 + size);
  if (bytes.length !== spaceBytes + covers * size) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold the kinds of ${covers} books.`);
  }
  const numbers = new Float32Array(Uint8Array.from(bytes.subarray(0, spaceBytes)).buffer);
  const space = { means: numbers.subarray(0, readings), directions: numbers.subarray(readings) };
  const places = new Int8Array(Uint8Array.from(bytes.subarray(spaceBytes)).buffer);
  return {
    readings,
    placeOf: (read) => kindPlace(read, space),
    likeness: (place, cover) => productOf(place, places, cover * size) / STEPS,
  };
}
