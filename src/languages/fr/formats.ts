import { isUnderOnePercent } from '../comparisons.ts';
import { formatsIn } from '../formats.ts';
import { quoteWith } from '../quote.ts';

/** Lists and figures in French. */
export const formats = formatsIn('fr');

/** A person's own words in quotation marks. */
export const quote = quoteWith('«\u202f', '\u202f»');

/** A share within a sentence. */
export function share(value: number): string {
  return isUnderOnePercent(value) ? `moins de ${formats.percent(0.01)}` : formats.percent(value);
}

/** A share that is not quite certain. */
export function about(value: number): string {
  return isUnderOnePercent(value) ? share(value) : `environ ${share(value)}`;
}

/** A lift within a sentence. */
export function times(lift: number): string {
  return `${formats.number(lift, 1)} fois`;
}
