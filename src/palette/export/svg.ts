import type { AnswerPalette } from '../answer-palette.ts';
import { inkFor } from '../contrast.ts';
import { toHex } from './channels.ts';
import { hueNote, identify, paletteName, type IdentifiedHue } from './names.ts';

/** Sizes in the picture's own units. */
const WIDTH = 640;
const BAND = 96;
const MARGIN = 32;
/** Where a line of 24 units stands in the middle of its band. */
const BASELINE = 56;

/** Characters that no XML document may hold (XML 1.0, production 2). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The palette as a picture that can be taken apart: a band for each colour, with its name and its hex in near-black or
 * white, whichever reads better on it. Title and description say the same to who can't see it.
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
  return `${toHex(hue.hex)} (${hueNote(hue)})`;
}

function drawBand({ id, label, hue }: IdentifiedHue, at: number): string {
  const hex = toHex(hue.hex);
  const type = `y="${at * BAND + BASELINE}" font-family="system-ui, sans-serif" font-size="24" fill="${inkFor(hex)}"`;
  return [
    `  <g id="cover-${id}">`,
    `    <rect y="${at * BAND}" width="${WIDTH}" height="${BAND}" fill="${hex}"/>`,
    `    <text x="${MARGIN}" ${type}>${xmlText(label)}</text>`,
    `    <text x="${WIDTH - MARGIN}" ${type} text-anchor="end">${hex}</text>`,
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
