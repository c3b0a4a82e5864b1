import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CoverIndex, readCoverIndex } from '../../src/cover-index/cover-index.ts';
import type { BookKinds } from '../../src/cover-index/kinds.ts';
import { INDEX_FILES, type IndexDescription } from '../../src/cover-index/index-files.ts';
import { FAMILIES } from '../../src/palette/colour-families.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { type CoverDate, packCovers, packTitles } from '../../src/cover-index/pack-covers.ts';
import type { PlacedCover } from '../../src/training/hues/corpus.ts';
import { makeFolder } from '../folders.ts';

const each = <Value>(value: Value): Value[] => NAMED_COLOURS.map(() => value);

/** What an index says of itself: every name is on a tenth of all covers, in its keyword's own colour. */
export function madeDescription(change: Partial<IndexDescription> = {}): IndexDescription {
  return {
    covers: 1,
    names: NAMED_COLOURS.map(({ name }) => name),
    shelves: [],
    genres: ['horror', 'romance'],
    usual: {
      features: [0, 0],
      names: each(0.1),
      families: FAMILIES.map(() => 0.2),
      typical: NAMED_COLOURS.map(({ hex }) => hex),
      genres: [0.2, 0.3],
      ground: [0.3, 0.4, 0.3],
    },
    chances: { offset: each(0), head: each(0.5), covers: each(0.5) },
    genreAgreement: 1,
    directions: 2,
    descriptor: 5,
    ...change,
  };
}

/** Writes an index of some covers, without a graph and a look, and gives its folder. */
export function writeMadeIndex(
  covers: readonly PlacedCover[],
  change: Partial<IndexDescription> = {},
  dates: ReadonlyMap<string, CoverDate> = new Map(),
): string {
  const folder = join(makeFolder(), 'index');
  const description = madeDescription({ covers: covers.length, ...change });
  mkdirSync(folder);
  writeFileSync(join(folder, INDEX_FILES.description), JSON.stringify(description));
  writeFileSync(join(folder, INDEX_FILES.covers), packCovers(covers, description.genres, dates));
  writeFileSync(join(folder, INDEX_FILES.titles), packTitles(covers));
  return folder;
}

/** The same, read. */
export function madeIndex(...made: Parameters<typeof writeMadeIndex>): Promise<CoverIndex> {
  return readCoverIndex(writeMadeIndex(...made));
}

/** Kinds of books as alike to every text as is told of each cover. */
export function madeKinds(likeness: (cover: number) => number): BookKinds {
  return {
    readings: 1,
    placeOf: (readings) => Float64Array.from(readings),
    likeness: (_, cover) => likeness(cover),
    likenesses: (_, covers, into) => covers.forEach((cover, at) => (into[at] = likeness(cover))),
  };
}

/** The nearest covers of an index, in its order, with these weights; all the same unless told. */
export function nearestOf(count: number, weights?: readonly number[]) {
  const told = weights ?? Array.from({ length: count }, () => 1);
  const total = told.reduce((sum, weight) => sum + weight, 0);
  return {
    covers: Int32Array.from({ length: count }, (_, cover) => cover),
    weights: Float64Array.from(told, (weight) => weight / total),
  };
}
