import { genresNamed } from '../src/hues/genres-of-book.ts';
import type { HueReading, RecognisedGenre } from '../src/hues/reading.ts';
import { deniedGenres } from '../src/hues/recognise-genres.ts';
import type { Sentences } from '../src/languages/index.ts';

/** Genres that a headline names. */
const LEADING = 3;
/** From this on a blurb clearly reads as a genre. */
const CLEARLY = 0.5;

/** Ids of the genres that the asker named. */
export function namedIds({ given }: Pick<HueReading, 'given'>): ReadonlySet<string> {
  return new Set(given.recognised.flatMap(({ ids }) => ids));
}

/** The genres that lead an answer: those that the asker named, or else those that words tell. */
export function leadingGenres(reading: HueReading): RecognisedGenre[] {
  const named = namedIds(reading);
  const told = new Set((reading.toldBy ?? []).flatMap(({ ids }) => ids));
  const leading = named.size > 0 ? named : told;
  return genresNamed(reading)
    .filter(({ id }) => leading.has(id))
    .slice(0, LEADING);
}

/**
 * What is said of a reading's genres: first what the asker named and what became of it, then what the blurb itself
 * seems to be, and by which words; and of which named genre few covers are known.
 */
export function sayGenres(reading: HueReading, sentences: Sentences): string[] {
  const named = namedIds(reading);
  const read = genresNamed(reading).filter(({ id }) => !named.has(id));
  const names = new Map(reading.genres.map((genre) => [genre.id, genre.name]));
  const given = sentences.givenGenres(reading.given, (id) => names.get(id) ?? id);
  const words = (reading.toldBy ?? []).slice(0, WORDS_NAMED).map(({ term }) => term);
  const told = words.length > 0 ? [sentences.namedGenres.toldBy(words)] : [];
  if (named.size === 0) {
    return [...(read.length > 0 ? [sentences.readsAs(read)] : []), ...told, ...given];
  }
  return [...given, ...sayBeside(reading, read, sentences), ...told, ...sayFewCovers(reading, sentences)];
}

/** Words that a sentence names. */
const WORDS_NAMED = 6;

/** What a blurb seems to be beside the genres that were named, or against them. */
function sayBeside(
  reading: HueReading,
  read: readonly RecognisedGenre[],
  { namedGenres }: Sentences,
): string[] {
  if (read.length === 0) return [];
  const denied = deniedGenres(reading);
  const isClear = read.some(({ score }) => score >= CLEARLY);
  return [
    denied.length > 0 && isClear ? namedGenres.contradicts(read, denied) : namedGenres.blurbReadsAs(read),
  ];
}

function sayFewCovers({ fewCovers = [], genres }: HueReading, { namedGenres }: Sentences): string[] {
  const byId = new Map(genres.map((genre) => [genre.id, genre]));
  return fewCovers.map(({ id, covers }) =>
    namedGenres.fewCovers({ genre: byId.get(id) ?? { id, name: id }, covers }),
  );
}
