import type { ComparableCover } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { Between } from '../src/languages/follow-ups/brief-sentences.ts';
import { culori } from '../src/palette/culori.ts';

/** Covers below which nothing lies between two of them. */
const ENOUGH = 4;

/** What part of the covers is left out at either end. */
const QUARTER = 0.25;

/**
 * What the middle half of some covers do: how light their grounds are, and how much of a cover the two largest colours
 * take. Nothing for few covers.
 */
export function sayRanges(covers: readonly ComparableCover[], { brief }: Sentences): string[] {
  const counted = covers.filter(({ colours }) => colours.length > 1);
  if (counted.length < ENOUGH) return [];
  const grounds = counted.map(({ colours: [ground] }) => Math.round(lightnessOf(ground!.hex)));
  const shares = (at: number) => middleHalf(counted.map(({ colours }) => colours[at]!.share));
  return [brief.ranges.ground(middleHalf(grounds)), brief.ranges.areas(shares(0), shares(1))];
}

/** The ends of the middle half: those that are nearest to the quartiles, from within. */
function middleHalf(values: readonly number[]): Between<number> {
  const sorted = values.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  return { from: sorted[Math.ceil(last * QUARTER)]!, to: sorted[Math.floor(last * (1 - QUARTER))]! };
}

/** CIELAB L*, 0 to 100, under D65. */
function lightnessOf(hex: string): number {
  return culori.converter('lab65')(hex)!.l;
}
