import { describe, expect, it } from 'vitest';
import { likeliest } from '../../src/covers/likeliest.ts';

const seen = (...scores: readonly number[]) => scores.map((score, at) => ({ name: `${at}`, score }));
const names = (...scores: readonly number[]) => likeliest(seen(...scores)).map(({ name }) => name);

describe('likeliest', () => {
  it.each([
    ['one that holds half', [0.5, 0.3, 0.2], ['0']],
    ['two that hold half together', [0.3, 0.2, 0.2, 0.2], ['0', '1']],
    ['three', [0.24, 0.2, 0.06, 0.06], ['0', '1', '2']],
    ['none where three hold less, however many hold it', [0.24, 0.15, 0.1, 0.1, 0.1], []],
    ['none of none', [], []],
  ])('gives %s', (_, scores, expected) => {
    expect(names(...scores)).toEqual(expected);
  });
});
