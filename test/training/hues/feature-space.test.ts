import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FeatureSpace,
  bigramSlot,
  buildFeatureSpace,
  sparseDocuments,
} from '../../../src/training/hues/feature-space.ts';
import { anyTokens } from './tiny-model.ts';

const TOKENS = 10;
const LIMITS = { slots: 1024, bigrams: 100, minimumDocuments: 1 };

/** The bigrams that a space knows, by row. */
function bigramsOf({ slotKeys, slotRows, tokens }: FeatureSpace): string[] {
  const bigrams: string[] = [];
  slotKeys.forEach((key, slot) => {
    if (key >= 0) bigrams[slotRows[slot]!] = `${Math.floor(key / tokens)} ${key % tokens}`;
  });
  return bigrams;
}

/** One document's features, tokens and bigrams apart. */
function featuresOf(document: readonly number[], space: FeatureSpace) {
  const { offsets, tokenCounts, ids, weights } = sparseDocuments([document], space);
  const all = Array.from({ length: offsets[1]! }, (_, at) => [ids[at]!, weights[at]!] as const);
  return { tokens: new Map(all.slice(0, tokenCounts[0])), bigrams: new Map(all.slice(tokenCounts[0])) };
}

describe('bigramSlot', () => {
  it('is what exact whole-number arithmetic gives, for any vocabulary of up to 65,536 tokens', () => {
    const id = fc.integer({ min: 0, max: 65_535 });
    fc.assert(
      fc.property(id, id, fc.integer({ min: 1, max: 2 ** 22 }), (first, second, slots) => {
        const exact =
          ((BigInt(first) * 92_821n + BigInt(second) * 689_287_499n) % 2_147_483_647n) % BigInt(slots);
        expect(bigramSlot(first, second, slots)).toBe(Number(exact));
      }),
    );
  });

  it('tells the order of two tokens', () => {
    expect(bigramSlot(3, 4, 2 ** 18)).not.toBe(bigramSlot(4, 3, 2 ** 18));
  });
});

describe('buildFeatureSpace', () => {
  it('keeps the bigrams in most documents first, however often one document repeats them', () => {
    const space = buildFeatureSpace(
      [
        [2, 3, 4],
        [3, 4],
        [3, 4],
        [2, 3],
        [5, 6, 5, 6, 5, 6],
      ],
      TOKENS,
      LIMITS,
    );
    expect(bigramsOf(space)).toEqual(['3 4', '2 3', '5 6', '6 5']);
    expect(space.bigrams).toBe(4);
  });

  it('leaves out bigrams in too few documents', () => {
    const documents = [
      [2, 3, 4],
      [3, 4],
      [3, 4],
      [2, 3],
    ];
    const kept = (minimumDocuments: number) =>
      bigramsOf(buildFeatureSpace(documents, TOKENS, { ...LIMITS, minimumDocuments }));
    expect(kept(2)).toEqual(['3 4', '2 3']);
    expect(kept(3)).toEqual(['3 4']);
    expect(kept(4)).toEqual([]);
  });

  it('keeps no more bigrams than asked for', () => {
    const documents = [
      [2, 3, 4],
      [3, 4],
      [3, 4],
      [2, 3],
    ];
    expect(bigramsOf(buildFeatureSpace(documents, TOKENS, { ...LIMITS, bigrams: 1 }))).toEqual(['3 4']);
  });

  it('never lets two bigrams share a slot or a row', () => {
    fc.assert(
      fc.property(fc.array(anyTokens), (documents) => {
        const space = buildFeatureSpace(documents, TOKENS, { ...LIMITS, slots: 16 });
        const used = [...space.slotKeys].flatMap((key, slot) => (key < 0 ? [] : [{ key, slot }]));
        for (const { key, slot } of used) {
          expect(bigramSlot(Math.floor(key / TOKENS), key % TOKENS, 16)).toBe(slot);
        }
        const rows = used.map(({ slot }) => space.slotRows[slot]!).toSorted((a, b) => a - b);
        expect(rows).toEqual(Array.from({ length: space.bigrams }, (_, row) => row));
      }),
    );
  });

  it('gives the smoothed inverse document frequency, ln((1 + n) / (1 + df)) + 1', () => {
    const { idf } = buildFeatureSpace(
      [
        [2, 3, 2],
        [2, 4],
        [2, 2],
      ],
      TOKENS,
      { ...LIMITS, minimumDocuments: 2 },
    );
    expect(idf).toHaveLength(TOKENS);
    expect(idf[2]).toBeCloseTo(1, 6);
    expect(idf[3]).toBeCloseTo(Math.log(4 / 2) + 1, 6);
    expect(idf[9]).toBeCloseTo(Math.log(4) + 1, 6);
  });

  it('weighs bigrams after the tokens', () => {
    const { idf } = buildFeatureSpace([[2, 3], [2, 3], [4]], TOKENS, LIMITS);
    expect(idf).toHaveLength(TOKENS + 1);
    expect(idf[TOKENS]).toBeCloseTo(Math.log(4 / 3) + 1, 6);
  });
});

describe('sparseDocuments', () => {
  const space = buildFeatureSpace([[2, 3], [2, 3], [4]], TOKENS, LIMITS);

  it('weighs a feature by (1 + ln count) × idf', () => {
    const { tokens, bigrams } = featuresOf([2, 3, 5, 2, 3], space);
    expect([...tokens.keys()]).toEqual([2, 3, 5]);
    expect(tokens.get(2)).toBeCloseTo((1 + Math.log(2)) * space.idf[2]!, 5);
    expect(tokens.get(5)).toBeCloseTo(space.idf[5]!, 5);
    expect([...bigrams.keys()]).toEqual([TOKENS]);
    expect(bigrams.get(TOKENS)).toBeCloseTo((1 + Math.log(2)) * space.idf[TOKENS]!, 5);
  });

  it('takes padding and unknown tokens as no words', () => {
    expect(featuresOf([0, 1, 1, 2], space).tokens).toEqual(new Map([[2, space.idf[2]!]]));
  });

  it('passes over bigrams that the space does not know', () => {
    expect(featuresOf([3, 2, 4], space).bigrams.size).toBe(0);
  });

  it('puts documents end to end, empty ones too', () => {
    const { count, offsets, tokenCounts, ids } = sparseDocuments([[2], [], [2, 3]], space);
    expect(count).toBe(3);
    expect([...offsets]).toEqual([0, 1, 1, 4]);
    expect([...tokenCounts]).toEqual([1, 0, 2]);
    expect([...ids.subarray(0, 4)]).toEqual([2, 2, 3, TOKENS]);
  });

  it('lies in memory that threads share', () => {
    const { ids, weights, offsets, tokenCounts } = sparseDocuments([[2]], space);
    for (const { buffer } of [ids, weights, offsets, tokenCounts]) {
      expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    }
  });
});
