import { addCounts } from '../beside-evidence.ts';
import type { BookFinder } from '../beside.ts';

/** A finder that completes titles of somebody's own list first, and looks there for what the model's index doesn't know. */
export function findInBoth(market: BookFinder, own: BookFinder): BookFinder {
  return {
    async find(asked) {
      const known = await market.find(asked);
      if (known.beside.unknown.length === 0) return known;
      const { beside, counts, leading } = await own.find({ typed: known.beside.unknown, more: 0, read: [] });
      return {
        beside: {
          ...known.beside,
          found: [...known.beside.found, ...beside.found],
          unknown: beside.unknown,
        },
        counts: addCounts(known.counts, counts),
        leading: [...known.leading, ...leading],
      };
    },
    async complete(text, most) {
      const first = await own.complete(text, most);
      const titles = new Set(first.map(({ title }) => title));
      const others = (await market.complete(text, most)).filter(({ title }) => !titles.has(title));
      return [...first, ...others].slice(0, most);
    },
  };
}
