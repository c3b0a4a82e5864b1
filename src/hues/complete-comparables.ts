import type { CompletionBounds } from './complete-genres.ts';
import type { HuesEngine, TitleCompletion } from './reading.ts';

type CompleteTitles = NonNullable<HuesEngine['completeTitles']>;

/** A book as it is named among comparables, to be found again: `Title by Author`, without what parts two books. */
export function nameOfBook({ title, author }: Pick<TitleCompletion, 'title' | 'author'>): string {
  return (author === '' ? title : `${title} by ${author}`).replaceAll(/\s*;\s*/g, ', ');
}

/**
 * Completes the last of a list of books as it is being typed: `Magic Binds; the key to reb` becomes `Magic Binds; The Key
 * to Rebecca by Ken Follett`, with those before it kept. Where there is no room for the author, the title stands alone,
 * and where there is none for that, either, the book is not offered.
 *
 * @param complete the books that a title may be, the likeliest first, at most so many
 */
export async function completeComparables(
  typed: string,
  complete: CompleteTitles,
  { count, length }: CompletionBounds,
): Promise<string[]> {
  const [, before = '', last = ''] = /^(.*[;\n])?([^;\n]*)$/su.exec(typed) ?? [];
  const start = before === '' ? '' : `${before.trimEnd()} `;
  const found = await complete(last.trim(), count);
  const lists = found.flatMap((book) => {
    const names = [nameOfBook(book), nameOfBook({ ...book, author: '' })].map((name) => start + name);
    return names.filter((list) => list.length <= length).slice(0, 1);
  });
  return Array.from(new Set(lists));
}
