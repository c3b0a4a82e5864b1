/**
 * Pixels that letters are high at least to be read. Capitals take seven: 5 × 7 is the least matrix for these in ISO
 * 9241-3:1992, which ISO 9241-303 follows, and small letters without strokes above and below take five of its rows.
 */
export const LEAST_LETTERS = 5;

/** Whether letters stand out, can be made out, or are lost. */
export type Legibility = 'clear' | 'faint' | 'lost';

/** How a title comes out on a cover that is shown at one of the sizes. */
export interface TitleAtSize {
  /** Pixels of the room; the cover fits within. */
  readonly width: number;
  readonly height: number;
  /** WCAG contrast ratio of letters and ground, 1 to 21, as they are left at this size. */
  readonly contrast: number;
  /** Pixels that its letters are high, and that their strokes are thick; 0 where no letters can be made out. */
  readonly letters: number;
  readonly strokes: number;
  readonly inColour: Legibility;
  readonly inGrey: Legibility;
}
