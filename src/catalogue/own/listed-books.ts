import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { cleanLine } from '../../blurb/clean-text.ts';
import type { Book } from '../../hues/reading.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { type CatalogueEntry, type CatalogueItem, toIdentified, toText } from '../records.ts';
import type { FindPicture } from './find-picture.ts';
import type { PictureToMeasure } from './measured-picture.ts';

/** A book of somebody's own list as its row tells it. */
export interface ListedRow extends CatalogueItem {
  readonly book: Book & { readonly title: string };
  readonly author: string;
  readonly year?: number;
  readonly picture: PictureToMeasure;
}

/**
 * A book of the list that is to be measured. Its id is a digest of all that the measuring rests on, so that a row or a
 * picture that was changed is measured anew.
 */
export interface OwnBook extends Omit<ListedRow, 'id'> {
  readonly id: string;
}

/** A row, good or bad, for what is said of it. */
export interface RowPlace {
  /** Of the list, from 1. */
  readonly line: number;
  readonly id: string | number;
  readonly title: string;
}

/** Characters of an author's name that are kept. */
const AUTHOR_LENGTH = 200;

/** Makes a book of one record; a sentence part such as `there is no title` when it is none. */
export function toListedRow(record: unknown, findPicture: FindPicture): ListedRow | string {
  const identified = toIdentified(record);
  if (typeof identified === 'string') return identified;
  const { id } = identified;
  const text = (field: string): string => {
    const value = identified[field];
    return typeof value === 'string' ? value : '';
  };
  const title = cleanLine(text('title'), REQUEST_LIMITS.title).text;
  if (title === '') return 'there is no title';
  // A row that has no id was given a number.
  const names = [text('isbn'), typeof id === 'string' ? id : ''];
  const picture = findPicture({ file: text('file'), names });
  if (typeof picture === 'string') return picture;
  const year = yearIn(text('year'));
  const genres = cleanLine(toText(identified['genres'], ', ') ?? '', REQUEST_LIMITS.genres).text;
  return {
    id,
    book: { blurb: text('description'), genres, title },
    author: cleanLine(text('author'), AUTHOR_LENGTH).text,
    ...(year !== undefined && { year }),
    picture,
  };
}

/** The year in a date, however it is written; `undefined` where there is none. */
function yearIn(date: string): number | undefined {
  const [, year] = /(?:^|\D)(1[5-9]\d\d|2[01]\d\d)(?!\d)/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year);
}

/**
 * Entries of a list as they are to be measured; of several rows with one id the first.
 *
 * @param take is told of each book by its digest
 */
export async function* listedBooks(
  entries: AsyncIterable<CatalogueEntry<ListedRow>>,
  take: (digest: string, place: RowPlace) => void,
): AsyncGenerator<CatalogueEntry<OwnBook>> {
  const lines = new Map<string, number>();
  for await (const entry of entries) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    const { line, item } = entry;
    const first = lines.get(String(item.id));
    if (first !== undefined) {
      yield { line, problem: `its id is that of line ${first}` };
      continue;
    }
    lines.set(String(item.id), line);
    const id = await digestOf(item);
    take(id, { line, id: item.id, title: item.book.title });
    yield { line, item: { ...item, id } };
  }
}

/** Tells rows apart by what they say, and by the size and the time of their pictures. */
async function digestOf(row: ListedRow): Promise<string> {
  const found = await stat(row.picture.path).catch(() => undefined);
  const signs = [row.id, row.book, row.author, row.year, row.picture.path, found?.size, found?.mtimeMs];
  return createHash('sha256').update(JSON.stringify(signs)).digest('base64url').slice(0, 22);
}
