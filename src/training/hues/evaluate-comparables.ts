import { join } from 'node:path';
import { type KnownBooks, readKnownBooks } from '../../cover-index/books/known-books.ts';
import { plainAuthors } from '../../cover-index/books/plain-title.ts';
import { type CoverIndex, readCoverIndex } from '../../cover-index/cover-index.ts';
import type { HueReading } from '../../hues/reading.ts';
import { HUE_COUNT, hueIndex } from '../../palette/hues.ts';
import { mainTitle, type Split } from '../corpus/split.ts';
import { INDEX_FOLDER } from '../cover-index/write-index.ts';
import { meanRocAuc } from '../metrics.ts';
import { type Random, seededRandom } from '../random.ts';
import { rowOf, selectRows, type Table, zeros } from '../table.ts';
import { type PlacedCover, pairsOf } from './corpus.ts';
import type { GenreTrial } from './evaluate-genres.ts';
import type { Engines } from './evaluate-pairs.ts';
import { isMeasurable } from './measurable.ts';
import { colourPresence } from './presence.ts';
import { readBooks } from './read-texts.ts';

/** ROC AUC of each hue over unseen covers, averaged, of some pairs of blurb and cover. */
export interface NamedFigures {
  readonly pairs: number;
  /** The same hues in the same order for every book. */
  readonly constant: number;
  readonly alone: number;
  /** With three comparable books named beside each blurb. */
  readonly named: number;
}

/** What it tells of unseen covers that comparable books are named. */
export interface NamedComparison {
  readonly all: NamedFigures;
  /** Pairs whose author has other covers in the index: up to three of these were named. */
  readonly ofAuthor: NamedFigures;
  /** All others: named were the first three covers that the answer to the blurb alone compares it with. */
  readonly ofReaders: NamedFigures;
}

/** Books that are named beside each blurb. */
const NAMED = 3;
const SEED = 77;

/** Names comparable books beside blurbs whose titles were never seen; absent for a model without an index. */
export async function compareNamed(
  { corpus }: GenreTrial,
  { engine }: Pick<Engines, 'engine'>,
  model: string,
  split: Split = 'test',
): Promise<NamedComparison | undefined> {
  const pairs = pairsOf(corpus, split).filter(isMeasurable);
  const books = pairs.map(({ title, description }) => ({ title, blurb: description! }));
  const alone = await readBooks(engine, books, 'Reading unseen pairs');
  if (alone.every(({ covers }) => covers === undefined)) return undefined;
  const index = await readCoverIndex(join(model, INDEX_FOLDER));
  const known = await readKnownBooks(index.titles);
  const random = seededRandom(SEED);
  const byAuthor = pairs.map((pair) => othersOf(pair, index, known, random));
  const named = pairs.map((_, row) => {
    const names = byAuthor[row]!.length > 0 ? byAuthor[row]! : readersOf(alone[row]!);
    return { ...books[row]!, comparables: names.join('\n') };
  });
  const beside = await readBooks(engine, named, 'Reading unseen pairs beside comparable books');
  const targets = colourPresence(pairs, HUE_COUNT);
  const [blurbs, both] = [scoresOf(alone), scoresOf(beside)];
  const figuresOf = (rows: readonly number[]): NamedFigures => {
    const areaOf = (scores: Table) => meanRocAuc(selectRows(scores, rows), selectRows(targets, rows));
    return {
      pairs: rows.length,
      constant: areaOf(zeros(pairs.length, HUE_COUNT)),
      alone: areaOf(blurbs),
      named: areaOf(both),
    };
  };
  const every = [...pairs.keys()];
  return {
    all: figuresOf(every),
    ofAuthor: figuresOf(every.filter((row) => byAuthor[row]!.length > 0)),
    ofReaders: figuresOf(every.filter((row) => byAuthor[row]!.length === 0)),
  };
}

/** Names of other books of a pair's author, drawn from the index; never the book itself, nor another edition of it. */
function othersOf(pair: PlacedCover, index: CoverIndex, known: KnownBooks, random: Random): string[] {
  const own = mainTitle(pair.title);
  const left = [...new Set(plainAuthors(pair.author).flatMap((name) => known.authors.exact(name)))];
  const names = new Map<string, string>();
  while (names.size < NAMED && left.length > 0) {
    const [cover] = left.splice(Math.floor(random() * left.length), 1) as [number];
    const title = mainTitle(index.title(cover));
    if (title !== own) names.set(title, nameOf({ title: index.title(cover), author: index.author(cover) }));
  }
  return [...names.values()];
}

function readersOf({ covers }: HueReading): string[] {
  return (covers?.comparables ?? []).slice(0, NAMED).map(nameOf);
}

function nameOf({ title, author }: { readonly title: string; readonly author: string }): string {
  return `${title} by ${author}`;
}

function scoresOf(readings: readonly HueReading[]): Table {
  const scores = zeros(readings.length, HUE_COUNT);
  readings.forEach(({ hues }, row) => {
    for (const { name, score } of hues) rowOf(scores, row)[hueIndex(name)!] = score;
  });
  return scores;
}
