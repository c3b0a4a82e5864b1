import type { NamedGenreSentences } from './named-genre-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** What a language needs to speak of genres that an asker named, and of those that words told. */
export interface NamedGenreWords extends Pick<NamedGenreSentences, 'titleAlone'> {
  readonly blurbReadsAs: (genres: string) => string;
  readonly contradicts: (said: { readonly genres: string; readonly named: string }) => string;
  readonly fewCovers: {
    readonly none: (genre: string) => string;
    readonly some: PluralForms<(said: { readonly genre: string; readonly covers: string }) => string>;
  };
  /** Words in quotation marks, and what parts them where it isn't a comma. */
  readonly toldBy: (words: string) => string;
  readonly betweenWords?: string;
}

/** Says what became of genres that an asker named. */
export function sayNamedGenres(words: NamedGenreWords, speech: Speech): NamedGenreSentences {
  const { form, genres, marks, number, quote } = speech;
  return {
    blurbReadsAs: (read) => words.blurbReadsAs(genres(read)),
    contradicts: (read, named) => words.contradicts({ genres: genres(read), named: genres(named) }),
    fewCovers({ genre: of, covers }) {
      const genre = speech.genre(of);
      const { none, some } = words.fewCovers;
      return covers === 0 ? none(genre) : form(covers, some)({ genre, covers: number(covers) });
    },
    toldBy: (told) => words.toldBy(told.map(quote).join(words.betweenWords ?? marks.comma)),
    titleAlone: words.titleAlone,
  };
}
