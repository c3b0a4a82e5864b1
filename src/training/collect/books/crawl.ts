import PQueue from 'p-queue';
import type { CollectionProgress } from './collection-progress.ts';
import { watchFaults } from './faults.ts';
import type { PageFailure, PageLedger, PageValidators } from './ledger.ts';
import { type PageAnswer, PageError, type PageSource } from './page-source.ts';
import type { BookSite, ListedBook, Page } from './site.ts';

/** What is crawled, and with what. */
export interface CrawlOptions {
  readonly site: BookSite;
  readonly base: URL;
  /** Numbers of the listings, both included. */
  readonly from: number;
  readonly to: number;
  readonly ledger: PageLedger;
  readonly pages: PageSource;
  /** Pages that may be on their way at once; what one host is asked for is limited by `pages`. */
  readonly concurrency: number;
  readonly progress: CollectionProgress;
}

/** Reads every listing that the ledger doesn't hold yet, page after page. */
export async function crawlListings(options: CrawlOptions): Promise<void> {
  const { site, base, from, to, ledger } = options;
  const queue = new PQueue({ concurrency: options.concurrency });
  const fetch = fetcher('listing', options, (page, url, validators) =>
    ledger.addListing(url, site.readListing(page), validators),
  );
  const seen = new Set<string>();
  const stop = stopper(queue);
  /** Goes along pages that are there, up to the first that is to be asked for. */
  const follow = (first: string | undefined): void => {
    for (let url = first; url && !seen.has(url) && isOf(base, url); url = ledger.listing(url)?.next) {
      seen.add(url);
      options.progress.expect(1);
      if (!ledger.isDone(url)) {
        stop.guard(queue.add(() => ask(url)));
        return;
      }
      options.progress.kept();
    }
  };
  const ask = async (url: string): Promise<void> => {
    await fetch(url, new URL(url));
    follow(ledger.listing(url)?.next);
  };
  options.progress.begin('Listings');
  try {
    for (let number = from; number <= to; number++) follow(site.listing(base, number).href);
    await stop.idle();
  } finally {
    options.progress.end();
  }
}

/** The books of the listings in their order, each once. */
export function listedBooks({
  site,
  base,
  from,
  to,
  ledger,
}: Pick<CrawlOptions, 'site' | 'base' | 'from' | 'to' | 'ledger'>): ListedBook[] {
  const books = new Map<string, ListedBook>();
  const seen = new Set<string>();
  for (let number = from; number <= to; number++) {
    for (
      let url: string | undefined = site.listing(base, number).href;
      url !== undefined && !seen.has(url);
      url = ledger.listing(url)?.next
    ) {
      seen.add(url);
      for (const book of ledger.listing(url)?.books ?? [])
        if (!books.has(book.url)) books.set(book.url, book);
    }
  }
  return [...books.values()];
}

/** Reads the page of every book that the ledger doesn't hold yet. */
export async function crawlBooks(
  options: CrawlOptions,
  books: AsyncIterable<Pick<ListedBook, 'url'>>,
): Promise<void> {
  const { site, base, ledger, progress } = options;
  const queue = new PQueue({ concurrency: options.concurrency });
  const fetch = fetcher('book', options, (page, url, validators) =>
    ledger.addBook(url, site.readBook(page), validators),
  );
  const stop = stopper(queue);
  const take = (url: string): void => {
    progress.expect(1);
    if (ledger.isDone(url)) progress.kept();
    else if (isOf(base, url)) stop.guard(queue.add(() => fetch(url, site.address(url))));
    else fail(options, { url, page: 'book', reason: 'FOREIGN_HOST', detail: `it is not on ${base.host}` });
  };
  progress.begin('Books');
  try {
    for await (const { url } of books) take(url);
    await stop.idle();
  } finally {
    progress.end();
  }
}

function isOf(site: URL, url: string): boolean {
  return new URL(url).origin === site.origin;
}

/** Makes what fetches one page and notes what came of it. */
function fetcher(
  kind: PageFailure['page'],
  options: CrawlOptions,
  keep: (page: Page, url: string, validators: PageValidators) => void,
): (url: string, address: URL) => Promise<void> {
  const { ledger, pages, progress } = options;
  const faults = watchFaults(options.site.name, kind);
  /** Asks for a page, and where that is a book's which was merged with another, once for that one. */
  const pageOf = async (address: URL, known: PageValidators | undefined): Promise<PageAnswer> => {
    const answer = await pages.get(address, known);
    const target = kind === 'book' && !answer.unchanged && options.site.movedTo?.(answer.page);
    if (!target) return answer;
    if (!isOf(options.base, target.href)) {
      throw new PageError('FOREIGN_HOST', `it has moved away from ${options.base.host}`, false);
    }
    const moved = await pages.get(target);
    if (moved.unchanged || options.site.movedTo?.(moved.page)) {
      throw new PageError('WEB_REDIRECTS', 'it has moved more than once', false);
    }
    // What tells the other book's version says nothing of this page's.
    return { ...moved, validators: {} };
  };
  return async (url, address) => {
    const started = Date.now();
    try {
      const answer = await pageOf(address, ledger.validators(url));
      if (answer.unchanged) ledger.add({ is: 'unchanged', url });
      else keep(answer.page, url, answer.validators);
      faults.good();
      progress.done({ url, page: kind, ms: Date.now() - started, unchanged: answer.unchanged });
    } catch (error) {
      const { reason, detail } = faults.explain(error);
      fail(options, { url, page: kind, reason, detail });
      faults.stopIfHopeless();
    }
  };
}

function fail({ ledger, progress }: CrawlOptions, failure: PageFailure): void {
  ledger.add({ is: 'failure', ...failure });
  progress.failed(failure);
}

/** Waits for a queue's end, or for the first task that throws, after which no other begins. */
function stopper(queue: PQueue): { guard(task: Promise<unknown>): void; idle(): Promise<void> } {
  let stopped: unknown;
  return {
    guard(task) {
      task.catch((error: unknown) => {
        stopped ??= error;
        queue.clear();
      });
    },
    async idle() {
      await queue.onIdle();
      if (stopped !== undefined) throw stopped;
    },
  };
}
