import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { FileError } from '../errors.ts';
import { EARLIER, type MateModel } from '../series/mates.ts';
import { type CoverMeasurement, measureCovers } from './corpus/measure-covers.ts';
import { type CoverRecord, readCovers } from './corpus/records.ts';
import { cacheFolderFor } from './files/cached-stages.ts';
import { writeJson, writeWhole } from './files/write-whole.ts';
import { isMeasurable } from './hues/measurable.ts';
import { progressBar } from './progress.ts';
import { seededRandom } from './random.ts';
import { dealChoices } from './series/deal-choices.ts';
import { findSeries, type Series } from './series/find-series.ts';
import { deviationsOf, learnMates } from './series/learn-mates.ts';
import { measureMates } from './series/measure-mates.ts';
import { seriesCard, type SeriesEvaluation } from './series/series-card.ts';

/** Where series are learned from, and where what was learned goes. */
export interface TrainSeriesOptions {
  /** The data directory: `covers.jsonl.gz` and the archives of pictures. */
  readonly data: string;
  /** Where the measurements of covers are kept. */
  readonly cache: string;
  /** The file to write; its card is laid beside it. */
  readonly out: string;
}

/** A cover with what was measured on it. */
export type MeasuredCover = CoverRecord & { readonly measure: CoverMeasurement };

/** Choices are dealt with these: one for what is learned, another for what is measured. */
const SEEDS = { learn: 19, measure: 1_901 } as const;
/** How many times each mate is hidden among other covers. */
const DEALS = 5;

/**
 * Learns how covers of a series are told, from one half of them by author, and measures it on the other half.
 *
 * @throws FileError for a data directory without covers of series to learn from and to measure on
 */
export async function trainSeries({ data, cache, out }: TrainSeriesOptions): Promise<SeriesEvaluation> {
  const covers = await measuredCovers(data, cache);
  const found = findSeries(covers);
  if (!found.some(isLearned) || found.every(isLearned)) {
    throw new FileError(
      'INPUT_UNREADABLE',
      `${data} has too few covers of series: titles tell them, such as “Under Ice (Harbour, #2)”, of several authors.`,
    );
  }
  const { model, evaluation } = learnAndMeasure(covers);
  await writeJson(out, model);
  await writeWhole(join(dirname(out), 'README.md'), seriesCard(evaluation));
  return evaluation;
}

/** What was learned of covers, and how well it tells those that it was not learned from. */
function learnAndMeasure(covers: readonly MeasuredCover[]): {
  readonly model: MateModel;
  readonly evaluation: SeriesEvaluation;
} {
  const found = findSeries(covers);
  const [learned, unseen] = [found.filter(isLearned), found.filter((series) => !isLearned(series))];
  const deal = (series: readonly Series<MeasuredCover>[], most: number, seed: number) =>
    Array.from({ length: DEALS }, (_, at) =>
      dealChoices(series, covers, most, seededRandom(seed + at)),
    ).flat();
  const upTo = Array.from({ length: EARLIER }, (_, at) => at + 1);
  const choices = upTo.map((most) => deal(learned, most, SEEDS.learn));
  const model = learnMates(choices, deviationsOf(covers));
  const evaluation = {
    learned: countsOf(learned),
    measured: (['named', 'volumes'] as const).map((kind) => {
      const series = unseen.filter((each) => each.kind === kind);
      const byEarlier = upTo.map((earlier) => ({
        earlier,
        figures: measureMates(deal(series, earlier, SEEDS.measure), model),
      }));
      return Object.assign(countsOf(series), { kind, byEarlier });
    }),
  };
  return { model, evaluation };
}

/** Whether a series is learned from: one half, by author, the same on every machine. */
function isLearned({ author }: Series<MeasuredCover>): boolean {
  const digest = createHash('md5').update(author.toLowerCase()).digest();
  return digest.at(-1)! % 2 === 0;
}

function countsOf(series: readonly Series<MeasuredCover>[]) {
  return { series: series.length, covers: series.reduce((sum, { covers }) => sum + covers.length, 0) };
}

async function measuredCovers(data: string, cache: string): Promise<MeasuredCover[]> {
  const root = await cacheFolderFor(cache, data);
  const [records, measured] = await Promise.all([
    readCovers(data),
    measureCovers(data, root, progressBar('Measuring covers')),
  ]);
  return records.flatMap((record) => {
    const measure = measured.get(record.id);
    const cover = measure && { ...record, measure };
    return cover && isMeasurable(cover) ? [cover] : [];
  });
}
