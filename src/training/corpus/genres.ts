import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { dataFile } from './data-file.ts';

const genreSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['fiction', 'nonfiction', 'either', 'form']),
});

/** One genre of the label set; `form` marks the two super-classes fiction and nonfiction. */
export type Genre = z.infer<typeof genreSchema>;

/** Reads the genre label set, in label order, from `genres.json` in the data directory. */
export async function readGenres(dataDirectory: string): Promise<Genre[]> {
  const text = await readFile(dataFile(dataDirectory, 'genres.json'), 'utf8');
  return z.array(genreSchema).parse(JSON.parse(text));
}
