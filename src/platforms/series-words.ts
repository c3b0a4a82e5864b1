import type { ReplyCarrier, ReplyPaletteColour, ReplySeriesBook } from '../reply.ts';

/** How a platform marks what it says of a series. */
export interface SeriesMarks {
  /** A name that stands out. */
  readonly strong: (text: string) => string;
  /** A hex. */
  readonly code: (hex: string) => string;
  /** Text as it is, made safe. */
  readonly plain: (text: string) => string;
}

const BETWEEN = ' · ';

/** A colour that carries a series, on one line: role, name, hex, how many covers carry it. */
export function carrierLine(
  { hex, said, carriedBy }: ReplyCarrier,
  { strong, code, plain }: SeriesMarks,
): string {
  return [plain(said.roleLabel), `${strong(said.short)} ${code(hex)}`, plain(carriedBy)]
    .filter((part) => part !== '')
    .join(BETWEEN);
}

/** A book and the colour that it may own, on one line. */
export function ownLine({ label, own }: ReplySeriesBook, { strong, code, plain }: SeriesMarks): string {
  return own ? `${strong(label)}${BETWEEN}${plain(own.said.short)} ${code(own.hex)}` : strong(label);
}

/** What a book's cover wears, or may, on one line. */
export function paletteLine({ palette }: ReplySeriesBook, { code, plain }: SeriesMarks): string {
  const say = ({ hex, said }: ReplyPaletteColour) =>
    `${plain(said.roleLabel)} ${plain(said.short)} ${code(hex)}`;
  return palette.map(say).join(BETWEEN);
}
