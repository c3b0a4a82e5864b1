import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CollectError, UsageError } from '../../../errors.ts';
import { packagePath } from '../../../package-root.ts';
import { contentFingerprint } from '../../covers/prepare/fingerprint.ts';
import { writeWhole, writingTo } from '../../covers/prepare/output.ts';
import { SPLIT_FILES } from '../../covers/prepare/split-covers.ts';
import { fileStages, type StageOutcome } from '../../covers/prepare/stages.ts';
import { writeTable } from '../../covers/prepare/table.ts';
import { assignHues, type Assignment } from './assign-hues.ts';
import { type Cleaning, cleanBooks } from './clean-books.ts';
import type { GrowingView } from '../live-view.ts';
import { runLog } from '../run-log.ts';
import { collectionProgress } from './collection-progress.ts';
import { crawlBooks, crawlListings, type CrawlOptions, listedBooks } from './crawl.ts';
import { measuredColours, randomColours } from './genre-hues.ts';
import { labelBooks, type Labelling } from './label-books.ts';
import { openPageLedger, type PageFailure, type PageLedger } from './ledger.ts';
import { BOOK_STEPS, type BookStep } from './names.ts';
import type { PageSource } from './page-source.ts';
import { type BookSite, baseOf } from './site.ts';
import { soleUse } from './sole-use.ts';
import { type BookSplit, splitBooks } from './split-books.ts';
import { summaryFacts } from './summary.ts';
import { listField, readCollected, TABLES } from './tables.ts';
import { type DataDirectory, writeDataDirectory } from './write-data.ts';

/** What is collected, and where to. */
export interface CollectBooksOptions {
  readonly site: BookSite;
  /** Address of the site. */
  readonly base: string;
  /** Numbers of the listings, both included. */
  readonly from: number;
  readonly to: number;
  /** The folder to write. */
  readonly directory: string;
  /** Opens where pages come from, when the first is wanted. */
  readonly pages: () => PageSource;
  readonly concurrency: number;
  /** Asks for every page again that may have changed. */
  readonly refresh: boolean;
  /** Asks for the pages again that failed. */
  readonly retryFailed: boolean;
  readonly randomColours: boolean;
  readonly seed: number;
  /** ISO 639-1 code of the language that is kept. */
  readonly language: string;
  /** This step and the later ones run even if nothing has changed. */
  readonly step?: BookStep | undefined;
  /** Shows how far a step is. */
  readonly view: (label: string) => GrowingView;
}

/** What came of the pages. */
export interface Crawled {
  /** Books that the listings name, each once. */
  readonly listed: number;
  readonly books: number;
  readonly failures: readonly PageFailure[];
}

/** What came of each step. */
export interface CollectedBooks {
  readonly crawled: Crawled;
  readonly clean: StageOutcome<Cleaning>;
  readonly assign: StageOutcome<Assignment>;
  readonly label: StageOutcome<Labelling>;
  readonly split: StageOutcome<BookSplit>;
  readonly data: StageOutcome<DataDirectory>;
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
    return soleUse(directory, () => collectInto(options));
  });
}

