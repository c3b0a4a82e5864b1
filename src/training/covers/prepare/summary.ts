import { PICTURE_LIMITS } from '../../../picture-limits.ts';
import { again, formatCount, reasons, sum } from '../../summary-lines.ts';
import type { PictureCollection, NoCover } from './collect-pictures.ts';
import { FEWEST_PER_CATEGORY, type NotDrawn } from './draw-books.ts';
import type { Prepared } from './prepared.ts';
import type { Selection } from './select-books.ts';

/** What became of rows that were not drawn, to stand behind their number. */
export const NOT_DRAWN: Readonly<Record<NotDrawn, string>> = {
  malformed: 'are no rows of this table',
  unclosed: 'opens a quotation mark that is never closed, so that nothing after it was read',
  noList: 'have categories that are no Python list of texts',
  noCategory: 'have no category',
  noImage: 'have no image',
  rareCategory: `are of a category that is not taken, or has fewer than ${FEWEST_PER_CATEGORY} books`,
  placeholder: 'have an image that rows of other titles have as well, and no cover',
  repeatedImage: 'have the image of a row drawn before',
  enough: 'were not drawn, as there are enough of their category',
};

const NO_COVER: Readonly<Record<NoCover, string>> = {
  missing: 'have no picture of their name',
  noPicture: 'have a file that is no picture',
  unreadable: 'have a picture that is damaged',
  tooLarge: `have a picture above ${PICTURE_LIMITS.pixels / 1e6} million pixels (of AVIF, ${PICTURE_LIMITS.avifPixels / 1e6}) or ${PICTURE_LIMITS.longSide} a side, or a file above ${PICTURE_LIMITS.bytes / 1e6} MB`,
  tooSmall: `have a picture under ${PICTURE_LIMITS.side} pixels wide or high`,
  placeholder: 'have, byte for byte, the picture of several other titles, and no cover',
  repeatedPicture: 'have, byte for byte, the picture of a row before',
};

const SPLITS = ['train', 'validation', 'test'] as const;

/** What preparing covers came to, for a person to read. */
export function summarise({ select, pictures, encode, split }: Prepared, directory: string): string {
  const drawn = sum(Object.values(select.result.drawn));
  const { labels, covers, rareCategory } = encode.result;
  const used = sum(covers);
  const width = Math.max(...labels.map((label) => label.length), 'category'.length);
  const line = (name: string, counts: readonly (number | string)[]): string =>
    `  ${name.padEnd(width)}${counts.map((count) => (typeof count === 'number' ? formatCount(count) : count).padStart(12)).join('')}`;
  const countsOf = (label: number): number[] => SPLITS.map((name) => split.result[name][label] ?? 0);
  const totals = SPLITS.map((name) => sum(split.result[name]));
  return [
    `${formatCount(select.result.read)} rows read, ${formatCount(drawn)} drawn${again(select)}.`,
    ...reasons(select.result.dropped, NOT_DRAWN),
    `${formatCount(pictures.result.covers)} covers stored${again(pictures)}.`,
    ...reasons(pictures.result.dropped, NO_COVER),
    `${formatCount(used)} covers of ${formatCount(labels.length)} categories${again({ kept: encode.kept && split.kept })}.`,
    ...reasons({ rareCategory }, { rareCategory: 'are of a category that too few covers are left of' }),
    '',
    line('category', [...SPLITS, 'all']),
    ...labels.map((label, number) => line(label, [...countsOf(number), covers[number] ?? 0])),
    line('all', [...totals, used]),
    '',
    `Written to ${directory}.`,
  ].join('\n');
}

/** Why few covers are left, as a sentence. */
export function explainShortage(selection: Selection, collection: PictureCollection): string {
  const drawn = sum(Object.values(selection.drawn));
  const rows = list(reasons(selection.dropped, NOT_DRAWN));
  const books = list(reasons(collection.dropped, NO_COVER));
  return [
    `Of ${formatCount(selection.read)} rows, ${formatCount(drawn)} were drawn${rows && `; ${rows}`}.`,
    books && `Of those drawn, ${books}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function list(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).join('; ');
}
