import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadHuesEngine } from '../../hues/engine.ts';
import { LEXICONS } from '../../languages/index.ts';
import type { HueReading } from '../../hues/reading.ts';
import { loadTokenizer } from '../../hues/tokenizer.ts';
import { splitCorpus, type SplitOptions } from './split-corpus.ts';
import { type GenreTrial, unseenTitles } from './evaluate-genres.ts';
import type { Engines } from './evaluate-pairs.ts';
import { readBooks } from './read-texts.ts';

/** A model as it ships, with its index of covers and without, beside the books that it never saw. */
export interface Trial extends GenreTrial, Engines {}

/** A hues model's folder, and what the card calls it. */
export interface NamedModel {
  readonly name: string;
  readonly folder: string;
}

/** Loads a model, and splits the books as they were split when it was trained. */
export async function openTrial(
  options: SplitOptions & { readonly model: string; readonly beside?: NamedModel | undefined },
): Promise<Trial> {
  const { beside } = options;
  const [{ corpus, stages }, tokenize, engine, withoutCovers, other, vocabulary] = await Promise.all([
    splitCorpus(options),
    loadTokenizer(options.model),
    loadHuesEngine({ directory: options.model, lexicons: LEXICONS }),
    loadHuesEngine({ directory: options.model, lexicons: LEXICONS, covers: false }),
    beside && loadHuesEngine({ directory: beside.folder, lexicons: LEXICONS }),
    vocabularySize(options.model),
  ]);
  return {
    corpus,
    stages,
    tokenize,
    engine,
    withoutCovers,
    vocabulary,
    ...(beside && other && { beside: { name: beside.name, engine: other } }),
  };
}

/** What the model reads in each of `unseenTitles`. */
export function readUnseenTitles(trial: Trial): Promise<HueReading[]> {
  const books = unseenTitles(trial).map(({ title, description }) => ({ title, blurb: description }));
  return readBooks(trial.engine, books, 'Reading unseen titles');
}

async function vocabularySize(model: string): Promise<number> {
  const config = JSON.parse(await readFile(join(model, 'config.json'), 'utf8')) as { vocab_size: number };
  return config.vocab_size;
}
