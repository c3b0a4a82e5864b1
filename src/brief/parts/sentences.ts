import type { Box } from '../../swatch/layout.ts';
import { heldIn, leaf, type Mark, type PagePart } from '../marks.ts';
import { COLOURS, LEADING, SIZES } from '../theme.ts';
import { fitText } from '../type/fit-text.ts';

/** Points between two sentences, and before one that a point stands before. */
const BETWEEN = 3.5;
const POINT = { size: 3, indent: 9 } as const;

/** The step in which the font size is lowered before sentences are left out, in points. */
const STEP = 0.5;

/** Sentences that were set, and the points that they take. */
export interface SetSentences {
  readonly parts: readonly PagePart[];
  readonly height: number;
}

/**
 * Sets sentences below each other, each a paragraph, or with points a list: all in one size, smaller where they are
 * many. What has no room even so is left out from the end on.
 *
 * @param most the font size at most, in points
 */
export async function setSentences(
  sentences: readonly string[],
  box: Box,
  { hasPoints = false, most = SIZES.text }: { readonly hasPoints?: boolean; readonly most?: number } = {},
): Promise<SetSentences> {
  for (let size = most; size >= SIZES.least; size -= STEP) {
    const set = await setAt(size, sentences, box, hasPoints);
    if (set.height <= box.height) return set;
  }
  return sentences.length > 0
    ? setSentences(sentences.slice(0, -1), box, { hasPoints, most: SIZES.least })
    : { parts: [], height: 0 };
}

/** The largest size at which sections fit below each other, by their heights at a size; none where they don't. */
export async function commonSize(
  room: number,
  heights: readonly ((most: number) => Promise<number>)[],
): Promise<number | undefined> {
  for (let size: number = SIZES.text; size >= SIZES.small; size -= STEP) {
    const at = await Promise.all(heights.map((heightAt) => heightAt(size)));
    if (at.reduce((sum, height) => sum + height, 0) <= room) return size;
  }
  return undefined;
}

/** Sets sentences in a size, however high they get. */
async function setAt(
  size: number,
  sentences: readonly string[],
  box: Box,
  hasPoints: boolean,
): Promise<SetSentences> {
  const parts: PagePart[] = [];
  const indent = hasPoints ? POINT.indent : 0;
  let y = box.y;
  for (const sentence of sentences) {
    const { marks, height } = await fitText(sentence, {
      box: { x: box.x + indent, y, width: box.width - indent, height: Infinity },
      fill: COLOURS.ink,
      size,
      leading: LEADING,
      isFilled: true,
    });
    const point = hasPoints ? [pointAt(box.x, y + (size * LEADING - POINT.size) / 2)] : [];
    parts.push(leaf(hasPoints ? 'LI' : 'P', [...point, ...heldIn(marks, box)]));
    y += height + BETWEEN;
  }
  return { parts, height: Math.max(0, y - BETWEEN - box.y) };
}

function pointAt(x: number, y: number): Mark {
  return { kind: 'box', x, y, width: POINT.size, height: POINT.size, fill: COLOURS.muted };
}
