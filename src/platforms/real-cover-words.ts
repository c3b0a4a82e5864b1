import type { ReplyCover } from '../reply.ts';

/** Colours of a real cover that a message names. */
const COLOURS_NAMED = 3;

/** A colour of a real cover in words. */
type SaidShare = ReplyCover['said']['colours'][number];

/** A real cover's book on one line, with why it is there where that is said. */
export function bookInShort({ said: { book, mark } }: ReplyCover): string {
  return mark === '' ? book : `${book} · ${mark}`;
}

/**
 * A real cover's first colours, with `…` where it has more.
 *
 * @param say puts a colour's name and hex into a platform's own marks
 */
export function coloursInShort({ said }: ReplyCover, say: (colour: SaidShare) => string): string {
  const named = said.colours.slice(0, COLOURS_NAMED).map(say).join(' · ');
  return said.colours.length > COLOURS_NAMED ? `${named} …` : named;
}
