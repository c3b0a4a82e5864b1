import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine, fitTwoLines } from '../../src/swatch/fit.ts';
import { measure } from '../../src/swatch/measure.ts';

const ROOM = { width: 600, size: 40, least: 24 };
const LONG =
  'The Remarkable and Entirely Improbable Chronicle of the Seven Clockmakers of Vermont, Who Built a Hall';

const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
  fc.lorem({ maxCount: 30 }),
  fc
    .array(fc.constantFrom('م', 'ك', 'ת', 'ש', 'W', 'i', '👩‍👩‍👧', '👍🏽', 'ở', ' ', '…', '﷽'), { maxLength: 80 })
    .map((all) => all.join('')),
);

describe('measure', () => {
  it('gives the advance widths of Inter', async () => {
    // 2,048 units an em; `n` is 1,221 units wide in the regular weight: ten more letters are ten more widths.
    const ten = (await measure('n'.repeat(20), 'regular')) - (await measure('n'.repeat(10), 'regular'));
    expect(ten / 10).toBeCloseTo(1221 / 2048, 1);
  });

  it('finds bold wider than regular, and W wider than i', async () => {
    expect(await measure('mediumspringgreen', 'bold')).toBeGreaterThan(
      await measure('mediumspringgreen', 'regular'),
    );
    expect(await measure('W', 'bold')).toBeGreaterThan(2 * (await measure('i', 'bold')));
  });

  it('counts an emoji sequence as the one glyph that is drawn', async () => {
    expect(await measure('👩‍👩‍👧', 'bold')).toBeLessThan(1.5 * (await measure('👩', 'bold')));
  });

  it('finds no room wide enough for what cannot be set', async () => {
    expect(await measure('﷽'.repeat(60), 'bold')).toBe(Number.POSITIVE_INFINITY);
  });

  it('reads markup as text', async () => {
    expect(await measure('<b>&</b>', 'regular')).toBeGreaterThan(2 * (await measure('&', 'regular')));
  });

  it.each(['', ' ', '\u2060'])('finds no width in %j, where there is no ink', async (text) => {
    expect(await measure(text, 'regular')).toBe(0);
  });
});

describe('fitLine', () => {
  it('keeps the size wanted where there is room', async () => {
    expect(await fitLine('Salt & Smoke', 'bold', ROOM)).toEqual({ lines: ['Salt & Smoke'], size: 40 });
  });

  it('sets a longer text smaller', async () => {
    const { lines, size } = await fitLine('The Ledger of Quiet Things Lost', 'bold', ROOM);
    expect(lines).toEqual(['The Ledger of Quiet Things Lost']);
    expect(size).toBeLessThan(40);
    expect(size).toBeGreaterThanOrEqual(24);
  });

  it('shortens what even the least size has no room for, at a word and without a dangling comma', async () => {
    const { lines, size } = await fitLine(LONG, 'bold', ROOM);
    expect(size).toBe(24);
    expect(lines[0]).toMatch(/^The Remarkable .*\p{L}…$/u);
    expect(LONG.split(/[\s,]+/u)).toContain(lines[0]?.slice(0, -1).split(' ').at(-1));
  });

  it('never comes out wider than its room, and never cuts a character in two', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, fc.integer({ min: 120, max: 1200 }), async (text, width) => {
        const { lines, size } = await fitLine(text, 'bold', { ...ROOM, width });
        expect((await measure(lines.join(' '), 'bold')) * size).toBeLessThanOrEqual(width);
        expect(lines.join('')).not.toMatch(/\p{Cs}/u);
        expect(lines).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('fitTwoLines', () => {
  it('takes one line where one is enough', async () => {
    expect((await fitTwoLines('The Quiet Ledger', 'bold', ROOM)).lines).toEqual(['The Quiet Ledger']);
  });

  it('breaks a longer title into two lines of about the same length', async () => {
    const { lines, size } = await fitTwoLines(
      'The Clockmakers of Vermont and Their Borrowed Hours',
      'bold',
      ROOM,
    );
    expect(lines).toEqual(['The Clockmakers of Vermont', 'and Their Borrowed Hours']);
    expect(size).toBe(24);
  });

  it('shortens what two lines have no room for, and says so', async () => {
    const { lines } = await fitTwoLines(LONG, 'bold', ROOM);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toMatch(/^The Remarkable and Entirely .*…$/u);
    expect(lines[0]).not.toContain('…');
  });

  it('breaks a text without spaces between characters', async () => {
    const { lines } = await fitTwoLines('W'.repeat(100), 'bold', ROOM);
    expect(lines[0]).toMatch(/^W+$/u);
    expect(lines[1]).toMatch(/^W+…$/u);
  });

  it('never comes out wider than its room', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, fc.integer({ min: 300, max: 1200 }), async (text, width) => {
        const { lines, size } = await fitTwoLines(text, 'bold', { ...ROOM, width });
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect((await measure(line, 'bold')) * size).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });
});
