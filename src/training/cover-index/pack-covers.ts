import { FLAG, LIGHTNESSES, PALETTE_COLOURS, RECORD } from '../../cover-index/index-files.ts';
import { salienceOf } from '../../cover-index/salience.ts';
import { makeUpOf } from '../../covers/make-up.ts';
import { HUE_PRESENCE } from '../../covers/measure-cover.ts';
import { namedIndex } from '../../palette/named-colours.ts';
import type { PlacedCover } from '../hues/corpus.ts';
import { isAdult, shownAuthor, shownTitle } from './choose-covers.ts';

/** Covers as the index keeps them: `RECORD.size` bytes each. */
export function packCovers(
  covers: readonly PlacedCover[],
  genres: readonly string[],
  years: ReadonlyMap<string, number>,
): Uint8Array {
  const bytes = new Uint8Array(covers.length * RECORD.size);
  covers.forEach((cover, row) => {
    bytes.set(packCover(cover, genres, years.get(cover.id) ?? 0), row * RECORD.size);
  });
  return bytes;
}

function packCover(cover: PlacedCover, genres: readonly string[], year: number): Uint8Array {
  const { measure } = cover;
  const bytes = new Uint8Array(RECORD.size);
  measure.palette.slice(0, PALETTE_COLOURS).forEach(({ hex, name, share }, at) => {
    const from = RECORD.palette + at * RECORD.colourBytes;
    putColour(bytes, from, Number.parseInt(hex.slice(1), 16), namedIndex(name)!);
    bytes[from + 4] = Math.max(1, Math.round(share * 255));
    bytes[from + 5] = Math.round(salienceOf(hex, share) * 255);
  });
  putColour(bytes, RECORD.ground, measure.ground.colour, measure.ground.name);
  measure.shares.forEach((share, name) => {
    if (share >= Math.fround(HUE_PRESENCE)) setBit(bytes, RECORD.presence, name);
  });
  genres.forEach((genre, at) => {
    if (cover.genres.includes(genre)) setBit(bytes, RECORD.genres, at);
  });
  bytes[RECORD.year] = year & 255;
  bytes[RECORD.year + 1] = year >> 8;
  bytes[RECORD.flags] =
    LIGHTNESSES.indexOf(makeUpOf(measure).ground) |
    (isAdult(cover) ? FLAG.adult : 0) |
    (cover.description ? FLAG.described : 0);
  return bytes;
}

function putColour(bytes: Uint8Array, at: number, colour: number, name: number): void {
  bytes.set([colour >> 16, (colour >> 8) & 255, colour & 255, name], at);
}

function setBit(bytes: Uint8Array, from: number, bit: number): void {
  bytes[from + (bit >> 3)]! |= 1 << (bit & 7);
}

/** Titles and authors, a line each. */
export function packTitles(covers: readonly PlacedCover[]): string {
  return covers
    .map(({ title, author }) => `${plain(shownTitle(title))}\t${plain(shownAuthor(author))}\n`)
    .join('');
}

/** No control characters, which would end a field. */
function plain(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').trim();
}
