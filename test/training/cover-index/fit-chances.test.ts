import { describe, expect, it } from 'vitest';
import { type ChanceExamples, fitChance } from '../../../src/training/cover-index/fit-chances.ts';
import { seededRandom } from '../../../src/training/random.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Books whose colours come about by known weights. */
function drawn(
  count: number,
  { offset, head, covers }: { offset: number; head: number; covers: number },
  seed = 4,
): ChanceExamples {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, () => {
    const [x, y] = [4 * random() - 3, 4 * random() - 3];
    return { x, y, present: random() < sigmoid(offset + head * x + covers * y) ? 1 : 0 };
  });
  return {
    head: rows.map(({ x }) => x),
    covers: rows.map(({ y }) => y),
    present: rows.map(({ present }) => present),
  };
}

/** The same for every one of 500 books, of which the first so many have the colour. */
function alike(present: number, logOdds: number, count = 500): ChanceExamples {
  return {
    head: Array.from({ length: count }, () => logOdds),
    covers: Array.from({ length: count }, () => logOdds),
    present: Array.from({ length: count }, (_, row) => (row < present ? 1 : 0)),
  };
}

describe('fitChance', () => {
  it.each([
    { offset: 0.3, head: 0.8, covers: 0.4 },
    { offset: -1, head: 0.2, covers: 1.1 },
    { offset: 0, head: 1, covers: 0 },
  ])('finds the weights by which books came about: %o', (weights) => {
    const found = fitChance(drawn(20_000, weights));
    expect(Math.abs(found.offset - weights.offset)).toBeLessThan(0.15);
    expect(Math.abs(found.head - weights.head)).toBeLessThan(0.08);
    expect(Math.abs(found.covers - weights.covers)).toBeLessThan(0.08);
  });

  it('keeps to one half each where a few books say nothing', () => {
    const { head, covers } = fitChance(drawn(12, { offset: 0, head: 3, covers: -2 }));
    expect(Math.abs(head - 0.5)).toBeLessThan(0.25);
    expect(Math.abs(covers - 0.5)).toBeLessThan(0.25);
  });

  it('gives the share of the books that carry the colour, on average', () => {
    const examples = drawn(2_000, { offset: -2, head: 0.7, covers: 0.3 });
    const { offset, head, covers } = fitChance(examples);
    const rows = Array.from(examples.present, (_, row) => row);
    const expected = rows.map((row) =>
      sigmoid(offset + head * examples.head[row]! + covers * examples.covers[row]!),
    );
    expect(sum(expected)).toBeCloseTo(sum(Array.from(examples.present)), 3);
  });

  it.each<[string, ChanceExamples, number]>([
    ['on no cover', alike(0, -6), 0],
    ['on every cover', alike(500, 3), 1],
    ['on one cover of 500', alike(1, -9), 0.002],
    ['on half of the covers, where all was said to be far from it', alike(250, -9), 0.5],
    ['on few covers, where much was said of it', alike(20, 8), 0.04],
  ])('stays finite, and right, for a colour %s', (_name, examples, share) => {
    const { offset, head, covers } = fitChance(examples);
    expect([offset, head, covers].every(Number.isFinite)).toBe(true);
    const chance = sigmoid(offset + head * examples.head[0]! + covers * examples.covers[0]!);
    expect(chance).toBeCloseTo(share, 2);
  });

  it('stays finite without any book', () => {
    expect(fitChance({ head: [], covers: [], present: [] })).toEqual({ offset: 0, head: 0.5, covers: 0.5 });
  });
});
