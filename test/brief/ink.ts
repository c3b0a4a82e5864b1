import type { Mark, PagePart, TextMark } from '../../src/brief/marks.ts';
import { setRuns } from '../../src/brief/type/runs.ts';
import type { Box } from '../../src/swatch/layout.ts';

/** Everything that is seen of a part of a page, and of those in it. */
export function marksOf({ marks, parts }: PagePart): Mark[] {
  return [...marks, ...parts.flatMap(marksOf)];
}

export function isText(mark: Mark): mark is TextMark {
  return mark.kind === 'text';
}

/** Where a line's letters have ink, by the outlines of their glyphs; from the upper left corner of the page. */
export function inkOfLine({ text, x, y, size, weight, direction }: TextMark): Box {
  const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let at = x;
  for (const run of setRuns(text, weight, direction)) {
    const { font, features } = run.face;
    const { bbox } = font.layout(run.text, features);
    const em = size / font.unitsPerEm;
    if (Number.isFinite(bbox.minX) && Number.isFinite(bbox.maxX)) {
      ink.left = Math.min(ink.left, at + bbox.minX * em);
      ink.right = Math.max(ink.right, at + bbox.maxX * em);
      ink.top = Math.min(ink.top, y - bbox.maxY * em);
      ink.bottom = Math.max(ink.bottom, y - bbox.minY * em);
    }
    at += run.width * size;
  }
  return { x: ink.left, y: ink.top, width: ink.right - ink.left, height: ink.bottom - ink.top };
}

/** How many points a box reaches beyond another; 0 where it lies within. */
export function beyond(inner: Box, outer: Box): number {
  if (!Number.isFinite(inner.width)) return 0;
  return Math.max(
    0,
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - (outer.x + outer.width),
    inner.y + inner.height - (outer.y + outer.height),
  );
}
