import { distance } from 'fastest-levenshtein';

/** A key near to what was looked for. */
export interface NearKey {
  readonly cover: number;
  /** As the index has it. */
  readonly key: string;
  /** Slips between them. */
  readonly slips: number;
}

/** Finds plain words among the keys of an index. */
export interface Keys {
  /** Covers of a key, by their numbers, in the order of the index. */
  exact(key: string): number[];
  /** Keys within so many slips, but for those that it is. */
  near(key: string, most: number): NearKey[];
}

/** Keys of a text of plain words, gathered one after the other. */
export class KeySpans {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly covers: number[] = [];
  readonly hashes: number[] = [];
  readonly letters: number[] = [];

  /** @param text where the key stands from `start` to `end` */
  add(text: Uint8Array, start: number, end: number, cover: number): void {
    if (end <= start) return;
    this.starts.push(start);
    this.ends.push(end);
    this.covers.push(cover);
    this.hashes.push(hashOf(text, start, end));
    this.letters.push(lettersOf(text, start, end));
  }
}

/** Marks the end of a chain of keys with the same hash. */
const NONE = -1;

/**
 * Makes a finder of keys that takes 20 bytes a key: chains of equal hashes for those that are written alike, and which
 * letters each has, as bits, for those that aren't, so that hardly any have to be compared.
 *
 * @param text what the spans are of
 */
export function createKeys(text: Uint8Array, spans: KeySpans): Keys {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  const [starts, ends] = [Uint32Array.from(spans.starts), Uint32Array.from(spans.ends)];
  const covers = Uint32Array.from(spans.covers);
  const letters = Int32Array.from(spans.letters);
  const count = starts.length;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count))) - 1;
  const heads = new Int32Array(mask + 1).fill(NONE);
  const next = new Int32Array(count);
  spans.hashes.forEach((hash, at) => {
    next[at] = heads[hash & mask]!;
    heads[hash & mask] = at;
  });
  return {
    exact(key) {
      const wanted = Buffer.from(key);
      const found: number[] = [];
      for (let at = heads[hashOf(wanted, 0, wanted.length) & mask]!; at !== NONE; at = next[at]!) {
        if (bytes.compare(wanted, 0, wanted.length, starts[at], ends[at]) === 0) found.push(covers[at]!);
      }
      return found.toReversed();
    },
    near(key, most) {
      const wanted = Buffer.from(key);
      const own = lettersOf(wanted, 0, wanted.length);
      const isLikely = letterCounter(wanted, 2 * most);
      // A letter of another script is of up to three bytes.
      const reach = wanted.length === key.length ? most : 3 * most;
      const found: NearKey[] = [];
      for (let at = 0; at < count; at++) {
        const longer = ends[at]! - starts[at]! - wanted.length;
        if (longer > reach || longer < -reach || bitsOf(letters[at]! ^ own) > 2 * most) continue;
        if (!isLikely(bytes, starts[at]!, ends[at]!)) continue;
        const candidate = bytes.toString('utf8', starts[at], ends[at]);
        const slips = slipsBetween(candidate, key);
        if (slips > 0 && slips <= most) found.push({ cover: covers[at]!, key: candidate, slips });
      }
      return found;
    },
  };
}

/** Edits between two keys; letters that only stand in another order count half. */
export function slipsBetween(one: string, other: string): number {
  const edits = distance(one, other);
  return edits > 1 && sortedLetters(one) === sortedLetters(other) ? Math.ceil(edits / 2) : edits;
}

function sortedLetters(text: string): string {
  return text.split('').toSorted().join('');
}

/**
 * Source: FNV-1a, 32 bits; G. Fowler, L. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x0100_0193);
  return hash ^ (hash >>> 15);
}

const SLOTS = 32;
const [LETTERS, DIGITS, SPACE, OTHER] = [26, 4, 30, 31] as const;

/** Which of 32 kinds of character each byte is: a letter by itself, one of four kinds of digit, a space, or another. */
const SLOT_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 97 && byte < 97 + LETTERS) return byte - 97;
  if (byte >= 48 && byte <= 57) return LETTERS + (byte % DIGITS);
  return byte === 32 ? SPACE : OTHER;
});

/** Which kinds of character there are, a bit each. */
function lettersOf(bytes: Uint8Array, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= 1 << SLOT_OF[bytes[at]!]!;
  return letters;
}

/** Tells whether so many characters at most are in one text and not in the other, wherever they stand. */
function letterCounter(
  wanted: Uint8Array,
  most: number,
): (bytes: Uint8Array, from: number, to: number) => boolean {
  const counts = new Int16Array(SLOTS);
  for (const byte of wanted) counts[SLOT_OF[byte]!]!++;
  const left = new Int16Array(SLOTS);
  return (bytes, from, to) => {
    left.set(counts);
    for (let at = from; at < to; at++) left[SLOT_OF[bytes[at]!]!]!--;
    let apart = 0;
    for (let slot = 0; slot < OTHER; slot++) apart += Math.abs(left[slot]!);
    return apart <= most;
  };
}

/** How many bits are set. */
function bitsOf(number: number): number {
  let bits = number - ((number >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
