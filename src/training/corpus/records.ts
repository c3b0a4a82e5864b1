import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { toUtf8 } from '../../encoding/to-utf8.ts';
import { dataFile } from './data-file.ts';

const bookFields = {
  id: z.string(),
  title: z.string().default(''),
  author: z.string().default(''),
  genres: z.array(z.string()),
  source: z.string(),
};

const blurbSchema = z.object({
  ...bookFields,
  description: z.string(),
  tags: z.array(z.string()).default([]),
  /** `full`: a missing genre means "not this genre"; `partial`: it means nothing. */
  labels: z.enum(['full', 'partial']),
  /** Names of the hues that were assigned to it, for a directory without covers to learn hues from. */
  hues: z.array(z.string()).optional(),
});

const coverSchema = z.object({
  ...bookFields,
  description: z.string().optional(),
  /** One of the shop's categories, where known. */
  category: z.string().optional(),
  /** `square` for audiobooks and letterboxed scans. */
  shape: z.string().optional(),
});

const labelledSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  author: z.string().default(''),
  source: z.string(),
  /** Fiction, Religion or History. */
  label: z.string(),
});

/** A book's description with its genres. */
export type BlurbRecord = z.infer<typeof blurbSchema>;

/** A book's cover, with its genres and, for some, its description. */
export type CoverRecord = z.infer<typeof coverSchema>;

/** A cover of the three-class study. */
export type LabelledCover = z.infer<typeof labelledSchema>;

/** Reads `blurbs.jsonl.gz`, in file order. Throws a ZodError that names the field of a malformed line. */
export async function readBlurbs(dataDirectory: string): Promise<BlurbRecord[]> {
  const path = dataFile(dataDirectory, 'blurbs.jsonl.gz');
  return readLines(gunzipped(path), path, blurbSchema);
}

/** Reads `covers.jsonl.gz`, in file order; a directory without it has no covers. */
export async function readCovers(dataDirectory: string): Promise<CoverRecord[]> {
  const path = join(dataDirectory, 'covers.jsonl.gz');
  return existsSync(path) ? readLines(gunzipped(path), path, coverSchema) : [];
}

/** Reads `seed3.jsonl`, in file order. */
export function readLabelledCovers(dataDirectory: string): Promise<LabelledCover[]> {
  const path = join(dataDirectory, 'seed3.jsonl');
  return readLines(createReadStream(path), path, labelledSchema);
}

function gunzipped(path: string): Readable {
  return createReadStream(path).pipe(createGunzip());
}

async function readLines<Schema extends z.ZodType>(
  bytes: Readable,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const records: z.output<Schema>[] = [];
  const input = Readable.from(toUtf8(bytes, name));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') records.push(schema.parse(JSON.parse(line)));
  }
  return records;
}
