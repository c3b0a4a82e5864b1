import { describe, expect, it } from 'vitest';
import { fitBook } from '../../commands/cover-fit.ts';
import type { CoverReading } from '../../src/covers/reading.ts';
import type { Book, CoverLook, HueReading, HuesEngine, RankedHue } from '../../src/hues/reading.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';
const LOOK: CoverLook = { shares: new Float32Array(0), look: new Float32Array(0), genres: [] };

const colours = (shares: Readonly<Record<string, number>>) =>
  Object.entries(shares).map(([name, share]) => ({ name, hex: '#123456', share }));

const standing = (name: string, lift: number, score = 0.5): RankedHue => ({
  name,
  hex: '#123456',
  css: '#123456',
  rank: 1,
  score,
  lift,
});

/** A reading of which only these hues and neutrals are known. */
async function readingWith(
  hues: readonly RankedHue[],
  neutrals: readonly RankedHue[] = [],
): Promise<HueReading> {
  return { ...(await inMemoryEngine().read({ blurb: BLURB })), hues, neutrals };
}

/** What a cover in these colours has in common with such covers, and what sets it apart. */
async function compareColours(palette: CoverReading['palette'], reading: HueReading) {
  const engine = inMemoryEngine({ fit: () => Promise.resolve([{ fit: 2, percentile: 0.5 }]) });
  const { fit } = await fitBook(
    { reading: { palette }, look: LOOK },
    { book: { blurb: BLURB }, reading },
    engine,
  );
  return { shared: fit!.shared, apart: fit!.apart };
}

describe('the colours that a cover shares with others', () => {
  it('are those that such covers carry at least as often as others, hues and neutrals, most of the cover first', async () => {
    const reading = await readingWith(
      [standing('teal', 1), standing('gold', 0.99)],
      [standing('black', 1.2)],
    );
    expect(await compareColours(colours({ gold: 0.5, teal: 0.1, black: 0.4 }), reading)).toEqual({
      shared: ['black', 'teal'],
      apart: [],
    });
  });

  it('are on at least one such cover in eight', async () => {
    const reading = await readingWith([standing('teal', 3, 0.125), standing('gold', 3, 0.124)]);
    expect((await compareColours(colours({ gold: 0.5, teal: 0.5 }), reading)).shared).toEqual(['teal']);
  });

  it('may be small parts of the cover', async () => {
    expect(
      (await compareColours(colours({ teal: 0.01 }), await readingWith([standing('teal', 2)]))).shared,
    ).toEqual(['teal']);
  });
});

describe('the colours that set a cover apart', () => {
  it('take a good part of it, and such covers carry them clearly less often', async () => {
    const reading = await readingWith(
      [standing('teal', 0.84), standing('gold', 0.85), standing('pink', 0.1)],
      [standing('white', 0.2)],
    );
    const palette = colours({ gold: 0.5, teal: 0.2, pink: 0.079, white: 0.221 });
    expect(await compareColours(palette, reading)).toEqual({ shared: [], apart: ['white', 'teal'] });
  });

  it('count all shades of one name together', async () => {
    const palette = [...colours({ teal: 0.05 }), ...colours({ teal: 0.04 })];
    expect((await compareColours(palette, await readingWith([standing('teal', 0.5)]))).apart).toEqual([
      'teal',
    ]);
  });

  it('are none of which nothing is known', async () => {
    expect(await compareColours(colours({ teal: 1 }), await readingWith([]))).toEqual({
      shared: [],
      apart: [],
    });
  });
});

describe('both', () => {
  it('name three colours at most', async () => {
    const names = ['teal', 'gold', 'pink', 'navy'];
    const palette = colours({ teal: 0.1, gold: 0.2, pink: 0.3, navy: 0.4 });
    const usual = await readingWith(names.map((name) => standing(name, 2)));
    const rare = await readingWith(names.map((name) => standing(name, 0.5)));
    expect((await compareColours(palette, usual)).shared).toEqual(['navy', 'pink', 'gold']);
    expect((await compareColours(palette, rare)).apart).toEqual(['navy', 'pink', 'gold']);
  });
});

const examined = { reading: { palette: colours({ maroon: 1 }) }, look: LOOK };
const mustNotBeAsked = () => Promise.reject(new Error('asked'));

/** What is said of a cover beside a book by an engine that fits in this way. */
async function fitting(fit: HuesEngine['fit'], reading: Partial<HueReading> = {}) {
  const engine = inMemoryEngine({ ...(fit && { fit }), reading });
  const book: Book = { blurb: BLURB };
  return fitBook(examined, { book, reading: await engine.read(book) }, engine);
}

describe('fitBook', () => {
  it('tells the percentile of the cover’s look, and which colours are shared and which apart', async () => {
    const asked: unknown[] = [];
    const said = await fitting((...args) => {
      asked.push(args);
      return Promise.resolve([{ fit: 2, percentile: 0.83 }]);
    });
    expect(asked).toEqual([[{ blurb: BLURB }, [LOOK]]]);
    expect(said).toEqual({ fit: { percentile: 0.83, shared: ['maroon'], apart: [] } });
  });

  it('tells nothing where the model knows no covers, or the text says too little', async () => {
    expect(await fitting(undefined)).toEqual({});
    expect(await fitting(() => Promise.resolve(undefined))).toEqual({});
  });

  it('tells nothing of genres alone, without asking', async () => {
    expect(await fitting(mustNotBeAsked, { cautions: ['no-text'] })).toEqual({});
  });
});
