import { describe, expect, it } from 'vitest';
import { LOOK_FIGURES } from '../../../src/covers/descriptor.ts';
import { learnLooks, placesOf } from '../../../src/training/cover-index/learn-looks.ts';
import { applyHead } from '../../../src/training/hues/hue-head.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { cell, mapCells, rowOf, zeros } from '../../../src/training/table.ts';
import { anyTable } from '../hues/tiny-model.ts';

const SHARES = 4;
const SIZE = SHARES + LOOK_FIGURES;
const INPUTS = 3;
const OPTIONS = { penalty: 1e-3, directions: 2, floor: 1e-4 };

/** Which figures of a descriptor the first input of a text moves, and how. */
const MOVED: ReadonlyMap<number, number> = new Map([
  [1, 0.3],
  [SHARES + 2, -0.2],
  [SHARES + 30, 0.25],
]);

/** Texts and covers: the first input moves three figures, the others none; every figure has noise of its own. */
function made(rows: number, { seed = 5, scale = (_figure: number): number => 1 } = {}) {
  const random = seededRandom(seed);
  const inputs = anyTable(rows, INPUTS, random);
  const targets = mapCells(zeros(rows, SIZE), (_, figure, row) => {
    const text = cell(inputs, row, 0);
    const noise = (0.05 + 0.1 * (figure % 3)) * (2 * random() - 1);
    return scale(figure) * (0.5 + (MOVED.get(figure) ?? 0) * text + noise);
  });
  return { inputs, targets, weights: new Float32Array(rows).fill(1) };
}

const product = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

/** One plain figure in a thousandth of its unit. */
const scale = (figure: number): number => (figure === SHARES + 2 ? 1_000 : 1);

/** How often a text's own cover fits it better than that of another: 0.75 where places are known without noise. */
function preferred(rows: ReturnType<typeof made>, learnt = learnLooks(made(1_500), OPTIONS)): number {
  const places = placesOf(rows.targets, learnt.space);
  const texts = applyHead(rows.inputs, learnt.head);
  const count = rows.weights.length;
  const score = (text: number, cover: number) => product(rowOf(texts, text), rowOf(places, cover));
  const wins = Array.from({ length: count }, (_, row) => score(row, row) > score(row, (row + 7) % count));
  return wins.filter(Boolean).length / count;
}

describe('learnLooks', () => {
  it('gives covers places by which texts find their own', () => {
    expect(preferred(made(400, { seed: 6 }))).toBeGreaterThan(0.72);
  });

  it('is right for covers that go against texts: these are found as seldom', () => {
    const { inputs, ...others } = made(400, { seed: 6 });
    const turned = mapCells(inputs, (value, input) => (input === 0 ? -value : value));
    expect(preferred({ inputs: turned, ...others })).toBeLessThan(0.28);
  });

  it('finds the direction: the first input moves a text along it, the others hardly', () => {
    const { head } = learnLooks(made(1_500), OPTIONS);
    const moved = (input: number) => Math.hypot(...rowOf(head.weights, input));
    expect(moved(0)).toBeGreaterThan(10 * Math.max(moved(1), moved(2)));
  });

  it('does not go by what plain figures are measured in', () => {
    const learnt = learnLooks(made(1_500, { scale }), OPTIONS);
    expect(preferred(made(400, { seed: 6, scale }), learnt)).toBeCloseTo(
      preferred(made(400, { seed: 6 })),
      2,
    );
  });

  it('stays finite where a figure never differs', () => {
    const rows = made(300);
    const targets = mapCells(rows.targets, (value, figure) =>
      figure === SHARES + 4 || figure === 0 ? 0 : value,
    );
    const { head, space } = learnLooks({ ...rows, targets }, OPTIONS);
    for (const numbers of [head.weights.values, head.bias, space.centre, space.whitening, space.basis])
      expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it('keeps the directions told, each as long as the others and at right angles to them', () => {
    const { space } = learnLooks(made(300), { ...OPTIONS, directions: 3 });
    const column = (at: number) => space.basis.filter((_, place) => place % 3 === at);
    for (const [one, other, expected] of [
      [0, 0, 1],
      [1, 1, 1],
      [2, 2, 1],
      [0, 1, 0],
      [1, 2, 0],
    ] as const)
      expect(product(column(one), column(other))).toBeCloseTo(expected, 5);
  });

  it('passes over rows that weigh nothing', () => {
    const rows = made(300);
    const weights = rows.weights.map((_, row) => (row < 200 ? 1 : 0));
    const spoilt = mapCells(rows.targets, (value, _, row) => (row < 200 ? value : 9));
    const one = learnLooks({ ...rows, weights }, OPTIONS);
    expect(one.space.centre[0]).toBeCloseTo(0.5, 1);
    const { space } = learnLooks({ ...rows, targets: spoilt, weights }, { ...OPTIONS, directions: 1 });
    expect(space.centre).toEqual(one.space.centre);
  });
});

describe('placesOf', () => {
  it('are at most 1 long, a row for each cover', () => {
    const rows = made(300);
    const { space } = learnLooks(rows, OPTIONS);
    const places = placesOf(rows.targets, space);
    expect(places).toMatchObject({ rows: 300, columns: 2 });
    for (let row = 0; row < 300; row++)
      expect(Math.hypot(...rowOf(places, row))).toBeLessThanOrEqual(1 + 1e-5);
  });
});
