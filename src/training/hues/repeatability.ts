import { HUES } from '../../palette/hues.ts';
import type { Genre } from '../corpus/genres.ts';
import { mean, rankCorrelation } from '../metrics.ts';
import type { PlacedCover } from './corpus.ts';
import { isFromShop, isMeasurable } from './measurable.ts';
import { type MeasuredGenres, broadSources, measureGenres } from './measure-genres.ts';

/** How far figures measured on one group of sources come out again on the other. */
export interface Repeatability {
  /** Genres with enough covers in both groups. */
  readonly genres: readonly string[];
  /** Rank correlation over these genres of their mean lightness. */
  readonly lightness: number;
  /** The same of their share of dark covers, and so on. */
  readonly dark: number;
  readonly light: number;
  readonly vivid: number;
  /** Mean rank correlation over hues that stand on at least 5% of covers. */
  readonly hues: number;
  readonly byHue: Readonly<Record<string, number>>;
  /** For each genre the rank correlation of its hues' lifts. */
  readonly byGenre: Readonly<Record<string, number>>;
}

const LEAST_COVERS = 40;
const COMMON_HUE = 0.05;

/** Measures the genres twice, on the shop's covers and on those of all other broad sources, and compares. */
export function repeatability(covers: readonly PlacedCover[], genres: readonly Genre[]): Repeatability {
  const shop = measureGenres(covers.filter(isFromShop), genres);
  const broad = broadSources(covers);
  const isOther = (cover: PlacedCover) => broad.has(cover.source) && !isFromShop(cover);
  const others = measureGenres(covers.filter(isOther), genres);
  const lightness = {
    shop: meanLightness(covers.filter(isFromShop)),
    others: meanLightness(covers.filter(isOther)),
  };
  const shared = genres
    .filter(
      ({ id, kind }) =>
        kind !== 'form' && Math.min(shop.genres[id]!.covers, others.genres[id]!.covers) >= LEAST_COVERS,
    )
    .map(({ id }) => id);
  type Facts = (typeof shop)['genres'][string];
  const across = (pick: (facts: Facts) => number) =>
    rankCorrelation(
      shared.map((id) => pick(shop.genres[id]!)),
      shared.map((id) => pick(others.genres[id]!)),
    );
  const common = HUES.map((_, hue) => hue).filter(
    (hue) => mean(shared.map((id) => shop.genres[id]!.hues[hue]!)) >= COMMON_HUE,
  );
  const byHue = common.map((hue) => [HUES[hue]!.name, across(({ lifts }) => lifts[hue]!)] as const);
  const inner = (id: string) =>
    rankCorrelation(
      common.map((hue) => shop.genres[id]!.lifts[hue]!),
      common.map((hue) => others.genres[id]!.lifts[hue]!),
    );
  return {
    genres: shared,
    lightness: rankCorrelation(
      shared.map((id) => lightness.shop(id)),
      shared.map((id) => lightness.others(id)),
    ),
    dark: across(({ ground }) => ground.dark),
    light: across(({ ground }) => ground.light),
    vivid: across(({ chroma }) => chroma.vivid),
    hues: mean(byHue.map(([, correlation]) => correlation)),
    byHue: Object.fromEntries(byHue),
    byGenre: Object.fromEntries(shared.map((id) => [id, inner(id)])),
  };
}

/**
 * Takes back that lifts repeat where the hue, or the genre, as a whole doesn't come out again on the other
 * group of sources: a rank correlation at or below 0. Hues and genres too rare to have one keep what they
 * have.
 */
export function withoutUnrepeated(
  genres: MeasuredGenres['genres'],
  { byHue, byGenre }: Pick<Repeatability, 'byHue' | 'byGenre'>,
): MeasuredGenres['genres'] {
  return Object.fromEntries(
    Object.entries(genres).map(([id, genre]) => {
      const repeats = genre.repeats.map(
        (repeated, hue) => repeated && (byGenre[id] ?? 1) > 0 && (byHue[HUES[hue]!.name] ?? 1) > 0,
      );
      return [id, { ...genre, repeats }];
    }),
  );
}

function meanLightness(covers: readonly PlacedCover[]): (genre: string) => number {
  return (genre) =>
    mean(
      covers
        .filter((cover) => isMeasurable(cover) && cover.genres.includes(genre))
        .map(({ measure }) => measure.lightness),
    );
}
