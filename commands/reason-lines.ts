import type { HueReason, RankedHue } from '../src/hues/reading.ts';
import type { CoverHuesRequest } from '../src/request.ts';
import { isMerelyCommon, wordsToName } from '../src/languages/answers/hue-reasons.ts';
import type { Sentences } from '../src/languages/index.ts';

/**
 * Why a hue stands where it does, a line for each kind of thing that is said. In short what was measured stands for what
 * is predicted, which the list shows beside the hue; without reasons, or without such a genre, only the latter is left.
 */
export function reasonLines(
  hue: RankedHue,
  because: HueReason | undefined,
  detail: CoverHuesRequest['detail'],
  { why, together }: Pick<Sentences, 'why' | 'together'>,
): string[] {
  const predicted = why.predicted(hue.score, hue.lift);
  if (because === undefined) return [predicted];
  const genres = detail === 'full' ? because.genres : because.genres.slice(0, 1);
  const words = wordsToName(hue, because);
  return [
    ...genres.map(why.measured),
    ...(detail === 'full' || genres.length === 0
      ? [isMerelyCommon(hue, because) ? together([predicted, why.common]) : predicted]
      : []),
    ...(words.length > 0 ? [why.read(words)] : []),
  ];
}
