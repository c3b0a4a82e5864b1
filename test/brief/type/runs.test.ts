import { describe, expect, it } from 'vitest';
import { drawableOf } from '../../../src/brief/type/drawable.ts';
import { lineWidth, setRuns } from '../../../src/brief/type/runs.ts';

const namesOf = (text: string): string[] => setRuns(text, 'bold').map(({ face }) => face.name);

describe('setRuns', () => {
  it('takes each letter from the first font that has it', () => {
    expect(namesOf('Salt 塩 Соль')).toEqual(['Inter-Bold', 'NotoSansJP-Bold', 'Inter-Bold']);
    expect(namesOf('简')).toEqual(['NotoSansSC-Bold']);
    expect(namesOf('👨‍👩‍👧')).toEqual(['NotoEmoji-Bold']);
  });

  it('sets what runs from right to left from the right', () => {
    const [first, , last] = setRuns('ספר A', 'bold').filter(({ text }) => text.trim() !== '');
    expect([first?.text.trim(), last]).toEqual(['A', undefined]);
  });

  it('keeps figures in their order among letters that run from right to left', () => {
    const texts = setRuns('שנה 30 ملح ۴۵۶', 'bold').map(({ text }) => text.trim());
    expect(texts).toContain('30');
    // The shaper turns figures of Arabic around with its letters, so they are handed to it turned.
    expect(texts).toContain('۶۵۴');
  });

  it('mirrors brackets there', () => {
    const texts = setRuns('(ב)', 'bold').map(({ text }) => text);
    expect(texts).toEqual(['(', 'ב', ')']);
  });

  it('measures as much as is set', () => {
    // Kerning moves them apart, or together.
    expect(lineWidth('VV', 'bold')).toBeCloseTo(2 * lineWidth('V', 'bold'), 1);
    expect(lineWidth('Salt', 'bold')).toBeGreaterThan(lineWidth('Salt', 'regular'));
  });
});

describe('drawableOf', () => {
  it.each([
    ['The Salt Ledger', 'The Salt Ledger', true],
    ['塩の帳簿', '塩の帳簿', true],
    ['Salt\u{1CD00}', 'Salt', false],
    ['ᏣᎳᎩ', '', false],
    ['Salt ᏣᎳᎩ', '', false],
    ['Z̷̡͇̎̈́algo', 'Zalgo', true],
    ['The ﬁrst 𝕊𝕒𝕝𝕥', 'The first Salt', true],
    [' ', '', true],
  ])('sets of %s: %s', (written, text, isWhole) => {
    expect(drawableOf(written)).toEqual({ text, isWhole });
  });
});
