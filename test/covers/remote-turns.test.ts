import { setImmediate as pause } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callsOver, serveCalls } from '../../src/calls.ts';
import { type MemoryTurns, memoryTurns } from '../../src/covers/memory-turns.ts';
import { remoteTurns, turnCalls } from '../../src/covers/remote-turns.ts';

/** Turns as another thread sees them, and what ends that thread. */
function overPort(turns: MemoryTurns) {
  const { port1, port2 } = new MessageChannel();
  serveCalls(port1, turnCalls(turns, port1));
  const remote = remoteTurns(callsOver(port2));
  // An idle port keeps nothing alive.
  const alive = setInterval(() => undefined, 1_000);
  const end = () => {
    clearInterval(alive);
    port2.close();
  };
  onTestFinished(end);
  return { remote, end };
}

describe('work of several threads that waits for memory', () => {
  it('shares what there is, and all of it is done in the end', async () => {
    const turns = memoryTurns(100);
    const threads = [turns, overPort(turns).remote, overPort(turns).remote];
    const held = { now: 0, most: 0 };
    const work = (bytes: number) => async (): Promise<number> => {
      held.now += bytes;
      held.most = Math.max(held.most, held.now);
      await pause();
      held.now -= bytes;
      return bytes;
    };
    const needs = Array.from({ length: 60 }, (_, at) => 10 + ((at * 37) % 90));
    const done = needs.map((bytes, at) => threads[at % threads.length]!.run(bytes, work(bytes)));
    expect(await Promise.all(done)).toEqual(needs);
    expect(held.most).toBeGreaterThan(50);
    expect(held.most).toBeLessThanOrEqual(100);
  });

  it('gives the memory back when it fails', async () => {
    const turns = memoryTurns(100);
    const { remote } = overPort(turns);
    await expect(remote.run(100, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.run(100, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('leaves its turns to others where its thread ends: those that it has, and those that it waits for', async () => {
    const turns = memoryTurns(100);
    const { remote, end } = overPort(turns);
    const started: string[] = [];
    for (const name of ['first', 'second']) {
      void remote.run(100, () => {
        started.push(name);
        return new Promise(() => {});
      });
    }
    await expect.poll(() => started).toEqual(['first']);
    const other = turns.run(100, () => Promise.resolve('other'));
    end();
    expect(await other).toBe('other');
    expect(started).toEqual(['first']);
  });
});
