import type { AnswerPalette } from '../answer-palette.ts';
import { uint16, uint32, utf16 } from './big-endian.ts';
import { toChannels } from './channels.ts';
import { identify } from './names.ts';

/** The colour space whose values are red, green and blue. */
const RGB = 0;

/** A byte as 16 bits, so that 255 becomes 65,535. */
const SIXTEEN_BITS = 257;

/**
 * The palette for Photoshop: its colours as version 1 of the format has them, and again with their names as version 2
 * has them, as Photoshop itself writes both. All numbers are big-endian.
 * Source: Adobe Photoshop File Formats Specification (2019), "Color Swatches".
 */
export function toPhotoshopSwatches({ colours }: AnswerPalette): Buffer {
  const named = identify(colours).map(({ label, hue }) => ({ colour: colourOf(hue.hex), name: text(label) }));
  const count = uint16(named.length);
  return Buffer.concat([
    uint16(1),
    count,
    ...named.map(({ colour }) => colour),
    uint16(2),
    count,
    ...named.flatMap(({ colour, name }) => [colour, name]),
  ]);
}

/** The colour space and its four values, of which RGB uses three. */
function colourOf(hex: string): Buffer {
  const values = toChannels(hex).map((channel) => channel * SIXTEEN_BITS);
  return Buffer.concat([RGB, ...values, 0].map(uint16));
}

/** The length in UTF-16 units, then UTF-16BE; both with the NUL at the end. */
function text(value: string): Buffer {
  const { units, bytes } = utf16(value);
  return Buffer.concat([uint32(units), bytes]);
}
