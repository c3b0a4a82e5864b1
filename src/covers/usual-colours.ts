import type { MakeUp, MeasuredCovers } from '../hues/measured.ts';
import { HUES } from '../palette/hues.ts';
import { makeUpOf } from '../palette/make-up.ts';
import { HUE_PRESENCE } from '../palette/hue-presence.ts';
import type { CoverMeasure } from './measure-cover.ts';
import type { CoverComparison, CoverFact, CoverMakeUp, GenreShare, HueOnCover } from './reading.ts';

/** A hue that is on a cover, and how much of it. */
export type HueCoverage = Pick<HueOnCover, 'name' | 'hex' | 'coverage'>;

/** What of a cover is compared: its hues, and its lightness, chroma and contrast. */
export interface Comparable extends Pick<CoverMeasure, 'lightness' | 'chroma' | 'contrast'> {
  readonly hues: readonly HueCoverage[];
}

/** The hues on a cover: those with at least `HUE_PRESENCE` of its pixels, the rule that all covers are measured by. */
export function huesOn({ shares }: Pick<CoverMeasure, 'shares'>): HueCoverage[] {
  return (
    HUES.map(({ name, hex }, index) => ({ name, hex, coverage: shares[index]! }))
      // Shares are float32, in which 4% is a little less than in double precision.
      .filter((hue) => hue.coverage >= Math.fround(HUE_PRESENCE))
      .toSorted((a, b) => b.coverage - a.coverage)
  );
}

/**
 * Says how usual a cover's hues and make-up are, on covers at large and on those of some genres: "teal is on 7% of
 * thrillers, 1.2 times the usual", as figures.
 *
 * @param genres ids; those that were not measured are left out
 */
export function compareCover(
  cover: Comparable,
  genres: readonly string[],
  measured: MeasuredCovers,
): CoverComparison {
  const known = genres.flatMap((id) => {
    const genre = measured.genres[id];
    return genre === undefined ? [] : [{ id, ...genre }];
  });
  const hues = cover.hues.map((hue): HueOnCover => {
    const index = HUES.findIndex(({ name }) => name === hue.name);
    return {
      ...hue,
      usual: measured.usual.hues[index]!,
      genres: known.map(({ id, name, hues: shares, lifts, repeats }) => ({
        id,
        name,
        share: shares[index]!,
        lift: lifts[index]!,
        repeats: repeats[index]!,
      })),
    };
  });
  const value = makeUpOf(cover);
  const fact = <Value extends string>(
    name: Value,
    measure: number,
    pick: (makeUp: MakeUp) => number,
  ): CoverFact<Value> => {
    const usual = pick(measured.usual);
    const shares = known.map((genre): GenreShare => ({
      id: genre.id,
      name: genre.name,
      share: pick(genre),
      lift: pick(genre) / Math.max(usual, 0.01),
    }));
    return { value: name, measure, usual, genres: shares };
  };
  const makeUp: CoverMakeUp = {
    ground: fact(value.ground, cover.lightness, ({ ground }) => ground[value.ground]),
    chroma: fact(value.chroma, cover.chroma, ({ chroma }) => chroma[value.chroma]),
    contrast: fact(value.contrast, cover.contrast, ({ contrast }) => contrast[value.contrast]),
  };
  return { hues, makeUp };
}
