import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../../../src/platforms/web/page/title-lines.ts';

const ROOM = { width: 200, lines: 4, sizes: { max: 40, min: 16 } } as const;

describe('breaking a title', () => {
  it('keeps a short one on one line, in the largest size', () => {
    expect(breakTitle('Ice', ROOM)).toEqual({ lines: ['Ice'], size: 40, rightToLeft: false });
  });

  it('breaks between words before it sets smaller', () => {
    const { lines, size } = breakTitle('The Salt Ledger of Gull Skerry', ROOM);
    expect(size).toBe(40);
    expect(lines.join(' ')).toBe('The Salt Ledger of Gull Skerry');
    expect(lines.length).toBeGreaterThan(1);
  });

  it('sets smaller before it breaks a word', () => {
    const { lines, size } = breakTitle('Incomprehensibilities', ROOM);
    expect(lines).toEqual(['Incomprehensibilities']);
    expect(size).toBeLessThan(40);
  });

  it('breaks Japanese between any two characters', () => {
    expect(breakTitle('灯台守の娘と塩の帳簿', ROOM).lines.map((line) => line.length)).toEqual([5, 5]);
  });

  it('ends what has no room with an ellipsis', () => {
    const { lines, size } = breakTitle('word '.repeat(100), ROOM);
    expect([lines.length, size]).toEqual([ROOM.lines, 16]);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('sets what follows a word that is broken on its last line', () => {
    const { lines } = breakTitle(`${'x'.repeat(30)} end`, { ...ROOM, sizes: { max: 16, min: 16 } });
    expect(lines).toEqual(['x'.repeat(24), 'xxxxxx end']);
  });

  it('tells which way a title runs', () => {
    expect(breakTitle('«מלח והים» II', ROOM).rightToLeft).toBe(true);
    expect(breakTitle('Salt מלח', ROOM).rightToLeft).toBe(false);
  });

  it('takes any text, in few enough lines, none of them empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const { lines, size } = breakTitle(title, ROOM);
        expect(lines.length).toBeLessThanOrEqual(ROOM.lines);
        expect(lines).not.toContain('');
        expect(size).toBeGreaterThanOrEqual(ROOM.sizes.min);
      }),
    );
  });
});
