import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tokenize } from '../../src/hues/tokenize.ts';
import { MOST_WINDOWS, windowCutter } from '../../src/hues/windows.ts';

/** A token for each letter or digit, so that ids say where they come from. */
const letters: Tokenize = (text) =>
  Array.from(text.match(/[\p{L}\p{N}]/gu) ?? [], (mark) => mark.codePointAt(0)!);
const OPEN = -1;
const CLOSE = -2;
const framed: Tokenize = (text) => [OPEN, ...letters(text), CLOSE];

const spelled = (window: readonly number[]): string =>
  String.fromCodePoint(...window.filter((id) => id !== OPEN && id !== CLOSE));

describe('windowCutter', () => {
  it('leaves a text whole that fits', () => {
    expect(windowCutter(framed, 6)('abc d')).toEqual({ windows: [framed('abcd')], read: 5 });
  });

  it('cuts at the ends of sentences, into windows of like length', () => {
    const { windows, read } = windowCutter(framed, 12)('One two. Three. Four. Five six. Seven.');
    expect(windows.map(spelled)).toEqual(['Onetwo', 'ThreeFour', 'Fivesix', 'Seven']);
    expect(read).toBe(38);
  });

  it('halves a sentence that is too long, between words', () => {
    const { windows } = windowCutter(framed, 8)('one two three four');
    expect(windows.map(spelled)).toEqual(['onetwo', 'three', 'four']);
  });

  it('cuts within a word that is too long, but not within a character', () => {
    const { windows } = windowCutter(letters, 4)('𝒶𝒷𝒸𝒹𝑒𝒻𝑔𝒽𝒾');
    expect(windows.map(spelled).join('')).toBe('𝒶𝒷𝒸𝒹𝑒𝒻𝑔𝒽𝒾');
  });

  it('stops after the last window that there may be, and says how much was read', () => {
    const cut = windowCutter(framed, 5);
    const most = 'Abc. '.repeat(MOST_WINDOWS).trim();
    expect(cut(most)).toMatchObject({ read: most.length });
    const { windows, read } = cut(`${most} Xyz.`);
    expect(windows).toHaveLength(MOST_WINDOWS);
    expect(read).toBe(most.length);
  });

  it('reads every token of any text once and in its order, in windows that the model takes', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'bc', 'déf', '𝒶', ' ', '. ', '! ', ', ', '\n', '—', 'Ghijk'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 20 }), (text, maximum) => {
        for (const tokenize of [letters, framed]) {
          const { windows, read } = windowCutter(tokenize, maximum)(text);
          const all = letters(text);
          const ids = windows.flatMap((window) => window.filter((id) => id >= 0));
          expect(ids).toEqual(all.slice(0, ids.length));
          expect(read === text.length).toBe(ids.length === all.length);
          expect(windows.every(({ length }) => length <= maximum)).toBe(true);
          expect(windows.length).toBeLessThanOrEqual(MOST_WINDOWS);
        }
      }),
    );
  });
});
