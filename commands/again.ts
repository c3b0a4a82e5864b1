import { isAboutBook } from '../src/answers/answer.ts';
import type { Reply } from '../src/reply.ts';
import type { AgainRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { composeCoverReply } from './compose-cover-reply.ts';
import { composeReply } from './compose-reply.ts';

/**
 * An answer once more, with more hues, its reasons in full, or another palette.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function again(request: AgainRequest, services: Services): Promise<Reply> {
  const answer = await services.answers.find(request.answer);
  return isAboutBook(answer)
    ? composeReply(answer, request.answer, request, services)
    : composeCoverReply(answer, request.answer, request, services);
}
