import { describe, expect, it } from 'vitest';
import { KEY_LIMIT, type Store } from '../../src/store/store.ts';

const MINUTE = 60_000;

/** Makes a store that is empty and reads the time from `now`. */
export type OpenStore = (now: () => number) => Store | Promise<Store>;

type Use = (store: Store, clock: { time: number }) => Promise<void>;

async function useStore(open: OpenStore, use: Use): Promise<void> {
  const clock = { time: 1_000 };
  const store = await open(() => clock.time);
  try {
    await use(store, clock);
  } finally {
    await store.close();
  }
}

/** What every store promises. */
export function describeStore(open: OpenStore): void {
  const withStore = (use: Use) => useStore(open, use);

  describe('a store', () => {
    it('gives back what was set, as it was', () =>
      withStore(async (store) => {
        const record = { hues: [{ name: 'teal', score: 0.25 }], title: 'Ørsted – 日本', nothing: null };
        await store.set('one', record, MINUTE);
        expect(await store.get('one')).toEqual(record);
        expect(await store.get('two')).toBeUndefined();
      }));

    it('keeps its own copy', () =>
      withStore(async (store) => {
        const record = { list: [1] };
        await store.set('one', record, MINUTE);
        record.list.push(2);
        expect(await store.get('one')).toEqual({ list: [1] });
      }));

    it('takes the later record of two under one key', () =>
      withStore(async (store) => {
        await store.set('one', { at: 1 }, MINUTE);
        await store.set('one', { at: 2 }, MINUTE);
        expect(await store.get('one')).toEqual({ at: 2 });
      }));

    it('has forgotten a record once its time is over, and not before', () =>
      withStore(async (store, clock) => {
        await store.set('one', {}, MINUTE);
        clock.time += MINUTE - 1;
        expect(await store.get('one')).toEqual({});
        expect(await store.keys('')).toEqual(['one']);
        clock.time += 1;
        expect(await store.get('one')).toBeUndefined();
        expect(await store.keys('')).toEqual([]);
      }));

    it('deletes, also what is not there', () =>
      withStore(async (store) => {
        await store.set('one', {}, MINUTE);
        await store.delete('one');
        await store.delete('two');
        expect(await store.get('one')).toBeUndefined();
      }));

    it('makes several changes at once, if the record that they rest on is as expected', () =>
      withStore(async (store) => {
        await store.set('index', { names: ['one'] }, MINUTE);
        await store.set('one', { at: 1 }, MINUTE);
        const changes = [
          { key: 'index', record: { names: ['two'] }, milliseconds: MINUTE },
          { key: 'two', record: { at: 2 }, milliseconds: MINUTE },
          { key: 'one', deleted: true },
        ] as const;
        expect(await store.changeIf({ key: 'index', record: { names: [] } }, changes)).toBe(false);
        expect(await store.changeIf({ key: 'index', record: undefined }, changes)).toBe(false);
        expect(await store.get('two')).toBeUndefined();
        expect(await store.get('one')).toEqual({ at: 1 });
        expect(await store.changeIf({ key: 'index', record: { names: ['one'] } }, changes)).toBe(true);
        expect(await store.get('index')).toEqual({ names: ['two'] });
        expect(await store.get('two')).toEqual({ at: 2 });
        expect(await store.get('one')).toBeUndefined();
      }));

    it('makes changes only if all records that they rest on are as expected', () =>
      withStore(async (store) => {
        await store.set('state', { open: true }, MINUTE);
        const none = { key: 'one', record: undefined };
        const set = [{ key: 'one', record: { at: 1 }, milliseconds: MINUTE }];
        expect(await store.changeIf([{ key: 'state', record: { open: false } }, none], set)).toBe(false);
        expect(await store.get('one')).toBeUndefined();
        expect(await store.changeIf([{ key: 'state', record: { open: true } }, none], set)).toBe(true);
        expect(await store.changeIf([{ key: 'state', record: { open: true } }, none], set)).toBe(false);
        expect(await store.changeIf([], [{ key: 'one', deleted: true }])).toBe(true);
        expect(await store.get('one')).toBeUndefined();
      }));

    it('lets one of many that change the same record at once be first, and loses none that tries again', () =>
      withStore(async (store, clock) => {
        await store.set('count', { of: 0 }, MINUTE);
        clock.time += MINUTE;
        // What is past its time counts as not there.
        const ends = await Promise.all(
          Array.from({ length: 20 }, () =>
            store.changeIf({ key: 'count', record: undefined }, [
              { key: 'count', record: { of: 0 }, milliseconds: MINUTE },
            ]),
          ),
        );
        expect(ends.filter(Boolean)).toHaveLength(1);
        await Promise.all(Array.from({ length: 20 }, () => increment(store)));
        expect(await store.get('count')).toEqual({ of: 20 });
      }));

    it('lists the keys of one kind', () =>
      withStore(async (store) => {
        for (const key of ['answer:1', 'answer:2', 'answers', 'team:1', 'answer:日']) {
          await store.set(key, {}, MINUTE);
        }
        expect((await store.keys('answer:')).toSorted()).toEqual(['answer:1', 'answer:2', 'answer:日']);
      }));

    it('gives all records of one kind with the time that is left to them, however many', () =>
      withStore(async (store, clock) => {
        const keys = Array.from({ length: 450 }, (_, at) => `answer:${at}`);
        await Promise.all(keys.map((key) => store.set(key, { of: key }, MINUTE)));
        await store.set('team:1', {}, MINUTE);
        await store.set('answer:short', {}, 1000);
        clock.time += 1000;
        const found = new Map<string, unknown>();
        for await (const { key, record, milliseconds } of store.entries('answer:')) {
          expect(milliseconds).toBe(MINUTE - 1000);
          found.set(key, record);
        }
        expect(found).toEqual(new Map(keys.map((key) => [key, { of: key }])));
      }));

    it(`takes a key of ${KEY_LIMIT} bytes`, () =>
      withStore(async (store) => {
        const key = 'k'.repeat(KEY_LIMIT);
        await store.set(key, { ok: true }, MINUTE);
        expect(await store.get(key)).toEqual({ ok: true });
      }));
  });
}

async function increment(store: Store): Promise<void> {
  const record = (await store.get('count')) as { of: number };
  const isDone = await store.changeIf({ key: 'count', record }, [
    { key: 'count', record: { of: record.of + 1 }, milliseconds: MINUTE },
  ]);
  if (!isDone) await increment(store);
}
