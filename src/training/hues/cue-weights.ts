import type { Shelf } from '../corpus/shelves.ts';
import { rowOf, type Table, zeros } from '../table.ts';
import { bigramSlot, type FeatureSpace } from './feature-space.ts';

/** A word or phrase that speaks for labels, each to the share of 0 to 1. */
export interface LabelCue {
  /** Token ids. */
  readonly tokens: readonly number[];
  readonly labels: ReadonlyMap<number, number>;
}

/** What a cue of a shelf counts for the genres that the shelf also belongs to, against 1 for the one above it. */
const ALSO = 0.3;
/** A cue that speaks for n labels above all speaks for each of them n to this power less. */
const SHARED = 0.7;

/** The cues of shelves, speaking for genres. */
export function genreCues(
  shelves: readonly Shelf[],
  genres: readonly string[],
  tokenize: (text: string) => readonly number[],
): LabelCue[] {
  return mergeCues(
    shelves.flatMap(({ genre, also, cues }) => {
      const labels = new Map<number, number>(also.map((id) => [genres.indexOf(id), ALSO]));
      labels.set(genres.indexOf(genre), 1);
      labels.delete(-1);
      return cues.map((cue) => ({ tokens: tokenize(cue), labels }));
    }),
  );
}

/** The cues of shelves, each speaking for its own shelf, by its number. */
export function shelfCues(
  shelves: readonly Pick<Shelf, 'cues'>[],
  tokenize: (text: string) => readonly number[],
): LabelCue[] {
  return mergeCues(
    shelves.flatMap(({ cues }, shelf) =>
      cues.map((cue) => ({ tokens: tokenize(cue), labels: new Map([[shelf, 1]]) })),
    ),
  );
}

/** One cue of those with the same tokens: what it says most strongly of each label, shared among those it speaks for. */
function mergeCues(cues: readonly LabelCue[]): LabelCue[] {
  const merged = new Map<string, { tokens: readonly number[]; labels: Map<number, number> }>();
  for (const { tokens, labels } of cues) {
    if (tokens.length === 0) continue;
    const key = tokens.join(' ');
    const cue = merged.get(key) ?? { tokens, labels: new Map<number, number>() };
    merged.set(key, cue);
    for (const [label, share] of labels) cue.labels.set(label, Math.max(share, cue.labels.get(label) ?? 0));
  }
  return [...merged.values()].map(({ tokens, labels }) => {
    const mains = [...labels.values()].filter((share) => share === 1).length;
    const each = Math.max(1, mains) ** -SHARED;
    return { tokens, labels: new Map([...labels].map(([label, share]) => [label, share * each])) };
  });
}

/**
 * Weights for a linear model to start from, a row a feature and a column a label: what the trade knows of words before
 * any book is read. Training moves those that it has books for and leaves the others. A phrase's weight lies on its pairs of words.
 *
 * @param strength the weight of a word that speaks for one label
 */
export function cueWeights(
  cues: readonly LabelCue[],
  space: FeatureSpace,
  labels: number,
  strength: number,
): Table {
  const weights = zeros(space.tokens + space.bigrams, labels);
  for (const { tokens, labels: shares } of cues) {
    const features = featuresOf(tokens, space);
    for (const feature of features) {
      const row = rowOf(weights, feature);
      for (const [label, share] of shares) {
        row[label] = Math.max(row[label]!, (strength * share) / features.length);
      }
    }
  }
  return weights;
}

/** The word itself of a cue of one, else those of its pairs that the space has. */
function featuresOf(tokens: readonly number[], space: FeatureSpace): number[] {
  if (tokens.length === 1) return [tokens[0]!];
  return tokens.slice(1).flatMap((second, at) => {
    const first = tokens[at]!;
    const slot = bigramSlot(first, second, space.slotKeys.length);
    return space.slotKeys[slot] === first * space.tokens + second
      ? [space.tokens + space.slotRows[slot]!]
      : [];
  });
}
