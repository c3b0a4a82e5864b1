import { canDraw, withoutUndrawableSymbols } from './drawable.ts';
import { plainText } from './plain-text.ts';

/**
 * A book's title as a picture shows it: what can be set of it, without emoji and other symbols that no font at hand
 * can draw. Empty when no font can draw one of its letters, or nothing is left.
 */
export async function drawnTitle(title: string): Promise<string> {
  const kept = plainText(await withoutUndrawableSymbols(plainText(title)));
  return (await canDraw(kept)) ? kept : '';
}
