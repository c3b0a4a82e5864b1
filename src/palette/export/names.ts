import { cleanLine } from '../../blurb/clean-text.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { factor, type Figures, percent } from '../../figures.ts';
import type { AnswerColour } from '../answer-palette.ts';
import { hueIndex } from '../hues.ts';
import { printOf } from '../print/index.ts';

/** What the palette is called inside a file: one line without control characters; `Cover palette` for no title. */
export function paletteName(title: string): string {
  return cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette';
}

/** A colour with names that no other colour of its palette has. */
export interface IdentifiedHue {
  /** The role, numbered from its second colour on: `ground`, `accent`, `accent-2`. */
  readonly id: string;
  /** For people: `maroon (accent)`, and `maroon (accent 2)` where that is taken. */
  readonly label: string;
  readonly hue: AnswerColour;
}

/** Names each colour by its role, so that a palette's names stay the same when its colours change. */
export function identify(hues: readonly AnswerColour[]): IdentifiedHue[] {
  const count = counter();
  return hues.map((hue) => {
    const id = numbered(hue.role, count(hue.role), '-');
    const label = numbered(hue.role, count(`${hue.name} ${hue.role}`), ' ');
    return { id, label: `${hue.name} (${label})`, hue };
  });
}

function numbered(name: string, count: number, joint: string): string {
  return count === 1 ? name : `${name}${joint}${count}`;
}

/** Counts how often each key was asked about, from 1. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** Files for programs are in English, as their formats are. */
const ENGLISH: Figures = {
  percent: (share) => `${Math.round(share * 100)}%`,
  number: (value, digits) => value.toFixed(digits),
};

/** What a person wants to know of a colour beside its value, on one line. */
export function hueNote({ role, name, hex, css, rank, score, lift, share }: AnswerColour): string {
  // A neutral's name need not be a keyword of CSS.
  const isKeyword = css !== undefined && css !== hex && hueIndex(name) !== undefined;
  const keyword = isKeyword ? ` (CSS ${css})` : '';
  return [
    `${role}: ${name}${keyword}`,
    ...(rank === undefined ? [] : [`rank ${rank}`]),
    ...(score === undefined ? [] : [`on ${percent(score, ENGLISH)} of such covers`]),
    ...(lift === undefined ? [] : [`${factor(lift, ENGLISH)}× the usual`]),
    ...(share === undefined ? [] : [`${percent(share, ENGLISH)} of the cover`]),
  ].join(', ');
}

/** What becomes of a colour in print, on one line. */
export function printNote(hex: string): string {
  const { cmyk, ink, printsAs, shift, neighbour } = printOf(hex);
  return [
    `CMYK ${cmyk.join(' ')}`,
    `${ink}% ink`,
    `prints as ${printsAs} (ΔE2000 ${ENGLISH.number(shift, 1)})`,
    ...(neighbour === undefined ? [] : [`nearest that prints ${neighbour}`]),
  ].join(', ');
}

/** A figure rounded to six decimals: more than any colour or chance needs. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
