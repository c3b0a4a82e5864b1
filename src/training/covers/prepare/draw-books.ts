import { hash } from 'node:crypto';
import type { Progress } from '../../progress.ts';
import type { BookList, RowProblem } from './books.ts';
import { findPlaceholders } from './placeholders.ts';

/** A category with fewer covers could not stand in all three splits. */
export const FEWEST_PER_CATEGORY = 3;

/** What is drawn from a book list. */
export interface DrawOptions {
  /** How many of the most frequent categories. */
  readonly top: number | 'all';
  /** How many books of each. */
  readonly perClass: number | 'all';
  readonly seed: number;
}

/** Why a row was not drawn. */
export type NotDrawn = RowProblem | 'rareCategory' | 'placeholder' | 'repeatedImage' | 'enough';

/** A row of a book list that was drawn. */
export interface DrawnRow {
  /** Its number in the list, from 0, rows without a book included. */
  readonly row: number;
  readonly image: string;
}

/** What a draw came to. */
export interface Draw {
  /** The rows that won, in the list's order. */
  readonly rows: readonly DrawnRow[];
  readonly read: number;
  readonly dropped: Readonly<Record<NotDrawn, number>>;
  /** Books of each category, most frequent first. */
  readonly drawn: Readonly<Record<string, number>>;
}

/** A step of the draw, for its progress. */
export type DrawStep = 'count' | 'draw';

/**
 * Draws books of the most frequent categories, the same ones for the same seed, no image twice, and none that rows of
 * many titles have. The list is gone
 * through twice; only the numbers of the rows that lead so far are held.
 *
 * Which books of a category are drawn depends on a hash of their images alone: the smallest ones win, which is a
 * uniform draw without replacement from its distinct images, whatever their order.
 */
export async function drawBooks(
  list: BookList,
  options: DrawOptions,
  progress: (step: DrawStep) => Progress,
): Promise<Draw> {
  const dropped = {
    malformed: 0,
    unclosed: 0,
    noList: 0,
    noCategory: 0,
    noImage: 0,
    rareCategory: 0,
    placeholder: 0,
    repeatedImage: 0,
    enough: 0,
  };
  const frequencies = new Map<string, number>();
  let read = 0;
  for await (const row of list.rows(progress('count'))) {
    read += 1;
    if ('problem' in row) dropped[row.problem] += 1;
    else frequencies.set(row.book.category, (frequencies.get(row.book.category) ?? 0) + 1);
  }

  const leading = new Set<string>();
  const placeholders = findPlaceholders();
  const lose = ({ priority }: Candidate): void => {
    leading.delete(priority);
    dropped.enough += 1;
  };
  const samples = new Map(
    mostFrequent(frequencies, options.top).map((name) => [name, new Sample(options.perClass, lose)]),
  );
  let number = -1;
  for await (const row of list.rows(progress('draw'))) {
    number += 1;
    if ('problem' in row) continue;
    const { category, image, fields } = row.book;
    const sample = samples.get(category);
    const priority = priorityOf(image, options.seed);
    if (sample === undefined) dropped.rareCategory += 1;
    else if (leading.has(priority)) dropped.repeatedImage += 1;
    else if (sample.offer({ priority, row: number, image })) leading.add(priority);
    else dropped.enough += 1;
    // What leads in the end has led since it was first met, so that all of its titles are counted.
    if (leading.has(priority)) placeholders.add(priority, fields.Title ?? '');
  }

  const rows: DrawnRow[] = [];
  const drawn: Record<string, number> = {};
  for (const [category, sample] of samples) {
    const all = sample.winners();
    const winners = all.filter(({ priority }) => !placeholders.has(priority));
    dropped.placeholder += all.length - winners.length;
    if (winners.length < FEWEST_PER_CATEGORY) {
      dropped.rareCategory += winners.length;
      continue;
    }
    for (const { row, image } of winners) rows.push({ row, image });
    drawn[category] = winners.length;
  }
  return { rows: rows.toSorted((a, b) => a.row - b.row), read, dropped, drawn };
}

/** Categories with enough books, most frequent first, then by name. */
function mostFrequent(frequencies: ReadonlyMap<string, number>, top: number | 'all'): string[] {
  return [...frequencies]
    .filter(([, count]) => count >= FEWEST_PER_CATEGORY)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, top === 'all' ? undefined : top)
    .map(([name]) => name);
}

/** 96 bits that look random, the same for the same image and seed. */
function priorityOf(image: string, seed: number): string {
  return hash('sha256', `${seed}\n${image}`).slice(0, 24);
}

interface Candidate extends DrawnRow {
  readonly priority: string;
}

/** The candidates with the smallest priorities; at most twice as many as asked for are held. */
class Sample {
  readonly #size: number;
  readonly #lose: (candidate: Candidate) => void;
  #leading: Candidate[] = [];
  /** No candidate at or above it can win any more. */
  #bound: string | undefined;

  /** @param lose is told of each candidate that led and no longer does */
  constructor(size: number | 'all', lose: (candidate: Candidate) => void) {
    this.#size = size === 'all' ? Number.POSITIVE_INFINITY : size;
    this.#lose = lose;
  }

  /** Whether the candidate leads so far. */
  offer(candidate: Candidate): boolean {
    if (this.#leading.length >= 2 * this.#size) this.#cut();
    if (this.#bound !== undefined && candidate.priority >= this.#bound) return false;
    this.#leading.push(candidate);
    return true;
  }

  winners(): readonly Candidate[] {
    this.#cut();
    return this.#leading;
  }

  #cut(): void {
    if (this.#leading.length <= this.#size) return;
    const ranked = this.#leading.toSorted((a, b) => (a.priority < b.priority ? -1 : 1));
    this.#leading = ranked.slice(0, this.#size);
    this.#bound = this.#leading.at(-1)?.priority;
    for (const loser of ranked.slice(this.#size)) this.#lose(loser);
  }
}
