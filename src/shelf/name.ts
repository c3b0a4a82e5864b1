import { cleanLine } from '../blurb/clean-text.ts';

/** Characters, as people count them, of a name; and the UTF-16 units that they may take all together. */
export const NAME_LIMITS = { graphemes: 60, units: 240 } as const;

/** Why a name can't be used. */
export type NameFault = 'empty' | 'long';

/** Something that shows: letters, digits, punctuation and symbols, emoji among them. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A name as it is shown: one line, composed (NFC); or why there can be none. */
export function readName(typed: string): { readonly name: string } | { readonly fault: NameFault } {
  // Twice the units, so that a name that is too long is told so, and never shortened.
  const name = cleanLine(typed, NAME_LIMITS.units * 2).text.normalize('NFC');
  if (!VISIBLE.test(name)) return { fault: 'empty' };
  return isLong(name) ? { fault: 'long' } : { name };
}

/** A name as it is compared: neither case nor the way in which a letter is composed makes a difference. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** A name that is none of those taken: itself, or with the first number that makes it so, within the limits. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = withEnding(name, ` (${number})`);
    if (!isTaken(numbered)) return numbered;
  }
}

/** As much of a text as a name holds, of one that may be of any length; a fallback where nothing of it shows. */
export function nameFrom(text: string, fallback: string): string {
  const line = cleanLine(text, NAME_LIMITS.units * 2).text.normalize('NFC');
  return withEnding(VISIBLE.test(line) ? line : fallback, '');
}

function withEnding(name: string, ending: string): string {
  const graphemes = [...segments(name)];
  while (isLong(graphemes.join('') + ending)) graphemes.pop();
  return graphemes.join('').trimEnd() + ending;
}

function isLong(name: string): boolean {
  return name.length > NAME_LIMITS.units || [...segments(name)].length > NAME_LIMITS.graphemes;
}

function* segments(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
