import { join } from 'node:path';
import { readLabelledCovers } from '../../corpus/records.ts';
import { mainTitle } from '../../corpus/split.ts';
import { keyOf } from '../../files/run-stage.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { networkOf } from '../category-round.ts';
import { readCoverCorpus } from '../cover-corpus.ts';
import { learnCategories } from '../learn-categories.ts';
import { featureGraph } from '../picture-graph.ts';
import type { PretrainedNetwork } from '../published/keras-mobilenet.ts';
import { BACKBONE_RECIPE, type MobileNetRecipe } from '../recipe.ts';

/** A network that was trained here for the study, and its ONNX file without its heads. */
export interface PretrainedBackbone {
  readonly path: string;
  readonly network: PretrainedNetwork;
}

/**
 * Trains a MobileNetV2 on shop categories and genres, without any title of the study, and writes it without
 * its heads. It stands for the ImageNet weights that the earlier study began from.
 */
export async function pretrainBackbone(
  data: string,
  cache: string,
  recipe: MobileNetRecipe = BACKBONE_RECIPE,
): Promise<PretrainedBackbone> {
  const path = join(cache, `backbone-${keyOf(recipe).slice(0, 12)}.onnx`);
  const corpus = await readCoverCorpus(data, cache, recipe.size);
  const studied = new Set((await readLabelledCovers(data)).map(({ title }) => mainTitle(title)));
  const unstudied = corpus.covers.filter(({ title }) => !studied.has(mainTitle(title)));
  const splits = {
    train: unstudied.filter(({ split }) => split !== 'validation'),
    validation: unstudied.filter(({ split, category }) => split === 'validation' && category !== undefined),
  };
  const [weights] = (await learnCategories(corpus, splits, recipe, path)).members as [
    PretrainedNetwork['weights'],
  ];
  await writeWhole(path, featureGraph(networkOf(corpus, recipe), weights));
  const { architecture, size } = recipe;
  return { path, network: { architecture, size, weights } };
}
