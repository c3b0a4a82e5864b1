import { LRUCache } from 'lru-cache';
import { fromLeftToRight, levelsOf, mirrored } from '../../swatch/bidi.ts';
import { type Direction, graphemes, isRightToLeft, typeset } from '../../swatch/plain-text.ts';
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
    const shown = level % 2 === 1 ? mirrored(cluster) : cluster;
    const face = faceOf(shown, weight);
    if (face) clusters.push({ text: shown, face, level });
  }
  return levels ? fromLeftToRight(clusters) : clusters;
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
  return letter !== undefined && isRightToLeft(letter);
}
