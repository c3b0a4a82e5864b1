import { once } from 'node:events';
import { expect, it } from 'vitest';
import { giveWayOf, makePrecedence } from '../src/precedence.ts';

/** Something that goes first until it is ended. */
function held() {
  const ending = new AbortController();
  const ended = once(ending.signal, 'abort');
  return { work: () => ended.then(() => 'done'), end: () => ending.abort() };
}

it('lets all go first that is to, and no longer', async () => {
  const precedence = makePrecedence(60_000);
  await precedence.giveWay();
  const [one, other] = [held(), held()];
  const firsts = [precedence.first(one.work), precedence.first(other.work)];
  let gaveWay = false;
  const giving = precedence.giveWay().then(() => (gaveWay = true));
  one.end();
  expect(await firsts[0]).toBe('done');
  await new Promise(setImmediate);
  expect(gaveWay).toBe(false);
  other.end();
  await giving;
  await expect(precedence.first(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await precedence.giveWay();
});

it('waits for it so long and no longer, and gives up what is to be given up', async () => {
  const precedence = makePrecedence(1);
  void precedence.first(() => new Promise(() => {}));
  await precedence.giveWay();
  const leaving = new AbortController();
  const giveWay = giveWayOf(precedence, leaving.signal);
  await giveWay();
  leaving.abort(new Error('gone'));
  await expect(giveWay()).rejects.toThrow('gone');
});
