import { describe, expect, it } from 'vitest';
import { toLine } from '../../src/catalogue/predictions.ts';
import type { HueReading } from '../../src/hues/reading.ts';
import { HUES } from '../../src/palette/hues.ts';
import { COVER_ADVICE, NEUTRALS } from '../services/cover-advice.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const BLURB = 'A detective returns to the harbour town where her sister vanished.';

async function predict(change: Parameters<typeof inMemoryEngine>[0] = {}, blurb = BLURB) {
  const reading: HueReading = await inMemoryEngine(change).read({ blurb });
  const line = toLine('a', reading);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  return { reading, prediction: JSON.parse(line) };
}

const FIGURES = {
  name: expect.any(String) as string,
  hex: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
  css: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
  score: expect.any(Number) as number,
  lift: expect.any(Number) as number,
};

describe('a prediction', () => {
  it('is one line with all hues in rank order, the palette and all genres', async () => {
    const { reading, prediction } = await predict();
    expect(Object.keys(prediction)).toEqual(['id', 'hues', 'palette', 'read', 'genres']);
    expect(prediction.id).toBe('a');
    expect(prediction.hues.map((hue: { name: string }) => hue.name)).toEqual(
      reading.hues.map((hue) => hue.name),
    );
    expect(prediction.hues).toEqual(HUES.map(() => FIGURES));
    expect(prediction.genres).toEqual(
      reading.genres.map(({ id, score, present }) => ({ id, score, present })),
    );
    expect(prediction.palette[0]).toEqual({
      name: expect.any(String),
      hex: expect.any(String),
      role: 'primary',
    });
  });

  it('has of a model that knows covers the neutrals, the ground, three palettes and comparable covers', async () => {
    const { prediction } = await predict({ knowsCovers: true });
    expect(Object.keys(prediction)).toEqual([
      'id',
      'hues',
      'neutrals',
      'ground',
      'palettes',
      'palette',
      'comparables',
      'read',
      'genres',
    ]);
    expect(prediction.hues).toContainEqual({
      ...FIGURES,
      name: 'maroon',
      hex: '#6e1a1f',
      css: '#800000',
    });
    expect(prediction.neutrals).toEqual(
      NEUTRALS.map(({ name, hex, css, score, lift }) => ({ name, hex, css, score, lift })),
    );
    expect(prediction.ground).toEqual({ lightness: 'dark', shares: { dark: 0.61, mid: 0.25, light: 0.14 } });
    expect(prediction.palettes).toEqual(COVER_ADVICE.palettes);
    expect(prediction.palette).toEqual(COVER_ADVICE.palettes[0]);
    expect(prediction.comparables).toEqual([
      {
        title: 'The Salt Ledger',
        author: 'Ada Quill',
        year: 2011,
        colours: [
          { hex: '#0c0c0c', share: 0.61 },
          { hex: '#6e1a1f', share: 0.2 },
          { hex: '#e2b93c', share: 0.08 },
        ],
      },
      { title: 'Harbour Lights', author: '', colours: [{ hex: '#152c63', share: 0.7 }] },
    ]);
  });

  it('has no comparable covers for a text that says little', async () => {
    const { prediction } = await predict({ knowsCovers: true }, 'storm');
    expect(prediction.comparables).toEqual([]);
    expect(prediction.palettes).toHaveLength(3);
  });

  it('has a palette of single hues where no covers agree on one', async () => {
    const covers = { ...COVER_ADVICE, palettes: [] };
    const { prediction } = await predict({ knowsCovers: true, reading: { covers } });
    expect(prediction.palettes).toEqual([]);
    expect(prediction.palette[0].role).toBe('primary');
  });

  it('rounds its figures to six decimals', async () => {
    const shares = { dark: 1 / 3, mid: 1 / 3, light: 1 / 3 };
    const covers = { ...COVER_ADVICE, ground: { ...COVER_ADVICE.ground, shares } };
    const { prediction } = await predict({ knowsCovers: true, reading: { covers } });
    expect(prediction.ground.shares).toEqual({ dark: 0.333333, mid: 0.333333, light: 0.333333 });
  });
});
