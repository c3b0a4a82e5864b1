import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { genreNamer, withinSentence } from '../../../commands/languages/genre-names.ts';
import { LANGUAGES } from '../../../commands/sentences.ts';
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
