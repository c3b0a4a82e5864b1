import { describe, expect, it } from 'vitest';
import { canDraw } from '../../src/swatch/drawable.ts';

describe('canDraw', () => {
  it.each([
    ['Latin', 'The Quiet Ledger: “Café” & Ångström — Phở'],
    ['Greek and Cyrillic', 'Ωμέγα Война'],
    ['Arabic and Persian', 'كتاب الظل می‌خواهم'],
    ['Hebrew', 'צל האור (כרך 2)'],
    ['Devanagari', 'नमस्ते'],
    ['Thai', 'สวัสดี'],
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
});
