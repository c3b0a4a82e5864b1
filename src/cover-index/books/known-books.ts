import { createKeys, hashOf, type Keys, KeySpans } from './keys.ts';
import { type Lines, NEXT, PlainWriter, TAB } from './plain-lines.ts';
import { behindArticle } from './plain-title.ts';

/** Titles and authors of an index, to be looked for. */
export interface KnownBooks {
  /** In plain words, one line a cover: title, tab, authors parted by `NEXT`. */
  readonly lines: Lines;
  /** Titles without the article before them, and the same without their subtitles. */
  readonly titles: Keys;
  readonly authors: Keys;
  /** The last words of authors' names. */
  readonly lastNames: Keys;
  /** Whether a plain word stands in any title. */
  hasWord(word: string): boolean;
  /** How many covers each cover's first author has, 255 at most; 0 where the author isn't known. */
  readonly fame: Uint8Array;
  /** A cover's title and authors, in plain words. */
  title(cover: number): string;
  authorsOf(cover: number): readonly string[];
}

/** Bits by which words of titles are known again, 0.5 MB of them, so that hardly a word is taken for another. */
const WORD_BITS = 2 ** 22;
const SPACE = 32;
/** Bytes of a title's start that are looked at for an article. */
const LOOKED_AT = 6;
/** Lines that are read at a time: a few milliseconds' worth. */
const AT_ONCE = 1_000;

/**
 * Reads the titles of an index, a thousand at a time, so that others get their turn in between: each step is a few
 * milliseconds of work.
 */
export async function readKnownBooks(lines: Lines): Promise<KnownBooks> {
  const reader = new BookReader(lines);
  while (reader.read(AT_ONCE)) await new Promise((resolve) => setImmediate(resolve));
  return reader.books();
}

class BookReader {
  readonly #lines: Lines;
  readonly #writer: PlainWriter;
  readonly #starts: Uint32Array;
  readonly #words = new Uint32Array(WORD_BITS / 32);
  readonly #titles = new KeySpans();
  readonly #authors = new KeySpans();
  readonly #lastNames = new KeySpans();
  #cover = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#writer = new PlainWriter(lines.bytes.length);
    this.#starts = new Uint32Array(lines.starts.length);
  }

  /** @returns whether there are more */
  read(most: number): boolean {
    const end = Math.min(this.#cover + most, this.#starts.length - 1);
    for (; this.#cover < end; this.#cover++) this.#line(this.#cover);
    this.#starts[end] = this.#writer.at;
    return end < this.#starts.length - 1;
  }

  books(): KnownBooks {
    const text = this.#writer.written();
    const starts = this.#starts;
    const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
    const words = this.#words;
    const field = (cover: number, which: 0 | 1) =>
      bytes.toString('utf8', starts[cover], starts[cover + 1]! - 1).split('\t')[which]!;
    return {
      lines: { bytes: text, starts },
      titles: createKeys(text, this.#titles),
      authors: createKeys(text, this.#authors),
      lastNames: createKeys(text, this.#lastNames),
      hasWord(word) {
        const plain = Buffer.from(word);
        const bit = hashOf(plain, 0, plain.length) & (WORD_BITS - 1);
        return ((words[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
      },
      fame: this.#fame(),
      title: (cover) => field(cover, 0),
      authorsOf: (cover) => field(cover, 1).split(String.fromCharCode(NEXT)),
    };
  }

  #fame(): Uint8Array {
    const counts = new Map<number, number>();
    const { hashes, covers } = this.#authors;
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const fame = new Uint8Array(this.#starts.length - 1);
    hashes.forEach((hash, at) => (fame[covers[at]!] ||= Math.min(255, counts.get(hash)!)));
    return fame;
  }

  #line(cover: number): void {
    const { bytes, starts } = this.#lines;
    const from = this.#writer.at;
    this.#starts[cover] = from;
    const main = from + this.#writer.line(bytes, starts[cover]!, starts[cover + 1]! - 1);
    const text = this.#writer.out;
    const tab = text.indexOf(TAB, from);
    const first = from + behindArticle(latin(text, from, Math.min(from + LOOKED_AT, tab)));
    this.#titles.add(text, first, tab, cover);
    if (main < tab) this.#titles.add(text, first, main, cover);
    this.#rememberWords(text, from, tab);
    this.#names(text, tab + 1, this.#writer.at - 1, cover);
  }

  #rememberWords(text: Uint8Array, from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = endOf(SPACE, text, start, to);
      const bit = hashOf(text, start, end) & (WORD_BITS - 1);
      this.#words[bit >>> 5]! |= 1 << (bit & 31);
      start = end + 1;
    }
  }

  #names(text: Uint8Array, from: number, to: number, cover: number): void {
    for (let start = from; start < to;) {
      const end = endOf(NEXT, text, start, to);
      this.#authors.add(text, start, end, cover);
      let last = end;
      while (last > start && text[last - 1] !== SPACE) last--;
      if (last > start) this.#lastNames.add(text, last, end, cover);
      start = end + 1;
    }
  }
}

function endOf(mark: number, text: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== mark) at++;
  return at;
}

function latin(text: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...text.subarray(from, to));
}
