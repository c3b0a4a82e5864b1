import { csvLine } from '../../csv/write.ts';
import type { AnswerColour } from '../answer-palette.ts';
import type { RankedHue } from '../ranked-hue.ts';
import { toHex } from './channels.ts';
import { sixDecimals } from './names.ts';

const RANKING_COLUMNS = ['rank', 'name', 'hex', 'score', 'lift', 'css', 'kind'] as const;
const COVER_COLUMNS = ['role', 'name', 'hex', 'share', 'css'] as const;

/**
 * Ranked hues, and after them the neutrals, as a table for spreadsheets, in UTF-8: rank (among its kind), name, hex as
 * on such covers, score (0 to 1), lift (times the usual), the keyword's own colour, and `hue` or `neutral`.
 * Source: RFC 4180, with a header line.
 */
export function toCsv(hues: readonly RankedHue[], neutrals: readonly RankedHue[] = []): string {
  return [csvLine(RANKING_COLUMNS), ...rowsOf(hues, 'hue'), ...rowsOf(neutrals, 'neutral')].join('');
}

function rowsOf(colours: readonly RankedHue[], kind: 'hue' | 'neutral'): string[] {
  return colours.map(({ rank, name, hex, css, score, lift }) => {
    const figures = [sixDecimals(score), sixDecimals(lift)].map(String);
    return csvLine([String(rank), name, toHex(hex), ...figures, toHex(css), kind]);
  });
}

/**
 * A cover's own colours as such a table: role, name, hex, share of the cover (0 to 1; empty for an ink that isn't on it)
 * and the keyword's own colour.
 */
export function toCoverCsv(colours: readonly AnswerColour[]): string {
  const rows = colours.map(({ role, name, hex, share, css }) =>
    csvLine([role, name, toHex(hex), share === undefined ? '' : String(sixDecimals(share)), css ?? '']),
  );
  return [csvLine(COVER_COLUMNS), ...rows].join('');
}
