import type { AnswerPalette } from '../answer-palette.ts';
import { inkFor } from '../contrast.ts';
import { toHex } from './channels.ts';
import { hueNote, identify, paletteName, printNote, type IdentifiedHue } from './names.ts';

/** Sizes in the picture's own units. */
const WIDTH = 880;
const BAND = 96;
const MARGIN = 32;
/** Where a line of 24 units stands in its band. */
const BASELINE = 44;
/** And a smaller one below it. */
const SECOND_LINE = 74;

/** Characters that no XML document may hold (XML 1.0, production 2). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The palette as a picture that can be taken apart: a band for each colour, with its name, its hex and what becomes of it
 * in print, in near-black or white, whichever reads better on it. Title and description say the same to who can't see it.
 * Source: SVG 2; WAI-ARIA Graphics Module; WCAG 2.2, success criteria 1.1.1 and 1.4.3.
 */
export function toSvg({ title, colours }: AnswerPalette): string {
  const named = identify(colours);
  const height = named.length * BAND;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="cover-title cover-desc">`,
    `  <title id="cover-title">${xmlText(paletteName(title))}</title>`,
    `  <desc id="cover-desc">${xmlText(named.map(describe).join('; '))}</desc>`,
    ...named.map(drawBand),
    '</svg>',
    '',
  ].join('\n');
}

function describe({ hue }: IdentifiedHue): string {
  return `${toHex(hue.hex)} (${hueNote(hue)}; ${printNote(hue.hex)})`;
}

function drawBand({ id, label, hue }: IdentifiedHue, at: number): string {
  const hex = toHex(hue.hex);
  const top = at * BAND;
  const type = `font-family="system-ui, sans-serif" fill="${inkFor(hex)}"`;
  const large = `y="${top + BASELINE}" font-size="24" ${type}`;
  const small = `y="${top + SECOND_LINE}" font-size="16" ${type}`;
  return [
    `  <g id="cover-${id}">`,
    `    <rect y="${top}" width="${WIDTH}" height="${BAND}" fill="${hex}"/>`,
    `    <text x="${MARGIN}" ${large}>${xmlText(label)}</text>`,
    `    <text x="${WIDTH - MARGIN}" ${large} text-anchor="end">${hex}</text>`,
    `    <text x="${MARGIN}" ${small}>${printNote(hex)}</text>`,
    '  </g>',
  ].join('\n');
}

/** Text between tags. */
function xmlText(text: string): string {
  return text
    .replaceAll(NO_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
