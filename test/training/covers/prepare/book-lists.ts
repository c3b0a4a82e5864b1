import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { BookList, BookRow } from '../../../../src/training/covers/prepare/books.ts';
import type { Progress } from '../../../../src/training/progress.ts';

/** The columns of the Amazon Books dataset, in its order. */
export const AMAZON_COLUMNS = [
  'Title',
  'description',
  'authors',
  'image',
  'previewLink',
  'publisher',
  'publishedDate',
  'infoLink',
  'categories',
  'ratingsCount',
] as const;

export type AmazonRow = Partial<Record<(typeof AMAZON_COLUMNS)[number], string>>;

export const quiet: Progress = { start: () => {}, advance: () => {}, stop: () => {} };

/** An address in the manner of Google Books. */
export const addressOf = (id: string): string => `http://books.example/content?id=${id}&img=1&zoom=1`;

/** Writes a book list in the layout of the Amazon Books dataset, every field in quotation marks. */
export function writeBookList(path: string, rows: readonly AmazonRow[]): void {
  const lines = rows.map((row) =>
    AMAZON_COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(),
  );
  writeFileSync(path, [AMAZON_COLUMNS.join(), ...lines, ''].join('\n'));
}

const colour = (seed: number) => ({ r: (seed * 37) % 256, g: (seed * 101) % 256, b: (seed >> 3) % 256 });

/** A cover like no other number's: a field of one colour and a band of another. */
export function drawCover(number: number, width = 40, height = 60): Promise<Buffer> {
  const band = { width, height: Math.ceil(height / 3), channels: 3 as const, background: colour(number + 7) };
  return sharp({ create: { width, height, channels: 3, background: colour(number) } })
    .composite([{ input: { create: band }, gravity: 'north' }])
    .jpeg()
    .toBuffer();
}

/** Writes pictures into a folder, by their path in it. */
export function writePictures(folder: string, pictures: readonly (readonly [string, Uint8Array])[]): void {
  for (const [name, bytes] of pictures) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** A book list in memory that counts how often it was gone through. */
export function listOf(rows: readonly BookRow[]): BookList & { readonly passes: () => number } {
  let passes = 0;
  return {
    passes: () => passes,
    fingerprint: () => Promise.resolve(rows.length),
    async *rows() {
      passes += 1;
      yield* rows;
    },
  };
}

/** A book of a category. */
export const bookRow = (category: string, image: string): BookRow => ({
  book: { category, image, fields: { Title: `About ${image}` } },
});
