import { html } from 'hono/html';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import type { PlatformWords } from '../../words.ts';
import type { Html } from './drawings.ts';
import { addressIn } from './view.ts';

/** What a person has put into the form for a series, but for covers, which browsers send once. */
export interface SeriesValues {
  readonly books: readonly { readonly description: string; readonly title: string }[];
  readonly genres: string;
}

/** Where the page for a series is. */
export const SERIES_PATH = '/series';

/** Name and value of the button for one book more. */
export const ADD = { name: 'do', value: 'add' } as const;

/** The form: a group of fields for each book. Works without a script: one book more comes with the page anew. */
export function renderSeriesForm(
  { books, genres }: SeriesValues,
  {
    words,
    askedLanguage,
    fault,
  }: { words: PlatformWords; askedLanguage: string | undefined; fault?: string | undefined },
): Html {
  const { chat, page, series } = words;
  const optional = html`<span class="optional">${page.optional}</span>`;
  const action = addressIn(askedLanguage).replace('/', SERIES_PATH);
  return html`<form class="series-form" method="post" enctype="multipart/form-data" action="${action}#answer">
    ${fault === undefined ? '' : html`<p class="fault" id="series-fault" role="alert">${fault}</p>`}
    ${books.map(({ description, title }, at) => renderBook(words, { description, title, number: at + 1 }))}
    <div class="field">
      <label for="genres">${chat.form.genres.label} ${optional}</label>
      <input
        id="genres"
        name="genres"
        value="${genres}"
        dir="auto"
        placeholder="${chat.form.genres.placeholder}"
      />
    </div>
    <div class="send">
      <button class="submit">${series.form.submit}</button>
      ${
        books.length < REQUEST_LIMITS.series.books
          ? html`<button class="more" name="${ADD.name}" value="${ADD.value}">${series.form.addBook}</button>`
          : ''
      }
    </div>
  </form>`;
}

function renderBook(
  { chat, page, series }: PlatformWords,
  { description, title, number }: { description: string; title: string; number: number },
): Html {
  const { blurb, bookTitle, cover } = chat.form;
  const optional = html`<span class="optional">${page.optional}</span>`;
  return html`<fieldset>
    <legend>${series.book({ title: '', number })}</legend>
    <div class="field field-description">
      <label for="description${number}">${blurb.label}</label>
      <textarea id="description${number}" name="description${number}" rows="4" dir="auto">
${description}</textarea>
    </div>
    <div class="beside">
      <div class="field">
        <label for="title${number}">${bookTitle.label} ${optional}</label>
        <input
          id="title${number}"
          name="title${number}"
          value="${title}"
          dir="auto"
          autocomplete="off"
          maxlength="${REQUEST_LIMITS.title}"
        />
      </div>
      <div class="field">
        <label for="cover${number}">${cover.label} ${optional}</label>
        <input id="cover${number}" name="cover${number}" type="file" accept="image/*" />
      </div>
    </div>
  </fieldset>`;
}
