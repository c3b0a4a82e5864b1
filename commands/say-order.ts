import type { Sentences } from '../src/languages/index.ts';
import { saysLittle } from '../src/hues/sure-covers.ts';
import type { Answer } from '../src/answers/answer.ts';

/**
 * Why an answer's hues stand in their order, beside a palette of real covers; empty where there is none.
 *
 * @param hasPalette whether real covers wear the palette that is shown
 */
export function sayOrder({ reading }: Answer, hasPalette: boolean, { realCovers }: Sentences): string {
  if (reading.hues.length === 0 || !hasPalette) return '';
  return saysLittle(reading) ? realCovers.usualOrder : realCovers.order;
}
