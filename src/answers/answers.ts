import { randomBytes } from 'node:crypto';
import { AnswerGoneError } from '../errors.ts';
import type { Change, Store } from '../store/store.ts';
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
  /**
   * Keeps an answer for {@link ANSWER_DAYS} days and gives its id, 16 characters.
   *
   * @param asker whose it is, so that it goes when they ask for that; nobody's when absent
   */
  keep(answer: KeptAnswer, asker?: string): Promise<string>;
  /**
   * The answer with an id.
   *
   * @throws {AnswerGoneError} when it was never kept or is past its time
   */
  find(id: string): Promise<KeptAnswer>;
  /** Whether an answer is still kept. */
  has(id: string): Promise<boolean>;
  /** Forgets an answer before its time. */
  forget(id: string): Promise<void>;
  /**
   * Forgets all answers of one asker, or of all askers of a place, and gives how many there were.
   *
   * @param askers what the askers begin with, up to the end of a part
   */
  forgetOf(askers: string): Promise<number>;
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
    async keep(answer, asker) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const milliseconds = ANSWER_DAYS * MILLISECONDS_A_DAY;
      const key = `answer:${id}`;
      const kept: Change[] = [{ key, record: answer, milliseconds }];
      if (asker !== undefined) kept.push({ key: `${askedBy(asker)}${id}`, record: true, milliseconds });
      await store.changeIf({ key, record: undefined }, kept);
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
    has: async (id) => (await store.get(`answer:${id}`)) !== undefined,
    forget: (id) => store.delete(`answer:${id}`),
    async forgetOf(askers) {
      const keys = await store.keys(askedBy(askers));
      let count = 0;
      for (const key of keys) {
        const answer = `answer:${key.slice(key.lastIndexOf(':') + 1)}`;
        if ((await store.get(answer)) !== undefined) count += 1;
        // The answer first: who is stopped in between finds it again.
        await store.delete(answer);
        await store.delete(key);
      }
      return count;
    },
  };
}

/** Under which it stands whose an answer is. */
function askedBy(asker: string): string {
  return `asked:${asker.replace(/:?$/, ':')}`;
}
