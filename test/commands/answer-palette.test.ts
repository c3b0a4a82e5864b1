import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPalette } from '../../commands/answer-palette.ts';
import type { Answer, CoverAnswer } from '../../src/answers/answer.ts';
import type { CoverColour } from '../../src/covers/cover-palette.ts';
import type { CoverReading } from '../../src/covers/reading.ts';
import type { HueReading } from '../../src/hues/reading.ts';
import { choosePalette } from '../../src/palette/choose-palette.ts';
import { contrast } from '../../src/palette/contrast.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { COVER_ADVICE } from '../services/cover-advice.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const FIRST = { top: 5, variant: 0 };

async function bookAnswer(change: Partial<HueReading> = {}, knowsCovers = true): Promise<Answer> {
  const engine = inMemoryEngine({ knowsCovers, reading: change });
  const reading = await engine.read({ blurb: 'A detective returns to the harbour.' });
  return { title: 'Proof', reading, reasons: [], shortened: [] };
}

/** Only the palette of a cover's reading counts. */
const coverAnswer = (palette: readonly CoverColour[]): CoverAnswer => ({
  cover: { palette } as unknown as CoverReading,
});

describe('the palette of a book’s answer', () => {
  it.each([0, 1, 2])('is number %i of those that real covers wear', async (variant) => {
    const { title, colours } = answerPalette(await bookAnswer(), { top: 5, variant });
    expect(title).toBe('Proof');
    expect(colours.map(({ name, hex, role }) => ({ name, hex, role }))).toEqual(
      COVER_ADVICE.palettes[variant],
    );
  });

  it('says what is known of a hue, and of a neutral, which has no place among the hues', async () => {
    const answer = await bookAnswer();
    const [ground, main] = answerPalette(answer, FIRST).colours;
    expect(ground).toEqual({
      name: 'black',
      hex: '#0c0c0c',
      role: 'ground',
      css: '#000000',
      score: 0.58,
      lift: 1.4,
    });
    const { css, rank, score, lift } = answer.reading.hues.find(({ name }) => name === 'maroon')!;
    expect(main).toEqual({ name: 'maroon', hex: '#6e1a1f', role: 'main', css, rank, score, lift });
  });

  it('is put together from single hues where the model knows no covers', async () => {
    const answer = await bookAnswer({}, false);
    const { colours } = answerPalette(answer, { top: 3, variant: 1 });
    expect(colours).toMatchObject(
      choosePalette(answer.reading.hues, { size: 3, variant: 1 }).map(({ name, hex, role, rank }) => ({
        name,
        hex,
        role,
        rank,
      })),
    );
  });

  it('gives a colour that nothing was measured of its keyword alone', async () => {
    const { colours } = answerPalette(await bookAnswer({ neutrals: [] }), FIRST);
    expect(colours[0]).toEqual({ name: 'black', hex: '#0c0c0c', role: 'ground', css: '#000000' });
  });
});

describe('the palette of a cover’s answer', () => {
  it('has the cover’s own colours with their parts and shares', () => {
    const palette = [
      { name: 'black', hex: '#0b0b0d', share: 0.8 },
      { name: 'firebrick', hex: '#b22222', share: 0.15 },
      { name: 'ivory', hex: '#f4efe1', share: 0.05 },
    ];
    expect(answerPalette(coverAnswer(palette), FIRST)).toEqual({
      title: '',
      colours: [
        { name: 'black', hex: '#0b0b0d', role: 'ground', css: '#000000', share: 0.8 },
        { name: 'firebrick', hex: '#b22222', role: 'main', css: '#b22222', share: 0.15 },
        { name: 'ivory', hex: '#f4efe1', role: 'ink', css: '#fffff0', share: 0.05 },
      ],
    });
  });

  it('adds an ink that can be read to a cover of one colour', () => {
    const { colours } = answerPalette(coverAnswer([{ name: 'navy', hex: '#000080', share: 1 }]), FIRST);
    expect(colours.map(({ role, share }) => [role, share])).toEqual([
      ['ground', 1],
      ['ink', undefined],
    ]);
    expect(contrast(colours[1]!.hex, '#000080')).toBeGreaterThanOrEqual(4.5);
  });

  it('loses no colour of any cover, has one ground, and ends with its only ink', () => {
    const hexes = fc.uniqueArray(fc.integer({ min: 0, max: 0xff_ff_ff }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hexes, (values) => {
        const palette = values.map((value) => {
          const hex = `#${value.toString(16).padStart(6, '0')}`;
          return { hex, name: nameOfColour(hex), share: 1 / values.length };
        });
        const { colours } = answerPalette(coverAnswer(palette), FIRST);
        const named = new Set(colours.map(({ hex }) => hex));
        expect(palette.filter(({ hex }) => !named.has(hex))).toEqual([]);
        expect(colours.length - palette.length).toBeLessThanOrEqual(1);
        expect(named.size).toBe(colours.length);
        expect(colours.filter(({ role }) => role === 'ground')).toHaveLength(1);
        expect(colours.findIndex(({ role }) => role === 'ink')).toBe(colours.length - 1);
      }),
    );
  });
});
