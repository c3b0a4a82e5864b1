import type { Span } from '../sentences.ts';

/** What stands around a blurb and isn't told of the book, in the order in which an answer names it. */
export const LEFT_OUT = [
  /** A quotation from a review, or praise of a reader or another author. */
  'review',
  /** Prizes, places on lists, copies sold, the author's fame. */
  'accolade',
  /** "Perfect for fans of …": other books and authors by name. */
  'comparison',
  /** The author's life. */
  'biography',
  /** The place in a series, or other books. */
  'series',
  /** ISBN, edition, where the text comes from. */
  'edition',
  /** What readers should be warned of. */
  'warning',
  /** Hashtags and the codes of emoji. */
  'tags',
  /** Words that sell: buy now, sign up. */
  'advertising',
  /** What a file holds for programs. */
  'metadata',
] as const;

export type LeftOutKind = (typeof LEFT_OUT)[number];

/** A stretch that isn't to be read, and what it is. */
export interface Cut extends Span {
  readonly kind: LeftOutKind;
}
