import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { openRedis } from '../../src/store/redis-connection.ts';
import { watchSilence } from '../../src/store/redis-silence.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { lacks } from '../tools.ts';

describe.skipIf(lacks('redis-server'))('a connection to Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.stop());

  const ways = { commands: () => openRedis(new Secret(server.url)), messages: () => listen() };
  async function listen() {
    const redis = await openRedis(new Secret(server.url));
    await redis.subscribe('news');
    return redis;
  }

  it.each(['commands', 'messages'] as const)(
    'for %s is away where nothing is said on it, and goes on when Redis speaks again',
    async (kind) => {
      const redis = await ways[kind]();
      server.pause();
      const asked = kind === 'commands' ? redis.set('one', 1) : redis.ping();
      await expect.poll(() => redis.status).not.toBe('ready');
      server.resume();
      expect([await asked].flat()[0]).toMatch(/OK|pong/i);
      await expect.poll(() => redis.status).toBe('ready');
      redis.disconnect();
    },
  );

  it('stays open where Redis answers, though nothing is asked', async () => {
    const redis = await openRedis(new Secret(server.url));
    let closed = 0;
    redis.on('close', () => (closed += 1));
    watchSilence(redis, 20);
    await wait(400);
    expect(closed).toBe(0);
    server.pause();
    await expect.poll(() => closed).toBeGreaterThan(0);
    server.resume();
    redis.disconnect();
  });
});
