import { type CheerioAPI, load } from 'cheerio';
import { type BookPage, type BookSite, type ListedBook, type ListingPage, MarkupError } from '../site.ts';

/** Where things stand on the shop's pages; each list of selectors is tried as one. */
const SMASHWORDS_SELECTORS = {
  listedBook: 'a.library-title',
  listedAuthor: '[itemprop="author"]',
  anyBookLink: 'a[href*="/books/view/"]',
  listedEntry: '.library-book',
  pageLinks: '.pagination a',
  title: 'h1[itemprop="name"], h1.font-weight-bolder, main h1',
  author: '[itemprop="author"]',
  description: '[itemprop="description"]',
  genres: '.category a[href*="/books/category/"], td span > a[href*="/books/category/"]',
} as const;

/** The shop Smashwords: categories by number, pages of 20 books, genres as breadcrumb trails of categories. */
export const smashwords: BookSite = {
  name: 'smashwords',
  home: 'https://www.smashwords.com',
  numbers: 'category numbers',
  mediaType: 'text/html',
  labels: 'partial',
  listing: (base, number) => new URL(`books/category/${number}/newest/0/any/any/`, base),
  readListing({ url, body }): ListingPage {
    const $ = load(body);
    const links = $(SMASHWORDS_SELECTORS.listedBook).toArray();
    const books = links.flatMap((link): ListedBook[] => {
      const address = canonical($(link).attr('href'), url);
      const author = $(link)
        .closest(SMASHWORDS_SELECTORS.listedEntry)
        .find(SMASHWORDS_SELECTORS.listedAuthor);
      return address === undefined
        ? []
        : [{ url: address, title: line($(link).text()), author: line(author.first().text()) }];
    });
    if (books.length === 0 && $(SMASHWORDS_SELECTORS.anyBookLink).length > 0) {
      throw new MarkupError(SMASHWORDS_SELECTORS.listedBook, url);
    }
    return { books, next: nextPage($, url) };
  },
  address: (book) => new URL(book),
  readBook({ url, body }): BookPage {
    const $ = load(body);
    const find = (selector: string) => {
      const found = $(selector);
      if (found.length === 0) throw new MarkupError(selector, url);
      return found;
    };
    return {
      title: line(find(SMASHWORDS_SELECTORS.title).first().text()),
      author: line($(SMASHWORDS_SELECTORS.author).first().text()),
      description: find(SMASHWORDS_SELECTORS.description).first().html()?.trim() ?? '',
      genres: find(SMASHWORDS_SELECTORS.genres)
        .toArray()
        .map((link) => line($(link).text())),
    };
  },
  id: (book) => `smashwords-${new URL(book).pathname.split('/').at(-1) ?? ''}`,
};

/** The link that says “Next”; a greyed one has no address. */
function nextPage($: CheerioAPI, page: URL): string | undefined {
  const link = $(SMASHWORDS_SELECTORS.pageLinks)
    .toArray()
    .find((candidate) => /^next\b/iu.test(line($(candidate).text())));
  const href = link && $(link).attr('href');
  return href && href !== '#' ? resolve(href, page)?.href : undefined;
}

/** A book's address without what tells where a reader came from. */
function canonical(href: string | undefined, page: URL): string | undefined {
  const url = resolve(href ?? '', page);
  if (!href || !url || !/\/books\/view\/[^/]+\/?$/u.test(url.pathname)) return undefined;
  return url.origin + url.pathname.replace(/\/$/u, '');
}

function resolve(href: string, page: URL): URL | undefined {
  return URL.canParse(href, page.href) ? new URL(href, page) : undefined;
}

function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
