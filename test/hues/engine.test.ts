import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoverIndex, readCoverIndex } from '../../src/cover-index/cover-index.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { areOpposite, placeHue } from '../../src/hues/reasons/opposites.ts';
import type { MeasuredCovers } from '../../src/hues/measured.ts';
import type { Book, HueReading, HueReason, HuesEngine } from '../../src/hues/reading.ts';
import { packagePath } from '../../src/package-root.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { HUES, hueIndex } from '../../src/palette/hues.ts';

const directory = packagePath('models', 'hues');
const measured = JSON.parse(
  readFileSync(packagePath('models', 'hues', 'measured.json'), 'utf8'),
) as MeasuredCovers;
const { genres: GENRES } = JSON.parse(readFileSync(packagePath('models', 'hues', 'config.json'), 'utf8')) as {
  genres: { id: string }[];
};

const HORROR =
  'Something is living in the walls of the Calloway house. It scratches at night, it whispers the names of the dead, and every morning another door in the cellar stands open. When the youngest child begins to draw the thing that feeds on them, Ruth understands that the ghosts were only trying to warn her. A terrifying tale of possession, blood and the evil that waits below.';
const ROMANCE =
  'Lady Eleanor has sworn never to marry, least of all the insufferable Duke of Ashcombe. But one stolen kiss in a moonlit ballroom, and a scandal that forces them into a false engagement, make her wonder whether love might be worth the risk to her heart. A sparkling Regency romance of longing, passion and second chances.';
const COOKING =
  'From slow-roasted vegetables to quick weeknight pasta, these one hundred recipes bring the flavours of the Mediterranean to your kitchen. With step-by-step instructions, a guide to ingredients and tips for baking bread, this cookbook makes healthy home cooking simple for families.';
const SPACE =
  'Captain Ilse Marr has one ship, eleven crew and a dead alien aboard. When the derelict they found beyond the last jump gate starts broadcasting in her own voice, the colonies of three star systems race to reach it first. A space opera of first contact, artificial minds and interstellar war.';
const BLURBS = [HORROR, ROMANCE, COOKING, SPACE];

let engine: HuesEngine;
let index: CoverIndex;
beforeAll(async () => {
  [engine, index] = await Promise.all([
    loadHuesEngine({ directory, lexicons: LEXICONS }),
    readCoverIndex(packagePath('models', 'hues', 'index')),
  ]);
});
afterAll(() => engine.close());

/** Genres that any cover of a title is known to be of. */
function genresOfTitle(title: string): string[] {
  const covers = Array.from({ length: index.covers }, (_, cover) => cover).filter(
    (cover) => index.title(cover) === title,
  );
  return index.genres.filter((_, genre) => covers.some((cover) => index.hasGenre(cover, genre)));
}

const titlesOf = ({ covers }: HueReading): string[] => covers!.comparables.map(({ title }) => title);
const present = (reading: HueReading): string[] =>
  reading.genres.filter((genre) => genre.present).map(({ id }) => id);
const scoreOf = (reading: HueReading, hue: string): number =>
  reading.hues.find(({ name }) => name === hue)!.score;
const horrorIn = (reading: HueReading): number => reading.genres.find(({ id }) => id === 'horror')!.score;
const order = (reading: HueReading): string[] => reading.hues.map(({ name }) => name);

/** All numbers of a reading, in an order that its ranking does not change. */
const numbersOf = ({ hues, genres }: HueReading) => [
  ...hues.toSorted((a, b) => a.name.localeCompare(b.name)).flatMap(({ score, lift }) => [score, lift / 100]),
  ...genres.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ score }) => score),
];

/** Two readings that differ by no more than float arithmetic in another batch does. */
function expectSame(one: HueReading, other: HueReading): void {
  const others = numbersOf(other);
  expect(Math.max(...numbersOf(one).map((value, at) => Math.abs(value - others[at]!)))).toBeLessThan(1e-4);
  expect(one.hues[0]!.name).toBe(other.hues[0]!.name);
  expect(present(one)).toEqual(present(other));
  expect(one.cautions).toEqual(other.cautions);
}

