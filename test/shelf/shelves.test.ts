import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { channelsShelf, isPersons, personsShelf, placePrefix, placesShelf } from '../../src/shelf/owner.ts';
import { createShelves, SHELF_LIMITS } from '../../src/shelf/shelves.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { realServices } from '../services/test-services.ts';
import { BLURB_WORDS, entryOf, someAnswer } from './some-answer.ts';

const services = realServices();
afterAll(() => services.close());

const DAY = 86_400_000;
const OWNER = personsShelf({ platform: 'discord' }, '42');
const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as unknown as Answer;

function shelvesAt(clock = { time: 1_000 }) {
  const store = createMemoryStore(() => clock.time);
  return { clock, store, shelves: createShelves(store, () => clock.time) };
}

const asOther = ({ by }: { readonly by: string }): boolean => by === 'U2';

describe('a shelf', () => {
  it('gives back an answer as it was, by its name in any case, without a word of the blurb', async () => {
    const { shelves, store } = shelvesAt();
    const answer = await someAnswer(services);
    expect(JSON.stringify(answer)).toMatch(BLURB_WORDS);
    await shelves.save(OWNER, { ...entryOf(answer, 'Ash, first try'), shown: { top: 8, variant: 2 } });
    const entry = await shelves.get(OWNER, ' ash, FIRST try ');
    expect(entry).toMatchObject({
      name: 'Ash, first try',
      kind: 'book',
      title: 'Ash',
      by: 'U1',
      locale: 'en',
      made: 1_000,
      shown: { top: 8, variant: 2 },
    });
    expect((entry!.answer as Answer).reading.hues).toEqual(answer.reading.hues);
    expect((entry!.answer as Answer).reading.covers).toEqual(answer.reading.covers);
    for (const key of await store.keys('')) {
      expect(JSON.stringify(await store.get(key))).not.toMatch(BLURB_WORDS);
    }
  });

  it('lists what was saved last first, a page at a time', async () => {
    const { shelves } = shelvesAt();
    expect(await shelves.list(OWNER)).toEqual({ cards: [], page: 0, pages: 1, total: 0 });
    for (let at = 1; at <= SHELF_LIMITS.page + 1; at += 1) {
      await shelves.save(OWNER, entryOf(light, `number ${at}`));
    }
    const first = await shelves.list(OWNER);
    expect(first).toMatchObject({ page: 0, pages: 2, total: 11 });
    expect(first.cards.map(({ name }) => name).slice(0, 2)).toEqual(['number 11', 'number 10']);
    const past = await shelves.list(OWNER, 7);
    expect(past).toMatchObject({ page: 1, cards: [{ name: 'number 1' }] });
    expect(await shelves.names(OWNER)).toHaveLength(11);
  });

  it('takes a name once, unless it may number it', async () => {
    const { shelves } = shelvesAt();
    await shelves.save(OWNER, entryOf(light, 'Ash'));
    expect(await shelves.save(OWNER, entryOf(light, 'ASH'))).toEqual({ fault: 'taken' });
    expect(await shelves.save(OWNER, entryOf(light, 'ASH'), { numbered: true })).toMatchObject({
      card: { name: 'ASH (2)' },
    });
  });

  it(`holds ${SHELF_LIMITS.entries} entries, and has room again when one is deleted`, async () => {
    const { shelves } = shelvesAt();
    for (let at = 0; at < SHELF_LIMITS.entries; at += 1) await shelves.save(OWNER, entryOf(light, `n${at}`));
    expect(await shelves.save(OWNER, entryOf(light, 'one more'))).toEqual({ fault: 'full' });
    expect(await shelves.delete(OWNER, 'n7')).toMatchObject({ card: { name: 'n7' } });
    expect(await shelves.save(OWNER, entryOf(light, 'one more'))).toHaveProperty('card');
  });

  it('renames to what is free, also to its own name in another case', async () => {
    const { shelves } = shelvesAt();
    await shelves.save(OWNER, entryOf(light, 'Ash'));
    await shelves.save(OWNER, entryOf(light, 'Birch'));
    expect(await shelves.rename(OWNER, 'ash', 'BIRCH')).toEqual({ fault: 'taken' });
    expect(await shelves.rename(OWNER, 'elm', 'Oak')).toEqual({ fault: 'missing' });
    expect(await shelves.rename(OWNER, 'ash', 'ASH')).toMatchObject({ card: { name: 'ASH' } });
    expect(await shelves.rename(OWNER, 'ash', 'Oak')).toMatchObject({ card: { name: 'Oak' } });
    expect(await shelves.names(OWNER)).toEqual(['Birch', 'Oak']);
    expect(await shelves.get(OWNER, 'oak')).toMatchObject({ title: 'Ash' });
  });

  it('lets only those change an entry who may', async () => {
    const { shelves } = shelvesAt();
    await shelves.save(OWNER, entryOf(light, 'Ash', 'U1'));
    expect(await shelves.rename(OWNER, 'Ash', 'Elm', asOther)).toEqual({ fault: 'refused' });
    expect(await shelves.delete(OWNER, 'Ash', asOther)).toEqual({ fault: 'refused' });
    expect(await shelves.names(OWNER)).toEqual(['Ash']);
  });

  it('notes what became of a vote', async () => {
    const { shelves } = shelvesAt();
    await shelves.save(OWNER, entryOf(light, 'Ash'));
    const vote = {
      question: 'Which one?',
      askedBy: 'U2',
      ended: 5,
      tally: [{ label: 'Ash', votes: 3 }],
      differed: [],
    };
    expect(await shelves.noteVote(OWNER, 'Ash', vote)).toBe(true);
    expect(await shelves.noteVote(OWNER, 'Elm', vote)).toBe(false);
    expect(await shelves.get(OWNER, 'Ash')).toMatchObject({ vote });
  });

  it(`keeps what is used, and what nobody uses for ${SHELF_LIMITS.days} days`, async () => {
    const { shelves, store, clock } = shelvesAt();
    await shelves.save(OWNER, entryOf(light, 'used'));
    await shelves.save(OWNER, entryOf(light, 'forgotten'));
    clock.time += (SHELF_LIMITS.days - 1) * DAY;
    expect(await shelves.get(OWNER, 'used')).toBeDefined();
    clock.time += DAY;
    expect(await shelves.names(OWNER)).toEqual(['used']);
    expect(await shelves.get(OWNER, 'forgotten')).toBeUndefined();
    expect(await store.keys('shelf-entry:')).toHaveLength(1);
    clock.time += SHELF_LIMITS.days * DAY;
    expect(await store.keys('')).toEqual([]);
  });

  it('saves none twice and loses none when many save at once', async () => {
    const { shelves } = shelvesAt();
    const names = Array.from({ length: 30 }, (_, at) => `n${at % 20}`);
    const ends = await Promise.all(names.map((name) => shelves.save(OWNER, entryOf(light, name))));
    expect(ends.filter((end) => 'card' in end)).toHaveLength(20);
    expect((await shelves.names(OWNER)).toSorted()).toEqual([...new Set(names)].toSorted());
  });
});

