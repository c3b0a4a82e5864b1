import { type Answer, isAboutBook } from '../src/answers/answer.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { Reply } from '../src/reply.ts';
import type { LockRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { composeReply } from './compose-reply.ts';
import { deskAnswer } from './desk-answer.ts';
import { keepAnswer } from './keep-answer.ts';
import { plainReply } from './plain-reply.ts';
import { nameLock } from './read-locks.ts';
import { recommendedPalette } from './recommended-palette.ts';

/**
 * An answer's palette with some colours kept and the others rolled, or with two of them in each other's place: an answer
 * of its own, so that all that follows an answer follows it, too. Where nothing is said to be kept, it asks.
 *
 * @throws {AnswerGoneError} when the answer is no longer kept
 */
export async function lockColours(request: LockRequest, services: Services): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const answer = await services.answers.find(request.answer);
  // Only answers about books offer it.
  if (!isAboutBook(answer)) return plainReply(request, sentences.chat.failed);
  const made = await deskAnswer(answer, { ...request, isShown: true }, services, sentences);
  const said = [...made.faults, ...made.remarks];
  if (made.answer === answer) return askWhich(answer, request, said, sentences);
  const id = await keepAnswer(made.answer, request, services);
  const { lock: _lock, swap: _swap, ...view } = request;
  const again = { ...view, command: 'again', answer: id ?? request.answer, variant: made.variant } as const;
  const reply = await composeReply(made.answer, id, again, services);
  return { ...reply, notes: [...said, ...reply.notes] };
}

/** What went wrong, or else the question, with the palette's colours by their numbers. */
function askWhich(
  { reading }: Answer,
  request: LockRequest,
  faults: readonly string[],
  sentences: Sentences,
): Reply {
  const { desk, roles } = sentences;
  const [headline = desk.question, ...others] = faults;
  const numbered = recommendedPalette(reading, request).map((colour, at) =>
    desk.numbered({ number: at + 1, colour: nameLock(colour, sentences), role: roles[colour.role] }),
  );
  return plainReply(request, headline, [...others, desk.howTo, ...numbered]);
}
