import { describe, expect, it } from 'vitest';
import { doublingPause, retry } from '../src/retry.ts';

/** Something that fails so often with errors of a kind, and how long was waited before each further try. */
function failing(times: number, fault: (tries: number) => unknown = () => new Error('not yet')) {
  const waited: number[] = [];
  let tries = 0;
  return {
    waited,
    tries: () => tries,
    attempt: () => (++tries > times ? Promise.resolve('done') : Promise.reject(fault(tries))),
    wait: (milliseconds: number) => Promise.resolve(waited.push(milliseconds)),
  };
}

const pause = (tries: number) => [10, 20][tries - 1];
const unlessOver = (_: number, error: unknown) =>
  error instanceof Error && error.message === 'over' ? undefined : 5;
const givenUp = () => Promise.reject(new Error('stopped'));

describe('retry', () => {
  it('tries again after each pause, until it is done', async () => {
    const { attempt, wait, waited } = failing(2);
    expect(await retry(attempt, { pause, wait })).toBe('done');
    expect(waited).toEqual([10, 20]);
  });

  it('throws what the last try threw when no pause is left', async () => {
    const { attempt, wait, tries } = failing(3, (at) => new Error(`try ${at}`));
    await expect(retry(attempt, { pause, wait })).rejects.toThrow(/^try 3$/);
    expect(tries()).toBe(3);
  });

  it('asks of each error whether another try may help', async () => {
    const { attempt, wait, waited } = failing(3, (at) => new Error(at === 2 ? 'over' : 'busy'));
    await expect(retry(attempt, { pause: unlessOver, wait })).rejects.toThrow('over');
    expect(waited).toEqual([5]);
  });

  it.each([new TypeError('x is not a function'), 'a text'])(
    'takes %s for a failure like others',
    async (fault) => {
      const { attempt, wait } = failing(1, () => fault);
      expect(await retry(attempt, { pause, wait })).toBe('done');
      const { attempt: never } = failing(9, () => fault);
      expect(await retry(never, { pause, wait }).catch((error: unknown) => error)).toBe(fault);
    },
  );

  it('ends when the wait is given up', async () => {
    const { attempt, tries } = failing(9);
    await expect(retry(attempt, { pause, wait: givenUp })).rejects.toThrow('stopped');
    expect(tries()).toBe(1);
  });
});

it('pauses double up to the longest, and end when all of them are used up', () => {
  const pauses = { first: 100, longest: 400, together: 1_500 };
  const listed = [1, 2, 3, 4, 5, 6, 7].map((tries) => doublingPause(pauses, tries));
  expect(listed).toEqual([100, 200, 400, 400, 400, undefined, undefined]);
  expect([1, 2, 3].map((tries) => doublingPause({ ...pauses, together: 250 }, tries))).toEqual([
    100,
    150,
    undefined,
  ]);
});
