/** A rectangle in pixels from the picture's upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between cards. */
export const GAP = 14;

/** Cards a row right of the first card, by how many hues follow it: the earlier rows have the wider cards. */
const ROWS: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 3],
  [3, 3],
  [2, 2, 3],
  [2, 3, 3],
  [3, 3, 3],
];

/** Pixels that the first card is wide, by how many hues follow it. */
const FIRST_WIDTHS = [Number.POSITIVE_INFINITY, 640, 560, 480, 420, 344, 344, 344, 344, 344] as const;

/**
 * Boxes for 1 to 10 cards in rank order: the first, large, at the left over the whole height, the others in rows
 * beside it. Throws a `RangeError` for any other count.
 */
export function cardBoxes(count: number, area: Box): Box[] {
  const rows = ROWS[count - 1];
  const firstWidth = FIRST_WIDTHS[count - 1];
  if (!rows || !firstWidth) throw new RangeError(`Expected 1 to ${ROWS.length} hues but received ${count}`);
  const first = { ...area, width: Math.min(firstWidth, area.width) };
  const right = { ...area, x: first.x + first.width + GAP, width: area.width - first.width - GAP };
  return [
    first,
    ...split(right.y, right.height, rows.length).flatMap(([y, height], row) =>
      split(right.x, right.width, rows[row] ?? 0).map(([x, width]) => ({ x, y, width, height })),
    ),
  ];
}

/** Cuts a stretch into equal parts with gaps between, at whole pixels. */
export function split(
  start: number,
  length: number,
  parts: number,
  gap = GAP,
): (readonly [start: number, length: number])[] {
  const pitch = (length + gap) / parts;
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.round(part * pitch);
    return [start + from, Math.round((part + 1) * pitch) - gap - from] as const;
  });
}
