import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BookList } from '../../covers/prepare/books.ts';
import type { DrawOptions } from '../../covers/prepare/draw-books.ts';
import { encodeLabels } from '../../covers/prepare/encode-labels.ts';
import { contentFingerprint } from '../../files/fingerprint.ts';
import { writingTo } from '../../files/write-whole.ts';
import { selectBooks } from '../../covers/prepare/select-books.ts';
import { SPLIT_FILES, splitCovers } from '../../covers/prepare/split-covers.ts';
import { fileStages } from '../../files/file-stages.ts';
import type { Progress } from '../../progress.ts';
import type { LiveView } from '../live-view.ts';
import { checkKind } from '../one-kind.ts';
import { runLog } from '../run-log.ts';
import { soleUse } from '../sole-use.ts';
import type { ChunkRunner, Collection, FetchLimits } from './chunk-runner.ts';
import { coverChunks } from './chunks.ts';
import type { CollectedCovers } from './collected.ts';
import { fetchCovers } from './fetch-covers.ts';
import { coverOutcomes, takeOverOutcomes } from './outcomes.ts';
import { reduceCovers } from './reduce-covers.ts';
import { ARRIVALS, DRAFTS } from './store-cover.ts';
import { explainFailures } from './summary.ts';

/** What covers are collected, how, and where to. */
export interface CollectCoversOptions extends DrawOptions {
  readonly books: BookList;
  /** The folder to write. */
  readonly directory: string;
  readonly limits: FetchLimits;
  /** Whether covers that failed before are tried again. */
  readonly retryFailures: boolean;
  /** Opens what fetches chunks, when the first is wanted. */
  readonly runner: (collection: Collection) => Promise<ChunkRunner> | ChunkRunner;
  readonly progress: (label: string) => Progress;
  readonly view: LiveView;
}

/** Changes whenever the same inputs would be collected differently. */
const VERSION = 1;

/**
 * Selects books from a list, fetches their covers in chunks, and makes of them a folder like one that
 * `prepareCovers` writes. Whatever moment it is stopped at, the same call goes on there: what became of each cover
 * is noted as it happens, and every file appears only when it is whole.
 */
export function collectCovers(options: CollectCoversOptions): Promise<CollectedCovers> {
  const directory = resolve(options.directory);
  return writingTo(options.directory, async () => {
    await mkdir(directory, { recursive: true });
    checkKind(options.directory, 'covers');
    return soleUse(directory, () => collectInto(directory, options));
  });
}

/** @param directory absolute path */
async function collectInto(directory: string, options: CollectCoversOptions): Promise<CollectedCovers> {
  const { books, top, perClass, seed, limits } = options;
  const path = (file: string): string => join(directory, file);
  const selected = path('books_subdata.csv');
  const stage = fileStages(directory);
  const log = runLog(path('log.jsonl'));
  log('begin', { top, perClass, seed });
  const select = await stage({
    name: 'select',
    inputs: [VERSION, await books.fingerprint(), top, perClass, seed],
    outputs: ['books_subdata.csv'],
    run: () => selectBooks(books, selected, { top, perClass, seed }, options.progress),
  });
  log('selected', { ...select.result, kept: select.kept });

  const key = (await contentFingerprint(selected)).slice(0, 16);
  const outcomes = coverOutcomes(directory, key);
  await takeOverOutcomes(directory, key, coverChunks(selected));
  if (options.retryFailures) await outcomes.forgetFailures();
  const fetched = await fetchCovers({
    selected,
    outcomes,
    books: Object.values(select.result.drawn).reduce((sum, count) => sum + count, 0),
    runner: () => options.runner({ directory, key, limits }),
    view: options.view,
    log,
  });
  for (const folder of [DRAFTS, ARRIVALS]) await rm(path(folder), { recursive: true, force: true });
  const reduced = await reduceCovers(directory, selected, outcomes);
  log('reduced', { ...reduced });

  const covered = path('books_with_covers.csv');
  const labelled = path('books_with_covers_optimized.csv');
  const encode = await stage({
    name: 'encode',
    inputs: [VERSION, await contentFingerprint(covered)],
    outputs: ['books_with_covers_optimized.csv', 'labels.json'],
    run: () =>
      encodeLabels({ covered, labelled, labels: path('labels.json'), others: explainFailures(reduced) }),
  });
  const split = await stage({
    name: 'split',
    inputs: [VERSION, await contentFingerprint(labelled), seed],
    outputs: Object.values(SPLIT_FILES),
    run: () => splitCovers(directory, labelled, seed),
  });
  log('end', { covers: encode.result.covers });
  return { select, fetched, reduced, encode, split };
}
