import { toChannels } from './channels.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { hueNote, identify, paletteName, printNote } from './names.ts';

/**
 * The palette for GIMP, Inkscape, Krita and others: one row of named colours, with what is known of each in
 * comments.
 * Source: GIMP developer documentation, "GIMP Palette Format Version 2 (.gpl)".
 */
export function toGimpPalette({ title, colours }: AnswerPalette): string {
  const lines = identify(colours).map(({ label, hue }) => {
    const channels = toChannels(hue.hex).map((channel) => String(channel).padStart(3));
    return `${channels.join(' ')}\t${label}`;
  });
  return [
    'GIMP Palette',
    `Name: ${paletteName(title)}`,
    `Columns: ${colours.length}`,
    ...colours.flatMap((hue) => [`# ${hueNote(hue)}`, `# ${printNote(hue.hex)}`]),
    ...lines,
    '',
  ].join('\n');
}
