import type { Reply } from '../../reply.ts';

/** The id under which a reply's answer is kept; none where nothing is. */
export function answerOf({ followUps: [first] }: Reply): string | undefined {
  return first?.request.answer;
}
