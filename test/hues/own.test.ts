import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverhues } from '../../commands/coverhues.ts';
import { answer as answerTo } from '../../commands/index.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { againRequestSchema } from '../../src/request.ts';
import { toFit } from '../../src/catalogue/fits.ts';
import { toLine } from '../../src/catalogue/predictions.ts';
import { encodeHues } from '../../src/platforms/web/api/encode.ts';
import { huesAnswerSchema } from '../../src/platforms/web/api/hues-answer-schema.ts';
import { measurePicture } from '../../src/catalogue/own/measured-picture.ts';
import { flat } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { coverHuesRequest, realServices, servicesAround } from '../services/test-services.ts';
import { makeOwnIndex, MIXED_LIST, THRILLER_LIST } from './own-index.ts';

const THRILLER = 'A killer stalks the harbour, and the detective who hunts him finds a note in her own hand.';
const ROMANCE = 'A florist and a baker fall in love over one summer of weddings by the sea.';
const COZY =
  'When a body turns up in the pottery studio, potter June Hartley and her cat Biscuit must find the killer before the village market opens.';
const SERIAL_KILLER =
  'A serial killer carves numbers into his victims, and FBI profiler Mara Quint has three days before he kills again.';
const UNCLEAR =
  'A man counts the trees along his road every morning, and one morning there is one too many. He tells his sister. She counts them and finds one too few. Between them they have until the end of the month to agree.';
const KNITTING = 'Forty jumpers and shawls to knit, with charts, yarns and techniques for every season.';

const load = (directory: string, instead = false) =>
  loadHuesEngine({ directory: 'models/hues', lexicons: LEXICONS, own: { directory, instead } });

/** A cover of one colour, as it was looked at. */
async function lookOf(hex: string) {
  const path = join(makeFolder(), 'cover.png');
  writeFileSync(path, await flat(hex, { width: 60, height: 90 }).png().toBuffer());
  return { ...(await measurePicture({ path, file: 'cover.png' })), genres: [] };
}

let directory: string;
let beside: HuesEngine;
let market: HuesEngine;
beforeAll(async () => {
  directory = await makeOwnIndex(THRILLER_LIST);
  beside = await load(directory);
  market = await realServices().hues();
}, 60_000);
afterAll(() => beside.close());

