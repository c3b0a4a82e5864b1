import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import type { Desk } from '../answers/answer.ts';
import { deskOfRoll, withPalettes } from '../answers/desk-of-roll.ts';
import type { BooksChunk, CatalogueChunk, ChunkLine, CoversChunk } from '../catalogue-chunk.ts';
import type { CoversEngine } from '../covers/reading.ts';
import { PictureError } from '../errors.ts';
import type { HueReading, HuesEngine } from '../hues/reading.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
import type { Services } from '../services.ts';
import { toInspection } from './inspections.ts';
import { toLine } from './predictions.ts';

/** Pictures in memory at most: while one is decoded, another is looked at. */
export const MOST_AT_ONCE = Math.min(4, availableParallelism());

/**
 * Makes the lines of a chunk, in its order: the same ones wherever that is done.
 *
 * @param giveWay awaited between two steps; may give it up
 * @throws {ModelError} when a model can't be loaded
 */
export async function workChunk(
  chunk: CatalogueChunk,
  services: Pick<Services, 'hues' | 'covers'>,
  giveWay?: () => Promise<void>,
): Promise<readonly ChunkLine[]> {
  if (chunk.task === 'predict') return predict(chunk, await services.hues(), giveWay);
  return inspect(chunk, await services.covers(), giveWay);
}

async function predict(
  { books, locks, print }: BooksChunk,
  engine: HuesEngine,
  giveWay: (() => Promise<void>) | undefined,
): Promise<string[]> {
  const readings = await engine.readAll(books, giveWay);
  const lines: string[] = [];
  for (const [at, reading] of readings.entries()) {
    const rolled = locks.length > 0 ? await roll(reading, locks, engine) : { reading };
    lines.push(toLine(books[at]!.id, rolled.reading, { print, kept: rolled.kept }));
    await giveWay?.();
  }
  return lines;
}

/** A reading with palettes that have some colours; its own where there are none. */
async function roll(
  reading: HueReading,
  locks: readonly ColourLock[],
  engine: HuesEngine,
): Promise<{ readonly reading: HueReading; readonly kept?: Desk }> {
  const rolled = await engine.roll?.(reading, engine.placeOf?.(reading), { locks, shown: [] });
  if (rolled === undefined || rolled.palettes.length === 0) return { reading };
  const palettes = rolled.palettes.map(({ palette }) => palette);
  return { reading: withPalettes(reading, palettes), kept: deskOfRoll(locks, rolled) };
}

function inspect(
  { covers }: CoversChunk,
  engine: CoversEngine,
  giveWay: (() => Promise<void>) | undefined,
): Promise<ChunkLine[]> {
  const queue = new PQueue({ concurrency: MOST_AT_ONCE });
  return queue.addAll(
    covers.map(
      ({ id, bytes }) =>
        () =>
          lineOf(id, bytes, engine, giveWay),
    ),
  );
}

/** A picture that can't be read costs its own line and no other. */
async function lineOf(
  id: string | number,
  bytes: Uint8Array,
  engine: CoversEngine,
  giveWay: (() => Promise<void>) | undefined,
): Promise<ChunkLine> {
  await giveWay?.();
  try {
    return toInspection(id, await engine.read(bytes));
  } catch (error) {
    if (error instanceof PictureError) return { code: error.code, message: error.message };
    throw error;
  }
}
