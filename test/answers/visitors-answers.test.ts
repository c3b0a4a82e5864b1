import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, createAnswers } from '../../src/answers/answers.ts';
import { createVisitorsAnswers } from '../../src/answers/visitors-answers.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder } from '../folders.ts';

const ANSWER = { cover: { categories: [{ name: 'Romance' }] } } as unknown as Parameters<Answers['keep']>[0];

/** Keeps an answer of a visitor, in a store that holds at most so many of them. */
function visitors(store: Store, most: number) {
  const answers = createAnswers(store);
  const counted = createVisitorsAnswers(answers, store, most);
  return async (visitor: string) => {
    const id = await answers.keep(ANSWER);
    await counted.add(visitor, id);
    return id;
  };
}

async function idsIn(store: Store): Promise<string[]> {
  return (await store.keys('answer:')).map((key) => key.slice('answer:'.length));
}

describe('answers to visitors', () => {
  it('are so many at most, and the oldest go first', async () => {
    const store = createMemoryStore();
    const ask = visitors(store, 10);
    const ids: string[] = [];
    for (let at = 0; at < 25; at++) ids.push(await ask(`visitor ${at}`));
    expect((await idsIn(store)).toSorted()).toEqual(ids.slice(-10).toSorted());
    expect(await store.keys('visitor:')).toHaveLength(10);
  });

  it('leave those of others alone where one visitor asks without end', async () => {
    const store = createMemoryStore();
    const ask = visitors(store, 10);
    const other = await ask('other');
    const own: string[] = [];
    for (let at = 0; at < 40; at++) own.push(await ask('one'));
    expect((await idsIn(store)).toSorted()).toEqual([other, ...own.slice(-2)].toSorted());
  });

  it('count once, however often they are asked about', async () => {
    const store = createMemoryStore();
    const answers = createAnswers(store);
    const counted = createVisitorsAnswers(answers, store, 10);
    const ids = [await answers.keep(ANSWER), await answers.keep(ANSWER)];
    for (let at = 0; at < 5; at++) for (const id of ids) await counted.add('one', id);
    expect((await idsIn(store)).toSorted()).toEqual(ids.toSorted());
  });
});

describe('answers to visitors of an earlier process', () => {
  let directory: string;
  let store: Store;
  beforeAll(async () => {
    directory = makeFolder();
    const first = createFileStore({ directory });
    const ask = visitors(first, 10);
    for (let at = 0; at < 10; at++) await ask(`visitor ${at}`);
    await createAnswers(first).keep(ANSWER);
    await first.close();
    store = createFileStore({ directory });
  });
  afterAll(() => store.close());

  it('count as well, and go first; answers that are nobody’s stay', async () => {
    const before = await idsIn(store);
    const ask = visitors(store, 4);
    const fresh = [await ask('one'), await ask('two')];
    const after = await idsIn(store);
    expect(after).toHaveLength(4 + 1);
    expect(after).toEqual(expect.arrayContaining(fresh));
    expect(before).toHaveLength(11);
  });

  it('say nothing of who a visitor is', async () => {
    expect(JSON.stringify(await store.keys(''))).not.toMatch(/visitor (?:\d|one|two)/);
    for (const key of await store.keys('visitor:')) expect(await store.get(key)).toBe(true);
  });
});
