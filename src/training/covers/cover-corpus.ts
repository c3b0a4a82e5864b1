import { join } from 'node:path';
import { FileError } from '../../errors.ts';
import { coverArchives } from '../corpus/archives.ts';
import { fullyLabelledBlurbs } from '../corpus/full-labels.ts';
import { type Genre, readGenres } from '../corpus/genres.ts';
import { type BlurbRecord, type CoverRecord, readBlurbs, readCovers } from '../corpus/records.ts';
import { SPLIT_SEED, type Split, type SplitPlace, splitByTitle } from '../corpus/split.ts';
import { progressBar } from '../progress.ts';
import { type PictureSize, type PixelTable, readPixels } from './pixels.ts';

/** A cover with its split and its row in the table of pixels. */
export interface PicturedCover extends CoverRecord, SplitPlace {
  readonly row: number;
  /** The same book's blurb with all its genres, where there is one. */
  readonly labelled?: Pick<BlurbRecord, 'description' | 'genres'>;
}

/** All that the category model is trained and measured on. */
export interface CoverCorpus {
  readonly genres: readonly Genre[];
  /** Shop categories in the order of their labels. */
  readonly categories: readonly string[];
  /** Covers that could be read. */
  readonly covers: readonly PicturedCover[];
  readonly pixels: PixelTable;
}

/** Reads the data directory, decodes its covers (once) and splits all books, as the hues model does. */
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
  const places = splitByTitle([...blurbs, ...covers], SPLIT_SEED);
  const labelledOf = fullyLabelledBlurbs(blurbs.map((blurb, index) => ({ ...blurb, ...places[index]! })));
  return {
    genres,
    pixels,
    categories,
    covers: covers.flatMap((cover, index) => {
      const row = rows.get(cover.id);
      if (row === undefined) return [];
      const place = places[blurbs.length + index]!;
      const labelled = labelledOf({ ...cover, ...place });
      return [{ ...cover, ...place, row, ...(labelled && { labelled }) }];
    }),
  };
}

/** A split's covers that have a category. */
export function categorised({ covers }: CoverCorpus, split: Split): PicturedCover[] {
  return covers.filter((cover) => cover.split === split && cover.category !== undefined);
}

/** A split's covers that have genres. */
export function withGenres({ covers }: CoverCorpus, split: Split): PicturedCover[] {
  return covers.filter((cover) => cover.split === split && cover.genres.length > 0);
}

/** A split's covers that have genres and a description: what a person could show and tell. */
export function pairs(corpus: CoverCorpus, split: Split): PicturedCover[] {
  return withGenres(corpus, split).filter(({ description }) => (description ?? '') !== '');
}

/** A split's covers of books of which all genres are known, with those genres and the description that they belong to. */
export function fullyLabelledPairs({ covers }: CoverCorpus, split: Split): PicturedCover[] {
  return covers.flatMap((cover) =>
    cover.split === split && cover.labelled
      ? [{ ...cover, genres: cover.labelled.genres, description: cover.labelled.description }]
      : [],
  );
}

/** Rows in the table of pixels. */
export function rowsOf(covers: readonly PicturedCover[]): Uint32Array {
  return Uint32Array.from(covers, ({ row }) => row);
}