describe('a reading', () => {
  it('ranks all 58 hues from 1 to 58, with a score from 0 to 1, in a colour that goes by the name', async () => {
    for (const reading of await engine.readAll(BLURBS.map((blurb) => ({ blurb })))) {
      expect(reading.hues.map(({ rank }) => rank)).toEqual(HUES.map((_, at) => at + 1));
      expect(order(reading).toSorted()).toEqual(HUES.map(({ name }) => name).toSorted());
      for (const { name, hex, css, score } of reading.hues) {
        expect(css).toBe(HUES[hueIndex(name)!]!.hex);
        expect(nameOfColour(hex)).toBe(name);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }
    }
  });

  it('gives each hue its lift over a usual share that is the same for every book', async () => {
    const readings = await engine.readAll(BLURBS.map((blurb) => ({ blurb })));
    const usual = readings.map(
      ({ hues }) => new Map(hues.map(({ name, score, lift }) => [name, score / lift])),
    );
    for (const { name } of HUES) {
      const shares = usual.map((of) => of.get(name)!);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(1e-9);
      expect(shares[0]).toBeGreaterThan(0);
      expect(shares[0]).toBeLessThan(0.7);
    }
  });

  it('gives every genre that the model knows, most probable first', async () => {
    const { genres } = await engine.read({ blurb: HORROR });
    expect(genres.map(({ id }) => id).toSorted()).toEqual(GENRES.map(({ id }) => id).toSorted());
    const scores = genres.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });

  it.each([
    ['horror', HORROR],
    ['romance', ROMANCE],
    ['food', COOKING],
    ['science-fiction', SPACE],
  ])('recognises %s', async (id, blurb) => {
    const reading = await engine.read({ blurb });
    expect(present(reading)).toContain(id);
    expect(reading.cautions).toEqual([]);
  });

  it('tells books of different genres apart by their hues and their ground', async () => {
    const [horror, romance, cooking] = await engine.readAll(BLURBS.map((blurb) => ({ blurb })));
    expect(
      new Set([horror, romance, cooking].map((reading) => order(reading!).slice(0, 5).join())).size,
    ).toBe(3);
    expect([horror!.ground.ground.value, cooking!.ground.ground.value]).toEqual(['dark', 'light']);
    expect(scoreOf(romance!, 'pink')).toBeGreaterThan(scoreOf(horror!, 'pink'));
  });

  it('is the same each time', async () => {
    expect(await engine.read({ blurb: HORROR })).toEqual(await engine.read({ blurb: HORROR }));
  });
});

describe('readAll', () => {
  it('answers in order what reading one by one answers, whatever stands beside it', async () => {
    const books: Book[] = Array.from({ length: 40 }, (_, at) => ({
      blurb: BLURBS[at % 4]!.slice(0, 60 + 11 * at),
      ...(at % 3 === 0 && { title: `Title ${at}` }),
      ...(at % 5 === 0 && { genres: 'fantasy, war' }),
    }));
    const together = await engine.readAll(books);
    for (const [at, book] of books.entries()) expectSame(together[at]!, await engine.read(book));
    expect(together).toHaveLength(40);
  });

  it('answers nothing for no books', async () => {
    expect(await engine.readAll([])).toEqual([]);
  });

  it('gives fifty who ask at once what each would get alone', async () => {
    const books = Array.from({ length: 50 }, (_, at) => ({ blurb: `${BLURBS[at % 4]!} Volume ${at}.` }));
    const atOnce = await Promise.all(books.map((book) => engine.read(book)));
    const inTurn: HueReading[] = [];
    for (const book of books) inTurn.push(await engine.read(book));
    expect(atOnce).toEqual(inTurn);
  });
});

