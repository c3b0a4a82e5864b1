import { join } from 'node:path';
import { UsageError } from '../../../errors.ts';
import { writeTable } from '../../files/csv-table.ts';
import type { GrowingView } from '../live-view.ts';
import { runLog } from '../run-log.ts';
import { collectionProgress } from './collection-progress.ts';
import { crawlBooks, crawlListings, type CrawlOptions, listedBooks } from './crawl.ts';
import { openPageLedger, type PageFailure, type PageLedger } from './ledger.ts';
import type { PageSource } from './page-source.ts';
import { type BookSite, baseOf } from './site.ts';
import { readCollected, TABLES } from './tables.ts';

/** The ledger's file. */
export const PAGES_FILE = 'pages.jsonl';

/** What is asked for, and where it is kept. */
export interface CrawlSiteOptions {
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
  /** Shows how far a step is. */
  readonly view: (label: string) => GrowingView;
}

/** What came of the pages. */
export interface Crawled {
  /** Books that the listings name, each once. */
  readonly listed: number;
  readonly failures: readonly PageFailure[];
}

/** Asks for the pages that the folder lacks, and lists the books that there are and the pages that failed. */
export async function crawlSite(options: CrawlSiteOptions): Promise<Crawled> {
  const { site, directory } = options;
  const base = baseOf(options.base);
  const ledger = await openPageLedger(join(directory, PAGES_FILE));
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
    return { listed: listed.length, failures: [...ledger.failures.values()] };
  } finally {
    await pages.close();
    await writeTable(
      join(directory, TABLES.failures.file),
      TABLES.failures.columns,
      ledger.failures.values(),
    );
    await ledger.close();
  }
}

/** Makes a folder a collection of one site, and decides what of it needs to be asked for. */
function begin(
  ledger: PageLedger,
  site: { site: string; base: string },
  { directory, ...options }: CrawlSiteOptions,
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

/** A page source that is opened when it is first asked for. */
function lazily(open: () => PageSource): PageSource {
  let source: PageSource | undefined;
  return {
    get: (url, validators) => (source ??= open()).get(url, validators),
    close: async () => source?.close(),
  };
}
