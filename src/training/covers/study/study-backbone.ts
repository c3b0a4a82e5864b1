import { ModelError } from '../../../errors.ts';
import type { FitOptions } from '../../network/fit.ts';
import { type Normalisation, NORMALISATION } from '../augment.ts';
import { CLASS_RECIPE } from '../class-recipe.ts';
import { findBackbone } from '../find-backbone.ts';
import type { PretrainedNetwork } from '../published/keras-mobilenet.ts';
import type { TrainedOn } from '../make-classifier.ts';
import type { PictureSize } from '../pixels.ts';
import type { MobileNetRecipe } from '../recipe.ts';
import { pretrainBackbone } from './pretrain-backbone.ts';

/** Where the study's MobileNetV2 comes from. */
export interface BackboneOptions {
  /** The data directory: `seed3.jsonl` and `seed3.tar`, and the covers that the backbone is trained on. */
  readonly data: string;
  readonly cache: string;
  /** A MobileNetV2 that was trained elsewhere (`findBackbone`); without one, a small one is trained here. */
  readonly backbone?: string;
  /** Whether of one that was named the last layers are trained on, as unless told otherwise, or all. */
  readonly fineTune?: TrainedOn;
  /** Address of the hub that backbones with a name there come from. */
  readonly hub: string;
  /** How the small one is trained, where not as `BACKBONE_RECIPE` says. */
  readonly recipe?: MobileNetRecipe;
}

/** What the MobileNetV2 had learned before. */
export interface PretrainedOn {
  /** What was named as backbone; absent where it was trained here. */
  readonly name?: string;
  /** Of its weights, in hexadecimal; of one that was named. */
  readonly sha256?: string;
  readonly width: number;
  readonly size: PictureSize;
}

/** The MobileNetV2 that the study freezes, and trains on. */
export interface StudyBackbone {
  /** The ONNX file of it without its heads. */
  readonly path: string;
  readonly network: PretrainedNetwork;
  readonly normalisation: Normalisation;
  /** Whether its last layers are trained on, or all of them, and how. */
  readonly trainedOn: TrainedOn;
  readonly recipe: Omit<FitOptions, 'seed'>;
  readonly pretrained: PretrainedOn;
}

/**
 * The network that was named, or a small one that is trained here.
 *
 * @throws ModelError for one that can't be had, or can't be trained on
 */
export async function studyBackbone(
  { data, backbone: name, fineTune = 'last', recipe, hub, cache: backbones }: BackboneOptions,
  cache: string,
): Promise<StudyBackbone> {
  if (name === undefined) {
    const { path, network } = await pretrainBackbone(data, cache, recipe);
    const rest = { normalisation: NORMALISATION, trainedOn: 'all', recipe: CLASS_RECIPE.pretrained } as const;
    return { path, network, ...rest, pretrained: sizesOf(network) };
  }
  const { path, network, normalisation, sha256 } = await findBackbone(name, { hub, cache: backbones });
  if (network === undefined) {
    throw new ModelError(
      'MODEL_INVALID',
      `${name} only answers; the study also trains it on. That takes a MobileNetV2 in TensorFlow.js's layers format.`,
    );
  }
  const pretrained = { name, sha256, ...sizesOf(network) };
  const numbers = fineTune === 'last' ? CLASS_RECIPE.lastLayers.fit : CLASS_RECIPE.fineTuned;
  return { path, network, normalisation, trainedOn: fineTune, recipe: numbers, pretrained };
}

function sizesOf({ architecture, size }: PretrainedNetwork) {
  return { width: architecture.width, size };
}
