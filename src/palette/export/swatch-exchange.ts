import { printOf } from '../print/index.ts';
import { float32, uint16, uint32, utf16 } from './big-endian.ts';
import { toChannels } from './channels.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { identify, paletteName } from './names.ts';

const BLOCK = { groupStart: 0xc0_01, groupEnd: 0xc0_02, colour: 0x00_01 } as const;

/** The colour type that is neither global (0) nor a spot colour (1). */
const NORMAL = 2;

/**
 * The palette for Illustrator, InDesign and Photoshop: one group, named after the book, of RGB colours and then
 * of the inks that print them. All numbers are big-endian.
 * Adobe publishes no description of the format. Sources: C. Camera, "ASE File Specification" (2007); R. Moss,
 * "Reading Adobe Swatch Exchange (ase) files using C#" (Cyotek, 2015), for the group's end and the colour types.
 */
export function toSwatchExchange({ title, colours }: AnswerPalette): Buffer {
  const named = identify(colours);
  const blocks = [
    block(BLOCK.groupStart, text(paletteName(title))),
    ...named.map(({ label, hue: { hex } }) =>
      colour(
        label,
        'RGB ',
        toChannels(hex).map((channel) => channel / 255),
      ),
    ),
    ...named.map(({ label, hue: { hex } }) =>
      colour(
        `${label} CMYK`,
        'CMYK',
        printOf(hex).cmyk.map((ink) => ink / 100),
      ),
    ),
    block(BLOCK.groupEnd),
  ];
  const version = [uint16(1), uint16(0)];
  return Buffer.concat([Buffer.from('ASEF', 'ascii'), ...version, uint32(blocks.length), ...blocks]);
}

/** A colour of a model, with its values from 0 to 1. */
function colour(name: string, model: 'RGB ' | 'CMYK', values: readonly number[]): Buffer {
  const channels = values.map(float32);
  return block(BLOCK.colour, text(name), Buffer.from(model, 'ascii'), ...channels, uint16(NORMAL));
}

/** A block's type, the length of its body in bytes, and its body. */
function block(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint16(type), uint32(body.length), body]);
}

/** The length in UTF-16 units, then UTF-16BE; both with the NUL at the end. */
function text(value: string): Buffer {
  const { units, bytes } = utf16(value);
  return Buffer.concat([uint16(units), bytes]);
}
