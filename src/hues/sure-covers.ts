import type { Caution, CoverAdvice, HueReading } from './reading.ts';

/** Cautions after which a text tells hardly anything of a book. */
const LITTLE: ReadonlySet<Caution> = new Set(['few-words', 'unreadable-language']);

/** Whether so little is known of a book that only what is usual of covers can be said: no genre is named, either. */
export function saysLittle({ cautions, given }: Pick<HueReading, 'cautions' | 'given'>): boolean {
  return given.recognised.length === 0 && cautions.some((caution) => LITTLE.has(caution));
}

/**
 * What real covers of such books wear, as far as it can be vouched for: no comparable covers for a text that says
 * little, as those would be chance. Absent for a model that knows no covers.
 */
export function sureCovers(
  reading: Pick<HueReading, 'covers' | 'cautions' | 'given'>,
): CoverAdvice | undefined {
  if (reading.covers === undefined || !saysLittle(reading)) return reading.covers;
  return { ...reading.covers, comparables: [] };
}
