import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packagePath } from '../package-root.ts';
import { NAMED_COLOURS } from './named-colours.ts';

/** Where the names of colours lie in the package: made by `coverhues train names`. */
export const NAME_TABLE = ['assets', 'colour-names', 'names.bin'] as const;

/** Bits of each channel by which colours are told apart when they are named. */
export const NAME_BITS = 5;
const DROPPED = 8 - NAME_BITS;
const CELLS = 1 << (3 * NAME_BITS);

let table: Uint8Array | undefined;

/** Names by cell, indices in `NAMED_COLOURS`; read once, when a colour is first named. */
function names(): Uint8Array {
  table ??= readNames(packagePath(...NAME_TABLE));
  return table;
}

function readNames(path: string): Uint8Array {
  const read = new Uint8Array(readFileSync(path));
  if (read.length === CELLS && read.every((name) => name < NAMED_COLOURS.length)) return read;
  throw new RangeError(`${path} is no table of colour names; "coverhues train names" makes it.`);
}

/** Tells one table of names from another: what is kept of a cover's colours holds only for the one it was measured by. */
export function namingVersion(): string {
  return createHash('sha256')
    .update(names())
    .update(NAMED_COLOURS.map(({ name }) => name).join())
    .digest('hex')
    .slice(0, 12);
}

/** The cell of a colour 0xrrggbb in the table of names: 0 to 32,767, red counting most and blue least. */
export function nameCell(colour: number): number {
  const red = (colour >> 16) >> DROPPED;
  const green = ((colour >> 8) & 255) >> DROPPED;
  const blue = (colour & 255) >> DROPPED;
  return (red << (2 * NAME_BITS)) | (green << NAME_BITS) | blue;
}

/**
 * What people would call a colour, of `NAMED_COLOURS`: one look into a table, fast enough for every pixel of a library.
 *
 * @param colour 0xrrggbb
 * @returns an index in `NAMED_COLOURS`
 */
export function nameIndexOf(colour: number): number {
  return names()[nameCell(colour)]!;
}

/**
 * The name that people would give a `#rrggbb` colour, of the 58 hues and the neutrals. Behind it stands a survey of
 * hundreds of thousands of namings: among the names that people use for such a colour, it is the nearest one.
 *
 * @throws TypeError for what is no `#rrggbb`
 *
 * @example
 * nameOfColour('#6b1a1c'); // 'maroon'
 */
export function nameOfColour(hex: string): string {
  if (!/^#[\da-f]{6}$/iu.test(hex))
    throw new TypeError(`Expected a colour such as #1e90ff but received ${hex}`);
  return NAMED_COLOURS[nameIndexOf(Number.parseInt(hex.slice(1), 16))]!.name;
}
