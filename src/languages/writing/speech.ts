import type { HueLook } from '../../palette/hue-look.ts';
import { categoryNamer } from '../words/category-names.ts';
import { genreNamer, withinSentence } from '../words/genre-names.ts';
import type { NamedGenre } from '../words/named-genre.ts';
import type { Names } from '../words/names.ts';
import { type SpokenColour, colourSpeaker } from '../words/spoken-colours.ts';
import { type Writer, type Writing, writerIn } from './writing.ts';

/** What a language's sentences are made with: how it writes, and what it calls things. */
export interface Speech extends Writer {
  readonly names: Names;
  /** A genre as it stands alone, within a sentence, and several in a list. */
  readonly genreName: (genre: NamedGenre) => string;
  readonly genre: (genre: NamedGenre) => string;
  readonly genres: (genres: readonly NamedGenre[]) => string;
  readonly category: (name: string) => string;
  readonly shelf: (shelf: { readonly id: string; readonly name: string }) => string;
  /** What a hue looks like. */
  readonly look: (look: HueLook) => string;
  /** What people call a colour. */
  readonly colour: (colour: SpokenColour) => string;
}

/** Makes what a language's sentences are made with. */
export function speechIn({
  locale,
  writing,
  names,
}: {
  readonly locale: string;
  readonly writing: Writing;
  readonly names: Names;
}): Speech {
  const writer = writerIn(locale, writing);
  const genreName = genreNamer(names.genres);
  const genre = (each: NamedGenre): string =>
    writing.hasSmallGenres ? withinSentence(genreName(each)) : genreName(each);
  const plain = ({ family, tone }: HueLook): string =>
    tone ? names.toned({ family: names.families[family], tone: names.tones[tone] }) : names.families[family];
  return {
    ...writer,
    names,
    genreName,
    genre,
    genres: (genres) => writer.list(genres.map(genre)),
    category: categoryNamer(names.categories),
    shelf: genreNamer(names.shelves),
    look: (look) => names.phrase?.(plain(look)) ?? plain(look),
    colour: colourSpeaker(names, plain),
  };
}
