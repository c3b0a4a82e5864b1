import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LEXICONS } from '../../../src/languages/index.ts';
import { createGenreReader, type KnownGenre } from '../../../src/hues/genre-words.ts';
import { foreignWords } from '../../../src/hues/lexicon/genre-table.ts';
import { listed } from '../../../src/hues/lexicon/lexicon.ts';
import { packagePath } from '../../../src/package-root.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(packagePath('models', 'hues', file), 'utf8'));
const { genres: GENRES } = readJson('config.json') as { genres: KnownGenre[] };
const read = createGenreReader(
  readJson('tags.json') as Record<string, string[]>,
  GENRES,
  foreignWords(LEXICONS),
);
const idsOf = (text: string): string[] => [...new Set(read(text).recognised.flatMap(({ ids }) => ids))];

describe('lexicons', () => {
  it('are there for every language that the bot speaks', () => {
    expect(LEXICONS.map(({ language }) => language)).toEqual(
      LANGUAGES.map(({ locale }) => new Intl.Locale(locale).language),
    );
  });

  it('speak of genres that the model knows, and hold no phrase twice in a line', () => {
    const known = new Set(GENRES.map(({ id }) => id));
    for (const { genres, endings = [] } of LEXICONS) {
      for (const line of genres.concat(endings)) {
        for (const id of line.ids.split(' ').filter(Boolean)) expect(known).toContain(id);
        for (const words of [line.names, line.typed, line.tells]) {
          const phrases = listed(words);
          expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
        }
      }
    }
  });

  it.each(LANGUAGES.map((language) => [language.locale, language] as const))(
    'know every genre by the name that it is given in %s',
    (_locale, { genreName }) => {
      const missed = GENRES.filter(({ id, name }) => !idsOf(genreName({ id, name })).includes(id));
      expect(missed).toEqual([]);
    },
  );

  it.each([
    ['ファンタジー、ミステリー', ['fantasy', 'mystery']],
    ['ファンタジー・ミステリー', ['fantasy', 'mystery']],
    ['ﾌｧﾝﾀｼﾞｰ', ['fantasy']],
    ['ＳＦ／ホラー', ['science-fiction', 'horror']],
    ['ＳＦ小説　歴史小説', ['science-fiction', 'historical-fiction']],
    ['本格ミステリーと恋愛小説', ['mystery', 'crime', 'romance']],
    ['学園ホラー小説', ['young-adult', 'horror']],
    ['恋愛なし、ホラー', ['horror']],
    ['novela negra', ['mystery', 'crime']],
    ['NOVELAS NEGRAS', ['mystery', 'crime']],
    ['novela negra ambientada en Sevilla', ['mystery', 'crime']],
    ['ciencia-ficción y terror', ['science-fiction', 'horror']],
    ['ciencia ficcion', ['science-fiction']],
    ['roman policier', ['mystery', 'crime']],
    ['romans policiers & polars', ['mystery', 'crime']],
    ["roman d'amour", ['romance']],
    ['roman d’amour', ['romance']],
    ['science-fiction et fantasy', ['science-fiction', 'fantasy']],
    ['Krimi', ['mystery', 'crime']],
    ['Ostseekrimi', ['mystery', 'crime']],
    ['Küstenthriller', ['thriller']],
    ['Liebesroman ohne Erotik', ['romance']],
    ['Kinderbücher und Märchen', ['children', 'mythology']],
    ['ficção científica', ['science-fiction']],
    ['FICCAO CIENTIFICA', ['science-fiction']],
    ['romance policial, contos', ['mystery', 'crime', 'short-stories']],
    ['cozy mystery, cats', ['mystery', 'nature-animals']],
  ])('read %j as people type it', (text, expected) => {
    expect(idsOf(text).toSorted()).toEqual(expected.toSorted());
  });

  it.each(['armour', 'Maggie', 'Reise nach Nirgendwo xq', 'carnet', 'Vermont'])(
    'take %j for no mistyped word of another language',
    (word) => {
      const ids = idsOf(word);
      expect(ids).not.toContain('romance');
      expect(ids).not.toContain('fantasy');
    },
  );
});
