import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FILES, indexSchema } from '../cover-index/index-files.ts';
import { type MeasuredCovers, readMeasured } from '../hues/measured.ts';
import { earlierMeasure } from './hues/earlier-measure.ts';
import { compareOnLeftOutSource, compareOnUnseenTitles, unseenTitles } from './hues/evaluate-genres.ts';
import { compareNamed } from './hues/evaluate-comparables.ts';
import { compareChoices } from './hues/evaluate-choice.ts';
import { comparePairs } from './hues/evaluate-pairs.ts';
import { compareOnFreshBlurbs } from './hues/evaluate-fresh-genres.ts';
import { compareShelfReading } from './hues/evaluate-shelf-reading.ts';
import {
  answerShelfBlurbs,
  compareOnShelves,
  readShelfBlurbs,
  type ShelfBlurb,
} from './hues/evaluate-shelves.ts';
import { compareYears } from './hues/evaluate-years.ts';
import { readJudgement } from './hues/judgement.ts';
import { readPictureGenres } from './hues/picture-genres.ts';
import { hasCovers, type HueCorpus } from './hues/corpus.ts';
import { readSplitFigures } from './hues/split-figures.ts';
import type { CoverEvaluation, HueEvaluation } from './hues/hue-evaluation.ts';
import { modelCard } from './hues/model-card.ts';
import { repeatability } from './hues/repeatability.ts';
import { type NamedModel, openTrial, readUnseenTitles, type Trial } from './hues/trial.ts';
import { answersPage } from './hues/answers-page.ts';
import { answersSheet } from './hues/answers-sheet.ts';
import { SAMPLE_BLURBS } from './sample-blurbs.ts';
import { textModelCard } from './hues/text-model-card.ts';
import { directoryBytes } from './files/directory-bytes.ts';
import { writeJson, writeWhole } from './files/write-whole.ts';
import { measureNaming } from './naming/naming-agreement.ts';
import { SURVEY } from './naming/survey.ts';

/** Where evaluation reads and writes. */
export interface EvaluateHuesOptions {
  /** The data directory that the model was trained on. */
  readonly data: string;
  /** The model directory; `evaluation.json`, `README.md` and `answers.md` are written there. */
  readonly model: string;
  readonly cache: string;
  /** A covers model, for what pictures say of genres; that is not measured without one. */
  readonly covers?: string;
  /** Another hues model to hold it against. Titles that it was trained on may be among those that this one never saw. */
  readonly beside?: NamedModel | undefined;
}

/** Files that measuring writes into the model directory. */
const PAGES = {
  evaluation: 'evaluation.json',
  card: 'README.md',
  answers: 'answers.md',
  sheet: 'answers.png',
} as const;

/** Measures the model directory as it ships and writes its card. */
export async function evaluateHues(options: EvaluateHuesOptions): Promise<HueEvaluation> {
  const [trial, measured, tags, splits, shelfBlurbs, indexed, judgement] = await Promise.all([
    openTrial(options),
    readMeasured(join(options.model, 'measured.json')),
    readJson(join(options.model, 'tags.json')),
    readSplitFigures(options.model),
    readShelfBlurbs(options.data),
    indexedCovers(options.model),
    readJudgement(options.model),
  ]);
  const { corpus, engine } = trial;
  const readings = await readUnseenTitles(trial);
  const onCovers = hasCovers(corpus) ? await figuresOfCovers(trial, options) : undefined;
  const evaluation: HueEvaluation = {
    genres: await compareOnUnseenTitles(trial, readings),
    ...(onCovers && { pairs: onCovers.pairs }),
    ...(onCovers?.choice && { choice: onCovers.choice }),
    ...(onCovers?.named && { named: onCovers.named }),
    ...(shelfBlurbs && (await figuresOfFreshBlurbs(shelfBlurbs, trial))),
    ...(indexed !== undefined && { indexed }),
    ...(judgement && { judgement }),
    ...(indexed !== undefined && (await yearFigures(corpus, options))),
    ...(await shelfFigures(trial, options.model)),
    earlier: earlierMeasure(unseenTitles(trial), readings, measured),
    ...(onCovers && { repeatability: onCovers.repeatability, leftOut: onCovers.leftOut }),
    ...(onCovers && existsSync(join(options.data, SURVEY)) && { naming: await measureNaming(options) }),
    ...(splits && { splits }),
    bytes: await directoryBytes(options.model, Object.values(PAGES)),
    tags: Object.values(tags as Record<string, string[]>).filter((ids) => ids.length > 0).length,
  };
  await writeJson(join(options.model, PAGES.evaluation), evaluation);
  await writeWhole(join(options.model, PAGES.card), card(evaluation, corpus, measured));
  await writeWhole(join(options.model, PAGES.answers), await answersPage(engine));
  await writeWhole(join(options.model, PAGES.sheet), await answersSheet(engine, SAMPLE_BLURBS));
  await Promise.all([engine.close(), trial.withoutCovers.close(), trial.beside?.engine.close()]);
  return evaluation;
}

async function shelfFigures(trial: Trial, model: string): Promise<Pick<HueEvaluation, 'shelfReading'>> {
  const shelfReading = await compareShelfReading(trial, model);
  return shelfReading ? { shelfReading } : {};
}

/** How answers foretell covers of later years, where enough are of a year that is known. */
async function yearFigures(
  corpus: HueCorpus,
  options: EvaluateHuesOptions,
): Promise<Pick<HueEvaluation, 'years'>> {
  const years = await compareYears(corpus, options);
  return years.length > 0 ? { years } : {};
}

/** What blurbs that nobody collected are read as, and what is answered to them. */
async function figuresOfFreshBlurbs(
  blurbs: readonly ShelfBlurb[],
  trial: Trial,
): Promise<Required<Pick<HueEvaluation, 'fresh' | 'shelves'>>> {
  const readings = await answerShelfBlurbs(trial.engine, blurbs);
  return {
    fresh: await compareOnFreshBlurbs(blurbs, readings, trial),
    shelves: await compareOnShelves(blurbs, readings, trial),
  };
}

/** What covers tell beyond blurbs, and what other sources of blurbs do. */
async function figuresOfCovers(
  trial: Trial,
  options: EvaluateHuesOptions,
): Promise<Pick<CoverEvaluation, 'choice' | 'leftOut' | 'named' | 'pairs' | 'repeatability'>> {
  const { covers, genres } = trial.corpus;
  const choice = await compareChoices(trial, trial, await readPictureGenres(trial, options));
  const named = await compareNamed(trial, trial, options.model);
  return {
    pairs: await comparePairs(trial, trial),
    ...(choice && { choice }),
    ...(named && { named }),
    repeatability: repeatability(
      covers.filter(({ split }) => split === 'train'),
      genres,
    ),
    leftOut: await compareOnLeftOutSource(trial),
  };
}

function card(evaluation: HueEvaluation, corpus: HueCorpus, measured: MeasuredCovers): string {
  return isMeasuredOnCovers(evaluation)
    ? modelCard(evaluation, corpus, measured)
    : textModelCard(evaluation, corpus, measured);
}

async function indexedCovers(model: string): Promise<number | undefined> {
  const path = join(model, 'index', INDEX_FILES.description);
  return existsSync(path) ? indexSchema.parse(await readJson(path)).covers : undefined;
}

function isMeasuredOnCovers(evaluation: HueEvaluation): evaluation is CoverEvaluation {
  return evaluation.pairs !== undefined;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
