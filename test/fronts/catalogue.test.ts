import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { runInspect } from '../../src/catalogue/inspect.ts';
import { runPredict } from '../../src/catalogue/predict.ts';
import { workChunk } from '../../src/catalogue/work-chunk.ts';
import { chunkWorkers, type OwnWork } from '../../src/queue/shared/chunk-workers.ts';
import type { Services } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { builtProgram } from '../built-program.ts';
import { untilWritten } from '../cli/until-written.ts';
import { flat } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { type RedisServer, startRedis } from '../redis-server.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { openSharingServices } from '../services/shared-engines.ts';
import { servicesAround } from '../services/test-services.ts';
import { lacks } from '../tools.ts';
import { type Running, startProcess } from './processes.ts';

/** Books of ten batches. */
const BOOKS = 640;

let program: string;
let redis: RedisServer;
let coversModel: string;
beforeAll(async () => {
  if (lacks('redis-server')) return;
  coversModel = makeCoversModel();
  [program, redis] = await Promise.all([builtProgram('fronts/process.ts'), startRedis(true)]);
}, 60_000);
afterAll(() => {
  if (!program) return;
  redis.stop();
});

let cwd: string;
beforeEach(async () => {
  if (!program) return;
  await redis.empty();
  cwd = makeFolder();
  const lines = Array.from({ length: BOOKS }, (_, at) => {
    const description = `A zyzzyva of ${at} feet returns to the harbour.${' It hums.'.repeat(at % 7)}`;
    return JSON.stringify({ id: `b${at}`, description });
  });
  writeFileSync(join(cwd, 'books.jsonl'), lines.join('\n'));
});

const environment = (): NodeJS.ProcessEnv => ({
  COVERHUES_REDIS_URL: redis.url,
  COVERHUES_COVERS_MODEL: coversModel,
  COVERHUES_LOG_LEVEL: 'trace',
});

/** Starts workers that take so many milliseconds for a batch; they are ended with the test. */
async function startWorkers(count: number, reading: number, changed: NodeJS.ProcessEnv = {}) {
  const env = { ...environment(), ...changed };
  const start = () => startProcess(program, 'worker', env, reading);
  const workers: Running[] = await Promise.all(Array.from({ length: count }, start));
  onTestFinished(async () => void (await Promise.all(workers.map((worker) => worker.kill()))));
  return workers;
}

const refuse = () => Promise.reject(new Error('it was worked on here'));

/** Services that work on nothing. */
function idle(): Services {
  return { ...servicesAround(inMemoryEngine()), hues: refuse, covers: refuse };
}

interface TestRun {
  readonly services?: Services;
  readonly task?: 'predict' | 'inspect';
  readonly out?: string;
  readonly spread?: boolean;
  readonly patience?: number;
  readonly limit?: { readonly chunk: number; readonly item: number };
  readonly own?: OwnWork;
  /** Is told all that it says. */
  readonly onSaid?: (said: string) => void;
}

/** Runs a catalogue from this process; gives its exit code and what it said. */
async function run({
  services = idle(),
  task = 'predict',
  out = 'out.jsonl',
  spread = true,
  patience,
  limit,
  own,
  onSaid,
}: TestRun) {
  const { redisUrl, ...settings } = readSettings(environment());
  if (!redisUrl) throw new Error('there is a Redis');
  const times = { lock: 6_000, life: 20_000 };
  const workers = spread
    ? chunkWorkers({ ...settings, redisUrl }, services, {
        times,
        lookAgain: 100,
        ...(patience && { patience }),
        ...(limit && { limit }),
        own,
      })
    : undefined;
  let said = '';
  const stream = new Writable({
    write(part, _encoding, done) {
      said += String(part);
      onSaid?.(said);
      done();
    },
  });
  const streams = { input: process.stdin, output: stream, errors: stream };
  const asked = { out: join(cwd, out), fresh: false, strict: false, streams, workers };
  try {
    const code = await (task === 'predict'
      ? runPredict(services, { ...asked, in: join(cwd, 'books.jsonl') })
      : runInspect(services, { ...asked, in: join(cwd, 'covers') }));
    return { code, said };
  } finally {
    workers?.close();
  }
}

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

