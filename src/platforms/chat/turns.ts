import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { OpenTurns, Way } from './open-turns.ts';
import { wordsFor } from '../words.ts';
import { ANSWER_DAYS } from '../../answers/answers.ts';
import { AnswerGoneError, BusyError, StoreError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Ask } from '../../queue/answer-queue.ts';
import type { Reply } from '../../reply.ts';
import type { Request } from '../../request.ts';
import type { ShelfOwner } from '../../shelf/owner.ts';

/** What is known of a turn as soon as it is heard. */
export interface HeardTurn {
  /** What the platform calls it; a delivery that comes twice has the same. */
  readonly id: string;
  /** Whose turn it takes at being answered: a server's, a workspace's or a person's. */
  readonly lane: string;
  /** How to tell who said it, if this process ends; absent where nobody could. */
  readonly way?: Way;
}

/** One thing that a person said on a chat platform, on the way to its answer. */
export interface Turn extends HeardTurn, Conversing {}

/** How a turn is taken to its end. */
export interface Conversing {
  /** BCP 47 language tag of the person. */
  readonly locale: string;
  /** Whose the answers are that are kept: the owner of the person's own shelf. Nobody's where that isn't known. */
  readonly asker?: ShelfOwner | undefined;
  /** Tells the platform that it was heard, before anything else is done. */
  acknowledge(): Promise<void>;
  /** What is asked; reads what is attached. */
  request(signal: AbortSignal): Promise<Asked>;
  deliver(reply: Reply): Promise<void>;
  /** Says a sentence in place of an answer. */
  say(sentence: string): Promise<void>;
}

/** What a turn comes to: a request, with what its answer should mention first, or a sentence that says it all. */
export type Asked =
  | { readonly request: Request; readonly notes: readonly string[] }
  | { readonly sentence: string };

/** A turn that was acknowledged already, and of which something must be found out first, such as the language. */
export interface ComingTurn extends HeardTurn {
  prepare(): Promise<Conversing>;
  /** Says a sentence in the person's language, where it can't be prepared. */
  refuse(sentenceIn: (locale: string) => string): Promise<void>;
}

/** What turns are taken with. */
export interface TurnOptions {
  readonly ask: Ask;
  readonly logger: Logger;
  /** Notes turns for other processes; without it, this one heard all first and has every last word. */
  readonly open?: OpenTurns;
  /** Milliseconds that `stop` gives accepted turns before it gives them up. */
  readonly grace?: number;
}

/** Takes a platform's turns: each one once, each with an answer or an explanation. */
export interface Turns {
  /** Takes a turn to its end. Never rejects. A turn that was taken before is passed over. */
  take(turn: Turn | ComingTurn): Promise<void>;
  /** Resolves when every accepted turn has ended; turns that come later are told of the restart. */
  stop(): Promise<void>;
}

/** Ids that are remembered to know a second delivery by. */
const REMEMBERED = 10_000;
const GRACE = 10_000;
/** Milliseconds in which those that were given up are told so. */
const LAST_WORDS = 3_000;
/** Milliseconds for which an acknowledgement waits until a turn is noted. */
const NOTING = 250;

/**
 * Makes what takes a platform's turns.
 *
 * @example
 * const turns = createTurns({ ask, logger });
 * await turns.take(turn); // acknowledged, asked, and answered or explained
 * await turns.stop(); // what was accepted has ended
 */
