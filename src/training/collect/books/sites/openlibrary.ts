import { z } from 'zod';
import { type BookPage, type BookSite, type ListingPage, MarkupError, type Page } from '../site.ts';

/** Books on one page of the search. */
const PAGE_SIZE = 100;
/** What is searched for when the base address has no `q` of its own. */
const ENGLISH_WORKS = 'language:eng';

const searchSchema = z.object({
  docs: z.array(
    z.object({
      key: z.string().regex(/^\/works\//u),
      title: z.string(),
      author_name: z.array(z.string()).default([]),
    }),
  ),
});

const workSchema = z.object({
  title: z.string(),
  /** A text, or a text with its type. */
  description: z
    .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
    .default(''),
  subjects: z.array(z.string()).default([]),
});

/**
 * Open Library's JSON: pages of its search by number, then works. The base address may carry the search, as in
 * `https://openlibrary.org/?q=subject:thriller`.
 */
export const openlibrary: BookSite = {
  name: 'openlibrary',
  home: 'https://openlibrary.org',
  numbers: 'page numbers of the search',
  mediaType: 'application/json',
  labels: 'full',
  listing(base, number) {
    const url = new URL('search.json', base);
    url.searchParams.set('q', base.searchParams.get('q') ?? ENGLISH_WORKS);
    url.searchParams.set('fields', 'key,title,author_name');
    url.searchParams.set('limit', String(PAGE_SIZE));
    url.searchParams.set('page', String(number));
    return url;
  },
  readListing(page): ListingPage {
    const { docs } = parse(page, searchSchema);
    return {
      books: docs.map(({ key, title, author_name: authors }) => ({
        url: new URL(`.${key}`, page.url).href,
        title,
        author: authors[0] ?? '',
      })),
    };
  },
  address: (book) => new URL(`${book}.json`),
  readBook(page): BookPage {
    const { title, description, subjects } = parse(page, workSchema);
    return { title, author: '', description, genres: subjects };
  },
  id: (book) => `openlibrary-${new URL(book).pathname.split('/').at(-1) ?? ''}`,
};

/** JSON of a shape. @throws {MarkupError} naming the path that is not as expected */
function parse<Schema extends z.ZodType>({ url, body }: Page, schema: Schema): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new MarkupError('$', url, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  throw new MarkupError(['$', ...path].join('.'), url, { cause: result.error });
}
