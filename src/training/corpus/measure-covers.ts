import { type CoverColour, paletteOf } from '../../covers/cover-palette.ts';
import { describeLook, LOOK_FIGURES } from '../../covers/descriptor.ts';
import type { Pixels } from '../../covers/decode-cover.ts';
import { type CoverMeasure, measureCover } from '../../covers/measure-cover.ts';
import { NAMED_COLOURS, namedIndex } from '../../palette/named-colours.ts';
import { namingVersion } from '../../palette/colour-name.ts';
import { cachedStages } from '../files/cached-stages.ts';
import { measuringCode } from '../files/code-digest.ts';
import type { Progress } from '../progress.ts';
import { concatenate } from '../table.ts';
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

/** What was measured on covers, a row of `ROW` numbers a cover. */
interface MeasuredRows {
  readonly ids: readonly string[];
  readonly values: Float32Array;
}

/**
 * Measures every cover in the `covers-*.tar` files, once: what was measured is kept as long as the pictures, the names
 * of colours and the code that measures are the same.
 *
 * @param cache where finished stages of these data are kept
 */
export async function measureCovers(
  dataDirectory: string,
  cache: string,
  progress: Progress,
): Promise<ReadonlyMap<string, CoverMeasurement>> {
  const { ids, values } = await cachedStages(cache, measuringCode).run(
    'cover-measures',
    namingVersion(),
    () => measureAll(dataDirectory, progress),
  );
  return new Map(ids.map((id, at) => [id, fromRow(values.subarray(at * ROW, (at + 1) * ROW))]));
}

async function measureAll(dataDirectory: string, progress: Progress): Promise<MeasuredRows> {
  const ids: string[] = [];
  const rows: Float32Array[] = [];
  for await (const { id, pixels } of decodedCovers(dataDirectory, progress)) {
    ids.push(id);
    rows.push(toRow(pixels));
  }
  return { ids, values: concatenate(rows) };
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
