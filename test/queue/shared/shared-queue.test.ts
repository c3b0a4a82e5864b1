import { getEventListeners, once, setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { AnswerGoneError } from '../../../src/errors.ts';
import type { OpenedQueue } from '../../../src/queue/open-queue.ts';
import {
  type ChunkOutcome,
  linesOfOutcome,
  outcomeOfLines,
} from '../../../src/queue/shared/chunk-outcome.ts';
import { openHandover } from '../../../src/queue/shared/handover.ts';
import { pack, unpack } from '../../../src/queue/shared/pack.ts';
import { openQuestions, type Questions, SHARED_TIMES } from '../../../src/queue/shared/questions.ts';
import { openSharedQueue } from '../../../src/queue/shared/shared-queue.ts';
import { runWorker } from '../../../src/queue/shared/worker.ts';
import type { Reply } from '../../../src/reply.ts';
import { againRequestSchema } from '../../../src/request.ts';
import { Secret } from '../../../src/secret.ts';
import type { Services } from '../../../src/services.ts';
import { type RedisServer, startRedis } from '../../redis-server.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { coverHuesRequest, servicesAround } from '../../services/test-services.ts';
import { collectGarbage } from '../../collect-garbage.ts';
import { lacks } from '../../tools.ts';

const BLURB = 'A detective returns to the town where her sister vanished.';
const REQUEST = coverHuesRequest({ blurb: BLURB, keep: false });
const ANSWER = Buffer.from('an answer');
/** Milliseconds in which workers here are done. */
const LIMIT = 60_000;

let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  if (lacks('redis-server')) return;
  server = await startRedis();
  redis = new Redis(server.url);
  redis.on('error', () => undefined);
});
afterAll(() => {
  redis?.disconnect();
  server?.stop();
});
beforeEach(() => redis?.flushall());

/** Services that note what they read, which is held back until `go` lets it. */
function readers(go: () => Promise<unknown> = () => Promise.resolve()) {
  const base = inMemoryEngine();
  const read: string[] = [];
  const engine = inMemoryEngine({
    async read(book) {
      read.push(book.blurb);
      await go();
      return base.read(book);
    },
  });
  return { services: servicesAround(engine), read };
}

async function open(lock = SHARED_TIMES.lock, { url } = server): Promise<Questions> {
  const questions = await openQuestions(new Secret(url), 'test', { ...SHARED_TIMES, lock });
  onTestFinished(() => questions.close());
  return questions;
}

async function openFront(services: Services): Promise<OpenedQueue> {
  const queue = await openSharedQueue(services, await open());
  onTestFinished(() => queue.close());
  return queue;
}

/** Starts a worker; it ends when the test does, or when it is told. */
async function startWorker(
  services: Services,
  { concurrency = 4, lock }: { readonly concurrency?: number; readonly lock?: number } = {},
) {
  const end = new AbortController();
  const questions = await open(lock);
  const ended = runWorker(services, questions, { end: end.signal, concurrency });
  const stop = async (): Promise<void> => {
    end.abort();
    await ended;
  };
  onTestFinished(stop);
  await expect
    .poll(() => questions.look([]))
    .toMatchObject({ workers: expect.toSatisfy((count) => count > 0) });
  return { stop };
}

/** What it gives, once it gives something. */
async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value | undefined> {
  let found: Value | undefined;
  await expect.poll(async () => (found = await look())).toBeDefined();
  return found;
}

/** How many questions are in Redis. */
const submitted = async (): Promise<number> => (await redis.keys('*question*')).length;

/** Asks as whoever the blurb's first word names. */
function ask(front: OpenedQueue, blurb: string): Promise<Reply> {
  return front.ask(coverHuesRequest({ blurb, keep: false }), undefined, blurb.split(' ')[0]);
}

