import { readFile } from 'node:fs/promises';
import { readBlurb } from '../../blurb/read-blurb.ts';
import type { Tokenize } from '../../hues/tokenize.ts';
import { type CoverMeasurement, measureCovers } from '../corpus/measure-covers.ts';
import { dataFile } from '../corpus/data-file.ts';
import { type Genre, readGenres } from '../corpus/genres.ts';
import { type BlurbRecord, type CoverRecord, readBlurbs, readCovers } from '../corpus/records.ts';
import { type Split, type SplitPlace, splitByTitle } from '../corpus/split.ts';
import { progressBar } from '../progress.ts';
import { isMeasurable } from './measurable.ts';
import { HUES_RECIPE } from './recipe.ts';

/** A blurb with its split. */
export type PlacedBlurb = BlurbRecord & SplitPlace;

/** A cover with its split and its measurements. */
export type PlacedCover = CoverRecord & SplitPlace & { readonly measure: CoverMeasurement };

/** All that the hues model is trained and measured on. */
export interface HueCorpus {
  /** By which titles were assigned to splits. */
  readonly splitSeed: number;
  readonly genres: readonly Genre[];
  /** Tag as found in the wild → genre ids. */
  readonly tags: Readonly<Record<string, string[]>>;
  readonly blurbs: readonly PlacedBlurb[];
  /** Covers that could be read. */
  readonly covers: readonly PlacedCover[];
}

/** Covers to learn from, and to hold what is learned against; with fewer it would be chance. */
const FEWEST_COVERS = { train: 50, validation: 2 } as const;

/** How many splits there are. */
const SPLITS = 3;

/**
 * Reads the data directory, measures its covers (once) and splits all books by title. Descriptions are read as they are
 * when a book is asked about: without reviews and all else that isn't told of it.
 *
 * @param splitSeed by which titles are assigned to splits
 */
export async function readHueCorpus(
  dataDirectory: string,
  cacheDirectory: string,
  splitSeed: number,
): Promise<HueCorpus> {
  const [genres, blurbs, covers, tags] = await Promise.all([
    readGenres(dataDirectory),
    readBlurbs(dataDirectory),
    readCovers(dataDirectory),
    readTags(dataDirectory),
  ]);
  const measured = await measureCovers(dataDirectory, cacheDirectory, progressBar('Measuring covers'));
  const places = splitByTitle([...blurbs, ...covers], splitSeed);
  return {
    splitSeed,
    genres,
    tags,
    blurbs: takenAtTheirWord(blurbs.map((blurb, index) => Object.assign(asRead(blurb), places[index]!))),
    covers: covers.flatMap((cover, index) => {
      const measure = measured.get(cover.id);
      return measure === undefined
        ? []
        : [Object.assign(asRead(cover), places[blurbs.length + index]!, { measure })];
    }),
  };
}

/** A record with so much of its description as is read of a book that is asked about. */
function asRead<Described extends { readonly description?: string | undefined }>(
  record: Described,
): Described {
  const { description } = record;
  return description === undefined ? record : { ...record, description: readBlurb(description).text };
}

async function readTags(dataDirectory: string): Promise<Record<string, string[]>> {
  const text = await readFile(dataFile(dataDirectory, 'tags.json'), 'utf8');
  return JSON.parse(text) as Record<string, string[]>;
}

/**
 * The same blurbs, with a missing genre meaning "not this genre" where no blurb's labels are full: a catalogue
 * that is partially labelled throughout has nothing better to set thresholds by.
 */
function takenAtTheirWord(blurbs: readonly PlacedBlurb[]): readonly PlacedBlurb[] {
  const withFull = new Set(blurbs.filter(({ labels }) => labels === 'full').map(({ split }) => split));
  return withFull.size === SPLITS ? blurbs : blurbs.map((blurb) => ({ ...blurb, labels: 'full' as const }));
}

/** Whether there are covers enough, with descriptions and without, to learn hues from. */
export function hasCovers({ covers }: Pick<HueCorpus, 'covers'>): boolean {
  const count = (split: Split, described: boolean) =>
    covers.filter(
      (cover) => cover.split === split && isMeasurable(cover) && (!described || cover.description),
    ).length;
  return (
    count('train', false) >= FEWEST_COVERS.train && count('validation', true) >= FEWEST_COVERS.validation
  );
}

/** Covers with a description: what a person would have asked, and what the cover then looked like. */
export function pairsOf(corpus: HueCorpus, split: Split): PlacedCover[] {
  return corpus.covers.filter((cover) => cover.split === split && (cover.description ?? '') !== '');
}

/** Token ids of texts, each cut to the model's length, with a progress bar. */
export function tokenizeAll(texts: readonly string[], tokenize: Tokenize, label: string): number[][] {
  const progress = progressBar(label);
  progress.start(texts.length);
  const tokens = texts.map((text, index) => {
    if (index % 1000 === 999) progress.advance(1000);
    return tokenize(text).slice(0, HUES_RECIPE.maximumTokens);
  });
  progress.stop();
  return tokens;
}
