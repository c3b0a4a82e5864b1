import type { Context } from 'hono';
import { html } from 'hono/html';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import type { PlatformWords } from '../../words.ts';
import type { WebEnv } from '../context.ts';
import type { Problem, ProblemCode, ProblemReason } from '../problem.ts';
import { pageAssets } from './assets.ts';
import type { Html } from './drawings.ts';
import { frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { addressIn } from './view.ts';

/** The page in place of an answer: what is wrong with a request, for those who read HTML. */
export async function problemPage(c: Context<WebEnv>, problem: Problem): Promise<Response> {
  const view = frameOf(c, await pageAssets());
  const { page } = view.words;
  const content = html`<main class="problem" id="form">
    <h1>${page.faulty}</h1>
    <div data-part="form-fault"><p class="fault">${SAY[problem.code](view.words, problem.reason)}</p></div>
    ${forPrograms(problem)}
    <p><a href="${addressIn(view.askedLanguage)}">${page.back}</a></p>
  </main>`;
  return c.html(frame(view, `${page.faulty}: ${page.name}`, content), problem.status);
}

/** What programs are told, too, in English: the problem's name, and the parts of the request that are wrong. */
function forPrograms({ code, reason, errors = [] }: Problem): Html {
  const names = [code, ...(reason === undefined ? [] : [reason])];
  return html`<p lang="en">${names.map((name) => html`<code>${name}</code> `)}</p>
    ${
      errors.length > 0
        ? html`<ul lang="en">
            ${errors.map(({ pointer, detail }) => html`<li><code>${pointer}</code> ${detail}</li>`)}
          </ul>`
        : ''
    }`;
}

type Say = (words: PlatformWords, reason?: ProblemReason) => string;

const sayFault: Say = (words, reason = 'PICTURE_TOO_LARGE') =>
  reason === 'TEXT_TOO_LARGE' ? words.page.problems.tooMuchText : sayCoverFault(reason, words);
const sayBusy: Say = ({ chat }) => chat.busy;

const SAY: Readonly<Record<ProblemCode, Say>> = {
  'invalid-request': ({ page }) => page.problems.malformed,
  'not-found': ({ page }) => page.notFound,
  'method-not-allowed': ({ page }) => page.problems.wrongMethod,
  'request-too-large': sayFault,
  'unsupported-media-type': ({ page }) => page.problems.wrongKind,
  'nothing-to-read': (words) => words.together([words.nothingToRead, ...words.whatToSend]),
  'picture-unreadable': sayFault,
  'too-many-requests': sayBusy,
  'internal-error': ({ chat }) => chat.failed,
  'too-busy': sayBusy,
  'store-away': ({ chat }) => chat.storeAway,
  'too-late': sayBusy,
};
