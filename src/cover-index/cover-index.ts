import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import { once } from '../once.ts';
import type { ColourShare, PaletteColour } from '../palette/cover-colours.ts';
import { readModelJson } from '../models/model-folder.ts';
import { FAMILIES } from '../palette/colour-families.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { pixelToHex } from '../palette/pixel-colours.ts';
import type { WornColour } from '../palette/unlike.ts';
import type { Lines } from './books/plain-lines.ts';
import { coverRows, ROW } from './cover-rows.ts';
import { type CoverSums, coverSums } from './cover-sums.ts';
import { type Hubness, readHubs } from './hubs.ts';
import { type BookKinds, readKinds } from './kinds.ts';
import { flawsOf } from './palette-flaws.ts';
import {
  type CoverStyle,
  FLAG,
  INDEX_FILES,
  type IndexDescription,
  indexSchema,
  PALETTE_COLOURS,
  RECORD,
  ROLES,
  STYLES,
  WORN_COLOURS,
} from './index-files.ts';
import { type CoverTraits, coverTraits } from './traits.ts';

/** A colour of a palette as a cover of the index wears it. */
export interface IndexedColour extends WornColour {
  /** Index in `FAMILIES`. */
  readonly family: number;
}

/** Real covers and what was measured on them. Covers are told by their number, from 0. */
export interface CoverIndex extends Omit<IndexDescription, 'kinds' | 'hubs'>, CoverSums {
  /** What kinds of book there are; absent for an index that doesn't tell. */
  readonly kinds?: BookKinds;
  /** A cover's palette, most of it first. */
  palette(cover: number): ColourShare[];
  /** The palette as the cover wears it. */
  worn(cover: number): PaletteColour[];
  /** The same as numbers, for looking at many covers. */
  wornColours(cover: number): IndexedColour[];
  /**
   * How much of a cover's palette is of each of `FAMILIES`, 0 to 1; nothing counts below a palette's six colours.
   *
   * @param into takes the shares; an array of its own unless given
   */
  familyShares(cover: number, into?: Float64Array): Float64Array;
  /** What speaks against the palette as the cover wears it (`flawsOf`). */
  flaws(cover: number): number;
  /** How often the palette would lead answers, as a logarithm; 0 for all covers of an index that doesn't tell. */
  readonly hubness: Hubness;
  /** What is told of covers' colours, yes or no; measured when it is first asked for. */
  traits(): CoverTraits;
  /** What a cover stands on: 0xrrggbb, and an index in `NAMED_COLOURS`. */
  ground(cover: number): { readonly colour: number; readonly name: number };
  /** The index alone. */
  groundName(cover: number): number;
  /** Index in `LIGHTNESSES`. */
  lightness(cover: number): number;
  hasGenre(cover: number, genre: number): boolean;
  /** Whether the book is on a shelf, by its number in `shelves`. */
  isOnShelf(cover: number, shelf: number): boolean;
  /** Whether the title or the cover is not for every workplace. */
  isAdult(cover: number): boolean;
  /** Title, tab and author of each cover, a line each. */
  readonly titles: Lines;
  title(cover: number): string;
  /** May be empty. */
  author(cover: number): string;
  /** Whether its genres are those that a list says it is of, and weren't read in its text. */
  hasListedGenres(cover: number): boolean;
  /** Whether the book's kind was read in more than its title. */
  isDescribed(cover: number): boolean;
  /** The cover's own year, or else the work's or an edition's. */
  year(cover: number): number | undefined;
  /** The year that the cover itself is known to be of. */
  ownYear(cover: number): number | undefined;
  /** What its picture is known to be. */
  style(cover: number): CoverStyle | undefined;
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
  const starts = lineStarts(titles);
  if (starts.length !== covers + 1) throw invalid(`${INDEX_FILES.titles} does not hold ${covers} titles`);
  const { kinds, hubs, ...told } = description;
  const [space, hubness] = await Promise.all([
    readKinds(folder, { covers, kinds }),
    readHubs(folder, { covers, hubs }),
  ]);
  return createIndex(told, records, { bytes: titles, starts }, { kinds: space, hubness });
}

