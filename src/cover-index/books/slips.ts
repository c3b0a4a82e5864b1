import { type NearKey, slipsBetween } from './keys.ts';
import type { KnownBooks } from './known-books.ts';

/** How many slips are forgiven in so many letters. */
export function reachOf(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  if (length < 12) return 2;
  return length < 20 ? 3 : 4;
}

/** How many slips a word may have that no title holds. */
function wordReachOf(length: number, isSure: boolean): number {
  if (isSure && length > 9) return 3;
  return length > (isSure ? 5 : 7) ? 2 : 1;
}

/** A title or name of this length is taken for another one for a single slip, whatever words that makes. */
const LONG_NAME = 14;

/**
 * Whether what was typed is a known name mistyped, and not another one: with the same numbers, and with other words only
 * where no title holds these, or where the author tells that no other book is meant and they differ by one slip.
 */
export function isSlip(typed: string, { key, slips }: NearKey, books: KnownBooks, isSure: boolean): boolean {
  if (typed.replaceAll(/\D+/gu, ' ') !== key.replaceAll(/\D+/gu, ' ')) return false;
  if (slips === 1 && (isSure || typed.length >= LONG_NAME)) return true;
  const [words, own] = [typed.split(' '), key.split(' ')];
  return words.every((word, at) => {
    if (own.includes(word)) return true;
    if (books.hasWord(word) && !isSure) return false;
    if (own.length !== words.length) return !books.hasWord(word);
    const most = books.hasWord(word) ? 1 : wordReachOf(own[at]!.length, isSure);
    return slipsBetween(word, own[at]!) <= most;
  });
}

/** Covers of the nearest key; none where two are as near. */
export function onlyNearest(near: readonly NearKey[]): readonly number[] {
  const least = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === least);
  return new Set(nearest.map(({ key }) => key)).size === 1 ? nearest.map(({ cover }) => cover) : [];
}
