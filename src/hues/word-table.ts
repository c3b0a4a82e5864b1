/** Starts and multiplies a hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
const [BASIS, PRIME] = [0x811c_9dc5, 0x0100_0193] as const;
/** A slot for a word and the next one, on average, so that few words share one. */
const SLOTS_PER_WORD = 2;

/** Words with their numbers, from 0, in the same order. */
export interface NumberedWords {
  readonly words: readonly string[];
  readonly numbers: ArrayLike<number>;
}

/** The same of an object with a field for each word. */
export function numbersOf(fields: Readonly<Record<string, number>>): NumberedWords {
  const words = Object.keys(fields);
  return { words, numbers: words.map((word) => fields[word]!) };
}

/**
 * Numbers of words, which are looked up where they stand in a text: no string is made for any of them. They lie in
 * few arrays, and take a third of the memory of a `Map`.
 */
export class WordTable {
  /** UTF-16 units of the longest word. */
  readonly longest: number;
  /** Where each word's number stands in the others, and 1; 0 for an empty slot. As many as a power of two. */
  readonly #slots: Int32Array;
  readonly #numbers: Int32Array;
  /** UTF-16 units of all words, one after the other, and where each begins. */
  readonly #units: Uint16Array;
  readonly #starts: Uint32Array;
  /** Of the words that are looked up together; used again for every text. */
  #hashes = new Int32Array(0);

  constructor({ words: all, numbers }: NumberedWords) {
    this.longest = all.reduce((most, { length }) => Math.max(most, length), 0);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(SLOTS_PER_WORD * all.length + 1)));
    this.#numbers = Int32Array.from(numbers);
    this.#starts = new Uint32Array(all.length + 1);
    const text = all.join('');
    this.#units = new Uint16Array(text.length);
    Buffer.from(this.#units.buffer).write(text, 'utf16le');
    for (let at = 0; at < all.length; at++) this.#put(at, all[at]!.length);
  }

  #put(at: number, length: number): void {
    const [units, slots, start] = [this.#units, this.#slots, this.#starts[at]!];
    let hash: number = BASIS;
    for (let unit = start; unit < start + length; unit++) hash = Math.imul(hash ^ units[unit]!, PRIME);
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
    this.#starts[at + 1] = start + length;
  }

  /**
   * The number of a word that stands in a text from `start` to `end`; -1 where there is none.
   *
   * @param prefix with which the word begins, though the text has it not
   */
  find(text: string, start: number, end: number, prefix = ''): number {
    const hash = hashOf(text, start, end, hashOf(prefix, 0, prefix.length, BASIS));
    return this.#search(hash, text, start, end, prefix);
  }

  /**
   * The numbers of many words of a text, as `find` gives them. What is known of a word lies anywhere in memory, so it is
   * asked for all of them before any is looked at: dozens are then on their way at a time.
   *
   * @param bounds where each word starts and ends
   * @param into takes the numbers
   */
  findEach(text: string, bounds: Int32Array, words: number, into: Int32Array): void {
    if (this.#hashes.length < words) this.#hashes = new Int32Array(bounds.length >> 1);
    const [hashes, slots, starts, units] = [this.#hashes, this.#slots, this.#starts, this.#units];
    for (let word = 0; word < words; word++) {
      const hash = hashOf(text, bounds[2 * word]!, bounds[2 * word + 1]!, BASIS);
      hashes[word] = hash;
      into[word] = slots[hash & (slots.length - 1)]!;
    }
    for (let word = 0; word < words; word++) into[word] = starts[Math.max(0, into[word]! - 1)]!;
    for (let word = 0; word < words; word++) into[word] = units[into[word]!]!;
    for (let word = 0; word < words; word++) {
      into[word] = this.#search(hashes[word]!, text, bounds[2 * word]!, bounds[2 * word + 1]!, '');
    }
  }

  #search(hash: number, text: string, start: number, end: number, prefix: string): number {
    let slot = hash & (this.#slots.length - 1);
    for (let at = this.#slots[slot]!; at !== 0; at = this.#slots[slot]!) {
      const from = this.#starts[at - 1]!;
      const isAsLong = this.#starts[at]! - from === prefix.length + end - start;
      if (isAsLong && this.#has(from, prefix, 0, prefix.length)) {
        if (this.#has(from + prefix.length, text, start, end)) return this.#numbers[at - 1]!;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return -1;
  }

  #has(from: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (this.#units[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}

function hashOf(text: string, start: number, end: number, basis: number): number {
  let hash = basis;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}
