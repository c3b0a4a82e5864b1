import { describe, expect, it } from 'vitest';
import { faceOf, withoutPast } from '../../../src/brief/type/faces.ts';
import { groupGlyphs } from '../../../src/brief/type/glyph-groups.ts';

/** What groups of glyphs show, from left to right, and how many glyphs each has. */
function groupsOf(text: string): [text: string, glyphs: number][] {
  const face = faceOf(text, 'bold')!;
  const run = withoutPast(face).layout(text, face.features);
  return groupGlyphs(run, text).map((group) => [group.text, group.glyphs.length]);
}

describe('groupGlyphs', () => {
  it.each([
    ['letters', 'Salt', ['S', 'a', 'l', 't']],
    ['a letter and the marks on it', 'ที่นี่', ['ที่', 'นี่']],
    ['a vowel that stands before its consonant', 'கொடு', ['கொ', 'டு']],
    ['letters that run from right to left', 'שָׁלוֹם', ['ם', 'וֹ', 'ל', 'שָׁ']],
    ['letters of which a font draws the dots apart', 'بيت', ['ت', 'ي', 'ب']],
    ['a vowel that a shaper takes apart', 'น้ำใจ', ['น้ำ', 'ใ', 'จ']],
    ['an emoji of several characters', '👨‍👩‍👧❤️', ['👨‍👩‍👧', '❤️']],
    ['nothing', '', []],
  ])('tells apart %s', (_, text, expected) => {
    expect(groupsOf(text).map(([shown]) => shown)).toEqual(expected);
  });

  it('leaves no glyph and no character out', () => {
    for (const text of ['क्षत्रिय का रहस्य', 'دفتر الملح لا', 'உப்பு ஸ்ரீ', 'a\u200db\ufe0f', 'e\u0301\u0301']) {
      const face = faceOf(text, 'bold')!;
      const run = withoutPast(face).layout(text, face.features);
      const groups = groupGlyphs(run, text);
      const read = run.direction === 'rtl' ? groups.toReversed() : groups;
      expect(read.map((group) => group.text).join('')).toBe(text);
      expect(groups.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph.id))).toEqual(
        run.glyphs.map(({ id }) => id),
      );
    }
  });
});
