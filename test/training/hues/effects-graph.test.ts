import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTENTION } from '../../../src/hues/attention.ts';
import { type SparseDocuments, sparseDocuments } from '../../../src/training/hues/feature-space.ts';
import { hiddenUnits } from '../../../src/training/hues/hidden-layer.ts';
import { buildHueGraph } from '../../../src/training/hues/hue-graph.ts';
import { applyHead, hueFeatures } from '../../../src/training/hues/hue-head.ts';
import { sideBySide } from '../../../src/training/table.ts';
import { memberLogits } from '../../../src/training/hues/ensemble-member.ts';
import { memberOf, TINY, tinyModel } from './tiny-model.ts';

const HUES = TINY.hues;
const parts = tinyModel();
const member = memberOf(parts, true);

/** A text's logits as the trained parts give them, from features of any weights. */
function logitsOf(documents: SparseDocuments): Float32Array {
  const genres = memberLogits(documents, member, Uint32Array.of(0));
  const hidden = hiddenUnits(documents, member.deep, parts.hidden);
  return applyHead(sideBySide(hueFeatures(genres), hidden), parts.hues).values;
}

/** The slope of each logit along one feature's weight, times that weight: by central difference. */
function slopes(tokens: readonly number[], feature: number): number[] {
  const step = 1e-3;
  const at = (factor: number) => {
    const documents = sparseDocuments([tokens], parts.space);
    return logitsOf({
      ...documents,
      weights: documents.weights.map((weight, place) => (place === feature ? weight * factor : weight)),
    });
  };
  const [more, less] = [at(1 + step), at(1 - step)];
  return Array.from(more, (logit, hue) => (logit - less[hue]!) / (2 * step));
}

interface Effects {
  readonly logits: number[];
  readonly words: number[][];
  readonly pairs: number[][];
}

let session: InferenceSession;
beforeAll(async () => {
  session = await InferenceSession.create(buildHueGraph(parts), { intraOpNumThreads: 1 });
});
afterAll(() => session.release());

async function run(tokens: readonly number[], attention: readonly number[]): Promise<Effects> {
  const shape = [1, tokens.length];
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
  const outputs = await session.run({ input_ids: tensor(tokens), attention_mask: tensor(attention) });
  const rows = (name: string) => {
    const values = Array.from<unknown, number>(outputs[name]!.data, Number);
    return Array.from({ length: values.length / HUES }, (_, row) =>
      values.slice(row * HUES, (row + 1) * HUES),
    );
  };
  return { logits: rows('logits')[0]!, words: rows('word_effects'), pairs: rows('pair_effects') };
}

const explained = (tokens: readonly number[]) =>
  run(
    tokens,
    tokens.map(() => ATTENTION.explained),
  );

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: HUES }, (_, hue) => rows.reduce((sum, row) => sum + row[hue]!, 0));
}

const TEXTS: [string, number[]][] = [
  ['different tokens', [5, 9, 3, 12, 17, 4]],
  ['repeated tokens', [4, 7, 4, 4, 2, 7, 3, 4]],
  ['unknown tokens among others', [1, 6, 1, 3, 8, 1, 2]],
  ['a known bigram twice', [2, 3, 5, 2, 3, 8, 8, 6, 2]],
  ['two tokens', [6, 11]],
];

describe('effects', () => {
  it.each(TEXTS)('are the slopes of the logits along each weight, for %s', async (_name, tokens) => {
    const { words, pairs } = await explained(tokens);
    const { ids, tokenCounts, offsets } = sparseDocuments([tokens], parts.space);
    const found = offsets[1]!;
    expect(found).toBeGreaterThan(1);
    for (let feature = 0; feature < found; feature++) {
      const id = ids[feature]!;
      const rows =
        feature < tokenCounts[0]!
          ? words.filter((_row, at) => tokens[at] === id)
          : pairs.filter((_row, at) => isBigram(tokens, at, id - parts.space.tokens));
      const expected = slopes(tokens, feature);
      sumOf(rows).forEach((effect, hue) => expect(effect).toBeCloseTo(expected[hue]!, 2));
    }
  });

  it.each(TEXTS)('sum to nothing over a text: %s', async (_name, tokens) => {
    const { words, pairs } = await explained(tokens);
    for (const sum of sumOf([...words, ...pairs])) expect(sum).toBeCloseTo(0, 4);
    expect(Math.max(...words.flat().map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('are those of the text, whatever pads it', async () => {
    const tokens = [5, 9, 2, 3];
    const { explained: asked, padding } = ATTENTION;
    const alone = await explained(tokens);
    const padded = await run([...tokens, 7, 7], [asked, asked, asked, asked, padding, padding]);
    expect(padded.words.slice(0, 4).flat()).toEqual(
      alone.words.flat().map((effect) => expect.closeTo(effect, 5) as number),
    );
    for (const effect of padded.words.slice(4).flat()) expect(effect).toBeCloseTo(0, 9);
    for (const effect of padded.pairs.slice(3).flat()) expect(effect).toBeCloseTo(0, 9);
  });

  it('are not computed unasked, and change nothing else', async () => {
    for (const [, tokens] of TEXTS) {
      const asked = await explained(tokens);
      const unasked = await run(
        tokens,
        tokens.map(() => ATTENTION.read),
      );
      expect(unasked).toEqual({ logits: asked.logits, words: [], pairs: [] });
    }
  });

  it('are nothing for a text without a word', async () => {
    const { words, pairs } = await explained([1]);
    expect(words.flat().map(Math.abs)).toEqual(Array.from({ length: HUES }, () => 0));
    expect(pairs).toEqual([]);
  });
});

function isBigram(tokens: readonly number[], at: number, row: number): boolean {
  const { slotKeys, slotRows, tokens: size } = parts.space;
  const slot = slotKeys.indexOf(tokens[at]! * size + tokens[at + 1]!);
  return slot >= 0 && slotRows[slot] === row;
}
