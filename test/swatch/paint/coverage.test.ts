import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, pixelBoxOf } from '../../../src/swatch/paint/coverage.ts';
import { IN_PLACE, type PathStep, polygon, rectanglePath, reversed } from '../../../src/swatch/paint/path.ts';
import { readPath } from '../../../src/swatch/paint/path-data.ts';

/** Coverage of 8 × 6 pixels, row by row, 0 to 255. */
function covered(steps: readonly PathStep[], place = IN_PLACE): number[][] {
  const rows = Array.from({ length: 6 }, () => Array.from({ length: 8 }, () => 0));
  cover(steps, place, [0, 6], (y, from, to, alpha) =>
    rows[y]!.fill(alpha, Math.max(0, from), Math.max(0, to)),
  );
  return rows;
}

/** Pixels that an outline covers in all. */
function areaOf(steps: readonly PathStep[]): number {
  let area = 0;
  const { top, bottom } = pixelBoxOf(steps, IN_PLACE);
  cover(steps, IN_PLACE, [top, bottom], (_, from, to, alpha) => (area += ((to - from) * alpha) / 255));
  return area;
}

describe('the coverage of an outline', () => {
  it('is whole within, part at the edge, and nothing outside', () => {
    const rows = covered(rectanglePath({ x: 1.25, y: 1.5, width: 3, height: 2.5 }));
    const [none, edge, full] = [
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0, 96, 128, 128, 32, 0, 0, 0],
      [0, 191, 255, 255, 64, 0, 0, 0],
    ];
    expect(rows).toEqual([none, edge, full, full, none, none]);
  });

  it('is that of its inside, whichever way its lines run, and none in a hole', () => {
    const outer = rectanglePath({ x: 0, y: 0, width: 6, height: 5 });
    const hole = { x: 1, y: 1, width: 4, height: 3 };
    const around = covered([...outer, ...reversed(rectanglePath(hole))]);
    expect(around[2]).toEqual([255, 0, 0, 0, 0, 255, 0, 0]);
    expect(covered([...outer, ...rectanglePath(hole)])[2]).toEqual([255, 255, 255, 255, 255, 255, 0, 0]);
    expect(covered(reversed(outer))).toEqual(covered(outer));
  });

  it('is scaled and moved as told, upside down where asked', () => {
    const corner = polygon([0, 0, 4, 0, 0, 4]);
    const place = { scaleX: 1, scaleY: -1, x: 2, y: 5 };
    expect(covered(corner, place).map((row) => row.slice(2, 6))).toEqual([
      [0, 0, 0, 0],
      [128, 0, 0, 0],
      [255, 128, 0, 0],
      [255, 255, 128, 0],
      [255, 255, 255, 128],
      [0, 0, 0, 0],
    ]);
  });

  it('begins at the first row that is asked for, and leaves nothing behind for the next outline', () => {
    const steps = rectanglePath({ x: -3, y: -4, width: 20, height: 30 });
    expect(covered(steps).flat()).toEqual(Array.from({ length: 48 }, () => 255));
    expect(covered([]).flat()).toEqual(Array.from({ length: 48 }, () => 0));
  });

  it('adds up to the area of any triangle', () => {
    const point = fc.integer({ min: 0, max: 1440 }).map((sixteenths) => sixteenths / 16);
    fc.assert(
      fc.property(fc.tuple(point, point, point, point, point, point), (points) => {
        const [ax, ay, bx, by, cx, cy] = points;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const { left, top, right, bottom } = pixelBoxOf(polygon(points), IN_PLACE);
        // Each pixel at an edge is off by half of a 255th at most.
        const edge = 3 * (right - left + bottom - top + 4);
        expect(Math.abs(areaOf(polygon(points)) - area)).toBeLessThan(edge / 510 + 0.001);
      }),
    );
  });

  it.each([
    ['a circle of two arcs', 'M10 40a30 30 0 1 1 60 0a30 30 0 1 1 -60 0z', Math.PI * 900],
    ['half a circle', 'M10 40a30 30 0 0 1 60 0z', Math.PI * 450],
    ['a quarter of a circle', 'M90 90V60a30 30 0 0 0 -30 30z', Math.PI * 225],
    ['a band', 'M0 28h20v16h-20z', 320],
    ['a strip that leans', 'M0 21L20 14V14.5L0 21.5z', 10],
    ['a curve', 'M0 0C0 30 30 30 30 0z', 540],
    ['a flatter one', 'M0 0Q15 30 30 0z', 300],
  ])('of %s is that of its area', (_, d, area) => {
    expect(areaOf(readPath(d)) / area).toBeCloseTo(1, 2);
  });

  it('of round corners lacks what is beyond them', () => {
    const box = { x: 0.5, y: 3, width: 40, height: 30 };
    const lacking = (radius: number): number => 1200 - areaOf(rectanglePath(box, radius));
    expect(lacking(8) / ((4 - Math.PI) * 64)).toBeCloseTo(1, 1);
    expect(lacking(99) / ((4 - Math.PI) * 225)).toBeCloseTo(1, 1);
  });
});

describe('readPath', () => {
  it.each(['M0 0R1 2', 'M0', '3 4', 'M0 0L1', 'M0 0z3 4'])('refuses %s', (d) => {
    expect(() => readPath(d)).toThrow(TypeError);
  });
});
