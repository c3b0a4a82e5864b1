import type { CoverRecord } from '../corpus/records.ts';

/** Covers of one series, as one source has them. */
export interface Series<Cover extends Pick<CoverRecord, 'title' | 'author' | 'source'>> {
  /** In small letters, without punctuation. */
  readonly name: string;
  readonly author: string;
  readonly source: string;
  /** `named` where titles say series and number in brackets, `volumes` where they are numbered themselves. */
  readonly kind: 'named' | 'volumes';
  /** Two or more, in the order of their numbers, one a number. */
  readonly covers: readonly Cover[];
}

/** How a title says of which series it is, and which book of it. */
const PATTERNS = [
  { kind: 'named', pattern: /\(([^()#]+?),?\s*#\s*(\d+)/iu },
  { kind: 'named', pattern: /\(([^()]+?),?\s+(?:book|bk\.?)\s*(\d+)\b/iu },
  { kind: 'volumes', pattern: /^(.*?)[,:]?\s*\b(?:book|vol\.?|volume)\s*(\d+)\b/iu },
] as const;

/** Fewer letters name no series. */
const SHORTEST = 3;

/** A book's place in a series, as its title says it; `undefined` for a title that says none. */
function placeInSeries(
  title: string,
): { readonly name: string; readonly number: number; readonly kind: 'named' | 'volumes' } | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const [, said, number] = pattern.exec(title) ?? [];
    const name =
      said
        ?.toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() ?? '';
    if (name.length >= SHORTEST) return { name, number: Number(number), kind };
  }
  return undefined;
}

/** Finds the series among covers by their titles: books of one name, author and source, of which there are at least two. */
export function findSeries<Cover extends Pick<CoverRecord, 'title' | 'author' | 'source'>>(
  covers: readonly Cover[],
): Series<Cover>[] {
  const found = new Map<string, { kinds: string[]; books: Map<number, Cover>; name: string }>();
  for (const cover of covers) {
    const place = cover.author === '' ? undefined : placeInSeries(cover.title);
    if (place === undefined) continue;
    const key = [place.name, cover.author.toLowerCase(), cover.source].join('\t');
    const series = found.get(key) ?? { kinds: [], books: new Map<number, Cover>(), name: place.name };
    found.set(key, series);
    if (series.books.has(place.number)) continue;
    series.books.set(place.number, cover);
    series.kinds.push(place.kind);
  }
  return [...found.values()].flatMap(({ kinds, books, name }) => {
    if (books.size < 2) return [];
    const all = [...books].toSorted(([one], [other]) => one - other).map(([, cover]) => cover);
    const named = kinds.filter((kind) => kind === 'named').length;
    const { author, source } = all[0]!;
    return [{ name, author, source, kind: named * 2 >= kinds.length ? 'named' : 'volumes', covers: all }];
  });
}
