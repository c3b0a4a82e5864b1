import { cleanLine } from '../../blurb.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { factor, percent } from '../../swatch/figures.ts';
import type { PaletteHue } from '../assign-roles.ts';

/** A palette on its way into files. */
export interface ExportedPalette {
  /** The book's title as its author typed it: any script, any characters, or empty. */
  readonly title: string;
  /** In the palette's own order: primary, secondary, accents. */
  readonly hues: readonly PaletteHue[];
}

/** What the palette is called inside a file: one line without control characters; `Cover palette` for no title. */
export function paletteName(title: string): string {
  return cleanLine(title, REQUEST_LIMITS.title).text || 'Cover palette';
}

/** A hue with an identifier that no other hue of its palette has. */
export interface IdentifiedHue {
  /** The role, numbered from its second hue on: `primary`, `secondary`, `accent`, `accent-2`. */
  readonly id: string;
  readonly hue: PaletteHue;
}

/** Gives each hue an identifier from its role, so that a palette's names stay the same when its hues change. */
export function identify(hues: readonly PaletteHue[]): IdentifiedHue[] {
  const counts = new Map<string, number>();
  return hues.map((hue) => {
    const count = (counts.get(hue.role) ?? 0) + 1;
    counts.set(hue.role, count);
    return { id: count === 1 ? hue.role : `${hue.role}-${count}`, hue };
  });
}

/** Files for programs are in English, as their formats are. */
const ENGLISH = {
  percent: (share: number) => `${Math.round(share * 100)}%`,
  number: (value: number, digits: number) => value.toFixed(digits),
};

/** What a person wants to know of a hue beside its value, on one line. */
export function hueNote(hue: PaletteHue): string {
  return `${hue.role}: ${hue.name}, rank ${hue.rank}, on ${percent(hue.score, ENGLISH)} of such covers, ${factor(hue.lift, ENGLISH)}× the usual`;
}

/** A figure rounded to six decimals: more than any colour or chance needs. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
