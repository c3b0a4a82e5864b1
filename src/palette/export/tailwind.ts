import type { AnswerPalette } from '../answer-palette.ts';
import { toHex } from './channels.ts';
import { cssComment } from './css-comment.ts';
import { hueNote, identify, paletteName, printNote } from './names.ts';

/**
 * The palette as a theme for Tailwind CSS 4: theme variables by role, which make utilities such as `bg-cover-ground` and
 * `text-cover-ink`. Role, rank, score, lift and print values stand in comments.
 * Source: Tailwind CSS 4, "Theme variables".
 */
export function toTailwindTheme({ title, colours }: AnswerPalette): string {
  const lines = identify(colours).flatMap(({ id, hue }) => [
    `  ${cssComment(hueNote(hue))}`,
    `  ${cssComment(printNote(hue.hex))}`,
    `  --color-cover-${id}: ${toHex(hue.hex)};`,
  ]);
  return [cssComment(paletteName(title)), '@theme {', ...lines, '}', ''].join('\n');
}
