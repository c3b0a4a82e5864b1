import { sigmoid } from '../../models/probabilities.ts';
import { seededRandom } from '../random.ts';
import { type Table, tableOf } from '../table.ts';

/** How word embeddings are learned. */
export interface EmbeddingOptions {
  readonly size: number;
  readonly epochs: number;
  /** Most words to either side that count as context. */
  readonly window: number;
  readonly negatives: number;
  readonly seed: number;
}

const RATE = 0.03;
const LEAST_RATE_SHARE = 0.05;
/** Frequent words are passed over with the probability of word2vec's subsampling at this threshold. */
const SUBSAMPLE = 1e-4;
const NOISE_TABLE = 2_000_000;
const SIGMOID_RANGE = 6;
const SIGMOID_STEPS = 1200;

/**
 * Skip-gram word embeddings with negative sampling (Mikolov et al. 2013, "Distributed Representations of
 * Words and Phrases and their Compositionality"), on one thread and seeded.
 *
 * @param tokens all documents' token ids, end to end; ids 0 and 1 are no words
 * @param offsets where each document begins, and where the last one ends
 * @returns a row a token
 */
export function learnEmbeddings(
  tokens: Uint32Array,
  offsets: Uint32Array,
  vocabulary: number,
  options: EmbeddingOptions,
  onProgress: (share: number) => void = () => {},
): Table {
  const { size, window, negatives } = options;
  const random = seededRandom(options.seed);
  const counts = new Float64Array(vocabulary);
  for (const token of tokens) counts[token]!++;
  const keep = Float32Array.from(counts, (count) => {
    const frequency = count / tokens.length;
    return frequency > 0 ? Math.min(1, Math.sqrt(SUBSAMPLE / frequency) + SUBSAMPLE / frequency) : 0;
  });
  const noise = noiseTable(counts);
  const sigmoids = Float32Array.from({ length: SIGMOID_STEPS }, (_, step) =>
    sigmoid((step * 2 * SIGMOID_RANGE) / SIGMOID_STEPS - SIGMOID_RANGE),
  );
  const inner = Float32Array.from({ length: vocabulary * size }, () => (random() - 0.5) / size);
  const outer = new Float32Array(vocabulary * size);
  const gradient = new Float32Array(size);
  const documents = offsets.length - 1;
  const longest = offsets.reduce((most, end, at) => Math.max(most, end - (offsets[at - 1] ?? 0)), 0);
  const words = new Uint32Array(longest);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let document = 0; document < documents; document++) {
      const done = (epoch * documents + document) / (options.epochs * documents);
      const rate = RATE * Math.max(LEAST_RATE_SHARE, 1 - done);
      let length = 0;
      for (let at = offsets[document]!; at < offsets[document + 1]!; at++) {
        const token = tokens[at]!;
        if (token > 1 && random() < keep[token]!) words[length++] = token;
      }
      for (let centre = 0; centre < length; centre++) {
        const reach = 1 + Math.floor(random() * window);
        const last = Math.min(length - 1, centre + reach);
        for (let context = Math.max(0, centre - reach); context <= last; context++) {
          if (context === centre) continue;
          const from = words[context]! * size;
          gradient.fill(0);
          for (let draw = 0; draw <= negatives; draw++) {
            const target = draw === 0 ? words[centre]! : noise[Math.floor(random() * noise.length)]!;
            if (draw > 0 && target === words[centre]) continue;
            const to = target * size;
            let dot = 0;
            for (let axis = 0; axis < size; axis++) dot += inner[from + axis]! * outer[to + axis]!;
            const predicted =
              dot >= SIGMOID_RANGE
                ? 1
                : dot <= -SIGMOID_RANGE
                  ? 0
                  : sigmoids[Math.floor(((dot + SIGMOID_RANGE) * SIGMOID_STEPS) / (2 * SIGMOID_RANGE))]!;
            const step = ((draw === 0 ? 1 : 0) - predicted) * rate;
            for (let axis = 0; axis < size; axis++) {
              gradient[axis]! += step * outer[to + axis]!;
              outer[to + axis]! += step * inner[from + axis]!;
            }
          }
          for (let axis = 0; axis < size; axis++) inner[from + axis]! += gradient[axis]!;
        }
      }
      if (document % 2000 === 0) onProgress(done);
    }
  }
  onProgress(1);
  return tableOf(inner, size);
}

/** Words to draw negatives from, each as often as its count to the power of 3/4. */
function noiseTable(counts: Float64Array): Uint32Array {
  const weights = counts.map((count, token) => (token > 1 ? count ** 0.75 : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint32Array(NOISE_TABLE);
  let token = 0;
  let reached = weights[0]! / total;
  for (let at = 0; at < NOISE_TABLE; at++) {
    while (at / NOISE_TABLE >= reached && token < weights.length - 1) reached += weights[++token]! / total;
    table[at] = token;
  }
  return table;
}
