import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { buildTransformer, DISTILROBERTA, type TransformerShape } from '../../bench/distilroberta.ts';

const TINY: TransformerShape = {
  layers: 2,
  hidden: 16,
  heads: 4,
  feedForward: 32,
  vocabulary: 50,
  positions: 34,
  labels: 3,
};

/** Bytes of the 8-bit weights and tables that a model of this shape has. */
function weightsOf({ layers, hidden, feedForward, vocabulary, positions, labels }: TransformerShape): number {
  const layer = 4 * hidden ** 2 + 2 * hidden * feedForward;
  return (vocabulary + positions) * hidden + layers * layer + hidden ** 2 + hidden * labels;
}

function distance(from: readonly number[], to: readonly number[]): number {
  return Math.hypot(...from.map((value, at) => value - (to[at] ?? 0)));
}

async function run(
  session: InferenceSession,
  ids: readonly (readonly number[])[],
  mask = ids.map((row) => row.map(() => 1)),
): Promise<number[][]> {
  const shape = [ids.length, ids[0]?.length ?? 0];
  const tensor = (rows: readonly (readonly number[])[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), shape);
  const { logits } = await session.run({ input_ids: tensor(ids), attention_mask: tensor(mask) });
  const values = Array.from(logits?.data as Float32Array);
  return ids.map((_, row) => values.slice(row * TINY.labels, (row + 1) * TINY.labels));
}

describe("the graph of DistilRoBERTa's shape", () => {
  it('has 82 million weights at full size', () => {
    expect(weightsOf(DISTILROBERTA) / 1e6).toBeCloseTo(82, 0);
  });

  it('holds its weights in 8 bits and quantises as it runs', () => {
    const bytes = Buffer.from(buildTransformer(TINY));
    expect(bytes.length).toBeGreaterThan(weightsOf(TINY));
    expect(bytes.length).toBeLessThan(weightsOf(TINY) * 4);
    const products = bytes.toString('latin1').split('MatMulInteger').length - 1;
    // For each layer its queries, keys, values, their output and two feed-forward steps; two for the head.
    expect(products).toBeGreaterThanOrEqual(6 * TINY.layers + 2);
    expect(bytes.includes('DynamicQuantizeLinear')).toBe(true);
  });

  it('runs at any length, reads every token and leaves padding out', async () => {
    const session = await InferenceSession.create(buildTransformer(TINY));
    const [short = []] = await run(session, [[5, 6, 7]]);
    expect(short).toHaveLength(TINY.labels);
    expect(short.every(Number.isFinite)).toBe(true);
    const [other = []] = await run(session, [[5, 6, 8]]);
    expect(other).not.toEqual(short);
    const [long = []] = await run(session, [Array.from({ length: 32 }, (_, at) => at)]);
    expect(long.every(Number.isFinite)).toBe(true);
    const padding = [[5, 6, 7, 9, 9]];
    const [masked = []] = await run(session, padding, [[1, 1, 1, 0, 0]]);
    const [unmasked = []] = await run(session, padding);
    expect(distance(masked, short)).toBeLessThan(distance(unmasked, short));
    await session.release();
  });
});
