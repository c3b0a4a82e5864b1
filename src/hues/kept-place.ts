import type { RollOptions } from '../cover-index/answer-options.ts';

/** Where a book stands among covers, as it is kept for later: figures that its text was turned into, and none of its words. */
export interface BookPlace {
  /** What the model read in the text, `[features]`: little-endian float32 in base64. */
  readonly features: string;
  /** What was read of its kind, in the same way; absent where there is hardly a text. */
  readonly readings?: string;
  readonly shelves?: RollOptions['shelves'];
  /** Families of colours that the title names; absent where it names none. */
  readonly titled?: RollOptions['titled'];
  readonly named?: Omit<NonNullable<RollOptions['named']>, 'features'>;
}
