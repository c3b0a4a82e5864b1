import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type CoverStyle, INDEX_FILES } from '../../cover-index/index-files.ts';
import { packKinds } from '../../cover-index/kinds.ts';
import { packLookSpace } from '../../cover-index/look-space.ts';
import { type CoverDate, packCovers, packTitles } from '../../cover-index/pack-covers.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { PlacedCover } from '../hues/corpus.ts';
import { HUES_RECIPE } from '../hues/recipe.ts';
import type { LearnedIndex } from './learn-index.ts';
import { learnKinds } from './learn-kinds.ts';

/** The folder of a model's directory that its index lies in. */
export const INDEX_FOLDER = 'index';

/** Which shelves there are, and which of them covers' books are on, by their numbers. */
export interface ShelvedCovers {
  readonly ids: readonly string[];
  readonly ofCovers: ReadonlyMap<PlacedCover, readonly number[]>;
}

/**
 * Writes an index into a model's directory; where there is none, an earlier one goes.
 *
 * @param readings what is read of the kind of each cover's book; an index without any doesn't tell kinds
 */
export async function writeIndex(
  directory: string,
  index: LearnedIndex | undefined,
  dates: ReadonlyMap<string, CoverDate>,
  shelves: ShelvedCovers,
  readings: ReadonlyMap<PlacedCover, Float32Array> = new Map(),
): Promise<void> {
  const folder = join(directory, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  if (index === undefined) return;
  const { covers, description, looks, graph } = index;
  const write = (file: keyof typeof INDEX_FILES, content: string | Uint8Array) =>
    writeWhole(join(folder, INDEX_FILES[file]), content);
  const look = packLookSpace(looks.space);
  const own = covers.flatMap((cover) => readings.get(cover) ?? []);
  const kinds = own.length === covers.length ? learnKinds(covers, own, HUES_RECIPE.kinds) : undefined;
  const sizes = kinds && { readings: own[0]!.length, directions: kinds.places[0]!.length };
  const described = { ...description, shelves: shelves.ids, ...(sizes && { kinds: sizes }) };
  await write('description', `${JSON.stringify(rounded(described))}\n`);
  if (kinds) await write('kinds', packKinds(kinds.space, kinds.places));
  await write('covers', packCovers(covers, description.genres, dates, shelves.ofCovers));
  await write('titles', packTitles(covers));
  await write('graph', graph);
  await write('look', new Uint8Array(look.buffer, look.byteOffset, look.byteLength));
}

/** The same with its numbers to six digits. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Number(part.toPrecision(6)) : part,
    ),
  ) as Value;
}

const datesSchema = z.record(
  z.string(),
  z.looseObject({ year: z.int(), dated: z.string().optional(), style: z.string().optional() }),
);

/** What `cover-years.json` says of the picture of a cover that somebody looked at. */
const STYLE_NAMES: Readonly<Record<string, CoverStyle>> = {
  illustrated: 'illustrated',
  photorealistic: 'photographed',
};

/**
 * Years by cover, whose they are, and what covers' pictures are, from `cover-years.json` of a data directory; none where
 * there is no such file.
 */
export async function readDates(data: string): Promise<ReadonlyMap<string, CoverDate>> {
  const text = await readFile(join(data, 'cover-years.json'), 'utf8').catch(() => '{}');
  return new Map(
    Object.entries(datesSchema.parse(JSON.parse(text))).map(([id, { year, dated, style = '' }]) => {
      const known = STYLE_NAMES[style];
      return [id, { year, isOwn: dated === 'cover', ...(known && { style: known }) }];
    }),
  );
}
