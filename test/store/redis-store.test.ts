import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { Secret } from '../../src/secret.ts';
import { createRedisStore } from '../../src/store/redis-store.ts';
import { logTo } from '../services/log-lines.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { lacks } from '../tools.ts';
import { describeStore } from './store.contract.ts';

const MINUTE = 60_000;

let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  if (lacks('redis-server')) return;
  server = await startRedis(true);
  redis = new Redis(server.url);
  redis.on('error', () => undefined);
});
afterAll(() => {
  redis?.disconnect();
  server?.stop();
});

const open = (options: { readonly now?: () => number; readonly patience?: number } = {}) =>
  createRedisStore({ url: new Secret(server.url), ...options });

describe.skipIf(lacks('redis-server'))('in Redis', () => {
  describeStore(async (now) => {
    await redis.flushall();
    return open({ now });
  });

  describe('a store in Redis, beyond the process', () => {
    it('is shared, and leaves what others keep there alone', async () => {
      await redis.flushall();
      await redis.set('record:one', 'somebody else');
      const [one, other] = [open(), open()];
      await one.set('one', { at: 1 }, MINUTE);
      expect(await other.get('one')).toEqual({ at: 1 });
      expect(await other.keys('')).toEqual(['one']);
      expect(await redis.get('record:one')).toBe('somebody else');
      await Promise.all([one.close(), other.close()]);
    });

    it('has Redis end records by itself, and takes their names out when it is opened', async () => {
      await redis.flushall();
      const first = open();
      await first.set('short', {}, 30);
      await first.set('long', {}, MINUTE);
      expect(await redis.pttl('coverhues:record:long')).toBeGreaterThan(MINUTE - 10_000);
      await first.close();
      while ((await redis.exists('coverhues:record:short')) > 0) await wait(5);
      const second = open();
      await second.get('any');
      while ((await redis.zcard('coverhues:names')) > 1) await wait(5);
      expect(await second.keys('')).toEqual(['long']);
      await second.close();
    });

    it('waits for a Redis that went away, and makes what was asked meanwhile once', async () => {
      await redis.flushall();
      const store = open();
      await store.set('count', { of: 0 }, MINUTE);
      await server.kill();
      const asked = Array.from({ length: 20 }, () => increment());
      await wait(100);
      await server.restart();
      await Promise.all(asked);
      expect(await store.get('count')).toEqual({ of: 20 });
      await store.close();

      async function increment(): Promise<void> {
        for (;;) {
          const record = (await store.get('count')) as { of: number };
          const next = { key: 'count', record: { of: record.of + 1 }, milliseconds: MINUTE };
          if (await store.changeIf({ key: 'count', record }, [next])) return;
        }
      }
    });

    it('makes a change once that is sent again, as its answer was lost with the connection', async () => {
      await redis.flushall();
      const lossy = await loseAnswers(server.url);
      const store = createRedisStore({ url: new Secret(lossy.url) });
      await store.set('count', { of: 0 }, MINUTE);
      lossy.loseNext();
      const next = { key: 'count', record: { of: 1 }, milliseconds: MINUTE };
      expect(await store.changeIf({ key: 'count', record: { of: 0 } }, [next])).toBe(true);
      expect(lossy.lost()).toBe(1);
      expect(await store.get('count')).toEqual({ of: 1 });
      await store.close();
      lossy.close();
    });

    it('gives up after some time, in a sentence that holds nothing of what was asked', async () => {
      const store = open({ patience: 50 });
      await store.set('one', { title: 'The Salt Road' }, MINUTE);
      await server.kill();
      try {
        const fault: unknown = await store
          .set('two', { title: 'The Salt Road' }, MINUTE)
          .catch((error) => error);
        expect(fault).toBeInstanceOf(StoreError);
        expect((fault as StoreError).message).toMatch(/COVERHUES_REDIS_URL/);
        const { logger, lines } = logTo();
        logger.error({ err: fault }, 'failed');
        expect(lines().join('\n')).not.toMatch(/Salt Road/);
      } finally {
        await server.restart();
        await store.close();
      }
    });

    it('fails at once where Redis was away for long, until it is back', async () => {
      const store = open({ patience: 1_000 });
      await store.set('one', 1, MINUTE);
      await server.kill();
      await expect.poll(() => store.isAway?.()).toBe(true);
      await expect(store.get('one')).rejects.toThrow(StoreError);
      const later = store.get('one').catch((error: unknown) => error);
      expect(await Promise.race([later, wait(500)])).toBeInstanceOf(StoreError);
      await server.restart();
      await expect.poll(() => store.isAway?.(), { timeout: 5_000 }).toBe(false);
      expect(await store.get('one')).toBe(1);
      await store.close();
    });

    it.each([
      [
        'is a replica',
        ['replicaof', '127.0.0.1', '1'],
        ['replicaof', 'no', 'one'],
        /replica.*primary.*\(READONLY\)/,
      ],
      [
        'has no memory left',
        ['config', 'set', 'maxmemory', '1'],
        ['config', 'set', 'maxmemory', '0'],
        /maxmemory.*\(OOM\)/,
      ],
    ] as const)(
      'says to the log what is wrong where Redis %s, and goes on when it takes writes again',
      async (_what, [spoil, ...spoiled], [mend, ...mended], said) => {
        const store = open();
        await store.set('one', 1, MINUTE);
        await redis.call(spoil, ...spoiled);
        try {
          const fault: unknown = await store.set('two', 'The Salt Road', MINUTE).catch((error) => error);
          expect(fault).toBeInstanceOf(StoreError);
          const { logger, lines } = logTo();
          logger.error({ err: fault }, 'failed');
          expect(lines().join('\n')).toMatch(said);
          expect(lines().join('\n')).not.toMatch(/Salt Road/);
        } finally {
          await redis.call(mend, ...mended);
        }
        await store.set('two', 2, MINUTE);
        expect(await store.get('two')).toBe(2);
        await store.close();
      },
    );

    it('looks for another Redis at its address where the one that was there takes no writes', async () => {
      const proxy = await relayTo(server.url);
      const store = createRedisStore({ url: new Secret(proxy.url) });
      await store.set('one', 1, MINUTE);
      const primary = await startRedis();
      try {
        await redis.call('replicaof', '127.0.0.1', '1');
        proxy.leadTo(primary.url);
        await store.set('one', 2, MINUTE).catch(() => undefined);
        await store.set('one', 3, MINUTE);
        expect(await store.get('one')).toBe(3);
      } finally {
        await redis.call('replicaof', 'no', 'one');
        await store.close();
        proxy.close();
        primary.stop();
      }
    });

    it.each(['is gone', 'hangs'])(
      'lets nothing wait any more where Redis %s and the process is to end',
      async (how) => {
        const own = await startRedis();
        const store = createRedisStore({ url: new Secret(own.url), patience: 120_000 });
        await store.set('one', 1, MINUTE);
        if (how === 'hangs') own.pause();
        else await own.kill();
        const asked = store.set('two', 2, MINUTE).catch((error: unknown) => error);
        store.hurry?.();
        expect(await asked).toBeInstanceOf(StoreError);
        expect(await store.get('two').catch((error: unknown) => error)).toBeInstanceOf(StoreError);
        await store.close();
        own.stop();
      },
    );

    it.each(['is gone', 'hangs'])('closes where Redis %s, and leaves what waits for it', async (how) => {
      const own = await startRedis();
      const store = createRedisStore({ url: new Secret(own.url), patience: 120_000 });
      await store.set('one', 1, MINUTE);
      if (how === 'hangs') own.pause();
      else await own.kill();
      const asked = store.set('two', 2, MINUTE).catch((error: unknown) => error);
      await store.close();
      expect(await asked).toBeInstanceOf(StoreError);
      own.stop();
    });

    it('makes what is under way though the process is to end', async () => {
      const store = open();
      await store.set('count', 0, MINUTE);
      const asked = Array.from({ length: 50 }, (_, at) => store.set(`count ${at}`, at, MINUTE));
      store.hurry?.();
      await Promise.all(asked);
      expect(await store.get('count 49')).toBe(49);
      await store.close();
    });

    it('says by which setting to name another where nothing answers', async () => {
      const store = createRedisStore({ url: new Secret('redis://:hunter2@127.0.0.1:1') });
      const fault = await store.get('one').catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(StoreError);
      expect((fault as StoreError).message).toMatch(/COVERHUES_REDIS_URL/);
      expect((fault as StoreError).message).not.toMatch(/hunter2/);
      await store.close();
    });
  });
});

