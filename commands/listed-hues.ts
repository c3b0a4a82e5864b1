import type { Answer } from '../src/answers/answer.ts';
import { isRecommended } from '../src/hues/ranking.ts';
import { saysLittle } from '../src/hues/sure-covers.ts';
import type { ReplyHue } from '../src/reply.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { AgainRequest, CoverHuesRequest } from '../src/request.ts';
import { reasonLines } from './reason-lines.ts';
import { type RecommendedColour, rolesIn } from './recommended-palette.ts';
import { sayHue } from './say-colour.ts';
import type { Sentences } from '../src/languages/index.ts';

/**
 * The first `top` hues, each with its reason and its role in the palette; and, further down, those that a palette of
 * single hues took. One that real covers wear stands by itself, and takes no hue out of the order; beside it a short list
 * holds none below its usual share.
 */
export function listHues(
  { reading, reasons }: Answer,
  palette: readonly RecommendedColour[],
  request: Pick<CoverHuesRequest | AgainRequest, 'top' | 'detail'>,
  sentences: Sentences,
): ReplyHue[] {
  const roles = rolesIn(reading, palette);
  const isWorn = palette.some(({ role }) => role === 'ground');
  const reasonOf = new Map(reasons.map((reason) => [reason.hue, reason]));
  const isUsual = isWorn && saysLittle(reading);
  const isShortList = isWorn && request.top <= REQUEST_LIMITS.top.usual;
  return reading.hues
    .filter((hue) => hue.rank <= request.top || (!isWorn && roles.has(hue.name)))
    .filter((hue) => !isShortList || hue.rank === 1 || isRecommended(hue))
    .map((hue): ReplyHue => {
      const reason = isUsual
        ? sentences.realCovers.usualShare(hue.score)
        : reasonLines(hue, reasonOf.get(hue.name), request.detail, sentences).join('\n');
      const role = roles.get(hue.name);
      const listed = Object.assign({ reason }, hue, role && { role });
      return Object.assign({ said: sayHue(listed, sentences, isUsual) }, listed);
    });
}
