import { join } from 'node:path';
import { Tensor } from 'onnxruntime-node';
import { ModelError } from '../errors.ts';
import { openGraph } from '../models/open-graph.ts';
import { INDEX_FILES } from './index-files.ts';

/** How all covers of an index stand to some texts, row-major. */
export interface CoverRanking {
  /** `[texts, covers]`; the sum of two scores, each with a standard deviation of about 1 over the covers. */
  readonly scores: Float32Array;
  /** The first of the two: how well each cover's look fits, `[texts, covers]`. */
  readonly lookScores: Float32Array;
  /** What a cover's place is multiplied by for its look score, `[texts, directions]`. */
  readonly directions: Float32Array;
  /** `[texts, names]` */
  readonly colourLogits: Float32Array;
}

/** A loaded ranking graph, which any number of callers may share. */
export interface CoverRanker {
  /** @param features what the hues model read, `[texts, width]` */
  rank(features: Float32Array, width: number): Promise<CoverRanking>;
  close(): Promise<void>;
}

/** Opens an index's ranking graph. @throws ModelError `MODEL_INVALID` when it can't be run */
export async function openRanker(folder: string): Promise<CoverRanker> {
  const path = join(folder, INDEX_FILES.graph);
  const session = await openGraph(path);
  return {
    async rank(features, width) {
      const input = new Tensor('float32', features, [features.length / width, width]);
      const outputs = await session.run({ features: input });
      const read = (name: string): Float32Array => {
        const data = outputs[name]?.data;
        if (data instanceof Float32Array) return data;
        throw new ModelError('MODEL_INVALID', `${path} gives no ${name}.`);
      };
      return {
        scores: read('scores'),
        lookScores: read('look_scores'),
        directions: read('directions'),
        colourLogits: read('colour_logits'),
      };
    },
    close: () => session.release(),
  };
}
