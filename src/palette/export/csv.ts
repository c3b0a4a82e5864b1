import type { RankedHue } from '../../hues/reading.ts';
import { toHex } from './channels.ts';
import { sixDecimals } from './exported-palette.ts';

const COLUMNS = ['rank', 'name', 'hex', 'score', 'lift'] as const;

/** What spreadsheets read as the start of a formula (OWASP, "CSV Injection"), full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A text as a field: quoted where RFC 4180 asks for it, and with an apostrophe before what looks like a formula. */
function field(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Ranked hues as a table for spreadsheets, in UTF-8: rank, name, hex, score (0 to 1) and lift (times the usual).
 * Source: RFC 4180, with a header line.
 */
export function toCsv(hues: readonly RankedHue[]): string {
  const rows = hues.map(({ rank, name, hex, score, lift }) =>
    [String(rank), field(name), toHex(hex), String(sixDecimals(score)), String(sixDecimals(lift))].join(),
  );
  return [COLUMNS.join(), ...rows, ''].join('\r\n');
}
