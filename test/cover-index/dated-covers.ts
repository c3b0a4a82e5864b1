import type { CoverIndex } from '../../src/cover-index/cover-index.ts';
import type { CoverDate } from '../../src/cover-index/pack-covers.ts';
import { type CoverFacts, madeCover } from '../training/hues/covers.ts';
import { madeIndex } from './made-index.ts';

/** What a test says of a dated cover. */
export interface DatedFacts extends CoverFacts, Partial<CoverDate> {}

/** An index of covers, each with its year and style where they are told. */
export function datedIndex(facts: readonly DatedFacts[]): Promise<CoverIndex> {
  const dates = new Map<string, CoverDate>();
  const covers = facts.map(({ year, isOwn = true, style, ...told }) => {
    const cover = madeCover({ genres: ['romance'], ...told });
    if (year !== undefined) dates.set(cover.id, { year, isOwn, ...(style && { style }) });
    return cover;
  });
  return madeIndex(covers, { genres: ['fiction', 'romance'] }, dates);
}

/** So many covers of each year from the first to the last, in the order of years. */
export function yearly(
  [first, last]: readonly [number, number],
  each: number,
  factsOf: (year: number, at: number) => CoverFacts & Partial<CoverDate>,
): DatedFacts[] {
  return Array.from({ length: last - first + 1 }, (_, years) => first + years).flatMap((year) =>
    Array.from({ length: each }, (_, at) => ({ year, ...factsOf(year, at) })),
  );
}

/** Every cover of an index. */
export const allOf = ({ covers }: CoverIndex): number[] => Array.from({ length: covers }, (_, at) => at);
