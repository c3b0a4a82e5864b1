import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisPace } from '../../../../src/training/collect/jobs/redis-pace.ts';
import { lacks } from '../../../tools.ts';
import { type RedisServer, startRedis } from '../../../redis-server.ts';

type Pace = ReturnType<typeof redisPace>;

let server: RedisServer;
let connections: readonly Redis[];
let one: Pace;
let other: Pace;
beforeAll(async () => {
  server = await startRedis();
  connections = [new Redis(server.url), new Redis(server.url)];
  [one, other] = connections.map(redisPace) as [Pace, Pace];
});
afterAll(() => {
  for (const connection of connections) connection.disconnect();
  server.stop();
});

describe.skipIf(lacks('redis-server'))('a pace in Redis', () => {
  it('deals the turns of a host to all who share it', async () => {
    const waits = [];
    for (let turn = 0; turn < 3; turn++) {
      waits.push(await one.reserve('a.example', 1000), await other.reserve('a.example', 1000));
    }
    expect(waits[0]).toBe(0);
    waits.forEach((wait, turn) => {
      expect(wait).toBeGreaterThan(turn * 1000 - 500);
      expect(wait).toBeLessThanOrEqual(turn * 1000);
    });
    expect(await other.reserve('b.example', 1000)).toBe(0);
  });

  it('holds a host for all, for the longest time that was asked for', async () => {
    await one.hold('c.example', 60_000);
    await other.hold('c.example', 1000);
    const held = await other.heldFor('c.example');
    expect(held).toBeGreaterThan(50_000);
    expect(held).toBeLessThanOrEqual(60_000);
    expect(await one.reserve('c.example', 10)).toBeGreaterThan(50_000);
    expect(await one.heldFor('d.example')).toBe(0);
  });
});
