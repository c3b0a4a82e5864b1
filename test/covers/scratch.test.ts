import { expect, it } from 'vitest';
import { scratch } from '../../src/covers/scratch.ts';

it('gives the same room again, and as much as is asked for', () => {
  const room = scratch((length) => new Float64Array(length));
  const first = room(8).fill(7);
  expect(first).toHaveLength(8);
  const second = room(5);
  expect(second).toHaveLength(5);
  expect(second.buffer).toBe(first.buffer);
  expect(room(9)).toHaveLength(9);
});

it('keeps no room that is rarely needed', () => {
  const made: number[] = [];
  const room = scratch((length) => {
    made.push(length);
    return new Uint8Array(length);
  });
  const most = 1 << 18;
  expect(room(most)).toHaveLength(most);
  expect(room(most + 1).buffer).not.toBe(room(most + 1).buffer);
  expect(room(3)).toHaveLength(3);
  expect(made).toEqual([most, most + 1, most + 1]);
});
