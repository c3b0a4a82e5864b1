import type { Box } from '../layout.ts';

/** A step of an outline, in absolute coordinates: move, line, quadratic or cubic curve, close. */
export interface PathStep {
  readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  /** Points one after the other, x before y; the last is where the step ends. */
  readonly values: readonly number[];
}

/** Where a point of an outline comes to stand: scaled, then moved. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands already. */
export const IN_PLACE: Placement = { scaleX: 1, scaleY: 1, x: 0, y: 0 };

/** Distance of the ends of a cubic curve's handles that make it a quarter of a circle of radius 1. */
const QUARTER = 0.5522847498;

/** A rectangle with round corners. */
export function rectanglePath({ x, y, width, height }: Box, radius = 0): PathStep[] {
  const r = Math.min(Math.max(0, radius), width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return polygon([x, y, right, y, right, bottom, x, bottom]);
  const k = r * (1 - QUARTER);
  return [
    { type: 'M', values: [x + r, y] },
    { type: 'L', values: [right - r, y] },
    { type: 'C', values: [right - k, y, right, y + k, right, y + r] },
    { type: 'L', values: [right, bottom - r] },
    { type: 'C', values: [right, bottom - k, right - k, bottom, right - r, bottom] },
    { type: 'L', values: [x + r, bottom] },
    { type: 'C', values: [x + k, bottom, x, bottom - k, x, bottom - r] },
    { type: 'L', values: [x, y + r] },
    { type: 'C', values: [x, y + k, x + k, y, x + r, y] },
    { type: 'Z', values: [] },
  ];
}

/** A closed outline the other way round: a hole in one that it lies in. */
export function reversed(steps: readonly PathStep[]): PathStep[] {
  const ends = steps.filter(({ type }) => type !== 'Z').map(({ values }) => values.slice(-2));
  const back = steps.filter(({ type }) => type !== 'Z' && type !== 'M').toReversed();
  return [
    { type: 'M', values: ends.at(-1)! },
    ...back.map(({ type, values }, at): PathStep => {
      const handles = Array.from({ length: values.length / 2 - 1 }, (_, place) =>
        values.slice(2 * place, 2 * place + 2),
      );
      return { type, values: [...handles.toReversed().flat(), ...ends[ends.length - 2 - at]!] };
    }),
    { type: 'Z', values: [] },
  ];
}

/** A closed outline of straight lines between points, x before y. */
export function polygon(points: readonly number[]): PathStep[] {
  const steps: PathStep[] = [];
  for (let at = 0; at < points.length; at += 2)
    steps.push({ type: at === 0 ? 'M' : 'L', values: [points[at]!, points[at + 1]!] });
  return [...steps, { type: 'Z', values: [] }];
}

/** The lines of an outline, drawn so many pixels wide and with square ends: outlines to be filled. */
export function strokedLines(steps: readonly PathStep[], width: number): PathStep[] {
  const half = width / 2;
  const stroked: PathStep[] = [];
  let [x, y] = [0, 0];
  for (const { type, values } of steps) {
    const [toX = x, toY = y] = values;
    if (type === 'L') {
      const length = Math.hypot(toX - x, toY - y) || 1;
      const [alongX, alongY] = [((toX - x) / length) * half, ((toY - y) / length) * half];
      const [fromX, fromY, endX, endY] = [x - alongX, y - alongY, toX + alongX, toY + alongY];
      stroked.push(
        ...polygon([
          fromX + alongY,
          fromY - alongX,
          endX + alongY,
          endY - alongX,
          endX - alongY,
          endY + alongX,
          fromX - alongY,
          fromY + alongX,
        ]),
      );
    } else if (type !== 'M') throw new TypeError(`Expected lines to stroke but received ${type}`);
    [x, y] = [toX, toY];
  }
  return stroked;
}
