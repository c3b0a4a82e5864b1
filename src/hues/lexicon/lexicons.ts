import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { GERMAN } from './de.ts';
import { JAPANESE } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { PORTUGUESE } from './pt.ts';
import { SPANISH } from './es.ts';

/** How each language that the bot speaks speaks of genres. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, JAPANESE];

/** The words of a line of a lexicon, as they are written there. */
export function listed(line: string | undefined): string[] {
  return (line ?? '')
    .split(/[,、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
