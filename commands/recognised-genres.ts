import { percent } from '../src/figures.ts';
import { genresOfBook } from '../src/hues/genres-of-book.ts';
import type { HueReading } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { ReplyGenre } from '../src/reply.ts';

/** Genres that are listed as recognised. */
const LISTED = 6;

/** What a book reads as, most probable first, and which of it the asker named. */
export function listRecognised({ genres, given }: HueReading, words: Sentences): ReplyGenre[] {
  const named = new Set(given.recognised.flatMap(({ ids }) => ids));
  return genresOfBook(genres)
    .slice(0, LISTED)
    .map((genre) => ({
      name: words.genreName(genre),
      score: genre.score,
      percent: percent(genre.score, words.swatch),
      evidence: named.has(genre.id) ? words.page.named : '',
    }));
}
