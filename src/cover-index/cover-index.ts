import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import type { ColourShare, PaletteColour } from '../hues/reading.ts';
import { readModelJson } from '../models/model-folder.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import {
  FLAG,
  INDEX_FILES,
  type IndexDescription,
  indexSchema,
  LIGHTNESSES,
  PALETTE_COLOURS,
  RECORD,
  ROLES,
  WORN_COLOURS,
} from './index-files.ts';

/** Real covers and what was measured on them. Covers are told by their number, from 0. */
export interface CoverIndex extends IndexDescription {
  /** A cover's palette, most of it first. */
  palette(cover: number): ColourShare[];
  /** The palette as the cover wears it. */
  worn(cover: number): PaletteColour[];
  /** What a cover stands on: 0xrrggbb, and an index in `NAMED_COLOURS`. */
  ground(cover: number): { readonly colour: number; readonly name: number };
  /** Index in `LIGHTNESSES`. */
  lightness(cover: number): number;
  hasGenre(cover: number, genre: number): boolean;
  /** Whether the book is on a shelf, by its number in `shelves`. */
  isOnShelf(cover: number, shelf: number): boolean;
  /** Whether the title or the cover is not for every workplace. */
  isAdult(cover: number): boolean;
  title(cover: number): string;
  /** May be empty. */
  author(cover: number): string;
  year(cover: number): number | undefined;

  /** Adds `weight` to the sum of every name that is on a cover; one sum for each of `NAMED_COLOURS`. */
  addNames(cover: number, weight: number, sums: Float64Array): void;
  /** Adds how salient each of `FAMILIES` is on a cover, as its most salient colour, times `weight`. */
  addFamilies(cover: number, weight: number, sums: Float64Array): void;
  /** Calls back for every colour of a palette with its name's index, its share, and where its OKLab stands in a table. */
  eachColour(
    cover: number,
    take: (name: number, share: number, oklab: Float64Array, at: number) => void,
  ): void;
  /** The sum, over a worn palette's colours, of what their roles and their families count, by their indices. */
  weighWorn(cover: number, roles: ArrayLike<number>, families: ArrayLike<number>): number;
}

/**
 * Reads a cover index from its folder, all but its graph. Titles stay bytes until they are asked for.
 *
 * @throws ModelError `MODEL_INVALID` for files that don't fit together
 */
export async function readCoverIndex(folder: string): Promise<CoverIndex> {
  const invalid = (what: string, cause?: unknown) =>
    new ModelError('MODEL_INVALID', `The cover index in ${folder} can't be read: ${what}.`, { cause });
  const orMissing =
    (file: string) =>
    (cause: unknown): never => {
      throw cause instanceof ModelError ? cause : invalid(`there is no ${file}`, cause);
    };
  const read = (file: string) => readFile(join(folder, file)).catch(orMissing(file));
  const [description, records, titles] = await Promise.all([
    readModelJson(join(folder, INDEX_FILES.description), indexSchema).catch(
      orMissing(INDEX_FILES.description),
    ),
    read(INDEX_FILES.covers),
    read(INDEX_FILES.titles),
  ]);
  const { covers, names } = description;
  if (names.length !== NAMED_COLOURS.length || names.some((name, at) => name !== NAMED_COLOURS[at]!.name)) {
    throw invalid(`${INDEX_FILES.description} names colours in another way than this version does`);
  }
  if (records.length !== covers * RECORD.size)
    throw invalid(`${INDEX_FILES.covers} does not hold ${covers} covers`);
  const lines = lineStarts(titles);
  if (lines.length !== covers + 1) throw invalid(`${INDEX_FILES.titles} does not hold ${covers} titles`);
  return createIndex(description, records, titles, lines);
}

