import type { HueReason } from '../../hues/reading.ts';

/** A genre on whose covers a hue was measured. */
export type MeasuredGenre = HueReason['genres'][number];

/**
 * Why a hue stands where it does. Each is a line of its own that says which it is: measured on covers, predicted for this
 * book, or read in its text.
 */
export interface WhySentences {
  /** How many covers of what carry it; says so where they are few, and leaves out a number that isn't known. */
  readonly measured: (genre: MeasuredGenre) => string;
  /** How sure the hue is. `lift` 2 is twice the usual. */
  readonly predicted: (score: number, lift: number) => string;
  /** Words and phrases of the text that speak for it; at least one. */
  readonly read: (words: readonly string[]) => string;
  /** What can be said of a hue that nothing speaks for but that many covers carry it, after what is predicted. */
  readonly common: string;
}
