import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { personsShelf } from '../../src/shelf/owner.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import { ANYWHERE, createTies } from '../../src/shelf/ties.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { entryOf } from './some-answer.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as unknown as Answer;

/** People with something on their own shelves, each tied to a place. */
async function tied(...pairs: readonly (readonly [person: string, place: string])[]) {
  const clock = { time: DAY };
  const store = createMemoryStore(() => clock.time);
  const shelves = createShelves(store, () => clock.time);
  const ties = createTies('discord', store, shelves, () => clock.time);
  const save = (person: string, name: string) =>
    shelves.save(personsShelf({ platform: 'discord' }, person), entryOf(light, name, person));
  const namesOf = (person: string) => shelves.names(personsShelf({ platform: 'discord' }, person));
  for (const [person, place] of pairs) {
    await ties.note({ person, place });
    await save(person, `in ${place}`);
  }
  clock.time += 1;
  return { clock, store, ties, save, namesOf };
}

describe('ties', () => {
  it('end with a place, and a shelf with the last of them', async () => {
    const { ties, namesOf, clock, store } = await tied(['1', 'a'], ['1', 'b'], ['2', 'a']);
    await ties.end((await ties.find({ person: '1', place: 'a' }))!, clock.time);
    expect(await namesOf('1')).toHaveLength(2);
    await ties.endAll('b', clock.time);
    expect([await namesOf('1'), await namesOf('2')]).toEqual([[], ['in a']]);
    expect((await store.keys('')).filter((key) => key.endsWith(':1'))).toEqual([]);
    expect(await ties.places()).toEqual(['a']);
  });

  it('hold a shelf where a person has the app for themselves, whatever places they leave', async () => {
    const { ties, namesOf, clock } = await tied(['1', 'a'], ['1', ANYWHERE]);
    await ties.endAll('a', clock.time);
    expect(await namesOf('1')).toHaveLength(2);
    clock.time += 2 * DAY;
    expect(await ties.due()).toEqual([]);
  });

  it('are due a day after they were noted, or seen again', async () => {
    const { ties, clock } = await tied(['1', 'a'], ['2', 'b']);
    clock.time = 2 * DAY - 1;
    expect(await ties.due()).toEqual([]);
    await ties.note({ person: '2', place: 'b' });
    clock.time = 2 * DAY;
    expect(await ties.due()).toEqual([{ person: '1', place: 'a', seen: DAY }]);
  });

  it('stay where a person came back meanwhile, and so does what they saved since', async () => {
    const { ties, clock, save, namesOf } = await tied(['1', 'a']);
    const tie = (await ties.find({ person: '1', place: 'a' }))!;
    clock.time += 2 * HOUR;
    await ties.note({ person: '1', place: 'a' });
    await save('1', 'back again');
    await ties.end(tie, clock.time - HOUR);
    expect(await namesOf('1')).toEqual(['back again', 'in a']);
    await ties.end((await ties.find({ person: '1', place: 'a' }))!, clock.time);
    expect(await namesOf('1')).toEqual(['back again']);
  });

  it('are deleted a day after the shelf was', async () => {
    const { ties, clock, store } = await tied(['1', 'a'], ['1', ANYWHERE]);
    await createShelves(store, () => clock.time).deleteAll(personsShelf({ platform: 'discord' }, '1'));
    clock.time += DAY;
    expect(await ties.due()).toEqual([]);
    expect(await store.keys('')).toEqual([]);
  });

  it('of many who come at once are all noted', async () => {
    const { ties } = await tied(['1', 'a']);
    const places = Array.from({ length: 20 }, (_, at) => `place:${at}`);
    await Promise.all(places.map((place) => ties.note({ person: '1', place })));
    expect((await ties.places()).toSorted()).toEqual(['a', ...places].toSorted());
  });
});