describe('a list that is answered beside', () => {
  it('says what it wears for such books and what is otherwise, and leaves the answer as it is', async () => {
    const { own, ...answer } = await beside.read({ blurb: THRILLER });
    expect(own).toMatchObject({ leads: false, covers: 39, alike: 36 });
    expect(own?.ground).toMatchObject({ lightness: 'dark', shares: { dark: 1, mid: 0, light: 0 } });
    expect(own?.colours.map(({ name, share }) => [name, share])).toContainEqual(['seagreen', 1]);
    expect(own?.difference).toMatchObject({ of: 'colour', name: 'seagreen', share: 1 });
    expect(own?.comparables).toHaveLength(5);
    expect(own?.comparables[0]).toMatchObject({ author: /^Ann Hale/, year: 2020 });
    const { hues, covers } = await market.read({ blurb: THRILLER });
    expect(answer.hues).toEqual(hues);
    expect(answer.covers?.comparables).toEqual(covers?.comparables);
  });

  it('says of few such covers how many they are, and of none that there are none', async () => {
    const few = await beside.read({ blurb: ROMANCE });
    expect(few.own).toMatchObject({ alike: 3, colours: [] });
    expect(few.own).not.toHaveProperty('ground');
    expect(few.own?.comparables.map(({ title }) => title)).toEqual(
      expect.arrayContaining([expect.stringContaining('Sugar')]),
    );
    const none = await beside.read({ blurb: KNITTING });
    expect(none.own).toMatchObject({ alike: 0, colours: [], comparables: [] });
    expect(await beside.read({ blurb: 'hm' })).not.toHaveProperty('own');
  });

  it('finds its books by genres alone, where there is no text', async () => {
    const { own } = await beside.read({ blurb: '', genres: 'romance' });
    expect(own?.alike).toBe(3);
  });

  it('says what it has for a blurb of which no genre stands out, too: by its own measure of what is alike', async () => {
    const { own, cautions, covers } = await beside.read({ blurb: UNCLEAR });
    expect(cautions).toEqual(['no-clear-genre']);
    expect(covers?.comparables).toEqual([]);
    expect(own).toMatchObject({ covers: 39, alike: expect.any(Number) });
  });

  it('takes for alike what the list says is of such a genre, and of others only what is very much alike', async () => {
    const mixed = await load(await makeOwnIndex(MIXED_LIST));
    const alikeTo = async (blurb: string, genres: string) => {
      const { own } = await mixed.read({ blurb, genres });
      return { alike: own?.alike, nearest: own?.comparables.map(({ title }) => title) };
    };
    for (const genres of ['cozy mystery', 'mystery', '']) {
      const { alike, nearest } = await alikeTo(COZY, genres);
      expect({ genres, alike }).toEqual({ genres, alike: 8 });
      expect(nearest).not.toContain('Frozen Wolves');
    }
    for (const genres of ['thriller', 'serial killer thriller', '']) {
      expect(await alikeTo(SERIAL_KILLER, genres)).toEqual({ alike: 1, nearest: ['Frozen Wolves'] });
    }
    expect(await alikeTo('', 'thriller')).toEqual({ alike: 1, nearest: ['Frozen Wolves'] });
    const { own } = await mixed.read({ blurb: COZY, genres: 'cozy mystery' });
    await mixed.close();
    expect(own?.ground).toMatchObject({ lightness: 'light' });
    // Eight covers tell what they stand on, and too little to be held against others.
    expect(own?.colours).toEqual([]);
    expect(own).not.toHaveProperty('difference');
  });

  it('shows no title that is not for every workplace', async () => {
    const books = THRILLER_LIST.slice(0, 3);
    const few = await load(await makeOwnIndex(books));
    const { own } = await few.read({ blurb: THRILLER });
    await few.close();
    expect(own?.alike).toBe(3);
    expect(own?.comparables.map(({ title }) => title).toSorted()).toEqual([
      'The Harbour File 1',
      'The Harbour File 2',
    ]);
  });

  it('holds a cover against both', async () => {
    const covers = await Promise.all([lookOf('#0a0a0c'), lookOf('#f8c8dc')]);
    const fits = await beside.fit?.({ blurb: THRILLER }, covers);
    const usual = await market.fit?.({ blurb: THRILLER }, covers);
    expect(fits).toMatchObject(usual!);
    const [black, pink] = fits!.map(({ own }) => own!);
    expect(black).toBeGreaterThan(pink!);
    expect(pink).toBeGreaterThanOrEqual(0);
    expect(black).toBeLessThanOrEqual(1);
  });

  it('completes its own titles first, and finds them by name', async () => {
    expect((await beside.completeTitles?.('sugar and s', 3))?.[0]).toMatchObject({ author: 'Bea Low' });
    const { beside: named } = await beside.read({
      blurb: THRILLER,
      comparables: 'Sugar and Salt 1; Qwrtz Plmk',
    });
    expect(named?.found.map(({ title }) => title)).toEqual(['Sugar and Salt 1']);
    expect(named?.unknown).toEqual(['Qwrtz Plmk']);
  });
});

describe('a reply beside a list', () => {
  it('says what the list wears, holds the cover against it, and says it again later', async () => {
    const services = servicesAround(beside);
    const cover = await flat('#0a0a0c', { width: 60, height: 90 }).png().toBuffer();
    const reply = await coverhues.run(coverHuesRequest({ blurb: THRILLER, cover }), services);
    expect(reply.own?.sentences).toEqual([
      'On your list, 36 covers are of books like this one: 36 of them are dark as a whole, and their commonest ground is black.',
      expect.stringMatching(/^They carry .*sea green \(36 of them\)/),
      expect.stringMatching(
        /^Where they differ most .*: 36 of 36 \(100%\) carry sea green, against \d+% there\.$/,
      ),
    ]);
    expect(reply.own?.covers).toHaveLength(5);
    expect(reply.own?.covers[0]?.said.book).toMatch(/^“The Harbour File \d+” by Ann Hale \d+ \(2020\)$/);
    expect(reply.notes.join(' ')).toMatch(
      /Of the covers on your own list, .*\d+% wear the colours of such books less/,
    );
    const id = (reply.followUps[0]!.request as { readonly answer: string }).answer;
    const again = againRequestSchema.parse({ command: 'again', answer: id, picture: false, locale: 'de' });
    expect((await answerTo(again, services)).own?.sentences[0]).toMatch(/^Auf der Liste gehören 36 Cover/);
  });
});

