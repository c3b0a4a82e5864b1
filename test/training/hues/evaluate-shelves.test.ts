import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CoverAdvice, HueReading } from '../../../src/hues/reading.ts';
import {
  answerShelfBlurbs,
  compareOnShelves,
  readShelfBlurbs,
  type ShelfBlurb,
  toJudged,
} from '../../../src/training/hues/evaluate-shelves.ts';
import { COVER_ADVICE, FROM_COVERS } from '../../services/cover-advice.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { makeFolder } from '../../folders.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const SHELF: ShelfBlurb = {
  title: 'Salt',
  description: 'A detective vanishes.',
  shelf: 'Thrillers',
  genres: ['thriller'],
  primary: 'thriller',
  ground: 'dark',
  families: ['black', 'red', 'grey'],
  avoid: ['pink'],
};
const GARDEN: ShelfBlurb = {
  ...SHELF,
  shelf: 'Gardening',
  ground: 'light',
  families: ['green'],
  avoid: ['black'],
};

/** Advice of one palette in these colours, the first its ground. */
function worn(lightness: 'dark' | 'mid' | 'light', ...hexes: readonly string[]): CoverAdvice {
  const roles = ['ground', 'main', 'accent', 'accent', 'ink'] as const;
  const palette = hexes.map((hex, at) => ({ name: hex, hex, role: roles[at]! }));
  return { ...COVER_ADVICE, ground: { ...COVER_ADVICE.ground, lightness }, palettes: [palette] };
}

const BLACK_RED = worn('dark', '#000000', '#dc143c', '#ffffff', '#1e90ff', '#808080');

/** What an engine that answers so comes to. */
async function compare(blurbs: readonly ShelfBlurb[], ...answers: readonly CoverAdvice[]) {
  const readings = await answerShelfBlurbs(inMemoryEngine(), blurbs);
  return compareOnShelves(
    blurbs,
    readings.map((one, at) => Object.assign(one, { covers: answers[at % answers.length]! })),
    { withoutCovers: inMemoryEngine() },
  );
}

const reading = async (change: Partial<HueReading> = {}) => ({
  ...(await inMemoryEngine().read({ blurb: 'A detective vanishes in the old house by the sea.' })),
  ...change,
});

/** A data directory with these blurbs of shelves. */
function write(text: string): string {
  const data = makeFolder();
  writeFileSync(join(data, 'fresh-blurbs.jsonl'), text);
  return data;
}

describe('compareOnShelves', () => {
  it('counts the shelf’s families among the first four, its first among three, and what it shuns', async () => {
    const { blurbs, model } = await compare([SHELF], BLACK_RED);
    expect(blurbs).toBe(1);
    expect(model).toEqual({ families: 2 / 3, first: 1, shunned: 0, ground: 1, alike: 0 });
    expect((await compare([GARDEN], BLACK_RED)).model).toMatchObject({
      families: 0,
      first: 0,
      shunned: 1 / 4,
      ground: 0,
    });
  });

  it('takes a first family that comes fourth for too late', async () => {
    const late = worn('mid', '#ffffff', '#1e90ff', '#228b22', '#000000');
    expect((await compare([SHELF], late)).model).toMatchObject({ families: 1 / 3, first: 0 });
  });

  it('is the mean over all blurbs', async () => {
    const { model } = await compare([SHELF, GARDEN], BLACK_RED, worn('light', '#228b22'));
    expect(model.families).toBeCloseTo((2 / 3 + 1) / 2, 9);
    expect(model.ground).toBe(1);
  });

  it('tells how many pairs of palettes have four of five colours alike', async () => {
    const other = worn('dark', '#000000', '#dc143c', '#ffffff', '#ffd700', '#808080');
    const apart = worn('dark', '#000000', '#dc143c', '#ffffff', '#ffd700', '#008080');
    const shelves = [SHELF, SHELF, SHELF];
    expect((await compare(shelves, BLACK_RED, other, apart)).model.alike).toBeCloseTo(2 / 3, 9);
    expect((await compare(shelves, BLACK_RED)).model.alike).toBe(1);
  });

  it('answers by another model, too, where one is beside it', async () => {
    const readings = await answerShelfBlurbs(inMemoryEngine(), [SHELF]);
    const engine = inMemoryEngine({ reading: { covers: BLACK_RED } });
    const { beside } = await compareOnShelves([SHELF], readings, {
      withoutCovers: inMemoryEngine(),
      beside: { name: 'another', engine },
    });
    expect(beside).toEqual({ name: 'another', families: 2 / 3, first: 1, shunned: 0, ground: 1, alike: 0 });
  });

  it('sets beside it the same four families for all, and those usual for the true ground', async () => {
    const { constant, usualForGround } = await compare([SHELF, GARDEN], BLACK_RED);
    expect(constant).toEqual({ families: 1 / 3, first: 1 / 2, shunned: 1 / 8, ground: 0, alike: 0 });
    expect(usualForGround).toMatchObject({ families: 1, first: 1, ground: 1 });
  });
});

describe('toJudged', () => {
  it('brings the families of the palettes, then of the hues, each once', async () => {
    const { families, ground, palette } = toJudged(await reading(FROM_COVERS));
    expect(families.slice(0, 4)).toEqual(['black', 'red', 'gold', 'white']);
    expect(new Set(families).size).toBe(families.length);
    expect(families.length).toBeGreaterThan(6);
    expect(ground).toBe('dark');
    expect(palette).toEqual(FROM_COVERS.covers!.palettes[0]!.map(({ name }) => name));
  });

  it('takes the palette of single hues, and the ground of its genres, where no covers are known', async () => {
    const { palette, ground } = toJudged(await reading());
    expect(palette).toHaveLength(5);
    expect(ground).toBe('dark');
  });
});

describe('readShelfBlurbs', () => {
  it('reads a blurb a line, and is none where there is no such file', async () => {
    const data = write(`${JSON.stringify(SHELF)}\n${JSON.stringify({ ...GARDEN, id: 7 })}\n\n`);
    expect(await readShelfBlurbs(data)).toEqual([SHELF, GARDEN]);
    expect(await readShelfBlurbs(makeFolder())).toBeUndefined();
  });

  it('refuses a family that is none', async () => {
    await expect(readShelfBlurbs(write(JSON.stringify({ ...SHELF, families: ['mauve'] })))).rejects.toThrow(
      /families/u,
    );
  });
});
