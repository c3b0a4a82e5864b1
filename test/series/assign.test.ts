import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOffers, type Offer } from '../../src/series/assign.ts';

interface Named extends Offer {
  readonly name: string;
}

const never = (one: Named, other: Named) => (one.name === other.name ? Infinity : 0);
const offer = (name: string, worth: number): Named => ({ name, worth });

const cost = (one: Named, other: Named) => (one.name === other.name ? 0.7 : 0);

/** All ways to give everybody one, the best last. */
function best(offers: readonly (readonly Named[])[]): number {
  const [first, ...others] = offers;
  const give = (given: readonly Named[], left: readonly (readonly Named[])[]): number => {
    const [list, ...rest] = left;
    if (list === undefined) return 0;
    return Math.max(
      ...list.map((item) => {
        const costs = given.reduce((sum, each) => sum + cost(item, each), 0);
        return item.worth - costs + give([...given, item], rest);
      }),
    );
  };
  return give([], first ? [first, ...others] : []);
}

describe('giving out', () => {
  it('gives each what is best for all together, in their order', () => {
    const offers = [
      [offer('red', 1), offer('blue', 0.9)],
      [offer('red', 1), offer('blue', 0.2)],
    ];
    expect(assignOffers({ offers, cost: never })?.map(({ name }) => name)).toEqual(['blue', 'red']);
  });

  it('gives nothing where no two can be given side by side', () => {
    expect(assignOffers({ offers: [[offer('red', 1)], [offer('red', 1)]], cost: never })).toBeUndefined();
    expect(assignOffers({ offers: [], cost: never })).toEqual([]);
  });

  it('finds what trying all would', () => {
    const list = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        worth: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (offers) => {
        const given = assignOffers({ offers, cost })!;
        const sum = given.reduce(
          (total, item, at) =>
            total + item.worth - given.slice(0, at).reduce((costs, other) => costs + cost(item, other), 0),
          0,
        );
        expect(sum).toBeCloseTo(best(offers), 9);
      }),
    );
  });
});
