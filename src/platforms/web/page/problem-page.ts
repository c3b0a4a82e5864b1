import type { Context } from 'hono';
import { html } from 'hono/html';
import { sayCoverFault } from '../../../../commands/look-at-cover.ts';
import type { Sentences } from '../../../../commands/sentences.ts';
import type { WebEnv } from '../app.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { pageAssets } from './assets.ts';
import { frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { addressIn } from './view.ts';

/** The page in place of an answer: what is wrong with a request, for those who read HTML. */
export async function problemPage(c: Context<WebEnv>, { code, status }: Problem): Promise<Response> {
  const view = frameOf(c, await pageAssets());
  const { page } = view.words;
  const sentence = sayProblem(code, view.words);
  const content = html`<main class="problem" id="form">
    <h1>${page.faulty}</h1>
    <div data-part="form-fault"><p class="fault">${sentence}</p></div>
    <p><a href="${addressIn(view.askedLanguage)}">${page.back}</a></p>
  </main>`;
  return c.html(frame(view, `${page.faulty}: ${page.name}`, content), status);
}

function sayProblem(code: ProblemCode, words: Sentences): string {
  if (code === 'not-found') return words.page.notFound;
  if (code === 'request-too-large') return sayCoverFault('PICTURE_TOO_LARGE', words);
  if (code === 'too-many-requests' || code === 'too-busy' || code === 'too-late') return words.chat.busy;
  return words.chat.failed;
}
