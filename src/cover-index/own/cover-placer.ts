import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readModelJson } from '../../models/model-folder.ts';
import { FLAG, INDEX_FILES, type IndexDescription, indexSchema, RECORD } from '../index-files.ts';
import { readKinds } from '../kinds.ts';
import { descriptorOf, placeOf, readLookSpace } from '../look-space.ts';
import { type MeasuredBook, packCovers } from '../pack-covers.ts';
import { isAdult } from '../shown-book.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import { PLACE_STEPS } from './own-files.ts';

/** A book of a list, with what was measured on its cover and read in its text. */
export interface PlacedEntry extends Omit<MeasuredBook, 'id' | 'description' | 'measure'> {
  readonly measure: MeasuredBook['measure'] & { readonly look: Float32Array };
  /** Ids of those genres that the list itself says it is of; empty where it says none. */
  readonly listed: readonly string[];
  readonly year?: number | undefined;
  /** Ids of shelves that it is on, likeliest first. */
  readonly shelves: readonly string[];
  /** What was read of its kind (`kindReadings`); absent where there is no text. */
  readonly readings?: Float32Array | undefined;
}

/** Where the parts of a packed cover end, in bytes. */
export interface PackedParts {
  readonly record: number;
  readonly place: number;
  readonly kind: number;
}

/** Places covers of somebody's own where those of a model's index stand. */
export interface CoverPlacer {
  /** `modelFingerprint` of the model. */
  readonly model: string;
  /** What the model's own index says of itself. */
  readonly description: IndexDescription;
  /** The model's space of kinds, as its file begins with it; empty where it tells no kinds. */
  readonly kindSpace: Uint8Array;
  readonly parts: PackedParts;
  /** A cover's record, its place among looks and its book's among kinds, in this order. */
  pack(book: PlacedEntry): Uint8Array;
}

/**
 * Opens what places covers among those of a hues model's index; `undefined` for a model without one.
 *
 * @throws ModelError for an index that can't be used
 */
export async function openCoverPlacer(directory: string): Promise<CoverPlacer | undefined> {
  const folder = join(directory, 'index');
  const path = join(folder, INDEX_FILES.description);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const description = await readModelJson(path, indexSchema);
  const [model, space, kinds, kindSpace] = await Promise.all([
    modelFingerprint(directory),
    readLookSpace(folder, description),
    readKinds(folder, description),
    readKindSpace(folder, description),
  ]);
  const directions = description.kinds?.directions ?? 0;
  const place = RECORD.size + description.directions;
  const parts = { record: RECORD.size, place, kind: place + directions };
  return {
    model,
    description,
    kindSpace,
    parts,
    pack({ readings, ...book }) {
      const bytes = new Uint8Array(parts.kind);
      bytes.set(packRecord(book, readings !== undefined, description));
      bytes.set(steps(placeOf(descriptorOf(book.measure.shares, book.measure.look), space)), parts.record);
      if (readings && kinds) bytes.set(steps(kinds.placeOf(readings)), parts.place);
      return bytes;
    },
  };
}

async function readKindSpace(folder: string, { kinds }: IndexDescription): Promise<Uint8Array> {
  if (kinds === undefined) return new Uint8Array();
  const bytes = await readFile(join(folder, INDEX_FILES.kinds));
  return bytes.subarray(0, 4 * kinds.readings * (1 + kinds.directions));
}

function packRecord(
  { shelves, listed, year, ...book }: Omit<PlacedEntry, 'readings'>,
  isDescribed: boolean,
  description: IndexDescription,
): Uint8Array {
  const genres = listed.length > 0 ? listed : book.genres;
  const cover = { ...book, genres, id: '', description: isDescribed ? 'read' : undefined };
  const numbers = shelves.map((id) => description.shelves.indexOf(id)).filter((at) => at !== -1);
  const dates = new Map(year === undefined ? [] : [[cover.id, { year, isOwn: true }]]);
  const record = packCovers([cover], description.genres, dates, new Map([[cover, numbers]]));
  record[RECORD.flags]! |= (listed.length > 0 ? FLAG.listedGenres : 0) | (isAdult(book) ? FLAG.adult : 0);
  return record;
}

/** A place of numbers that are at most 1, in bytes. */
function steps(place: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Int8Array.from(place, (value) => Math.round(value * PLACE_STEPS)).buffer);
}
