import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createCoalescer } from '../../../src/platforms/chat/coalesce.ts';

/** A pause that lasts until it is let go. */
function held() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async letGo() {
      await wait(0);
      waiting.shift()?.();
      await wait(0);
    },
  };
}

describe('coalesced work', () => {
  it('is done at once, and once more for all that is asked meanwhile, with the last state', async () => {
    const pause = held();
    const work = createCoalescer({ apart: 1, onError: () => undefined, wait: pause.wait });
    const done: string[] = [];
    const say = (word: string) => () => Promise.resolve(void done.push(word));
    for (const word of ['one', 'two', 'three']) work.ask('a', say(word));
    work.ask('b', say('other'));
    await wait(0);
    expect(done).toEqual(['one', 'other']);
    work.ask('a', say('four'));
    work.ask('a', say('five'));
    await wait(0);
    expect(done).toEqual(['one', 'other']);
    for (let turn = 0; turn < 3; turn += 1) await pause.letGo();
    expect(done).toEqual(['one', 'other', 'five']);
    await work.idle();
  });

  it('goes on after work that failed, which is told', async () => {
    const told: unknown[] = [];
    const work = createCoalescer({
      apart: 1,
      onError: (error) => told.push(error),
      wait: () => Promise.resolve(),
    });
    const fault = new Error('no');
    work.ask('a', () => Promise.reject(fault));
    await work.idle();
    let isDone = false;
    work.ask('a', () => Promise.resolve(void (isDone = true)));
    await work.idle();
    expect({ told, isDone }).toEqual({ told: [fault], isDone: true });
  });
});
