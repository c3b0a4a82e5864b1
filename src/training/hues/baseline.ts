import type { Stages } from '../files/cached-stages.ts';
import type { Table } from '../table.ts';
import { digestOfTexts } from './digest-of-texts.ts';
import { buildFeatureSpace, sparseDocuments } from './feature-space.ts';
import { memberJob } from './jobs.ts';
import { type MemberOptions, type Targets, memberLogits } from './ensemble-member.ts';

/** Every word and bigram that stands in at least three documents. */
const LIMITS = { slots: 2 ** 22, bigrams: 400_000, minimumDocuments: 3 };

/** Texts with targets, and texts to score. */
export interface BaselineSet {
  readonly name: string;
  readonly vocabulary: number;
  /** Token ids of the training texts. */
  readonly training: readonly number[][];
  readonly targets: Targets;
  readonly options: MemberOptions;
}

/**
 * The baseline: TF-IDF over words and bigrams (sublinear counts, rows of length 1) and one logistic
 * regression a label.
 *
 * @returns a scorer of token ids, giving logits, a row a text
 */
export async function trainBaseline(
  set: BaselineSet,
  stages: Stages,
): Promise<(texts: readonly number[][]) => Table> {
  const space = buildFeatureSpace(set.training, set.vocabulary, LIMITS);
  const inputs = {
    options: set.options,
    limits: LIMITS,
    texts: digestOfTexts(set.training),
    vocabulary: set.vocabulary,
  };
  const member = await stages.run(`baseline-${set.name}`, inputs, () =>
    memberJob({
      documents: sparseDocuments(set.training, space),
      features: space.tokens + space.bigrams,
      tokens: space.tokens,
      targets: set.targets,
      rows: Uint32Array.from(set.training, (_, row) => row),
      options: set.options,
    }),
  );
  return (texts) =>
    memberLogits(
      sparseDocuments(texts, space),
      member,
      Uint32Array.from(texts, (_, row) => row),
    );
}