describe('shelves of many owners', () => {
  const server = { platform: 'discord', place: '1' };
  const owners = [
    OWNER,
    personsShelf({ platform: 'slack', place: 'T1' }, 'U1'),
    channelsShelf(server, '5'),
    channelsShelf(server, '55'),
    placesShelf(server),
    placesShelf({ platform: 'discord', place: '11' }),
  ];

  it('are apart, and go with their place', async () => {
    const { shelves } = shelvesAt();
    for (const [at, owner] of owners.entries()) await shelves.save(owner, entryOf(light, `of ${at}`));
    for (const [at, owner] of owners.entries()) expect(await shelves.names(owner)).toEqual([`of ${at}`]);
    expect((await shelves.places('discord')).toSorted()).toEqual(['1', '11']);
    await shelves.deleteUnder(placePrefix(server));
    expect(await shelves.places('discord')).toEqual(['11']);
    const left = await Promise.all(owners.map((owner) => shelves.names(owner)));
    expect(left.flat()).toEqual(['of 0', 'of 1', 'of 5']);
  });

  it('are deleted whole, and one beside another stays', async () => {
    const { shelves, store } = shelvesAt();
    for (const owner of owners) await shelves.save(owner, entryOf(light, 'Ash'));
    expect(await shelves.deleteAll(owners[2]!)).toBe(1);
    expect(await shelves.deleteAll(owners[2]!)).toBe(0);
    expect(await shelves.names(owners[3]!)).toEqual(['Ash']);
    for (const owner of owners) await shelves.deleteAll(owner);
    expect(await store.keys('')).toEqual([]);
  });

  it('are told apart by whether they are one person’s, whatever stands in an id', () => {
    expect(owners.map(isPersons)).toEqual([true, true, false, false, false, false]);
    expect(personsShelf({ platform: 'x' }, 'a:b')).not.toBe(personsShelf({ platform: 'x', place: 'a' }, 'b'));
  });
});