describe.skipIf(lacks('redis-server'))('a queue that is shared with workers', { timeout: 30_000 }, () => {
  it('has a worker answer, as it would itself, and leaves nothing in Redis', async () => {
    const [front, worker] = [readers(), readers()];
    await startWorker(worker.services);
    const queue = await openFront(front.services);
    const alone = await openSharedQueue(front.services, await open());
    onTestFinished(() => alone.close());
    const replies = await Promise.all(Array.from({ length: 20 }, () => queue.ask(REQUEST)));
    expect([worker.read.length, front.read.length]).toEqual([20, 0]);
    const { answer } = await import('../../../commands/index.ts');
    expect(replies[19]).toEqual(await answer(REQUEST, front.services));
    await queue.idle();
    await expect
      .poll(() => redis.keys('*'))
      .toSatisfy((keys: string[]) => !/question|outcome|lane/.test(keys.join()));
  });

  it('answers itself where no worker is, and what workers leave undone as they go', async () => {
    const front = readers();
    const queue = await openFront(front.services);
    await queue.ask(REQUEST);
    expect(front.read).toHaveLength(1);
    const dying = await open(500);
    await dying.take('dying');
    const lasting = await openFront(front.services);
    const asked = [lasting.ask(REQUEST), lasting.ask(REQUEST)];
    await expect.poll(() => dying.take('dying')).toBeDefined();
    await Promise.all(asked);
    expect(front.read).toHaveLength(3);
  });

  it('tells what a question failed for by its kind', async () => {
    await startWorker(readers().services);
    const queue = await openFront(readers().services);
    const gone = againRequestSchema.parse({ command: 'again', answer: 'AAAAAAAAAAAAAAAA' });
    await expect(queue.ask(gone)).rejects.toThrow(AnswerGoneError);
  });

  it('gives what a worker had that is no longer heard of to another one', async () => {
    const dying = await open(300);
    await dying.take('dying');
    const queue = await openFront(readers().services);
    const asked = queue.ask(REQUEST);
    await expect.poll(() => dying.take('dying')).toMatchObject({ tries: 1 });
    const worker = readers();
    await startWorker(worker.services);
    expect((await asked).hues.length).toBeGreaterThan(0);
    expect(worker.read).toHaveLength(1);
  });

  it('answers nobody by a worker after a question met three that ended', async () => {
    await (await open()).take('busy');
    const dying = await open(50);
    const front = readers();
    const queue = await openFront(front.services);
    const asked = queue.ask(REQUEST).catch((error: unknown) => error);
    for (const tries of [1, 2, 3]) await expect.poll(() => dying.take('dying')).toMatchObject({ tries });
    await startWorker(readers().services);
    expect(await asked).toMatchObject({ message: 'A worker could not answer.' });
    expect(front.read).toEqual([]);
  });

  it('has askers take turns, whichever front they come by', async () => {
    const blocker = await open();
    await blocker.take('busy');
    const fronts = [await openFront(readers().services), await openFront(readers().services)] as const;
    const all = Array.from({ length: 30 }, (_, at) => ask(fronts[0], `big ${at}`));
    await expect.poll(submitted).toBe(30);
    all.push(ask(fronts[0], 'small 1'), ask(fronts[1], 'other 1'), ask(fronts[1], 'other 2'));
    await expect.poll(submitted).toBe(33);
    const worker = readers();
    await startWorker(worker.services, { concurrency: 1 });
    await Promise.all(all);
    const place = (blurb: string) => worker.read.indexOf(blurb);
    expect(place('small 1')).toBeLessThan(4);
    expect(place('other 1')).toBeLessThan(4);
    expect(place('other 2')).toBeLessThan(8);
    const big = worker.read.filter((blurb) => blurb.startsWith('big'));
    expect(big).toEqual(Array.from({ length: 30 }, (_, at) => `big ${at}`));
  });

  it('answers questions while a chunk of a catalogue is worked on, and takes one at a time of all catalogues', async () => {
    const base = inMemoryEngine();
    const worked: string[] = [];
    const release = new AbortController();
    const released = once(release.signal, 'abort');
    const engine = inMemoryEngine({
      async readAll(books) {
        worked.push(books[0]!.blurb);
        await released;
        return base.readAll(books);
      },
    });
    await startWorker(servicesAround(engine));
    const handover = await openHandover(await open());
    onTestFinished(() => handover.close());
    const signal = new AbortController().signal;
    const askChunk = (lane: string, blurb: string) => {
      const chunk = { task: 'predict', books: [{ id: 1, blurb }], locks: [], print: false } as const;
      return handover.ask({ body: () => pack({ chunk }), lane, isChunk: true, limit: LIMIT }, signal);
    };
    const chunks = [askChunk('one', 'one 1'), askChunk('one', 'one 2'), askChunk('two', 'two 1')];
    await expect.poll(() => worked).toHaveLength(1);
    const queue = await openFront(readers().services);
    for (const at of [1, 2, 3]) expect((await ask(queue, `small ${at}`)).hues.length).toBeGreaterThan(0);
    expect(worked).toEqual(['one 1']);
    release.abort();
    const made = (await Promise.all(chunks)).map((outcome) => unpack(outcome!) as ChunkOutcome);
    expect(worked).toEqual(['one 1', 'two 1', 'one 2']);
    expect(made.map((outcome) => linesOfOutcome(outcome, 1))).toEqual(
      Array.from({ length: 3 }, () => [expect.stringMatching(/^\{"id":1,"hues":/)]),
    );
    expect(linesOfOutcome(made[0]!, 2)).toMatchObject({ fault: { message: '1 lines came for 2.' } });
  });

  it('leaves a chunk whose worker died to one that has room for chunks', async () => {
    const questions = await open(50);
    const asked = { lane: 'one', isChunk: true, limit: LIMIT, body: Buffer.from('x') };
    await questions.submit({ ...asked, id: 'a', front: 'f' });
    expect((await questions.take('dying'))?.id).toBe('a');
    await wait(200);
    expect(await questions.take('full', { lanes: [], chunks: true })).toBeUndefined();
    expect((await questions.take('free'))?.id).toBe('a');
  });

  it('gives what a worker takes too long for to another one, says so, and drops what comes of it late', async () => {
    const [slow, other] = [await open(), await open()];
    await slow.take('slow');
    const handover = await openHandover(other);
    let told = 0;
    const asked = { body: () => Buffer.from('x'), lane: 'one', limit: 50, onLate: () => void (told += 1) };
    const outcome = handover.ask(asked, new AbortController().signal);
    const { id = '' } = (await until(() => slow.take('slow'))) ?? {};
    await expect.poll(() => slow.keep('slow', [id])).toEqual({ lost: [], late: [id] });
    expect(await slow.take('slow')).toBeUndefined();
    expect(await slow.keep('slow', [id])).toEqual({ lost: [id], late: [] });
    expect(await other.take('other')).toMatchObject({ id, tries: 2 });
    await expect.poll(() => told, { timeout: 5_000 }).toBe(1);
    await other.finish(id, Buffer.from('first'));
    await slow.finish(id, Buffer.from('late'));
    expect(String(await outcome)).toBe('first');
    await slow.finish(id, Buffer.from('late'));
    await expect.poll(submitted).toBe(0);
    expect(await slow.outcome(id)).toBeUndefined();
    expect(told).toBe(1);
  });

  it('leaves no question in memory that is answered', async () => {
    const questions = await open();
    await questions.take('there');
    const handover = await openHandover(await open());
    onTestFinished(() => handover.close());
    const { signal } = new AbortController();
    setMaxListeners(50, signal);
    const asked = Array.from({ length: 40 }, (_, at) =>
      handover.ask({ body: () => Buffer.from('x'), lane: String(at), limit: LIMIT }, signal),
    );
    // What a task refers to weakly is held until it ends.
    await wait(10);
    collectGarbage();
    for (const _ of asked) await questions.finish((await until(() => questions.take('there')))!.id, ANSWER);
    expect(await Promise.all(asked)).toEqual(asked.map(() => ANSWER));
    expect([handover.size, getEventListeners(signal, 'abort')]).toEqual([0, []]);
  });

  it('gives it to the same one again where there is no other', async () => {
    const slow = await open(300);
    await slow.submit({ id: 'a', lane: 'one', front: 'f', limit: 1, body: Buffer.from('x') });
    expect(await slow.take('slow')).toMatchObject({ tries: 1 });
    await expect.poll(() => slow.keep('slow', ['a'])).toMatchObject({ late: ['a'] });
    expect(await slow.take('slow')).toBeUndefined();
    await expect.poll(() => slow.take('slow')).toMatchObject({ id: 'a', tries: 2 });
  });

  it('has a worker free that was at something for ever', async () => {
    const base = inMemoryEngine();
    const read: string[] = [];
    const engine = inMemoryEngine({
      read(book) {
        read.push(book.blurb);
        return read.length === 1 ? new Promise(() => {}) : base.read(book);
      },
    });
    await startWorker(servicesAround(engine), { concurrency: 1, lock: 2_500 });
    const handover = await openHandover(await open());
    onTestFinished(() => handover.close());
    const asked = { body: () => pack({ request: REQUEST, theme: 'light' }), lane: 'one', limit: 500 };
    const outcome = handover.ask(asked, new AbortController().signal);
    expect(unpack((await outcome)!)).toHaveProperty('reply.hues');
    expect(read).toEqual([BLURB, BLURB]);
  });

  it('keeps lines whole whose ids hold other line ends', () => {
    const lines = ['{"id":"a\u2028b"}\n', '{"id":"c\u2029\u0085"}\n'];
    expect(linesOfOutcome(outcomeOfLines(lines), 2)).toEqual(lines);
  });

  it('takes back what its asker gives up, and a worker stops at it', async () => {
    const blocker = await open();
    await blocker.take('busy');
    const queue = await openFront(readers().services);
    const giving = new AbortController();
    const asked = queue.ask(REQUEST, giving.signal).catch((error: unknown) => error);
    const taken = await blocker.take('busy');
    giving.abort();
    expect(await asked).toMatchObject({ name: 'AbortError' });
    await expect.poll(() => blocker.keep('busy', [taken?.id ?? ''])).toEqual({ lost: [taken?.id], late: [] });
    expect(await blocker.take('busy')).toBeUndefined();
  });

  it('loses and doubles nothing when Redis goes away, though it has forgotten all', async () => {
    const front = readers();
    const worker = readers(() => new Promise((resolve) => setTimeout(resolve, 20)));
    await startWorker(worker.services, { concurrency: 2 });
    const queue = await openFront(front.services);
    const asked = Array.from({ length: 40 }, (_, at) =>
      queue.ask(coverHuesRequest({ blurb: `${BLURB} ${at}`, keep: false })),
    );
    await expect.poll(() => worker.read.length).toBeGreaterThan(5);
    await server.kill();
    const meanwhile = queue.ask(REQUEST);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.restart();
    const replies = await Promise.all(asked);
    expect(replies.every(({ hues }) => hues.length > 0)).toBe(true);
    expect((await meanwhile).hues.length).toBeGreaterThan(0);
    expect(queue.load().waiting).toBe(0);
  });

  it('answers itself what waits for a Redis that stays away, and ends, as its workers do', async () => {
    const own = await startRedis();
    onTestFinished(() => own.stop());
    const questions = () => open(SHARED_TIMES.lock, own);
    const end = new AbortController();
    const never = readers(() => new Promise(() => {}));
    const ended = runWorker(never.services, await questions(), { end: end.signal });
    const front = readers();
    const seen = await questions();
    await expect.poll(() => seen.look([])).toMatchObject({ workers: 1 });
    const queue = await openSharedQueue(front.services, await questions(), { patience: 1_000 });
    const asked = queue.ask(REQUEST);
    await expect.poll(() => never.read).toHaveLength(1);
    own.stop();
    end.abort();
    expect((await asked).hues.length).toBeGreaterThan(0);
    expect(front.read).toHaveLength(1);
    await ended;
    await queue.close();
  });
});
