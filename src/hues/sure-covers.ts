import type { Caution, CoverAdvice, HueReading } from './reading.ts';

/** Cautions after which a text tells hardly anything of a book. */
const LITTLE: ReadonlySet<Caution> = new Set(['few-words', 'unreadable-language', 'not-a-blurb']);

/**
 * Whether so little is known of a book that only what is usual of covers can be said: no genre is named, and no word
 * tells one, and no comparable book is known, either.
 */
export function saysLittle({
  cautions,
  given,
  toldBy = [],
  beside,
}: Pick<HueReading, 'cautions' | 'given' | 'toldBy' | 'beside'>): boolean {
  if ((beside?.found.length ?? 0) > 0) return false;
  return given.recognised.length + toldBy.length === 0 && cautions.some((caution) => LITTLE.has(caution));
}

/**
 * What real covers of such books wear, as far as it can be vouched for: no comparable covers for a text that says
 * little, as those would be chance, and no conventions where few covers of a genre that was named are known. Absent for a
 * model that knows no covers.
 */
export function sureCovers(
  reading: Pick<HueReading, 'covers' | 'cautions' | 'given' | 'toldBy' | 'beside' | 'fewCovers'>,
): CoverAdvice | undefined {
  const { covers, fewCovers } = reading;
  if (covers === undefined) return undefined;
  if (saysLittle(reading)) return { ...covers, comparables: [], conventions: undefined };
  return fewCovers === undefined ? covers : { ...covers, conventions: undefined };
}
