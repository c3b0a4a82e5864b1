import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiseRows } from '../../../src/training/onnx/quantise.ts';

const anyTable = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(
      fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

describe('quantiseRows', () => {
  it('makes the largest magnitude of each row 127', () => {
    const { values, scales } = quantiseRows(Float32Array.of(1, -4, 2, 0.001, 0.004, 0), 3);
    expect([...values]).toEqual([32, -127, 64, 32, 127, 0]);
    expect(scales[0]).toBeCloseTo(4 / 127, 8);
    expect(scales[1]).toBeCloseTo(0.004 / 127, 8);
  });

  it('keeps a row of zeros', () => {
    const { values, scales } = quantiseRows(Float32Array.of(0, 0, 1, 1), 2);
    expect([...values]).toEqual([0, 0, 127, 127]);
    expect(scales[0]).toBe(0);
  });

  it('is off by no more than half a step, a 254th of the row’s largest magnitude', () => {
    fc.assert(
      fc.property(anyTable, ({ width, rows }) => {
        const { values, scales } = quantiseRows(Float32Array.from(rows.flat()), width);
        rows.forEach((row, at) => {
          const largest = Math.max(...row.map(Math.abs));
          row.forEach((value, column) => {
            const restored = values[at * width + column]! * scales[at]!;
            expect(Math.abs(restored - value)).toBeLessThanOrEqual((largest / 254) * (1 + 1e-4) + 1e-40);
          });
        });
      }),
    );
  });
});
