import { Chalk, type ColorSupportLevel } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { TERMINAL_LIMITS } from './limits.ts';

/** How text may look on one stream. */
export interface Style {
  /** Columns to wrap at. */
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  /** Two columns in the colour of `hex`, or nothing at all where colours can't be shown. */
  block(hex: string): string;
  /** So many columns in the colour of `hex`, or nothing at all. */
  stripe(hex: string, columns: number): string;
}

/** A stream as far as its looks go; `process.stdout` is one, and so is any plain stream. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  getColorDepth?(environment?: object): number;
}

const LEVEL_BY_DEPTH: Readonly<Record<number, ColorSupportLevel>> = { 4: 1, 8: 2, 24: 3 };

/** How much colour a stream shows: none unless it is a terminal, and none where NO_COLOR is set. */
function colourLevel(screen: Screen, environment: NodeJS.ProcessEnv): ColorSupportLevel {
  if (!screen.isTTY || !screen.getColorDepth || environment['NO_COLOR']) return 0;
  return LEVEL_BY_DEPTH[screen.getColorDepth(environment)] ?? 0;
}

/** The style that suits a stream. */
export function styleFor(screen: Screen, environment: NodeJS.ProcessEnv = process.env): Style {
  const chalk = new Chalk({ level: colourLevel(screen, environment) });
  const { min, usual, max } = TERMINAL_LIMITS.width;
  return {
    width: Math.min(Math.max(screen.columns || usual, min), max),
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    stripe: (hex, columns) => (chalk.level > 0 ? chalk.bgHex(hex)(' '.repeat(columns)) : ''),
    block: (hex) => (chalk.level > 0 ? `${chalk.bgHex(hex)('  ')} ` : ''),
  };
}

/** Wraps text to `width` columns, every line after the first set in by `indent` columns. */
export function wrap(text: string, width: number, indent = 0): string {
  const lines = wrapAnsi(text, Math.max(width - indent, TERMINAL_LIMITS.width.min / 2), { hard: true }).split(
    '\n',
  );
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Fills text up to `width` columns; wide characters count two. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
