import { openClassifier } from '../../hues/classifier.ts';
import { readModelConfig } from '../../hues/model-files.ts';
import { textScorer } from '../../hues/score-texts.ts';
import { readShelves, type Shelf, shelvesByTags } from '../corpus/shelves.ts';
import { multilabelFigures } from '../metrics.ts';
import { fromRows, rowOf, sharedZeros, type Table } from '../table.ts';
import { alike } from './ensemble-member.ts';
import { trainBaseline } from './baseline.ts';
import { bookText } from './book-text.ts';
import type { PlacedBlurb } from './corpus.ts';
import { type GenreTrial, unseenTitles } from './evaluate-genres.ts';
import { learnedShelves } from './learn-shelves.ts';
import { HUES_RECIPE } from './recipe.ts';

/** How well the shelves that were learned from blurbs are read on titles never seen. */
export interface ShelfReadingComparison {
  readonly books: number;
  /** How many shelves there are, and how many of them were learned. */
  readonly shelves: number;
  readonly learned: number;
  /** Of the learned ones, those with enough test books to be averaged. */
  readonly averaged: number;
  /** Mean average precision. */
  readonly model: number;
  readonly baseline: number;
}

/** Shelves with fewer test books say too little to be averaged. */
const LEAST_POSITIVES = 10;

/** Reads shelves with a model and with TF-IDF and logistic regression, trained on the same fully labelled blurbs. */
export async function compareShelfReading(
  trial: GenreTrial,
  directory: string,
): Promise<ShelfReadingComparison | undefined> {
  const config = await readModelConfig(directory);
  if (config.shelves.length === 0) return undefined;
  const shelves = await readShelves();
  const { blurbs } = trial.corpus;
  const learned = learnedShelves(
    shelves,
    blurbs.filter(({ split }) => split === 'train'),
  );
  const test = unseenTitles(trial);
  const texts = test.map(bookText);
  const classifier = await openClassifier(config);
  const scores = await textScorer(config, classifier, trial.tokenize)(texts);
  await classifier.close();
  const training = blurbs.filter(({ split, labels }) => split === 'train' && labels === 'full');
  const read = (books: readonly string[]) =>
    books.map((text) => trial.tokenize(text).slice(0, HUES_RECIPE.maximumTokens));
  const present = onShelves(training, shelves);
  const baseline = await trainBaseline(
    {
      name: 'shelves',
      vocabulary: trial.vocabulary,
      training: read(training.map(bookText)),
      targets: { present, weights: alike(present) },
      options: HUES_RECIPE.members.full,
    },
    trial.stages,
  );
  const targets = onShelves(test, shelves);
  const unlearned = new Set([...learned.keys()].filter((shelf) => !learned[shelf]));
  const judge = (logits: Table) =>
    multilabelFigures(
      logits,
      targets,
      shelves.map(() => 0),
      { ignore: unlearned, leastPositives: LEAST_POSITIVES },
    );
  const model = judge(
    fromRows(
      scores.map(({ shelfLogits }) => shelfLogits),
      shelves.length,
    ),
  );
  return {
    books: test.length,
    shelves: shelves.length,
    learned: shelves.length - unlearned.size,
    averaged: model.labels,
    model: model.mAP,
    baseline: judge(baseline(read(texts))).mAP,
  };
}

/** A row a blurb, a column a shelf: 1 where readers' tags put the book on the shelf. */
function onShelves(blurbs: readonly PlacedBlurb[], shelves: readonly Shelf[]): Table {
  const shelvesOf = shelvesByTags(shelves);
  const present = sharedZeros(blurbs.length, shelves.length);
  for (const [row, blurb] of blurbs.entries())
    for (const shelf of shelvesOf(blurb)) rowOf(present, row)[shelf] = 1;
  return present;
}
