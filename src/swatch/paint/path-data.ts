import type { PathStep } from './path.ts';

const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu;

/** How many numbers a command takes. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/**
 * Reads an SVG path (SVG 1.1, 8.3) of moves, lines, curves and circular arcs.
 *
 * @throws TypeError for another command, or one with too few numbers
 */
export function readPath(d: string): PathStep[] {
  const tokens = d.match(TOKEN) ?? [];
  const steps: PathStep[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let command = '';
  for (let at = 0; at < tokens.length;) {
    if (/[a-z]/iu.test(tokens[at]!)) command = tokens[at++]!;
    const name = command.toUpperCase();
    const taken = NUMBERS[name];
    const numbers = tokens.slice(at, at + (taken ?? 0)).map(Number);
    if (taken === undefined || numbers.length < taken || numbers.some(Number.isNaN))
      throw new TypeError(`Expected a path but received ${JSON.stringify(d)}`);
    at += taken;
    const [fromX, fromY] = command === name ? [0, 0] : [x, y];
    if (name === 'Z') {
      steps.push({ type: 'Z', values: [] });
      [x, y] = [startX, startY];
      command = '';
      continue;
    }
    if (name === 'A') {
      const [radius = 0, , , large = 0, sweep = 0, endX = 0, endY = 0] = numbers;
      const end = { x: fromX + endX, y: fromY + endY };
      steps.push(...arcSteps({ x, y }, end, radius, large === 1, sweep === 1));
      [x, y] = [end.x, end.y];
      continue;
    }
    const values = absolute(name, numbers, { x, y }, { x: fromX, y: fromY });
    const type = name === 'M' || name === 'Q' || name === 'C' ? name : 'L';
    steps.push({ type, values });
    [x, y] = values.slice(-2) as [number, number];
    if (name === 'M') {
      [startX, startY] = [x, y];
      command = command === name ? 'L' : 'l';
    }
  }
  return steps;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function absolute(name: string, numbers: readonly number[], here: Point, from: Point): number[] {
  if (name === 'H') return [from.x + numbers[0]!, here.y];
  if (name === 'V') return [here.x, from.y + numbers[0]!];
  return numbers.map((number, at) => number + (at % 2 === 0 ? from.x : from.y));
}

/** An arc of a circle as cubic curves of a quarter of a circle at most. Source: SVG 1.1, F.6.5. */
function arcSteps(from: Point, to: Point, wanted: number, isLarge: boolean, isSwept: boolean): PathStep[] {
  const [halfX, halfY] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
  const half = Math.hypot(halfX, halfY);
  const radius = Math.max(wanted, half);
  const away =
    (Math.sqrt(Math.max(0, radius * radius - half * half)) / half) * (isLarge === isSwept ? 1 : -1);
  const centre = { x: from.x + halfX + away * halfY, y: from.y + halfY - away * halfX };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const whole = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  const turn = 2 * Math.PI;
  const angle = isSwept ? (whole + 2 * turn) % turn : (whole - 2 * turn) % turn;
  const parts = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-6));
  const part = angle / parts;
  const handle = (4 / 3) * Math.tan(part / 4) * radius;
  return Array.from({ length: parts }, (_, at): PathStep => {
    const [one, other] = [start + at * part, start + (at + 1) * part];
    const endX = centre.x + radius * Math.cos(other);
    const endY = centre.y + radius * Math.sin(other);
    const values = [
      centre.x + radius * Math.cos(one) - handle * Math.sin(one),
      centre.y + radius * Math.sin(one) + handle * Math.cos(one),
      endX + handle * Math.sin(other),
      endY - handle * Math.cos(other),
      endX,
      endY,
    ];
    return { type: 'C', values };
  });
}