function createIndex(
  description: IndexDescription,
  records: Uint8Array,
  titles: Buffer,
  lines: Uint32Array,
): CoverIndex {
  const colourAt = (at: number) => (records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!;
  const shown = (at: number) => ({ name: NAMED_COLOURS[records[at + 3]!]!.name, hex: hexOf(colourAt(at)) });
  const flags = (cover: number) => records[cover * RECORD.size + RECORD.flags]!;
  const field = (cover: number, which: 0 | 1) =>
    titles.toString('utf8', lines[cover], lines[cover + 1]! - 1).split('\t')[which] ?? '';
  /** Where the colours of a palette stand; what tells that there is one is its sixth byte. */
  const colours = (cover: number, from: number, bytes: number, most: number) => {
    const all = Array.from({ length: most }, (_, at) => cover * RECORD.size + from + at * bytes);
    return all.filter((at) => records[at + 5]! > 0);
  };
  const places = oklabOf(description.covers, (cover, at) =>
    colourAt(cover * RECORD.size + RECORD.palette + at * RECORD.paletteBytes),
  );
  return {
    ...description,
    palette: (cover) =>
      colours(cover, RECORD.palette, RECORD.paletteBytes, PALETTE_COLOURS).map((at) =>
        Object.assign(shown(at), { share: records[at + 5]! / 255 }),
      ),
    worn: (cover) =>
      colours(cover, RECORD.worn, RECORD.wornBytes, WORN_COLOURS).map((at) =>
        Object.assign(shown(at), { role: ROLES[records[at + 5]! - 1]! }),
      ),
    ground(cover) {
      const at = cover * RECORD.size + RECORD.ground;
      return { colour: colourAt(at), name: records[at + 3]! };
    },
    lightness: (cover) => Math.min(LIGHTNESSES.length - 1, flags(cover) & FLAG.lightness),
    hasGenre: (cover, genre) =>
      ((records[cover * RECORD.size + RECORD.genres + (genre >> 3)]! >> (genre & 7)) & 1) === 1,
    isOnShelf(cover, shelf) {
      const from = cover * RECORD.size + RECORD.shelves;
      for (let at = from; at < from + RECORD.shelfBytes; at++) if (records[at] === shelf + 1) return true;
      return false;
    },
    isAdult: (cover) => (flags(cover) & FLAG.adult) !== 0,
    title: (cover) => field(cover, 0),
    author: (cover) => field(cover, 1),
    year(cover) {
      const at = cover * RECORD.size + RECORD.year;
      return records[at]! | (records[at + 1]! << 8) || undefined;
    },
    addNames(cover, weight, sums) {
      const from = cover * RECORD.size + RECORD.presence;
      for (let byte = 0; byte < RECORD.presenceBytes; byte++) {
        for (let bits = records[from + byte]!; bits !== 0; bits &= bits - 1) {
          sums[byte * 8 + 31 - Math.clz32(bits & -bits)]! += weight;
        }
      }
    },
    addFamilies(cover, weight, sums) {
      const from = cover * RECORD.size + RECORD.palette;
      for (let at = 0; at < PALETTE_COLOURS * RECORD.paletteBytes; at += RECORD.paletteBytes) {
        const family = records[from + at + 4]!;
        const salience = records[from + at + 6]!;
        if (salience === 0) continue;
        let isMost = true;
        for (let other = 0; other < PALETTE_COLOURS * RECORD.paletteBytes; other += RECORD.paletteBytes) {
          if (records[from + other + 4] !== family || other === at) continue;
          const rival = records[from + other + 6]!;
          if (rival > salience || (rival === salience && other < at)) isMost = false;
        }
        if (isMost) sums[family]! += (weight * salience) / 255;
      }
    },
    eachColour(cover, take) {
      const from = cover * RECORD.size + RECORD.palette;
      for (let colour = 0; colour < PALETTE_COLOURS; colour++) {
        const at = from + colour * RECORD.paletteBytes;
        if (records[at + 5] === 0) return;
        take(records[at + 3]!, records[at + 5]! / 255, places, (cover * PALETTE_COLOURS + colour) * 3);
      }
    },
    weighWorn(cover, roles, families) {
      let sum = 0;
      const from = cover * RECORD.size + RECORD.worn;
      for (let at = from; at < from + WORN_COLOURS * RECORD.wornBytes; at += RECORD.wornBytes) {
        const role = records[at + 5]!;
        if (role > 0) sum += roles[role - 1]! * families[records[at + 4]!]!;
      }
      return sum;
    },
  };
}

/** OKLab of every colour of every palette, three numbers each. */
function oklabOf(covers: number, colourAt: (cover: number, at: number) => number): Float64Array {
  const places = new Float64Array(covers * PALETTE_COLOURS * 3);
  const one = new Float64Array(3);
  for (let cover = 0; cover < covers; cover++) {
    for (let at = 0; at < PALETTE_COLOURS; at++) {
      pixelToOklab(colourAt(cover, at), one);
      places.set(one, (cover * PALETTE_COLOURS + at) * 3);
    }
  }
  return places;
}

function hexOf(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/** Where each line begins, and where one after the last would. */
function lineStarts(text: Buffer): Uint32Array {
  const starts: number[] = [0];
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
