import { ANSWER_DAYS } from '../src/answers/answers.ts';
import type { Reply } from '../src/reply.ts';
import type { AgainRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { composeReply } from './compose-reply.ts';
import { plainReply } from './plain-reply.ts';
import { sentencesFor } from './sentences.ts';

/** An answer once more, with more hues, its reasons in full, or another palette. */
export async function again(request: AgainRequest, services: Services): Promise<Reply> {
  const answer = await services.answers.find(request.answer);
  if (!answer) return plainReply(request, sentencesFor(request.locale).chat.answerGone(ANSWER_DAYS));
  return composeReply(answer, request.answer, request, services);
}
