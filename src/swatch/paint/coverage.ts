import type { PathStep, Placement } from './path.ts';

/** A part of a pixel row that an outline covers evenly: from the first pixel to the one before the last, 1 to 255. */
export type CoveredSpan = (y: number, from: number, to: number, alpha: number) => void;

/** Whole pixels that an outline reaches, the lower and right ends beyond the last ones. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels that a curve may be off where it is drawn as lines. */
const TOLERANCE = 0.05;

/** Columns of a row that are looked through together, as a power of two: where no edge crosses them, they are passed over. */
const BLOCK = 5;

/** What the area of each row adds up to, and which blocks have any: kept for the next outline, all zero in between. */
let sums = new Float32Array(0);
let crossed = new Uint8Array(0);

/** The whole pixels that an outline lies in; none of an empty one. */
export function pixelBoxOf(steps: readonly PathStep[], place: Placement): PixelBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { values } of steps) {
    for (let at = 0; at < values.length; at += 2) {
      const x = values[at]! * place.scaleX + place.x;
      const y = values[at + 1]! * place.scaleY + place.y;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (left > right) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
}

/**
 * Tells which part of each pixel an outline covers, exactly, by the nonzero rule, row by row: each edge adds the area
 * to its right to the row that it crosses, and a row's sums are its coverage. Source: font-rs by Raph Levien
 * ("Inside the fastest font renderer in the world", 2016).
 *
 * @param rows the first row that is told, and the one after the last
 */
export function cover(
  steps: readonly PathStep[],
  place: Placement,
  rows: readonly [number, number],
  span: CoveredSpan,
): void {
  const box = pixelBoxOf(steps, place);
  const [top, bottom] = [Math.max(box.top, rows[0]), Math.min(box.bottom, rows[1])];
  if (top >= bottom || box.left >= box.right) return;
  const blocks = ((box.right - box.left + 1) >> BLOCK) + 1;
  const height = bottom - top;
  if (crossed.length < blocks * height) {
    sums = new Float32Array((blocks * height) << BLOCK);
    crossed = new Uint8Array(blocks * height);
  }
  trace(steps, { ...place, x: place.x - box.left, y: place.y - top }, new CoverageSums(blocks, height));
  for (let row = 0; row < height; row++) tellRow(row * blocks, blocks, top + row, box.left, span);
  crossed.fill(0, 0, blocks * height);
}

/** Sums a row up, tells of its spans, and leaves it at zero. */
function tellRow(firstBlock: number, blocks: number, y: number, left: number, span: CoveredSpan): void {
  let sum = 0;
  let alpha = 0;
  let from = 0;
  for (let block = 0; block < blocks; block++) {
    if (crossed[firstBlock + block] === 0) continue;
    const start = firstBlock << BLOCK;
    for (let x = block << BLOCK; x < (block + 1) << BLOCK; x++) {
      const change = sums[start + x]!;
      if (change === 0) continue;
      sums[start + x] = 0;
      sum += change;
      const next = Math.min(255, Math.round(Math.abs(sum) * 255));
      if (next === alpha) continue;
      if (alpha > 0) span(y, left + from, left + x, alpha);
      alpha = next;
      from = x;
    }
  }
}

/** Adds an outline's edges up; each of its parts is closed. */
function trace(steps: readonly PathStep[], place: Placement, area: CoverageSums): void {
  const across = (values: readonly number[], at: number): number => values[at]! * place.scaleX + place.x;
  const down = (values: readonly number[], at: number): number => values[at]! * place.scaleY + place.y;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { type, values } of steps) {
    const end = values.length - 2;
    const [toX, toY] = end < 0 ? [startX, startY] : [across(values, end), down(values, end + 1)];
    if (type === 'M') {
      area.line(x, y, startX, startY);
      [startX, startY] = [toX, toY];
    } else if (type === 'Q') {
      traceQuadratic([x, y, across(values, 0), down(values, 1), toX, toY], area);
    } else if (type === 'C') {
      const handles = [across(values, 0), down(values, 1), across(values, 2), down(values, 3)] as const;
      traceCubic([x, y, ...handles, toX, toY], area);
    } else area.line(x, y, toX, toY);
    [x, y] = [toX, toY];
  }
  area.line(x, y, startX, startY);
}

