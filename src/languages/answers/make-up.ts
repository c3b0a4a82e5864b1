import { type Comparison, comparisonsOf } from './comparisons.ts';
import type { Sentences } from '../sentences.ts';
import type { Speech } from '../writing/speech.ts';

/** How the make-up of covers is compared with that of all covers, by standing. */
export interface ComparisonWords extends Readonly<
  Record<Comparison['standing'], (said: SaidComparison) => string>
> {
  /** How the sentences begin that speak of covers as such, and those that count them, where that differs. */
  readonly they: Openings;
  readonly among?: Openings;
}

/** The first sentence has to say what covers it speaks of. */
interface Openings {
  readonly first: string;
  readonly later: string;
}

/** A comparison in words: how its sentence begins, what covers are, and both shares. */
interface SaidComparison {
  readonly they: string;
  readonly among: string;
  readonly quality: string;
  readonly ours: string;
  readonly usual: string;
}

/** Says what is worth saying of the make-up of covers. */
export function sayMakeUp(words: ComparisonWords, { names, share }: Speech): Sentences['advice'] {
  const { they, among = they } = words;
  return (advice, all) =>
    comparisonsOf(advice, all).map(({ quality, standing, ...shares }, at) => {
      const place = at === 0 ? 'first' : 'later';
      return words[standing]({
        they: they[place],
        among: among[place],
        quality: names.qualities[quality],
        ours: share(shares.share),
        usual: share(shares.usual),
      });
    });
}
