import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../src/swatch/lines.ts';
import type { LinesRoom } from '../../src/swatch/set-lines.ts';
import { plainText } from '../../src/swatch/plain-text.ts';
import { widthOf } from '../../src/swatch/width.ts';

const ROOM: LinesRoom = { width: 300, size: 60, least: 20, lines: (size) => Math.floor(200 / (size * 1.1)) };
const oneLine = (width: number, size = 20, least = 10): LinesRoom => ({ width, size, least, lines: () => 1 });

describe('fitLines', () => {
  it('sets a short text at the size wanted', async () => {
    expect(await fitLines('Salt', 'bold', ROOM)).toEqual({ lines: ['Salt'], size: 60 });
  });

  it('sets nothing for no text', async () => {
    expect((await fitLines('', 'bold', ROOM)).lines).toEqual([]);
  });

  it('breaks lines at spaces', async () => {
    const { lines, size } = await fitLines('The Last Witness Out', 'bold', ROOM);
    expect(lines.join(' ')).toBe('The Last Witness Out');
    expect(lines.length).toBeGreaterThan(1);
    expect(size).toBeGreaterThan(40);
  });

  it('takes a smaller size rather than break a word', async () => {
    const { lines, size } = await fitLines('Extraordinariness', 'bold', ROOM);
    expect(lines).toEqual(['Extraordinariness']);
    expect(size).toBeLessThan(40);
  });

  it('takes a slightly smaller size for fewer lines', async () => {
    const text = 'The Quiet Ledger';
    const width = 62 * (await widthOf('The Quiet', 'bold')) - 1;
    expect(await fitLines(text, 'bold', { ...ROOM, width, size: 62, lines: () => 3 })).toEqual({
      lines: ['The Quiet', 'Ledger'],
      size: 58,
    });
  });

  it('balances lines', async () => {
    const width = 20 * (await widthOf('one two three four', 'bold'));
    const room = { width, size: 20, least: 20, lines: () => 2 };
    expect((await fitLines('one two three four five', 'bold', room)).lines).toEqual([
      'one two three',
      'four five',
    ]);
  });

  it('breaks after a hyphen between letters', async () => {
    const room = { ...oneLine(20 * (await widthOf('Tempered', 'bold')) + 1, 20, 20), lines: () => 2 };
    expect((await fitLines('Well-Tempered', 'bold', room)).lines).toEqual(['Well-', 'Tempered']);
  });

  it('breaks Japanese between words, and begins no line with what closes a bracket', async () => {
    const { lines } = await fitLines('静かな帳簿「夜」の東京物語', 'bold', ROOM);
    expect(lines.join('')).toBe('静かな帳簿「夜」の東京物語');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).not.toMatch(/^[」、。ー]/u);
      expect(line).not.toMatch(/「$/u);
    }
  });

  it('breaks a word that is too long at the least size', async () => {
    const { lines, size } = await fitLines('W'.repeat(30), 'bold', ROOM);
    expect(size).toBe(20);
    expect(lines.join('')).toBe('W'.repeat(30));
  });

  it('shortens visibly what is too much', async () => {
    const { lines } = await fitLines('Endless words '.repeat(40).trim(), 'bold', ROOM);
    expect(lines).toHaveLength(9);
    expect(lines[8]).toMatch(/…$/u);
    expect((await fitLines('A line of words', 'bold', oneLine(50))).lines[0]).toMatch(/^A li.*…$/u);
  });

  it('leaves out a character that is wider than the room', async () => {
    expect((await fitLines('﷽ a', 'bold', oneLine(60))).lines).toEqual(['a']);
  });

  it('never comes out wider or longer than its room', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 20 }));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 60, max: 400 }), async (any, width) => {
        const { lines, size } = await fitLines(plainText(any), 'regular', { ...ROOM, width });
        expect(lines.length).toBeLessThanOrEqual(ROOM.lines(size));
        for (const line of lines)
          expect((await widthOf(line, 'regular')) * size).toBeLessThanOrEqual(width * 1.02);
      }),
      { numRuns: 60 },
    );
  });
});
