import { pixelToOklab } from '../palette/pixel-colours.ts';
import { FLAG, LIGHTNESSES, PALETTE_COLOURS, RECORD } from './index-files.ts';

/**
 * Where the parts of a cover's row stand: in bytes, but for those of `floats` and of `integers`, which are counted in
 * fours.
 */
export const ROW = {
  /** Bytes of a row, and how many fours of bytes: two lines of a processor's cache, which are fetched together. */
  bytes: 128,
  fours: 32,
  /** OKLab of the palette's colours, three floats each. */
  places: 0,
  /** The ground, 0xrrggbb, an integer. */
  ground: 28,
  /** Names of the palette's colours, indices in `NAMED_COLOURS`, and their shares in 255ths; 0 marks none. */
  names: 84,
  shares: 90,
  /** Families on the cover, once each, and how salient each is as its most salient colour, in 255ths; 0 marks none. */
  families: 96,
  saliences: 102,
  lightness: 108,
  groundName: 109,
  /** The cover's own year, two bytes; 0 where it isn't known. */
  ownYear: 110,
} as const;

/**
 * What every answer asks of hundreds of covers, a row a cover: all of it lies side by side, because fetching it from
 * memory takes longer than all that is done with it.
 */
export interface CoverRows {
  readonly bytes: Uint8Array;
  readonly integers: Int32Array;
  readonly floats: Float32Array;
  readonly present: PresentNames;
}

/** Which names are on covers: those of a cover stand at `starts[cover] … starts[cover + 1]`, indices in `NAMED_COLOURS`. */
interface PresentNames {
  readonly names: Uint8Array;
  readonly starts: Uint32Array;
}

/** @param records of covers, `RECORD.size` bytes each */
export function coverRows(records: Uint8Array, covers: number): CoverRows {
  const buffer = new ArrayBuffer(covers * ROW.bytes);
  const rows = {
    bytes: new Uint8Array(buffer),
    integers: new Int32Array(buffer),
    floats: new Float32Array(buffer),
    present: presentNames(records, covers),
  };
  for (let cover = 0; cover < covers; cover++) {
    const record = cover * RECORD.size;
    putPalette(rows, cover, records, record);
    putSaliences(rows.bytes, cover, records, record);
    putGround(rows, cover, records, record);
  }
  return rows;
}

const oklab = new Float64Array(3);

function putPalette({ bytes, floats }: CoverRows, cover: number, records: Uint8Array, record: number): void {
  for (let colour = 0; colour < PALETTE_COLOURS; colour++) {
    const at = record + RECORD.palette + colour * RECORD.paletteBytes;
    bytes[cover * ROW.bytes + ROW.names + colour] = records[at + 3]!;
    bytes[cover * ROW.bytes + ROW.shares + colour] = records[at + 5]!;
    pixelToOklab(pixelAt(records, at), oklab);
    floats.set(oklab, cover * ROW.fours + ROW.places + 3 * colour);
  }
}

function putSaliences(bytes: Uint8Array, cover: number, records: Uint8Array, record: number): void {
  const families = cover * ROW.bytes + ROW.families;
  const saliences = cover * ROW.bytes + ROW.saliences;
  let count = 0;
  for (let colour = 0; colour < PALETTE_COLOURS; colour++) {
    const at = record + RECORD.palette + colour * RECORD.paletteBytes;
    const salience = records[at + 6]!;
    if (salience === 0) continue;
    let place = 0;
    while (place < count && bytes[families + place] !== records[at + 4]) place += 1;
    if (place === count) count += 1;
    bytes[families + place] = records[at + 4]!;
    bytes[saliences + place] = Math.max(bytes[saliences + place]!, salience);
  }
}

function presentNames(records: Uint8Array, covers: number): PresentNames {
  const names: number[] = [];
  const starts = new Uint32Array(covers + 1);
  for (let cover = 0; cover < covers; cover++) {
    const from = cover * RECORD.size + RECORD.presence;
    for (let at = 0; at < RECORD.presenceBytes; at++) {
      for (let bits = records[from + at]!; bits !== 0; bits &= bits - 1) {
        names.push(8 * at + 31 - Math.clz32(bits & -bits));
      }
    }
    starts[cover + 1] = names.length;
  }
  return { names: Uint8Array.from(names), starts };
}

function putGround({ bytes, integers }: CoverRows, cover: number, records: Uint8Array, record: number): void {
  const flags = records[record + RECORD.flags]!;
  const row = cover * ROW.bytes;
  integers[cover * ROW.fours + ROW.ground] = pixelAt(records, record + RECORD.ground);
  bytes[row + ROW.groundName] = records[record + RECORD.ground + 3]!;
  bytes[row + ROW.lightness] = Math.min(LIGHTNESSES.length - 1, flags & FLAG.lightness);
  if ((flags & FLAG.ownYear) === 0) return;
  bytes[row + ROW.ownYear] = records[record + RECORD.year]!;
  bytes[row + ROW.ownYear + 1] = records[record + RECORD.year + 1]!;
}

function pixelAt(records: Uint8Array, at: number): number {
  return (records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!;
}
