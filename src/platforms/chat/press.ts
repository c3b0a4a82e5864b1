import { ANSWER_DAYS } from '../../answers/answers.ts';
import { wordsFor } from '../words.ts';
import type { CodedFollowUp } from './coded-follow-up.ts';
import { decodeFollowUp } from './follow-up-code.ts';

/** What a pressed button, or a chosen option, comes to: its follow-up, or why its presser gets none. */
export type Press = { readonly followUp: CodedFollowUp } | { readonly refusal: string };

/**
 * Reads the press of a button below an answer, or the choice in its menu.
 *
 * @param code what the button or the option carries
 * @param user the presser's id on the platform: what changes an answer is for its owner alone
 */
export function readPress(code: string, user: string, locale: string): Press {
  const { chat } = wordsFor(locale);
  const followUp = decodeFollowUp(code, locale);
  if (followUp === undefined) return { refusal: chat.answerGone(ANSWER_DAYS) };
  const isRefused = followUp.place !== 'beside' && followUp.owner !== user;
  return isRefused ? { refusal: chat.notYours } : { followUp };
}
