import { hash } from 'node:crypto';
import { detect } from 'tinyld';
import { cleanLine } from '../../../blurb/clean-text.ts';
import { readBlurb } from '../../../blurb/read-blurb.ts';
import { tellLanguage } from '../../../hues/language.ts';
import { writeTable } from '../../files/csv-table.ts';
import { countSentences } from './boilerplate.ts';
import { fieldList, listField, readCollected, type RowOf, TABLES } from './tables.ts';

/** Words that a description needs to say anything. */
const FEWEST_WORDS = 10;
/** UTF-16 units that are kept of a description, of a title and of a genre. */
const LONGEST = { description: 20_000, title: 500, genre: 200 } as const;
/** Characters that a language is told from. */
const LOOKED_AT = 2000;

const ENGLISH = 'en';

/** Why a row is dropped, in the order in which it is looked at. */
const DROPPED = ['noTitle', 'noDescription', 'tooShort', 'noGenre', 'otherLanguage', 'duplicate'] as const;

export type Dropped = (typeof DROPPED)[number];

/** What cleaning came to. */
export interface Cleaning {
  readonly read: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<Dropped, number>>;
}

/**
 * Makes plain prose of descriptions and drops rows that no model can learn from: without mark-up, reviews and all else
 * that isn't read in a blurb, without sentences that sell or stand in many books, in one language, each book once.
 *
 * @param language ISO 639-1 code, e.g. `en`
 */
export async function cleanBooks(
  paths: { readonly books: string; readonly clean: string },
  language: string,
): Promise<Cleaning> {
  const sentences = countSentences();
  for await (const { description } of readCollected(paths.books, 'books')) sentences.add(prose(description));
  const dropped = Object.fromEntries(DROPPED.map((reason) => [reason, 0])) as Record<Dropped, number>;
  let read = 0;
  let kept = 0;
  const seen = new Set<string>();
  async function* rows(): AsyncGenerator<RowOf<'clean'>> {
    for await (const row of readCollected(paths.books, 'books')) {
      read += 1;
      const book = cleaned(row, sentences.strip(prose(row.description)));
      const reason = faultOf(book, row, language) ?? (isRepeated(book, seen) ? 'duplicate' : undefined);
      if (reason) {
        dropped[reason] += 1;
        continue;
      }
      kept += 1;
      yield book;
    }
  }
  await writeTable(paths.clean, TABLES.clean.columns, rows());
  return { read, kept, dropped };
}

function prose(description: string): string {
  return readBlurb(description, LONGEST.description).text;
}

function cleaned({ id, title, author, genres }: RowOf<'books'>, description: string): RowOf<'clean'> {
  return {
    id,
    title: cleanLine(title, LONGEST.title).text,
    author: cleanLine(author, LONGEST.title).text,
    description,
    genres: listField(
      fieldList(genres)
        .map((genre) => cleanLine(genre, LONGEST.genre).text)
        .filter((genre) => genre !== ''),
    ),
  };
}

function faultOf(book: RowOf<'clean'>, found: RowOf<'books'>, language: string): Dropped | undefined {
  if (isNull(book.title)) return 'noTitle';
  if (isNull(prose(found.description))) return 'noDescription';
  if ((book.description.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).length < FEWEST_WORDS) return 'tooShort';
  if (fieldList(book.genres).length === 0) return 'noGenre';
  return isIn(language, book.description) ? undefined : 'otherLanguage';
}

/** Whether a text is in a language; English is known by its small words, too, where names mislead the n-grams. */
function isIn(language: string, text: string): boolean {
  if (detect(text.slice(0, LOOKED_AT)) === language) return true;
  return language === ENGLISH && tellLanguage(text).english === 'yes';
}

/** Whether a field says that there is nothing in it. */
function isNull(text: string): boolean {
  return /^(?:|n\/?a|null|none|nan|undefined|no description(?: available)?\.?|-+)$/iu.test(text.trim());
}

/** Another row of the same title and author, or with the same description, word for word. */
function isRepeated({ title, author, description }: RowOf<'clean'>, seen: Set<string>): boolean {
  const keys = [
    hash('sha1', `text ${lettersOf(description)}`),
    ...(author === '' ? [] : [hash('sha1', `book ${lettersOf(title)} by ${lettersOf(author)}`)]),
  ];
  const repeated = keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return repeated;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
