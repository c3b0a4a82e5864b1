import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type NamedGenre } from '../../src/languages/index.ts';
import { packagePath } from '../../src/package-root.ts';
import { canDraw, withItsReason } from '../../src/swatch/drawable.ts';
import { measure } from '../../src/swatch/measure.ts';

const config = JSON.parse(await readFile(packagePath('models', 'hues', 'config.json'), 'utf8')) as {
  genres: NamedGenre[];
};

/** Shares of such covers and of all covers: alike, nearly alike, rarer, commoner, and of most. */
const SHARES = [
  [0.3, 0.3],
  [0.3, 0.32],
  [0.005, 0.4],
  [0.4, 0.3],
  [0.6, 0.3],
] as const;

const AS_USUAL = {
  chroma: { value: 'muted', share: 0.3, usual: 0.3 },
  contrast: { value: 'high', share: 0.3, usual: 0.3 },
} as const;

describe('canDraw', () => {
  it.each([
    ['Latin', 'The Quiet Ledger: “Café” & Ångström — Phở'],
    ['Greek and Cyrillic', 'Ωμέγα Война'],
    ['Arabic and Persian', 'كتاب الظل می‌خواهم'],
    ['Hebrew', 'צל האור (כרך 2)'],
    ['Devanagari', 'नमस्ते'],
    ['Thai', 'สวัสดี'],
    ['Japanese', '東京物語：「夜の図書館」、ジャンル・５％（ｶﾅ）〜々'],
    ['Japanese of names and cafés', '純喫茶の珈琲、蒼い薔薇と髙橋・宮﨑'],
    ['Korean', '바다의 비밀 ㅋㅋ'],
    ['Chinese, simplified and traditional', '这本书说了什么们让长难题 瑕疵 國家為什麼會失敗'],
    ['Tamil', 'தமிழ் நூல் The Sea'],
    ['emoji, with sequences', '👩‍👩‍👧 🏳️‍🌈 👍🏽 📚'],
    ['a letter with a mark that does not compose', 'q\u0301'],
    ['an ideographic space', 'A\u3000B'],
  ])('can draw %s with the fonts that ship', async (_, text) => {
    expect(await canDraw(text)).toBe(true);
  });

  it.each([
    ['a noncharacter', '\uFDD5'],
    ['a character for private use', '\u{F1234}'],
    ['an unassigned code point among Latin letters', 'The \u{E0FFF}\u0378 Ledger'],
    ['one beyond the basic plane', 'The \u{90000} Ledger'],
  ])('cannot draw %s', async (_, text) => {
    expect(await canDraw(text)).toBe(false);
  });

  it.each(['', ' ', '\u200B\u2060', '\u3000'])('sees that %j has nothing to draw', async (text) => {
    expect(await canDraw(text)).toBe(false);
  });

  it.each(LANGUAGES)(
    'can draw every word that a picture has in $locale',
    async ({ swatch, genreName, advice }) => {
      const { heading, headingFor, key, roles, more, percent, usual } = swatch;
      const words = [
        heading,
        headingFor,
        key,
        ...Object.values(roles),
        more(1),
        more(21),
        percent(0.5),
        usual('2'),
      ];
      const genres = config.genres.map(genreName);
      const grounds = (['dark', 'mid', 'light'] as const).flatMap((value) =>
        SHARES.flatMap(([share, all]) => advice({ ...AS_USUAL, ground: { value, share, usual: all } }, true)),
      );
      expect(await canDraw([...words, ...genres, ...grounds].join(''))).toBe(true);
    },
  );
});

/** What fails at the first try, and then tells how many it took. */
function failing(message: string): () => Promise<number> {
  let tries = 0;
  return () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error(message)) : Promise.resolve(tries);
  };
}

describe('what libvips says of a text', () => {
  it('is found out however many texts fail at the same time', async () => {
    const texts = Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? '' : 'm'.repeat(350)));
    const widths = await Promise.all(texts.map((text) => measure(text, 'bold')));
    expect(new Set(widths.filter((_, at) => at % 2 === 0))).toEqual(new Set([0]));
  });

  it('is asked for once more where another thread took it away, and only then', async () => {
    expect(await withItsReason(failing('text:'))).toBe(2);
    await expect(withItsReason(failing('text: too big'))).rejects.toThrow('too big');
  });
});
