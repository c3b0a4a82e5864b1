import { describe, expect, it } from 'vitest';
import { learnEmbeddings } from '../../../src/training/hues/embeddings.ts';
import { rowOf, type Table } from '../../../src/training/table.ts';
import { seededRandom } from '../../../src/training/random.ts';

const VOCABULARY = 42;
const OPTIONS = { size: 8, epochs: 8, window: 3, negatives: 4, seed: 9 };

/** Documents of two worlds: one of words 2 to 21, the other of words 22 to 41. Words so frequent are mostly passed over. */
function worlds(count: number, length = 300) {
  const random = seededRandom(3);
  const documents = Array.from({ length: count }, (_, document) =>
    Array.from({ length }, () => 2 + (document % 2) * 20 + Math.floor(random() * 20)),
  );
  return {
    tokens: Uint32Array.from(documents.flat()),
    offsets: Uint32Array.from({ length: count + 1 }, (_, at) => at * length),
  };
}

function cosine(embeddings: Table, one: number, other: number): number {
  const row = (word: number) => rowOf(embeddings, word);
  const dot = row(one).reduce((sum, value, axis) => sum + value * row(other)[axis]!, 0);
  return dot / Math.hypot(...row(one)) / Math.hypot(...row(other));
}

describe('learnEmbeddings', () => {
  it('brings words of the same contexts nearer to each other than to others', () => {
    const { tokens, offsets } = worlds(200);
    const embeddings = learnEmbeddings(tokens, offsets, VOCABULARY, OPTIONS);
    expect(embeddings).toMatchObject({ rows: VOCABULARY, columns: OPTIONS.size });
    const means = { same: 0, other: 0 };
    for (let word = 2; word < 22; word++) {
      for (let near = 2; near < 22; near++)
        if (near !== word) means.same += cosine(embeddings, word, near) / 380;
      for (let far = 22; far < 42; far++) means.other += cosine(embeddings, word, far) / 400;
    }
    expect(means.same - means.other).toBeGreaterThan(0.5);
  });

  it('is the same for the same seed, and another for another', () => {
    const { tokens, offsets } = worlds(20);
    const learn = (seed: number) =>
      learnEmbeddings(tokens, offsets, VOCABULARY, { ...OPTIONS, epochs: 2, seed });
    expect(learn(1)).toEqual(learn(1));
    expect(learn(1)).not.toEqual(learn(2));
  });

  it('leaves padding and the unknown token alone', () => {
    const { tokens, offsets } = worlds(20);
    const some = tokens.map((token, at) => (at % 3 === 0 ? at % 2 : token));
    const start = learnEmbeddings(some, offsets, VOCABULARY, { ...OPTIONS, epochs: 0 });
    const learned = learnEmbeddings(some, offsets, VOCABULARY, OPTIONS);
    expect(learned.values.subarray(0, 16)).toEqual(start.values.subarray(0, 16));
    expect(learned.values.subarray(16)).not.toEqual(start.values.subarray(16));
  });

  it('reads documents of any length, and empty ones', () => {
    const { tokens } = worlds(100);
    const offsets = Uint32Array.of(0, 0, tokens.length, tokens.length);
    const learned = learnEmbeddings(tokens, offsets, VOCABULARY, { ...OPTIONS, epochs: 2 });
    expect(learned.values.every(Number.isFinite)).toBe(true);
    const start = learnEmbeddings(tokens, offsets, VOCABULARY, { ...OPTIONS, epochs: 0 });
    const moved = learned.values.map((value, at) => Math.abs(value - start.values[at]!));
    expect(Math.max(...moved)).toBeGreaterThan(0.1);
  });

  it('says how far it is, up to all', () => {
    const shares: number[] = [];
    const { tokens, offsets } = worlds(10);
    learnEmbeddings(tokens, offsets, VOCABULARY, { ...OPTIONS, epochs: 2 }, (share) => shares.push(share));
    expect(shares).toEqual([0, 0.5, 1]);
  });
});
