import { appendFileSync, createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { parseJsonLine } from '../../files/json-line.ts';
import type { BookPage, ListingPage } from './site.ts';

/** What a server gave to ask later whether a page has changed (RFC 9110, section 8.8). */
const validatorsSchema = z.object({ etag: z.string().optional(), lastModified: z.string().optional() });

const bookSchema = z.object({
  title: z.string(),
  author: z.string(),
  description: z.string(),
  genres: z.array(z.string()),
});

const failureSchema = z.object({
  url: z.string(),
  page: z.enum(['listing', 'book']),
  /** A short name of what went wrong, e.g. `WEB_NOT_FOUND`. */
  reason: z.string(),
  /** The same as a sentence's end. */
  detail: z.string(),
});

const lineSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('site'), site: z.string(), base: z.string() }),
  z.object({ is: z.literal('pass') }),
  z.object({ is: z.literal('finished') }),
  z.object({ is: z.literal('unchanged'), url: z.string() }),
  z.object({
    is: z.literal('listing'),
    url: z.string(),
    books: z.array(z.object({ url: z.string(), title: z.string(), author: z.string() })),
    next: z.string().optional(),
    validators: validatorsSchema,
  }),
  z.object({ is: z.literal('book'), url: z.string(), book: bookSchema, validators: validatorsSchema }),
  z.object({ is: z.literal('failure'), ...failureSchema.shape }),
]);

type LedgerLine = z.infer<typeof lineSchema>;

export type PageValidators = z.infer<typeof validatorsSchema>;
export type PageFailure = z.infer<typeof failureSchema>;

/** Which site a collection is of. */
export interface CollectionSite {
  readonly site: string;
  readonly base: string;
}

interface KeptBook {
  readonly validators: PageValidators;
  /** Where its line stands in the file, in bytes. */
  readonly at: number;
  readonly length: number;
}

/** What has been fetched, line by line in one file, so that a run that ends at any moment goes on where it was. */
export interface PageLedger {
  /** The site that the folder's first run was told of. */
  readonly site: CollectionSite | undefined;
  /** Pages that failed, by address. */
  readonly failures: ReadonlyMap<string, PageFailure>;
  /** Whether the last pass over the site came to its end. */
  readonly finished: boolean;
  /** Whether a page needn't be asked for in this pass. */
  isDone(url: string): boolean;
  /** What a page was last given with; none for one that was never fetched. */
  validators(url: string): PageValidators | undefined;
  listing(url: string): ListingPage | undefined;
  book(url: string): Promise<BookPage | undefined>;
  add(line: Exclude<LedgerLine, { is: 'book' | 'listing' }>): void;
  addListing(url: string, listing: ListingPage, validators: PageValidators): void;
  addBook(url: string, book: BookPage, validators: PageValidators): void;
  /** Forgets failures, so that their pages are asked for again. */
  forgetFailures(): void;
  close(): Promise<void>;
}

/** Opens a ledger, or begins one; what was half written is passed over. */
export async function openPageLedger(path: string): Promise<PageLedger> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  const listings = new Map<string, ListingPage & { readonly validators: PageValidators }>();
  const books = new Map<string, KeptBook>();
  const failures = new Map<string, PageFailure>();
  const done = new Set<string>();
  let site: CollectionSite | undefined;
  let finished = false;
  let end = 0;

  const note = (line: LedgerLine, at: number, length: number): void => {
    switch (line.is) {
      case 'site':
        site = { site: line.site, base: line.base };
        break;
      case 'pass':
        done.clear();
        finished = false;
        break;
      case 'finished':
        finished = true;
        break;
      case 'unchanged':
        done.add(line.url);
        break;
      case 'listing':
        listings.set(line.url, line);
        break;
      case 'book':
        books.set(line.url, { validators: line.validators, at, length });
        break;
      case 'failure':
        failures.set(line.url, { url: line.url, page: line.page, reason: line.reason, detail: line.detail });
        break;
    }
    if ('url' in line) {
      done.add(line.url);
      if (line.is !== 'failure') failures.delete(line.url);
    }
  };
  for await (const { bytes, at } of linesOf(path)) {
    const line = parseJsonLine(bytes.toString(), lineSchema);
    if (line) note(line, at, bytes.length);
    end = at + bytes.length + 1;
  }

  const write = (line: LedgerLine): void => {
    const bytes = Buffer.from(JSON.stringify(line));
    appendFileSync(file.fd, Buffer.concat([bytes, NEWLINE]));
    note(line, end, bytes.length);
    end += bytes.length + 1;
  };
  const { size } = await file.stat();
  if (end > size) appendFileSync(file.fd, NEWLINE);

  return {
    get site() {
      return site;
    },
    get finished() {
      return finished;
    },
    failures,
    isDone: (url) => done.has(url),
    validators: (url) => (listings.get(url) ?? books.get(url))?.validators,
    listing: (url) => listings.get(url),
    async book(url) {
      const kept = books.get(url);
      if (kept === undefined) return undefined;
      const { buffer } = await file.read(Buffer.alloc(kept.length), 0, kept.length, kept.at);
      const line = parseJsonLine(buffer.toString(), lineSchema);
      return line?.is === 'book' ? line.book : undefined;
    },
    add: write,
    addListing: (url, { books: listed, next }, validators) =>
      write({ is: 'listing', url, books: [...listed], ...(next && { next }), validators }),
    addBook: (url, book, validators) =>
      write({ is: 'book', url, book: { ...book, genres: [...book.genres] }, validators }),
    forgetFailures() {
      for (const url of failures.keys()) done.delete(url);
      failures.clear();
    },
    close: () => file.close(),
  };
}

const NEWLINE = Buffer.from('\n');

/** Lines of a file with where they begin, in bytes; the last may be cut off. */
async function* linesOf(path: string): AsyncGenerator<{ readonly bytes: Buffer; readonly at: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let to = rest.indexOf(10); to !== -1; to = rest.indexOf(10, from)) {
      yield { bytes: rest.subarray(from, to), at: at + from };
      from = to + 1;
    }
    rest = rest.subarray(from);
    at += from;
  }
  if (rest.length > 0) yield { bytes: rest, at };
}
