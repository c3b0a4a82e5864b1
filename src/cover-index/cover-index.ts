import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import { readModelJson } from '../models/model-folder.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import {
  FLAG,
  INDEX_FILES,
  type IndexDescription,
  indexSchema,
  LIGHTNESSES,
  PALETTE_COLOURS,
  RECORD,
} from './index-files.ts';

/** A colour as the index keeps it. */
export interface IndexedColour {
  /** 0xrrggbb */
  readonly colour: number;
  /** Index in `NAMED_COLOURS`. */
  readonly name: number;
  /** Share of the cover, 0 to 1. */
  readonly share: number;
  /** How much it strikes the eye, 0 to 1; see `salienceOf`. */
  readonly salience: number;
}

/** Real covers and what was measured on them. Covers are told by their number, from 0. */
export interface CoverIndex extends IndexDescription {
  /** A cover's palette, most of it first. */
  palette(cover: number): IndexedColour[];
  /** What a cover stands on. */
  ground(cover: number): Pick<IndexedColour, 'colour' | 'name'>;
  /** Calls back for every name that is on a cover, with its index in `NAMED_COLOURS`. */
  eachName(cover: number, take: (name: number) => void): void;
  /** Index in `LIGHTNESSES`. */
  lightness(cover: number): number;
  hasGenre(cover: number, genre: number): boolean;
  /** Whether the title or the cover is not for every workplace. */
  isAdult(cover: number): boolean;
  title(cover: number): string;
  /** May be empty. */
  author(cover: number): string;
  year(cover: number): number | undefined;
}

/**
 * Reads a cover index from its folder, all but its graph. Titles stay bytes until they are asked for.
 *
 * @throws ModelError `MODEL_INVALID` for files that don't fit together
 */
export async function readCoverIndex(folder: string): Promise<CoverIndex> {
  const invalid = (what: string, cause?: unknown) =>
    new ModelError('MODEL_INVALID', `The cover index in ${folder} can't be read: ${what}.`, { cause });
  const [description, records, titles] = await Promise.all([
    readModelJson(join(folder, INDEX_FILES.description), indexSchema),
    readFile(join(folder, INDEX_FILES.covers)),
    readFile(join(folder, INDEX_FILES.titles)),
  ]).catch((cause: unknown) => {
    throw cause instanceof ModelError ? cause : invalid('a file is missing', cause);
  });
  const { covers, names } = description;
  if (names.length !== NAMED_COLOURS.length || names.some((name, at) => name !== NAMED_COLOURS[at]!.name)) {
    throw invalid('it names colours in another way than this version does');
  }
  if (records.length !== covers * RECORD.size) throw invalid(`it holds no ${covers} covers`);
  const lines = lineStarts(titles);
  if (lines.length !== covers + 1) throw invalid(`it holds no ${covers} titles`);
  return createIndex(description, records, titles, lines);
}

function createIndex(
  description: IndexDescription,
  records: Uint8Array,
  titles: Buffer,
  lines: Uint32Array,
): CoverIndex {
  const colourAt = (at: number) => (records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!;
  const field = (cover: number, which: 0 | 1) =>
    titles.toString('utf8', lines[cover], lines[cover + 1]! - 1).split('\t')[which] ?? '';
  const bit = (from: number, at: number) => ((records[from + (at >> 3)]! >> (at & 7)) & 1) === 1;
  return {
    ...description,
    palette(cover) {
      const colours: IndexedColour[] = [];
      for (let at = 0; at < PALETTE_COLOURS; at++) {
        const from = cover * RECORD.size + RECORD.palette + at * RECORD.colourBytes;
        const share = records[from + 4]! / 255;
        if (share === 0) break;
        const salience = records[from + 5]! / 255;
        colours.push({ colour: colourAt(from), name: records[from + 3]!, share, salience });
      }
      return colours;
    },
    ground(cover) {
      const from = cover * RECORD.size + RECORD.ground;
      return { colour: colourAt(from), name: records[from + 3]! };
    },
    eachName(cover, take) {
      const from = cover * RECORD.size + RECORD.presence;
      for (let byte = 0; byte < RECORD.presenceBytes; byte++) {
        for (let bits = records[from + byte]!; bits !== 0; bits &= bits - 1) {
          take(byte * 8 + 31 - Math.clz32(bits & -bits));
        }
      }
    },
    lightness: (cover) =>
      Math.min(LIGHTNESSES.length - 1, records[cover * RECORD.size + RECORD.flags]! & FLAG.lightness),
    hasGenre: (cover, genre) => bit(cover * RECORD.size + RECORD.genres, genre),
    isAdult: (cover) => (records[cover * RECORD.size + RECORD.flags]! & FLAG.adult) !== 0,
    title: (cover) => field(cover, 0),
    author: (cover) => field(cover, 1),
    year(cover) {
      const at = cover * RECORD.size + RECORD.year;
      const year = records[at]! | (records[at + 1]! << 8);
      return year === 0 ? undefined : year;
    },
  };
}

/** Where each line begins, and where one after the last would. */
function lineStarts(text: Buffer): Uint32Array {
  const starts: number[] = [0];
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
