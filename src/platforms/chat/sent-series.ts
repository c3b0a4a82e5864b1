import { partBooks } from '../../blurb/part-books.ts';
import { type SeriesRequest, seriesRequestSchema } from '../../request.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { wordsFor } from '../words.ts';
import { type FileSource, type ReadFiles, type SentFile, readFiles } from './sent-files.ts';
import type { Asked } from './turns.ts';

/** A series as a person sent it on a chat platform, before it is checked and its files are read. */
export interface SentSeries {
  readonly locale: string;
  /** Books that have places of their own, each with a text, a file for its cover, or both. */
  readonly books: readonly { readonly text: string; readonly cover?: SentFile | undefined }[];
  /** The texts of all books, as `partBooks` parts them; they come after those with places. */
  readonly text: string;
  /** Texts, documents and pictures, in the order of the books. */
  readonly files: readonly SentFile[];
  readonly genres?: string | undefined;
  readonly theme?: SeriesRequest['theme'];
  readonly private?: boolean | undefined;
}

/** A book as it is put together. */
interface PartedBook {
  blurb: string;
  cover?: Uint8Array;
  coverFault?: string;
}

/** Files of one message that are read: a text and a picture for each book. */
const FILES_READ = 2 * REQUEST_LIMITS.series.looked;

/**
 * Makes a request of what a person sent. Texts part into books at lines of hyphens, and a text in a file goes on after
 * them; pictures are the covers of those books that have none, in their order, or else books of their own.
 */
export async function readSentSeries(
  sent: SentSeries,
  source: FileSource,
  signal: AbortSignal,
): Promise<Asked> {
  const { locale, genres = '', theme, private: isPrivate = false } = sent;
  const reading = { source, locale, signal };
  const books: PartedBook[] = [];
  for (const { text, cover } of sent.books) {
    books.push({ blurb: text, ...(cover && coverOf(await readFiles([], cover, reading))) });
  }
  books.push(...partBooks(sent.text).map((blurb) => ({ blurb })));
  const covers: Pick<PartedBook, 'cover' | 'coverFault'>[] = [];
  const faults: string[] = [];
  for (const file of sent.files.slice(0, FILES_READ)) {
    const read = await readFiles([file], undefined, reading);
    const parts = read.texts.flatMap(partBooks);
    // A file with a text and a picture, such as an e-book, is one book.
    if (parts.length === 1) books.push({ blurb: parts[0]!, ...coverOf(read) });
    else if (parts.length > 1) books.push(...parts.map((blurb) => ({ blurb })));
    else if (hasCover(read)) covers.push(coverOf(read));
    if (read.fault !== undefined) faults.push(read.fault);
  }
  placeCovers(books, covers);
  const [fault] = faults;
  if (books.length === 0 && fault !== undefined) return { sentence: fault };
  const skipped = sent.files.length - FILES_READ;
  return {
    request: seriesRequestSchema.parse({
      command: 'series',
      books,
      genres,
      locale,
      private: isPrivate,
      ...(theme && { theme }),
    }),
    notes: [...faults, ...(skipped > 0 ? [wordsFor(locale).chat.file.leftOut(skipped)] : [])],
  };
}

function coverOf({ cover, coverFault }: ReadFiles): Pick<PartedBook, 'cover' | 'coverFault'> {
  return { ...(cover && { cover }), ...(coverFault !== undefined && { coverFault }) };
}

function hasCover({ cover, coverFault }: ReadFiles): boolean {
  return cover !== undefined || coverFault !== undefined;
}

/** Gives covers to the books that have none, in their order; those that are left are books of their own. */
function placeCovers(books: PartedBook[], covers: readonly Pick<PartedBook, 'cover' | 'coverFault'>[]): void {
  const left = [...covers];
  for (const book of books) {
    if (book.cover === undefined && book.coverFault === undefined) Object.assign(book, left.shift());
  }
  for (const cover of left) books.push({ blurb: '', ...cover });
}