type Quadratic = readonly [x: number, y: number, x1: number, y1: number, toX: number, toY: number];
type Cubic = readonly [
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  toX: number,
  toY: number,
];

/** Adds a curve up as lines, so many that each is off by no more than is tolerated (Wang's formula). */
function traceQuadratic([x, y, x1, y1, toX, toY]: Quadratic, area: CoverageSums): void {
  const bend = Math.hypot(x - 2 * x1 + toX, y - 2 * y1 + toY) / 4;
  const parts = Math.max(1, Math.ceil(Math.sqrt(bend / TOLERANCE)));
  let [lastX, lastY] = [x, y];
  for (let part = 1; part <= parts; part++) {
    const t = part / parts;
    const s = 1 - t;
    const [a, b, c] = [s * s, 2 * s * t, t * t];
    const [nextX, nextY] = [a * x + b * x1 + c * toX, a * y + b * y1 + c * toY];
    area.line(lastX, lastY, nextX, nextY);
    [lastX, lastY] = [nextX, nextY];
  }
}

/** The same of a cubic curve. */
function traceCubic([x, y, x1, y1, x2, y2, toX, toY]: Cubic, area: CoverageSums): void {
  const bend = Math.max(
    Math.hypot(x - 2 * x1 + x2, y - 2 * y1 + y2),
    Math.hypot(x1 - 2 * x2 + toX, y1 - 2 * y2 + toY),
  );
  const parts = Math.max(1, Math.ceil(Math.sqrt((bend * 0.75) / TOLERANCE)));
  let [lastX, lastY] = [x, y];
  for (let part = 1; part <= parts; part++) {
    const t = part / parts;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const nextX = a * x + b * x1 + c * x2 + d * toX;
    const nextY = a * y + b * y1 + c * y2 + d * toY;
    area.line(lastX, lastY, nextX, nextY);
    [lastX, lastY] = [nextX, nextY];
  }
}

/** Rows of pixels in which edges leave the area to their right. */
class CoverageSums {
  readonly #blocks: number;
  readonly #height: number;

  constructor(blocks: number, height: number) {
    this.#blocks = blocks;
    this.#height = height;
  }

  /** Adds an edge between two points, of which those above and below the rows count for nothing. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const [topX, topY, bottomX, bottomY] = isDown ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
    const slope = (bottomX - topX) / (bottomY - topY);
    const last = Math.min(this.#height, Math.ceil(bottomY));
    let x = topY < 0 ? topX - topY * slope : topX;
    for (let row = Math.max(0, Math.floor(topY)); row < last; row++) {
      const part = Math.min(row + 1, bottomY) - Math.max(row, topY);
      const next = x + slope * part;
      this.#cross(row * this.#blocks, Math.min(x, next), Math.max(x, next), isDown ? part : -part);
      x = next;
    }
  }

  /** Adds a piece of an edge within one row: `part` is how much of the row's height it passes. */
  #cross(firstBlock: number, left: number, right: number, part: number): void {
    const areas = sums;
    const start = firstBlock << BLOCK;
    const first = Math.floor(left);
    const end = Math.ceil(right);
    const lastBlock = Math.max(end, first + 1) >> BLOCK;
    for (let block = first >> BLOCK; block <= lastBlock; block++) crossed[firstBlock + block] = 1;
    const at = start + first;
    if (end <= first + 1) {
      const beside = part * ((left + right) / 2 - first);
      areas[at]! += part - beside;
      areas[at + 1]! += beside;
      return;
    }
    const steep = 1 / (right - left);
    const inFirst = 1 - (left - first);
    const inLast = right - end + 1;
    const firstArea = 0.5 * steep * inFirst * inFirst;
    const lastArea = 0.5 * steep * inLast * inLast;
    areas[at]! += part * firstArea;
    if (end === first + 2) {
      areas[at + 1]! += part * (1 - firstArea - lastArea);
    } else {
      const second = steep * (1.5 - (left - first));
      areas[at + 1]! += part * (second - firstArea);
      for (let x = first + 2; x < end - 1; x++) areas[start + x]! += part * steep;
      areas[start + end - 1]! += part * (1 - (second + (end - first - 3) * steep) - lastArea);
    }
    areas[start + end]! += part * lastArea;
  }
}
