import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HUB_STEP, packHubs } from '../../cover-index/hubs.ts';
import { INDEX_FILES, type IndexDescription, indexSchema } from '../../cover-index/index-files.ts';
import { loadHuesEngine } from '../../hues/engine.ts';
import { LEXICONS } from '../../languages/index.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type BlurbRecord, readBlurbs, readCovers } from '../corpus/records.ts';
import { SPLIT_SEED, splitByTitle } from '../corpus/split.ts';
import { progressBar } from '../progress.ts';
import { learnHubs, type LeadingCovers } from './learn-hubs.ts';
import { INDEX_FOLDER } from './write-index.ts';

/** Blurbs that hubs are learned on: enough for each cover that leads many answers to be met often. */
const BLURBS = 7_000;
/** Characters from which on a blurb says enough to lead anywhere. */
const FEWEST_CHARACTERS = 200;
const CHUNK = 64;

/** A blurb that leads to covers. */
type ToldBook = Pick<BlurbRecord, 'title' | 'description'>;

/**
 * Learns which covers of a trained model's index are hubs anew, from the blurbs of a data directory that it was trained on
 * as long as it was trained with the usual splits.
 */
export async function trainHubs({
  data,
  model,
}: {
  readonly data: string;
  readonly model: string;
}): Promise<void> {
  const [blurbs, covers] = await Promise.all([readBlurbs(data), readCovers(data)]);
  const places = splitByTitle([...blurbs, ...covers], SPLIT_SEED);
  await writeHubs(
    model,
    blurbs.filter((_, at) => places[at]!.split === 'train'),
  );
}

/**
 * Learns which covers of a model's index are hubs, and writes it beside them. Answers of the model as it lies there are
 * looked at, without any hubs that are known already.
 *
 * @param directory a whole model's; one without an index stays as it is
 * @param blurbs those that the model was trained on
 */
export async function writeHubs(directory: string, blurbs: readonly ToldBook[]): Promise<void> {
  const folder = join(directory, INDEX_FOLDER);
  const path = join(folder, INDEX_FILES.description);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const { hubs: _, ...description } = JSON.parse(text) as IndexDescription;
  await writeDescription(path, description);
  const hubness = learnHubs(await leadingCovers(directory, sampleOf(blurbs)), description.covers);
  await writeWhole(join(folder, INDEX_FILES.hubs), packHubs(hubness));
  await writeDescription(path, { ...description, hubs: { step: HUB_STEP } });
}

async function writeDescription(path: string, description: IndexDescription): Promise<void> {
  indexSchema.parse(description);
  await writeWhole(path, `${JSON.stringify(description)}\n`);
}

/** Blurbs from all over the list. */
function sampleOf(blurbs: readonly ToldBook[]): ToldBook[] {
  const told = blurbs.filter(({ description }) => description.length >= FEWEST_CHARACTERS);
  const step = Math.max(1, Math.floor(told.length / BLURBS));
  return told.filter((_, at) => at % step === 0);
}

async function leadingCovers(directory: string, books: readonly ToldBook[]): Promise<LeadingCovers[]> {
  const engine = await loadHuesEngine({ directory, lexicons: LEXICONS });
  const progress = progressBar('Looking for hubs');
  progress.start(books.length);
  const leading: LeadingCovers[] = [];
  for (let from = 0; from < books.length; from += CHUNK) {
    const chunk = books
      .slice(from, from + CHUNK)
      .map(({ title, description }) => ({ title, blurb: description }));
    for (const reading of await engine.readAll(chunk)) {
      leading.push(
        (engine.contendersOf?.(reading) ?? []).map(({ cover, weight }) => ({
          cover,
          worth: Math.log(weight),
        })),
      );
    }
    progress.advance(chunk.length);
  }
  progress.stop();
  await engine.close();
  return leading;
}
