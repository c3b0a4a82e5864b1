import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';
import { genreName } from './hues.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreName));

/** Covers of books as a headline calls them. */
export function coversOfBooksLike(title: string, genres: readonly NamedGenre[]): string {
  const from = genres.length === 1 ? 'aus dem Genre' : 'aus den Genres';
  const shelf = genres.length > 0 ? ` ${from} ${namesOf(genres)}` : '';
  if (title) return `Cover von Büchern wie ${quote(title)}${shelf}`;
  return shelf === '' ? 'Cover solcher Bücher' : `Cover${shelf}`;
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `Im Klappentext selbst lese ich ${namesOf(genres)}.`,
  contradicts: (genres, named) =>
    `Im Klappentext selbst lese ich ${namesOf(genres)}, aber kaum ${namesOf(named)}; hier zählt zuerst, was du genannt hast.`,
  fewCovers({ genre, covers }) {
    const shelf = `aus dem Genre ${genreName(genre)}`;
    return covers === 0
      ? `Ich kenne kein Cover ${shelf}, nimm diese Farben also als ersten Hinweis.`
      : `Ich kenne nur ${covers === 1 ? 'ein' : formats.number(covers)} Cover ${shelf}, nimm diese Farben also als ersten Hinweis.`;
  },
  toldBy: (words) => `Gelesen aus den Wörtern: ${words.map(quote).join(', ')}.`,
  titleAlone:
    'Es gibt keinen Klappentext, deshalb stützt sich das allein auf den Titel. Ein Genre oder zwei, drei Sätze Klappentext auf Englisch machen die Antwort sicherer.',
};
