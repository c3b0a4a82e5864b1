import type { FitOptions } from '../network/fit.ts';
import type { Architecture } from './architectures/architecture.ts';
import type { Augmentation } from './augment.ts';

/** Every number that the category model's training depends on beside the data. */
export const RECIPE = {
  size: { height: 96, width: 64 },
  architecture: {
    kind: 'cover-net',
    widths: [24, 48, 96, 192, 320],
    colours: 32,
    dropout: 0.3,
  } satisfies Architecture,
  fit: {
    epochs: 15,
    batch: 64,
    parts: 2,
    learningRate: 2e-3,
    weightDecay: 0.05,
    averageSteps: 300,
    patience: 15,
    seed: 1,
  } satisfies FitOptions,
  augmentation: {
    flip: 0.5,
    turn: 0.5,
    degrees: 5,
    zoom: 0.12,
    shift: 4,
    light: 0.1,
  } satisfies Augmentation,
  smoothing: 0.1,
  genreWeight: 15,
  absentWeight: 0.5,
  /** Sources whose pictures stand for one class alone: their look would be learned in its place. */
  leftOutSources: ['VivoWalker/ACAHKU-Library-System'] as readonly string[],
  /** Below this probability the first category is right less than one time in five. */
  leastConfidence: 0.2,
} as const;
