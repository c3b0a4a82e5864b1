import type { RankedHue } from '../ranked-hue.ts';
import type { ReplyFile } from '../../answer-files.ts';
import { toCss } from './css.ts';
import { toCsv } from './csv.ts';
import { toDesignTokens } from './design-tokens.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { fileStem } from './file-name.ts';
import { toGimpPalette } from './gimp-palette.ts';
import { toSwatchExchange } from './swatch-exchange.ts';

export { EXPORT_LIMITS } from './file-name.ts';

/**
 * A palette as files for the programs that people design covers with, named after the book: CSS, design tokens,
 * a GIMP palette and an Adobe swatch file; a few kilobytes in all. Throws a `TypeError` for a hue whose `hex`
 * is not `#rrggbb`.
 *
 * @example
 * exportPalette(palette).map(({ name }) => name); // proof.css, proof.tokens.json, proof.gpl and proof.ase
 */
export function exportPalette(palette: AnswerPalette): ReplyFile[] {
  const stem = fileStem(palette.title);
  return [
    { name: `${stem}.css`, mediaType: 'text/css', bytes: Buffer.from(toCss(palette)) },
    {
      name: `${stem}.tokens.json`,
      mediaType: 'application/design-tokens+json',
      bytes: Buffer.from(toDesignTokens(palette)),
    },
    {
      name: `${stem}.gpl`,
      mediaType: 'application/x-gimp-palette',
      bytes: Buffer.from(toGimpPalette(palette)),
    },
    // The format has no registered media type.
    { name: `${stem}.ase`, mediaType: 'application/octet-stream', bytes: toSwatchExchange(palette) },
  ];
}

/** Ranked hues and neutrals, as many as are given, as a CSV file named after the book. Throws as `exportPalette` does. */
export function exportRanking(
  title: string,
  hues: readonly RankedHue[],
  neutrals: readonly RankedHue[] = [],
): ReplyFile {
  return {
    name: `${fileStem(title)}-hues.csv`,
    mediaType: 'text/csv',
    bytes: Buffer.from(toCsv(hues, neutrals)),
  };
}
