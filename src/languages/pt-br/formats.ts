import { isUnderOnePercent } from '../comparisons.ts';
import { formatsIn } from '../formats.ts';
import { quoteWith } from '../quote.ts';

/** Lists and figures in Brazilian Portuguese. */
export const formats = formatsIn('pt-BR');

/** A person's own words in quotation marks. */
export const quote = quoteWith('“', '”');

/** A share within a sentence. */
export function share(value: number): string {
  return isUnderOnePercent(value) ? `menos de ${formats.percent(0.01)}` : formats.percent(value);
}

/** A share that is not quite certain. */
export function about(value: number): string {
  return isUnderOnePercent(value) ? share(value) : `cerca de ${share(value)}`;
}

/** A lift within a sentence; the singular reaches up to 2. */
export function times(lift: number): string {
  return `${formats.number(lift, 1)} ${formats.plural(lift) === 'one' ? 'vez' : 'vezes'}`;
}
