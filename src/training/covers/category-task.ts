import type { Tape, Value } from '../network/tape.ts';
import { dense } from '../network/operators/dense.ts';
import { maskedBinaryCrossEntropy, softmaxCrossEntropy } from '../network/operators/losses.ts';
import type { Feed, Task } from '../network/task.ts';
import type { Random } from '../random.ts';
import { coverNet, type CoverNetOptions } from './architectures/cover-net.ts';
import { type Augmentation, augment } from './augment.ts';
import { type PictureSize, planesLength } from './pixels.ts';

/** What the category model learns from, as data that threads can share. */
export interface CategoryTaskSpec {
  readonly pixels: Uint8Array;
  readonly size: PictureSize;
  /** Row of `pixels` of each example. */
  readonly rows: Uint32Array;
  /** Category of each example, −1 where unknown. */
  readonly categories: Int32Array;
  /** `[examples, genres]`, 0 or 1. */
  readonly genres: Uint8Array;
  readonly counts: { readonly categories: number; readonly genres: number };
  readonly net: CoverNetOptions;
  readonly augmentation: Augmentation;
  readonly smoothing: number;
  /** Weight of the genres' loss beside the categories', and of a genre that isn't named beside one that is. */
  readonly genreWeight: number;
  readonly absentWeight: number;
}

/** The network from pixels to both heads. */
export function categoryNetwork(
  tape: Tape,
  { size, net, counts }: Pick<CategoryTaskSpec, 'size' | 'net' | 'counts'>,
): { readonly categories: Value; readonly genres: Value } {
  const features = coverNet(tape, tape.input('pixel_values', [3, size.height, size.width]), net);
  const initialiser = { kind: 'normal', deviation: 0.01 } as const;
  return {
    categories: dense(tape, features, { name: 'categories', units: counts.categories, initialiser }),
    genres: dense(tape, features, { name: 'genres', units: counts.genres, initialiser }),
  };
}

/** Categories as one of many, and genres beside them, so that covers without a category teach too. */
export function createTask(spec: CategoryTaskSpec): Task {
  const { counts, size } = spec;
  return {
    examples: spec.rows.length,
    network(tape) {
      const outputs = categoryNetwork(tape, spec);
      const targets = tape.input('categories', [counts.categories]).name;
      const genres = tape.input('genres', [counts.genres]).name;
      const mask = tape.input('genre_mask', [counts.genres]).name;
      return [
        softmaxCrossEntropy(tape, outputs.categories, targets),
        maskedBinaryCrossEntropy(tape, outputs.genres, genres, mask, spec.genreWeight),
      ];
    },
    feeds(examples: Uint32Array, random: Random): Readonly<Record<string, Feed>> {
      const pixels = new Float32Array(examples.length * planesLength(size));
      const categories = new Float32Array(examples.length * counts.categories);
      const genres = new Float32Array(examples.length * counts.genres);
      const mask = new Float32Array(genres.length).fill(spec.absentWeight);
      examples.forEach((example, at) => {
        augment(spec.pixels, spec.rows[example]!, pixels, at, size, spec.augmentation, random);
        const category = spec.categories[example]!;
        if (category >= 0) {
          const start = at * counts.categories;
          categories.fill(spec.smoothing / counts.categories, start, start + counts.categories);
          categories[start + category]! += 1 - spec.smoothing;
        }
        for (let genre = 0; genre < counts.genres; genre++) {
          if (spec.genres[example * counts.genres + genre] === 0) continue;
          genres[at * counts.genres + genre] = 1;
          mask[at * counts.genres + genre] = 1;
        }
      });
      return {
        pixel_values: { values: pixels, size: [3, size.height, size.width] },
        categories: { values: categories, size: [counts.categories] },
        genres: { values: genres, size: [counts.genres] },
        genre_mask: { values: mask, size: [counts.genres] },
      };
    },
  };
}
