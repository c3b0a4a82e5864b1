import { describe, expect, it } from 'vitest';
import { readShape } from '../../../src/covers/shape-evidence.ts';
import {
  countShapes,
  type ShapedCovers,
  weighShapes,
  withShapes,
} from '../../../src/training/covers/learn-shapes.ts';
import { zeros } from '../../../src/training/table.ts';

/** Shapes that the table has points at. */
const [NARROW, SQUARE] = [17, 55].map((point) => 0.5 * 2.4 ** (point / 70)) as [number, number];

/** Category 0 is square, category 1 narrow, category 2 has the shapes of both. */
const COVERS: ShapedCovers = {
  ratios: Float32Array.from({ length: 1200 }, (_, at) => (at % 4 < 2 ? SQUARE : NARROW)),
  labels: Int32Array.from({ length: 1200 }, (_, at) => [0, 2, 1, 2][at % 4]!),
};
const counted = countShapes(COVERS, 3);

describe('what shapes say for categories', () => {
  it('speaks for the categories that have the shape, and against the others', () => {
    const [square, narrow, both] = readShape(counted, 600 * SQUARE, 600) as [number, number, number];
    // 300 of 600 square covers, where a quarter of all covers are of the category; 50 covers of the usual mix beside them.
    expect(square).toBeCloseTo(Math.log((300 + 50 * 0.25) / 650 / 0.25), 2);
    expect(narrow).toBeCloseTo(Math.log((50 * 0.25) / 650 / 0.25), 2);
    expect(both).toBeCloseTo(0, 2);
  });

  it('says little of a shape that no cover had, and nothing beyond the shapes it knows', () => {
    for (const nats of readShape(counted, 800, 1000)) expect(Math.abs(nats)).toBeLessThan(0.01);
    expect(readShape(counted, 3000, 100)).toEqual([0, 0, 0]);
    expect(readShape(counted, 100, 3000)).toEqual([0, 0, 0]);
  });

  it('looks between the points of the table, and at both of its ends', () => {
    const table = { from: Math.log(0.5), to: Math.log(2), values: [[0, 1, 4]] };
    expect(readShape(table, 1, Math.SQRT2)[0]).toBeCloseTo(0.5, 6);
    expect(readShape(table, 100, 200)[0]).toBeCloseTo(0, 6);
    expect(readShape(table, 200, 100)[0]).toBeCloseTo(4, 6);
  });

  it('weighs nothing where the network has seen all that shapes say', () => {
    const knowing = withShapes(zeros(1200, 3), counted, COVERS.ratios);
    const weighed = weighShapes(counted, COVERS, knowing);
    expect(Math.max(...weighed.values.flat().map(Math.abs))).toBeLessThan(0.15);
    const unknowing = weighShapes(counted, COVERS, zeros(1200, 3));
    expect(readShape(unknowing, SQUARE, 1)[0]).toBeGreaterThan(0.5);
  });
});
