import { isUnderOnePercent } from '../comparisons.ts';
import { formatsIn } from '../formats.ts';
import { quoteWith } from '../quote.ts';

/** British lists have no comma before `and`. */
export const formats = formatsIn('en-GB');

/** A person's own words in quotation marks. */
export const quote = quoteWith('“', '”');

/** A share within a sentence. */
export function share(value: number): string {
  return isUnderOnePercent(value) ? 'under 1%' : formats.percent(value);
}

/** A share that is not quite certain. */
export function about(value: number): string {
  return isUnderOnePercent(value) ? share(value) : `about ${share(value)}`;
}

/** A lift within a sentence. */
export function times(lift: number): string {
  return `${formats.number(lift, 1)} times`;
}
