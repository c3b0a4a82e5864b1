import { type CoverColour, paletteOf } from '../../covers/cover-palette.ts';
import { describeLook, LOOK_FIGURES } from '../../covers/descriptor.ts';
import type { Pixels } from '../../covers/decode-cover.ts';
import { type CoverMeasure, measureCover } from '../../covers/measure-cover.ts';
import { NAMED_COLOURS, namedIndex } from '../../palette/named-colours.ts';
import { readBytes, writeBytes } from '../files/kept-bytes.ts';
import type { Progress } from '../progress.ts';
import { decodedCovers } from './decode-covers.ts';

/** What was measured on one cover. */
export interface CoverMeasurement extends Omit<CoverMeasure, 'typical'> {
  /** Its own colours, most of it first. */
  readonly palette: readonly CoverColour[];
  /** `LOOK_FIGURES` numbers of `describeLook`. */
  readonly look: Float32Array;
}

const NAMES = NAMED_COLOURS.length;
/** Colours of a palette that are kept, and numbers for each: colour, name, share. */
const COLOURS = 8;
const PER_COLOUR = 3;
/** Where the parts of a cover's row stand, and its length. */
const GROUND = NAMES;
const MAKE_UP = GROUND + PER_COLOUR;
const PALETTE = MAKE_UP + 3;
const LOOK = PALETTE + COLOURS * PER_COLOUR;
const ROW = LOOK + LOOK_FIGURES;

/**
 * Measures every cover in the `covers-*.tar` files, once: the table is kept in `cacheFile` and read from
 * there the next time.
 */
export async function measureCovers(
  dataDirectory: string,
  cacheFile: string,
  progress: Progress,
): Promise<ReadonlyMap<string, CoverMeasurement>> {
  const paths = { bytes: cacheFile, index: `${cacheFile}.json` };
  const kept = await readBytes<string>(paths, 4 * ROW);
  if (kept !== undefined)
    return measuredById(kept.index, new Float32Array(new Uint8Array(kept.bytes).buffer));

  const ids: string[] = [];
  const values: Float32Array[] = [];
  for await (const { id, pixels } of decodedCovers(dataDirectory, progress)) {
    ids.push(id);
    values.push(toRow(pixels));
  }
  const table = new Float32Array(values.length * ROW);
  values.forEach((row, at) => table.set(row, at * ROW));
  await writeBytes(paths, { index: ids, bytes: new Uint8Array(table.buffer) });
  return measuredById(ids, table);
}

function toRow(pixels: Pixels): Float32Array {
  const { shares, ground, lightness, chroma, contrast } = measureCover(pixels);
  const row = new Float32Array(ROW);
  row.set(shares);
  row.set([ground.colour, ground.name, ground.share, lightness, chroma, contrast], GROUND);
  paletteOf(pixels)
    .slice(0, COLOURS)
    .forEach(({ hex, name, share }, at) => {
      const colour = Number.parseInt(hex.slice(1), 16);
      row.set([colour, namedIndex(name)!, share], PALETTE + at * PER_COLOUR);
    });
  row.set(describeLook(pixels), LOOK);
  return row;
}

function fromRow(row: Float32Array): CoverMeasurement {
  const [colour = 0, name = 0, share = 0, lightness = 0, chroma = 0, contrast = 0] = row.subarray(GROUND);
  const palette: CoverColour[] = [];
  for (let at = PALETTE; at < LOOK && row[at + 2]! > 0; at += PER_COLOUR) {
    const hex = `#${row[at]!.toString(16).padStart(6, '0')}`;
    palette.push({ hex, name: NAMED_COLOURS[row[at + 1]!]!.name, share: row[at + 2]! });
  }
  return {
    shares: row.subarray(0, NAMES),
    ground: { colour, name, share },
    lightness,
    chroma,
    contrast,
    palette,
    look: row.subarray(LOOK, ROW),
  };
}

function measuredById(ids: readonly string[], table: Float32Array): ReadonlyMap<string, CoverMeasurement> {
  return new Map(ids.map((id, index) => [id, fromRow(table.subarray(index * ROW, (index + 1) * ROW))]));
}
