import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Secret } from '../../../secret.ts';
import { closeRedis, openRedis } from '../../../store/redis-connection.ts';
import { redisFault } from '../../../store/redis-fault.ts';
import { AGREE, BEAT, IDENTIFY, LEAVE, NOTE_STARTS, RELEASE, REPLAN } from './lease-scripts.ts';

/** The number of shards that all fronts go by; `epoch` grows with each change of it. */
export interface ShardPlan {
  readonly count: number;
  readonly epoch: number;
}

/** What has moved of a shard since it was last told. */
export interface Moved {
  /** The session as JSON; empty where it has ended. */
  readonly session: string;
  /** Whether the servers are all that there are, rather than changes. */
  readonly anew: boolean;
  /** Languages of servers by their ids; false for one that is left. */
  readonly servers: Readonly<Record<string, string | false>>;
}

/** A shard that a front may connect with from now on, and what was kept of it. */
export interface ClaimedShard {
  readonly shard: number;
  /** The session as JSON; empty where there is none to go on with. */
  readonly session: string;
  /** Languages of its servers by their ids. */
  readonly servers: ReadonlyMap<string, string>;
}

/** What a front hears when it renews its leases. */
export interface Beat extends ShardPlan {
  /** How many shards are this front's share; 0 where it takes none. */
  readonly share: number;
  /** Fronts that take a share. */
  readonly fronts: number;
  /** Shards that others hold by now. */
  readonly lost: readonly number[];
  /** Shards of which Redis knew nothing any more; they are this front's again. */
  readonly forgotten: readonly number[];
  readonly claimed: readonly ClaimedShard[];
}

/** What a front tells when it renews its leases. */
export interface Renewal {
  readonly plan: ShardPlan;
  /** Whether it takes a share of the shards. */
  readonly joins: boolean;
  /** The shards that it holds, each with what has moved of it. */
  readonly held: ReadonlyMap<number, Moved | undefined>;
}

/** One front's view of what all fronts share in Redis. Everything rejects while Redis is away, and at once. */
export interface ShardLeases {
  /** Agrees on the number of shards, which is `count` unless the others have agreed on another. */
  agree(count: number): Promise<ShardPlan>;
  /** What is agreed; none where no front was started yet. */
  plan(): Promise<ShardPlan | undefined>;
  renew(renewal: Renewal): Promise<Beat>;
  /** Gives a lease up: whoever claims the shard goes on with what is kept of it. */
  release(plan: ShardPlan, shard: number, moved: Moved | undefined): Promise<void>;
  /** Takes no share any more; the others' shares grow at once. */
  leave(): Promise<void>;
  /** Changes the number of shards for all. */
  replan(count: number): Promise<void>;
  /** Milliseconds until a shard may ask again to identify itself; 0 where it may now. */
  identify(bucket: number): Promise<number>;
  /** Notes how many identifications Discord still allows, for so many milliseconds. */
  noteStarts(left: number, milliseconds: number): Promise<void>;
  /** Calls back when another front came, left or gave a shard up, and when the plan has changed. */
  onChange(listener: () => void): Promise<void>;
  close(): Promise<void>;
}

/** What can be told of leases. */
export interface LeaseOptions {
  readonly url: Secret;
  /** The application's id: each has shards of its own. */
  readonly application: string;
  /** Milliseconds that a lease holds after it was renewed. */
  readonly life?: number;
  /** Milliseconds between two identifications in one of Discord's buckets. */
  readonly period?: number;
  /** Milliseconds in which Redis is to answer. */
  readonly patience?: number;
}

/**
 * A front that is killed is noticed when its lease ends, and its shards are claimed with the next renewal of another. A Redis
 * that is away for 10 s costs no lease. Discord allows one identification in five seconds, as they arrive there.
 */
export const LEASE = { life: 20_000, period: 5_500, patience: 3_000 } as const;

/** JSON of Redis's scripts, which can't tell an empty list from an empty object. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(item));
const planSchema = z.object({ count: z.number(), epoch: z.number() });
const beatSchema = planSchema.extend({
  share: z.number(),
  fronts: z.number(),
  lost: listOf(z.coerce.number()),
  forgotten: listOf(z.coerce.number()),
  claimed: listOf(
    z.object({
      shard: z.number(),
      session: z.string(),
      servers: listOf(z.string()).transform(inPairs),
    }),
  ),
});

/**
 * Opens a front's leases.
 *
 * @throws {StoreError} when Redis can't be used
 */
export async function openShardLeases(options: LeaseOptions): Promise<ShardLeases> {
  const { url, application, life, period, patience } = { ...LEASE, ...options };
  // A renewal that is late does harm: nothing waits for the connection to come back, or is sent again.
  const redis = await openRedis(url, {
    commandTimeout: patience,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
  });
  const prefix = `coverhues:discord:${application}:`;
  const front = randomUUID();
  const run = (script: string, asked: object): Promise<unknown> =>
    redis.eval(script, 1, prefix, JSON.stringify(asked)).catch((error: unknown) => {
      throw redisFault(error);
    });
  let listening: Redis | undefined;
  return {
    async plan() {
      const [count, epoch] = await redis.hmget(`${prefix}plan`, 'count', 'epoch');
      return count ? { count: Number(count), epoch: Number(epoch) } : undefined;
    },
    agree: async (count) => planSchema.parse(JSON.parse(String(await run(AGREE, { count })))),
    async renew({ plan, joins, held }) {
      const moved = Object.fromEntries([...held].map(([shard, each]) => [shard, each ?? false]));
      const answer = await run(BEAT, { front, life, joins, ...plan, held: moved });
      return beatSchema.parse(JSON.parse(String(answer)));
    },
    async release({ epoch }, shard, moved) {
      await run(RELEASE, { front, epoch, shard: String(shard), moved: moved ?? false });
    },
    async leave() {
      await run(LEAVE, { front });
    },
    async replan(count) {
      await run(REPLAN, { count });
    },
    identify: async (bucket) => Number(await run(IDENTIFY, { bucket, period })),
    async noteStarts(left, milliseconds) {
      await run(NOTE_STARTS, { left, milliseconds: Math.round(milliseconds) });
    },
    async onChange(listener) {
      listening ??= await openRedis(url);
      listening.on('message', listener);
      await listening.subscribe(`${prefix}changed`);
    },
    async close() {
      const open = listening ? [redis, listening] : [redis];
      await Promise.all(open.map(closeRedis));
    },
  };
}

/** Names and values that follow each other, as a map. */
function inPairs(flat: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.set(flat[at] ?? '', flat[at + 1] ?? '');
  return pairs;
}
