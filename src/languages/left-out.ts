import { LEFT_OUT, type LeftOutKind } from '../blurb/parts/kinds.ts';
import type { TextRead } from '../hues/reading.ts';

/** What a language needs to say what of a blurb was left out of reading. */
export interface LeftOutWords {
  /** One part of a kind, and several where they are counted, within a list. */
  readonly part: Readonly<Record<LeftOutKind, readonly [one: string, several?: string]>>;
  /** `3 review quotes` */
  readonly counted: (count: number, several: string) => string;
  /** A sentence on all parts, each with its number. */
  readonly sentence: (parts: readonly string[]) => string;
  /** What stands above the text that was read, and what is said where none was. */
  readonly textRead: string;
  readonly nothingRead: string;
}

/** One sentence on what was left out, or none where all was read. */
export function sayLeftOut(leftOut: TextRead['leftOut'], words: LeftOutWords): string[] {
  const parts = LEFT_OUT.flatMap((kind) => {
    const count = leftOut[kind] ?? 0;
    const [one, several] = words.part[kind];
    if (count === 0) return [];
    return [count === 1 || several === undefined ? one : words.counted(count, several)];
  });
  return parts.length > 0 ? [words.sentence(parts)] : [];
}
