import { hashText } from '../random.ts';
import { type Shelf, shelvesByTags } from '../corpus/shelves.ts';
import { withProgress } from '../progress.ts';
import type { Stages } from '../files/cached-stages.ts';
import { cell, fromRows, rowOf, sharedZeros, type Table, tableOf, zeros } from '../table.ts';
import { adjustedBias } from './adjusted-bias.ts';
import type { PlacedBlurb } from './corpus.ts';
import { type LabelCue, cueWeights } from './cue-weights.ts';
import { calibrate } from './calibrate.ts';
import { type FeatureSpace, type SparseDocuments, sparseDocuments } from './feature-space.ts';
import { memberJob } from './jobs.ts';
import type { EnsembleMember, Targets } from './ensemble-member.ts';
import { digestOfTexts } from './digest-of-texts.ts';
import { HUES_RECIPE } from './recipe.ts';
import { sparseColumns, type SparseColumns } from './sparse-columns.ts';

/** What shelves are learned from. */
export interface ShelfTrainingSet {
  readonly shelves: readonly Shelf[];
  /** What the trade knows of words, as far as it speaks for shelves. */
  readonly cues: readonly LabelCue[];
  readonly blurbs: readonly Pick<PlacedBlurb, 'genres' | 'labels' | 'tags'>[];
  /** Token ids of the blurbs. */
  readonly tokens: readonly (readonly number[])[];
  readonly space: FeatureSpace;
}

/** What a text's words and bigrams say of shelves: logits = bias + Σ w·weights. */
export interface ShelfPart {
  readonly bias: Float32Array;
  readonly weights: SparseColumns;
  /** Whether a shelf was learned from blurbs; else it is known by its cues alone. */
  readonly learned: readonly boolean[];
}

/**
 * Learns the shelves of the trade from readers' tags, beginning with the cues by which booksellers know them. A shelf
 * that too few blurbs are on keeps its cues, and only books of other genres speak against it.
 */
export async function learnShelves(set: ShelfTrainingSet, stages: Stages): Promise<ShelfPart> {
  const { targets, learned } = shelfTargets(set);
  const { space, cues } = set;
  const { members, strength, perShelf, mostOfAFeature } = HUES_RECIPE.shelves;
  const documents = sparseDocuments(set.tokens, space);
  const wideStart = cueWeights(cues, space, set.shelves.length, strength);
  const train = (name: string, rows: Uint32Array) =>
    stages.run(
      `shelves-${name}`,
      {
        texts: digestOfTexts(set.tokens),
        rows: rows.length,
        options: members,
        strength,
        least: HUES_RECIPE.shelves.leastBlurbs,
        tags: hashText(JSON.stringify(set.shelves.map(({ tags, genre }) => [tags, genre]))),
        cues: hashText(JSON.stringify(cues.map(({ tokens, labels }) => [tokens, [...labels]]))),
      },
      () =>
        withProgress(`Learning shelves on ${rows.length} books`, (report) =>
          memberJob(
            {
              documents,
              features: space.tokens + space.bigrams,
              tokens: space.tokens,
              targets,
              rows,
              options: { ...members, wideStart },
            },
            report,
          ),
        ),
    );
  const full = Uint32Array.from(set.blurbs.flatMap(({ labels }, row) => (labels === 'full' ? [row] : [])));
  const both = [
    await train('full', full),
    await train(
      'all',
      Uint32Array.from(set.blurbs, (_, row) => row),
    ),
  ];
  const mean = (pick: (member: EnsembleMember) => Float32Array) =>
    pick(both[0]!).map((value, at) => (value + pick(both[1]!)[at]!) / 2);
  return {
    bias: levelBias(
      mean(({ bias }) => bias),
      targets,
      full,
      learned,
    ),
    weights: sparseColumns(
      tableOf(
        mean(({ wide }) => wide.values),
        set.shelves.length,
      ),
      prominence(space.idf, full.length),
      { perColumn: perShelf, perRow: mostOfAFeature },
    ),
    learned,
  };
}

/** What a weight counts by its feature, over all books: its inverse document frequency, times the root of how many have it. */
function prominence(idf: Float32Array, documents: number): Float32Array {
  return idf.map((value) => {
    const having = (1 + documents) / Math.exp(value - 1) - 1;
    return value * Math.sqrt(Math.max(0, having) + 1);
  });
}

