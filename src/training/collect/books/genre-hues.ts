import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createGenreReader } from '../../../hues/genre-words.ts';
import { type MeasuredCovers, readMeasured } from '../../../hues/measured.ts';
import { normaliseGenre } from '../../../hues/normalise-genre.ts';
import { isTelling } from '../../../hues/genres-of-book.ts';
import { ownOrShipped } from '../../../models/model-folder.ts';
import { HUE_COUNT, HUES } from '../../../palette/hues.ts';
import { distinctiveHues, HUES_PER_BOOK } from '../../hues/distinctive-hues.ts';
import { hashText, seededRandom } from '../../random.ts';

/** What a genre, as a site writes it, stands for. */
export interface GenreColours {
  /** Ids of the measured genres that it names. */
  readonly ids: readonly string[];
  /** Names of its hues, the most telling first. */
  readonly hues: readonly string[];
}

/** How genres get their hues. */
export interface ColourGenres {
  /** The form under which spellings of a genre are one. */
  form(genre: string): string;
  coloursOf(genre: string): GenreColours;
  /** The hues of a book with these genres, at most ten. */
  huesOf(genres: readonly string[]): string[];
}

const tagsSchema = z.record(z.string(), z.array(z.string()));

/**
 * Hues of genres as they were measured on covers: of each measured genre that a word names, the hues that
 * stand most above the usual. Fiction and nonfiction count only for a book that has no other genre.
 *
 * @param model a hues model's folder; what it lacks is taken from the one that ships
 */
export async function measuredColours(model: string): Promise<ColourGenres> {
  const measured = await readMeasured(await ownOrShipped(model, 'measured.json'));
  const read = await genreReader(model, measured);
  const coloursOf = memoised((genre): GenreColours => {
    const ids = read(genre);
    return { ids, hues: namesOf(ids.flatMap((id) => distinctiveHues(id, measured))) };
  });
  return {
    form: normaliseGenre,
    coloursOf,
    huesOf(genres) {
      const all = genres.map(coloursOf);
      const telling = all.filter(({ ids }) => ids.some((id) => isTelling({ id })));
      const counting = telling.length > 0 ? telling : all;
      return [...new Set(counting.flatMap(({ hues }) => hues))].slice(0, HUES_PER_BOOK);
    },
  };
}

/**
 * The earlier project's way, to compare with: each genre gets one of the 58 hues, drawn at random. The draw
 * depends on the genre's form and the seed alone.
 */
export async function randomColours(model: string, seed: number): Promise<ColourGenres> {
  const measured = await readMeasured(await ownOrShipped(model, 'measured.json'));
  const read = await genreReader(model, measured);
  const coloursOf = memoised((genre): GenreColours => {
    const draw = seededRandom(hashText(normaliseGenre(genre), seed))();
    return { ids: read(genre), hues: namesOf([Math.floor(draw * HUE_COUNT)]) };
  });
  return {
    form: normaliseGenre,
    coloursOf,
    huesOf: (genres) =>
      [...new Set(genres.flatMap((genre) => coloursOf(genre).hues))].slice(0, HUES_PER_BOOK),
  };
}

async function genreReader(model: string, measured: MeasuredCovers): Promise<(genre: string) => string[]> {
  const tags = tagsSchema.parse(JSON.parse(await readFile(await ownOrShipped(model, 'tags.json'), 'utf8')));
  const known = Object.entries(measured.genres).map(([id, { name }]) => ({ id, name }));
  const read = createGenreReader(tags, known);
  return (genre) => mostNamed(read(genre).recognised.flatMap(({ ids }) => ids));
}

/**
 * The ids that most parts of a category's name give: of “Cooking, Food, Wine, Spirits” not the one that spirits
 * alone would be.
 */
function mostNamed(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([id]) => id);
}

function memoised(compute: (genre: string) => GenreColours): (genre: string) => GenreColours {
  const known = new Map<string, GenreColours>();
  return (genre) => {
    const found = known.get(genre) ?? compute(genre);
    known.set(genre, found);
    return found;
  };
}

function namesOf(hues: readonly number[]): string[] {
  return [...new Set(hues)].map((hue) => HUES[hue]!.name);
}
