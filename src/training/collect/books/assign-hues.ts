import { writeTable } from '../../files/csv-table.ts';
import type { ColourGenres } from './genre-hues.ts';
import { fieldList, listField, readCollected, type RowOf, TABLES } from './tables.ts';

/** Genres that are taken of a book. */
export const TOP_GENRES = 10;

/** What assigning came to. */
export interface Assignment {
  readonly books: number;
  /** Genres by their form, and those of them that name no measured genre. */
  readonly genres: number;
  readonly unknownGenres: number;
  /** Books none of whose genres has a hue. */
  readonly noHue: number;
}

/** A genre over the whole catalogue. */
interface CatalogueGenre {
  /** As it is first written. */
  readonly name: string;
  books: number;
}

/** Takes each book's ten most frequent genres and gives it their hues. */
export async function assignHues(
  paths: { readonly clean: string; readonly hues: string; readonly genreHues: string },
  colours: ColourGenres,
): Promise<Assignment> {
  const catalogue = new Map<string, CatalogueGenre>();
  for await (const { genres } of readCollected(paths.clean, 'clean')) {
    for (const [form, name] of new Map(fieldList(genres).map((genre) => [colours.form(genre), genre]))) {
      const known = catalogue.get(form);
      if (known) known.books += 1;
      else catalogue.set(form, { name, books: 1 });
    }
  }
  let books = 0;
  let noHue = 0;
  async function* rows(): AsyncGenerator<RowOf<'hues'>> {
    for await (const { genres, ...book } of readCollected(paths.clean, 'clean')) {
      const top = topGenres(fieldList(genres), colours, catalogue);
      const hues = colours.huesOf(top);
      if (hues.length === 0) {
        noHue += 1;
        continue;
      }
      books += 1;
      const ids = [...new Set(top.flatMap((genre) => colours.coloursOf(genre).ids))];
      yield { ...book, top_genres: listField(top), genre_ids: listField(ids), hues: listField(hues) };
    }
  }
  await writeTable(paths.hues, TABLES.hues.columns, rows());
  const table = [...catalogue.values()].toSorted((a, b) => b.books - a.books || (a.name < b.name ? -1 : 1));
  await writeTable(
    paths.genreHues,
    TABLES.genreHues.columns,
    table.map(({ name, books: many }) => {
      const { ids, hues } = colours.coloursOf(name);
      return { genre: name, books: String(many), genre_ids: listField(ids), hues: listField(hues) };
    }),
  );
  const unknownGenres = table.filter(({ name }) => colours.coloursOf(name).ids.length === 0).length;
  return { books, genres: table.length, unknownGenres, noHue };
}

/**
 * A book's ten most frequent genres: first those that stand in most of its trails, then those of most books in
 * the catalogue, then in the page's order. Spellings of one genre are one.
 */
function topGenres(
  genres: readonly string[],
  { form }: Pick<ColourGenres, 'form'>,
  catalogue: ReadonlyMap<string, { readonly books: number }>,
): string[] {
  const counts = new Map<string, { readonly name: string; times: number }>();
  for (const name of genres) {
    const key = form(name);
    const known = counts.get(key);
    if (known) known.times += 1;
    else if (key !== '') counts.set(key, { name, times: 1 });
  }
  const booksOf = (key: string) => catalogue.get(key)?.books ?? 0;
  return [...counts]
    .toSorted(([a, one], [b, other]) => other.times - one.times || booksOf(b) - booksOf(a))
    .slice(0, TOP_GENRES)
    .map(([, { name }]) => name);
}
