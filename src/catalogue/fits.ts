import type { CoverFit } from '../hues/reading.ts';
import { failureOf } from './failures.ts';
import type { LineKind } from './line-ids.ts';

/** What `toFit` and `toFailure` write. */
export const FIT_LINES: LineKind = { name: 'fit of a cover', fields: ['fit', 'error'], failureOf };

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How one cover fits its book as a line of JSON, with its line break; `id` comes first. */
export function toFit(id: string | number, { fit, percentile, own }: CoverFit): string {
  const beside = own === undefined ? {} : { own: round(own) };
  return `${JSON.stringify({ id, fit: round(fit), percentile: round(percentile), ...beside })}\n`;
}
