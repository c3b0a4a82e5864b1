import { toHex } from './channels.ts';
import { cssComment } from './css-comment.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { hueNote, identify, paletteName, printNote } from './names.ts';

/**
 * The palette as CSS custom properties on `:root`, by its roles: `--cover-ground`, `--cover-main`, `--cover-accent`,
 * `--cover-accent-2`, `--cover-ink` and so on. Role, rank, score, lift and print values stand in comments.
 * Source: CSS Custom Properties for Cascading Variables Module Level 1; CSS Syntax Module Level 3 (comments,
 * `@charset`).
 */
export function toCss({ title, colours }: AnswerPalette): string {
  const lines = identify(colours).flatMap(({ id, hue }) => [
    `  ${cssComment(hueNote(hue))}`,
    `  ${cssComment(printNote(hue.hex))}`,
    `  --cover-${id}: ${toHex(hue.hex)};`,
  ]);
  return ['@charset "UTF-8";', cssComment(paletteName(title)), ':root {', ...lines, '}', ''].join('\n');
}
