import { html } from 'hono/html';
import type { Sentences } from '../../../languages/index.ts';
import { THUMBNAIL_HEIGHT } from '../../../covers/readability.ts';
import type { PaletteColour } from '../../../hues/reading.ts';
import { TEXT_CONTRAST } from '../../../palette/contrast.ts';
import { layOutWorn } from '../../../palette/worn-cover.ts';
import type { Reply } from '../../../reply.ts';
import { shownName } from '../../../swatch/shown-name.ts';
import { nameColour } from '../../hue-words.ts';
import { type Composition, type Html, drawCover, drawField, hueName } from './drawings.ts';

/** Palettes that stand side by side. */
const PALETTES = 3;

/** A cover's title keeps to this many lines, above the shapes. */
const TITLE_LINES = 4;

/** Shapes by the palette's place: a large one in the main colour, small ones in the accents. */
const COMPOSITIONS: readonly Composition[] = [
  {
    lines: TITLE_LINES,
    draw: ([main, ...accents]) => html`
      ${main && html`<circle cx="176" cy="332" r="64" fill="${main}" />`}
      ${accents.map((hex, at) => html`<rect x="22" y="${290 + 16 * at}" width="${64 - 12 * at}" height="8" fill="${hex}" />`)}
    `,
  },
  {
    lines: TITLE_LINES,
    draw: ([main, ...accents]) => html`
      ${main && html`<rect y="272" width="240" height="88" fill="${main}" />`}
      ${accents.map((hex, at) => html`<rect y="${272 + 12 * at}" width="240" height="9" fill="${hex}" />`)}
    `,
  },
  {
    lines: TITLE_LINES,
    draw: ([main, ...accents]) => html`
      ${main && html`<path d="M0 360 V328 A120 60 0 0 1 240 328 V360 Z" fill="${main}" />`}
      ${accents.map((hex, at) => html`<circle cx="${120 + 30 * (at - (accents.length - 1) / 2)}" cy="326" r="11" fill="${hex}" />`)}
    `,
  },
];

/** Palettes of real covers side by side, the recommended one first: each on a cover, and as a list. */
export function renderWorn(reply: Reply, title: string, words: Sentences): Html {
  const shown = title.trim() === '' ? words.page.yourTitle : title;
  return html`<ol class="palettes">
    ${palettesOf(reply).map(
      (palette, at) =>
        html`<li value="${at + 1}">
          ${drawWorn(palette, at, shown, words)}
          <ul class="worn">
            ${palette.map((colour) => colourItem(colour, words))}
          </ul>
        </li>`,
    )}
  </ol>`;
}

/** The worn palette, and others of such covers beside it. */
function palettesOf({ worn, reading }: Reply): (readonly PaletteColour[])[] {
  const key = JSON.stringify(worn);
  const others = (reading?.covers?.palettes ?? []).filter((palette) => JSON.stringify(palette) !== key);
  return [worn, ...others].slice(0, PALETTES);
}

function drawWorn(palette: readonly PaletteColour[], at: number, title: string, words: Sentences): Html | '' {
  const cover = layOutWorn(palette);
  if (!cover) return '';
  const { page } = words;
  const sentence = page.contrast({
    title: shownName({ name: cover.title.hex, ...cover.title }, words.swatch),
    ground: shownName(cover.ground, words.swatch),
    contrast: cover.contrast,
    wanted: TEXT_CONTRAST,
  });
  const composition = COMPOSITIONS[at % COMPOSITIONS.length]!;
  return html`<figure>
    <div class="sizes">
      ${drawCover(cover, title, composition, `${title}. ${sentence}`)}
      <div class="thumbnail">
        ${drawCover(cover, title, composition, `${title}. ${page.asThumbnail(THUMBNAIL_HEIGHT)}`)}
      </div>
    </div>
    <figcaption><span class="rank" aria-hidden="true">${at + 1}</span> ${sentence}</figcaption>
  </figure>`;
}

function colourItem(colour: PaletteColour, words: Sentences): Html {
  const { role, hex } = colour;
  const { name, looks } = nameColour(colour, words);
  return html`<li>
    ${drawField(hex)}
    <span class="role">${words.swatch.roles[role]}</span>
    <strong>${hueName(name)}</strong>
    <code data-copy="${hex}">${hex}</code>
    ${looks === '' ? '' : html`<span class="look">${looks}</span>`}
  </li>`;
}
