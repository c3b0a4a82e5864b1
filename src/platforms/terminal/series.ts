import type { Reply } from '../../reply.ts';
import { carrierLine, ownLine, paletteLine, type SeriesMarks } from '../series-words.ts';
import { printable } from './printable.ts';
import { type Style, wrap } from './style.ts';

/** What carries a series, a line each, and then its books, each with its own colour and all that is said of it. */
export function encodeSeries(
  { carriers, books, headings }: NonNullable<Reply['series']>,
  style: Style,
): string {
  const marks: SeriesMarks = {
    strong: (text) => style.bold(printable(text)),
    code: (hex) => hex,
    plain: printable,
  };
  const line = (hex: string, text: string) => ` ${style.block(hex)}${wrap(text, style.width - 1, 3)}`;
  const below = (text: string) => `   ${style.dim(wrap(printable(text), style.width, 3))}`;
  return [
    ...(carriers.length > 0
      ? [
          wrap(`${headings.carriers}:`, style.width),
          ...carriers.map((each) => line(each.hex, carrierLine(each, marks))),
          '',
        ]
      : []),
    wrap(`${headings.books}:`, style.width),
    ...books.flatMap((book) => [
      book.own ? line(book.own.hex, ownLine(book, marks)) : ` ${wrap(ownLine(book, marks), style.width, 3)}`,
      ...(book.palette.length > 0 ? [below(paletteLine(book, marks))] : []),
      ...book.remarks.map(below),
    ]),
  ].join('\n');
}
