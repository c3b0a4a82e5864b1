import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { type CoverAnswerer, openCoverAnswers } from '../cover-index/answers.ts';
import type { OwnOptions } from '../cover-index/own/own-list.ts';
import { packagePath } from '../package-root.ts';
import { ownOrShipped } from '../models/model-folder.ts';
import { type Classifier, openClassifier } from './classifier.ts';
import { readMeasured } from './measured.ts';
import { readModelConfig } from './model-files.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { HuesEngine } from './reading.ts';
import { cuesOf, readCues } from './reasons/cues.ts';
import { readShelfWords } from './shelf-words.ts';
import { openTokenizer } from './tokenizer.ts';
import { LoadedEngine } from './loaded-engine.ts';

/** Which model is loaded, and how. */
export interface HuesEngineOptions {
  readonly directory: string;
  /** How languages speak of genres: those that are read beside what the model knows. */
  readonly lexicons: readonly Lexicon[];
  /** What answers from covers in place of the model's own index; `false` answers from the model alone. */
  readonly covers?: boolean | CoverAnswerer;
  /** An index of somebody's own covers (`coverhues index`), which is answered beside, or instead of the model's own. */
  readonly own?: OwnOptions | undefined;
}

/**
 * Loads a hues model from a directory in the Hugging Face layout, with what was measured on covers; the
 * measured part of the shipped model serves any directory that has none of its own.
 *
 * @throws ModelError naming what is missing or wrong
 *
 * @example
 * const engine = await loadHuesEngine({ directory: 'models/hues', lexicons: LEXICONS });
 * const { hues, covers } = await engine.read({ blurb: 'A ghost walks the crypt.' });
 * hues[0]?.name; // the first of the 58
 * covers?.palettes[0]; // as a real cover wears it
 * await engine.close();
 */
export async function loadHuesEngine(options: HuesEngineOptions): Promise<HuesEngine> {
  const config = await readModelConfig(options.directory);
  const unreadable = (cause: unknown): never => {
    throw new ModelError('MODEL_INVALID', `The tokenizer in ${options.directory} cannot be read.`, { cause });
  };
  // Of the two graphs the smaller is opened first: the other takes up what memory its opening leaves behind.
  const covers = await coversOf(options);
  const [tokenizer, classifier, measured, tags, findCue, shelfWords] = await Promise.all([
    openTokenizer(options.directory).catch(unreadable),
    openClassifier(config),
    ownOrShipped(options.directory, 'measured.json').then(readMeasured),
    ownOrShipped(options.directory, 'tags.json').then(readTags),
    cuesOf(options.directory).then(readCues),
    readShelfWords(packagePath('assets', 'shelves', 'shelves.jsonl')),
  ]);
  await expectSameFeatures(options.directory, classifier, covers);
  return new LoadedEngine(
    config,
    tokenizer,
    { classifier, covers },
    { measured, tags, findCue, shelfWords, lexicons: options.lexicons },
  );
}

function coversOf({ covers = true, directory, own }: HuesEngineOptions): Promise<CoverAnswerer | undefined> {
  if (typeof covers === 'object') return Promise.resolve(covers);
  return covers ? openCoverAnswers(directory, own) : Promise.resolve(undefined);
}

/** An index is of use only with the model that it was learned with. */
async function expectSameFeatures(
  directory: string,
  classifier: Classifier,
  covers: CoverAnswerer | undefined,
): Promise<void> {
  if (covers === undefined) return;
  const { features } = await classifier.run([[]]);
  if (features.length === covers.features) return;
  throw new ModelError(
    'MODEL_INVALID',
    `The cover index in ${directory} is of another model: it wants ${covers.features} features of a text, and the model gives ${features.length}.`,
  );
}

const tagsSchema = z.record(z.string(), z.array(z.string()));

async function readTags(path: string): Promise<z.infer<typeof tagsSchema>> {
  try {
    return tagsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold genre words.`, { cause });
  }
}
