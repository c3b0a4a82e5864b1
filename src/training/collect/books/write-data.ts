import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { readModelConfig } from '../../../hues/model-files.ts';
import { packagePath } from '../../../package-root.ts';
import { streamWhole, writeWhole } from '../../files/write-whole.ts';
import type { BlurbRecord } from '../../corpus/records.ts';
import { fieldList, readCollected } from './tables.ts';

/** A genre of fewer books can't be learned. */
const FEWEST_BOOKS = 3;

/** What a data directory holds. */
export interface DataDirectory {
  readonly blurbs: number;
  readonly genres: number;
}

/** Writes what `train hues` reads: blurbs with genres and hues, the genres, and what the site calls them. */
export async function writeDataDirectory(
  paths: { readonly hues: string; readonly genreHues: string; readonly data: string },
  { source, labels }: { readonly source: string; readonly labels: 'full' | 'partial' },
): Promise<DataDirectory> {
  const counts = new Map<string, number>();
  for await (const { genre_ids: ids } of readCollected(paths.hues, 'hues')) {
    for (const id of fieldList(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { genres: shipped } = await readModelConfig(packagePath('models', 'hues'));
  const genres = shipped
    .filter(({ id }) => (counts.get(id) ?? 0) >= FEWEST_BOOKS)
    .map(({ id, name, kind }) => ({ id, name, kind }));
  const known = new Set(genres.map(({ id }) => id));
  const tags: Record<string, string[]> = {};
  for await (const { genre, genre_ids: ids } of readCollected(paths.genreHues, 'genreHues')) {
    tags[genre] = fieldList(ids).filter((id) => known.has(id));
  }
  await mkdir(paths.data, { recursive: true });
  await writeWhole(join(paths.data, 'genres.json'), `${JSON.stringify(genres, undefined, 1)}\n`);
  await writeWhole(join(paths.data, 'tags.json'), `${JSON.stringify(tags, undefined, 1)}\n`);
  let blurbs = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const row of readCollected(paths.hues, 'hues')) {
      blurbs += 1;
      const record: BlurbRecord = {
        id: row.id,
        title: row.title,
        author: row.author,
        description: row.description,
        genres: fieldList(row.genre_ids).filter((id) => known.has(id)),
        tags: fieldList(row.top_genres),
        hues: fieldList(row.hues),
        labels,
        source,
      };
      yield `${JSON.stringify(record)}\n`;
    }
  }
  const path = join(paths.data, 'blurbs.jsonl.gz');
  await streamWhole(path, lines(), createGzip());
  return { blurbs, genres: genres.length };
}