export function createTurns({ ask, logger, open: noted, grace = GRACE }: TurnOptions): Turns {
  const seen = new LRUCache<string, true>({ max: REMEMBERED });
  const open = new Set<Promise<void>>();
  const givingUp = new AbortController();
  // Every open turn listens to it.
  setMaxListeners(0, givingUp.signal);
  let stopping = false;

  async function run(coming: Turn | ComingTurn): Promise<void> {
    const tooLate = stopping;
    const claiming = tooLate || !noted ? Promise.resolve(true) : noted.claim(coming);
    const claimed = await soon(claiming);
    if (claimed === false) return;
    try {
      if ('prepare' in coming && claimed instanceof Error) throw claimed;
      const turn = 'prepare' in coming ? await coming.prepare() : coming;
      await turn.acknowledge();
      if (tooLate) await say(turn, wordsFor(turn.locale).chat.restarting);
      else await converse(turn, coming, claiming);
    } catch (error) {
      if ('prepare' in coming) await refuse(coming, error);
      else logger.warn({ err: error }, 'a request could not be acknowledged');
    }
    await noted?.end(coming.id);
  }

  async function refuse(coming: ComingTurn, error: unknown): Promise<void> {
    try {
      await coming.refuse((locale) => explain(error, locale));
    } catch (fault) {
      logger.warn({ err: fault }, 'a request could not be refused');
    }
  }

  async function converse(
    turn: Conversing,
    { id, lane }: HeardTurn,
    claiming: Promise<boolean>,
  ): Promise<void> {
    let isSpeaking = false;
    /** Does what has the last word, unless another process had it. */
    const lastly = async (speak: () => Promise<void>): Promise<void> => {
      if (noted && !(await noted.speak(id))) return;
      isSpeaking = true;
      await speak();
    };
    try {
      if (!(await claiming)) return;
      const asked = await turn.request(givingUp.signal);
      if ('sentence' in asked) return await lastly(() => say(turn, asked.sentence));
      const { asker } = turn;
      const request = asker === undefined ? asked.request : { ...asked.request, asker };
      const reply = await ask(request, givingUp.signal, lane);
      givingUp.signal.throwIfAborted();
      await lastly(() => turn.deliver({ ...reply, notes: [...asked.notes, ...reply.notes] }));
    } catch (error) {
      const sentence = explain(error, turn.locale);
      // A store that has just failed is not asked who has the last word.
      if (isSpeaking || error instanceof StoreError) return say(turn, sentence);
      // Who can't be noted is told all the same.
      await lastly(() => say(turn, sentence)).catch(() => say(turn, sentence));
    }
  }

  function explain(error: unknown, locale: string): string {
    const { chat } = wordsFor(locale);
    if (givingUp.signal.aborted) return chat.restarting;
    if (error instanceof AnswerGoneError) return chat.answerGone(ANSWER_DAYS);
    if (error instanceof BusyError) return chat.busy;
    logger.error({ err: error }, 'a request could not be answered');
    // It comes back.
    if (error instanceof StoreError) return chat.storeAway;
    return chat.failed;
  }

  async function say(turn: Conversing, sentence: string): Promise<void> {
    try {
      await turn.say(sentence);
    } catch (error) {
      logger.warn({ err: error }, 'a sentence could not be delivered');
    }
  }

  return {
    async take(turn) {
      if (seen.has(turn.id)) return;
      seen.set(turn.id, true);
      const running = run(turn);
      open.add(running);
      await running;
      open.delete(running);
    },
    async stop() {
      stopping = true;
      const timer = setTimeout(() => givingUp.abort(), grace);
      const ended = new AbortController();
      const hardEnd = wait(grace + LAST_WORDS, undefined, { signal: ended.signal }).catch(() => undefined);
      await Promise.race([quiet(open), hardEnd]);
      ended.abort();
      clearTimeout(timer);
    },
  };
}

/** Whether a turn is this process's, or why that can't be told; who isn't noted in time is acknowledged first. */
async function soon(claiming: Promise<boolean>): Promise<boolean | Error> {
  const noted = new AbortController();
  const late = wait(NOTING, true, { signal: noted.signal }).catch(() => true);
  const claimed = await Promise.race([claiming.catch((error: unknown) => error as Error), late]);
  noted.abort();
  return claimed;
}

/** Resolves when nothing is open; turns that come meanwhile are told of the restart, and waited for, too. */
async function quiet(open: ReadonlySet<Promise<void>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}
