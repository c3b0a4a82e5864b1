import type { MeasuredOwnCover } from './measured-lines.ts';
import type { RowPlace } from './listed-books.ts';

/** A cover of a list, with its row. */
export interface OwnCover extends MeasuredOwnCover {
  readonly row: RowPlace;
}

/** Why a row is not in an index: a sentence, and the same for programs. */
export interface RowFailure extends Partial<RowPlace> {
  readonly line: number;
  readonly error: string;
  readonly code: string;
}

/**
 * Which of a list's covers an index holds, in the list's order. A picture that books of several titles share is a
 * placeholder, and of none of them; one that rows of the same title share is kept once.
 */
export function chooseOwn(covers: readonly OwnCover[]): {
  readonly kept: readonly OwnCover[];
  readonly failures: readonly RowFailure[];
} {
  const sharing = new Map<string, OwnCover[]>();
  for (const cover of covers) {
    const others = sharing.get(cover.picture);
    if (others) others.push(cover);
    else sharing.set(cover.picture, [cover]);
  }
  const kept: OwnCover[] = [];
  const failures: RowFailure[] = [];
  for (const [first, ...others] of sharing.values()) {
    if (others.every(({ title }) => plain(title) === plain(first!.title))) {
      kept.push(first!);
      failures.push(...others.map(({ row }) => sameBook(row, first!.row)));
    } else failures.push(...[first!, ...others].map(({ row }) => placeholder(row, others.length)));
  }
  return { kept: kept.toSorted((a, b) => a.row.line - b.row.line), failures };
}

function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function sameBook(row: RowPlace, { line }: RowPlace): RowFailure {
  return {
    ...row,
    error: `It has the title and the picture of line ${line}, so it counts once.`,
    code: 'BOOK_TWICE',
  };
}

function placeholder(row: RowPlace, others: number): RowFailure {
  const error = `Its picture is that of ${others} other ${others === 1 ? 'book' : 'books'}, too, so it is taken for a placeholder.`;
  return { ...row, error, code: 'PICTURE_SHARED' };
}
