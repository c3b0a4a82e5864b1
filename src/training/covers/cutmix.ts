import type { Random } from '../random.ts';
import type { PictureSize } from './pixels.ts';

/** A patch of another example of the batch. */
export interface Patch {
  /** Place in the batch that it comes from. */
  readonly from: number;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Draws a patch of uniform area for some of the examples (CutMix: Yun et al. 2019,
 * https://arxiv.org/abs/1905.04899).
 *
 * @param chance that an example gets one
 * @returns one for each example, `undefined` for those that stay whole
 */
export function drawPatches(
  examples: number,
  size: PictureSize,
  chance: number,
  random: Random,
): (Patch | undefined)[] {
  return Array.from({ length: examples }, (_, at) => {
    if (random() >= chance) return undefined;
    const side = Math.sqrt(random());
    const height = Math.round(size.height * side);
    const width = Math.round(size.width * side);
    return {
      from: (at + 1 + Math.floor(random() * (examples - 1))) % examples,
      top: Math.floor(random() * (size.height - height + 1)),
      left: Math.floor(random() * (size.width - width + 1)),
      height,
      width,
    };
  });
}

/** Copies patches between pictures `[examples, 3, height, width]`, each from what the other was before. */
export function pastePatches(
  pixels: Float32Array,
  size: PictureSize,
  patches: readonly (Patch | undefined)[],
): void {
  const before = pixels.slice();
  const plane = size.height * size.width;
  patches.forEach((patch, at) => {
    if (patch === undefined) return;
    for (let channel = 0; channel < 3; channel++) {
      for (let row = patch.top; row < patch.top + patch.height; row++) {
        const within = channel * plane + row * size.width + patch.left;
        const source = patch.from * 3 * plane + within;
        pixels.set(before.subarray(source, source + patch.width), at * 3 * plane + within);
      }
    }
  });
}

/** Mixes rows `[examples, width]` by the area that each patch takes. */
export function mixRows(
  rows: Float32Array,
  width: number,
  size: PictureSize,
  patches: readonly (Patch | undefined)[],
): void {
  const before = rows.slice();
  patches.forEach((patch, at) => {
    if (patch === undefined) return;
    const share = (patch.height * patch.width) / (size.height * size.width);
    for (let column = 0; column < width; column++) {
      const own = before[at * width + column]!;
      const other = before[patch.from * width + column]!;
      rows[at * width + column] = (1 - share) * own + share * other;
    }
  });
}
