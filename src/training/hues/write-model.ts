import { join } from 'node:path';
import type { MeasuredCovers } from '../../hues/measured.ts';
import { HUES } from '../../palette/hues.ts';
import type { Genre } from '../corpus/genres.ts';
import type { Shelf } from '../corpus/shelves.ts';
import { writeJson, writeWhole } from '../files/write-whole.ts';
import { splitWeights } from '../onnx/external-weights.ts';
import { tokenizerJson } from '../vocabulary.ts';
import { type HueModelParts, buildHueGraph } from './hue-graph.ts';
import { HUES_RECIPE } from './recipe.ts';

const GRAPH_FILE = 'model_quantized.onnx';

/** What goes into `config.json` beside the graph. */
export interface HueModelSettings {
  readonly genres: readonly Genre[];
  /** One probability a genre. */
  readonly thresholds: readonly number[];
  readonly genreCalibration: { readonly scale: number; readonly offset: number };
  readonly shelves: readonly Pick<Shelf, 'id' | 'name' | 'genre' | 'also'>[];
  readonly shelfCalibration: { readonly scale: number; readonly offset: number };
}

/** Writes the tokenizer of a vocabulary in the Hugging Face layout. */
export async function writeTokenizer(directory: string, vocabulary: readonly string[]): Promise<void> {
  await writeWhole(join(directory, 'tokenizer.json'), JSON.stringify(tokenizerJson(vocabulary)));
  await writeJson(join(directory, 'tokenizer_config.json'), {
    tokenizer_class: 'PreTrainedTokenizerFast',
    model_max_length: HUES_RECIPE.maximumTokens,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    clean_up_tokenization_spaces: true,
  });
}

/** Writes graph, configuration, measured covers and tags beside the tokenizer. */
export async function writeHueModel(
  directory: string,
  parts: HueModelParts,
  settings: HueModelSettings,
  measured: MeasuredCovers,
  tags: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const { graph, weights } = splitWeights(buildHueGraph(parts), `${GRAPH_FILE}_data`);
  await writeWhole(join(directory, 'onnx', GRAPH_FILE), graph);
  await writeWhole(join(directory, 'onnx', `${GRAPH_FILE}_data`), weights);
  await writeJson(join(directory, 'config.json'), {
    model_type: 'coverhues',
    architectures: ['CoverHuesForSequenceClassification'],
    problem_type: 'multi_label_classification',
    vocab_size: parts.space.tokens,
    max_position_embeddings: HUES_RECIPE.maximumTokens,
    id2label: Object.fromEntries(HUES.map((hue, id) => [id, hue.name])),
    label2id: Object.fromEntries(HUES.map((hue, id) => [hue.name, id])),
    genres: settings.genres.map((genre, at) => ({ ...genre, threshold: rounded(settings.thresholds[at]!) })),
    shelves: settings.shelves.map(({ id, name, genre, also }) => ({ id, name, genre, also })),
    calibration: {
      genres: roundedScale(settings.genreCalibration),
      shelves: roundedScale(settings.shelfCalibration),
    },
  });
  await writeWhole(join(directory, 'measured.json'), `${JSON.stringify(measured)}\n`);
  await writeWhole(join(directory, 'tags.json'), `${JSON.stringify(tags)}\n`);
}

function roundedScale({ scale, offset }: { readonly scale: number; readonly offset: number }) {
  return { scale: rounded(scale), offset: rounded(offset) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
