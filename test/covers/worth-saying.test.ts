import { describe, expect, it } from 'vitest';
import { worthSaying } from '../../src/covers/worth-saying.ts';

const seen = {
  categories: [
    { name: 'Romance', score: 0.6 },
    { name: 'Sport', score: 0.1 },
  ],
  genres: [{ id: 'romance', name: 'Romance', score: 0.4, present: true }],
};

describe('worthSaying', () => {
  it('gives all figures of a cover whose kind is told', () => {
    expect(worthSaying({ ...seen, canTell: true })).toEqual(seen);
  });

  it('gives no figure of what is a guess, and keeps the order', () => {
    expect(worthSaying({ ...seen, canTell: false })).toEqual({
      categories: [{ name: 'Romance' }, { name: 'Sport' }],
      genres: [{ id: 'romance', name: 'Romance', present: true }],
    });
  });
});
