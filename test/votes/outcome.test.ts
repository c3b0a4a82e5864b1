import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/votes/outcome.ts';

describe('the outcome of a vote', () => {
  it('is for the entry with most votes', () => {
    expect(outcomeOf([1, 4, 2])).toEqual({
      total: 7,
      ranking: [
        { entry: 1, votes: 4 },
        { entry: 2, votes: 2 },
        { entry: 0, votes: 1 },
      ],
      winner: 1,
      level: [],
    });
  });

  it('is for the one that was listed first where several are level, and tells of the others', () => {
    expect(outcomeOf([1, 3, 0, 3, 3])).toMatchObject({ winner: 1, level: [3, 4] });
  });

  it('has no winner where nobody voted', () => {
    const outcome = outcomeOf([0, 0]);
    expect(outcome).toMatchObject({ total: 0, level: [] });
    expect(outcome).not.toHaveProperty('winner');
  });
});
