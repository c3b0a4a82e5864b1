import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(({ name }) => name));

/** Books as a headline calls them. */
export function booksLike(title: string, genres: readonly NamedGenre[]): string {
  const books = genres.length > 0 ? `${namesOf(genres)} books` : 'books';
  if (title) return `${books} like ${quote(title)}`;
  return genres.length > 0 ? books : 'such books';
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `The blurb itself reads as ${namesOf(genres)}.`,
  contradicts: (genres, named) =>
    `The blurb itself reads as ${namesOf(genres)}, but hardly as ${namesOf(named)}; what you named leads here.`,
  fewCovers({ genre, covers }) {
    const count =
      covers === 0 ? 'no covers' : covers === 1 ? 'only one cover' : `only ${formats.number(covers)} covers`;
    return `I know ${count} of ${genre.name} books, so take these colours as a first hint.`;
  },
  toldBy: (words) => `Read from the words: ${words.map(quote).join(', ')}.`,
  titleAlone:
    'There is no blurb, so this rests on the title alone. A genre, or two or three sentences of blurb, will make it firmer.',
};
