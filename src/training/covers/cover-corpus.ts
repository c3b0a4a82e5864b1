import { join } from 'node:path';
import { FileError } from '../../errors.ts';
import { coverArchives } from '../corpus/archives.ts';
import { type Genre, readGenres } from '../corpus/genres.ts';
import { type CoverRecord, readBlurbs, readCovers } from '../corpus/records.ts';
import { DEAL_SEED, type Fold, type Place, splitByTitle } from '../corpus/split.ts';
import { progressBar } from '../progress.ts';
import { type PictureSize, type PixelTable, readPixels } from './pixels.ts';

/** A cover with its fold and its row in the table of pixels. */
export type PicturedCover = CoverRecord & Place & { readonly row: number };

/** All that the category model is trained and measured on. */
export interface CoverCorpus {
  readonly genres: readonly Genre[];
  /** Shop categories in the order of their labels. */
  readonly categories: readonly string[];
  /** Covers that could be read. */
  readonly covers: readonly PicturedCover[];
  readonly pixels: PixelTable;
}

/** Reads the data directory, decodes its covers (once) and deals all books into folds, as the hues model does. */
export async function readCoverCorpus(
  dataDirectory: string,
  cacheDirectory: string,
  size: PictureSize,
): Promise<CoverCorpus> {
  const [genres, blurbs, covers, archives] = await Promise.all([
    readGenres(dataDirectory),
    readBlurbs(dataDirectory),
    readCovers(dataDirectory),
    coverArchives(dataDirectory),
  ]);
  const categories = [...new Set(covers.flatMap(({ category }) => category ?? []))].toSorted();
  if (categories.length < 2) {
    throw new FileError(
      'INPUT_UNREADABLE',
      `${dataDirectory} has no covers of two categories or more, so that none can be told from another.`,
    );
  }
  const pixels = await readPixels(
    archives,
    size,
    join(cacheDirectory, `covers-${size.height}x${size.width}.u8`),
    progressBar('Reading covers'),
  );
  const rows = new Map(pixels.ids.map((id, row) => [id, row]));
  const places = splitByTitle([...blurbs, ...covers], DEAL_SEED);
  return {
    genres,
    pixels,
    categories,
    covers: covers.flatMap((cover, index) => {
      const row = rows.get(cover.id);
      return row === undefined ? [] : [{ ...cover, ...places[blurbs.length + index]!, row }];
    }),
  };
}

/** A fold's covers that have a category. */
export function categorised({ covers }: CoverCorpus, fold: Fold): PicturedCover[] {
  return covers.filter((cover) => cover.fold === fold && cover.category !== undefined);
}

/** A fold's covers that have genres. */
export function withGenres({ covers }: CoverCorpus, fold: Fold): PicturedCover[] {
  return covers.filter((cover) => cover.fold === fold && cover.genres.length > 0);
}

/** A fold's covers that have genres and a description: what a person could show and tell. */
export function pairs(corpus: CoverCorpus, fold: Fold): PicturedCover[] {
  return withGenres(corpus, fold).filter(({ description }) => (description ?? '') !== '');
}

/** Rows in the table of pixels. */
export function rowsOf(covers: readonly PicturedCover[]): Uint32Array {
  return Uint32Array.from(covers, ({ row }) => row);
}
