import { areFew, isUsual } from './hue-reasons.ts';
import type { Speech } from '../writing/speech.ts';
import type { WhySentences } from './why-sentences.ts';
import type { PluralForms } from '../writing/writing.ts';

/** Covers of a genre, with their number. */
type CoversOf = (of: { readonly genre: string; readonly covers: string }) => string;

/** What a language needs to say why a hue stands where it does. */
export interface ReasonWords extends Pick<WhySentences, 'common'> {
  /** The covers that were measured; their number isn't always known. */
  readonly covers: {
    readonly unknown: (genre: string) => string;
    readonly many: CoversOf;
    readonly few: PluralForms<CoversOf>;
  };
  readonly measured: (said: {
    readonly share: string;
    readonly covers: string;
    readonly times: string;
  }) => string;
  readonly predicted: (said: { readonly about: string; readonly times: string }) => string;
  /** The same of a hue that is on such covers as often as on others. */
  readonly asUsual: (about: string) => string;
  /** A list of words. */
  readonly read: (words: string) => string;
}

/** Says why a hue stands where it does. */
export function sayReasons(words: ReasonWords, speech: Speech): WhySentences {
  const { about, form, list, number, quote, share, times } = speech;
  return {
    measured({ covers, share: part, lift, ...named }) {
      const genre = speech.genre(named);
      const { unknown, few, many } = words.covers;
      const counted = areFew(covers) ? form(covers, few) : many;
      const all = covers === 0 ? unknown(genre) : counted({ genre, covers: number(covers) });
      return words.measured({ share: share(part), covers: all, times: times(lift) });
    },
    predicted: (score, lift) =>
      isUsual(lift)
        ? words.asUsual(about(score))
        : words.predicted({ about: about(score), times: times(lift) }),
    read: (read) => words.read(list(read.map(quote))),
    common: words.common,
  };
}
