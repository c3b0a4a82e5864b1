import * as fc from 'fast-check';
import { readSwatchesFile } from 'procreate-swatches';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanLine } from '../../../src/blurb/clean-text.ts';
import { toProcreateSwatches } from '../../../src/palette/export/procreate-swatches.ts';
import { REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { anyTitle, THRILLER, WORN } from './palettes.ts';

async function readSwatches(bytes: Buffer): Promise<{ name: string; hexes: string[] }> {
  const { name, colors } = await readSwatchesFile(bytes, 'rgb');
  return {
    name,
    hexes: colors.map(([channels]) => `#${Buffer.from(channels.map(Math.round)).toString('hex')}`),
  };
}

const accent = (value: number) => ({
  name: 'navy',
  role: 'accent' as const,
  hex: `#${value.toString(16).padStart(6, '0')}`,
});

const hexesOf = async (count: number): Promise<string[]> => {
  const colours = Array.from({ length: count }, (_, at) => accent(at));
  return (await readSwatches(toProcreateSwatches({ title: '', colours }))).hexes;
};

describe('toProcreateSwatches', () => {
  afterEach(() => vi.useRealTimers());

  it('holds the palette’s name and its colours in order', async () => {
    expect(await readSwatches(toProcreateSwatches({ title: 'Le Père Goriot', colours: WORN }))).toEqual({
      name: 'Le Père Goriot',
      hexes: WORN.map(({ hex }) => hex),
    });
  });

  it('gives any colour back as it was', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 0xff_ff_ff }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(values, async (all) => {
        const colours = all.map(accent);
        const { hexes } = await readSwatches(toProcreateSwatches({ title: '', colours }));
        expect(hexes).toEqual(colours.map(({ hex }) => hex));
      }),
    );
  });

  it('has as many colours as Procreate has room for, and no more', async () => {
    expect(await hexesOf(30)).toHaveLength(30);
    expect(await hexesOf(31)).toEqual(await hexesOf(30));
  });

  it('keeps any title', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const { name } = await readSwatches(toProcreateSwatches({ title, colours: THRILLER }));
        expect(name).toBe(
          (cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette').replaceAll('\u0000', ''),
        );
      }),
    );
  });

  it('is the same file whenever it is made', () => {
    const palette = { title: 'Proof', colours: WORN };
    const first = toProcreateSwatches(palette);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    expect(toProcreateSwatches(palette)).toEqual(first);
  });
});
