import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import { createRedisStore } from '../../src/store/redis-store.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder } from '../folders.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { lacks } from '../tools.ts';
import { runCli } from './run-cli.ts';

const DAY = 86_400_000;
const COUNT = 250;

async function use<Result>(store: Store, work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function recordsIn(store: Store): Promise<Map<string, unknown>> {
  const records = new Map<string, unknown>();
  for await (const { key, record } of store.entries('')) records.set(key, record);
  return records;
}

describe('coverhues store copy', () => {
  describe.skipIf(lacks('redis-server'))('with a Redis', () => {
    let server: RedisServer;
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server.stop());

    const redis = () => createRedisStore({ url: new Secret(server.url) });
    const copy = (directory: string, ...args: string[]) =>
      runCli(['store', 'copy', ...args], {
        env: { COVERHUES_DATA: directory, COVERHUES_REDIS_URL: server.url },
      });

    it('takes along all that is there, again where it was cut off, and back', async () => {
      const [folder, another] = [makeFolder(), makeFolder()];
      await use(createFileStore({ directory: folder }), async (store) => {
        for (let at = 0; at < COUNT; at++) await store.set(`answer:${at}`, { at, title: 'Ørsted' }, 2 * DAY);
      });
      await use(redis(), (store) => store.set('answer:7', { newer: true }, DAY));
      expect(await copy(folder)).toMatchObject({
        end: 0,
        stdout: '249 records copied, 1 were there before.\n',
      });
      expect(await copy(folder)).toMatchObject({
        end: 0,
        stdout: '0 records copied, 250 were there before.\n',
      });
      await use(redis(), async (store) => {
        const found = await recordsIn(store);
        expect(found.size).toBe(COUNT);
        expect(found.get('answer:7')).toEqual({ newer: true });
        expect(found.get('answer:8')).toEqual({ at: 8, title: 'Ørsted' });
        for await (const { milliseconds } of store.entries('answer:8')) {
          expect(milliseconds).toBeGreaterThan(DAY);
          expect(milliseconds).toBeLessThanOrEqual(2 * DAY);
        }
      });
      expect(await copy(another, '--back')).toMatchObject({
        end: 0,
        stdout: '250 records copied, 0 were there before.\n',
      });
      const [there, back] = [
        await use(redis(), recordsIn),
        await use(createFileStore({ directory: another }), recordsIn),
      ];
      expect(back).toEqual(there);
    });
  });

  it('says what to set where no Redis is', async () => {
    const { end, stderr } = await runCli(['store', 'copy']);
    expect(end).toBe(1);
    expect(stderr).toMatch(/Set COVERHUES_REDIS_URL/);
  });

  it('says that nothing answers there, and nothing of its password', async () => {
    const url = 'redis://:hunter2@127.0.0.1:1';
    const { end, stderr } = await runCli(['store', 'copy'], { env: { COVERHUES_REDIS_URL: url } });
    expect(end).toBe(1);
    expect(stderr).toMatch(/Redis at COVERHUES_REDIS_URL can't be used: nothing answers there/);
    expect(stderr).not.toMatch(/hunter2/);
  });
});