describe('cautions', () => {
  it.each<[string, Book, readonly string[]]>([
    ['an ordinary blurb', { blurb: HORROR }, []],
    ['no text', { blurb: '' }, ['no-text']],
    ['white space', { blurb: ' \n\t\u00a0 ' }, ['no-text']],
    ['emoji', { blurb: '👻🏚️🔪👩‍👩‍👧' }, ['no-text']],
    ['punctuation', { blurb: '?!… —' }, ['no-text']],
    ['few words', { blurb: 'A haunted house.' }, ['few-words']],
    ['few different words', { blurb: 'Ghost ghost GHOST, ghost ghost. Ghost! '.repeat(20) }, ['few-words']],
    ['Arabic', { blurb: 'كان في قديم الزمان ملك عظيم يحكم البلاد والعباد بالعدل' }, ['unreadable-language']],
    ['Chinese', { blurb: '很久以前，在一座古老的城市里，有一个年轻的侦探。' }, ['unreadable-language']],
    [
      'German',
      {
        blurb:
          'Als der junge Kommissar in das kleine Dorf kommt, ist die Frau des Müllers schon seit drei Tagen tot.',
      },
      ['unreadable-language'],
    ],
    [
      'an advertisement',
      {
        blurb:
          'BUY NOW!!! Cheap watches and pills, click here for FREE shipping: best price, limited offer, 100% guaranteed casino bonus.',
      },
      ['not-a-blurb'],
    ],
    [
      'words at random',
      { blurb: 'Table seven lamp walking green purple idea fast metal chair cloud window.' },
      ['not-a-blurb'],
    ],
    [
      'little but names',
      {
        blurb:
          'Kael Vorynth of Aelthar must carry the Shard of Morvaine to Ysgarroth before the Zhaal breaks the Veil of Oonath.',
      },
      ['many-names'],
    ],
    ['a text longer than the model takes at once', { blurb: `${HORROR} `.repeat(10) }, []],
    ['a text longer than is looked at', { blurb: `${HORROR} `.repeat(200) }, ['shortened']],
  ])('of %s', async (_name, book, expected) => {
    const reading = await engine.read(book);
    expect(reading.cautions).toEqual(expected);
    expect(reading.hues).toHaveLength(58);
  });

  it('does not take a genre as present in a blurb that was not read', async () => {
    expect(present(await engine.read({ blurb: '' }))).toEqual([]);
  });
});