function createIndex(
  description: Omit<IndexDescription, 'kinds' | 'hubs'>,
  records: Uint8Array,
  titles: Lines & { readonly bytes: Buffer },
  { kinds, hubness }: { readonly kinds: BookKinds | undefined; readonly hubness: Hubness },
): CoverIndex {
  const colourAt = (at: number) => (records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!;
  const nameAt = (at: number) => NAMED_COLOURS[records[at + 3]!]!.name;
  const hexAt = (at: number) => pixelToHex(colourAt(at));
  const roleAt = (at: number) => ROLES[records[at + 5]! - 1]!;
  const flags = (cover: number) => records[cover * RECORD.size + RECORD.flags]!;
  const field = (cover: number, which: 0 | 1) =>
    titles.bytes.toString('utf8', titles.starts[cover], titles.starts[cover + 1]! - 1).split('\t')[which] ??
    '';
  /** Where the colours of a palette stand; what tells that there is one is its sixth byte. */
  const colours = (cover: number, from: number, bytes: number, most: number) => {
    const found: number[] = [];
    const first = cover * RECORD.size + from;
    for (let at = first; at < first + most * bytes; at += bytes) if (records[at + 5]! > 0) found.push(at);
    return found;
  };
  // Every answer looks at some hundred palettes: these are read in one go.
  const wornColours = (cover: number) => {
    const worn: IndexedColour[] = [];
    const first = cover * RECORD.size + RECORD.worn;
    for (let at = first; at < first + WORN_COLOURS * RECORD.wornBytes; at += RECORD.wornBytes) {
      if (records[at + 5] === 0) continue;
      worn.push({ pixel: colourAt(at), role: roleAt(at), family: records[at + 4]! });
    }
    return worn;
  };
  const year = (cover: number) => {
    const at = cover * RECORD.size + RECORD.year;
    return records[at]! | (records[at + 1]! << 8) || undefined;
  };
  const rows = coverRows(records, description.covers);
  const { bytes, integers } = rows;
  /** Not a number where they haven't been asked for. */
  const flaws = new Float32Array(description.covers).fill(NaN);
  return {
    ...description,
    ...coverSums(records, rows, description),
    ...(kinds && { kinds }),
    palette: (cover) =>
      colours(cover, RECORD.palette, RECORD.paletteBytes, PALETTE_COLOURS).map((at) => ({
        name: nameAt(at),
        hex: hexAt(at),
        share: records[at + 5]! / 255,
      })),
    worn: (cover) =>
      colours(cover, RECORD.worn, RECORD.wornBytes, WORN_COLOURS).map((at) => ({
        name: nameAt(at),
        hex: hexAt(at),
        role: roleAt(at),
      })),
    wornColours,
    familyShares(cover, shares = new Float64Array(FAMILIES.length)) {
      shares.fill(0);
      const first = cover * RECORD.size + RECORD.palette;
      for (let at = first; at < first + PALETTE_COLOURS * RECORD.paletteBytes; at += RECORD.paletteBytes) {
        if (records[at + 5]! > 0) shares[records[at + 4]!]! += records[at + 5]! / 255;
      }
      return shares;
    },
    flaws(cover) {
      if (Number.isNaN(flaws[cover]!)) flaws[cover] = flawsOf(wornColours(cover));
      return flaws[cover]!;
    },
    hubness,
    traits: once(() => coverTraits(records, description.covers)),
    ground: (cover) => ({
      colour: integers[cover * ROW.fours + ROW.ground]!,
      name: bytes[cover * ROW.bytes + ROW.groundName]!,
    }),
    groundName: (cover) => bytes[cover * ROW.bytes + ROW.groundName]!,
    lightness: (cover) => bytes[cover * ROW.bytes + ROW.lightness]!,
    hasGenre: (cover, genre) =>
      ((records[cover * RECORD.size + RECORD.genres + (genre >> 3)]! >> (genre & 7)) & 1) === 1,
    isOnShelf(cover, shelf) {
      const from = cover * RECORD.size + RECORD.shelves;
      for (let at = from; at < from + RECORD.shelfBytes; at++) if (records[at] === shelf + 1) return true;
      return false;
    },
    isAdult: (cover) => (flags(cover) & FLAG.adult) !== 0,
    titles,
    title: (cover) => field(cover, 0),
    author: (cover) => field(cover, 1),
    hasListedGenres: (cover) => (flags(cover) & FLAG.listedGenres) !== 0,
    isDescribed: (cover) => (flags(cover) & FLAG.described) !== 0,
    year,
    ownYear(cover) {
      const at = cover * ROW.bytes + ROW.ownYear;
      return bytes[at]! | (bytes[at + 1]! << 8) || undefined;
    },
    style: (cover) => STYLES.find((style) => (flags(cover) & FLAG[style]) !== 0),
  };
}

/** Where each line begins, and where one after the last would. */
function lineStarts(text: Buffer): Uint32Array {
  const starts: number[] = [0];
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
