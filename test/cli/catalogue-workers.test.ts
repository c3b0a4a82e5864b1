import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { flat } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { openSilentServer } from '../silent-server.ts';
import { lacks } from '../tools.ts';
import { runCli, startCli } from './run-cli.ts';

/** Books of three batches, of different lengths, so that which are read together matters. */
const BOOKS = Array.from({ length: 150 }, (_, at) => ({
  id: at,
  description: `Book ${at} tells of ${['a detective in a harbour town', 'two bakers in love', 'a dragon and a queen'][at % 3]}.${' Then it rains, and somebody lies.'.repeat(at % 11)}`,
  ...(at % 5 === 0 && { genres: ['fiction'] }),
}));

let cwd: string;
let redis: RedisServer;
let env: NodeJS.ProcessEnv;
let worker: ReturnType<typeof startCli>;
beforeAll(async () => {
  if (lacks('redis-server')) return;
  cwd = makeFolder();
  writeFileSync(join(cwd, 'books.jsonl'), BOOKS.map((book) => JSON.stringify(book)).join('\n'));
  mkdirSync(join(cwd, 'covers'));
  for (const [at, hex] of ['#b22222', '#008080', '#ffd700', '#000080', '#eeeeee'].entries()) {
    writeFileSync(
      join(cwd, 'covers', `${at}.png`),
      await flat(hex, { width: 60, height: 90 }).png().toBuffer(),
    );
  }
  redis = await startRedis();
  env = { COVERHUES_REDIS_URL: redis.url };
  worker = startCli(['worker', '--only', 'questions'], { env });
  await once(worker.stdout, 'data');
}, 60_000);
afterAll(() => {
  worker?.kill('SIGKILL');
  redis?.stop();
});

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe.skipIf(lacks('redis-server'))('catalogues of the shell over workers', { timeout: 60_000 }, () => {
  it.each([
    ['predict', 'books.jsonl', ['--print', '--lock', '#b22222']],
    ['inspect', 'covers', []],
  ])('%s comes out byte by byte as --here', async (command, from, options) => {
    const run = (out: string, ...more: string[]) =>
      runCli([command, '--in', from, '--out', out, ...options, ...more], { cwd, env });
    const spread = await run('spread.jsonl', '--fresh');
    expect(spread).toMatchObject({ end: 0, stderr: expect.stringMatching(/^Workers are there/) });
    const here = await run('here.jsonl', '--fresh', '--here');
    expect(here).toMatchObject({ end: 0, stderr: expect.not.stringContaining('orkers') });
    expect(read('spread.jsonl')).toBe(read('here.jsonl'));
  });

  it('comes out all the same where Redis can’t be reached, which is said', async () => {
    const asked = ['predict', '--in', 'books.jsonl', '--fresh', '--out'];
    const { end, stderr } = await runCli([...asked, 'unreached.jsonl'], {
      cwd,
      env: { COVERHUES_REDIS_URL: 'redis://127.0.0.1:9' },
    });
    expect(end).toBe(0);
    expect(stderr).toMatch(
      /^Redis at COVERHUES_REDIS_URL can't be used: .* this process works by itself\.\n/,
    );
    await runCli([...asked, 'here.jsonl'], { cwd });
    expect(read('unreached.jsonl')).toBe(read('here.jsonl'));
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s while it waits for Redis', async (signal, code) => {
    const silent = await openSilentServer();
    onTestFinished(() => silent.close());
    const child = startCli(['predict', '--in', 'books.jsonl', '--out', 'stopped.jsonl'], {
      cwd,
      env: { COVERHUES_REDIS_URL: `redis://127.0.0.1:${silent.port}` },
    });
    const ended = once(child, 'close');
    await silent.asked;
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    expect(existsSync(join(cwd, 'stopped.jsonl'))).toBe(false);
  });
});
