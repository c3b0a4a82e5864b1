import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { packagePath } from '../../src/package-root.ts';
import { lackingIn } from './lacking.ts';

const ROOM = packagePath('src', 'languages');

/** Files of a language; what it says in chats and on the page is apart from what commands say. */
const FILES = ['answers.ts', 'follow-ups.ts', 'platforms.ts', 'words.ts'];

const FOLDERS = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A folder for each of those files, where what is said is decided, beside how languages write. */
const ROOMS = [...FILES.map((file) => basename(file, '.ts')), 'writing'];
const OF_LANGUAGES = FOLDERS.filter((folder) => !ROOMS.includes(folder));

describe('a language', () => {
  it.each(SPOKEN.map((language) => [language.locale, language] as const))(
    'lacks nothing in %s',
    (_, language) => {
      expect(lackingIn(language)).toEqual([]);
    },
  );

  it('is a folder of the same files as all', () => {
    for (const folder of OF_LANGUAGES) expect(readdirSync(join(ROOM, folder)).toSorted()).toEqual(FILES);
  });

  it('has a room for each of its files', () => {
    expect(FOLDERS).toEqual(expect.arrayContaining(ROOMS));
  });

  it('has its line in the list of languages', () => {
    const spoken = SPOKEN.map(({ locale }) => locale.toLowerCase());
    expect(OF_LANGUAGES.toSorted()).toEqual(spoken.toSorted());
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
