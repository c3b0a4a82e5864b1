import type { OwnDifference, OwnShelf } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { ReplyOwn } from '../src/reply.ts';
import { sayComparable } from './say-comparable.ts';

/** What somebody's own list wears, in words. */
export function sayOwnShelf(shelf: OwnShelf, words: Sentences): ReplyOwn {
  const { own: say, realCovers } = words;
  const { ground, colours, difference, comparables, ...figures } = shelf;
  return {
    heading: say.heading,
    sentences: say.shelf({
      ...figures,
      ...(ground && { ground: { ...ground, said: realCovers.colour(ground.colour) } }),
      colours: colours.map(({ name, hex, share }) => ({ name: realCovers.colour({ name, hex }), share })),
      ...(difference && { difference: inWords(difference) }),
    }),
    nearest: say.nearest,
    // Where the list leads, the answer's own covers are these.
    covers: shelf.leads ? [] : comparables.map((cover) => sayComparable(cover, words)),
  };

  function inWords(differs: OwnDifference) {
    return differs.of === 'colour' ? { ...differs, said: realCovers.colour(differs) } : differs;
  }
}
