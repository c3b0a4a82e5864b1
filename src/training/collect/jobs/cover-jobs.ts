import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FileError } from '../../../errors.ts';

/** The queue that collectors fill and workers empty. */
export const QUEUE = 'coverhues-covers';

const limitSchema = z.number().optional();

/** A chunk as it crosses the queue. */
export const coverJobSchema = z.object({
  /** Of the collection, in this folder; see `checkFolder`. */
  collection: z.string(),
  directory: z.string(),
  key: z.string(),
  limits: z.object({
    contact: z.string().optional(),
    privateHosts: z.array(z.string()).optional(),
    perHost: limitSchema,
    perSecond: limitSchema,
    sockets: limitSchema,
    attempts: limitSchema,
    firstPause: limitSchema,
    longestPause: limitSchema,
    silence: limitSchema,
    duration: limitSchema,
    redirects: limitSchema,
    down: limitSchema,
    rest: limitSchema,
  }),
  chunk: z.object({
    number: z.number(),
    covers: z.array(z.object({ id: z.string(), image: z.string() })),
  }),
});

export type CoverJob = z.infer<typeof coverJobSchema>;

/** Path, within a collection's folder, of the file that holds its id. */
export const ID_FILE = join('stages', 'collection.txt');

/**
 * Makes sure that a folder is the collector's own, and not another one of the same path on another machine.
 * @throws {FileError} when it isn't
 */
export async function checkFolder({ directory, collection }: CoverJob): Promise<void> {
  const id = await readFile(join(directory, ID_FILE), 'utf8').catch(() => '');
  if (id.trim() === collection) return;
  throw new FileError(
    'OUTPUT_UNWRITABLE',
    `${directory} is not the collector's folder on this machine. Workers write into the folder that --out names: share it under the same path.`,
  );
}
