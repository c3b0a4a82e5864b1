import { distance } from 'fastest-levenshtein';

/** Shorter words are too near to too many others. */
const SHORTEST = 5;
/** From this length on, two slips are forgiven instead of one. */
const LONG = 9;

/**
 * Finds what was meant by a mistyped word: a known one with two neighbouring letters swapped, the likeliest
 * slip; else one that begins with the same letter and is one edit away, or two from nine letters on. Looks
 * only at known words of about the same length.
 *
 * @param known words in normal form.
 * @returns a function that gives all nearest known words, at most `most` edits away; none for a short word.
 */
export function createTypoFinder(known: Iterable<string>): (word: string, most: number) => readonly string[] {
  const words = new Set(known);
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    const shelf = shelves.get(shelfOf(word, word.length));
    if (shelf) shelf.push(word);
    else shelves.set(shelfOf(word, word.length), [word]);
  }
  return (word, most) => {
    if (word.length < SHORTEST) return [];
    const swapped = swaps(word).filter((candidate) => words.has(candidate));
    if (swapped.length > 0) return swapped;
    const reach = Math.min(most, word.length < LONG ? 1 : 2);
    const near: [string[], string[]] = [[], []];
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      for (const candidate of shelves.get(shelfOf(word, length)) ?? []) {
        near[distance(word, candidate) - 1]?.push(candidate);
      }
    }
    const [nearest, next] = near;
    return nearest.length > 0 || reach === 1 ? nearest : next;
  };
}

function shelfOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** The word with each two neighbouring characters but the first swapped. */
function swaps(word: string): string[] {
  const swapped: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    swapped.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return swapped;
}
