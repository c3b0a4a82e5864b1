import { html } from 'hono/html';
import type { ColourShare } from '../../../hues/reading.ts';
import type { ReplyCover } from '../../../reply.ts';
import { type Html, hueName } from './drawings.ts';
import { withOwnWords } from './own-words.ts';

/** Real covers of such books: each as bands of its colours, with title, author, year, and its colours in words. */
export function renderComparables(covers: readonly ReplyCover[]): Html {
  return html`<ul class="comparables">
    ${covers.map(
      (cover) =>
        html`<li>
          ${drawBands(cover.colours)}
          <p class="book">
            ${withOwnWords(cover.said.book)}${cover.said.mark === '' ? '' : html` <span class="mark">${cover.said.mark}</span>`}
          </p>
          <ul>
            ${cover.said.colours.map(colourItem)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function colourItem({ name, hex, percent }: ReplyCover['said']['colours'][number]): Html {
  return html`<li>
    <span class="colour">${hueName(name)} <code>${hex}</code></span>
    <span class="figure">${percent}</span>
  </li>`;
}

/** Bands one above the other, as high as their shares, over the whole of a cover. */
function drawBands(colours: readonly ColourShare[]): Html {
  const whole = colours.reduce((sum, { share }) => sum + share, 0);
  let top = 0;
  const bands = colours.map(({ hex, share }) => {
    const height = (90 * share) / whole;
    const band = html`<rect y="${top.toFixed(2)}" width="60" height="${height.toFixed(2)}" fill="${hex}" />`;
    top += height;
    return band;
  });
  return html`<svg class="bands" viewBox="0 0 60 90" aria-hidden="true">${bands}</svg>`;
}
