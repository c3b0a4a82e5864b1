import { html } from 'hono/html';
import type { ReplyHue } from '../../../reply.ts';
import type { PlatformWords } from '../../words.ts';
import { type Html, hueName } from './drawings.ts';

/** The hues as books on a shelf, as high as they are likely. Each leads to its reason, and shows it when pointed at. */
export function renderSwatches(hues: readonly ReplyHue[], words: PlatformWords): Html {
  const most = Math.max(...hues.map(({ score }) => score), Number.MIN_VALUE);
  return html`<figure class="swatches">
    <ol>
      ${hues.map((hue) => swatch(hue, hue.score / most))}
    </ol>
    <figcaption>${words.page.height}</figcaption>
  </figure>`;
}

function swatch({ rank, name, hex, said }: ReplyHue, share: number): Html {
  const height = 100 * share;
  return html`<li value="${rank}" data-hue="${name}">
    <a href="#hue-${rank}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y="${(100 - height).toFixed(1)}" width="100" height="${height.toFixed(1)}" fill="${hex}" />
      </svg>
      <span class="why" aria-hidden="true">${said.lines.whole.join('\n')}</span>
      <span class="label">
        <span class="rank">${rank}</span>
        ${hueName(said.short)}
        <span class="figure">${said.percent}</span>
        ${said.roleLabel === '' ? '' : html`<span class="role">${said.roleLabel}</span>`}
      </span>
    </a>
    <code data-copy="${hex}">${hex}</code>
  </li>`;
}