/** What one process makes of it by itself. */
async function alone(
  services: Services = servicesAround(inMemoryEngine()),
  task: TestRun['task'] = 'predict',
) {
  await run({ services, task: task ?? 'predict', out: 'alone.jsonl', spread: false });
  return read('alone.jsonl');
}

async function keysInRedis(): Promise<{ readonly key: string; readonly left: number }[]> {
  const connection = new Redis(redis.url);
  try {
    const keys = await connection.keys('*');
    return await Promise.all(keys.map(async (key) => ({ key, left: await connection.pttl(key) })));
  } finally {
    connection.disconnect();
  }
}

describe.skipIf(lacks('redis-server'))('a catalogue over workers', { timeout: 60_000 }, () => {
  it('comes out as from one process, and leaves nothing of its books behind', async () => {
    const workers = await startWorkers(2, 20);
    const { code, said } = await run({});
    expect(code).toBe(0);
    expect(said).toMatch(/^Workers are there, and are handed the work\.\n640 books predicted in /);
    expect(read('out.jsonl')).toBe(await alone());
    const keys = await keysInRedis();
    expect(keys.map(({ key }) => key).filter((key) => /question|outcome|lane/.test(key))).toEqual([]);
    expect(workers.map((worker) => worker.said()).join('')).not.toMatch(/zyzzyva|harbour/i);
  });

  it('goes on when a worker is killed', async () => {
    const [first] = await startWorkers(2, 150);
    const running = run({});
    await untilWritten(join(cwd, 'out.jsonl.partial'), 0);
    await first!.kill();
    expect((await running).code).toBe(0);
    expect(read('out.jsonl')).toBe(await alone());
  });

  it('goes on when a worker hangs, and says so', async () => {
    const [hanging] = await Promise.all([startWorkers(1, 1_000_000_000), startWorkers(1, 20)]);
    const { code, said } = await run({ limit: { chunk: 1_000, item: 10 } });
    expect(code).toBe(0);
    expect(said).toContain('A worker has had 64 books for 1.64 seconds, so another one is given them.');
    expect(hanging[0]!.said()).toContain('a question took too long');
    expect(read('out.jsonl')).toBe(await alone());
  });

  it('goes on where it was when its own process is killed, whose chunks are taken away in time', async () => {
    await startWorkers(1, 100);
    const asked = { CATALOGUE: join(cwd, 'books.jsonl'), PREDICTIONS: join(cwd, 'out.jsonl') };
    const first = await startProcess(program, 'catalogue', { ...environment(), ...asked }, 0);
    await untilWritten(join(cwd, 'out.jsonl.partial'), 0);
    await first.kill();
    expect(existsSync(join(cwd, 'out.jsonl'))).toBe(false);
    const left = await keysInRedis();
    expect(left.some(({ key }) => key.includes('question'))).toBe(true);
    expect(left.filter(({ left: time }) => time < 0)).toEqual([]);
    const { code, said } = await run({});
    expect(code).toBe(0);
    expect(said).toMatch(/\d+ books kept from before/);
    expect(read('out.jsonl')).toBe(await alone());
  });

  it('says that no worker is there, or none that would answer alike, and works by itself', async () => {
    const services = servicesAround(inMemoryEngine());
    const lonely = await run({ services });
    expect(lonely.said).toMatch(/^No worker is there, so this process works by itself\..*coverhues worker/);
    expect(read('out.jsonl')).toBe(await alone());
    const other = makeCoversModel();
    const config = join(other, 'config.json');
    // Of the same names and sizes.
    writeFileSync(config, readFileSync(config, 'utf8').replace('Red Books', 'Rot Books'));
    await startWorkers(1, 0, { COVERHUES_COVERS_MODEL: other });
    await expect.poll(async () => (await keysInRedis()).some(({ key }) => key.endsWith('kinds'))).toBe(true);
    const passed = await run({ services, out: 'again.jsonl' });
    expect(passed.said).toContain('another version, other models or another index');
    expect(read('again.jsonl')).toBe(read('alone.jsonl'));
  });

  it('works by itself on as many chunks at once as it can', async () => {
    const services = servicesAround(inMemoryEngine());
    const open = { now: 0, most: 0 };
    const own: OwnWork = {
      async linesOf(chunk) {
        open.now += 1;
        open.most = Math.max(open.most, open.now);
        const lines = await workChunk(chunk, services);
        await wait(20);
        open.now -= 1;
        return lines;
      },
      atOnce: 3,
    };
    await run({ own });
    expect(read('out.jsonl')).toBe(await alone());
    expect(open.most).toBe(3);
  });

  it('waits for a Redis that goes away and has forgotten all, and for no worker where it stays away', async () => {
    await startWorkers(1, 100);
    const running = run({});
    await untilWritten(join(cwd, 'out.jsonl.partial'), 0);
    await redis.kill();
    await wait(500);
    await redis.restart();
    await redis.empty();
    expect((await running).code).toBe(0);
    const services = servicesAround(inMemoryEngine());
    const left = run({ services, out: 'left.jsonl', patience: 1_000 });
    await untilWritten(join(cwd, 'left.jsonl.partial'), 0);
    await redis.kill();
    onTestFinished(() => redis.restart());
    const { code, said } = await left;
    expect(code).toBe(0);
    expect(said).toContain("Redis doesn't answer, so this process works by itself until it does.");
    expect([read('out.jsonl'), read('left.jsonl')]).toEqual([await alone(), read('alone.jsonl')]);
  });

  it.each([
    ['hangs', 'pause', 'resume'],
    ['is gone', 'kill', 'restart'],
  ] as const)(
    'waits for a Redis that %s for ten seconds, and loses and doubles nothing',
    async (_, end, begin) => {
      await startWorkers(2, 200);
      const running = run({});
      await untilWritten(join(cwd, 'out.jsonl.partial'), 0);
      await redis[end]();
      await wait(10_000);
      await redis[begin]();
      expect((await running).code).toBe(0);
      expect(read('out.jsonl')).toBe(await alone());
    },
  );

  it('works by itself where Redis can’t be reached, until it can be', async () => {
    await startWorkers(1, 0);
    await redis.kill();
    const there = new AbortController();
    const engine = inMemoryEngine();
    const services = servicesAround({
      ...engine,
      async readAll(books) {
        if (!there.signal.aborted) await once(there.signal, 'abort');
        return engine.readAll(books);
      },
    });
    const running = run({
      services,
      onSaid(said) {
        if (said.includes('Until then this process works by itself.')) void redis.restart();
        if (said.includes('Workers are there')) there.abort();
      },
    });
    const { code, said } = await running;
    expect(code).toBe(0);
    expect(said).toMatch(/^Redis at COVERHUES_REDIS_URL can't be used: .* Until then/);
    expect(read('out.jsonl')).toBe(await alone());
  });

  it('has covers looked at whose pictures lie here alone', async () => {
    mkdirSync(join(cwd, 'covers'));
    const pictures = await Promise.all(
      ['#b22222', '#008080', '#ffd700'].map((hex) => flat(hex, { width: 60, height: 90 }).png().toBuffer()),
    );
    for (let at = 0; at < 12; at += 1) {
      writeFileSync(join(cwd, 'covers', `${at}.png`), at === 5 ? 'no picture' : pictures[at % 3]!);
    }
    // One that goes alone, and one that is larger than a picture may be.
    writeFileSync(join(cwd, 'covers', 'large.png'), Buffer.concat([pictures[0]!, Buffer.alloc(5_000_000)]));
    writeFileSync(join(cwd, 'covers', 'too-large.png'), Buffer.alloc(32_000_001));
    await startWorkers(2, 0);
    const { code, said } = await run({ task: 'inspect' });
    expect(code).toBe(0);
    expect(said).toContain('5.png: ');
    expect(said).toContain('too-large.png: ');
    expect(said).toMatch(/^12 covers inspected in .*; 2 couldn't be inspected\./m);
    const here = openSharingServices(readSettings({ COVERHUES_COVERS_MODEL: coversModel }));
    expect(read('out.jsonl')).toBe(await alone(here, 'inspect'));
  });
});
