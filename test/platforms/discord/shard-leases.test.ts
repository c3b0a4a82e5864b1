import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openShardLeases,
  type ShardLeases,
  type ShardPlan,
} from '../../../src/platforms/discord/leases/shard-leases.ts';
import { Secret } from '../../../src/secret.ts';
import { type Random, seededRandom } from '../../../src/training/random.ts';
import { type RedisServer, startRedis } from '../../redis-server.ts';
import { lacks } from '../../tools.ts';

const LIFE = 250;
/** Milliseconds before a lease's end at which a front goes by it no more. */
const MARGIN = 50;

const below = (random: Random, count: number) => Math.floor(random() * count);

/** A front that connects with nothing, and may be forgotten in the middle. */
interface TestFront {
  readonly leases: ShardLeases;
  plan: ShardPlan;
  readonly held: Set<number>;
  renewedAt: number;
}

const isValid = ({ renewedAt }: TestFront) => performance.now() - renewedAt < LIFE - MARGIN;

async function renew(front: TestFront): Promise<void> {
  const { leases, held } = front;
  if (!isValid(front)) held.clear();
  const time = performance.now();
  const telling = new Map(Array.from(held, (shard) => [shard, undefined] as const));
  const beat = await leases.renew({ plan: front.plan, joins: true, held: telling });
  front.renewedAt = time;
  for (const shard of beat.lost) held.delete(shard);
  if (beat.epoch !== front.plan.epoch) {
    await releaseAll(front);
    front.plan = beat;
    return;
  }
  for (const { shard } of beat.claimed) held.add(shard);
  for (const shard of [...held].slice(beat.share)) await release(front, shard);
}

async function release({ leases, plan, held }: TestFront, shard: number): Promise<void> {
  held.delete(shard);
  await leases.release(plan, shard, undefined);
}

async function releaseAll(front: TestFront): Promise<void> {
  for (const shard of front.held) await release(front, shard);
}

/** What two fronts would hear at once: a shard that two hold, or shards of two plans. */
function heardTwice(fronts: readonly TestFront[]): string[] {
  const holding = fronts.filter((front) => isValid(front) && front.held.size > 0);
  const shards = holding.flatMap(({ held }) => [...held]);
  const plans = new Set(holding.map(({ plan }) => plan.epoch));
  return [
    ...shards.filter((shard, at) => shards.indexOf(shard) !== at).map((shard) => `shard ${shard}`),
    ...(plans.size > 1 ? ['two plans'] : []),
  ];
}

/** Whether all shards are held, and by each front as many as by the others, or one more. */
function areShared(fronts: readonly TestFront[]): boolean {
  const shares = fronts.map(({ held }) => held.size);
  const sum = shares.reduce((total, each) => total + each, 0);
  return sum === fronts[0]?.plan.count && Math.max(...shares) - Math.min(...shares) <= 1;
}

describe.skipIf(lacks('redis-server'))('leases of shards', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** Every front that there ever was, and those that are there. */
  const all: TestFront[] = [];
  let there: TestFront[] = [];

  async function join(): Promise<void> {
    const leases = await openShardLeases({ url: new Secret(redis.url), application: 'a', life: LIFE });
    const front = { leases, plan: await leases.agree(5), held: new Set<number>(), renewedAt: -Infinity };
    all.push(front);
    there.push(front);
  }

  async function step(random: Random): Promise<void> {
    const front = there[below(random, there.length)];
    const what = below(random, 20);
    if (!front || (what === 0 && there.length < 5)) return join();
    // One that is killed tells nobody, and hears until its lease ends.
    if (what === 1) there = there.filter((one) => one !== front);
    else if (what === 2) {
      there = there.filter((one) => one !== front);
      await releaseAll(front);
      await front.leases.leave();
    } else if (what === 3) await front.leases.replan(1 + below(random, 8));
    else if (what < 6) await wait(below(random, 40));
    else if (what === 6) await Promise.all(there.map(renew));
    else await renew(front);
  }

  it('are held by one front at a time, whatever happens, and by all of them in the end', async () => {
    const random = seededRandom(7);
    await join();
    for (let count = 0; count < 400; count += 1) {
      await step(random);
      expect(heardTwice(all)).toEqual([]);
    }
    await join();
    await join();
    for (let round = 0; round < 100 && !areShared(there); round += 1) {
      await Promise.all(there.map(renew));
      expect(heardTwice(all)).toEqual([]);
      await wait(10);
    }
    expect(areShared(there)).toBe(true);
    await Promise.all(all.map(({ leases }) => leases.close()));
  });

  it('are let go of where Redis hangs', async () => {
    const own = await startRedis();
    const leases = await openShardLeases({ url: new Secret(own.url), application: '1' });
    await leases.onChange(() => undefined);
    own.pause();
    await expect(leases.close()).resolves.toBeUndefined();
    own.stop();
  });
});
