import { html } from 'hono/html';
import { THUMBNAIL_HEIGHT } from '../../../covers/readability.ts';
import { TEXT_CONTRAST } from '../../../palette/contrast.ts';
import { lookOf } from '../../../palette/hue-look.ts';
import { layOutCover } from '../../../palette/plain-cover.ts';
import type { ReplyHue, Role } from '../../../reply.ts';
import type { PlatformWords } from '../../words.ts';
import { type DrawnComposition, type Html, drawCover } from './drawings.ts';

/** Grounds that are tried: the palette's first. */
const GROUNDS = 3;

/** Lines that a plain cover's title may have. */
const TITLE_LINES = 5;

/** Shapes by the cover's place among those that are shown, from the hues that its title and ground leave. */
const COMPOSITIONS: readonly DrawnComposition[] = [
  {
    lines: TITLE_LINES,
    draw: ([first, second]) => html`
      ${second && html`<circle cx="166" cy="258" r="54" fill="${second}" />`}
      ${first && html`<rect y="258" width="240" height="102" fill="${first}" />`}
    `,
  },
  {
    lines: TITLE_LINES,
    draw: ([first, second, third]) => html`
      ${first && html`<rect y="232" width="240" height="128" fill="${first}" />`}
      ${second && html`<rect y="232" width="240" height="18" fill="${second}" />`}
      ${third && html`<rect y="316" width="240" height="44" fill="${third}" />`}
    `,
  },
  {
    lines: TITLE_LINES,
    draw: ([first, second]) => html`
      ${first && html`<path d="M0 360 V292 A120 92 0 0 1 240 292 V360 Z" fill="${first}" />`}
      ${second && html`<circle cx="120" cy="312" r="30" fill="${second}" />`}
    `,
  },
];

const ORDER: Readonly<Record<Role, number>> = {
  ground: 0,
  primary: 0,
  main: 1,
  secondary: 1,
  accent: 2,
  ink: 3,
};

/** A plain cover in the palette on each of its first hues, and each as a thumbnail. */
export function renderCovers(hues: readonly ReplyHue[], title: string, words: PlatformWords): Html {
  const { page } = words;
  const palette = paletteOf(hues);
  const shown = title.trim() === '' ? page.yourTitle : title;
  return html`<div class="covers">
    ${palette.slice(0, GROUNDS).map((_, at) => {
      const cover = layOutCover(palette, at);
      const composition = COMPOSITIONS[at % COMPOSITIONS.length]!;
      const sentence = page.contrast({
        title: cover.title.name ?? words.look(lookOf(cover.title.hex)),
        ground: cover.ground.name,
        contrast: cover.contrast,
        wanted: TEXT_CONTRAST,
      });
      return html`<figure>
        <div class="sizes">
          ${drawCover(cover, shown, composition, { alt: `${shown}. ${sentence}` })}
          <div class="thumbnail">
            ${drawCover(cover, shown, composition, { alt: `${shown}. ${page.asThumbnail(THUMBNAIL_HEIGHT)}` })}
          </div>
        </div>
        <figcaption>${sentence}</figcaption>
      </figure>`;
    })}
  </div>`;
}

function paletteOf(hues: readonly ReplyHue[]): ReplyHue[] {
  const withRole = hues.filter(({ role }) => role !== undefined);
  if (withRole.length === 0) return [...hues];
  return withRole.toSorted((a, b) => ORDER[a.role ?? 'accent'] - ORDER[b.role ?? 'accent']);
}
