import * as fc from 'fast-check';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sparseDocuments } from '../../../src/training/hues/feature-space.ts';
import { applyHead, hueFeatures } from '../../../src/training/hues/hue-head.ts';
import { type HueModelParts, buildHueGraph } from '../../../src/training/hues/hue-graph.ts';
import { hiddenUnits } from '../../../src/training/hues/hidden-layer.ts';
import { shelfLogits } from '../../../src/training/hues/learn-shelves.ts';
import { sideBySide } from '../../../src/training/table.ts';
import { memberLogits } from '../../../src/training/hues/ensemble-member.ts';
import { TINY, anyTokens, memberOf, tinyModel } from './tiny-model.ts';

interface Answer {
  readonly genres: number[];
  readonly shelves: number[];
  readonly hues: number[];
  readonly features: number[];
}

/** What the formulas of `member.ts`, `hidden-layer.ts` and `hue-head.ts` give. */
function compute(parts: HueModelParts, tokens: readonly number[], stored = true): Answer {
  const documents = sparseDocuments([tokens], parts.space);
  const member = memberOf(parts, stored);
  const genres = memberLogits(documents, member, Uint32Array.of(0));
  const hidden = hiddenUnits(documents, member.deep, parts.hidden);
  const features = sideBySide(hueFeatures(genres), hidden);
  return {
    genres: [...genres.values],
    shelves: parts.shelves ? [...shelfLogits(documents, parts.shelves).values] : [],
    hues: [...applyHead(features, parts.hues).values],
    features: [...features.values],
  };
}

/** Runs a batch through the graph, each text padded to the longest with `padding`. */
async function run(session: InferenceSession, texts: readonly number[][], padding = 0): Promise<Answer[]> {
  const longest = Math.max(1, ...texts.map((text) => text.length));
  const cells = texts.flatMap((text) => Array.from({ length: longest }, (_, at) => text[at]));
  const shape = [texts.length, longest];
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
  const outputs = await session.run({
    input_ids: tensor(cells.map((id) => id ?? padding)),
    attention_mask: tensor(cells.map((id) => (id === undefined ? 0 : 1))),
  });
  const rows = (name: string): number[][] => {
    if (outputs[name] === undefined) return texts.map(() => []);
    const { data, dims } = outputs[name];
    const values = Array.from<unknown, number>(data, Number);
    return texts.map((_, row) => values.slice(row * dims[1]!, (row + 1) * dims[1]!));
  };
  const [genres, shelves, hues, features] = ['genre_logits', 'shelf_logits', 'logits', 'features'].map(rows);
  return texts.map((_, row) => ({
    genres: genres![row]!,
    shelves: shelves![row]!,
    hues: hues![row]!,
    features: features![row]!,
  }));
}

/** The largest difference between two answers. */
function gap(one: Answer, other: Answer): number {
  const all = ({ genres, shelves, hues, features }: Answer) => [...genres, ...shelves, ...hues, ...features];
  const others = all(other);
  expect(all(one)).toHaveLength(others.length);
  return Math.max(...all(one).map((value, at) => Math.abs(value - others[at]!)));
}

function open(parts: HueModelParts, commonWords?: number): Promise<InferenceSession> {
  return InferenceSession.create(buildHueGraph(parts, commonWords), { intraOpNumThreads: 1 });
}

describe('buildHueGraph', () => {
  const parts = tinyModel();
  let session: InferenceSession;
  beforeAll(async () => {
    session = await open(parts);
  });
  afterAll(() => session.release());

  it('takes ids and a mask, and gives hues, genres and what hues are told from', () => {
    expect(session.inputNames).toEqual(['input_ids', 'attention_mask']);
    const outputs = ['logits', 'genre_logits', 'shelf_logits', 'features', 'word_effects', 'pair_effects'];
    expect(session.outputNames).toEqual(outputs);
  });

  it('computes what the trained parts compute, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyTokens, async (tokens) => {
        const [answer] = await run(session, [tokens]);
        expect(gap(answer!, compute(parts, tokens))).toBeLessThan(1e-4);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, number[]]>([
    ['no token', []],
    ['one token', [5]],
    ['one unknown token', [1]],
    ['only unknown tokens', [1, 1, 1, 1]],
    ['one token repeated', [4, 4, 4, 4, 4, 4]],
    ['tokens without any known bigram', [15, 16, 17, 18, 19]],
    ['the last token of the vocabulary', [19, 2]],
    ['more tokens than it was made with', Array.from({ length: 300 }, (_, at) => 2 + (at % 18))],
  ])('computes the same for %s', async (_name, tokens) => {
    const [answer] = await run(session, [tokens]);
    expect(gap(answer!, compute(parts, tokens))).toBeLessThan(1e-4);
  });

  it('gives each text of a batch what it gives the text alone, whatever pads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTokens, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 19 }),
        async (texts, padding) => {
          const together = await run(session, texts, padding);
          for (const [row, text] of texts.entries()) {
            const [alone] = await run(session, [text]);
            expect(gap(together[row]!, alone!)).toBeLessThan(1e-5);
          }
        },
      ),
    );
  });

  it('counts a bigram that it knows', async () => {
    const { slotKeys, tokens } = parts.space;
    const key = slotKeys.find((kept) => kept >= 0 && Math.floor(kept / tokens) !== kept % tokens)!;
    const [first, second] = [Math.floor(key / tokens), key % tokens];
    const [inOrder, reversed] = await run(session, [
      [first, second],
      [second, first],
    ]);
    expect(gap(inOrder!, compute(parts, [first, second]))).toBeLessThan(1e-4);
    expect(inOrder!.genres).not.toEqual(reversed!.genres);
  });

  it('loses little by keeping its tables in 8 bits', async () => {
    await fc.assert(
      fc.asyncProperty(anyTokens, async (tokens) => {
        const [answer] = await run(session, [tokens]);
        expect(gap(answer!, compute(parts, tokens, false))).toBeLessThan(0.15);
      }),
    );
  });

  it.each([
    ['one genre', { ...TINY, genres: 1 }],
    ['58 hues', { ...TINY, hues: 58 }],
    ['one bigram', { ...TINY, bigrams: 1 }],
    ['no bigram', { ...TINY, bigrams: 0 }],
  ])('may have %s', async (_name, sizes) => {
    const other = tinyModel(sizes, 7);
    const opened = await open(other);
    try {
      for (const tokens of [[], [3], [1, 2, 3, 2, 3, 4, 8, 8]]) {
        const [answer] = await run(opened, [tokens]);
        expect(answer!.hues).toHaveLength(sizes.hues);
        expect(gap(answer!, compute(other, tokens))).toBeLessThan(1e-4);
      }
    } finally {
      await opened.release();
    }
  });

  it.each([0, 1, 6, 20])(
    'computes the same when %i of the words are stored as common ones',
    async (commonWords) => {
      const opened = await open(parts, commonWords);
      try {
        await fc.assert(
          fc.asyncProperty(fc.array(anyTokens, { minLength: 1, maxLength: 4 }), async (texts) => {
            const answers = await run(opened, texts);
            for (const [row, text] of texts.entries()) {
              expect(gap(answers[row]!, compute(parts, text))).toBeLessThan(1e-4);
            }
          }),
          { numRuns: 60 },
        );
      } finally {
        await opened.release();
      }
    },
  );

  it('is the same file for the same parts', () => {
    expect(Buffer.compare(buildHueGraph(tinyModel()), buildHueGraph(tinyModel()))).toBe(0);
    expect(Buffer.compare(buildHueGraph(tinyModel()), buildHueGraph(tinyModel(TINY, 2)))).not.toBe(0);
  });
});
