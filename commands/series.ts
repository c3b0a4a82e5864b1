import { cleanLine } from '../src/blurb/clean-text.ts';
import type { ExaminedCover } from '../src/covers/reading.ts';
import { genresOfBook } from '../src/hues/genres-of-book.ts';
import type { Book, HueReading } from '../src/hues/reading.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { SeriesRequest } from '../src/request.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import { readSeries, SERIES_BOOKS } from '../src/series/series.ts';
import { GO_TOGETHER, mateScore, traitsAlike } from '../src/series/mates.ts';
import type { Services } from '../src/services.ts';
import { SERIES_ARGUMENTS } from './arguments.ts';
import type { Command } from './command.ts';
import { composeSeriesReply, type BookRead, type SeriesRead } from './compose-series-reply.ts';
import { lookBesideBlurb, sayCoverFault } from './look-at-cover.ts';
import { plainReply } from './plain-reply.ts';

/** A letter or a digit of any script. */
const WORD = /[\p{L}\p{N}]/u;

/** `/series`: books in; the colours that carry them, one that each may own, and the next book's palette out. */
export const series: Command<'series'> = {
  name: 'series',
  description: sentencesFor('en').commands.series.description,
  arguments: SERIES_ARGUMENTS,

  async run(request, services, signal) {
    const sentences = sentencesFor(request.locale);
    const fault = countFault(request, sentences);
    if (fault !== undefined) return plainReply(request, fault);
    const books = await lookAtBooks(request, services, sentences, signal);
    const faults = books.flatMap(({ label, fault: own }) =>
      own === undefined ? [] : [sentences.series.of(label, own)],
    );
    const silent = books.filter((book) => book.seen === undefined && !hasWords(book));
    if (silent.length > 0) {
      const [first, ...others] = [
        ...faults,
        ...silent
          .filter((book) => book.fault === undefined)
          .map(({ label }) => sentences.series.nothing(label)),
      ];
      return plainReply(request, first!, others);
    }
    signal?.throwIfAborted();
    const read = await readTexts(books, request, services);
    signal?.throwIfAborted();
    const told = readSeries(
      read.map(({ seen, reading: { hues, neutrals, covers } }) => ({
        ...(seen && { cover: seen.reading.palette }),
        hues,
        neutrals,
        palettes: covers?.palettes ?? [],
      })),
    );
    const notes = [...faults, ...sameCovers(read, sentences), ...cautionsOn(read, sentences)];
    return composeSeriesReply({ ...goingTogether(read), told, notes }, request, services);
  },
};

/** A book with its cover, as far as that could be looked at. */
interface LookedAt {
  readonly label: string;
  readonly title: string;
  readonly blurb: string;
  readonly seen?: ExaminedCover;
  /** Why its cover could not be looked at. */
  readonly fault?: string;
}

function countFault({ books }: SeriesRequest, { series: say }: Sentences): string | undefined {
  if (books.length < SERIES_BOOKS.min) return say.tooFew;
  return books.length > SERIES_BOOKS.max ? say.tooMany(SERIES_BOOKS.max) : undefined;
}

function hasWords({ blurb, title }: Pick<LookedAt, 'blurb' | 'title'>): boolean {
  return WORD.test(blurb + title);
}

async function lookAtBooks(
  { books }: SeriesRequest,
  services: Services,
  sentences: Sentences,
  signal: AbortSignal | undefined,
): Promise<LookedAt[]> {
  const looked: LookedAt[] = [];
  // One after the other, as each picture takes much memory while it is decoded.
  for (const [at, { blurb, cover, coverFault, ...book }] of books.entries()) {
    const { text: title } = cleanLine(book.title, REQUEST_LIMITS.title);
    const label = sentences.series.book({ title, number: at + 1 });
    const seen = cover && (await lookBesideBlurb(cover, services, signal));
    signal?.throwIfAborted();
    const fault = typeof seen === 'string' ? sayCoverFault(seen, sentences) : coverFault;
    looked.push({
      label,
      title,
      blurb,
      ...(typeof seen === 'object' && { seen }),
      ...(fault !== undefined && { fault }),
    });
  }
  return looked;
}

/** Reads what is told of each book; of one with a cover alone, the genres that it shows. */
async function readTexts(
  books: readonly LookedAt[],
  request: SeriesRequest,
  services: Services,
): Promise<(LookedAt & { readonly reading: HueReading })[]> {
  const engine = await services.hues();
  const { text: genres } = cleanLine(request.genres, REQUEST_LIMITS.genres);
  const readings = await engine.readAll(books.map((book) => asRead(book, genres)));
  return books.map((book, at) => ({ ...book, reading: readings[at]! }));
}

function asRead({ blurb, title, seen }: LookedAt, genres: string): Book {
  if (seen === undefined || WORD.test(blurb + genres)) return { blurb, title, genres };
  const { canTell, genres: shown } = seen.reading;
  return {
    blurb,
    title,
    genres: canTell
      ? genresOfBook(shown)
          .map(({ name }) => name)
          .join(', ')
      : '',
  };
}

/** Each book with how its cover goes with the others; and what they are alike in, where all go together. */
function goingTogether(
  read: readonly (LookedAt & { readonly reading: HueReading })[],
): Pick<SeriesRead, 'books' | 'traits'> {
  const books = withMates(read);
  const seen = books.filter((book) => book.seen !== undefined);
  const together = seen.every(({ mate = 0 }) => mate >= GO_TOGETHER);
  return { books, traits: together ? traitsAlike(seen.map((book) => book.seen!.look)) : [] };
}

/** How each cover goes with all the others. */
function withMates(books: readonly (LookedAt & { readonly reading: HueReading })[]): BookRead[] {
  return books.map((book) => {
    const { seen } = book;
    const others = books.flatMap((other) => (other !== book && other.seen ? [other.seen.look] : []));
    if (seen === undefined || others.length === 0) return book;
    return { ...book, mate: mateScore(seen.look, others).percentile };
  });
}

/** Says which covers are the same picture. */
function sameCovers(books: readonly LookedAt[], { series: say }: Sentences): string[] {
  const groups = new Map<string, string[]>();
  for (const { seen, label } of books) {
    if (seen === undefined) continue;
    const key = seen.look.look.join();
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return [...groups.values()].filter((labels) => labels.length > 1).map(say.sameCover);
}

/** Why what is said of a book without a cover is a modest guess: the first reason of each, with its name. */
function cautionsOn(
  books: readonly (LookedAt & { readonly reading: HueReading })[],
  { series: say, cautions, namedGenres }: Sentences,
): string[] {
  return books.flatMap(({ seen, label, blurb, reading }) => {
    const caution = reading.cautions.find((each) => each !== 'no-text');
    if (seen !== undefined) return [];
    if (!WORD.test(blurb)) return [say.of(label, namedGenres.titleAlone)];
    return caution === undefined ? [] : [say.of(label, cautions[caution])];
  });
}