/** An address at which there is one Redis, and later another one. */
async function relayTo(first: string) {
  let url = first;
  const proxy = createServer((socket) => {
    const { port, hostname } = new URL(url);
    const through = connect(Number(port), hostname);
    socket.pipe(through).pipe(socket);
    for (const each of [socket, through]) each.on('error', () => undefined);
    socket.on('close', () => through.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    leadTo: (next: string) => (url = next),
    close: () => proxy.close(),
  };
}

/** A connection to Redis that breaks, when it is told to, between a change and its answer. */
async function loseAnswers(url: string) {
  const { port, hostname } = new URL(url);
  let isToLose = false;
  let lost = 0;
  const proxy = createServer((socket) => {
    const through = connect(Number(port), hostname);
    let losing = false;
    socket.on('data', (bytes) => {
      losing = isToLose && bytes.includes('\r\neval');
      through.write(bytes);
    });
    through.on('data', (bytes) => {
      if (!losing) return socket.write(bytes);
      isToLose = false;
      lost += 1;
      return socket.destroy();
    });
    for (const each of [socket, through]) each.on('error', () => undefined);
    socket.on('close', () => through.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port: own } = proxy.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${own}`,
    loseNext: () => (isToLose = true),
    lost: () => lost,
    close: () => proxy.close(),
  };
}
