import { AND, plainAuthors, plainTitle } from './plain-title.ts';

/** What parts a title from its authors, and these from each other, and ends a line. */
export const [TAB, NEXT, END] = [9, 11, 10] as const;
const SPACE = 32;

/** Lines in UTF-8, and where each begins, and where one after the last would. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** What a character of ASCII is: part of a word, left out within one, or what parts words, or titles, or authors. */
const [LETTER, WITHIN, GAP, BREAK] = [0, 1, 2, 3] as const;
const [AMPERSAND, DASH] = [38, 45] as const;

function classesOf(breaks: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (/[a-z0-9]/i.test(character)) return LETTER;
    if (/['`]/.test(character)) return WITHIN;
    return breaks.includes(character) ? BREAK : GAP;
  });
}

const IN_TITLE = classesOf(':;([|/');
const IN_AUTHORS = classesOf(',;&/');
/** Each lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
const [A, N, D] = [97, 110, 100] as const;

/**
 * Writes lines of title, tab and authors in plain words, as `plainTitle` and `plainAuthors` make them: byte by byte where
 * all is ASCII, as nearly all is, since strings of it would take several times as long.
 */
export class PlainWriter {
  at = 0;
  #out: Uint8Array;

  /** @param size bytes that are likely to be written */
  constructor(size: number) {
    this.#out = new Uint8Array(size);
  }

  /** What is written, up to `at`, until the next line. */
  get out(): Uint8Array {
    return this.#out;
  }

  /**
   * Writes a line, from its first byte up to its end.
   *
   * @returns the length of the title before its subtitle
   */
  line(bytes: Uint8Array, from: number, to: number): number {
    // An ampersand becomes three letters and two spaces, and what is decomposed may grow more than that.
    this.#makeRoom(16 * (to - from) + 16);
    let tab = from;
    while (tab < to && bytes[tab] !== TAB) tab++;
    const isPlain = isAscii(bytes, from, to);
    const main = isPlain ? this.#title(bytes, from, tab) : this.#decoded(bytes, from, tab, to);
    if (isPlain) this.#authors(bytes, tab + 1, to);
    this.#out[this.at++] = END;
    return main;
  }

  written(): Uint8Array {
    return this.#out.slice(0, this.at);
  }

  #title(bytes: Uint8Array, from: number, to: number): number {
    const start = this.at;
    let main = 0;
    let isGap = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      const kind = IN_TITLE[byte]!;
      if (kind === LETTER) {
        if (isGap && this.at > start) this.#out[this.at++] = SPACE;
        isGap = false;
        this.#out[this.at++] = LOWER[byte]!;
      } else if (byte === AMPERSAND) {
        this.#word(start);
        isGap = true;
      } else if (kind !== WITHIN) {
        const isDash = byte === DASH && bytes[at - 1] === SPACE && bytes[at + 1] === SPACE && at > from;
        // What stands before all words parts nothing.
        if ((kind === BREAK || isDash) && main === 0) main = this.at > start ? this.at - start : -1;
        isGap = true;
      }
    }
    const length = this.at - start;
    this.#out[this.at++] = TAB;
    return main > 0 ? main : length;
  }

  #word(start: number): void {
    if (this.at > start) this.#out[this.at++] = SPACE;
    this.#out.set([A, N, D], this.at);
    this.at += AND.length;
  }

  #authors(bytes: Uint8Array, from: number, to: number): void {
    const first = this.at;
    let [name, word] = [this.at, this.at];
    /** Whether the word before is of single letters. */
    let isInitials = false;
    const endWord = (): void => {
      if (this.at === word) return;
      const length = this.at - word;
      if (
        length === AND.length &&
        this.#out[word] === A &&
        this.#out[word + 1] === N &&
        this.#out[word + 2] === D
      ) {
        this.at = word;
        endName();
        return;
      }
      if (length === 1 && isInitials && word > name) {
        this.#out[word - 1] = this.#out[word]!;
        this.at = word;
      }
      isInitials = length === 1;
      this.#out[this.at++] = SPACE;
      word = this.at;
    };
    const endName = (): void => {
      if (this.at > name) this.#out[this.at - 1] = NEXT;
      name = word = this.at;
      isInitials = false;
    };
    for (let at = from; at < to; at++) {
      const kind = IN_AUTHORS[bytes[at]!]!;
      if (kind === LETTER) this.#out[this.at++] = LOWER[bytes[at]!]!;
      else if (kind !== WITHIN) endWord();
      if (kind === BREAK) endName();
    }
    endWord();
    endName();
    if (this.at > first) this.at--;
  }

  #decoded(bytes: Uint8Array, from: number, tab: number, to: number): number {
    const { words, main } = plainTitle(DECODER.decode(bytes.subarray(from, tab)));
    const authors = plainAuthors(DECODER.decode(bytes.subarray(Math.min(tab + 1, to), to)));
    this.#write(words);
    this.#out[this.at++] = TAB;
    this.#write(authors.join(String.fromCharCode(NEXT)));
    return main === words.length ? Buffer.byteLength(words) : Buffer.byteLength(words.slice(0, main));
  }

  #write(text: string): void {
    const { written } = ENCODER.encodeInto(text, this.#out.subarray(this.at));
    this.at += written;
  }

  #makeRoom(most: number): void {
    if (this.at + most <= this.#out.length) return;
    const larger = new Uint8Array(2 * (this.at + most));
    larger.set(this.#out);
    this.#out = larger;
  }
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= 128) return false;
  return true;
}

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
