import type { Sentences } from '../src/languages/index.ts';
import { saysLittle } from '../src/hues/sure-covers.ts';
import type { Answer } from '../src/answers/answer.ts';

/**
 * Why an answer's hues stand in their order, beside a palette of real covers; empty where there is none.
 *
 * @param hasPalette whether real covers wear the palette that is shown
 */
export function sayOrder({ reading, desk }: Answer, hasPalette: boolean, sentences: Sentences): string {
  if (reading.hues.length === 0 || !hasPalette) return '';
  const { desk: say, realCovers, together } = sentences;
  const order = saysLittle(reading) ? realCovers.usualOrder : realCovers.order;
  return desk ? together([say.order, order]) : order;
}
