import { float32, uint16, uint32, utf16 } from './big-endian.ts';
import { toChannels } from './channels.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { identify, paletteName } from './names.ts';

const BLOCK = { groupStart: 0xc0_01, groupEnd: 0xc0_02, colour: 0x00_01 } as const;

/** The colour type that is neither global (0) nor a spot colour (1). */
const NORMAL = 2;

/**
 * The palette for Illustrator, InDesign and Photoshop: one group, named after the book, of RGB colours. All
 * numbers are big-endian.
 * Adobe publishes no description of the format. Sources: C. Camera, "ASE File Specification" (2007); R. Moss,
 * "Reading Adobe Swatch Exchange (ase) files using C#" (Cyotek, 2015), for the group's end and the colour types.
 */
export function toSwatchExchange({ title, colours }: AnswerPalette): Buffer {
  const blocks = [
    block(BLOCK.groupStart, text(paletteName(title))),
    ...identify(colours).map(({ label, hue: { hex } }) =>
      block(
        BLOCK.colour,
        text(label),
        Buffer.from('RGB ', 'ascii'),
        ...toChannels(hex).map((channel) => float32(channel / 255)),
        uint16(NORMAL),
      ),
    ),
    block(BLOCK.groupEnd),
  ];
  const version = [uint16(1), uint16(0)];
  return Buffer.concat([Buffer.from('ASEF', 'ascii'), ...version, uint32(blocks.length), ...blocks]);
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
