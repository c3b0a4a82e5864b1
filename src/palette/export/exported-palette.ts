import { cleanLine } from '../../blurb/clean-text.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { factor, type Figures, percent } from '../../figures.ts';
import { type Hue, hueIndex } from '../hues.ts';
import type { Role } from '../role.ts';

/** A colour of a palette, and what is known of it. */
export interface ExportedColour extends Hue {
  readonly role: Role;
  /** What its name stands for elsewhere, as `#rrggbb`: of a hue the keyword's own colour. */
  readonly css?: string;
  /** Its place among the hues; absent for a neutral. */
  readonly rank?: number;
  /** Probability, 0 to 1, that it is on such a cover, and how many times the usual that is. */
  readonly score?: number;
  readonly lift?: number;
}

/** A palette on its way into files. */
export interface ExportedPalette {
  /** The book's title as its author typed it: any script, any characters, or empty. */
  readonly title: string;
  /** In the palette's own order: ground or primary first. */
  readonly hues: readonly ExportedColour[];
}

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
  readonly hue: ExportedColour;
}

/** Names each colour by its role, so that a palette's names stay the same when its colours change. */
export function identify(hues: readonly ExportedColour[]): IdentifiedHue[] {
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
export function hueNote({ role, name, hex, css, rank, score, lift }: ExportedColour): string {
  // A neutral's name need not be a keyword of CSS.
  const isKeyword = css !== undefined && css !== hex && hueIndex(name) !== undefined;
  const keyword = isKeyword ? ` (CSS ${css})` : '';
  return [
    `${role}: ${name}${keyword}`,
    ...(rank === undefined ? [] : [`rank ${rank}`]),
    ...(score === undefined ? [] : [`on ${percent(score, ENGLISH)} of such covers`]),
    ...(lift === undefined ? [] : [`${factor(lift, ENGLISH)}× the usual`]),
  ].join(', ');
}

/** A figure rounded to six decimals: more than any colour or chance needs. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