describe('figures for programs', () => {
  it('have what the list wears: in a line of a catalogue, in a fit, and on the API', async () => {
    const reading = await beside.read({ blurb: THRILLER });
    const line = JSON.parse(toLine('a', reading)) as { own: object };
    expect(line.own).toMatchObject({
      leads: false,
      covers: 39,
      alike: 36,
      ground: { lightness: 'dark', shares: { dark: 1, mid: 0, light: 0 } },
      difference: { of: 'colour', name: 'seagreen', share: 1 },
    });
    expect(JSON.parse(toLine('b', await market.read({ blurb: THRILLER })))).not.toHaveProperty('own');
    expect(toFit('a', { fit: 1, percentile: 0.5, own: 0.25 })).toBe(
      '{"id":"a","fit":1,"percentile":0.5,"own":0.25}\n',
    );
    const reply = await coverhues.run(coverHuesRequest({ blurb: THRILLER }), servicesAround(beside));
    const { own } = huesAnswerSchema.parse(encodeHues(reply, 5));
    expect(own).toMatchObject({ alike: 36, comparables: reading.own?.comparables });
    expect(own?.sentences).toEqual(reply.own?.sentences);
  });
});

describe('a list that is answered from', () => {
  it('makes the answer where it has enough such covers, and says that it does', async () => {
    const instead = await load(directory, true);
    const led = await instead.read({ blurb: THRILLER });
    expect(led.own).toMatchObject({ leads: true, alike: 36 });
    expect(led.hues[0]?.name).toBe('seagreen');
    expect(led.covers).toMatchObject({ covers: 36, ground: { lightness: 'dark' } });
    expect(led.covers?.comparables).toEqual(led.own?.comparables);
    expect(led.covers?.palettes[0]?.[0]).toMatchObject({ name: 'black', role: 'ground' });
    // 36 covers all with a hue, beside 20 that are thought to be as others.
    const usual = (await market.read({ blurb: THRILLER })).hues.find(({ name }) => name === 'seagreen')!;
    expect(led.hues[0]?.score).toBeCloseTo((36 + 20 * usual.score) / 56, 6);
    const few = await instead.read({ blurb: ROMANCE });
    await instead.close();
    expect(few.own).toMatchObject({ leads: false, instead: true, alike: 3 });
    expect(few.hues).toEqual((await market.read({ blurb: ROMANCE })).hues);
  });
});

describe('an index that is of no use', () => {
  it.each<[string, (own: string) => string, RegExp]>([
    ['is missing', () => makeFolder(), /no index of covers in .* Make one: coverhues index --csv/],
    [
      'was made by another version of the model',
      (own) => {
        const path = join(own, 'own.json');
        const made = JSON.parse(readFileSync(path, 'utf8')) as object;
        const madeFrom = { csv: "/a b/the list's.csv", pictures: '/covers', columns: 'title=Name' };
        writeFileSync(path, JSON.stringify({ ...made, model: 'an earlier one', madeFrom }));
        return own;
      },
      /another version of the model.* Make it anew: coverhues index --csv '\/a b\/the list'\\''s.csv' --pictures '\/covers' --out '.*' --columns 'title=Name'$/,
    ],
    [
      'is not whole',
      (own) => {
        writeFileSync(join(own, 'places.bin'), '');
        return own;
      },
      /is not whole/,
    ],
  ])('one that %s is refused with what to do', async (_, spoil, sentence) => {
    const own = spoil(await makeOwnIndex(THRILLER_LIST.slice(0, 1)));
    await expect(load(own)).rejects.toThrow(sentence);
  });
});
