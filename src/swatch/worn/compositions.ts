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

/** Draws a cover's shapes as SVG, in units of the cover: the main colour broad, accents small. */
export type Composition = (colours: ShapeColours) => string;

/** A shape in each accent, for as many as there are. */
function accented({ accents }: ShapeColours, shapes: readonly string[]): string {
  return accents
    .slice(0, shapes.length)
    .map((fill, at) => `<path fill="${fill}" d="${shapes[at]}"/>`)
    .join('');
}

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
  return (colours) => `<path fill="${colours.main}" d="${main}"/>${accented(colours, accents)}`;
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
