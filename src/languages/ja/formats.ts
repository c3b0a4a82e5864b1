import { isUnderOnePercent } from '../comparisons.ts';
import { formatsIn } from '../formats.ts';
import { quoteWith } from '../quote.ts';

/** Lists and figures in Japanese. */
export const formats = formatsIn('ja');

/** A person's own words in quotation marks. */
export const quote = quoteWith('「', '」');

/** A share within a sentence. */
export function share(value: number): string {
  return isUnderOnePercent(value) ? `${formats.percent(0.01)}未満` : formats.percent(value);
}

/** A share that is not quite certain. */
export function about(value: number): string {
  return isUnderOnePercent(value) ? share(value) : `約${share(value)}`;
}

/** A lift within a sentence. */
export function times(lift: number): string {
  return `${formats.number(lift, 1)}倍`;
}
