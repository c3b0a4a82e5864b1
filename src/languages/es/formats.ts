import { isUnderOnePercent } from '../comparisons.ts';
import { formatsIn } from '../formats.ts';
import { quoteWith } from '../quote.ts';

/** Lists and figures in Spanish. */
export const formats = formatsIn('es');

/** A person's own words in quotation marks. */
export const quote = quoteWith('«', '»');

/** A share within a sentence. */
export function share(value: number): string {
  return isUnderOnePercent(value) ? `menos de un ${formats.percent(0.01)}` : `un ${formats.percent(value)}`;
}

/** A share that is not quite certain. */
export function about(value: number): string {
  return isUnderOnePercent(value) ? share(value) : `aproximadamente ${share(value)}`;
}

/** A lift within a sentence. A figure with a decimal sign takes the plural, whatever its value. */
export function times(lift: number): string {
  return `${formats.number(lift, 1)} veces`;
}
