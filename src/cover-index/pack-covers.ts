import {
  type CoverStyle,
  FLAG,
  LIGHTNESSES,
  PALETTE_COLOURS,
  RECORD,
  ROLES,
  WORN_COLOURS,
} from './index-files.ts';
import { salienceOf } from './salience.ts';
import { makeUpOf } from '../palette/make-up.ts';
import { HUE_PRESENCE } from '../palette/hue-presence.ts';
import { FAMILIES, familyOf } from '../palette/colour-families.ts';
import type { Hue } from '../palette/hues.ts';
import { namedIndex } from '../palette/named-colours.ts';
import { wearPalette } from '../palette/wear-palette.ts';
import type { ColourShare } from '../palette/cover-colours.ts';
import { isAdult, shownAuthor, shownTitle } from './shown-book.ts';

/** A book as an index keeps it, with what was measured on its cover. */
export interface MeasuredBook {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Ids of genres. */
  readonly genres: readonly string[];
  readonly description?: string | undefined;
  readonly measure: {
    /** Share of the pixels with each of `NAMED_COLOURS`. */
    readonly shares: Float32Array;
    /** Most of the cover first. */
    readonly palette: readonly ColourShare[];
    /** 0xrrggbb, and an index in `NAMED_COLOURS`. */
    readonly ground: { readonly colour: number; readonly name: number };
    readonly lightness: number;
    readonly chroma: number;
    readonly contrast: number;
  };
}

/** What is known of a cover beside its picture and its book. */
export interface CoverDate {
  readonly year: number;
  /** Whether the year is the cover's own, and not the work's or another edition's. */
  readonly isOwn?: boolean;
  /** What its picture is, as somebody said who looked at it. */
  readonly style?: CoverStyle;
}

/** Years take 16 bits; none is kept from before the first. */
const LAST_YEAR = 0xffff;

/**
 * Covers as the index keeps them: `RECORD.size` bytes each.
 *
 * @param dates by the covers' ids
 * @param shelves numbers of the shelves that the covers' books are on
 * @throws RangeError for more genres than a record has bits for
 */
export function packCovers<Book extends MeasuredBook>(
  covers: readonly Book[],
  genres: readonly string[],
  dates: ReadonlyMap<string, CoverDate>,
  shelves: ReadonlyMap<Book, readonly number[]> = new Map(),
): Uint8Array {
  if (genres.length > 8 * RECORD.genreBytes)
    throw new RangeError(`Expected at most ${8 * RECORD.genreBytes} genres but received ${genres.length}`);
  const bytes = new Uint8Array(covers.length * RECORD.size);
  covers.forEach((cover, row) => {
    bytes.set(packCover(cover, genres, dates.get(cover.id)), row * RECORD.size);
    const own = (shelves.get(cover) ?? []).slice(0, RECORD.shelfBytes);
    bytes.set(
      own.map((shelf) => shelf + 1),
      row * RECORD.size + RECORD.shelves,
    );
  });
  return bytes;
}

function packCover(cover: MeasuredBook, genres: readonly string[], date?: CoverDate): Uint8Array {
  const { measure } = cover;
  const bytes = new Uint8Array(RECORD.size);
  measure.palette.slice(0, PALETTE_COLOURS).forEach(({ hex, name, share }, at) => {
    const from = RECORD.palette + at * RECORD.paletteBytes;
    putNamed(bytes, from, { hex, name });
    bytes[from + 5] = Math.max(1, Math.round(share * 255));
    bytes[from + 6] = Math.round(salienceOf(hex, share) * 255);
  });
  const ground = `#${measure.ground.colour.toString(16).padStart(6, '0')}`;
  wearPalette(measure.palette, { ground })
    .slice(0, WORN_COLOURS)
    .forEach(({ hex, name, role }, at) => {
      const from = RECORD.worn + at * RECORD.wornBytes;
      putNamed(bytes, from, { hex, name });
      bytes[from + 5] = ROLES.indexOf(role) + 1;
    });
  bytes.set(bytesOf(measure.ground.colour), RECORD.ground);
  bytes[RECORD.ground + 3] = measure.ground.name;
  measure.shares.forEach((share, name) => {
    if (share >= Math.fround(HUE_PRESENCE)) setBit(bytes, RECORD.presence, name);
  });
  genres.forEach((genre, at) => {
    if (cover.genres.includes(genre)) setBit(bytes, RECORD.genres, at);
  });
  const year = date?.year ?? 0;
  const kept = year > 0 && year <= LAST_YEAR ? year : 0;
  bytes[RECORD.year] = kept & 255;
  bytes[RECORD.year + 1] = kept >> 8;
  bytes[RECORD.flags] =
    LIGHTNESSES.indexOf(makeUpOf(measure).ground) |
    (isAdult(cover) ? FLAG.adult : 0) |
    (cover.description ? FLAG.described : 0) |
    (kept > 0 && date?.isOwn ? FLAG.ownYear : 0) |
    (date?.style ? FLAG[date.style] : 0);
  return bytes;
}

/** Writes a colour with its name and its family. */
function putNamed(bytes: Uint8Array, at: number, { hex, name }: Hue): void {
  bytes.set(bytesOf(Number.parseInt(hex.slice(1), 16)), at);
  bytes[at + 3] = namedIndex(name)!;
  bytes[at + 4] = FAMILIES.indexOf(familyOf(hex));
}

function bytesOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function setBit(bytes: Uint8Array, from: number, bit: number): void {
  bytes[from + (bit >> 3)]! |= 1 << (bit & 7);
}

/** Titles and authors, a line each. */
export function packTitles(covers: readonly Pick<MeasuredBook, 'title' | 'author'>[]): string {
  return covers
    .map(({ title, author }) => `${shownTitle(plain(title))}\t${shownAuthor(plain(author))}\n`)
    .join('');
}

/** No control characters, which would end a field, and no halves of characters, which UTF-8 has none of. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}
