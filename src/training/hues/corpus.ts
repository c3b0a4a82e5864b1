import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tokenize } from '../../hues/tokenizer.ts';
import { type CoverMeasurement, measureCovers } from '../corpus/measure-covers.ts';
import { type Genre, readGenres } from '../corpus/genres.ts';
import { type BlurbRecord, type CoverRecord, readBlurbs, readCovers } from '../corpus/records.ts';
import { type Fold, type Place, splitByTitle } from '../corpus/split.ts';
import { progressBar } from '../progress.ts';
import { RECIPE } from './recipe.ts';

/** A blurb with its fold. */
export type PlacedBlurb = BlurbRecord & Place;

/** A cover with its fold and its measurements. */
export type PlacedCover = CoverRecord & Place & { readonly measure: CoverMeasurement };

/** All that the hues model is trained and measured on. */
export interface HueCorpus {
  readonly genres: readonly Genre[];
  /** Tag as found in the wild → genre ids. */
  readonly tags: Readonly<Record<string, string[]>>;
  readonly blurbs: readonly PlacedBlurb[];
  /** Covers that could be read and are neither square nor comics from right to left. */
  readonly covers: readonly PlacedCover[];
}

/** Least mean OKLab chroma of a cover that is measured; below it lie greyscale scans and placeholders. */
export const GREYSCALE_CHROMA = 0.01;

/** Reads the data directory, measures its covers (once) and deals all books into folds. */
export async function readHueCorpus(dataDirectory: string, cacheDirectory: string): Promise<HueCorpus> {
  const [genres, blurbs, covers, tags] = await Promise.all([
    readGenres(dataDirectory),
    readBlurbs(dataDirectory),
    readCovers(dataDirectory),
    readFile(join(dataDirectory, 'tags.json'), 'utf8').then(
      (text) => JSON.parse(text) as Record<string, string[]>,
    ),
  ]);
  const measured = await measureCovers(
    dataDirectory,
    join(cacheDirectory, 'covers.f32'),
    progressBar('Measuring covers'),
  );
  const places = splitByTitle([...blurbs, ...covers], RECIPE.dealSeed);
  return {
    genres,
    tags,
    blurbs: blurbs.map((blurb, index) => Object.assign(blurb, places[index]!)),
    covers: covers.flatMap((cover, index) => {
      const measure = measured.get(cover.id);
      return measure === undefined ? [] : [Object.assign(cover, places[blurbs.length + index]!, { measure })];
    }),
  };
}

/** Whether a cover shows colours at all. */
export function isColourful(cover: PlacedCover): boolean {
  return cover.measure.chroma >= GREYSCALE_CHROMA;
}

/** Covers with a description: what a person would have asked, and what the cover then looked like. */
export function pairsOf(corpus: HueCorpus, fold: Fold): PlacedCover[] {
  return corpus.covers.filter((cover) => cover.fold === fold && (cover.description ?? '') !== '');
}

/** Token ids of texts, each cut to the model's length, with a progress bar. */
export function tokenizeAll(texts: readonly string[], tokenize: Tokenize, label: string): number[][] {
  const progress = progressBar(label);
  progress.start(texts.length);
  const tokens = texts.map((text, index) => {
    if (index % 1000 === 999) progress.advance(1000);
    return tokenize(text).slice(0, RECIPE.maximumTokens);
  });
  progress.stop();
  return tokens;
}
