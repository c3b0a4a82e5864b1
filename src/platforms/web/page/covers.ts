import { html } from 'hono/html';
import type { Sentences } from '../../../../commands/sentences.ts';
import { THUMBNAIL_HEIGHT } from '../../../covers/readability.ts';
import { TEXT_CONTRAST } from '../../../palette/contrast.ts';
import { lookOf } from '../../../palette/hue-look.ts';
import { layOutCover } from '../../../palette/plain-cover.ts';
import type { ReplyHue, Role } from '../../../reply.ts';
import { type Html, drawCover } from './drawings.ts';

/** Grounds that are tried: the palette's first. */
const GROUNDS = 3;

const ORDER: Readonly<Record<Role, number>> = {
  ground: 0,
  primary: 0,
  main: 1,
  secondary: 1,
  accent: 2,
  ink: 3,
};

/** A plain cover in the palette on each of its first hues, and each as a thumbnail. */
export function renderCovers(hues: readonly ReplyHue[], title: string, words: Sentences): Html {
  const { page } = words;
  const palette = paletteOf(hues);
  const shown = title.trim() === '' ? page.yourTitle : title;
  return html`<div class="covers">
    ${palette.slice(0, GROUNDS).map((_, at) => {
      const cover = layOutCover(palette, at);
      const sentence = page.contrast({
        title: cover.title.name ?? words.look(lookOf(cover.title.hex)),
        ground: cover.ground.name,
        contrast: cover.contrast,
        wanted: TEXT_CONTRAST,
      });
      return html`<figure>
        <div class="sizes">
          ${drawCover(cover, shown, at, `${shown}. ${sentence}`)}
          <div class="thumbnail">
            ${drawCover(cover, shown, at, `${shown}. ${page.asThumbnail(THUMBNAIL_HEIGHT)}`)}
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