async function collectInto(options: CollectBooksOptions): Promise<CollectedBooks> {
  const { site, directory, seed, language } = options;
  const path = (file: string) => join(directory, file);
  const files = {
    books: path(TABLES.books.file),
    clean: path(TABLES.clean.file),
    hues: path(TABLES.hues.file),
    genreHues: path(TABLES.genreHues.file),
    labelled: path('books_labelled.csv'),
    labels: path('labels.json'),
    data: path('data'),
  };
  const crawled = await crawl(options);
  const stage = fileStages<BookStep>(directory, options.step, BOOK_STEPS);
  const clean = await stage({
    name: 'clean',
    inputs: async () => [VERSION, await contentFingerprint(files.books), language],
    outputs: [TABLES.clean.file],
    run: () => cleanBooks(files, language),
  });
  const model = packagePath('models', 'hues');
  const assign = await stage({
    name: 'assign',
    inputs: async () => [
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
    inputs: async () => [VERSION, assigned],
    outputs: ['books_labelled.csv', 'labels.json'],
    run: () => labelBooks(files),
  });
  const split = await stage({
    name: 'split',
    inputs: async () => [VERSION, await contentFingerprint(files.labelled), seed],
    outputs: Object.values(SPLIT_FILES),
    run: () => splitBooks(directory, files.labelled, label.result.labels, seed),
  });
  const source = `${site.name} (${new URL(options.base).host})`;
  const data = await stage({
    name: 'data',
    inputs: async () => [VERSION, assigned, await contentFingerprint(files.genreHues), source, site.labels],
    outputs: ['blurbs.jsonl.gz', 'genres.json', 'tags.json'].map((file) => join('data', file)),
    run: () => writeDataDirectory(files, { source, labels: site.labels }),
  });
  const collected = { crawled, clean, assign, label, split, data };
  await writeWhole(path('summary.json'), `${JSON.stringify(summaryFacts(collected), undefined, 2)}\n`);
  return collected;
}

/** Brings the folder's pages up to what is asked for, and its tables up to the pages. */
async function crawl(options: CollectBooksOptions): Promise<Crawled> {
  const { site, directory } = options;
  const base = baseOf(options.base);
  const ledger = await openPageLedger(join(directory, 'pages.jsonl'));
  const pages = lazily(options.pages);
  try {
    begin(ledger, { site: site.name, base: base.href }, options);
    const crawlOptions: CrawlOptions = {
      ...options,
      base,
      ledger,
      pages,
      progress: collectionProgress(options.view, runLog(join(directory, 'log.jsonl'))),
    };
    await crawlListings(crawlOptions);
    const listed = listedBooks(crawlOptions);
    const urls = join(directory, TABLES.urls.file);
    await writeTable(urls, TABLES.urls.columns, listed);
    await crawlBooks(crawlOptions, readCollected(urls, 'urls'));
    if (!ledger.finished) ledger.add({ is: 'finished' });
    const failures = [...ledger.failures.values()];
    await writeTable(join(directory, TABLES.failures.file), TABLES.failures.columns, failures);
    const books = await writeBooks(options, ledger);
    if (books === 0) throw nothingCollected(options, listed.length, failures);
    return { listed: listed.length, books, failures };
  } finally {
    await pages.close();
    await ledger.close();
  }
}

/** Makes a folder a collection of one site, and decides what of it needs to be asked for. */
function begin(
  ledger: PageLedger,
  site: { site: string; base: string },
  { directory, ...options }: CollectBooksOptions,
): void {
  if (!ledger.site) ledger.add({ is: 'site', ...site });
  else if (ledger.site.site !== site.site || ledger.site.base !== site.base) {
    throw new UsageError(
      'USAGE',
      `${directory} holds a collection of ${ledger.site.site} at ${ledger.site.base}. Give another --out for ${site.site} at ${site.base}.`,
    );
  }
  if (options.refresh && ledger.finished) ledger.add({ is: 'pass' });
  if (options.retryFailed) ledger.forgetFailures();
}

/** Merges what the listings and the pages say of each book, in the listings' order. */
async function writeBooks({ site, directory }: CollectBooksOptions, ledger: PageLedger): Promise<number> {
  let books = 0;
  async function* rows() {
    for await (const { url, title, author } of readCollected(join(directory, TABLES.urls.file), 'urls')) {
      const page = await ledger.book(url);
      if (!page) continue;
      books += 1;
      yield {
        id: site.id(url),
        url,
        title: page.title || title,
        author: page.author || author,
        description: page.description,
        genres: listField(page.genres),
      };
    }
  }
  await writeTable(join(directory, TABLES.books.file), TABLES.books.columns, rows());
  return books;
}

function nothingCollected(
  { site, from, to }: CollectBooksOptions,
  listed: number,
  failures: readonly PageFailure[],
): CollectError {
  const first = failures[0];
  const why = first ? ` The first of ${failures.length} failures: ${first.detail}.` : '';
  return new CollectError(
    'NOTHING_COLLECTED',
    `No book could be read: the ${site.numbers} ${from} to ${to} of ${site.name} name ${listed} books.${why}`,
  );
}

/** A page source that is opened when it is first asked for. */
function lazily(open: () => PageSource): PageSource {
  let source: PageSource | undefined;
  return {
    get: (url, validators) => (source ??= open()).get(url, validators),
    close: async () => source?.close(),
  };
}
