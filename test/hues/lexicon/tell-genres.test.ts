import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/languages/index.ts';
import { genreTeller, TOLD } from '../../../src/hues/lexicon/tell-genres.ts';
import { FOREIGN_BLURBS, PLAIN_TEXTS } from './foreign-blurbs.ts';

const tell = genreTeller(LEXICONS);
const genresIn = (...texts: string[]): string[] => [...tell(texts).genres.keys()];
const wordsIn = (...texts: string[]): string[] => tell(texts).words.map(({ term }) => term);

describe('telling genres by words', () => {
  it.each(
    Object.entries(FOREIGN_BLURBS).flatMap(([language, blurbs]) =>
      blurbs.map(([genre, blurb]) => [language, genre, blurb] as const),
    ),
  )('knows in %s a blurb of %s', (_language, genre, blurb) => {
    expect(genresIn(blurb)[0]).toBe(genre);
  });

  it.each(PLAIN_TEXTS)('says nothing of %j', (text) => {
    expect(tell([text])).toEqual({ genres: new Map(), words: [] });
  });

  it('gives the words as they stand there, those that name the kind of book first, each once', () => {
    const blurb =
      'El Detective Rojas bebe. El detective Rojas investiga. Una NOVELA NEGRA sobre un asesinato en Bogotá.';
    expect(wordsIn(blurb)).toEqual(['NOVELA NEGRA', 'Detective', 'investiga', 'asesinato']);
  });

  it('knows words without their marks, in capitals and in other normal forms', () => {
    const blurb = 'Un dragón y una hechicera reclaman el trono del reino.';
    const same = genresIn(blurb);
    expect(same).toContain('fantasy');
    expect(genresIn(blurb.normalize('NFD'))).toEqual(same);
    expect(genresIn(blurb.normalize('NFD').replaceAll(/\p{M}/gu, ''))).toEqual(same);
    expect(genresIn(blurb.toUpperCase())).toEqual(same);
  });

  it('takes one word of a long text for chance, and of a few words for a hint', () => {
    expect(genresIn('Der Drache.')).toEqual(['fantasy']);
    expect(
      genresIn(
        'Am Wochenende lassen die Kinder vom Hügel hinter dem Haus einen Drachen steigen, und die Großeltern sehen ihnen vom Balkon aus zu.',
      ),
    ).not.toContain('fantasy');
  });

  it('takes one word of a long text for a hint, where nothing speaks for another genre', () => {
    const hint =
      'Am Ende des Sommers räumt sie das Haus aus, in dem niemand mehr wohnt, und ruft die Polizei.';
    const [[genre, likely]] = [...tell([hint]).genres] as [[string, number]];
    expect([genre, likely < TOLD]).toEqual(['mystery', true]);
    expect(genresIn(`${hint} Ein Kochbuch liegt noch da, und ein Rezept.`)).not.toContain('mystery');
  });

  it('takes no word of one language for a word of another', () => {
    for (const title of ['House of Pain', 'The Gift', 'Note to Self', 'Die Hard', 'A Chat with the Mayor']) {
      expect(genresIn(title)).toEqual([]);
    }
  });

  it('passes over phrases in which a word means something else', () => {
    expect(genresIn('En este caso, en el corazón de la ciudad, y por lo general sin duda.')).toEqual([]);
  });

  it('finds no word within another in Japanese', () => {
    expect(wordsIn('テキストとブロックとライブラリーを並べるだけの話です。')).toEqual([]);
  });

  it('reads title and blurb together', () => {
    expect(wordsIn('La maldición', 'Una casa encantada a las afueras del pueblo.')).toEqual([
      'maldición',
      'casa encantada',
    ]);
  });

  it('is never surer than a genre that was named, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const likely of tell([text, text]).genres.values()) {
          expect(likely).toBeGreaterThan(0);
          expect(likely).toBeLessThan(1);
        }
      }),
    );
  });

  it('takes time with the length of a text, up to the part that is looked at', () => {
    const long = 'dragón asesino '.repeat(100_000);
    expect(genresIn(long)).toEqual(genresIn(long.slice(0, 4_000)));
  });
});
