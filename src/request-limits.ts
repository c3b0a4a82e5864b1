import { PICTURE_LIMITS } from './picture-limits.ts';

/** Limits on what a person may send; a longer blurb is shortened and the reply says so. */
export const REQUEST_LIMITS = {
  /** Characters of a blurb that are kept. */
  blurb: 20_000,
  /** Characters of the genres field that are kept. */
  genres: 1_000,
  title: 300,
  /** Characters of the list of comparable books that are looked at. */
  comparables: 2_000,
  /** A cover: bytes of its picture, as many as are read of any. */
  cover: { bytes: PICTURE_LIMITS.bytes },
  /** Books of a series, and those of one too many that are looked at, so that it can be said. */
  series: { books: 8, looked: 9 },
  /** A vote: what it chooses from, the hours that it lasts, and the characters of its question. */
  vote: { entries: { min: 2, max: 5 }, hours: { min: 1, max: 168, usual: 24 }, question: 200 },
  /** Defensible palettes of one answer, and those that are rolled through with colours that are kept. */
  variants: 10,
  rolls: 20,
  /** Colours that are kept, and characters in which they are named. */
  locks: 5,
  lock: 400,
  top: { min: 1, max: 58, usual: 5 },
} as const;

/** Markup can be many times its text, but not without end: what lies beyond this many limits is not looked at. */
const MARKUP_FACTOR = 10;

/** UTF-16 units of a raw text that are looked at for so many of what is left without its markup. */
export function lookedAt(limit: number): number {
  return limit * MARKUP_FACTOR;
}
