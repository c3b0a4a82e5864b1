import { describe, expect, it } from 'vitest';
import { BusyError } from '../../src/errors.ts';
import { createAnswerQueue } from '../../src/queue/answer-queue.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, servicesAround } from '../services/test-services.ts';

const REQUEST = coverHuesRequest({ blurb: 'A detective returns to the town where her sister vanished.' });

/** An engine that reads nothing before it is told to, and counts what is being read. */
function heldEngine() {
  const base = inMemoryEngine();
  const counts = { open: 0, most: 0, read: 0 };
  const waiting: (() => void)[] = [];
  const engine = inMemoryEngine({
    async read(book) {
      counts.open += 1;
      counts.most = Math.max(counts.most, counts.open);
      await new Promise<void>((resolve) => waiting.push(resolve));
      counts.open -= 1;
      counts.read += 1;
      return base.read(book);
    },
  });
  return {
    services: servicesAround(engine),
    counts,
    release: async (all: Promise<unknown>) => {
      const state = { settled: false };
      const settled = all.then(() => (state.settled = true));
      while (!state.settled) {
        waiting.splice(0).forEach((go) => go());
        await new Promise((resolve) => setImmediate(resolve));
      }
      await settled;
    },
  };
}

describe('the answer queue', () => {
  it('answers all, a few at a time', async () => {
    const { services, counts, release } = heldEngine();
    const queue = createAnswerQueue(services, { concurrency: 3, waiting: 100 });
    const replies = Promise.all(Array.from({ length: 10 }, () => queue.ask(REQUEST)));
    await release(replies);
    expect((await replies).every((reply) => reply.hues.length > 0)).toBe(true);
    expect(counts).toEqual({ open: 0, most: 3, read: 10 });
  });

  it('refuses pictures that together are more than may be held, until others are answered', async () => {
    const { services, release } = heldEngine();
    const limits = { concurrency: 1, pictures: 10 };
    const queue = createAnswerQueue(services, limits);
    const withCover = (bytes: number) =>
      queue.ask(coverHuesRequest({ blurb: REQUEST.blurb, cover: new Uint8Array(bytes) }));
    const first = Promise.all([withCover(5), withCover(5), queue.ask(REQUEST)]);
    await expect(withCover(1)).rejects.toThrow(BusyError);
    await release(first);
    const later = withCover(10);
    await release(later);
    await expect(withCover(11)).rejects.toThrow(BusyError);
  });

  it('refuses what would wait too long, and goes on with the rest', async () => {
    const { services, release } = heldEngine();
    const queue = createAnswerQueue(services, { concurrency: 1, waiting: 2 });
    const accepted = Promise.all([queue.ask(REQUEST), queue.ask(REQUEST), queue.ask(REQUEST)]);
    await expect(queue.ask(REQUEST)).rejects.toBeInstanceOf(BusyError);
    await release(accepted);
  });

  it('has askers take turns, each with their own in order', async () => {
    const order: string[] = [];
    const engine = inMemoryEngine();
    const services = servicesAround(
      inMemoryEngine({ read: (book) => (order.push(book.blurb), engine.read(book)) }),
    );
    const queue = createAnswerQueue(services, { concurrency: 1 });
    const asked = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1', 'a5'].map((blurb) =>
      queue.ask(coverHuesRequest({ blurb }), undefined, blurb[0]),
    );
    await Promise.all(asked);
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4', 'a5']);
  });

  it('has whoever asks most go where there is no room, and the newest of theirs first', async () => {
    const { services, counts, release } = heldEngine();
    const queue = createAnswerQueue(services, { concurrency: 1, waiting: 4 });
    const ask = (asker: string) =>
      queue.ask(REQUEST, undefined, asker).then(
        () => 'answered',
        (error: unknown) => error,
      );
    const all = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'c'].map(ask);
    await release(Promise.all(all));
    const ended = (await Promise.all(all)).map((end) => (end instanceof BusyError ? 'busy' : end));
    // One `a` has its turn at once, four wait, the next is refused; then two `b` and `c` each take the place of an `a`.
    expect(ended.join(' ')).toBe('answered answered busy busy busy busy answered answered busy answered');
    expect(counts.read).toBe(5);
    expect(queue.load()).toEqual({ waiting: 0, running: 0 });
  });

  it('gives up what is cancelled before its turn, and never starts it', async () => {
    const { services, counts, release } = heldEngine();
    const queue = createAnswerQueue(services, { concurrency: 1, waiting: 10 });
    const first = queue.ask(REQUEST);
    const cancelling = new AbortController();
    const second = queue.ask(REQUEST, cancelling.signal).catch((error: unknown) => error);
    cancelling.abort();
    expect(await second).toMatchObject({ name: 'AbortError' });
    await release(first);
    expect(counts.read).toBe(1);
  });

  it('gives up what is cancelled while it is worked on', async () => {
    const { services, release } = heldEngine();
    const queue = createAnswerQueue(services);
    const cancelling = new AbortController();
    const reply = queue.ask(REQUEST, cancelling.signal).catch((error: unknown) => error);
    cancelling.abort();
    await release(reply);
    expect(await reply).toMatchObject({ name: 'AbortError' });
  });

  it('is idle when everything is answered, also what failed', async () => {
    const services = servicesAround(
      inMemoryEngine({ read: () => Promise.reject(new Error('the model broke')) }),
    );
    const queue = createAnswerQueue(services);
    const failed = queue.ask(REQUEST).catch(() => 'failed');
    await queue.idle();
    expect(await failed).toBe('failed');
  });
});
