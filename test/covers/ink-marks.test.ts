import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InkMark, type InkRuns, marksOf } from '../../src/covers/ink-marks.ts';

/** Runs of a picture drawn with signs, `#` for ink. */
function runsOf(rows: readonly string[]): InkRuns {
  const places = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/gu)].flatMap(({ 0: { length }, index }) => [y, index, index + length]),
  );
  return { count: places.length / 3, places: Int32Array.from(places) };
}

const marks = (...rows: string[]): InkMark[] => marksOf(runsOf(rows));

const span = (values: number[]) => Math.max(...values) - Math.min(...values) + 1;

/** The same pieces, pixel by pixel: those that are taken are blotted out. */
function floodedMarks(rows: readonly string[]): InkMark[] {
  const isInk = (x: number, y: number) => rows[y]?.[x] === '#';
  const left = rows.map((row) => row.split('').map((sign) => sign === '#'));
  return rows.flatMap((row, y) =>
    row.split('').flatMap((_, x) => {
      if (!left[y]![x]) return [];
      left[y]![x] = false;
      const open = [{ x, y }];
      for (const at of open) {
        for (const [dx, dy] of [-1, 0, 1].flatMap((across) =>
          [-1, 0, 1].map((down) => [across, down] as const),
        )) {
          const next = { x: at.x + dx, y: at.y + dy };
          if (!left[next.y]?.[next.x]) continue;
          left[next.y]![next.x] = false;
          open.push(next);
        }
      }
      const sides = open.flatMap((at) =>
        [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ].filter(([dx, dy]) => !isInk(at.x + dx!, at.y + dy!)),
      );
      const [width, height] = [span(open.map((at) => at.x)), span(open.map((at) => at.y))];
      return [{ pixels: open.length, rim: sides.length, width, height }];
    }),
  );
}

describe('pieces of ink', () => {
  it('are told apart by the ground between them', () => {
    expect(marks('##.#', '##.#')).toEqual([
      { pixels: 4, rim: 8, width: 2, height: 2 },
      { pixels: 2, rim: 6, width: 1, height: 2 },
    ]);
  });

  it('hang together at their corners', () => {
    expect(marks('#..', '.#.', '..#')).toEqual([{ pixels: 3, rim: 12, width: 3, height: 3 }]);
  });

  it('are one where they meet further below', () => {
    expect(marks('#.#', '#.#', '###')).toEqual([{ pixels: 7, rim: 16, width: 3, height: 3 }]);
  });

  it('are none without ink', () => {
    expect(marks('...', '...')).toEqual([]);
  });

  it('are those that a flood finds', () => {
    const rows = array(array(integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 9,
    }).map((picture) => picture.map((row) => row.map((one) => (one === 0 ? '#' : '.')).join('')));
    assert(
      property(rows, (picture) => {
        expect(marksOf(runsOf(picture))).toEqual(floodedMarks(picture));
      }),
      { numRuns: 300 },
    );
  });
});
