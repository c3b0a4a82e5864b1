import { html } from 'hono/html';
import type { Sentences } from '../../../languages/index.ts';
import type { ReplyHue } from '../../../reply.ts';
import { percent } from '../../../figures.ts';
import { shownName } from '../../../swatch/shown-name.ts';
import { lookAndReason } from '../../hue-words.ts';
import { type Html, hueName } from './drawings.ts';

/** Height of the least likely hue's book beside the likeliest's, 0 to 1: even a low one shows its hue. */
const LEAST_HEIGHT = 0.5;

/** The hues as books on a shelf: the likelier, the taller. Each leads to its reason, and shows it when pointed at. */
export function renderSwatches(hues: readonly ReplyHue[], words: Sentences): Html {
  const most = Math.max(...hues.map(({ score }) => score), Number.MIN_VALUE);
  return html`<figure class="swatches">
    <ol>
      ${hues.map((hue) => swatch(hue, hue.score / most, words))}
    </ol>
    <figcaption>${words.page.height}</figcaption>
  </figure>`;
}

function swatch(hue: ReplyHue, share: number, words: Sentences): Html {
  const { rank, name, hex, score, role } = hue;
  const height = 100 * (LEAST_HEIGHT + (1 - LEAST_HEIGHT) * share);
  return html`<li value="${rank}" data-hue="${name}">
    <a href="#hue-${rank}">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y="${(100 - height).toFixed(1)}" width="100" height="${height.toFixed(1)}" fill="${hex}" />
      </svg>
      <span class="why" aria-hidden="true">${lookAndReason(hue, words).join('\n')}</span>
      <span class="label">
        <span class="rank">${rank}</span>
        ${hueName(shownName(hue, words.swatch))}
        <span class="figure">${percent(score, words.swatch)}</span>
        ${role ? html`<span class="role">${words.swatch.roles[role]}</span>` : ''}
      </span>
    </a>
    <code data-copy="${hex}">${hex}</code>
  </li>`;
}
