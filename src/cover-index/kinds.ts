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
  placeOf(readings: Float32Array): Float64Array;
  /** How alike in kind a cover's book is to a text with a place: a cosine, -1 to 1. */
  likeness(place: Float64Array, cover: number): number;
  /** The same of many covers, one number each. */
  likenesses(place: Float64Array, covers: Int32Array, into: Float32Array): void;
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
  for (let axis = 0; axis < size; axis++) place[axis]! /= length;
  return place;
}

/** Steps of covers' places, one after the other; and the same four at a time, which are fetched at once. */
interface PlaceSteps {
  readonly steps: Int8Array;
  readonly fours: Int32Array;
}

/** Σ place × steps from a position on. Four sums go side by side, as each addition waits for the one before it. */
function productOf(place: Float64Array, { steps, fours }: PlaceSteps, from: number): number {
  const size = place.length;
  const whole = size % 4 === 0 ? size : 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let at = 0;
  for (; at < whole; at += 4) {
    const four = fours[(from + at) >> 2]!;
    a += place[at]! * ((four << 24) >> 24);
    b += place[at + 1]! * ((four << 16) >> 24);
    c += place[at + 2]! * ((four << 8) >> 24);
    d += place[at + 3]! * (four >> 24);
  }
  for (; at < size; at++) a += place[at]! * steps[from + at]!;
  return a + b + (c + d);
}

function placeSteps(bytes: Uint8Array): PlaceSteps {
  const { buffer } = Uint8Array.from(bytes);
  return { steps: new Int8Array(buffer), fours: new Int32Array(buffer, 0, bytes.length >> 2) };
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
  const places = placeSteps(bytes.subarray(spaceBytes));
  const fetched = new Int8Array(1);
  let last: { readonly read: Float32Array; readonly place: Float64Array } | undefined;
  return {
    readings,
    placeOf(read) {
      // One answer asks for it twice: for its palettes, and for its comparable covers.
      if (last?.read !== read) last = { read, place: new Float64Array(kindPlace(read, space)) };
      return last.place;
    },
    likeness: (place, cover) => productOf(place, places, cover * size) / STEPS,
    likenesses(place, some, into) {
      // Asked for before any is needed, they come from memory many at a time.
      let all = 0;
      for (let at = 0; at < some.length; at++) all ^= places.steps[some[at]! * size]!;
      fetched[0] = all;
      for (let at = 0; at < some.length; at++) {
        into[at] = productOf(place, places, some[at]! * size) / STEPS;
      }
    },
  };
}
