import type { Classifier } from './classifier.ts';
import type { ModelConfig } from './model-files.ts';
import type { Tokenize } from './tokenizer.ts';

/** Texts in one model run: more would only make the padding longer. */
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
  /** Whether the model read all of it. */
  readonly whole: boolean;
}

/** Reads texts with a model, by another tokenizer than its own if one is given; the scores stand in their order. */
export type ScoreTexts = (texts: readonly string[], tokenize?: Tokenize) => Promise<TextScores[]>;

/** Makes a model ready to read texts: those of like length together, each cut to what the model takes. */
export function textScorer(
  { maximumTokens, labels, genres, shelves }: ModelConfig,
  classifier: Classifier,
  own: Tokenize,
): ScoreTexts {
  const hasFrame = own('').length > 0;
  // The token that ends every text is kept, where the tokenizer puts one.
  const shorten = (ids: readonly number[]): number[] =>
    hasFrame ? [...ids.slice(0, maximumTokens - 1), ids.at(-1)!] : ids.slice(0, maximumTokens);
  return async (texts, tokenize = own) => {
    const tokens = texts.map((text) => {
      const ids = tokenize(text);
      const whole = ids.length <= maximumTokens;
      return { whole, ids: whole ? ids : shorten(ids) };
    });
    const order = tokens.map((_, at) => at).toSorted((a, b) => tokens[a]!.ids.length - tokens[b]!.ids.length);
    const scores: TextScores[] = [];
    for (let start = 0; start < order.length; start += BATCH) {
      const rows = order.slice(start, start + BATCH);
      const out = await classifier.run(rows.map((row) => tokens[row]!.ids));
      const width = out.features.length / rows.length;
      rows.forEach((row, at) => {
        scores[row] = {
          logits: out.hues.subarray(at * labels.length, (at + 1) * labels.length),
          genreLogits: out.genres.subarray(at * genres.length, (at + 1) * genres.length),
          shelfLogits: out.shelves.subarray(at * shelves.length, (at + 1) * shelves.length),
          features: out.features.subarray(at * width, (at + 1) * width),
          whole: tokens[row]!.whole,
        };
      });
    }
    return scores;
  };
}
