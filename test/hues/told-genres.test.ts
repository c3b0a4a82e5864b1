import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { genresNamed } from '../../src/hues/genres-of-book.ts';
import type { Book, HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { saysLittle, sureCovers } from '../../src/hues/sure-covers.ts';
import { packagePath } from '../../src/package-root.ts';
import { FOREIGN_BLURBS, PLAIN_TEXTS } from './lexicon/foreign-blurbs.ts';

let engine: HuesEngine;
beforeAll(async () => {
  engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
});
afterAll(() => engine.close());

const paletteOf = ({ covers }: HueReading): string => JSON.stringify(covers!.palettes[0]);

describe('a text that the model cannot read', () => {
  it.each(Object.entries(FOREIGN_BLURBS))('is read by its words in %s', async (_language, blurbs) => {
    const readings = await engine.readAll(blurbs.map(([, blurb]) => ({ blurb })));
    for (const [at, [genre, blurb]] of blurbs.entries()) {
      const reading = readings[at]!;
      expect(reading.cautions).toEqual(['unreadable-language']);
      expect(genresNamed(reading)[0]).toMatchObject({ id: genre, present: true });
      expect(genresNamed(reading)[0]!.score).toBeLessThan(0.95);
      for (const { term } of reading.toldBy!) expect(blurb.normalize('NFKC')).toContain(term);
    }
  });

  it.each(Object.entries(FOREIGN_BLURBS))('gets colours of its own in %s', async (_language, blurbs) => {
    const readings = await engine.readAll(blurbs.map(([, blurb]) => ({ blurb })));
    expect(new Set(readings.map(paletteOf)).size).toBeGreaterThan(0.8 * blurbs.length);
  });

  it.each(PLAIN_TEXTS)('is answered with what is usual where it tells nothing: %s', async (blurb) => {
    const reading = await engine.read({ blurb });
    expect(reading).not.toHaveProperty('toldBy');
    expect(saysLittle(reading)).toBe(true);
    expect(sureCovers(reading)!.comparables).toEqual([]);
    const scores = reading.hues.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it.each<[string, Book, string]>([
    ['its title', { blurb: '很久以前，在一座古老的城市里。', title: 'The Vampire’s Kiss' }, 'paranormal'],
    ['a title alone', { blurb: '', title: 'The Vampire’s Kiss' }, 'paranormal'],
    ['a title in Japanese', { blurb: '', title: '名探偵と密室の謎' }, 'mystery'],
    ['a few words of English', { blurb: 'A dragon wakes.' }, 'fantasy'],
    ['a few words of Spanish', { blurb: 'Una novela negra.' }, 'mystery'],
    [
      'what it calls itself',
      {
        blurb: 'Ein Fantasy-Roman, der auf einer kleinen Insel im Norden spielt, und der erste einer Reihe.',
      },
      'fantasy',
    ],
  ])('is read by %s', async (_by, book, genre) => {
    const reading = await engine.read(book);
    expect(genresNamed(reading).map(({ id }) => id)).toContain(genre);
    expect(reading.toldBy!.length).toBeGreaterThan(0);
  });

  it('is of no genre for a hint, which is said and moves its colours', async () => {
    const blurb =
      'Am Ende des Sommers räumt sie das Haus aus, in dem niemand mehr wohnt, und ruft die Polizei.';
    const [hinted, nothing] = await engine.readAll([{ blurb }, { blurb: PLAIN_TEXTS[4]! }]);
    expect(hinted!.toldBy).toEqual([{ term: 'Polizei', ids: ['mystery'] }]);
    expect(genresNamed(hinted!).map(({ id }) => id)).not.toContain('mystery');
    expect(hinted!.covers!.comparables).toEqual([]);
    expect(paletteOf(hinted!)).not.toBe(paletteOf(nothing!));
  });

  it('keeps to the genres that the asker names', async () => {
    const [[, murder]] = FOREIGN_BLURBS['es']! as [[string, string]];
    const reading = await engine.read({ blurb: murder, genres: 'romance' });
    expect(genresNamed(reading)[0]).toMatchObject({ id: 'romance', score: 1 });
    expect(genresNamed(reading).map(({ id }) => id)).toContain('mystery');
  });
});

describe('a text that the model reads', () => {
  it('is not read by its words', async () => {
    const blurb =
      'A retired detective returns to the harbour town where her sister vanished, and someone there would kill to keep her from asking.';
    expect(await engine.read({ blurb })).not.toHaveProperty('toldBy');
  });
});

describe('genres in a text', () => {
  it('are understood without the model, in any language that the bot speaks', async () => {
    const other = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
    await other.close();
    expect(other.genresIn('ファンタジー、novela negra, Liebesroman, xqzzy')).toEqual({
      recognised: [
        { term: 'ファンタジー', ids: ['fantasy'] },
        { term: 'novela negra', ids: ['mystery', 'crime'] },
        { term: 'Liebesroman', ids: ['romance'] },
      ],
      unknown: ['xqzzy'],
      names: { fantasy: 'Fantasy', mystery: 'Mystery', crime: 'Crime', romance: 'Romance' },
    });
    expect(other.genresIn(' ')).toEqual({ recognised: [], unknown: [], names: {} });
  });

  it('are completed in the asker’s language first, and in English', () => {
    expect(engine.genreWords('es-MX').slice(0, 60)).toContain('novela romántica');
    expect(engine.genreWords('ja')).toContain('推理小説');
    for (const locale of ['es', 'ja', 'en', 'ko', ''])
      expect(engine.genreWords(locale)).toContain('cozy mystery');
    expect(engine.genreWords('en')[0]).toBe('Fantasy');
    expect(engine.genreWords('ko')).toEqual(engine.genreWords('en'));
  });
});
