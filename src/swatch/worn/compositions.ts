import type { Box } from '../layout.ts';

/** Colours of a cover's shapes, as `#rrggbb`. */
export interface ShapeColours {
  readonly main: string;
  /** The most telling first; may be empty. */
  readonly accents: readonly string[];
}

/** Units of a cover that compositions are drawn in. */
export const COVER_UNITS = { width: 200, height: 300 } as const;

/** Where a title stands on every composition, in units of the cover: on nothing but the ground. */
export const TITLE_BOX: Box = { x: 19, y: 21, width: 162, height: 116 };

/** A shape of one colour: `d` is an SVG path, in units of the cover. */
export interface Shape {
  /** `#rrggbb` */
  readonly fill: string;
  readonly d: string;
}

/** A cover's shapes, from the lowest to the topmost: the main colour broad, accents small. */
export type Composition = (colours: ShapeColours) => readonly Shape[];

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
}

function band(y: number, height: number): string {
  return `M0 ${y}h200v${height}h-200z`;
}

/** A doorway with a round head, from the cover's foot. */
function arch(radius: number, head: number): string {
  return `M${100 - radius} 300V${head + radius}a${radius} ${radius} 0 0 1 ${2 * radius} 0V300z`;
}

/** A quarter of a disc in the lower right corner. */
function quarter(radius: number): string {
  return `M200 300V${300 - radius}a${radius} ${radius} 0 0 0 ${-radius} ${radius}z`;
}

function shapesOf(main: string, ...accents: readonly string[]): Composition {
  const shapes = [main, ...accents];
  return (colours) =>
    [colours.main, ...colours.accents].slice(0, shapes.length).map((fill, at) => ({ fill, d: shapes[at]! }));
}

/** Ways to wear a palette, all with the title above and the shapes below. */
export const COMPOSITIONS: readonly Composition[] = [
  shapesOf(circle(100, 276, 126), circle(148, 178, 27), band(284, 16), band(275, 4)),
  shapesOf(band(196, 104), 'M106 196a36 36 0 0 1 72 0z', band(268, 6), band(281, 3)),
  shapesOf(quarter(158), quarter(92), quarter(40), circle(38, 194, 12)),
  shapesOf(arch(76, 148), arch(43, 181), arch(19, 205), circle(100, 228, 9)),
  shapesOf(
    'M0 300V222L200 148V300z',
    'M0 212L200 138V143.500L0 217.500z',
    'M0 300L200 226V300z',
    circle(162, 188, 11),
  ),
];

/** Which composition a text has, always the same: its place, from 0. FNV-1a over its UTF-16 code units. */
export function compositionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash % COMPOSITIONS.length;
}
