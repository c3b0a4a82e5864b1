import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { genreNamer, withinSentence } from '../../../src/languages/words/genre-names.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { packagePath } from '../../../src/package-root.ts';

interface Config {
  readonly genres: readonly { readonly id: string; readonly name: string }[];
}

const { genres } = JSON.parse(await readFile(packagePath('models', 'hues', 'config.json'), 'utf8')) as Config;

/** Stands for the model's name, so that a table which lacks a genre is found out. */
const MISSING = 'missing';

describe.each(LANGUAGES)('genres in $locale', ({ locale, genreName }) => {
  it("have a name for each of the shipped model's, no two alike", () => {
    expect(genres).toHaveLength(54);
    const names = genres.map(({ id, name }) => genreName({ id, name: locale === 'en' ? name : MISSING }));
    expect(names).not.toContain(MISSING);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['unheard-of', 'constructor', '__proto__'])("keep another model's own name for %s", (id) => {
    expect(genreName({ id, name: 'Unheard Of' })).toBe('Unheard Of');
  });
});

const commas = (text: string): number => text.split(', ').length - 1;

describe.each(LANGUAGES)('lists of genres in $locale', ({ locale, readsAs, swatch, genreName }) => {
  it("tell where each of the shipped model's genres ends", () => {
    const [horror, war] = [
      { id: 'horror', name: 'Horror' },
      { id: 'war', name: 'War' },
    ];
    const usual = commas(readsAs([horror, war, horror]));
    for (const genre of genres) {
      const said = readsAs([horror, genre, war]);
      const own = commas(genreName(genre));
      expect(commas(said)).toBe(own > 0 ? own : usual);
      expect(said.split('; ').length).toBe(own > 0 ? 3 : 1);
    }
  });

  it('have semicolons in the alternative text', () => {
    expect(swatch.alt.genres(['a, b 60%', 'c 40%'])).toMatch(locale === 'ja' ? /%、c/u : /%\u202F?; c/u);
  });
});

describe('genreNamer', () => {
  it('finds names by id', () => {
    const name = genreNamer({ horror: 'Terror' });
    expect(name({ id: 'horror', name: 'Horror' })).toBe('Terror');
    expect(name({ id: 'war', name: 'War' })).toBe('War');
  });
});

describe('withinSentence', () => {
  it.each([
    ['Ficción histórica', 'ficción histórica'],
    ['Énigme', 'énigme'],
    ['LGBTQ+', 'LGBTQ+'],
    ['BD et manga', 'BD et manga'],
    ['SF', 'SF'],
    ['', ''],
  ])('writes %s as %s', (name, within) => {
    expect(withinSentence(name)).toBe(within);
  });
});
