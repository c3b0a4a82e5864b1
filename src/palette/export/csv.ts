import { csvLine } from '../../csv/write.ts';
import type { AnswerColour } from '../answer-palette.ts';
import { printOf } from '../print/index.ts';
import type { RankedHue } from '../ranked-hue.ts';
import { toHex } from './channels.ts';
import { sixDecimals } from './names.ts';

const PRINT_COLUMNS = [
  'cyan',
  'magenta',
  'yellow',
  'black',
  'ink',
  'prints_as',
  'shift',
  'neighbour',
] as const;
const RANKING_COLUMNS = ['rank', 'name', 'hex', 'score', 'lift', 'css', 'kind', ...PRINT_COLUMNS] as const;
const COVER_COLUMNS = ['role', 'name', 'hex', 'share', 'css', ...PRINT_COLUMNS] as const;

/**
 * Ranked hues, and after them the neutrals, as a table for spreadsheets, in UTF-8: rank (among its kind), name, hex as
 * on such covers, score (0 to 1), lift (times the usual), the keyword's own colour, `hue` or `neutral`, and what becomes
 * of it in print: inks and their sum in per cent, what comes back, how far off in ΔE2000, and, where that is far, the
 * nearest colour that prints.
 * Source: RFC 4180, with a header line.
 */
export function toCsv(hues: readonly RankedHue[], neutrals: readonly RankedHue[] = []): string {
  return [csvLine(RANKING_COLUMNS), ...rowsOf(hues, 'hue'), ...rowsOf(neutrals, 'neutral')].join('');
}

function rowsOf(colours: readonly RankedHue[], kind: 'hue' | 'neutral'): string[] {
  return colours.map(({ rank, name, hex, css, score, lift }) => {
    const figures = [sixDecimals(score), sixDecimals(lift)].map(String);
    return csvLine([String(rank), name, toHex(hex), ...figures, toHex(css), kind, ...printFields(hex)]);
  });
}

function printFields(hex: string): string[] {
  const { cmyk, ink, printsAs, shift, neighbour = '' } = printOf(hex);
  return [...[...cmyk, ink].map(String), printsAs, String(shift), neighbour];
}

/**
 * A cover's own colours as such a table: role, name, hex, share of the cover (0 to 1; empty for an ink that isn't on it)
 * the keyword's own colour, and the same of print.
 */
export function toCoverCsv(colours: readonly AnswerColour[]): string {
  const rows = colours.map(({ role, name, hex, share, css }) =>
    csvLine([
      role,
      name,
      toHex(hex),
      share === undefined ? '' : String(sixDecimals(share)),
      css ?? '',
      ...printFields(hex),
    ]),
  );
  return [csvLine(COVER_COLUMNS), ...rows].join('');
}
