import bidiFactory, { type Bidi } from 'bidi-js';
import { LRUCache } from 'lru-cache';
import { type Direction, graphemes, typeset } from '../../swatch/plain-text.ts';
import type { Weight } from '../../swatch/shorten.ts';
import { type Face, faceOf } from './faces.ts';

/** A part of a line that is set in one face and runs one way. */
export interface Run {
  readonly face: Face;
  /** In the order that the face's shaper takes it in: it turns letters of right-to-left scripts around by itself. */
  readonly text: string;
  /** In ems. */
  readonly width: number;
}

/** A cluster on its way into a run. */
interface Cluster {
  readonly text: string;
  readonly face: Face;
  /** Embedding level (Unicode UAX #9): odd for what runs from right to left. */
  readonly level: number;
}

/** Lines whose runs are kept: what a few pages have. */
const KNOWN_MAX = 2000;

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

// The package is CommonJS, though its types speak of a module.
const bidi = (bidiFactory as unknown as () => Bidi)();
const known = new LRUCache<string, readonly Run[]>({ max: KNOWN_MAX });

/**
 * Sets a line of text: its runs from left to right. A cluster that no font has is left out; `isDrawable` tells.
 *
 * @param direction which way the line runs; as its first letter unless told
 */
export function setRuns(text: string, weight: Weight, direction?: Direction): readonly Run[] {
  const key = `${weight} ${direction ?? ''} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const runs = joinClusters(clustersOf(typeset(text), weight, direction)).map(shape);
  known.set(key, runs);
  return runs;
}

/** How wide a line of text is, in ems. */
export function lineWidth(text: string, weight: Weight, direction?: Direction): number {
  return setRuns(text, weight, direction).reduce((sum, { width }) => sum + width, 0);
}

/** A text's clusters from left to right, each with its face. */
function clustersOf(text: string, weight: Weight, direction?: Direction): Cluster[] {
  const levels = levelsOf(text, direction);
  const clusters: Cluster[] = [];
  let at = 0;
  for (const cluster of graphemes(text)) {
    const level = levels?.[at] ?? 0;
    at += cluster.length;
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(cluster) ?? cluster) : cluster;
    const face = faceOf(shown, weight);
    if (face) clusters.push({ text: shown, face, level });
  }
  return levels ? reorder(clusters) : clusters;
}

/** Embedding levels by code unit; none for a text that runs from left to right throughout. */
function levelsOf(text: string, direction?: Direction): Uint8Array | undefined {
  if (direction !== 'right-to-left' && !RIGHT_TO_LEFT.test(text)) return undefined;
  const base = { 'left-to-right': 'ltr', 'right-to-left': 'rtl' } as const;
  return bidi.getEmbeddingLevels(text, direction ? base[direction] : 'auto').levels;
}

/** Rule L2 of UAX #9: from the highest level down, what is at that level or above it is turned around. */
function reorder(clusters: readonly Cluster[]): Cluster[] {
  const ordered = [...clusters];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered;
}

/** Clusters side by side of one face and one level, together. */
function joinClusters(clusters: readonly Cluster[]): Cluster[][] {
  const groups: Cluster[][] = [];
  for (const cluster of clusters) {
    const group = groups.at(-1);
    if (group?.[0]?.face === cluster.face && group[0].level === cluster.level) group.push(cluster);
    else groups.push([cluster]);
  }
  return groups;
}

/** The run of clusters that stand from left to right. */
function shape(clusters: readonly Cluster[]): Run {
  const { face } = clusters[0]!;
  const texts = clusters.map(({ text }) => text);
  const visual = texts.join('');
  const text = isTurned(visual) ? texts.toReversed().join('') : visual;
  const { advanceWidth } = face.font.layout(text, face.features);
  return { face, text, width: advanceWidth / face.font.unitsPerEm };
}

/** Whether the shaper turns a text around: it does by the script of the first letter that has one. */
function isTurned(text: string): boolean {
  const [letter] = /[^\p{Script=Common}\p{Script=Inherited}]/u.exec(text) ?? [];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}
