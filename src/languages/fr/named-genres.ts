import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';
import { genreWithin } from './hues.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreWithin));

/** Books as a headline calls them, with the article that goes before them. */
export function ofBooksLike(title: string, genres: readonly NamedGenre[]): string {
  const shelves = genres.length === 1 ? 'du rayon' : 'des rayons';
  const books = genres.length > 0 ? `de livres ${shelves} ${namesOf(genres)}` : 'de livres';
  if (title) return `${books} comme ${quote(title)}`;
  return genres.length > 0 ? books : 'de tels livres';
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `Le résumé lui-même relève de ces genres\u00a0: ${namesOf(genres)}.`,
  contradicts: (genres, named) =>
    `Le résumé lui-même relève de ces genres\u00a0: ${namesOf(genres)}. Ce que vous avez indiqué (${namesOf(named)}) ne s’y voit guère, mais l’emporte ici.`,
  fewCovers({ genre, covers }) {
    const shelf = `au rayon ${genreWithin(genre)}`;
    const count = covers === 1 ? 'qu’une couverture' : `que ${formats.number(covers)} couvertures`;
    return covers === 0
      ? `Je ne connais aucune couverture ${shelf}, prenez donc ces couleurs pour une première piste.`
      : `Je ne connais ${count} ${shelf}, prenez donc ces couleurs pour une première piste.`;
  },
  toldBy: (words) => `Lu dans les mots\u00a0: ${words.map(quote).join(', ')}.`,
  titleAlone:
    'Il n’y a pas de résumé, cette réponse repose donc sur le seul titre. Un genre, ou deux ou trois phrases de résumé en anglais, la rendront plus ferme.',
};
