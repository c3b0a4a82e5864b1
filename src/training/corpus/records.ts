import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

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
});

const coverSchema = z.object({
  ...bookFields,
  description: z.string().optional(),
  /** One of the shop's categories, where known. */
  category: z.string().optional(),
  /** `square` for audiobooks and letterboxed scans. */
  shape: z.string().optional(),
});

/** A book's description with its genres. */
export type BlurbRecord = z.infer<typeof blurbSchema>;

/** A book's cover, with its genres and, for some, its description. */
export type CoverRecord = z.infer<typeof coverSchema>;

/** Reads `blurbs.jsonl.gz`, in file order. Throws a ZodError that names the field of a malformed line. */
export function readBlurbs(dataDirectory: string): Promise<BlurbRecord[]> {
  return readGzippedLines(join(dataDirectory, 'blurbs.jsonl.gz'), blurbSchema);
}

/** Reads `covers.jsonl.gz`, in file order. */
export function readCovers(dataDirectory: string): Promise<CoverRecord[]> {
  return readGzippedLines(join(dataDirectory, 'covers.jsonl.gz'), coverSchema);
}

async function readGzippedLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const records: z.output<Schema>[] = [];
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() !== '') records.push(schema.parse(JSON.parse(line)));
  }
  return records;
}
