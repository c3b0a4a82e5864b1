import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { packagePath } from '../../package-root.ts';

const shelfSchema = z.object({
  name: z.string().min(1),
  genre: z.string(),
  also: z.array(z.string()),
  tags: z.array(z.string()),
  words: z.array(z.string()),
  cues: z.array(z.string().min(1)).min(1),
});

/**
 * A shelf of the book trade: the genre above it and those that it also belongs to, readers' tags for such books
 * (`tag&genre` counts only beside that genre), words by which people name it, and `cues`: words and phrases by which a
 * bookseller knows such a blurb.
 */
export type Shelf = z.infer<typeof shelfSchema> & { readonly id: string };

/** Reads the shelves that ship, in file order. */
export async function readShelves(): Promise<Shelf[]> {
  const text = await readFile(packagePath('assets', 'shelves', 'shelves.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const shelf = shelfSchema.parse(JSON.parse(line));
      return Object.assign(shelf, { id: idOf(shelf.name) });
    });
}

/** e.g. `fae-courts-and-romantic-fantasy` */
function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/['’\p{M}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
}

/**
 * Tells the shelves, by their numbers, that readers' tags put a book on.
 *
 * @param shelves as `readShelves` gives them
 */
export function shelvesByTags(
  shelves: readonly Pick<Shelf, 'tags'>[],
): (book: { readonly tags: readonly string[]; readonly genres: readonly string[] }) => Set<number> {
  const byTag = new Map<string, { readonly shelf: number; readonly genre: string | undefined }[]>();
  for (const [shelf, { tags }] of shelves.entries()) {
    for (const entry of tags) {
      const [, tag = entry, genre] = /^(.*)&([a-z-]+)$/u.exec(entry) ?? [];
      byTag.set(tag, [...(byTag.get(tag) ?? []), { shelf, genre }]);
    }
  }
  return ({ tags, genres }) =>
    new Set(
      tags
        .flatMap((tag) => byTag.get(tag.toLowerCase()) ?? [])
        .filter(({ genre }) => genre === undefined || genres.includes(genre))
        .map(({ shelf }) => shelf),
    );
}
