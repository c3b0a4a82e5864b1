import type { FitOptions } from '../network/fit.ts';
import type { Augmentation } from './augment.ts';

/** Numbers for training on prepared covers. */
export const CLASS_RECIPE = {
  /** The earlier project's changes, kept mild in colour: mirror images, turns, zooms. */
  augmentation: {
    flip: 0.5,
    turn: 0.8,
    degrees: 10,
    zoom: 0.1,
    shift: 8,
    light: 0.1,
  } satisfies Augmentation,
  smoothing: 0.1,
  /** Differently changed copies of each picture whose features a head learns from. */
  variants: 8,
  /** Of features before a head. */
  dropout: 0.3,
  cnn: {
    epochs: 40,
    batch: 32,
    parts: 2,
    learningRate: 1e-3,
    weightDecay: 0.02,
    averageSteps: 60,
    patience: 12,
  } satisfies Omit<FitOptions, 'seed'>,
  mobilenetv2: {
    epochs: 60,
    batch: 32,
    parts: 2,
    learningRate: 2e-3,
    weightDecay: 0.02,
    averageSteps: 60,
    patience: 15,
  } satisfies Omit<FitOptions, 'seed'>,
  /** A whole network that begins from what another learned on other covers. */
  pretrained: {
    epochs: 15,
    batch: 32,
    parts: 2,
    learningRate: 1e-3,
    weightDecay: 0.05,
    averageSteps: 60,
    patience: 6,
  } satisfies Omit<FitOptions, 'seed'>,
  /** … and one that learned from other pictures, whose layers are to be kept nearly as they are. */
  fineTuned: {
    epochs: 12,
    batch: 32,
    parts: 2,
    learningRate: 2e-4,
    weightDecay: 0.05,
    averageSteps: 60,
    patience: 5,
  } satisfies Omit<FitOptions, 'seed'>,
  /** … or its last layers alone, after the head. */
  lastLayers: {
    /** MobileNetV2's first stage that is trained on: its last four blocks and last convolution, three quarters of its parameters. */
    from: 6,
    /** Differently changed copies of each picture whose maps they learn from. */
    variants: 4,
    fit: {
      epochs: 10,
      batch: 32,
      parts: 2,
      learningRate: 1e-4,
      weightDecay: 0.05,
      averageSteps: 60,
      patience: 4,
    } satisfies Omit<FitOptions, 'seed'>,
  },
  head: {
    epochs: 40,
    batch: 32,
    parts: 1,
    learningRate: 2e-3,
    weightDecay: 0.1,
    averageSteps: 60,
    patience: 10,
  } satisfies Omit<FitOptions, 'seed'>,
} as const;
