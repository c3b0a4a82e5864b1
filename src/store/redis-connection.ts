import { Redis, type RedisOptions } from 'ioredis';
import { StoreError, systemReason } from '../errors.ts';
import { waitUnheld } from '../retry.ts';
import { unlessEnded } from '../until-end.ts';
import { refusalOf } from './redis-fault.ts';
import { watchSilence } from './redis-silence.ts';
import type { Secret } from '../secret.ts';

/** Milliseconds that the first connection may take. */
const FIRST_CONNECTION = 10_000;
/** Milliseconds between two looks whether another Redis is at the address of one that takes no writes. */
const LOOK_AGAIN = 5_000;
/** Milliseconds that Redis gets for a last answer. */
const LAST_ANSWER = 2_000;
/** Connections that are not made again. */
const closing = new WeakSet<Redis>();

/**
 * Connects to Redis. Once that has worked, a connection that breaks, or on which nothing is said any more, is made again,
 * for as long as it takes, and commands wait for it unless they are told otherwise.
 *
 * @param end gives up a first connection
 * @throws {StoreError} when nothing answers, or not as Redis does, and the signal's reason
 */
export async function openRedis(
  url: Secret,
  changed: Pick<
    RedisOptions,
    'autoResendUnfulfilledCommands' | 'commandTimeout' | 'enableOfflineQueue' | 'maxRetriesPerRequest'
  > = {},
  end?: AbortSignal,
): Promise<Redis> {
  end?.throwIfAborted();
  let connected = false;
  let fault: unknown;
  const redis: Redis = new Redis(url.reveal(), {
    lazyConnect: true,
    connectTimeout: FIRST_CONNECTION,
    // Commands wait for the connection to come back.
    maxRetriesPerRequest: null,
    ...changed,
    reconnectOnError: looksForPrimary(),
    retryStrategy: (times) => (connected && !closing.has(redis) ? Math.min(times * 100, 2000) : null),
  });
  redis.on('error', (error) => (fault = error));
  try {
    const opening = Promise.race([redis.connect().then(() => redis.ping()), firstConnectionIsLate()]);
    await unlessEnded(opening, end);
    connected = true;
    watchSilence(redis);
    return redis;
  } catch (error) {
    redis.disconnect();
    end?.throwIfAborted();
    const cause = fault ?? error;
    const why = cause instanceof Error && 'code' in cause ? systemReason(cause) : 'it does not let us in';
    throw new StoreError(
      'STORE_UNAVAILABLE',
      `Redis at COVERHUES_REDIS_URL can't be used: ${why}. Start it, correct the setting, or leave it empty.`,
      { cause },
    );
  }
}

/** Closes a connection for good, so that all that waits for it fails. */
function closeNow(redis: Redis): void {
  closing.add(redis);
  // Between two attempts to connect, disconnecting would leave whatever waits without an end; the next attempt is the last.
  if (redis.status !== 'reconnecting') redis.disconnect();
}

/** Closes a connection for good when Redis gives no answer within two seconds; what was asked of it fails then. */
export async function closeUnlessAnswered(redis: Redis): Promise<void> {
  const answered = redis.ping().then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([answered, waitUnheld(LAST_ANSWER)]))) closeNow(redis);
}

/** Closes a connection for good: after what was asked of it, where Redis is there, and else at once. */
export async function closeRedis(redis: Redis): Promise<void> {
  if (redis.status === 'ready') {
    const answered = redis.quit().catch(() => undefined);
    await Promise.race([answered, waitUnheld(LAST_ANSWER)]);
  }
  closeNow(redis);
}

/** Rejects when a first connection has taken too long: not even one that was taken need be answered. */
async function firstConnectionIsLate(): Promise<never> {
  await waitUnheld(FIRST_CONNECTION);
  throw Object.assign(new Error('Redis says nothing.'), { code: 'ETIMEDOUT' });
}

/** Tells to connect anew, now and then, with a Redis that has become a replica: its name may lead to the new primary by now. */
function looksForPrimary(): (error: Error) => boolean {
  let last = -Infinity;
  return (error) => {
    const now = performance.now();
    if (refusalOf(error) !== 'READONLY' || now - last < LOOK_AGAIN) return false;
    last = now;
    return true;
  };
}
