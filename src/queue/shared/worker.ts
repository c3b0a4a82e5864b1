import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { answer } from '../../../commands/index.ts';
import { workChunk } from '../../catalogue/work-chunk.ts';
import { giveWayOf, makePrecedence } from '../../precedence.ts';
import { type Services, servicesFor } from '../../services.ts';
import { limitsFor } from '../answer-queue.ts';
import { makePlaces } from '../places.ts';
import { type ChunkOutcome, type ChunkQuestion, outcomeOfLines } from './chunk-outcome.ts';
import { faultOf, type QuestionOutcome } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import type { Passed, Questions, Taken } from './questions.ts';
import type { SharedQuestion } from './shared-queue.ts';

/** How a worker works. */
export interface QuestionWorkerOptions {
  /** Lets it finish the questions that it has, and end. */
  readonly end: AbortSignal;
  /** Questions that it answers at once. */
  readonly concurrency?: number;
}

/** A question that is being answered. */
interface WorkedOn {
  readonly done: Promise<void>;
  readonly giveUp: AbortController;
  readonly isChunk: boolean;
}

/** Workers that a question may meet: one after which so many died is answered by none. */
const TRIES = 3;
/** Milliseconds between two signs that a worker is there; a few are missed until it counts as dead. */
const KEEP_EVERY = 1_500;
const AFTER_FAULT = 500;
/** Places for each chunk of a catalogue that is worked on at once: with one a thread no core is idle, and questions come between. */
const PLACES_A_CHUNK = 4;
/** Such signs in a row that Redis leaves unanswered until a worker that is to end waits for it no longer. */
const UNANSWERED = 2;

/**
 * Answers questions of fronts until it is told to end. What a worker had that was killed goes to another one; what a worker
 * made of a question that another one has answered meanwhile is dropped. Told to end while Redis is away, it leaves what it
 * has to others.
 */
export async function runWorker(
  services: Services,
  questions: Questions,
  { end, concurrency = limitsFor(services, {}).concurrency }: QuestionWorkerOptions,
): Promise<void> {
  const { logger } = services;
  const worker = randomUUID();
  const places = makePlaces(concurrency);
  // Whoever asks goes before a catalogue.
  const precedence = makePrecedence();
  let ringing: Promise<void> | undefined;
  const working = new Map<string, WorkedOn>();
  const mostChunks = Math.max(1, Math.floor(concurrency / PLACES_A_CHUNK));
  const passed = (): Passed => {
    const chunks = Array.from(working.values()).filter(({ isChunk }) => isChunk);
    return { lanes: places.full(), chunks: chunks.length >= mostChunks };
  };

  async function outcomeOf(
    { id, body, tries }: Taken,
    signal: AbortSignal,
  ): Promise<QuestionOutcome | ChunkOutcome> {
    try {
      if (tries > TRIES) throw new Error(`a question met ${TRIES} workers that ended`);
      const question = unpack(body) as SharedQuestion | ChunkQuestion;
      if ('chunk' in question) {
        const { chunk } = question;
        const giveWay = giveWayOf(precedence, signal);
        const made = services.answering?.workChunk(chunk, signal) ?? workChunk(chunk, services, giveWay);
        return outcomeOfLines(await made);
      }
      const { request, theme, address } = question;
      const asked = { theme, ...(address !== undefined && { address }) };
      if (services.answering) return { reply: await services.answering.answer(request, signal, asked) };
      const own = servicesFor(asked, services);
      return { reply: await precedence.first(() => answer(request, own, signal)) };
    } catch (error) {
      if (!signal.aborted) logger.error({ err: error, id }, 'a question could not be answered');
      return faultOf(error);
    }
  }

  async function work(taken: Taken, signal: AbortSignal): Promise<void> {
    // What hangs is not waited for, once it is another's.
    const outcome = await Promise.race([outcomeOf(taken, signal), once(signal, 'abort')]);
    if (!signal.aborted) await questions.finish(taken.id, pack(outcome));
  }

  function start(taken: Taken): void {
    const giveUp = new AbortController();
    places.begin(taken.lane);
    const done = work(taken, giveUp.signal)
      .catch((error: unknown) => logger.warn({ err: error }, 'an answer could not be handed over'))
      .finally(() => {
        working.delete(taken.id);
        places.end(taken.lane);
      });
    working.set(taken.id, { done, giveUp, isChunk: taken.isChunk });
  }

  async function takeOne(): Promise<void> {
    const taken = await questions.take(worker, passed());
    // Its own, where it was not heard of for a while.
    if (taken && working.has(taken.id)) return;
    if (taken) start(taken);
    else await somethingNew();
  }

  /** Waits until there may be a question that it can take: a new one, or one of whose lane it has just ended another. */
  async function somethingNew(): Promise<void> {
    ringing ??= questions.ring().finally(() => (ringing = undefined));
    await Promise.race([ringing, ...Array.from(working.values(), ({ done }) => done)]);
  }

  async function keep(): Promise<void> {
    const { lost, late } = await questions.keep(worker, [...working.keys()]);
    for (const id of late) logger.warn({ id }, 'a question took too long, and is left to another worker');
    for (const id of [...lost, ...late]) working.get(id)?.giveUp.abort();
  }

  async function workToTheEnd(): Promise<void> {
    while (!end.aborted) {
      await takeOne().catch(() => wait(AFTER_FAULT));
      while (working.size >= concurrency)
        await Promise.race(Array.from(working.values(), ({ done }) => done));
    }
    await Promise.all(Array.from(working.values(), ({ done }) => done));
    await questions.leave(worker).catch(() => undefined);
  }

  const abandoned = new AbortController();
  let isKeeping = false;
  let unanswered = 0;
  const keeping = setInterval(() => {
    unanswered = end.aborted ? unanswered + 1 : 0;
    if (unanswered > UNANSWERED) abandoned.abort();
    if (isKeeping) return;
    isKeeping = true;
    void keep()
      .then(() => (unanswered = 0))
      .catch(() => undefined)
      .finally(() => (isKeeping = false));
  }, KEEP_EVERY);
  try {
    await Promise.race([workToTheEnd(), once(abandoned.signal, 'abort')]);
    if (abandoned.signal.aborted) logger.warn('Redis is away, so what this worker had is left to others');
  } finally {
    clearInterval(keeping);
  }
}
