import type { ExportFormat } from '../../export-formats.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import type { RankedHue } from '../ranked-hue.ts';
import { toCss } from './css.ts';
import { toCoverCsv, toCsv } from './csv.ts';
import { toDesignTokens } from './design-tokens.ts';
import { toGimpPalette } from './gimp-palette.ts';
import { toPhotoshopSwatches } from './photoshop-swatches.ts';
import { toProcreateSwatches } from './procreate-swatches.ts';
import { toScss } from './scss.ts';
import { toSvg } from './svg.ts';
import { toSwatchExchange } from './swatch-exchange.ts';
import { toTailwindTheme } from './tailwind.ts';

/** What is exported of an answer. */
export interface ExportedAnswer {
  readonly palette: AnswerPalette;
  /** All hues and neutrals of a book, best first; absent for a cover alone. */
  readonly ranking?: { readonly hues: readonly RankedHue[]; readonly neutrals: readonly RankedHue[] };
}

/** How an answer is written in one format. */
interface Format {
  /** What follows the stem of the file's name. */
  readonly ending: (answer: ExportedAnswer) => string;
  /** As registered, or `application/octet-stream`. */
  readonly mediaType: string;
  readonly write: (answer: ExportedAnswer) => string | Buffer;
}

const BINARY = 'application/octet-stream';

/** A format that writes the palette alone. */
function ofPalette(
  ending: string,
  mediaType: string,
  write: (palette: AnswerPalette) => string | Buffer,
): Format {
  return { ending: () => ending, mediaType, write: ({ palette }) => write(palette) };
}

/** Every format by the name that it is asked for by. */
export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  css: ofPalette('.css', 'text/css', toCss),
  scss: ofPalette('.scss', 'text/x-scss', toScss),
  tailwind: ofPalette('.tailwind.css', 'text/css', toTailwindTheme),
  tokens: ofPalette('.tokens.json', 'application/design-tokens+json', toDesignTokens),
  svg: ofPalette('.svg', 'image/svg+xml', toSvg),
  gpl: ofPalette('.gpl', 'application/x-gimp-palette', toGimpPalette),
  ase: ofPalette('.ase', BINARY, toSwatchExchange),
  aco: ofPalette('.aco', BINARY, toPhotoshopSwatches),
  swatches: ofPalette('.swatches', BINARY, toProcreateSwatches),
  csv: {
    ending: ({ ranking }) => (ranking ? '-hues.csv' : '.csv'),
    mediaType: 'text/csv',
    write: ({ palette, ranking }) =>
      ranking ? toCsv(ranking.hues, ranking.neutrals) : toCoverCsv(palette.colours),
  },
};
