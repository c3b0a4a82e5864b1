import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { openRedis } from '../../src/store/redis-connection.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { lacks } from '../tools.ts';

describe.skipIf(lacks('redis-server'))('a connection to Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  it('is away where nothing is said on it, and goes on with what was asked when Redis speaks again', async () => {
    const redis = await openRedis(new Secret(server.url), { socketTimeout: 200 });
    server.pause();
    const asked = redis.set('one', 1);
    await expect.poll(() => redis.status).not.toBe('ready');
    server.resume();
    expect(await asked).toBe('OK');
    expect(await redis.get('one')).toBe('1');
    redis.disconnect();
  });
});
