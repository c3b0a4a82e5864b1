import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';
import { genreWithin } from './hues.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreWithin));

/** Books as a headline calls them. */
export function booksLike(title: string, genres: readonly NamedGenre[]): string {
  const books = genres.length > 0 ? `livros de ${namesOf(genres)}` : 'livros';
  if (title) return `${books} como ${quote(title)}`;
  return genres.length > 0 ? books : 'livros assim';
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `A sinopse em si se encaixa em ${namesOf(genres)}.`,
  contradicts: (genres, named) =>
    `A sinopse em si se encaixa em ${namesOf(genres)}, mas quase nada em ${namesOf(named)}; aqui vale primeiro o que você indicou.`,
  fewCovers({ genre, covers }) {
    const books = `livros de ${genreWithin(genre)}`;
    const count = covers === 1 ? 'só uma capa' : `só ${formats.number(covers)} capas`;
    return covers === 0
      ? `Não conheço nenhuma capa de ${books}, então tome estas cores como uma primeira pista.`
      : `Conheço ${count} de ${books}, então tome estas cores como uma primeira pista.`;
  },
  toldBy: (words) => `Lido nas palavras: ${words.map(quote).join(', ')}.`,
  titleAlone:
    'Não há sinopse, então isto se apoia só no título. Um gênero, ou duas ou três frases de sinopse em inglês, vão torná-lo mais firme.',
};
