import type { Random } from '../random.ts';
import { type PictureSize, planesLength } from './pixels.ts';

/** How far a picture may be changed while it is learned from. */
export interface Augmentation {
  /** Chance of a mirror image. */
  readonly flip: number;
  /** Chance of a turn with a zoom; the others are only shifted, by whole pixels, and so stay sharp. */
  readonly turn: number;
  /** Largest turn either way, in degrees. */
  readonly degrees: number;
  /** Largest zoom in or out, as a share. */
  readonly zoom: number;
  /** Largest shift along each side, in pixels. */
  readonly shift: number;
  /** Largest change of brightness and of contrast, as a share; hue matters here and stays. */
  readonly light: number;
}

/** What a network takes: a byte `v` becomes `(v / 255 − mean) / deviation`, for each channel. */
export interface Normalisation {
  readonly mean: readonly [red: number, green: number, blue: number];
  readonly deviation: readonly [red: number, green: number, blue: number];
}

/** What our own networks take. */
export const NORMALISATION: Normalisation = { mean: [0.5, 0.5, 0.5], deviation: [0.25, 0.25, 0.25] };

/** Leaves a picture as it is. */
export const UNCHANGED: Augmentation = { flip: 0, turn: 0, degrees: 0, zoom: 0, shift: 0, light: 0 };

/**
 * Writes a picture, changed at random, as a network takes it. What lies outside the picture is its nearest
 * edge.
 *
 * @param table `[pictures, 3, height, width]`
 * @param target `[examples, 3, height, width]`; the place `example` is written
 */
export function augment(
  table: Uint8Array,
  picture: number,
  target: Float32Array,
  example: number,
  size: PictureSize,
  options: Augmentation,
  random: Random,
  normalisation: Normalisation = NORMALISATION,
): void {
  const { height, width } = size;
  const between = (limit: number) => (2 * random() - 1) * limit;
  const flip = random() < options.flip ? -1 : 1;
  const turned = random() < options.turn;
  const angle = turned ? (between(options.degrees) * Math.PI) / 180 : 0;
  const scale = turned ? 1 / (1 + between(options.zoom)) : 1;
  const shiftX = turned ? between(options.shift) : Math.round(between(options.shift));
  const shiftY = turned ? between(options.shift) : Math.round(between(options.shift));
  const brightness = between(options.light);
  const contrast = 1 + between(options.light);
  // From a place in the result, relative to its middle, to the place in the picture that is seen there.
  const columnX = flip * scale * Math.cos(angle);
  const columnY = scale * Math.sin(angle);
  const rowX = -flip * scale * Math.sin(angle);
  const rowY = scale * Math.cos(angle);
  const middleX = (width - 1) / 2;
  const middleY = (height - 1) / 2;

  const plane = height * width;
  const source = picture * planesLength(size);
  const result = example * planesLength(size);
  const gains = normalisation.deviation.map((deviation) => contrast / (255 * deviation));
  const offsets = normalisation.mean.map(
    (mean, channel) => (brightness + (1 - contrast) / 2 - mean) / normalisation.deviation[channel]!,
  );
  for (let y = 0; y < height; y++) {
    let fromX = middleX + shiftX + (y - middleY) * rowX - middleX * columnX;
    let fromY = middleY + shiftY + (y - middleY) * rowY - middleX * columnY;
    for (let x = 0; x < width; x++, fromX += columnX, fromY += columnY) {
      const clampedX = Math.min(width - 1, Math.max(0, fromX));
      const clampedY = Math.min(height - 1, Math.max(0, fromY));
      const left = Math.floor(clampedX);
      const top = Math.floor(clampedY);
      const right = Math.min(width - 1, left + 1);
      const shareX = clampedX - left;
      const shareY = clampedY - top;
      const above = source + top * width;
      const below = shareY === 0 ? above : above + width;
      const at = result + y * width + x;
      for (let channel = 0; channel < 3; channel++) {
        const start = channel * plane;
        const upper = table[above + start + left]! * (1 - shareX) + table[above + start + right]! * shareX;
        const lower = table[below + start + left]! * (1 - shareX) + table[below + start + right]! * shareX;
        target[at + start] = (upper * (1 - shareY) + lower * shareY) * gains[channel]! + offsets[channel]!;
      }
    }
  }
}
