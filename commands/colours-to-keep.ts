import type { Answers } from '../src/answers/answers.ts';
import { sentencesFor } from '../src/languages/index.ts';
import type { LockRequest } from '../src/request.ts';
import { answerPalette } from './answer-palette.ts';
import { nameLock } from './read-locks.ts';

/** A colour of a palette as the form offers it. */
export interface OfferedColour {
  /** Its number from 1. */
  readonly value: string;
  readonly label: string;
}

/**
 * The colours of the palette that an answer shows, for a form to offer.
 *
 * @throws {AnswerGoneError} when the answer is no longer kept
 */
export async function coloursToKeep(request: LockRequest, answers: Answers): Promise<OfferedColour[]> {
  const sentences = sentencesFor(request.locale);
  const { colours } = answerPalette(await answers.find(request.answer), request);
  return colours.map((colour, at) => ({
    value: String(at + 1),
    label: sentences.desk.numbered({
      number: at + 1,
      colour: nameLock(colour, sentences),
      role: sentences.roles[colour.role],
    }),
  }));
}
