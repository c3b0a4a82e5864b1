import { html } from 'hono/html';
import type { Reply, ReplyPaletteColour } from '../../../reply.ts';
import type { PlatformWords } from '../../words.ts';
import { drawField, hueName, type Html } from './drawings.ts';
import { FOLLOW_FIELDS, type OfferedHere } from './follow-up.ts';
import { KEEP_FIELDS } from './kept-fields.ts';
import { withoutEllipsis } from './ellipsis.ts';

/**
 * The form that keeps colours of a palette, or brings others, and rolls the rest. It is folded away until it is wanted,
 * and open where colours are kept.
 */
export function renderKeepForm(
  { palette }: Reply,
  { followed, label }: OfferedHere,
  {
    words: { desk },
    address,
    carried,
    ownColours,
  }: { words: PlatformWords; address: string; carried: Html[]; ownColours: string },
): Html {
  const { colours, own, submit } = desk.form;
  const isOpen = ownColours !== '' || palette.some(({ kept }) => kept);
  return html`<details class="keep" ${isOpen ? html`open` : ''}>
    <summary>${withoutEllipsis(label)}</summary>
    <form method="post" enctype="multipart/form-data" action="${address}#answer" data-follow>
      ${carried}
      <input
        type="hidden"
        name="${FOLLOW_FIELDS.follow}"
        value="${JSON.stringify({ ...followed, place: 'instead' })}"
      />
      <fieldset>
        <legend>${colours.label}</legend>
        <p class="hint">${colours.description}</p>
        <ul>
          ${palette.map(renderBox)}
        </ul>
      </fieldset>
      <div class="field">
        <label for="${KEEP_FIELDS.own}">${own.label}</label>
        <p class="hint" id="${KEEP_FIELDS.own}-hint">${own.description}</p>
        <input
          id="${KEEP_FIELDS.own}"
          name="${KEEP_FIELDS.own}"
          value="${ownColours}"
          dir="auto"
          placeholder="${own.placeholder}"
          autocomplete="off"
          aria-describedby="${KEEP_FIELDS.own}-hint"
        />
      </div>
      <button data-next="${followed.id}">${submit}</button>
    </form>
  </details>`;
}

function renderBox({ hex, kept, said }: ReplyPaletteColour, at: number): Html {
  return html`<li>
    <label>
      <input
        type="checkbox"
        name="${KEEP_FIELDS.box}${at + 1}"
        value="${at + 1}"
        ${kept ? html`checked` : ''}
      />
      ${drawField(hex)} <span class="role">${said.roleLabel}</span> ${hueName(said.short)}
      <code>${hex}</code>
    </label>
  </li>`;
}
