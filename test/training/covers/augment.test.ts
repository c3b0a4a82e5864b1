import { describe, expect, it } from 'vitest';
import {
  type Augmentation,
  augment,
  NORMALISATION,
  UNCHANGED,
} from '../../../src/training/covers/augment.ts';
import { planesLength } from '../../../src/training/covers/pixels.ts';
import { seededRandom } from '../../../src/training/random.ts';

const SIZE = { height: 6, width: 5 };
const LENGTH = planesLength(SIZE);
/** Two pictures; the second is what the tests look at. */
const TABLE = Uint8Array.from({ length: 2 * LENGTH }, (_, at) => (at * 37) % 256);

function normalised(byte: number): number {
  return (byte / 255 - 0.5) / 0.25;
}

function changed(options: Partial<Augmentation>, seed = 1): Float32Array {
  const target = new Float32Array(2 * LENGTH).fill(NaN);
  augment(TABLE, 1, target, 1, SIZE, { ...UNCHANGED, ...options }, seededRandom(seed));
  expect(target.subarray(0, LENGTH).every(Number.isNaN)).toBe(true);
  return target.subarray(LENGTH);
}

/** The second picture's byte at a place, or at the edge nearest to it. */
function byteAt(channel: number, y: number, x: number): number {
  const row = Math.min(SIZE.height - 1, Math.max(0, y));
  const column = Math.min(SIZE.width - 1, Math.max(0, x));
  return TABLE[LENGTH + (channel * SIZE.height + row) * SIZE.width + column]!;
}

function expectPixels(actual: Float32Array, byte: (channel: number, y: number, x: number) => number): void {
  const expected = Array.from({ length: LENGTH }, (_, at) => {
    const pixel = at % (SIZE.height * SIZE.width);
    const channel = Math.floor(at / (SIZE.height * SIZE.width));
    return normalised(byte(channel, Math.floor(pixel / SIZE.width), pixel % SIZE.width));
  });
  const worst = Math.max(...expected.map((value, at) => Math.abs(value - actual[at]!)));
  expect(worst).toBeLessThan(1e-4);
}

describe('augment', () => {
  it('leaves a picture as it is where nothing is to change', () => {
    expectPixels(changed({}), byteAt);
  });

  it('mirrors', () => {
    expectPixels(changed({ flip: 1 }), (channel, y, x) => byteAt(channel, y, SIZE.width - 1 - x));
  });

  it('shifts by whole pixels, and repeats the edge', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 30; seed++) {
      const random = seededRandom(seed);
      random();
      random();
      const [right, down] = [random(), random()].map((value) => Math.round((2 * value - 1) * 2)) as [
        number,
        number,
      ];
      expectPixels(changed({ shift: 2 }, seed), (channel, y, x) => byteAt(channel, y + down, x + right));
      seen.add(`${right} ${down}`);
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('turns a picture around its middle', () => {
    const square = { height: 5, width: 5 };
    const table = Uint8Array.from({ length: planesLength(square) }, (_, at) => (at * 53) % 256);
    const target = new Float32Array(table.length);
    // The third number decides the angle: 1 would be the whole of it.
    const draws = [1, 0, 1];
    const random = () => draws.shift() ?? 0.5;
    augment(table, 0, target, 0, square, { ...UNCHANGED, turn: 1, degrees: 90 }, random);
    const turned = Array.from({ length: 25 }, (_, at) => {
      const [y, x] = [Math.floor(at / 5), at % 5];
      return normalised(table[x * 5 + (4 - y)]!);
    });
    turned.forEach((value, at) => expect(target[at]).toBeCloseTo(value, 4));
  });

  it('lightens, and spreads around mid grey, but leaves the hues', () => {
    const grey = changed({ light: 0.3 }, 5);
    const [one, other] = [0, 1].map(
      (at) =>
        (grey[at]! - grey[at + 2]!) / (normalised(TABLE[LENGTH + at]!) - normalised(TABLE[LENGTH + at + 2]!)),
    );
    expect(one).toBeCloseTo(other!, 4);
    expect(one).not.toBeCloseTo(1, 2);
  });

  it('normalises each channel by its own mean and deviation', () => {
    const target = new Float32Array(LENGTH);
    augment(TABLE, 1, target, 0, SIZE, UNCHANGED, () => 0.5, {
      mean: [0.1, 0.2, 0.3],
      deviation: [1, 2, 4],
    });
    const plane = SIZE.height * SIZE.width;
    for (const [channel, mean, deviation] of [
      [0, 0.1, 1],
      [1, 0.2, 2],
      [2, 0.3, 4],
    ] as const) {
      expect(target[channel * plane]).toBeCloseTo((byteAt(channel, 0, 0) / 255 - mean) / deviation, 5);
    }
    expect(NORMALISATION.mean).toEqual([0.5, 0.5, 0.5]);
  });
});
