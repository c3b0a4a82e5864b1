import { randomBytes } from 'node:crypto';
import { AnswerGoneError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type KeptAnswer, answerSchema } from './answer.ts';

/** Days for which an answer can be asked about. */
export const ANSWER_DAYS = 30;

const MILLISECONDS_A_DAY = 86_400_000;
/** Random bytes of an id, so that none can be guessed. */
const ID_BYTES = 12;

/** An answer's id: letters, digits, `-` and `_`. */
export const ANSWER_ID = /^[\w-]{16}$/;

/** Answers that can be asked about later: why, for more hues, for another palette. */
export interface Answers {
  /** Keeps an answer for {@link ANSWER_DAYS} days and gives its id, 16 characters. */
  keep(answer: KeptAnswer): Promise<string>;
  /**
   * The answer with an id.
   *
   * @throws {AnswerGoneError} when it was never kept or is past its time
   */
  find(id: string): Promise<KeptAnswer>;
  /** Forgets an answer before its time. */
  forget(id: string): Promise<void>;
}

/**
 * Answers in a store.
 *
 * @example
 * const answers = createAnswers(createMemoryStore());
 * const id = await answers.keep(answer);
 * await answers.find(id); // the same, for some days
 */
export function createAnswers(store: Store): Answers {
  return {
    async keep(answer) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      await store.set(`answer:${id}`, answer, ANSWER_DAYS * MILLISECONDS_A_DAY);
      return id;
    },
    async find(id) {
      const kept = ANSWER_ID.test(id) ? await store.get(`answer:${id}`) : undefined;
      const found = answerSchema.safeParse(kept);
      if (found.success) return found.data as unknown as KeptAnswer;
      throw new AnswerGoneError(
        'ANSWER_GONE',
        `That answer is no longer kept: answers are kept for ${ANSWER_DAYS} days. Send the blurb again.`,
      );
    },
    forget: (id) => store.delete(`answer:${id}`),
  };
}
