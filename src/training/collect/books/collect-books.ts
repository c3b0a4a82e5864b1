import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CollectError } from '../../../errors.ts';
import { packagePath } from '../../../package-root.ts';
import { contentFingerprint } from '../../files/fingerprint.ts';
import { writeWhole, writingTo } from '../../files/write-whole.ts';
import { SPLIT_FILES } from '../../covers/prepare/split-covers.ts';
import { fileStages } from '../../files/file-stages.ts';
import { checkKind } from '../one-kind.ts';
import { soleUse } from '../sole-use.ts';
import { assignHues } from './assign-hues.ts';
import { cleanBooks } from './clean-books.ts';
import type { CollectedBooks } from './collected.ts';
import { type Crawled, crawlSite, type CrawlSiteOptions, PAGES_FILE } from './crawl-site.ts';
import { measuredColours, randomColours } from './genre-hues.ts';
import { labelBooks } from './label-books.ts';
import { mergePages } from './merge-pages.ts';
import { BOOK_STEPS, type BookStep } from './names.ts';
import { splitBooks } from './split-books.ts';
import { summaryFacts } from './summary.ts';
import { TABLES } from './tables.ts';
import { writeDataDirectory } from './write-data.ts';

/** What is collected, and where to. */
export interface CollectBooksOptions extends CrawlSiteOptions {
  readonly randomColours: boolean;
  readonly seed: number;
  /** ISO 639-1 code of the language that is kept. */
  readonly language: string;
  /** This step and the later ones run even if nothing has changed. */
  readonly step?: BookStep | undefined;
}

/** Changes whenever the same inputs would give other files. */
const VERSION = 1;

/**
 * Collects book pages of a site and makes of them what can be trained on. Whatever moment it is stopped at, the
 * same call goes on there: every page is written down as it comes, and every file appears only when it is whole.
 */
export function collectBooks(options: CollectBooksOptions): Promise<CollectedBooks> {
  const { directory } = options;
  return writingTo(directory, async () => {
    await mkdir(directory, { recursive: true });
    checkKind(directory, 'book pages');
    return soleUse(directory, () => collectInto(options));
  });
}

async function collectInto(options: CollectBooksOptions): Promise<CollectedBooks> {
  const { site, directory, seed, language } = options;
  const path = (file: string) => join(directory, file);
  const files = {
    pages: path(PAGES_FILE),
    urls: path(TABLES.urls.file),
    books: path(TABLES.books.file),
    clean: path(TABLES.clean.file),
    hues: path(TABLES.hues.file),
    genreHues: path(TABLES.genreHues.file),
    labelled: path('books_labelled.csv'),
    labels: path('labels.json'),
    data: path('data'),
  };
  const crawled = await crawlSite(options);
  const stage = fileStages<BookStep>(directory, options.step, BOOK_STEPS);
  const merge = await stage({
    name: 'merge',
    inputs: [VERSION, await contentFingerprint(files.pages), await contentFingerprint(files.urls)],
    outputs: [TABLES.books.file],
    run: () => mergePages(files, site),
  });
  if (merge.result.books === 0) throw nothingCollected(options, crawled);
  const clean = await stage({
    name: 'clean',
    inputs: [VERSION, await contentFingerprint(files.books), language],
    outputs: [TABLES.clean.file],
    run: () => cleanBooks(files, language),
  });
  const model = packagePath('models', 'hues');
  const assign = await stage({
    name: 'assign',
    inputs: [
      VERSION,
      await contentFingerprint(files.clean),
      await contentFingerprint(join(model, 'measured.json')),
      await contentFingerprint(join(model, 'tags.json')),
      options.randomColours && seed,
    ],
    outputs: [TABLES.hues.file, TABLES.genreHues.file],
    run: async () =>
      assignHues(files, await (options.randomColours ? randomColours(model, seed) : measuredColours(model))),
  });
  const assigned = await contentFingerprint(files.hues);
  const label = await stage({
    name: 'label',
    inputs: [VERSION, assigned],
    outputs: ['books_labelled.csv', 'labels.json'],
    run: () => labelBooks(files),
  });
  const split = await stage({
    name: 'split',
    inputs: [VERSION, await contentFingerprint(files.labelled), seed],
    outputs: Object.values(SPLIT_FILES),
    run: () => splitBooks(directory, files.labelled, label.result.labels, seed),
  });
  const source = `${site.name} (${new URL(options.base).host})`;
  const data = await stage({
    name: 'data',
    inputs: [VERSION, assigned, await contentFingerprint(files.genreHues), source, site.labels],
    outputs: ['blurbs.jsonl.gz', 'genres.json', 'tags.json'].map((file) => join('data', file)),
    run: () => writeDataDirectory(files, { source, labels: site.labels }),
  });
  const collected = { crawled, merge, clean, assign, label, split, data };
  await writeWhole(path('summary.json'), `${JSON.stringify(summaryFacts(collected), undefined, 2)}\n`);
  return collected;
}

function nothingCollected(
  { site, from, to }: CollectBooksOptions,
  { listed, failures }: Crawled,
): CollectError {
  const first = failures[0];
  const why = first ? ` The first of ${failures.length} failures: ${first.detail}.` : '';
  return new CollectError(
    'NOTHING_COLLECTED',
    `No book could be read: the ${site.numbers} ${from} to ${to} of ${site.name} name ${listed} books.${why}`,
  );
}
