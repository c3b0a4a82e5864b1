import { readFileSync } from 'node:fs';
import { packagePath } from '../../package-root.ts';

/** Where the table of prints lies in the package: made by `npm run make:press`. */
export const PRESS_TABLE = ['assets', 'press', 'press.bin'] as const;

/** Levels of red, green and blue that the table holds, a step apart from 0 to 255. */
export const LEVELS = 18;
/** From one level to the next. */
export const STEP = 15;

/** Bytes of one colour in the table: cyan, magenta, yellow and black, then red, green and blue as they come back. */
export const FIELDS = 7;

/** A colour's inks, and the colour that comes back from them: `FIELDS` numbers, 0 to 255. */
export type Pressed = Float64Array;

let table: Uint8Array | undefined;

function readTable(): Uint8Array {
  const path = packagePath(...PRESS_TABLE);
  const read = new Uint8Array(readFileSync(path));
  if (read.length === LEVELS ** 3 * FIELDS) return read;
  throw new RangeError(`${path} is no table of prints; "npm run make:press" makes it.`);
}

/**
 * Looks a colour's print up: the eight nearest colours of the table, by how near they are (trilinear interpolation).
 *
 * @param pixel 0xrrggbb
 */
export function press(pixel: number): Pressed {
  table ??= readTable();
  const red = placeOf(pixel >> 16);
  const green = placeOf((pixel >> 8) & 255);
  const blue = placeOf(pixel & 255);
  const pressed = new Float64Array(FIELDS);
  for (let corner = 0; corner < 8; corner += 1) {
    const r = corner >> 2;
    const g = (corner >> 1) & 1;
    const b = corner & 1;
    const weight = weightOf(red, r) * weightOf(green, g) * weightOf(blue, b);
    const row = ((red.level + r) * LEVELS + green.level + g) * LEVELS + blue.level + b;
    addRow(pressed, table, row, weight);
  }
  return pressed;
}

/** A byte's place among the levels: the one at or below it, and how far it is to the next, 0 to 1. */
interface TablePlace {
  readonly level: number;
  readonly rest: number;
}

function placeOf(byte: number): TablePlace {
  const level = Math.min(LEVELS - 2, Math.floor(byte / STEP));
  return { level, rest: byte / STEP - level };
}

function weightOf({ rest }: TablePlace, isNext: number): number {
  return isNext === 1 ? rest : 1 - rest;
}

function addRow(into: Pressed, rows: Uint8Array, row: number, weight: number): void {
  for (let field = 0; field < FIELDS; field += 1) into[field]! += weight * rows[row * FIELDS + field]!;
}
