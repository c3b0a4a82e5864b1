import type { RollOptions } from '../cover-index/answer-options.ts';
import type { BookPlace } from './kept-place.ts';
import type { ModelConfig } from './model-files.ts';
import type { RecognisedGenre } from './reading.ts';
import { spokenFeatures } from './spoken-features.ts';

/** A place as an index of covers takes it. */
export interface IndexPlace {
  readonly features: Float32Array;
  readonly options: RollOptions;
}

/** What of a place is kept. */
export function toKeptPlace({ features, options }: IndexPlace): BookPlace {
  const { readings, shelves, named, titled } = options;
  return {
    features: toBase64(features),
    ...(readings && { readings: toBase64(readings) }),
    ...(shelves && shelves.length > 0 && { shelves }),
    ...(titled && titled.length > 0 && { titled }),
    ...(named && {
      named: { ids: named.ids, hasText: named.hasText, ...(named.shelves && { shelves: named.shelves }) },
    }),
  };
}

/**
 * A kept place; where none was kept, or it is of another model, that of a book of which only the genres are known.
 *
 * @param usual what is read in a text on average
 */
export function placedBook(
  place: BookPlace | undefined,
  reading: { readonly genres: readonly RecognisedGenre[] },
  usual: Float32Array,
  known: ModelConfig['genres'],
): IndexPlace {
  const spoken = (ids: readonly string[], told: ReadonlyMap<string, number>) =>
    spokenFeatures(usual, known, { named: ids, told: { genres: told, words: [] } });
  const features = place && fromBase64(place.features);
  if (place === undefined || features?.length !== usual.length) {
    const likely = reading.genres.filter(({ present }) => present);
    return { features: spoken([], new Map(likely.map(({ id, score }) => [id, score]))), options: {} };
  }
  const { named, shelves, readings, titled } = place;
  return {
    features,
    options: {
      ...(shelves && { shelves }),
      ...(titled && { titled }),
      ...(readings !== undefined && { readings: fromBase64(readings) }),
      ...(named && { named: { ...named, features: spoken(named.ids, new Map()) } }),
    },
  };
}

function toBase64(numbers: Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

function fromBase64(text: string): Float32Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return new Float32Array(bytes.buffer, 0, bytes.length >> 2);
}
