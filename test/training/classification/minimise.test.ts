import { expect, it } from 'vitest';
import { minimise } from '../../../src/training/classification/minimise.ts';

it.each([
  ['a parabola', (x: number) => (x - 1.25) ** 2, 1.25],
  ['a kink', (x: number) => Math.abs(x + 2), -2],
  ['what only falls', (x: number) => -x, 5],
  ['what only rises', (x: number) => x, -5],
])('finds where %s is least', (_name, of, least) => {
  expect(Math.abs(minimise(of, -5, 5, 1e-6) - least)).toBeLessThan(1e-6);
});

it('asks few times', () => {
  let asked = 0;
  minimise((x) => (asked++, x * x), -5, 5, 1e-6);
  expect(asked).toBeLessThan(40);
});
