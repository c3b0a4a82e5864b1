import {
  type BesideWeights,
  countNames,
  type LeaningOptions,
  leaningOf,
} from '../../cover-index/beside-evidence.ts';
import { plainAuthors } from '../../cover-index/books/plain-title.ts';
import type { CoverIndex } from '../../cover-index/cover-index.ts';
import { mainTitle } from '../corpus/split.ts';
import { type ReducedRankOptions, reducedRankRegression } from '../hues/reduced-rank.ts';
import { type Random, seededRandom } from '../random.ts';
import { fromRows, rowOf } from '../table.ts';

/** What is looked at of covers. */
export interface AuthoredCovers extends Pick<CoverIndex, 'covers' | 'addNames' | 'title' | 'author'> {
  readonly names: readonly string[];
}

/** How it is learned what named covers count. */
export interface BesideOptions
  extends
    ReducedRankOptions,
    Pick<BesideWeights, 'prior' | 'ofOthers' | 'mostOthers' | 'strength' | 'ranking'> {
  /** Covers that are named of each book's author, at most. */
  readonly named: number;
  readonly seed: number;
}

/** A cover, and others of its author as if they had been named. */
interface Example {
  readonly cover: number;
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** Fewer covers than this, with others of their authors, teach nothing. */
const FEWEST = 500;

/**
 * Learns what named covers say of another book's: from a few covers of an author, drawn at random, to one of another
 * book of the same author, by reduced-rank regression of names on names.
 *
 * @returns `undefined` where too few covers share their authors
 */
export function learnBeside(covers: AuthoredCovers, options: BesideOptions): BesideWeights | undefined {
  const size = covers.names.length;
  const presence = Array.from({ length: covers.covers }, (_, cover) => namesOn(cover, covers));
  const examples = examplesOf(covers, options.named, seededRandom(options.seed));
  if (examples.length < FEWEST) return undefined;
  const means = Array.from({ length: size }, (_, name) => meanOf(presence, name));
  const deviations = means.map((mean) => Math.sqrt(mean * (1 - mean)) || 1);
  const { weights } = reducedRankRegression(
    {
      inputs: fromRows(
        examples.map((example) =>
          leaningIn(example, covers, { ...options, means }).map(
            (leaning, name) => leaning / deviations[name]!,
          ),
        ),
        size,
      ),
      targets: fromRows(
        examples.map(({ cover }) => presence[cover]!),
        size,
      ),
      weights: new Float32Array(examples.length).fill(1),
    },
    options,
  );
  return {
    means,
    prior: options.prior,
    ofOthers: options.ofOthers,
    mostOthers: options.mostOthers,
    weights: deviations.map((deviation, name) =>
      Array.from(rowOf(weights, name), (weight) => weight / deviation),
    ),
    strength: options.strength,
    ranking: options.ranking,
  };
}

function leaningIn({ own, others }: Example, covers: AuthoredCovers, options: LeaningOptions): Float64Array {
  return leaningOf({ own: countNames(own, covers), others: countNames(others, covers), authors: 1 }, options);
}

function namesOn(cover: number, { names, addNames }: AuthoredCovers): Float64Array {
  const found = new Float64Array(names.length);
  addNames(cover, 1, found);
  return found;
}

function meanOf(presence: readonly Float64Array[], name: number): number {
  return (presence.reduce((sum, names) => sum + names[name]!, 0) + 1) / (presence.length + 2);
}

/** Covers of authors of whom there are others, with some of these drawn. */
function examplesOf(covers: AuthoredCovers, named: number, random: Random): Example[] {
  const every = Array.from({ length: covers.covers }, (_, cover) => cover);
  const titles = every.map((cover) => mainTitle(covers.title(cover)));
  const authors = every.map((cover) => plainAuthors(covers.author(cover)));
  const byAuthor = new Map<string, number[]>();
  for (const cover of every) {
    for (const author of authors[cover]!) byAuthor.set(author, [...(byAuthor.get(author) ?? []), cover]);
  }
  return every.flatMap((cover) => {
    const mates = [...new Set(authors[cover]!.flatMap((author) => byAuthor.get(author)!))].filter(
      (mate) => titles[mate] !== titles[cover],
    );
    if (mates.length === 0) return [];
    const own = drawn(mates, named, titles, random);
    return [{ cover, own, others: mates.filter((mate) => !own.includes(mate)) }];
  });
}

/** So many covers of different titles, at most. */
function drawn(
  covers: readonly number[],
  most: number,
  titles: readonly string[],
  random: Random,
): readonly number[] {
  const left = [...covers];
  const own = new Map<string, number>();
  while (own.size < most && left.length > 0) {
    const [cover] = left.splice(Math.floor(random() * left.length), 1) as [number];
    if (!own.has(titles[cover]!)) own.set(titles[cover]!, cover);
  }
  return [...own.values()];
}
