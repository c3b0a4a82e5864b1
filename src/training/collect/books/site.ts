import type { SiteName } from './names.ts';

/** A page as it came. */
export interface Page {
  /** Where it was found in the end, after redirects. */
  readonly url: URL;
  readonly body: string;
}

/** A book as a listing names it. */
export interface ListedBook {
  /** Canonical address of its page. */
  readonly url: string;
  readonly title: string;
  /** Empty where the listing doesn't say. */
  readonly author: string;
}

/** One page of a listing. */
export interface ListingPage {
  readonly books: readonly ListedBook[];
  /** Address of the page after it. */
  readonly next?: string | undefined;
}

/** What a book's own page says. */
export interface BookPage {
  readonly title: string;
  /** Empty where the page doesn't say. */
  readonly author: string;
  /** As it stands on the page, mark-up included; empty for a book without one. */
  readonly description: string;
  /** Genres as the site writes them, in its order; one that stands in two trails stands here twice. */
  readonly genres: readonly string[];
}

/** All that is particular to one site: its addresses and where on its pages things stand. */
export interface BookSite {
  /** As `--site` names it. */
  readonly name: SiteName;
  /** Where the site lives, for when nobody says otherwise. */
  readonly home: string;
  /** What its listings are numbered by, for a person to read. */
  readonly numbers: string;
  /** The media type of its pages. */
  readonly mediaType: string;
  /** Whether a genre that a book lacks here is a genre that it isn't of. */
  readonly labels: 'full' | 'partial';
  /** Address of the first page of listing number `number`. */
  listing(base: URL, number: number): URL;
  /** @throws {MarkupError} when the page is not made as expected */
  readListing(page: Page): ListingPage;
  /** Where a listed book's page is to be fetched. */
  address(book: string): URL;
  /**
   * Where a book is now, of a page that stands for one that was merged with another.
   *
   * @throws {MarkupError} when the page is not made as expected
   */
  movedTo?(page: Page): URL | undefined;
  /**
   * @throws {MarkupError} when the page is not made as expected
   * @throws {PageError} when the site no longer has the book
   */
  readBook(page: Page): BookPage;
  /** A short, stable name of a book, from its canonical address. */
  id(book: string): string;
}

/** A page lacks what its site's pages have: the site has changed, or it's another page. */
export class MarkupError extends Error {
  /** What was looked for: a CSS selector, or a path into JSON. */
  readonly selector: string;
  readonly page: string;

  constructor(selector: string, page: URL, options?: ErrorOptions) {
    super(`nothing is found by ${selector} on ${page.href}`, options);
    this.name = 'MarkupError';
    this.selector = selector;
    this.page = page.href;
  }
}

/** A base address under which paths can be resolved. */
export function baseOf(address: string): URL {
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