describe('any text', () => {
  it('may hold NUL and other control characters', async () => {
    const reading = await engine.read({ blurb: HORROR.replaceAll(' ', ' \0\u0007\u001b[31m ') });
    expect(reading.hues).toHaveLength(58);
  });

  it('may be a megabyte long', async () => {
    const [words, one] = await engine.readAll([
      { blurb: `${SPACE} `.repeat(4000) },
      { blurb: 'x'.repeat(1_000_000) },
    ]);
    expect(words!.cautions).toEqual(['shortened']);
    expect(present(words!)).toContain('science-fiction');
    expect(one!.hues).toHaveLength(58);
  });

  it('is answered without an error, in every field', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('ghost', 'the', '[PAD]', '[UNK]', '##s', ',', '\ud800', '海'))
        .map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (blurb, genres, title) => {
        const reading = await engine.read({ blurb, genres, title });
        expect(reading.hues).toHaveLength(58);
        const numbers = reading.hues.flatMap(({ score, lift }) => [score, lift]);
        expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
        const reasons = await engine.explain({ blurb, genres, title }, reading, 2);
        expect(reasons).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});

/** Log-odds of maroon in a reading. */
function maroonLogit(reading: HueReading): number {
  const { score } = reading.hues.find(({ name }) => name === 'maroon')!;
  return Math.log(score / (1 - score));
}

describe('genres that the asker names', () => {
  it.each(['horror', 'romance', 'children', 'science-fiction'])(
    'shift the scores as %s’s measured lifts say',
    async (id) => {
      const [without, named] = await engine.readAll([
        { blurb: '' },
        { blurb: '', genres: measured.genres[id]!.name },
      ]);
      const { lifts } = measured.genres[id]!;
      const shift = (name: string) =>
        named!.hues.find((hue) => hue.name === name)!.score /
        without!.hues.find((hue) => hue.name === name)!.score;
      const byLift = HUES.map(({ name }, at) => ({ name, lift: lifts[at]! })).toSorted(
        (a, b) => b.lift - a.lift,
      );
      const mean = (hues: readonly { name: string }[]) =>
        hues.reduce((sum, { name }) => sum + shift(name), 0) / hues.length;
      expect(mean(byLift.slice(0, 10))).toBeGreaterThan(1);
      expect(mean(byLift.slice(0, 10))).toBeGreaterThan(1.25 * mean(byLift.slice(-10)));
    },
  );

  it('are certain, and present', async () => {
    const reading = await engine.read({ blurb: COOKING, genres: 'Horror' });
    expect(reading.genres[0]).toMatchObject({ id: 'horror', score: 1, present: true });
    expect(reading.given.recognised).toEqual([{ term: 'Horror', ids: ['horror'] }]);
  });

  it('change nothing where no known word is among them', async () => {
    const without = await engine.read({ blurb: SPACE });
    const unknown = await engine.read({ blurb: SPACE, genres: 'xqzzy' });
    expect(unknown).toEqual({ ...without, given: { recognised: [], unknown: ['xqzzy'] } });
  });

  it('move scores beside a blurb as they do by themselves', async () => {
    const [without, named, nothing, alone] = await engine.readAll([
      { blurb: COOKING },
      { blurb: COOKING, genres: 'Horror' },
      { blurb: '' },
      { blurb: '', genres: 'Horror' },
    ]);
    expect(maroonLogit(named!)).toBeGreaterThan(maroonLogit(without!));
    expect(maroonLogit(alone!)).toBeGreaterThan(maroonLogit(nothing!));
  });

  it('lead the covers, all of that genre where many are known', async () => {
    const [cooking, horror] = await engine.readAll([
      { blurb: COOKING },
      { blurb: COOKING, genres: 'Horror' },
    ]);
    expect(titlesOf(horror!)).toHaveLength(8);
    for (const title of titlesOf(horror!)) expect(genresOfTitle(title)).toContain('horror');
    expect(titlesOf(cooking!).filter((title) => genresOfTitle(title).includes('horror'))).toEqual([]);
  });

  it('lead the covers, first those known to be of a genre of which there are few, and say how few', async () => {
    const reading = await engine.read({ blurb: SPACE, genres: 'western' });
    const western = index.genres.indexOf('western');
    const count = Array.from({ length: index.covers }, (_, cover) => cover).filter((cover) =>
      index.hasGenre(cover, western),
    ).length;
    expect(count).toBeLessThan(50);
    expect(reading.fewCovers).toEqual([{ id: 'western', covers: count }]);
    expect(genresOfTitle(reading.covers!.comparables[0]!.title)).toContain('western');
    const fantasy = await engine.read({ blurb: SPACE, genres: 'fantasy' });
    expect(fantasy.fewCovers).toBeUndefined();
  });

  it('keep beside them what the blurb itself says, also against them', async () => {
    const [against, alike, alone] = await engine.readAll([
      { blurb: SPACE, genres: 'western' },
      { blurb: SPACE, genres: 'science fiction' },
      { blurb: '', genres: 'western' },
    ]);
    expect(against!.genres[0]).toMatchObject({ id: 'western', score: 1, present: true });
    expect(against!.genres[0]!.read).toBeLessThan(0.1);
    expect(present(against!)).toContain('science-fiction');
    expect(alike!.genres[0]!.read).toBeGreaterThan(0.5);
    expect(alone!.genres[0]).not.toHaveProperty('read');
  });

  it('say of the ground what holds for their covers, not for the most typical ones alone', async () => {
    for (const id of ['horror', 'romance', 'food', 'history']) {
      const { covers } = await engine.read({ blurb: '', genres: measured.genres[id]!.name });
      const { dark, light } = measured.genres[id]!.ground;
      expect(Math.abs(covers!.ground.shares.dark - dark)).toBeLessThan(0.25);
      expect(Math.abs(covers!.ground.shares.light - light)).toBeLessThan(0.25);
    }
  });

  it('make up for a blurb that cannot be read', async () => {
    const reading = await engine.read({ blurb: '很久以前，在一座古老的城市里。', genres: 'horror' });
    expect(present(reading)).toEqual(['horror']);
    expect(reading.ground.ground.value).toBe('dark');
  });
});

describe('explain', () => {
  it('gives genres of the book, and words that stand in the blurb', async () => {
    for (const blurb of BLURBS) {
      const book = { blurb };
      const reading = await engine.read(book);
      const reasons = await engine.explain(book, reading, 5);
      expect(reasons.map(({ hue }) => hue)).toEqual(order(reading).slice(0, 5));
      const recognised = new Set(present(reading));
      for (const { words, genres } of reasons) {
        for (const word of words) {
          expect(` ${blurb} `.split(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')).length).toBeGreaterThan(
            1,
          );
        }
        for (const { id, lift, share } of genres) {
          expect(recognised).toContain(id);
          expect(lift).toBeGreaterThan(1);
          expect(share).toBeGreaterThan(0);
        }
      }
      expect(reasons.some(({ words, genres }) => words.length + genres.length > 0)).toBe(true);
    }
  });

  it('reads and explains a book alike when it is told before that reasons will be asked for', async () => {
    const [blurb = ''] = BLURBS;
    const books = [
      ...BLURBS.map((each) => ({ blurb: each, title: 'A Ghost of the Sea' })),
      { blurb: '', genres: 'fantasy' },
      { blurb: '!', genres: 'fantasy' },
      { blurb: 'Murder' },
      { blurb: BLURBS.join(' ').repeat(9) },
      { blurb: `${blurb} Une femme retourne au village où sa sœur a disparu.`, title: '東京' },
    ];
    for (const book of books) {
      const [reading, told] = [await engine.read(book), await engine.read(book, true)];
      expect(told).toEqual(reading);
      expect(await engine.explain(book, told, 58)).toEqual(await engine.explain(book, reading, 58));
    }
  });

  it('gives the same reasons again, many at a time and on a busy machine', async () => {
    const books = BLURBS.map((blurb) => ({ blurb }));
    const readings = await engine.readAll(books);
    const ask = () => Promise.all(books.map((book, at) => engine.explain(book, readings[at]!, 58)));
    const alone: HueReason[][] = [];
    for (const [at, book] of books.entries()) alone.push(await engine.explain(book, readings[at]!, 58));
    expect(alone.flat().some(({ words }) => words.length > 0)).toBe(true);
    const busy = setInterval(() => {
      const end = performance.now() + 20;
      while (performance.now() < end);
    }, 1);
    try {
      for (const reasons of await Promise.all(Array.from({ length: 20 }, ask)))
        expect(reasons).toEqual(alone);
    } finally {
      clearInterval(busy);
    }
  });

  it('never names a person, a place, a number or small change', async () => {
    const blurb =
      "Grace Hunter isn't afraid of murder, because Detective Wolfe is. In 1888 Rose Castle, London's darkest " +
      'house, hides 17 ghosts, and Baker the butler knows Hitler’s secret. Zorvath Kael and Queen Ysolde of Thrane ' +
      'must find the killer before the vampires of Xanthe rise. Blood. Faith Baker has two days.';
    const book = { blurb, genres: 'horror, mystery, fantasy' };
    const reasons = await engine.explain(book, await engine.read(book), 58);
    const named = new Set(reasons.flatMap(({ words }) => words));
    expect(named.size).toBeGreaterThan(2);
    const sayable = ['murder', 'Detective', 'ghosts', 'butler', 'killer', 'vampires', 'Queen', 'Blood'];
    for (const word of named) expect(sayable).toContain(word);
  });

  it('names no word for two hues that are opposite', async () => {
    for (const blurb of BLURBS) {
      const reading = await engine.read({ blurb });
      const reasons = await engine.explain({ blurb }, reading, 58);
      const placed = reading.hues.map((hue, at) => ({
        place: placeHue(hue).place,
        words: reasons[at]!.words,
      }));
      for (const one of placed) {
        for (const other of placed.filter((hue) => areOpposite(one, hue))) {
          expect(one.words.filter((word) => other.words.includes(word))).toEqual([]);
        }
      }
    }
  });

  it('explains no more hues than there are', async () => {
    const book = { blurb: HORROR };
    const reading = await engine.read(book);
    expect(await engine.explain(book, reading, 0)).toEqual([]);
    expect(await engine.explain(book, reading, 100)).toHaveLength(58);
  });
});

describe('close', () => {
  it('frees the model, and another can be loaded beside or after it', async () => {
    const other = await loadHuesEngine({ directory, lexicons: LEXICONS });
    const before = await other.read({ blurb: SPACE });
    await other.close();
    await expect(other.read({ blurb: SPACE })).rejects.toThrow('disposed');
    expect(await engine.read({ blurb: SPACE })).toEqual(before);
  });
});

describe('what is read of a blurb', () => {
  const AROUND = [
    '#1 SUNDAY TIMES BESTSELLER',
    '“A love story to swoon over.” — The Harbour Herald',
    HORROR,
    'Perfect for fans of Orla Finch and The Ninth Wave.',
    'About the Author\nJo Hallam lives in Hull with her husband and writes romances.',
  ].join('\n\n');

  it('is the same whatever praise stands around it', async () => {
    const [alone, around] = [await engine.read({ blurb: HORROR }), await engine.read({ blurb: AROUND })];
    expect({ ...around, read: undefined }).toEqual({ ...alone, read: undefined });
  });

  it('is said in figures: words read, words sent, parts left out', async () => {
    const { read } = await engine.read({ blurb: AROUND, title: 'The Calloway House' });
    const words = HORROR.match(/[\p{L}\p{N}]+/gu)!.length;
    const all = AROUND.match(/[\p{L}\p{N}]+/gu)!.length;
    expect(read).toEqual({
      words,
      of: all,
      leftOut: { accolade: 1, review: 1, comparison: 1, biography: 1 },
    });
  });

  it('gives reasons from what was read alone', async () => {
    const book = { blurb: AROUND };
    const reasons = await engine.explain(book, await engine.read(book), 58);
    expect(reasons.flatMap(({ words }) => words).filter((word) => /love|swoon|romances/.test(word))).toEqual(
      [],
    );
  });

  it('is nothing where the language can’t be read', async () => {
    const { read } = await engine.read({ blurb: '很久以前，在一座古老的城市里，有一个年轻的侦探。' });
    expect(read).toMatchObject({ words: 0, leftOut: {} });
  });

  it('is all of a long synopsis, the end as well as the beginning', async () => {
    const long = `${ROMANCE} ${SPACE} `.repeat(28);
    const { read, cautions } = await engine.read({ blurb: `${long} ${HORROR}` });
    expect(read.words).toBeGreaterThan(3_000);
    expect(read.words).toBe(read.of);
    expect(cautions).not.toContain('shortened');
    const [ends, begins] = [`${long} ${`${HORROR} `.repeat(9)}`, `${`${HORROR} `.repeat(9)}${long}`];
    const [end, begin] = await Promise.all([ends, begins].map((blurb) => engine.read({ blurb })));
    expect(horrorIn(end!)).toBeCloseTo(horrorIn(begin!), 1);
    expect(horrorIn(end!)).toBeGreaterThan(horrorIn(await engine.read({ blurb: long })));
  });
});
