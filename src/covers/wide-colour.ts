import { encodedOf, linearOf } from '../palette/pixel-colours.ts';

/**
 * The primaries of an RGB colour space, by which its numbers are to be understood. The Display P3 of libvips' own
 * profile differs from the standard's by a red that has no negative Z, which a dark blue shows.
 */
export type Primaries = 'srgb' | 'display-p3' | 'bt2020' | 'libvips-p3';

type Matrix = readonly number[];

/**
 * Linear light in other primaries to linear sRGB, row by row: CSS Color Module Level 4, section 18, with D65 for white;
 * the last one from the profile's colorants, adapted by Bradford's method.
 */
const TO_SRGB: Readonly<Record<Exclude<Primaries, 'srgb'>, Matrix>> = {
  'display-p3': [
    1.2249401762805598, -0.22494017628055996, 0, -0.042056954709688163, 1.0420569547096881, 0,
    -0.019637554590334432, -0.078636045550631889, 1.0982736001409663,
  ],
  bt2020: [
    1.6604910021084345, -0.58764113878854951, -0.072849863319884883, -0.12455047452159074, 1.1328998971259603,
    -0.0083494226043694768, -0.018150763354905303, -0.10057889800800739, 1.1187296613629127,
  ],
  'libvips-p3': [
    1.2244228432523352, -0.22491844471198602, 0.000501983066164941, -0.04201205922353443, 1.0420587527425529,
    -0.00004933276565593851, -0.018162169174175045, -0.07871344477213024, 1.0968834060195096,
  ],
};

/** Pixels with any number of levels and perhaps with alpha. */
export interface SomePixels {
  /** Colour first: red, green and blue, then alpha, if any; what follows is left out. */
  readonly data: Uint8Array | Uint16Array;
  /** Numbers a pixel, 3 or more. */
  readonly channels: number;
  /** The number of full light and of full cover: 255 or 65,535. */
  readonly most: number;
  /** Of numbers that are encoded as sRGB's are. */
  readonly primaries: Primaries;
}

/**
 * Brings pixels to sRGB of 8 bits on white, every number rounded once; colours that sRGB lacks go to its edge.
 *
 * @returns 3 bytes a pixel
 */
export function toSrgbOnWhite({ data, channels, most, primaries }: SomePixels): Uint8Array {
  const count = data.length / channels;
  const made = new Uint8Array(count * 3);
  const colour = new Float64Array(3);
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * channels;
    for (let axis = 0; axis < 3; axis++) colour[axis] = data[at + axis]! / most;
    if (primaries !== 'srgb') toSrgb(colour, TO_SRGB[primaries]);
    const cover = channels > 3 ? data[at + 3]! / most : 1;
    for (let axis = 0; axis < 3; axis++) {
      made[pixel * 3 + axis] = Math.round(255 * (colour[axis]! * cover + 1 - cover));
    }
  }
  return made;
}

function toSrgb(colour: Float64Array, matrix: Matrix): void {
  const [red, green, blue] = [linearOf(colour[0]!), linearOf(colour[1]!), linearOf(colour[2]!)];
  for (let axis = 0; axis < 3; axis++) {
    const light = matrix[axis * 3]! * red + matrix[axis * 3 + 1]! * green + matrix[axis * 3 + 2]! * blue;
    colour[axis] = encodedOf(Math.min(1, Math.max(0, light)));
  }
}
