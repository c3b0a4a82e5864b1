import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { COVERED_COLUMNS } from '../../../../src/training/covers/prepare/collect-pictures.ts';
import { readTable } from '../../../../src/training/files/csv-table.ts';
import { runCli, runWith, startCli } from '../../../cli/run-cli.ts';
import { makeFolder } from '../../../folders.ts';
import { lacks } from '../../../tools.ts';
import { writeBookList } from '../../covers/prepare/book-lists.ts';
import { type CoverSite, startCoverSite } from '../covers/cover-site.ts';
import { type RedisServer, startRedis } from '../../../redis-server.ts';

let server: RedisServer;

interface Running {
  readonly child: ChildProcess;
  /** What it has written so far, on both streams. */
  readonly said: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts the command line, which is killed when the test has finished. */
function start(args: readonly string[]): Running {
  const child = startCli(args, { env: { COVERHUES_REDIS_URL: server.url } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, said: () => said, ended };
}

const startWorker = (): Running => start(['worker', '--only', 'covers', '--lease', '1']);

function collecting(cwd: string, args: readonly string[]): string[] {
  const places = ['--csv', join(cwd, 'books.csv'), '--out', join(cwd, 'out')];
  const draw = ['--top', '2', '--per-class', 'all', '--per-second', '100000', '--private-host', '127.0.0.1'];
  return ['collect', 'covers', ...places, ...draw, ...args];
}

/** Starts a collector in a process of its own, to be killed or to lose its Redis. */
const startCollector = (cwd: string): Running => start(collecting(cwd, []));

/** Runs a collector within this process, until the test has finished at most. */
function collect(cwd: string, ...args: string[]): Omit<Running, 'child'> {
  let said = '';
  const writing = () =>
    new Writable({
      write(part: Buffer, _encoding, done) {
        said += String(part);
        done();
      },
    });
  const streams = { input: Readable.from([]), output: writing(), errors: writing() };
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const env = { COVERHUES_REDIS_URL: server.url };
  const ended = runWith(collecting(cwd, args), streams, { env, ending: end.signal });
  return { said: () => said, ended };
}

function makeList(site: CoverSite, books: number): string {
  const cwd = makeFolder();
  writeBookList(
    join(cwd, 'books.csv'),
    Array.from({ length: books }, (_, at) => ({
      image: site.url(`/good/${at}.jpg`),
      categories: at % 2 === 0 ? "['Sea']" : "['Hills']",
    })),
  );
  return cwd;
}

const storedIn = (cwd: string): number => {
  const covers = join(cwd, 'out', 'covers');
  return existsSync(covers) ? readdirSync(covers).length : 0;
};

async function booksOf(cwd: string): Promise<{ images: string[]; covers: string[] }> {
  const images: string[] = [];
  const covers: string[] = [];
  for await (const row of readTable(join(cwd, 'out', 'books_with_covers.csv'), COVERED_COLUMNS)) {
    images.push(row.image);
    covers.push(row.cover);
  }
  return { images, covers };
}

const fetchedAgain = (site: CoverSite): number =>
  [...site.served.values()].reduce((sum, times) => sum + times - 1, 0);

describe.skipIf(lacks('redis-server'))('coverhues worker', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  it('shares a collection with other workers, and none of it is fetched twice', async () => {
    const site = await startCoverSite({ delay: 5 });
    const cwd = makeList(site, 150);
    const collector = collect(cwd);
    await expect.poll(() => collector.said(), { timeout: 20_000 }).toContain('No worker is there yet.');
    const workers = [startWorker(), startWorker()];
    expect(await collector.ended).toBe(0);
    expect(collector.said()).toContain('150 covers fetched in ');
    const { images, covers } = await booksOf(cwd);
    expect([new Set(images).size, new Set(covers).size, covers.length]).toEqual([150, 150, 150]);
    expect(fetchedAgain(site)).toBe(0);
    for (const worker of workers) {
      expect(worker.said()).toMatch(/Chunk \d+ of .*: \d+ covers fetched, 0 of them failed\./);
      worker.child.kill('SIGTERM');
      expect(await worker.ended).toBe(0);
    }
  });

  it('loses nothing and doubles nothing when workers are killed in mid-chunk', async () => {
    const site = await startCoverSite({ delay: 20 });
    const cwd = makeList(site, 150);
    const collector = collect(cwd, '--per-host', '4');
    for (const killedAt of [10, 45, 80]) {
      const worker = startWorker();
      await expect.poll(() => storedIn(cwd), { interval: 5, timeout: 30_000 }).toBeGreaterThan(killedAt);
      worker.child.kill('SIGKILL');
      expect(await worker.ended).toBe('SIGKILL');
      expect(existsSync(join(cwd, 'out', 'books_with_covers.csv'))).toBe(false);
    }
    startWorker();
    expect(await collector.ended).toBe(0);
    const { images, covers } = await booksOf(cwd);
    expect([new Set(images).size, new Set(covers).size, covers.length]).toEqual([150, 150, 150]);
    expect(storedIn(cwd)).toBe(150);
    expect(site.served.size).toBe(150);
    expect(fetchedAgain(site)).toBeLessThanOrEqual(3 * (4 + 4));
  });

  it('goes on when the collector is killed, whose next run takes what is there', async () => {
    const site = await startCoverSite({ delay: 10 });
    const cwd = makeList(site, 120);
    startWorker();
    const first = startCollector(cwd);
    await expect.poll(() => storedIn(cwd), { interval: 5, timeout: 30_000 }).toBeGreaterThan(20);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect(await collect(cwd).ended).toBe(0);
    expect((await booksOf(cwd)).covers).toHaveLength(120);
    expect(fetchedAgain(site)).toBe(0);
  });

  it('goes on when Redis ends and starts again with nothing in it', async () => {
    const site = await startCoverSite({ delay: 20 });
    const cwd = makeList(site, 120);
    startWorker();
    const collector = startCollector(cwd);
    await expect.poll(() => storedIn(cwd), { interval: 5, timeout: 30_000 }).toBeGreaterThan(20);
    await server.restart();
    expect(await collector.ended).toBe(0);
    expect((await booksOf(cwd)).covers).toHaveLength(120);
    expect(fetchedAgain(site)).toBeLessThanOrEqual(4 + 4);
  });

  it('keeps to one pace for a host, however many workers there are', async () => {
    const site = await startCoverSite();
    const cwd = makeList(site, 130);
    startWorker();
    startWorker();
    const at: number[] = [];
    const collector = collect(cwd, '--per-second', '40');
    await expect
      .poll(
        () => {
          if (site.requests.length > at.length) at.push(performance.now());
          return site.requests.length;
        },
        { interval: 5, timeout: 30_000 },
      )
      .toBe(130);
    // 129 intervals of 25 ms lie between the first and the last.
    expect(at.at(-1)! - at[0]!).toBeGreaterThanOrEqual(129 * 25 - 200);
    expect(await collector.ended).toBe(0);
  });

  it("does not write into a folder that isn't the collector's", async () => {
    const site = await startCoverSite();
    const cwd = makeList(site, 10);
    const collector = collect(cwd);
    await expect.poll(() => collector.said(), { timeout: 20_000 }).toContain('No worker is there yet.');
    writeFileSync(join(cwd, 'out', 'stages', 'collection.txt'), 'another');
    const worker = startWorker();
    expect(await worker.ended).toBe(1);
    expect(worker.said()).toContain("out is not the collector's folder on this machine.");
    expect(site.requests).toHaveLength(0);
  });
});

const workWith = (redis: string) =>
  runCli(['worker', '--only', 'covers'], { env: { COVERHUES_REDIS_URL: redis } });

describe('coverhues worker without a Redis', () => {
  it('says that it needs Redis, and that Redis is not there', async () => {
    const without = await workWith('');
    expect(without.end).toBe(2);
    expect(without.stdout + without.stderr).toContain('A worker needs COVERHUES_REDIS_URL');
    const { end, stdout, stderr } = await workWith('redis://:sesame@127.0.0.1:1');
    expect(end).toBe(1);
    expect(stderr).toContain("Redis at COVERHUES_REDIS_URL can't be used: nothing answers there.");
    expect(stdout + stderr).not.toContain('sesame');
  });
});
