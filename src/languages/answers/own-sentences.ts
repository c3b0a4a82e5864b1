import type { OwnDifference, OwnShelf } from '../../hues/reading.ts';

/** What a list wears, with what people call its colours. */
interface SaidOwnShelf extends Omit<OwnShelf, 'comparables' | 'ground' | 'colours' | 'difference'> {
  readonly ground?: NonNullable<OwnShelf['ground']> & { readonly said: string };
  readonly colours: readonly { readonly name: string; readonly share: number }[];
  readonly difference?: OwnDifference & { readonly said?: string };
}

/** What is said of somebody's own list, in one language. */
export interface OwnSentences {
  /** What stands above it, and above its covers. */
  readonly heading: string;
  readonly nearest: string;
  /** Whether the answer is made from the list, how many such covers it has, and what they wear; a line each. */
  readonly shelf: (shelf: SaidOwnShelf) => string[];
  /** How close a cover is, of the list's own: a share, 0 to 1. */
  readonly fit: (share: number) => string;
}
