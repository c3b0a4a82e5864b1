import { extname } from 'node:path';
import { html } from 'hono/html';
import type { Reply } from '../../../reply.ts';
import { dataUrl } from '../base64.ts';
import type { Html } from './drawings.ts';
import { withoutEllipsis } from './ellipsis.ts';
import { FOLLOW_FIELDS, followUpsHere, type OfferedHere, shownAgain } from './follow-up.ts';
import { renderKeepForm } from './keep-form.ts';
import { withOwnWords } from './own-words.ts';
import { type PageView, addressIn } from './view.ts';

/**
 * What can be asked about an answer as a form with a button for each, and below it the reply to the last. The form takes
 * along what stands in the page's own, so that a page without the script still has it.
 */
export function renderNextSteps(
  reply: Reply,
  {
    words,
    askedLanguage,
    values,
    beside,
    ownColours = '',
    answers: earlier = [],
  }: Pick<PageView, 'words' | 'askedLanguage' | 'values' | 'beside' | 'ownColours' | 'answers'>,
): Html | '' {
  const followUps = followUpsHere(reply);
  if (followUps.length === 0) return '';
  const address = addressIn(askedLanguage);
  const keep = followUps.find(
    ({ followed }) => followed.request.command === 'lock' && followed.place === 'beside',
  );
  const inGroup = (wanted: OfferedHere['group']): Html[] =>
    followUps
      .filter((each) => each !== keep && each.group === wanted)
      .map((each) => renderButton(each, address));
  const answers = [...new Set([...earlier, followUps[0]!.followed.request.answer])].join(' ');
  const carried = Object.entries({
    ...values,
    [FOLLOW_FIELDS.shown]: JSON.stringify(shownAgain(reply)),
    [FOLLOW_FIELDS.answers]: answers,
  }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}" />`);
  const ofAnswer = inGroup('answer');
  const forDesk = inGroup('desk');
  return html`<section class="next" aria-labelledby="next-heading">
    <h3 id="next-heading">${words.page.next}</h3>
    <form method="post" enctype="multipart/form-data" action="${address}#answer" data-follow>
      ${carried} ${ofAnswer.length > 0 ? html`<div class="steps">${ofAnswer}</div>` : ''}
      ${
        forDesk.length > 0
          ? html`<div class="steps" role="group" aria-labelledby="desk-label">
              <span id="desk-label">${withoutEllipsis(words.chat.desk)}</span>
              ${forDesk}
            </div>`
          : ''
      }
    </form>
    ${keep ? renderKeepForm(reply, keep, { words, address, carried, ownColours }) : ''}
    ${renderForget(answers, { address, label: words.notices.deleteAnswer, carried })} ${renderBeside(beside)}
  </section>`;
}

/** What deletes the answer, and those from which it was made: a form of its own, which leaves the answer. */
function renderForget(
  answers: string,
  { address, label, carried }: { address: string; label: string; carried: readonly Html[] },
): Html {
  return html`<form class="forget" method="post" enctype="multipart/form-data" action="${address}#beside">
    ${carried}
    <button name="${FOLLOW_FIELDS.forget}" value="${answers}">${label}</button>
  </form>`;
}

/** Programs that open files whose endings are little known. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['.gpl', 'GIMP'],
  ['.ase', 'InDesign, Illustrator'],
  ['.aco', 'Photoshop'],
  ['.swatches', 'Procreate'],
]);

function programFor(name: string): Html | '' {
  const program = PROGRAMS.get(extname(name));
  return program === undefined ? '' : html` <span class="program">${program}</span>`;
}

function renderButton({ followed, label }: OfferedHere, address: string): Html {
  return html`<button
    name="${FOLLOW_FIELDS.follow}"
    value="${JSON.stringify(followed)}"
    formaction="${address}#${followed.place === 'beside' ? 'beside' : 'answer'}"
    data-next="${followed.id}"
  >
    ${label}
  </button>`;
}

/** What stands beside an answer, or the place for it: sentences, pictures, and files to download. */
export function renderBeside(beside: Reply | undefined): Html {
  if (beside === undefined) return html`<div data-part="beside"></div>`;
  const { headline, notes, advice, pictures, files, link } = beside;
  return html`<div data-part="beside">
    <section id="beside" class="beside-answer" aria-labelledby="beside-heading">
      <h4 id="beside-heading" tabindex="-1">${withOwnWords(headline)}</h4>
      ${[...notes, ...advice].map((sentence) => html`<p>${withOwnWords(sentence)}</p>`)}
      ${link ? html`<p><a href="${link.href}">${link.label}</a></p>` : ''}
      ${pictures.map(
        ({ mediaType, bytes, alt, width, height }) =>
          html`<div class="picture" role="group" aria-labelledby="beside-heading" tabindex="0">
            <img src="${dataUrl(mediaType, bytes)}" alt="${alt}" width="${width}" height="${height}" />
          </div>`,
      )}
      ${
        files.length === 0
          ? ''
          : html`<ul class="files">
              ${files.map(
                ({ name, mediaType, bytes }) =>
                  html`<li>
                    <a download="${name}" href="${dataUrl(mediaType, bytes)}">${name}${programFor(name)}</a>
                  </li>`,
              )}
            </ul>`
      }
    </section>
  </div>`;
}
