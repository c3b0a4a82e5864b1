import { randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Secret } from '../secret.ts';
import { waitUnheld } from '../retry.ts';
import { redisFault } from './redis-fault.ts';
import { CHANGE, SWEEP } from './redis-scripts.ts';
import { areAsExpected, type Change, type Entry, type Expected, type Store } from './store.ts';

/** What a store in Redis can be told. */
export interface RedisStoreOptions {
  /** Where it is, with a password in it perhaps. */
  readonly url: Secret;
  readonly now?: () => number;
  /** Milliseconds for which what is asked waits for a Redis that went away, counted from when it did. */
  readonly patience?: number;
}

interface Kept {
  readonly record: unknown;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

interface Opened {
  readonly redis: Redis;
  hurry(): void;
  close(): Promise<void>;
  /** Milliseconds for which the connection is lost; 0 while it is not. */
  readonly lostFor: () => number;
}

/** What begins every key here, so that other programs may use the same Redis. */
const PREFIX = 'coverhues:';
const keyOf = (name: string) => `${PREFIX}record:${name}`;
/** All names, in the order of their bytes, and when each record ends. */
const INDEX = [`${PREFIX}names`, `${PREFIX}ends`] as const;

const PATIENCE = 20_000;
/** Milliseconds for which a change is known, so that it is made once: longer than anything is sent again. */
const CHANGE_KNOWN = 5 * 60_000;
/** Milliseconds for which closing waits for a connection that is only being opened, and then closes by itself. */
const OPENING = 1_000;
/** Names that are read at once. */
const PAGE = 500;
const SWEEP_EVERY = 60 * 60_000;
/** Records that one step of a clean-up takes out. */
const SWEEP_STEP = 200;

/**
 * A store in Redis from 6.2 on, or Valkey, which any number of machines share. Nothing is opened before the first call.
 * Once that has worked, what is asked waits for a Redis that went away, as long as `patience` says; after that it fails at
 * once until Redis is back. What is past its time goes by itself.
 *
 * Records are kept as JSON.
 */
export function createRedisStore({ url, now = Date.now, patience = PATIENCE }: RedisStoreOptions): Store {
  let opened: Promise<Opened> | undefined;
  let connection: Redis | undefined;
  const store = () => {
    opened ??= open(url, now, patience).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  async function ask<Answer>(question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
    const { redis, lostFor } = await store();
    connection = redis;
    if (lostFor() >= patience) throw redisFault(new Error('The connection is lost.'));
    return question(redis).catch((error: unknown) => {
      throw redisFault(error);
    });
  }
  const current = (text: string | null | undefined): unknown => {
    const kept = text ? (JSON.parse(text) as Kept) : undefined;
    return kept && kept.until > now() ? kept.record : undefined;
  };
  const make = (expected: readonly Raw[], changes: readonly Change[]): Promise<boolean> =>
    ask((redis) => changeOnce(redis, expected, changes, now()));

  async function* names(prefix: string): AsyncGenerator<readonly string[]> {
    let after = `[${prefix}`;
    for (;;) {
      const page = await ask((redis) => redis.zrangebylex(INDEX[0], after, beyond(prefix), 'LIMIT', 0, PAGE));
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = `(${page.at(-1)}`;
    }
  }

  return {
    async get(key) {
      return current(await ask((redis) => redis.get(keyOf(key))));
    },
    async set(key, record, milliseconds) {
      await make([], [{ key, record, milliseconds }]);
    },
    async delete(key) {
      await make([], [{ key, deleted: true }]);
    },
    async changeIf(expected, changes) {
      const all: readonly Expected[] = [expected].flat();
      for (;;) {
        const texts = await ask((redis) =>
          readAll(
            redis,
            all.map(({ key }) => key),
          ),
        );
        const recordOf = new Map(all.map(({ key }, at) => [key, current(texts[at])]));
        if (!areAsExpected(all, (key) => recordOf.get(key))) return false;
        const raw = all.map(({ key }, at) => ({ key, text: texts[at] ?? '' }));
        if (await make(raw, changes)) return true;
        // Somebody was quicker; what they made of it may be as expected all the same.
      }
    },
    async keys(prefix) {
      const found: string[] = [];
      for await (const page of names(prefix)) {
        const ends = await ask((redis) => redis.zmscore(INDEX[1], ...page));
        found.push(...page.filter((_, at) => Number(ends[at] ?? 0) > now()));
      }
      return found;
    },
    async *entries(prefix) {
      for await (const page of names(prefix)) {
        const texts = await ask((redis) => readAll(redis, page));
        yield* page.flatMap((key, at) => entryOf(key, texts[at], now()));
      }
    },
    hurry() {
      opened?.then((redis) => redis.hurry()).catch(() => undefined);
    },
    isAway: () => connection !== undefined && connection.status !== 'ready',
    async close() {
      const closing = opened?.then((redis) => redis.close());
      opened = undefined;
      connection = undefined;
      // One that is only being opened closes by itself.
      await Promise.race([closing?.catch(() => undefined), waitUnheld(OPENING)]);
    },
  };
}

/** A record as Redis has it; empty where it has none. */
interface Raw {
  readonly key: string;
  readonly text: string;
}

/** The end of a range of names that begin alike: no text in UTF-8 has a byte of 255. */
function beyond(prefix: string): Buffer {
  return Buffer.concat([Buffer.from(`(${prefix}`), Buffer.of(0xff)]);
}

function readAll(redis: Redis, keys: readonly string[]): Promise<(string | null)[]> {
  return keys.length === 0 ? Promise.resolve([]) : redis.mget(keys.map(keyOf));
}

function entryOf(key: string, text: string | null | undefined, time: number): Entry[] {
  if (!text) return [];
  const { record, until } = JSON.parse(text) as Kept;
  return until > time ? [{ key, record, milliseconds: until - time }] : [];
}

async function changeOnce(
  redis: Redis,
  expected: readonly Raw[],
  changes: readonly Change[],
  time: number,
): Promise<boolean> {
  const own = `${PREFIX}change:${randomBytes(12).toString('base64url')}`;
  const keys = [...INDEX, own, ...[...expected, ...changes].map(({ key }) => keyOf(key))];
  const values = changes.flatMap((change) => {
    if ('deleted' in change) return [change.key, '', 0, 0];
    const until = time + change.milliseconds;
    const kept: Kept = { record: change.record, until };
    return [change.key, JSON.stringify(kept), Math.max(1, Math.ceil(change.milliseconds)), until];
  });
  const known = [CHANGE_KNOWN, expected.length, ...expected.map(({ text }) => text)];
  return (await redis.eval(CHANGE, keys.length, ...keys, ...known, ...values)) === 1;
}

async function open(url: Secret, now: () => number, patience: number): Promise<Opened> {
  const { closeRedis, closeUnlessAnswered, openRedis } = await import('./redis-connection.ts');
  const redis = await openRedis(url, { commandTimeout: patience });
  const tidy = () => void sweep(redis, now).catch(() => undefined);
  tidy();
  const sweeping = setInterval(tidy, SWEEP_EVERY).unref();
  return {
    redis,
    lostFor: watchConnection(redis),
    hurry() {
      const look = () => void closeUnlessAnswered(redis);
      redis.on('close', look);
      look();
    },
    async close() {
      clearInterval(sweeping);
      await closeRedis(redis);
    },
  };
}

/** Tells for how many milliseconds a connection is lost. */
function watchConnection(redis: Redis): () => number {
  let lostAt: number | undefined;
  redis.on('close', () => (lostAt ??= performance.now()));
  redis.on('ready', () => (lostAt = undefined));
  return () => (lostAt === undefined ? 0 : performance.now() - lostAt);
}

/** Takes names out whose records are past their time, with pauses in which other work goes on. */
async function sweep(redis: Redis, now: () => number): Promise<void> {
  while (Number(await redis.eval(SWEEP, INDEX.length, ...INDEX, now(), SWEEP_STEP)) === SWEEP_STEP) {
    await breathe();
  }
}
