import { join } from 'node:path';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { openGraph } from '../models/open-graph.ts';
import { INDEX_FILES, type IndexDescription } from './index-files.ts';

/** How the covers of an index stand to some texts, and what colours these want, row-major. */
export interface CoverRanking {
  /** `[texts, covers]`; the sum of two scores, each with a standard deviation of about 1 over the covers. */
  readonly scores: Float32Array;
  /** `[texts, names]` */
  readonly colourLogits: Float32Array;
}

/** How covers' looks fit some texts, row-major. */
export interface LookRanking {
  /** The first of the two scores: how well each cover's look fits, `[texts, covers]`. */
  readonly lookScores: Float32Array;
  /** What a cover's place is multiplied by for its look score, `[texts, directions]`. */
  readonly directions: Float32Array;
}

/** A loaded ranking graph, which any number of callers may share. */
export interface CoverRanker {
  /** How many features a text has. */
  readonly features: number;
  /** @param features what the hues model read, `[texts, features]` */
  rank(features: Float32Array): Promise<CoverRanking>;
  /** The same by looks alone, for covers that aren't in the index. */
  rankLooks(features: Float32Array): Promise<LookRanking>;
  close(): Promise<void>;
}

/**
 * What genres count in scores: 0 makes look scores of them. Graphs without this input, as they were made before, give look
 * scores of their own.
 */
const GENRE_WEIGHT = 'genre_weight';

/** Opens an index's ranking graph. @throws ModelError `MODEL_INVALID` when it can't be run, or is of another index */
export async function openRanker(
  folder: string,
  index: Pick<IndexDescription, 'covers' | 'directions' | 'names'>,
): Promise<CoverRanker> {
  const path = join(folder, INDEX_FILES.graph);
  const session = await openGraph(path);
  const isWeighed = session.inputNames.includes(GENRE_WEIGHT);
  expectOutputs(session, path, {
    scores: index.covers,
    ...(!isWeighed && { look_scores: index.covers }),
    directions: index.directions,
    colour_logits: index.names.length,
  });
  const width = widthOf(session.inputMetadata, 'features');
  if (width === undefined) throw new ModelError('MODEL_INVALID', `${path} takes no features.`);
  const [all, looksAlone] = [1, 0].map((weight) => new Tensor('float32', Float32Array.of(weight), []));
  /** Some outputs of a run, in the order of their names. */
  const run = async (
    features: Float32Array,
    genreWeight: Tensor,
    names: readonly string[],
  ): Promise<Float32Array[]> => {
    const input = new Tensor('float32', features, [features.length / width, width]);
    const feeds = { features: input, ...(isWeighed && { [GENRE_WEIGHT]: genreWeight }) };
    const outputs = await session.run(feeds, names);
    return names.map((name) => {
      const data = outputs[name]?.data;
      if (data instanceof Float32Array) return data;
      throw new ModelError('MODEL_INVALID', `${path} gives no ${name}.`);
    });
  };
  return {
    features: width,
    async rank(features) {
      const [scores, colourLogits] = await run(features, all!, ['scores', 'colour_logits']);
      return { scores: scores!, colourLogits: colourLogits! };
    },
    async rankLooks(features) {
      const names = [isWeighed ? 'scores' : 'look_scores', 'directions'];
      const [lookScores, directions] = await run(features, looksAlone!, names);
      return { lookScores: lookScores!, directions: directions! };
    },
    close: () => session.release(),
  };
}

function expectOutputs(
  session: InferenceSession,
  path: string,
  sizes: Readonly<Record<string, number>>,
): void {
  for (const [name, size] of Object.entries(sizes)) {
    const found = widthOf(session.outputMetadata, name);
    if (found === size) continue;
    const gives = found === undefined ? `no ${name}` : `${found} ${name}`;
    throw new ModelError('MODEL_INVALID', `${path} gives ${gives}; for this index it must give ${size}.`);
  }
}

/** Numbers a text of an input or output; `undefined` where there is none of this name. */
function widthOf(all: readonly InferenceSession.ValueMetadata[], name: string): number | undefined {
  const found = all.find((one) => one.name === name);
  const width = found?.isTensor === true ? found.shape.at(-1) : undefined;
  return typeof width === 'number' ? width : undefined;
}
