import { once } from 'node:events';
import { readBlurb } from '../../src/blurb/read-blurb.ts';
import { countWords } from '../../src/hues/count-words.ts';
import type { Book, HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { HUES } from '../../src/palette/hues.ts';
import { COVER_ADVICE, FROM_COVERS } from './cover-advice.ts';

/** Typical colours of hues on real covers. */
const TYPICAL = new Map(COVER_ADVICE.palettes.flat().map(({ name, hex }) => [name, hex]));

const GENRES = [
  { id: 'thriller', name: 'Thriller', words: /kill|detective|vanish|murder/i },
  { id: 'romance', name: 'Romance', words: /love|heart|kiss/i },
  { id: 'fantasy', name: 'Fantasy', words: /dragon|magic|queen/i },
];

/**
 * A hues engine without a model, for what no shipped model can show: a chosen caution or genre, a failure, or
 * how often it was called; with `knowsCovers` also what real covers wear. It keeps the contract of `HuesEngine`.
 */
export function inMemoryEngine(
  change: Partial<HuesEngine> & { reading?: Partial<HueReading>; knowsCovers?: boolean } = {},
): HuesEngine {
  const { reading, knowsCovers = false, ...methods } = change;
  const read = (book: Book): HueReading => {
    const { text, shortened } = readBlurb(book.blurb);
    const shift = book.blurb.length + (book.genres ?? '').length;
    const terms = (book.genres ?? '')
      .split(',')
      .map((term) => term.trim())
      .filter(Boolean);
    const named = terms.filter((term) => GENRES.some(({ id }) => id === term));
    return {
      hues: HUES.map((_, index) => HUES[(index + shift) % HUES.length] ?? { name: '', hex: '' }).map(
        (hue, index) => ({
          name: hue.name,
          hex: (knowsCovers && TYPICAL.get(hue.name)) || hue.hex,
          css: hue.hex,
          rank: index + 1,
          score: (HUES.length - index) / (HUES.length + 1),
          lift: 2 - index / HUES.length,
        }),
      ),
      shelves: [],
      neutrals: [],
      ...(knowsCovers && FROM_COVERS),
      genres: GENRES.map(({ id, name, words }) => ({
        id,
        name,
        present: words.test(book.blurb),
        score: 0.5,
      })),
      ground: {
        ground: { value: 'dark', share: 0.61, usual: 0.38 },
        chroma: { value: 'muted', share: 0.4, usual: 0.3 },
        contrast: { value: 'medium', share: 0.5, usual: 0.5 },
      },
      given: {
        recognised: named.map((term) => ({ term, ids: [term] })),
        unknown: terms.filter((term) => !named.includes(term)),
      },
      read: { words: countWords(text), of: countWords(book.blurb), leftOut: {} },
      cautions: [
        ...(text.split(' ').length < 4 ? ['few-words' as const] : []),
        ...(shortened ? ['shortened' as const] : []),
      ],
      ...reading,
    };
  };
  return {
    read: (book) => Promise.resolve(read(book)),
    readAll: (books) => Promise.resolve(books.map(read)),
    explain: (book, { hues }, top) =>
      Promise.resolve(
        hues.slice(0, top).map(({ name }) => ({
          hue: name,
          genres: [],
          words: book.blurb.split(' ').slice(0, 2),
        })),
      ),
    genresIn(text) {
      const { given } = read({ blurb: '', genres: text });
      return { ...given, names: Object.fromEntries(GENRES.map(({ id, name }) => [id, name])) };
    },
    genreWords: () => GENRES.map(({ name }) => name),
    close: () => Promise.resolve(),
    ...methods,
  };
}

/** The same engine, but that its reading waits until it is released. */
export function heldEngine(): {
  readonly engine: HuesEngine;
  /** Resolves when somebody asks it to read. */
  readonly asked: Promise<unknown>;
  readonly release: () => void;
} {
  const base = inMemoryEngine();
  const asking = new AbortController();
  const asked = once(asking.signal, 'abort');
  const release = new AbortController();
  const released = once(release.signal, 'abort');
  const engine = inMemoryEngine({
    async read(book) {
      asking.abort();
      await released;
      return base.read(book);
    },
  });
  return { engine, asked, release: () => release.abort() };
}
