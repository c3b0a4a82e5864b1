import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';
import { genreWithin } from './hues.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreWithin));

/** Books as a headline calls them. */
export function booksLike(title: string, genres: readonly NamedGenre[]): string {
  const books = genres.length > 0 ? `libros de ${namesOf(genres)}` : 'libros';
  if (title) return `${books} como ${quote(title)}`;
  return genres.length > 0 ? books : 'libros así';
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `La sinopsis en sí encaja en ${namesOf(genres)}.`,
  contradicts: (genres, named) =>
    `La sinopsis en sí encaja en ${namesOf(genres)}, pero apenas en ${namesOf(named)}; aquí manda lo que has indicado.`,
  fewCovers({ genre, covers }) {
    const books = `libros de ${genreWithin(genre)}`;
    const count = covers === 1 ? 'solo una portada' : `solo ${formats.number(covers)} portadas`;
    return covers === 0
      ? `No conozco ninguna portada de ${books}, así que toma estos colores como una primera pista.`
      : `Conozco ${count} de ${books}, así que toma estos colores como una primera pista.`;
  },
  toldBy: (words) => `Leído en las palabras: ${words.map(quote).join(', ')}.`,
  titleAlone:
    'No hay sinopsis, así que esto se apoya solo en el título. Un género, o dos o tres frases de sinopsis en inglés, lo harán más firme.',
};
