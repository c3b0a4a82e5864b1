import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { packagePath } from '../../src/package-root.ts';
import { lackingIn } from './lacking.ts';

const ROOM = packagePath('src', 'languages');

/** Files of a language; what it says in chats and on the page is apart from what commands say. */
const FILES = [
  'brief.ts',
  'colours.ts',
  'desk.ts',
  'lexicon.ts',
  'names.ts',
  'notices.ts',
  'platforms.ts',
  'sentences.ts',
  'series.ts',
  'shelf.ts',
  'sight.ts',
  'vote.ts',
];

const FOLDERS = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'say')
  .map(({ name }) => name);

describe('a language', () => {
  it.each(SPOKEN.map((language) => [language.locale, language] as const))(
    'lacks nothing in %s',
    (_, language) => {
      expect(lackingIn(language)).toEqual([]);
    },
  );

  it('is a folder of the same files as all', () => {
    for (const folder of FOLDERS) expect(readdirSync(join(ROOM, folder)).toSorted()).toEqual(FILES);
  });

  it('has its line in the list of languages', () => {
    const spoken = SPOKEN.map(({ locale }) => locale.toLowerCase());
    expect(FOLDERS.toSorted()).toEqual(spoken.toSorted());
  });
});

describe('lackingIn', () => {
  const german = SPOKEN.find(({ locale }) => locale === 'de')!;

  it('lists what is missing, each by its path', () => {
    const { horror: _horror, ...genres } = german.names.genres;
    const { gardening: _gardening, ...shelves } = german.names.shelves;
    const { 'food-drink': _foodDrink, ...categories } = german.names.categories;
    const others = german.lexicon.genres.filter(({ ids }) => !ids.includes('poetry'));
    const incomplete: Language = {
      ...german,
      names: { ...german.names, genres, shelves, categories },
      lexicon: { ...german.lexicon, genres: others },
    };
    expect(lackingIn(incomplete)).toEqual([
      'names.genres.horror',
      'names.shelves.gardening',
      'names.categories.food-drink',
      'lexicon.genres: poetry',
    ]);
  });
});
