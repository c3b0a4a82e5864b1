import type { MeasuredCovers } from '../hues/measured.ts';
import type { CoversModelConfig } from './model-files.ts';
import type { CoversEngine } from './reading.ts';
import { compareCover } from './usual-colours.ts';

/** What an engine tells without looking at a picture. */
type CoverComparer = Pick<CoversEngine, 'compare' | 'genreIds' | 'fusion'>;

/** That part of an engine, of what was read of its model. */
export function comparerOf(
  { genres: known, fusion }: CoversModelConfig,
  measured: MeasuredCovers,
): CoverComparer {
  return {
    compare({ hues, makeUp }, genres) {
      const { ground, chroma, contrast } = makeUp;
      const cover = { lightness: ground.measure, chroma: chroma.measure, contrast: contrast.measure };
      const coverages = hues.map(({ name, hex, coverage }) => ({ name, hex, coverage }));
      return compareCover({ ...cover, hues: coverages }, genres, measured);
    },
    genreIds: known.map(({ id }) => id),
    fusion,
  };
}
