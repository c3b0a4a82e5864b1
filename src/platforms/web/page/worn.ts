import { html } from 'hono/html';
import { THUMBNAIL_HEIGHT } from '../../../covers/readability.ts';
import { TEXT_CONTRAST } from '../../../palette/contrast.ts';
import { shopEdgeOf } from '../../../palette/seen-as/shop-edge.ts';
import { layOutWorn } from '../../../palette/worn-cover.ts';
import type { Reply, ReplyPaletteColour } from '../../../reply.ts';
import { shownName } from '../../../swatch/shown-name.ts';
import type { PlatformWords } from '../../words.ts';
import { type DrawnComposition, type Html, drawCover, drawField, hueName } from './drawings.ts';

/** Palettes that stand side by side. */
const PALETTES = 3;

/** A cover's title keeps to this many lines, above the shapes. */
const TITLE_LINES = 4;

/** Shapes by the palette's place: a large one in the main colour, small ones in the accents. */
const COMPOSITIONS: readonly DrawnComposition[] = [
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
export function renderWorn(reply: Reply, title: string, words: PlatformWords): Html {
  const shown = title.trim() === '' ? words.page.yourTitle : title;
  return html`<ol class="palettes">
    ${[reply.palette, ...reply.otherPalettes].slice(0, PALETTES).map(
      (palette, at) =>
        html`<li value="${at + 1}">
          ${drawWorn(palette, at, shown, words)}
          <ul class="worn">
            ${palette.map(colourItem)}
          </ul>
        </li>`,
    )}
  </ol>`;
}

function drawWorn(
  palette: readonly ReplyPaletteColour[],
  at: number,
  title: string,
  words: PlatformWords,
): Html | '' {
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
  const edge = shopEdgeOf(palette, { name: '', ...cover.title })?.hex ?? '';
  return html`<figure>
    <div class="sizes">
      ${drawCover(cover, title, composition, { alt: `${title}. ${sentence}`, edge })}
      <div class="thumbnail">
        ${drawCover(cover, title, composition, { alt: `${title}. ${page.asThumbnail(THUMBNAIL_HEIGHT)}`, edge })}
      </div>
    </div>
    <figcaption><span class="rank" aria-hidden="true">${at + 1}</span> ${sentence}</figcaption>
  </figure>`;
}

function colourItem({ hex, said }: ReplyPaletteColour): Html {
  return html`<li>
    ${drawField(hex)}
    <span class="role">${said.roleLabel}</span>
    <strong>${hueName(said.name)}</strong>
    <code data-copy="${hex}">${hex}</code>
    ${said.look === '' ? '' : html`<span class="look">${said.look}</span>`}
  </li>`;
}
