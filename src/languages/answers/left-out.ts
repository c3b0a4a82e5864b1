import { LEFT_OUT } from '../../blurb/parts/kinds.ts';
import type { LeftOutSentences } from './left-out-sentences.ts';
import type { Speech } from '../writing/speech.ts';

/** What a language needs to say what of a blurb was left out of reading. */
export interface LeftOutWords extends Omit<LeftOutSentences, 'sentence'> {
  /** `3 review quotes`, where that isn't the count and the word. */
  readonly counted?: (parts: { readonly count: string; readonly several: string }) => string;
  /** A sentence on a list of all parts, each with its number. */
  readonly sentence: (parts: string) => string;
}

/** Says what of a blurb was left out of reading. */
export function sayLeftOut(
  { part, counted = countAndWord, sentence, textRead, nothingRead }: LeftOutWords,
  { list, number }: Speech,
): LeftOutSentences {
  return {
    part,
    textRead,
    nothingRead,
    sentence(leftOut) {
      const parts = LEFT_OUT.flatMap((kind) => {
        const count = leftOut[kind] ?? 0;
        const [one, several] = part[kind];
        if (count === 0) return [];
        return [count === 1 || several === undefined ? one : counted({ count: number(count), several })];
      });
      return parts.length > 0 ? [sentence(list(parts))] : [];
    },
  };
}

function countAndWord({ count, several }: { readonly count: string; readonly several: string }): string {
  return `${count} ${several}`;
}
