import { z } from 'zod';
import { PageError } from '../page-source.ts';
import { type BookPage, type BookSite, type ListingPage, MarkupError, type Page } from '../site.ts';

/** Books on one page of the search. */
const PAGE_SIZE = 100;
/** What is searched for when the base address has no `q` of its own. */
const ENGLISH_WORKS = 'language:eng';

/** A text, or a text with its type, as old records have it; of anything else, nothing. */
const text = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]).catch('');

/** Texts of a list, or one that stands alone; what is none of it is left out. */
const texts = z
  .union([z.array(text), text.transform((one) => [one])])
  .catch([])
  .transform((all) => all.filter((one) => one !== ''));

/** What a listing says of a work; one without an address is none. */
const listedSchema = z.object({
  key: z.string().regex(/^\/works\/\w+$/u),
  title: text,
  author_name: texts,
});

const searchSchema = z.object({ docs: z.array(z.unknown()) });

const workSchema = z.object({
  /** `/type/work`, or what has become of it. */
  type: z.object({ key: z.string() }).optional().catch(undefined),
  /** Where a work that was merged with another is now. */
  location: z.string().optional().catch(undefined),
  title: text,
  description: text,
  subjects: texts,
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
    const listed = docs.flatMap((doc) => listedSchema.safeParse(doc).data ?? []);
    // One record may be odd; that all are is the site's doing.
    if (docs.length > 0 && listed.length === 0) throw new MarkupError('$.docs.*.key', page.url);
    return {
      books: listed.map(({ key, title, author_name: authors }) => ({
        url: new URL(`.${key}`, page.url).href,
        title,
        author: authors[0] ?? '',
      })),
    };
  },
  address: (book) => new URL(`${book}.json`),
  movedTo(page) {
    const { type, location } = parse(page, workSchema);
    if (type?.key !== '/type/redirect') return undefined;
    if (location === undefined || !/^\/works\/\w+$/u.test(location)) {
      throw new MarkupError('$.location', page.url);
    }
    return new URL(`${location}.json`, page.url);
  },
  readBook(page): BookPage {
    const { type, title, description, subjects } = parse(page, workSchema);
    if (type?.key === '/type/delete') throw new PageError('BOOK_DELETED', 'the book was deleted', false);
    if (title === '' && description === '' && subjects.length === 0)
      throw new MarkupError('$.title', page.url);
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
