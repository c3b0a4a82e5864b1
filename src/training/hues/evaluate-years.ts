import { join } from 'node:path';
import { answersFrom } from '../../cover-index/answers.ts';
import { type CoverIndex, readCoverIndex } from '../../cover-index/cover-index.ts';
import { LIGHTNESSES } from '../../cover-index/index-files.ts';
import { readLookSpace } from '../../cover-index/look-space.ts';
import { type CoverRanker, openRanker } from '../../cover-index/ranker.ts';
import { HUE_PRESENCE } from '../../palette/hue-presence.ts';
import { loadHuesEngine } from '../../hues/engine.ts';
import type { HueReading } from '../../hues/reading.ts';
import { LEXICONS } from '../../languages/index.ts';
import { makeUpOf } from '../../palette/make-up.ts';
import { namedIndex } from '../../palette/named-colours.ts';
import { INDEX_FOLDER, readDates } from '../cover-index/write-index.ts';
import { mean } from '../metrics.ts';
import type { HueCorpus, PlacedCover } from './corpus.ts';
import { isMeasurable } from './measurable.ts';
import { readBooks } from './read-texts.ts';

/** Mean log-loss of answers on some covers, in nats. */
export interface YearLosses {
  /** Of whether each of `NAMED_COLOURS` is on a cover. */
  readonly colours: number;
  /** Of how light its ground is. */
  readonly ground: number;
}

/** Answers from the covers up to a year, on covers of later years. */
export interface YearComparison {
  /** The last year that was known … */
  readonly until: number;
  /** … and the last that it was tried on. */
  readonly to: number;
  readonly covers: number;
  /** As answers are made. */
  readonly withYears: YearLosses;
  /** With the genre's dated covers, all of them counting alike: what years alone bring is the difference to it. */
  readonly regardless: YearLosses;
  /** As if no cover were dated. */
  readonly withoutYears: YearLosses;
}

/** The last years that are known to answers; how much recent covers count was chosen on years up to the last of them. */
const UNTIL = [2019, 2021] as const;
/** Covers of later years that a comparison takes. */
const FEWEST = 50;
/** Probabilities are counted as no less than this. */
const LEAST_CHANCE = 1e-6;

/**
 * How well answers from covers up to a year foretell those of later years, with and without regard to years: described
 * books with a cover of their own year, asked about with their genres named. Later covers are hidden from the index; what
 * ranks it was learned with them, for all three alike.
 */
export async function compareYears(
  corpus: HueCorpus,
  { data, model }: { readonly data: string; readonly model: string },
): Promise<YearComparison[]> {
  const dates = await readDates(data);
  const folder = join(model, INDEX_FOLDER);
  const index = await readCoverIndex(folder);
  const [ranker, space] = await Promise.all([openRanker(folder, index), readLookSpace(folder, index)]);
  const books = corpus.covers.filter(
    (cover) => dates.get(cover.id)?.isOwn && cover.description && isMeasurable(cover),
  );
  const yearOf = (cover: PlacedCover): number => dates.get(cover.id)!.year;
  const to = Math.max(...books.map(yearOf));
  const names = new Map(corpus.genres.map(({ id, name }) => [id, name]));

  const lossesOf = async (
    until: number,
    later: readonly PlacedCover[],
    known: CoverIndex,
    halfLife?: number,
  ) => {
    const covers = answersFrom(known, rankerUntil(ranker, index, until), space, {
      ...(halfLife !== undefined && { halfLife }),
    });
    const engine = await loadHuesEngine({ directory: model, lexicons: LEXICONS, covers });
    const asked = later.map(({ title, description, genres }) => ({
      title,
      blurb: description!,
      genres: genres.map((id) => names.get(id) ?? id).join(', '),
    }));
    const readings = await readBooks(engine, asked, `Reading covers after ${until}`);
    return losses(readings, later);
  };
  const comparisons: YearComparison[] = [];
  for (const until of UNTIL) {
    const later = books.filter((cover) => yearOf(cover) > until);
    if (later.length < FEWEST) continue;
    const known = indexUntil(index, until);
    comparisons.push({
      until,
      to,
      covers: later.length,
      withYears: await lossesOf(until, later, known),
      regardless: await lossesOf(until, later, known, Infinity),
      withoutYears: await lossesOf(until, later, { ...known, ownYear: () => undefined }),
    });
  }
  await ranker.close();
  return comparisons;
}

function isLater(index: CoverIndex, cover: number, until: number): boolean {
  return (index.ownYear(cover) ?? -Infinity) > until;
}

/** The index as it was at the end of a year: no genre or shelf has covers that are known to be later. */
function indexUntil(index: CoverIndex, until: number): CoverIndex {
  return {
    ...index,
    hasGenre: (cover, genre) => !isLater(index, cover, until) && index.hasGenre(cover, genre),
    isOnShelf: (cover, shelf) => !isLater(index, cover, until) && index.isOnShelf(cover, shelf),
  };
}

/** … and no text is near to any. */
function rankerUntil(ranker: CoverRanker, index: CoverIndex, until: number): CoverRanker {
  const hidden = Array.from({ length: index.covers }, (_, cover) => cover).filter((cover) =>
    isLater(index, cover, until),
  );
  return {
    ...ranker,
    async rank(features) {
      const { scores, colourLogits } = await ranker.rank(features);
      for (let from = 0; from < scores.length; from += index.covers) {
        for (const cover of hidden) scores[from + cover] = -Infinity;
      }
      return { scores, colourLogits };
    },
  };
}

function losses(readings: readonly HueReading[], covers: readonly PlacedCover[]): YearLosses {
  return {
    colours: mean(
      readings.flatMap(({ hues, neutrals }, at) => {
        const { shares } = covers[at]!.measure;
        return [...hues, ...neutrals].map(({ name, score }) => {
          const isThere = shares[namedIndex(name)!]! >= Math.fround(HUE_PRESENCE);
          return -Math.log(Math.max(LEAST_CHANCE, isThere ? score : 1 - score));
        });
      }),
    ),
    ground: mean(
      readings.map(({ covers: advice }, at) => {
        const shares = advice?.ground.shares;
        const share = shares?.[makeUpOf(covers[at]!.measure).ground] ?? 1 / LIGHTNESSES.length;
        return -Math.log(Math.max(LEAST_CHANCE, share));
      }),
    ),
  };
}
