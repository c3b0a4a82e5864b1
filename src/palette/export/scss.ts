import type { AnswerPalette } from '../answer-palette.ts';
import { toHex } from './channels.ts';
import { hueNote, identify, paletteName, printNote } from './names.ts';

/**
 * The palette for Sass: a variable for each colour, named by its role (`$cover-ground`, `$cover-accent-2`), and the map
 * `$cover` of all of them by the same names. Role, rank, score, lift and print values stand in comments, which Sass leaves out.
 * Source: Sass language specification (variables, maps, silent comments).
 */
export function toScss({ title, colours }: AnswerPalette): string {
  const named = identify(colours);
  return [
    `// ${paletteName(title)}`,
    ...named.flatMap(({ id, hue }) => [
      `// ${hueNote(hue)}`,
      `// ${printNote(hue.hex)}`,
      `$cover-${id}: ${toHex(hue.hex)};`,
    ]),
    '$cover: (',
    ...named.map(({ id }) => `  '${id}': $cover-${id},`),
    ');',
    '',
  ].join('\n');
}
