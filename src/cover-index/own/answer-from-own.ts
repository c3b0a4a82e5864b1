import type { AnswerOptions } from '../answer-options.ts';
import { type AnswerFromCovers, composeAnswer } from '../compose-answer.ts';
import type { OwnAnswer, OwnList } from './own-list.ts';

/** What a list's own covers of such books wear, where it leads; the market's answer where it doesn't. */
export function answerFromOwn(
  { index }: OwnList,
  { shelf, leading }: OwnAnswer,
  market: AnswerFromCovers,
  options: AnswerOptions,
): AnswerFromCovers {
  if (leading === undefined) return market;
  const { nearest, chances } = leading;
  const answer = composeAnswer(nearest, chances, index, { ...options, comparable: false }, () => []);
  return { ...answer, covers: { ...answer.covers, comparables: shelf.comparables } };
}
