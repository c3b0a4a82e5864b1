import { html } from 'hono/html';
import type { Reply, ReplyPaletteColour, ReplySeriesBook } from '../../../reply.ts';
import { dataUrl } from '../base64.ts';
import { drawField, hueName, type Html } from './drawings.ts';
import { frame } from './frame.ts';
import { withOwnWords } from './own-words.ts';
import { renderSeriesForm, type SeriesValues } from './series-form.ts';
import { addressIn, type Frame } from './view.ts';

/** Everything that the page for a series shows. */
export interface SeriesView extends Frame {
  readonly values: SeriesValues;
  readonly fault?: string | undefined;
  readonly reply?: Reply | undefined;
}

/** The page for a series: the form, and below it the answer. */
export function renderSeriesPage(view: SeriesView): Html {
  const { words, askedLanguage, values, fault, reply } = view;
  const { shortTitle: heading } = words.series.form;
  const title = fault === undefined ? `${heading}: coverhues` : `${words.page.faulty}: ${heading}`;
  return frame(
    view,
    title,
    html`<main id="form">
      <div class="opening">
        <h1>${heading}</h1>
        <p class="lede">${words.series.form.lede}</p>
        <p><a href="${addressIn(askedLanguage)}">${words.series.form.toBook}</a></p>
      </div>
      ${renderSeriesForm(values, { words, askedLanguage, fault })} ${reply?.series ? renderAnswer(reply) : ''}
    </main>`,
  );
}

function renderAnswer({ headline, notes, series, pictures }: Reply): Html {
  const { headings, carriers, books } = series!;
  return html`<section id="answer" class="answer" aria-labelledby="answer-heading">
    <header class="answer-head">
      <h2 id="answer-heading" tabindex="-1">${withOwnWords(headline)}</h2>
      ${notes.map((note) => html`<p class="note">${withOwnWords(note)}</p>`)}
    </header>
    ${pictures.map(
      ({ mediaType, bytes, alt, width, height }) =>
        html`<img
          class="series-picture"
          src="${dataUrl(mediaType, bytes)}"
          alt="${alt}"
          width="${width}"
          height="${height}"
        />`,
    )}
    ${
      carriers.length > 0
        ? html`<section class="part" aria-labelledby="carriers-heading">
            <h3 id="carriers-heading">${headings.carriers}</h3>
            <ul class="worn">
              ${carriers.map((carrier) => colourItem(carrier, carrier.carriedBy))}
            </ul>
          </section>`
        : ''
    }
    <section class="part" aria-labelledby="books-heading">
      <h3 id="books-heading">${headings.books}</h3>
      <ol class="series-books">
        ${books.map(bookItem)}
      </ol>
    </section>
  </section>`;
}

function bookItem({ label, own, palette, remarks }: ReplySeriesBook): Html {
  return html`<li>
    <h4>${label}</h4>
    ${
      own
        ? html`<p class="line">
            ${drawField(own.hex)} <strong>${hueName(own.said.name)}</strong>
            <code data-copy="${own.hex}">${own.hex}</code>
          </p>`
        : ''
    }
    ${remarks.map((remark) => html`<p class="reason">${withOwnWords(remark)}</p>`)}
    <ul class="worn">
      ${palette.map((colour) => colourItem(colour, ''))}
    </ul>
  </li>`;
}

function colourItem({ hex, said }: ReplyPaletteColour, note: string): Html {
  return html`<li>
    ${drawField(hex)}
    <span class="role">${said.roleLabel}</span>
    <strong>${hueName(said.short)}</strong>
    <code data-copy="${hex}">${hex}</code>
    ${note === '' ? '' : html`<span class="look">${note}</span>`}
  </li>`;
}
