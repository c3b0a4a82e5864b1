import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../src/covers/decode-cover.ts';
import { describeLook, LOOK_FIGURES } from '../../src/covers/descriptor.ts';
import { toOklab, toOklch } from '../../src/palette/oklab.ts';

/** The figures by name, in their order; the colour wheel comes last. */
const FIGURES =
  'lightness lightnessSpread chroma chromaSpread mostChroma a b darkest lightest aSpread bSpread middle stepsAcross stepsDown colourAcross colourDown flat edges hardEdges greys'.split(
    ' ',
  );

type Figures = Readonly<Record<string, number>>;

function picture(width: number, height: number, colourAt: (x: number, y: number) => string): Pixels {
  const data = Buffer.concat(
    Array.from({ length: width * height }, (_, at) =>
      Buffer.from(colourAt((at % width) / width, Math.floor(at / width) / height).slice(1), 'hex'),
    ),
  );
  return { width, height, data };
}

function look(pixels: Pixels): { figures: Figures; wheel: number[] } {
  const values = [...describeLook(pixels)];
  const figures = Object.fromEntries(FIGURES.map((name, at) => [name, values[at]!]));
  return { figures, wheel: values.slice(FIGURES.length) };
}

const flat = (hex: string, width = 32, height = 48): Pixels => picture(width, height, () => hex);
/** The first colour left of the middle, the second right of it; or above and below. */
const halves = (one: string, other: string, width = 32, height = 48): Pixels =>
  picture(width, height, (x) => (x < 0.5 ? one : other));
const stacked = (one: string, other: string): Pixels => picture(32, 48, (_, y) => (y < 0.5 ? one : other));

describe('describeLook', () => {
  it('gives 38 finite figures', () => {
    const values = describeLook(halves('#ff0000', '#0000ff'));
    expect(LOOK_FIGURES).toBe(38);
    expect(values).toHaveLength(LOOK_FIGURES);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('of one colour is that colour, everywhere alike', () => {
    const { l, a, b } = toOklab('#b22222');
    const { c, h } = toOklch('#b22222');
    const { figures, wheel } = look(flat('#b22222'));
    for (const [name, value] of Object.entries({
      lightness: l,
      middle: l,
      darkest: l,
      lightest: l,
      chroma: c,
      mostChroma: c,
      a,
      b,
    }))
      expect(figures[name]).toBeCloseTo(value, 4);
    for (const name of [
      'lightnessSpread',
      'chromaSpread',
      'aSpread',
      'stepsAcross',
      'stepsDown',
      'edges',
      'greys',
    ])
      expect(figures[name]).toBeCloseTo(0, 6);
    expect(figures.flat).toBe(1);
    expect(wheel.map((value) => Math.round(value * 100) / 100)).toEqual(
      wheel.map((_, sector) => (sector === Math.floor(h / 20) ? Math.round(Math.sqrt(c) * 100) / 100 : 0)),
    );
  });

  it.each(['#000000', '#808080', '#ffffff'])('of %s has no colour', (hex) => {
    const { figures, wheel } = look(flat(hex));
    expect(figures).toMatchObject({ greys: 1, chroma: 0, mostChroma: 0, a: 0, b: 0 });
    expect(wheel.every((value) => value === 0)).toBe(true);
  });

  it('of black beside white has a mean, a spread and one hard edge across', () => {
    const { figures } = look(halves('#000000', '#ffffff'));
    expect(figures.lightness).toBeCloseTo(0.5, 4);
    expect(figures.lightnessSpread).toBeCloseTo(0.5, 4);
    expect([figures.darkest, figures.lightest]).toEqual([0, expect.closeTo(1, 4)]);
    expect(figures.stepsAcross).toBeCloseTo(1 / 31, 4);
    expect(figures.stepsDown).toBe(0);
    for (const name of ['edges', 'hardEdges']) expect(figures[name]).toBeCloseTo(1 / 31, 5);
    expect(figures.flat).toBeCloseTo(30 / 31, 5);
  });

  it('tells what changes down a cover from what changes across', () => {
    const { figures } = look(stacked('#000000', '#ffffff'));
    expect(figures.stepsDown).toBeCloseTo(1 / 47, 4);
    expect(figures.stepsAcross).toBe(0);
    expect(figures.edges).toBe(0);
  });

  it('tells steps of colour from those of lightness', () => {
    const { figures } = look(halves('#c00000', '#0000ff'));
    const [red, blue] = ['#c00000', '#0000ff'].map(toOklab);
    const step = (Math.abs(red!.a - blue!.a) + Math.abs(red!.b - blue!.b)) / 2;
    expect(figures.colourAcross).toBeCloseTo(step / 31, 4);
    expect(figures.colourDown).toBe(0);
    expect(figures.bSpread).toBeCloseTo(Math.abs(red!.b - blue!.b) / 2, 4);
  });

  it('shares the colour wheel between the colours that are there', () => {
    const { wheel } = look(halves('#ff0000', '#008000'));
    const found = wheel.flatMap((value, sector) => (value > 0 ? [sector] : []));
    expect(found).toEqual(
      ['#ff0000', '#008000'].map((hex) => Math.floor(toOklch(hex).h / 20)).toSorted((a, b) => a - b),
    );
    expect(wheel[found[0]!]).toBeCloseTo(Math.sqrt(toOklch('#ff0000').c / 2), 3);
  });

  it.each([
    ['the thumbnail itself', 32, 48],
    ['a larger one', 320, 480],
    ['a square', 64, 64],
    ['a wide one', 400, 30],
    ['a tiny one', 2, 3],
  ])('is the same for a picture of any size and proportions: %s', (_name, width, height) => {
    const [one, other] = [halves('#102040', '#f0e0c0'), halves('#102040', '#f0e0c0', width, height)].map(
      describeLook,
    );
    one!.forEach((value, at) => expect(other![at]).toBeCloseTo(value, 5));
  });

  it('is nearly the same for a picture whose size is no multiple of the thumbnail’s', () => {
    const [one, other] = [halves('#102040', '#f0e0c0'), halves('#102040', '#f0e0c0', 317, 481)].map(
      describeLook,
    );
    one!.forEach((value, at) => expect(Math.abs(other![at]! - value)).toBeLessThan(0.04));
  });

  it('of one pixel is that pixel’s', () => {
    expect(describeLook(flat('#b22222', 1, 1))).toEqual(describeLook(flat('#b22222')));
  });

  it('does not see a grain finer than the thumbnail', () => {
    const grain = picture(320, 480, (x, y) =>
      (Math.round(x * 320) + Math.round(y * 480)) % 2 ? '#787878' : '#888888',
    );
    const { figures } = look(grain);
    expect(figures.stepsAcross).toBeLessThan(1e-6);
    expect(figures.lightnessSpread).toBeLessThan(1e-6);
  });
});
