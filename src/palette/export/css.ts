import { toHex } from './channels.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { hueNote, identify, paletteName } from './exported-palette.ts';

/** Text inside a comment, which nothing in it can end. */
function comment(text: string): string {
  return `/* ${text.replaceAll('*/', '* /')} */`;
}

/**
 * The palette as CSS custom properties on `:root`, by its roles: `--cover-ground`, `--cover-main`, `--cover-accent`,
 * `--cover-accent-2`, `--cover-ink` and so on. Role, rank, score and lift stand in comments.
 * Source: CSS Custom Properties for Cascading Variables Module Level 1; CSS Syntax Module Level 3 (comments,
 * `@charset`).
 */
export function toCss({ title, colours }: AnswerPalette): string {
  const lines = identify(colours).flatMap(({ id, hue }) => [
    `  ${comment(hueNote(hue))}`,
    `  --cover-${id}: ${toHex(hue.hex)};`,
  ]);
  return ['@charset "UTF-8";', comment(paletteName(title)), ':root {', ...lines, '}', ''].join('\n');
}
