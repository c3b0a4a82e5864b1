import type { FitOptions } from '../network/fit.ts';
import type { Architecture, MobileNetOptions } from './architectures/architecture.ts';
import type { Augmentation } from './augment.ts';
import type { PictureSize } from './pixels.ts';

/** Every number that a category model's training depends on beside the data. */
export interface CoversRecipe {
  readonly size: PictureSize;
  readonly architecture: Architecture;
  readonly fit: FitOptions;
  readonly augmentation: Augmentation;
  /** Share of a category's target that is spread over all of them. */
  readonly smoothing: number;
  /** Weight of the genres' loss beside the categories'. */
  readonly genreWeight: number;
  /** Further rounds, each from where the first one came to, on covers with a category alone; one a seed. */
  readonly refine?: {
    readonly fit: Omit<FitOptions, 'seed'>;
    readonly seeds: readonly number[];
    readonly genreWeight: number;
  };
  /** A last round on larger pictures, from where the one before came to; its network is then the model's only one. */
  readonly finish?: FinishingRound;
  /** Weight of a genre that a cover isn't tagged with, beside 1 of one that it is. */
  readonly absentWeight: number;
  /** Sources whose pictures stand for one class alone: their look would be learned in its place. */
  readonly leftOutSources: readonly string[];
}

/** A round on larger pictures, whose batch normalisations stay as the round before left them. */
export interface FinishingRound {
  readonly size: PictureSize;
  readonly fit: FitOptions;
  readonly augmentation: Augmentation;
  readonly genreWeight: number;
  /** Of covers without a category, one in so many is learned from, too, so that genres aren't forgotten. */
  readonly oneUncategorisedOf: number;
}

/** What the model that ships was made by. */
export const COVERS_RECIPE: CoversRecipe = {
  size: { height: 96, width: 64 },
  architecture: { kind: 'cover-net', widths: [24, 48, 96, 192, 320], colours: 32, dropout: 0.3 },
  fit: {
    epochs: 15,
    batch: 64,
    parts: 2,
    learningRate: 2e-3,
    weightDecay: 0.05,
    averageSteps: 300,
    patience: 15,
    seed: 1,
  },
  augmentation: { flip: 0.5, turn: 0.5, degrees: 5, zoom: 0.12, shift: 4, light: 0.1 },
  smoothing: 0.1,
  genreWeight: 15,
  refine: {
    fit: {
      epochs: 8,
      batch: 64,
      parts: 2,
      learningRate: 1e-3,
      weightDecay: 0.1,
      averageSteps: 300,
      patience: 8,
    },
    seeds: [1],
    genreWeight: 8,
  },
  finish: {
    size: { height: 144, width: 96 },
    fit: {
      epochs: 5,
      batch: 64,
      parts: 2,
      learningRate: 4e-4,
      weightDecay: 0.1,
      averageSteps: 300,
      patience: 5,
      seed: 1,
    },
    augmentation: { flip: 0.5, turn: 0.5, degrees: 5, zoom: 0.12, shift: 6, light: 0.1 },
    genreWeight: 12,
    oneUncategorisedOf: 6,
  },
  absentWeight: 0.5,
  leftOutSources: ['VivoWalker/ACAHKU-Library-System'],
};

/** Below this probability the first category is right less than one time in five. */
export const LEAST_CONFIDENCE = 0.2;

const { refine: _refine, finish: _finish, ...FIRST_ROUND } = COVERS_RECIPE;

/** A recipe of a MobileNetV2. */
export type MobileNetRecipe = CoversRecipe & { readonly architecture: MobileNetOptions };

/** The backbone of the three-class study: MobileNetV2 as narrow and small as two cores can train in minutes. */
export const BACKBONE_RECIPE: MobileNetRecipe = {
  ...FIRST_ROUND,
  size: { height: 96, width: 96 },
  architecture: { kind: 'mobilenetv2', width: 0.35 },
  fit: { ...COVERS_RECIPE.fit, epochs: 12, patience: 12 },
};
