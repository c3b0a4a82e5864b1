import type { CoverReading } from '../src/covers/reading.ts';
import { genresOfBook, isTelling } from '../src/hues/genres-of-book.ts';
import type { RecognisedGenre } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';

/** Genres that a sentence names. */
const NAMED = 2;

/**
 * Says whether a cover shows the genres that the blurb does. Where one of them shows no more than fiction or
 * nonfiction, that is what they are compared by: a thriller is fiction, too. A cover that doesn't tell what kind of book
 * it is can agree with a blurb, but points to nothing else; of one that points elsewhere, no more is said.
 *
 * @param looks what a shop would take the cover for, where that can be told
 */
export function sayAgreement(
  blurb: readonly RecognisedGenre[],
  { genres: cover, canTell }: Pick<CoverReading, 'genres' | 'canTell'>,
  looks: string[],
  say: Sentences['cover'],
): string[] {
  const [text, image] = [genresOfBook(blurb), genresOfBook(cover)];
  const [first] = image;
  const silent = looks.length > 0 ? looks : [say.coverSilent];
  if (first === undefined || (text.length === 0 && !canTell)) return silent;
  if (text.length === 0) return [say.blurbSilent(image.slice(0, NAMED))];
  const isVague = ![text, image].every((genres) => genres.some(isTelling));
  const both = isVague ? shared(blurb.filter(isBroad), cover.filter(isBroad)) : shared(text, image);
  if (both.length === 0 && !canTell) return silent;
  if (both.length === 0) return [say.clashes({ text: text.slice(0, NAMED), image: image.slice(0, NAMED) })];
  return !canTell || both.some(({ id }) => id === first.id)
    ? [...looks, say.agrees(both.slice(0, NAMED))]
    : [say.agreesInPart({ both: both.slice(0, NAMED), image: [first] })];
}

const isBroad = (genre: RecognisedGenre): boolean => genre.present && !isTelling(genre);

function shared(one: readonly RecognisedGenre[], other: readonly RecognisedGenre[]): RecognisedGenre[] {
  return one.filter(({ id }) => other.some((genre) => genre.id === id));
}
