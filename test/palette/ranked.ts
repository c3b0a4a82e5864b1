import * as fc from 'fast-check';
import type { RankedHue } from '../../src/hues/reading.ts';
import { HUES } from '../../src/palette/hues.ts';

/** Ranks hues by name, the first best, with scores that fall and lifts that follow them. */
export function ranked(names: readonly string[]): RankedHue[] {
  return names.map((name, index) => {
    const hue = HUES.find((known) => known.name === name);
    if (!hue) throw new Error(`${name} is not one of the 58 hues`);
    return { ...hue, css: hue.hex, rank: index + 1, score: 0.6 / (1 + index / 4), lift: 3 / (1 + index / 4) };
  });
}

/** Any number of the 58 hues in any order. */
export const anyRanking: fc.Arbitrary<RankedHue[]> = fc
  .shuffledSubarray(HUES.map((hue) => hue.name))
  .map(ranked);
