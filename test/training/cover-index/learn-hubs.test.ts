import { describe, expect, it } from 'vitest';
import { learnHubs, type LeadingCovers } from '../../../src/training/cover-index/learn-hubs.ts';

/** Every book would be led by cover 0, and just behind it by one of its own. */
const books = (count: number, behind: number): LeadingCovers[] =>
  Array.from({ length: count }, (_, book) => [
    { cover: 0, worth: 1 },
    { cover: book + 1, worth: 1 - behind },
  ]);

/** Which cover leads each book when hubs have been taken off. */
const leaders = (all: readonly LeadingCovers[], hubness: Float64Array): number[] =>
  all.map(
    (leading) =>
      leading.toSorted((a, b) => b.worth - hubness[b.cover]! - (a.worth - hubness[a.cover]!))[0]!.cover,
  );

describe('learnHubs', () => {
  it('lets others lead that are nearly as good', () => {
    const all = books(400, 0.1);
    const hubness = learnHubs(all, 401);
    expect(hubness[0]).toBeGreaterThan(0.1);
    expect(new Set(leaders(all, hubness)).size).toBeGreaterThan(300);
  });

  it('keeps what is far better at the head', () => {
    const all = books(400, 1);
    expect(new Set(leaders(all, learnHubs(all, 401)))).toEqual(new Set([0]));
  });

  it('takes nothing off a cover that leads no answer', () => {
    const hubness = learnHubs([[{ cover: 1, worth: 0 }]], 3);
    expect([hubness[0], hubness[2]]).toEqual([0, 0]);
  });

  it('is the same each time, and nothing where there are no books', () => {
    expect(learnHubs(books(50, 0.2), 51)).toEqual(learnHubs(books(50, 0.2), 51));
    expect(learnHubs([], 2)).toEqual(new Float64Array(2));
  });
});
