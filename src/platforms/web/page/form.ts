import { html } from 'hono/html';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import type { PlatformWords } from '../../words.ts';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import { WEB_LIMITS } from '../limits.ts';
import type { ClientWords } from './client-words.ts';
import type { Html } from './drawings.ts';
import { type Fault, type PageView, addressIn } from './view.ts';

/** Files that may be chosen: pictures, texts and documents. */
const TAKEN_FILES = 'image/*,.txt,.md,.docx,.odt,.epub,.rtf,.pdf';

/** The form, with what was put into it and what is wrong with that. */
export function renderForm({ words, askedLanguage, values, fault }: PageView): Html {
  const { page, chat } = words;
  const { blurb, bookTitle, genres, comparables, cover } = chat.form;
  const optional = html`<span class="optional">${page.optional}</span>`;
  return html`<form
    id="form"
    class="form"
    method="post"
    enctype="multipart/form-data"
    action="${addressIn(askedLanguage)}#answer"
    aria-labelledby="form-heading"
    data-words="${JSON.stringify(clientWords(words))}"
  >
    <h2 id="form-heading" class="unseen">${page.yourBook}</h2>
    <div class="field field-description">
      <label for="description">${blurb.label}</label>
      <p class="hint" id="description-hint">${blurb.description}</p>
      <textarea
        id="description"
        name="description"
        rows="9"
        dir="auto"
        placeholder="${blurb.placeholder}"
        ${described('description', fault)}
      >
${values.description}</textarea>
      ${renderFault('description', fault)}
    </div>
    <div class="beside">
      <div class="field field-genres">
        <label for="genres">${genres.label} ${optional}</label>
        <p class="hint" id="genres-hint">${genres.description}</p>
        <div class="chips">
          <input
            id="genres"
            name="genres"
            value="${values.genres}"
            dir="auto"
            placeholder="${genres.placeholder}"
            autocomplete="off"
            aria-describedby="genres-hint"
          />
        </div>
      </div>
      <div class="field field-comparables">
        <label for="comparables">${comparables.label} ${optional}</label>
        <p class="hint" id="comparables-hint">${comparables.description}</p>
        <div class="chips">
          <textarea
            id="comparables"
            name="comparables"
            rows="1"
            dir="auto"
            placeholder="${comparables.placeholder}"
            autocomplete="off"
            aria-describedby="comparables-hint"
          >
${values.comparables}</textarea>
        </div>
      </div>
      <div class="field">
        <label for="title">${bookTitle.label} ${optional}</label>
        <input
          id="title"
          name="title"
          value="${values.title}"
          dir="auto"
          placeholder="${bookTitle.placeholder}"
          autocomplete="off"
          maxlength="${REQUEST_LIMITS.title}"
        />
      </div>
      <div class="field field-cover">
        <label for="cover">${cover.label} ${optional}</label>
        <p class="hint" id="cover-hint"><span>${cover.description}</span> <span>${page.document}</span></p>
        <div class="drop">
          <input id="cover" name="cover" type="file" accept="${TAKEN_FILES}" ${described('cover', fault)} />
        </div>
        ${renderFault('cover', fault)}
      </div>
    </div>
    <div class="send">
      <button class="submit">${page.submit}</button>
      ${renderFault('form', fault)}
    </div>
  </form>`;
}

/** What the place for a fault holds; the script puts the answer's into it. */
function renderFault(field: Fault['field'], fault: Fault | undefined): Html {
  const here = fault?.field === field ? fault : undefined;
  const whenLoaded =
    here?.whenLoaded === undefined ? '' : html`<span class="when-loaded">${here.whenLoaded}</span>`;
  return html`<div data-part="${field}-fault" id="${field}-fault">
    ${here === undefined ? '' : html`<p class="fault">${here.sentence} ${whenLoaded}</p>`}
  </div>`;
}

function described(field: Fault['field'], fault: Fault | undefined): Html {
  const faulty = fault?.field === field;
  return faulty
    ? html`aria-invalid="true" autofocus aria-describedby="${field}-hint ${field}-fault"`
    : html`aria-describedby="${field}-hint ${field}-fault"`;
}

/** What the script says; `{}` stands for what a sentence is about. */
function clientWords(words: PlatformWords): ClientWords {
  const { page, chat } = words;
  return {
    drop: page.drop,
    removeCover: page.removeCover,
    reading: page.reading,
    suggestions: Array.from({ length: WEB_LIMITS.completions.count }, (_, at) =>
      page.genres.suggestions(at + 1),
    ),
    chips: { genres: chipWords(page.genres), comparables: chipWords(page.comparables) },
    copy: page.copy('{}'),
    copied: page.copied('{}'),
    notCopied: page.notCopied('{}'),
    shared: page.shared,
    linkInAddress: page.linkInAddress,
    unreachable: page.unreachable,
    failed: chat.failed,
    tooLarge: sayCoverFault('PICTURE_TOO_LARGE', words),
    coverBytes: REQUEST_LIMITS.cover.bytes,
  };
}

function chipWords({ added, remove, removed }: PlatformWords['page']['comparables']) {
  return { added: added('{}'), remove: remove('{}'), removed: removed('{}') };
}
