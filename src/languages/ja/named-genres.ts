import type { NamedGenreSentences } from '../named-genre-sentences.ts';
import type { NamedGenre } from '../named-genre.ts';
import { formats, quote } from './formats.ts';
import { genreName } from './hues.ts';

const namesOf = (genres: readonly NamedGenre[]): string => formats.list(genres.map(genreName));

/** Covers of books as a headline calls them. */
export function coversOfBooksLike(title: string, genres: readonly NamedGenre[]): string {
  const books = genres.length > 0 ? `${namesOf(genres)}の本の表紙` : '本の表紙';
  if (title) return `${quote(title)}のような${books}`;
  return genres.length > 0 ? books : `このような${books}`;
}

/** What is said of genres that an asker named. */
export const namedGenres: NamedGenreSentences = {
  blurbReadsAs: (genres) => `紹介文そのもののジャンルは、${namesOf(genres)}と読めます。`,
  contradicts: (genres, named) =>
    `紹介文そのもののジャンルは${namesOf(genres)}と読め、${namesOf(named)}とはほとんど読めません。ここでは、ご指定のジャンルを優先しています。`,
  fewCovers: ({ genre, covers }) =>
    covers === 0
      ? `${genreName(genre)}の表紙は手元にないため、これらの色は最初の手がかりとしてご覧ください。`
      : `${genreName(genre)}の表紙は${formats.number(covers)}点しか手元にないため、これらの色は最初の手がかりとしてご覧ください。`,
  toldBy: (words) => `読み取った言葉：${words.map(quote).join('')}`,
  titleAlone:
    '紹介文がないため、タイトルだけをもとにしています。ジャンルか、英語の紹介文が2、3文あれば、より確かになります。',
};
