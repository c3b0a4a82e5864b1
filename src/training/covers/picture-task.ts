import { dense } from '../network/operators/dense.ts';
import { maskedBinaryCrossEntropy, softmaxCrossEntropy } from '../network/operators/losses.ts';
import type { Tape, Value } from '../network/tape.ts';
import type { Feed, Task } from '../network/task.ts';
import type { Random } from '../random.ts';
import { type Architecture, featuresOf } from './architectures/architecture.ts';
import { type Augmentation, augment, type Normalisation } from './augment.ts';
import { type PictureSize, planesLength } from './pixels.ts';

/** A network from pictures to classes and, if it is to learn them, genres. */
export interface PictureNetwork {
  readonly architecture: Architecture;
  readonly size: PictureSize;
  /** One of which each picture is. */
  readonly classes: number;
  /** Any number of which each picture may have; 0 for a network without them. */
  readonly genres: number;
}

/** What such a network learns from, as data that threads can share. */
export interface PictureTaskSpec {
  readonly network: PictureNetwork;
  /** `[pictures, 3, height, width]` */
  readonly pixels: Uint8Array;
  /** Row of `pixels` of each example. */
  readonly rows: Uint32Array;
  /** Class of each example, −1 where unknown. */
  readonly classes: Int32Array;
  /** `[examples, genres]`, 0 or 1. */
  readonly genres: Uint8Array;
  readonly augmentation: Augmentation;
  /** Our own networks' unless given. */
  readonly normalisation?: Normalisation;
  /** Share of a class's target that is spread over all classes (Szegedy et al. 2016). */
  readonly smoothing: number;
  /** Weight of the genres' loss beside the classes'. */
  readonly genreWeight: number;
  /** Weight of a genre that a picture isn't tagged with, beside 1 of one that it is. */
  readonly absentWeight: number;
  /** Of batch normalisations that stay as an earlier training left them. */
  readonly fixedStatistics?: Float32Array;
}

/** The name of the pixels' input. */
export const PIXELS = 'pixel_values';

/** What a network says of pictures. */
export interface PictureLogits {
  readonly classes: Value;
  readonly genres: Value | undefined;
}

/** Writes a network from normalised pixels to logits. */
export function pictureLogits(tape: Tape, pixels: Value, network: PictureNetwork): PictureLogits {
  const features = featuresOf(tape, pixels, network.architecture);
  const head = (name: string, units: number) =>
    dense(tape, features, { name, units, initialiser: { kind: 'normal', deviation: 0.01 } });
  return {
    classes: head('classes', network.classes),
    genres: network.genres > 0 ? head('genres', network.genres) : undefined,
  };
}

/** Classes as one of many and, beside them, genres, so that pictures without a class teach too. */
export function createTask(spec: PictureTaskSpec): Task {
  const { network, fixedStatistics } = spec;
  const { size } = network;
  return {
    examples: spec.rows.length,
    ...(fixedStatistics && { fixedStatistics }),
    network(tape) {
      const pixels = tape.input(PIXELS, [3, size.height, size.width]);
      const logits = pictureLogits(tape, pixels, network);
      const losses = [
        softmaxCrossEntropy(tape, logits.classes, tape.input('classes', [network.classes]).name),
      ];
      if (logits.genres === undefined) return losses;
      const targets = tape.input('genres', [network.genres]).name;
      const mask = tape.input('genre_mask', [network.genres]).name;
      losses.push(maskedBinaryCrossEntropy(tape, logits.genres, targets, mask, spec.genreWeight));
      return losses;
    },
    feeds(examples, random) {
      return {
        [PIXELS]: augmentedPixels(spec, examples, random),
        classes: classTargets(spec, examples),
        ...(network.genres > 0 ? genreTargets(spec, examples) : {}),
      };
    },
  };
}

function augmentedPixels(spec: PictureTaskSpec, examples: Uint32Array, random: Random): Feed {
  const { size } = spec.network;
  const { augmentation, normalisation } = spec;
  const values = new Float32Array(examples.length * planesLength(size));
  examples.forEach((example, at) => {
    augment(spec.pixels, spec.rows[example]!, values, at, size, augmentation, random, normalisation);
  });
  return { values, size: [3, size.height, size.width] };
}

function classTargets({ network: { classes }, ...spec }: PictureTaskSpec, examples: Uint32Array): Feed {
  const values = new Float32Array(examples.length * classes);
  examples.forEach((example, at) => {
    const label = spec.classes[example]!;
    if (label < 0) return;
    const start = at * classes;
    values.fill(spec.smoothing / classes, start, start + classes);
    values[start + label]! += 1 - spec.smoothing;
  });
  return { values, size: [classes] };
}

function genreTargets({ network: { genres }, ...spec }: PictureTaskSpec, examples: Uint32Array) {
  const targets = new Float32Array(examples.length * genres);
  const mask = new Float32Array(targets.length).fill(spec.absentWeight);
  examples.forEach((example, at) => {
    for (let genre = 0; genre < genres; genre++) {
      if (spec.genres[example * genres + genre] === 0) continue;
      targets[at * genres + genre] = 1;
      mask[at * genres + genre] = 1;
    }
  });
  return {
    genres: { values: targets, size: [genres] },
    genre_mask: { values: mask, size: [genres] },
  };
}
