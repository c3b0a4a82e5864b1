import type { Classifier, Logits, TokenEffects } from './classifier.ts';
import type { ModelConfig } from './model-files.ts';
import type { Tokenize } from './tokenize.ts';
import { windowCutter, type Windows } from './windows.ts';

/** Windows in one model run: more would only make the padding longer. */
const BATCH = 16;

/** What a text was read as, before the asker's own genres are weighed in. */
export interface TextScores {
  /** `[labels]`, the model's own scale. */
  readonly logits: Float32Array;
  /** `[genres]` */
  readonly genreLogits: Float32Array;
  /** `[shelves]` */
  readonly shelfLogits: Float32Array;
  /** What hues are told from; empty for a model that doesn't say. */
  readonly features: Float32Array;
  /** UTF-16 units of the text that the model read, from its beginning. */
  readonly read: number;
  /** Whether that is all of it. */
  readonly whole: boolean;
  /** What its tokens add, where that was asked for and could be said in the same run. */
  readonly explained?: ExplainedTokens;
}

/** A text's tokens, and what they add to its logits. */
export interface ExplainedTokens extends TokenEffects {
  readonly tokens: readonly number[];
}

/**
 * Reads texts with a model, by another tokenizer than its own if one is given; the scores stand in their order.
 *
 * @param explains whether to say what a text's tokens add, too, where that takes no run of its own
 */
export type ScoreTexts = (
  texts: readonly string[],
  tokenize?: Tokenize,
  explains?: boolean,
) => Promise<TextScores[]>;

/** What the model says of one window. */
type Row = Pick<TextScores, 'logits' | 'genreLogits' | 'shelfLogits' | 'features'>;

/**
 * Makes a model ready to read texts. A text longer than the model takes is read in windows, and its scores are the mean
 * over them, each window counting by its tokens; windows of like length are run together.
 */
export function textScorer(config: ModelConfig, classifier: Classifier, own: Tokenize): ScoreTexts {
  return async (texts, tokenize = own, explains = false) => {
    const cut = windowCutter(tokenize, config.maximumTokens);
    const parted = texts.map(cut);
    if (explains && classifier.explain && isOneWindow(parted)) {
      const [{ windows, read }] = parted;
      const { logits, ...effects } = await classifier.explain(windows[0]);
      const explained = { tokens: windows[0], ...effects };
      return [Object.assign(rowOf(logits, 0, 1), { read, whole: true, explained })];
    }
    const rows = await runWindows(
      parted.flatMap(({ windows }) => windows),
      classifier,
    );
    let at = 0;
    return parted.map(({ windows, read }, text) => {
      const mean = meanRow(rows.slice(at, (at += windows.length)), windows.map(sizeOf));
      return Object.assign(mean, { read, whole: read === texts[text]!.length });
    });
  };
}

/** Whether there is one text, which the model takes whole, and of whose tokens it can say something. */
function isOneWindow(
  parted: readonly Windows[],
): parted is readonly [{ readonly windows: readonly [readonly number[]]; readonly read: number }] {
  return parted.length === 1 && parted[0]!.windows.length === 1 && parted[0]!.windows[0]!.length > 1;
}

function sizeOf(window: readonly number[]): number {
  return window.length;
}

async function runWindows(windows: readonly (readonly number[])[], classifier: Classifier): Promise<Row[]> {
  const order = windows.map((_, at) => at).toSorted((a, b) => windows[a]!.length - windows[b]!.length);
  const rows: Row[] = [];
  for (let start = 0; start < order.length; start += BATCH) {
    const batch = order.slice(start, start + BATCH);
    const out = await classifier.run(batch.map((window) => windows[window]!));
    batch.forEach((window, at) => {
      rows[window] = rowOf(out, at, batch.length);
    });
  }
  return rows;
}

function rowOf({ hues, genres, shelves, features }: Logits, at: number, of: number): Row {
  const row = (table: Float32Array) =>
    table.subarray((at * table.length) / of, ((at + 1) * table.length) / of);
  return { logits: row(hues), genreLogits: row(genres), shelfLogits: row(shelves), features: row(features) };
}

function meanRow(rows: readonly Row[], weights: readonly number[]): Row {
  if (rows.length === 1) return rows[0]!;
  const mean = (table: keyof Row) =>
    weightedMean(
      rows.map((row) => row[table]),
      weights,
    );
  return {
    logits: mean('logits'),
    genreLogits: mean('genreLogits'),
    shelfLogits: mean('shelfLogits'),
    features: mean('features'),
  };
}

/** The mean of vectors of one length. */
function weightedMean(vectors: readonly Float32Array[], weights: readonly number[]): Float32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return vectors[0]!.map((_, at) =>
    vectors.reduce((sum, vector, index) => sum + (vector[at]! * weights[index]!) / total, 0),
  );
}
