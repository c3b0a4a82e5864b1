import { createHmac } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Secret } from '../../secret.ts';
import { openRedis } from '../../store/redis-connection.ts';
import { CHUNK_LANES, FINISH, KEEP, LOOK, OTHERS, SUBMIT, TAKE, WITHDRAW } from './scripts.ts';

/** A question on its way to a worker. */
export interface Submitted {
  readonly id: string;
  /** Whose turn it takes. */
  readonly lane: string;
  /** Whether it is a part of a catalogue. */
  readonly isChunk?: boolean;
  /** Who waits for it. */
  readonly front: string;
  readonly body: Buffer;
  /** Milliseconds that a worker may take for it; after that it is another's. */
  readonly limit: number;
}

/** A question that a worker has. */
export interface Taken {
  readonly id: string;
  readonly body: Buffer;
  /** How many workers have had it, this one among them. */
  readonly tries: number;
  readonly lane: string;
  readonly isChunk: boolean;
}

/** Which lanes a worker passes by. */
export interface Passed {
  readonly lanes: readonly string[];
  /** Whether all lanes of catalogues are passed by, too. */
  readonly chunks: boolean;
}

/** What is known of a question. */
export type State = 'unknown' | 'open' | 'done';

/** What somebody hears who waits for a question: that it is done, or that its worker took too long. */
export interface QuestionNews {
  readonly what: 'done' | 'late';
  readonly id: string;
}

/** What a worker need not go on with: what nobody waits for or another one has, and what it took too long for. */
export interface NotKept {
  readonly lost: readonly string[];
  readonly late: readonly string[];
}

/** Questions in Redis, between those who ask and those who answer. What is asked of it waits for a Redis that went away. */
export interface Questions {
  /** Whether Redis can be asked right now. */
  isThere(): boolean;
  submit(question: Submitted): Promise<void>;
  /** A question for a worker, if there is one in a lane that it doesn't pass by. */
  take(worker: string, passed?: Passed): Promise<Taken | undefined>;
  /** Waits until there may be a question, for a second at most. */
  ring(): Promise<void>;
  /** Tells that a worker is there and at its questions; gives those that it need not go on with. */
  keep(worker: string, ids: readonly string[]): Promise<NotKept>;
  /** Tells that a worker is gone. */
  leave(worker: string): Promise<void>;
  finish(id: string, outcome: Buffer): Promise<void>;
  /** How many workers there are, and how questions stand, in the same order. */
  look(ids: readonly string[]): Promise<{ readonly workers: number; readonly states: readonly State[] }>;
  /** Whether there are workers of another version, other models or another index. */
  hasOthers(): Promise<boolean>;
  /** Waits until there is something to hear for a front, for a second at most. */
  nextNews(front: string): Promise<QuestionNews | undefined>;
  /** What became of a question; it is there until it is withdrawn. */
  outcome(id: string): Promise<Buffer | undefined>;
  /** Takes a question back, and what became of it; gives whether nothing had yet. */
  withdraw(id: string): Promise<boolean>;
  /** Ends the connections; what was asked and not answered fails. */
  close(): void;
}

/** Milliseconds in which a worker must be heard of, and those that a question lives that nobody asks about. */
export interface SharedTimes {
  readonly lock: number;
  readonly life: number;
}

export const SHARED_TIMES: SharedTimes = { lock: 6_000, life: 60_000 };

/** Seconds that a connection waits for something to happen, before it looks by itself. */
const WAIT = 1;
/** Begins all keys. */
const ALL = 'coverhues:work:';
const STATES: readonly State[] = ['unknown', 'open', 'done'];

/**
 * Opens the questions of a kind.
 *
 * @param end gives it up
 * @throws {StoreError} when Redis can't be reached, and the signal's reason
 */
export async function openQuestions(
  url: Secret,
  kind: string,
  { lock, life }: SharedTimes = SHARED_TIMES,
  end?: AbortSignal,
): Promise<Questions> {
  const [redis, waiting] = await openBoth(url, end);
  const base = `${ALL}${kind}:`;
  const run = (script: string, ...args: (string | number | Buffer)[]) =>
    redis.callBuffer('EVAL', [script, 2, base, `${ALL}kinds`, ...args]);
  return {
    isThere: () => redis.status === 'ready',
    async submit({ id, lane, isChunk = false, front, body, limit }) {
      await run(SUBMIT, id, `${isChunk ? CHUNK_LANES : ''}${laneKey(lane, url)}`, front, body, life, limit);
    },
    async take(worker, { lanes, chunks } = { lanes: [], chunks: false }) {
      const passed = chunks ? [...lanes, CHUNK_LANES] : lanes;
      const taken = (await run(TAKE, worker, lock, ...passed)) as [Buffer, Buffer, number, Buffer] | null;
      if (!taken) return undefined;
      const [id, body, tries] = taken;
      const lane = String(taken[3]);
      return { id: String(id), body, tries, lane, isChunk: lane.startsWith(CHUNK_LANES) };
    },
    async ring() {
      await waiting.blpop(`${base}bell`, WAIT);
    },
    async keep(worker, ids) {
      const [lost, late] = (await run(KEEP, worker, lock, ...ids)) as [Buffer[], Buffer[]];
      return { lost: lost.map(String), late: late.map(String) };
    },
    async leave(worker) {
      await redis.zrem(`${base}workers`, worker);
    },
    async finish(id, outcome) {
      await run(FINISH, id, outcome, life);
    },
    async look(ids) {
      const [workers = 0, ...states] = (await run(LOOK, life, ...ids)) as number[];
      return { workers, states: states.map((state) => STATES[state] ?? 'unknown') };
    },
    async hasOthers() {
      return (await run(OTHERS)) === 1;
    },
    async nextNews(front) {
      const [what, id] = (await waiting.blpop(`${base}news:${front}`, WAIT))?.[1].split(':') ?? [];
      return what !== undefined && id !== undefined
        ? { what: what === 'late' ? what : 'done', id }
        : undefined;
    },
    outcome: (id) => getBytes(redis, `${base}outcome:${id}`),
    async withdraw(id) {
      return (await run(WITHDRAW, id)) === 1;
    },
    close() {
      redis.disconnect();
      waiting.disconnect();
    },
  };
}

/** Opens a connection that is asked, and one on which is waited. */
async function openBoth(url: Secret, end: AbortSignal | undefined): Promise<[Redis, Redis]> {
  const redis = await openRedis(url, {}, end);
  try {
    return [redis, await openRedis(url, {}, end)];
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}

async function getBytes(redis: Redis, key: string): Promise<Buffer | undefined> {
  return (await redis.getBuffer(key)) ?? undefined;
}

/** What an asker is called in Redis, where nobody need read who asks: nothing that whoever lacks the address of Redis can try out. */
function laneKey(lane: string, url: Secret): string {
  return createHmac('sha256', url.reveal()).update(lane).digest('base64url').slice(0, 16);
}