/** Which shelves have blurbs enough to be learned. */
export function learnedShelves(
  shelves: readonly Pick<Shelf, 'tags'>[],
  blurbs: readonly Pick<PlacedBlurb, 'genres' | 'tags'>[],
): boolean[] {
  const many = new Uint32Array(shelves.length);
  for (const on of blurbs.map(shelvesByTags(shelves))) for (const shelf of on) many[shelf]!++;
  return [...many].map((count) => count >= HUES_RECIPE.shelves.leastBlurbs);
}

/** Which shelves blurbs are on, and how much it counts that they are, or not. */
function shelfTargets({ shelves, blurbs }: ShelfTrainingSet): { targets: Targets; learned: boolean[] } {
  const { weights: count } = HUES_RECIPE.shelves;
  const shelvesOf = shelvesByTags(shelves);
  const on = blurbs.map(shelvesOf);
  const learned = learnedShelves(shelves, blurbs);
  const present = sharedZeros(blurbs.length, shelves.length);
  const weights = sharedZeros(blurbs.length, shelves.length);
  for (const [row, { genres, labels }] of blurbs.entries()) {
    const isFull = labels === 'full';
    rowOf(present, row).set(shelves.map((_, shelf) => (on[row]!.has(shelf) ? 1 : 0)));
    rowOf(weights, row).set(
      shelves.map(({ genre }, shelf) => {
        const isOther = !genres.includes(genre);
        if (on[row]!.has(shelf)) return isFull ? 1 : count.partial;
        if (isFull) return learned[shelf] ? 1 : isOther ? count.other : 0;
        return isOther ? count.partialOther : 0;
      }),
    );
  }
  return { targets: { present, weights }, learned };
}

/**
 * Logit adjustment, as for genres: shelves come as often as the trade has them, not as readers of one kind of book
 * tagged them. One known by its cues alone starts where those that were learned do on average.
 */
function levelBias(
  bias: Float32Array,
  { present }: Targets,
  rows: Uint32Array,
  learned: readonly boolean[],
): Float32Array {
  const adjusted = adjustedBias(bias, present, rows);
  const known = adjusted.filter((_, shelf) => learned[shelf]);
  const usual = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  return adjusted.map((value, shelf) => (learned[shelf] ? value : usual));
}

/** Logits of texts, a column a shelf. */
export function shelfLogits(documents: SparseDocuments, { bias, weights }: ShelfPart): Table {
  const { offsets, columnOf, values, scales } = weights;
  const logits = zeros(documents.count, weights.columns);
  for (let row = 0; row < documents.count; row++) {
    const [start, end] = [documents.offsets[row]!, documents.offsets[row + 1]!];
    let squares = 0;
    for (let at = start; at < end; at++) squares += documents.weights[at]! ** 2;
    const length = Math.sqrt(Math.max(squares, 1e-12));
    const own = rowOf(logits, row);
    for (let at = start; at < end; at++) {
      const feature = documents.ids[at]!;
      const weight = documents.weights[at]! / length;
      for (let entry = offsets[feature]!; entry < offsets[feature + 1]!; entry++) {
        const column = columnOf[entry]!;
        own[column]! += weight * values[entry]! * scales[column]!;
      }
    }
    for (let shelf = 0; shelf < own.length; shelf++) own[shelf]! += bias[shelf]!;
  }
  return logits;
}

/**
 * How logits of shelves become probabilities: one scale and one offset, fitted on held-out blurbs and the shelves that
 * were learned.
 *
 * @param logits a row a blurb
 */
export function shelfCalibration(
  logits: Table,
  blurbs: readonly Pick<PlacedBlurb, 'genres' | 'tags'>[],
  shelves: readonly Shelf[],
  learned: readonly boolean[],
): { readonly scale: number; readonly offset: number } {
  const shelvesOf = shelvesByTags(shelves);
  const known = [...learned.keys()].filter((shelf) => learned[shelf]);
  const pick = blurbs.flatMap((blurb, row) => {
    const on = shelvesOf(blurb);
    return known.map((shelf) => [cell(logits, row, shelf), on.has(shelf) ? 1 : 0] as const);
  });
  const { scale, offsets } = calibrate(
    fromRows(
      pick.map(([logit]) => [logit]),
      1,
    ),
    fromRows(
      pick.map(([, target]) => [target]),
      1,
    ),
  );
  return { scale, offset: offsets[0]! };
}
