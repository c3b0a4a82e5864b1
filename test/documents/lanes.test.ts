import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLanes } from '../../src/documents/lanes.ts';

/** Work that ends when it is told to, and tells when it began. */
function work(): { run: () => Promise<string>; end: (result: string) => void; begun: Promise<void> } {
  let end!: (result: string) => void;
  let begin!: () => void;
  const result = new Promise<string>((resolve) => (end = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  return { run: () => (begin(), result), end, begun };
}

/** Whether a promise is settled after everything that can happen by itself has happened. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  promise.then(
    () => (over = true),
    () => (over = true),
  );
  for (let turns = 0; turns < 20; turns += 1) await turn();
  return over;
}

describe('createLanes', () => {
  it('runs one after the other', async () => {
    const lanes = createLanes(60_000);
    const [first, second] = [work(), work()];
    const results = [lanes.run(first.run), lanes.run(second.run)];
    expect(await isOver(second.begun)).toBe(false);
    first.end('a');
    await second.begun;
    second.end('b');
    expect(await Promise.all(results)).toEqual(['a', 'b']);
  });

  it('goes on beside one that takes long, and waits when two do', async () => {
    const lanes = createLanes(1);
    const [slow, quick, slower, last] = [work(), work(), work(), work()];
    const results = [slow, quick, slower, last].map(({ run }) => lanes.run(run));
    quick.end('quick');
    expect(await results[1]).toBe('quick');
    await slower.begun;
    expect(await isOver(last.begun)).toBe(false);
    slow.end('slow');
    await last.begun;
    slower.end('slower');
    last.end('last');
    expect(await Promise.all(results)).toEqual(['slow', 'quick', 'slower', 'last']);
  });

  it('passes on what went wrong, and goes on', async () => {
    const lanes = createLanes(60_000);
    await expect(lanes.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lanes.run(async () => 'yes')).toBe('yes');
  });

  it('ends waiting with its signal', async () => {
    const lanes = createLanes(60_000);
    const first = work();
    const running = lanes.run(first.run);
    const leaving = new AbortController();
    const waiting = lanes.run(async () => 'never', leaving.signal);
    leaving.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    first.end('a');
    expect(await running).toBe('a');
  });
});
