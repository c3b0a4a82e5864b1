import type { SpokenColour } from '../words/spoken-colours.ts';

/** A colour that a printing press can't reach. */
export interface LostColour {
  readonly colour: Required<SpokenColour>;
  /** What comes back in its place. */
  readonly printed: SpokenColour;
  /** The nearest colour that can be printed, as `#rrggbb`. */
  readonly instead: string;
}

/** What is said of colours on paper, in one language. */
export interface PrintSentences {
  /** One sentence; at least one colour. */
  readonly lost: (colours: readonly LostColour[]) => string;
}
