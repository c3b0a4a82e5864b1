import type { LeftOutKind } from '../../blurb/parts/kinds.ts';
import type { TextRead } from '../../hues/reading.ts';

/** What is said of parts of a blurb that were left out of reading, in one language. */
export interface LeftOutSentences {
  /** One part of a kind, and several where they are counted, within a list. */
  readonly part: Readonly<Record<LeftOutKind, readonly [one: string, several?: string]>>;
  /** One sentence on what was left out, or none where all was read. */
  readonly sentence: (leftOut: TextRead['leftOut']) => string[];
  /** What stands above the text that was read, and what is said where none was. */
  readonly textRead: string;
  readonly nothingRead: string;
}
