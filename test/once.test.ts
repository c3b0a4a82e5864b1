import { expect, it } from 'vitest';
import { once } from '../src/once.ts';

it('makes something when it is first asked for, and never again', () => {
  let made = 0;
  const get = once(() => ++made);
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([1, 1]);
  const nothing = once(() => {
    made += 1;
    return undefined;
  });
  expect([nothing(), nothing(), made]).toEqual([undefined, undefined, 2]);
});
