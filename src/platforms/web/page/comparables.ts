import { html } from 'hono/html';
import type { Sentences } from '../../../languages/index.ts';
import type { ColourShare, ComparableCover } from '../../../hues/reading.ts';
import { percent } from '../../../figures.ts';
import { joinAlike } from '../../hue-words.ts';
import { bookOf } from '../../real-cover-words.ts';
import { type Html, hueName } from './drawings.ts';
import { withOwnWords } from './own-words.ts';

/** Real covers of such books: each as bands of its colours, with title, author, year, and its colours in words. */
export function renderComparables(covers: readonly ComparableCover[], words: Sentences): Html {
  return html`<ul class="comparables">
    ${covers.map(
      (cover) =>
        html`<li>
          ${drawBands(cover.colours)}
          <p class="book">${withOwnWords(bookOf(cover, words))}</p>
          <ul>
            ${joinAlike(cover.colours, words).map((colour) => colourItem(colour, words))}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function colourItem({ name, hex, share }: ColourShare, words: Sentences): Html {
  return html`<li>
    <span class="colour">${hueName(name)} <code>${hex}</code></span>
    <span class="figure">${percent(share, words.swatch)}</span>
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
