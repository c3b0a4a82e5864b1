import { SPECIAL_TOKENS } from '../vocabulary.ts';

/** Multipliers and modulus of the bigram hash; products stay under 2^53, so float arithmetic is exact. */
export const BIGRAM_HASH = { first: 92_821, second: 689_287_499, prime: 2_147_483_647 } as const;

/** How many slots the bigram table has, and how many bigrams at most. */
export interface BigramLimits {
  readonly slots: number;
  readonly bigrams: number;
  /** A bigram in fewer documents than this is left out. */
  readonly minimumDocuments: number;
}

/**
 * What the model looks at: every token of the vocabulary, and the bigrams that occur often enough. A bigram
 * is found by its hash and known by its key, so that no two share a row.
 */
export interface FeatureSpace {
  readonly tokens: number;
  readonly bigrams: number;
  /** For each slot the bigram's key (`first * tokens + second`), or -1. */
  readonly slotKeys: Int32Array;
  /** For each slot the bigram's row; 0 where the slot is empty. */
  readonly slotRows: Int32Array;
  /** Inverse document frequency: tokens first, then bigrams. */
  readonly idf: Float32Array;
}

/** Documents as sparse rows: features `ids[offsets[i] … offsets[i + 1])`, of which the first `tokenCounts[i]` are tokens. */
export interface SparseDocuments {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly tokenCounts: Uint32Array;
  readonly ids: Uint32Array;
  /** (1 + ln count) × idf, not yet normalised. */
  readonly weights: Float32Array;
}

/** Ids below this one carry no word. */
const FIRST_WORD = SPECIAL_TOKENS.length;

/** The slot of a pair of token ids. */
export function bigramSlot(first: number, second: number, slots: number): number {
  return ((first * BIGRAM_HASH.first + second * BIGRAM_HASH.second) % BIGRAM_HASH.prime) % slots;
}

/**
 * Chooses the bigrams and weighs all features by how many of the documents have them.
 *
 * @param always token ids of phrases whose bigrams come first, however rare they are
 */
export function buildFeatureSpace(
  documents: readonly (readonly number[])[],
  tokens: number,
  limits: BigramLimits,
  always: readonly (readonly number[])[] = [],
): FeatureSpace {
  const counts = new Map<number, number>();
  for (const document of documents) {
    for (const key of bigramKeys(document, tokens).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const slotKeys = new Int32Array(limits.slots).fill(-1);
  const slotRows = new Int32Array(limits.slots);
  const frequent = [...counts]
    .filter(([, count]) => count >= limits.minimumDocuments)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([key]) => key);
  const kept = always.flatMap((phrase) => [...bigramKeys(phrase, tokens).keys()]);
  let bigrams = 0;
  for (const key of new Set([...kept, ...frequent])) {
    if (bigrams === limits.bigrams) break;
    const slot = bigramSlot(Math.floor(key / tokens), key % tokens, limits.slots);
    if (slotKeys[slot] !== -1) continue;
    slotKeys[slot] = key;
    slotRows[slot] = bigrams++;
  }
  const unweighted = { tokens, bigrams, slotKeys, slotRows, idf: new Float32Array(tokens + bigrams).fill(1) };
  return {
    ...unweighted,
    idf: inverseDocumentFrequency(sparseDocuments(documents, unweighted), tokens + bigrams),
  };
}

/** Turns documents (token ids) into sparse rows, in memory that worker threads can share. */
export function sparseDocuments(
  documents: readonly (readonly number[])[],
  space: FeatureSpace,
): SparseDocuments {
  const room = documents.reduce((sum, document) => sum + 2 * document.length, 0);
  const ids = new Uint32Array(new SharedArrayBuffer(room * 4));
  const weights = new Float32Array(new SharedArrayBuffer(room * 4));
  const offsets = new Uint32Array(new SharedArrayBuffer((documents.length + 1) * 4));
  const tokenCounts = new Uint32Array(new SharedArrayBuffer(documents.length * 4));
  let end = 0;
  const put = (feature: number, count: number) => {
    ids[end] = feature;
    weights[end++] = (1 + Math.log(count)) * space.idf[feature]!;
  };
  documents.forEach((document, index) => {
    const counts = new Map<number, number>();
    for (const id of document) if (id >= FIRST_WORD) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) put(id, count);
    tokenCounts[index] = counts.size;
    for (const [key, count] of bigramKeys(document, space.tokens)) {
      const slot = bigramSlot(Math.floor(key / space.tokens), key % space.tokens, space.slotKeys.length);
      if (space.slotKeys[slot] === key) put(space.tokens + space.slotRows[slot]!, count);
    }
    offsets[index + 1] = end;
  });
  return { count: documents.length, offsets, tokenCounts, ids, weights };
}

function bigramKeys(document: readonly number[], tokens: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at + 1 < document.length; at++) {
    const key = document[at]! * tokens + document[at + 1]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Smoothed as in scikit-learn's TfidfTransformer: ln((1 + n) / (1 + df)) + 1. */
function inverseDocumentFrequency(documents: SparseDocuments, features: number): Float32Array {
  const frequency = new Float32Array(features);
  for (let at = 0; at < documents.offsets[documents.count]!; at++) frequency[documents.ids[at]!]!++;
  return frequency.map((df) => Math.log((1 + documents.count) / (1 + df)) + 1);
}
