import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { createGenreReader } from './genre-words.ts';
import type { ModelShelf } from './model-files.ts';
import { normaliseGenre } from './normalise-genre.ts';
import type { GivenGenres } from './reading.ts';

const shelfSchema = z.object({ name: z.string(), words: z.array(z.string()).default([]) });

/** Words by which people name shelves: the words of each by its name. */
export type ShelfVocabulary = ReadonlyMap<string, readonly string[]>;

/** Reads the words of shelves, one shelf a line. @throws ModelError `MODEL_INVALID` for a file of another kind */
export async function readShelfWords(path: string): Promise<ShelfVocabulary> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    const shelves = lines.map((line) => shelfSchema.parse(JSON.parse(line)));
    return new Map(shelves.map(({ name, words }) => [name, words]));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold words of shelves.`, { cause });
  }
}

/** The shelves that an asker named, and what the whole text was understood as. */
export interface NamedShelves {
  readonly shelves: readonly ModelShelf[];
  /** With terms that only name a shelf, taken for its genre. */
  readonly given: GivenGenres;
}

/**
 * Makes a reader of shelves in people's own words, as `createGenreReader` is one of genres. A word that may also be a
 * theme of other books, such as `baking`, names its shelf only beside the genre above it, or where no genre is named. A
 * shelf's own name is taken whole, whatever joins its words.
 *
 * @param shelves the model's
 */
export function createShelfReader(
  shelves: readonly ModelShelf[],
  words: ShelfVocabulary,
): (text: string, given: GivenGenres) => NamedShelves {
  const table = Object.fromEntries(
    shelves.flatMap(({ id, name }) =>
      (words.get(name) ?? []).map((word) => [normaliseGenre(word), [id]] as const),
    ),
  );
  const read = createGenreReader(table, shelves);
  const byId = new Map(shelves.map((shelf) => [shelf.id, shelf]));
  const byName = new Map(shelves.map((shelf) => [normaliseGenre(shelf.name), shelf]));
  return (text, given) => {
    if (text === '') return { shelves: [], given };
    const whole = byName.get(normaliseGenre(text));
    if (whole !== undefined) {
      const genre = { term: text.trim(), ids: [whole.genre] };
      return { shelves: [whole], given: { recognised: [genre], unknown: [] } };
    }
    const found = read(text).recognised.map(({ term, ids }) => ({
      term,
      shelves: ids.map((id) => byId.get(id)!),
    }));
    const genres = new Set(given.recognised.flatMap(({ ids }) => ids));
    const unknown = new Set(given.unknown);
    const added = found.filter(({ term }) => unknown.has(term));
    const named = found
      .flatMap((each) => each.shelves.map((shelf) => ({ shelf, isNew: unknown.has(each.term) })))
      .filter(({ shelf: { genre, also }, isNew }) => isNew || [genre, ...also].some((id) => genres.has(id)))
      .map(({ shelf }) => shelf);
    return {
      shelves: [...new Set(named)],
      given: {
        recognised: [
          ...given.recognised,
          ...added.map((each) => ({
            term: each.term,
            ids: [...new Set(each.shelves.map(({ genre }) => genre))],
          })),
        ],
        unknown: given.unknown.filter((term) => !added.some((each) => each.term === term)),
      },
    };
  };
}
