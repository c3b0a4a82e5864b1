import { canDraw, withoutUndrawableSymbols } from './drawable.ts';
import { plainText } from './plain-text.ts';

/** A mark that any letter can carry, by Unicode's blocks of them. */
const MARK = String.raw`[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]`;

/** Such marks beyond two in a row: languages hardly write more of them on a letter with which they don't compose. */
const MORE_MARKS = new RegExp(`(?<=${MARK}{2})${MARK}+`, 'gu');

/**
 * A book's title as a picture shows it: what can be set of it, without emoji and other symbols that no font at hand
 * can draw and with few marks stacked on a letter. Empty when no font can draw one of its letters, or nothing is left.
 */
export async function drawnTitle(title: string): Promise<string> {
  const legible = await withoutUndrawableSymbols(plainText(title));
  const kept = plainText(legible).replace(MORE_MARKS, '');
  return (await canDraw(kept)) ? kept : '';
}

/** Marks that may stand above each other; those of Hebrew stand at its letters and below them. */
const STACK = /(?:(?![\p{Script=Hebrew}\p{Variation_Selector}])\p{Mn})+/gu;

/** How many marks a title stacks on a letter at most. */
export function stackedMarks(title: string): number {
  return Math.max(0, ...Array.from(title.matchAll(STACK), ([marks]) => Array.from(marks).length));
}
