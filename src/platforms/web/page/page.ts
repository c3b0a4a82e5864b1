import { html } from 'hono/html';
import { cleanLine } from '../../../blurb/clean-text.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import { renderAnswer } from './answer.ts';
import type { Html } from './drawings.ts';
import { renderExamples } from './examples.ts';
import { renderForm } from './form.ts';
import { frame } from './frame.ts';
import { renderBeside, renderNextSteps } from './next-steps.ts';
import { SERIES_PATH } from './series-form.ts';
import { drawShelf } from './shelf.ts';
import { addressIn, type PageView } from './view.ts';

/** The page: the form, and below it the answer. The script shows answers from the same page. */
export function renderPage(view: PageView): Html {
  const { words, reply, values, fault } = view;
  const { page } = words;
  const { text: bookTitle } = cleanLine(values.title, REQUEST_LIMITS.title);
  const isEmpty = reply === undefined && fault === undefined && view.beside === undefined;
  const title = fault ? `${page.faulty}: ${page.name}` : page.name;
  return frame(
    view,
    title,
    html`<main>
      <div class="opening">
        <h1>${page.heading}</h1>
        <p class="lede">${page.lede}</p>
        <p>
          <a href="${addressIn(view.askedLanguage, SERIES_PATH)}">${words.series.form.toSeries}</a>
        </p>
      </div>
      ${drawShelf()} ${isEmpty ? renderExamples(words, view.askedLanguage) : ''} ${renderForm(view)}
      ${renderAnswer(reply, words, bookTitle, reply && renderNextSteps(reply, view))}
      ${reply === undefined && view.beside ? renderBeside(view.beside) : ''}
    </main>`,
  );
}
