import { type MeasuredCovers, readMeasured } from '../hues/measured.ts';
import { ownOrShipped } from '../models/model-folder.ts';
import { type CoversModelConfig, readCoversModelConfig } from './model-files.ts';
import type { CoversEngine } from './reading.ts';
import { compareCover } from './usual-colours.ts';

/** What an engine tells without looking at a picture. */
type CoverComparer = Pick<CoversEngine, 'compare' | 'genreIds' | 'fusion'>;

/**
 * Reads that part of an engine from a model's directory.
 *
 * @throws ModelError naming what is missing or wrong
 */
export async function readComparer(directory: string): Promise<CoverComparer> {
  const [config, measured] = await Promise.all([
    readCoversModelConfig(directory),
    ownOrShipped(directory, 'measured.json').then(readMeasured),
  ]);
  return comparerOf(config, measured);
}

/** The same of what was read already. */
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
