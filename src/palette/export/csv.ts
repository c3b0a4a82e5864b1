import { csvLine } from '../../csv/write.ts';
import type { RankedHue } from '../../hues/reading.ts';
import { toHex } from './channels.ts';
import { sixDecimals } from './exported-palette.ts';

const COLUMNS = ['rank', 'name', 'hex', 'score', 'lift'] as const;

/**
 * Ranked hues as a table for spreadsheets, in UTF-8: rank, name, hex, score (0 to 1) and lift (times the usual).
 * Source: RFC 4180, with a header line.
 */
export function toCsv(hues: readonly RankedHue[]): string {
  const rows = hues.map(({ rank, name, hex, score, lift }) =>
    csvLine([String(rank), name, toHex(hex), String(sixDecimals(score)), String(sixDecimals(lift))]),
  );
  return csvLine(COLUMNS) + rows.join('');
}
