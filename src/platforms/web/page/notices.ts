import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { ANSWER_DAYS } from '../../../answers/answers.ts';
import { packageVersion } from '../../../package-root.ts';
import { SHELF_LIMITS } from '../../../shelf/shelves.ts';
import { PAGE_ANSWERS } from '../../../web-settings.ts';
import type { NoticeFacts, NoticeName, NoticePart } from '../../words.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { pageAssets } from './assets.ts';
import type { Html } from './drawings.ts';
import { frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { NOTICES } from './notice-paths.ts';
import { addressIn, type Frame } from './view.ts';

/** Pages that name who runs the bot. */
const WITH_OPERATOR: ReadonlySet<NoticeName> = new Set(['about', 'privacy', 'support']);

type Install = NonNullable<WebContext['notices']>['install'];

/** The pages on the bot itself, as app directories ask for them: what it is, privacy, terms and support. */
export function noticeRoutes({ notices, keptAnswers = PAGE_ANSWERS }: WebContext): Hono<WebEnv> {
  const pages = new Hono<WebEnv>();
  const { install = {}, ...told } = notices ?? { discord: false, slack: false, shared: false };
  const facts: NoticeFacts = {
    ...told,
    pageAnswers: keptAnswers,
    days: { answer: ANSWER_DAYS, shelf: SHELF_LIMITS.days },
    version: packageVersion(),
  };
  for (const { name, path } of NOTICES) {
    pages.get(path, compress(), etag(), async (c) => {
      c.header('Cache-Control', 'no-cache');
      c.header('Vary', 'Accept-Language, Cookie', { append: true });
      const view = { ...frameOf(c, await pageAssets()), path };
      const title = `${view.words.notices.titles[name]}: ${view.words.page.name}`;
      return c.html(frame(view, title, content(name, view, { facts, install })));
    });
  }
  return pages;
}

function content(
  name: NoticeName,
  { words: { notices, page }, askedLanguage }: Frame,
  { facts, install }: { readonly facts: NoticeFacts; readonly install: Install },
): Html {
  return html`<main id="form" class="notice">
    <h1>${notices.titles[name]}</h1>
    ${notices.pages(facts)[name].map(renderPart)}
    ${name === 'about' ? renderInstall(install, notices.install) : ''}
    ${WITH_OPERATOR.has(name) ? renderOperator(notices.operator(facts)) : ''}
    <p><a href="${addressIn(askedLanguage)}">${page.heading}</a></p>
  </main>`;
}

function renderPart({ heading, paragraphs, isList = false }: NoticePart): Html {
  const items = paragraphs.map((paragraph) =>
    isList ? html`<li>${paragraph}</li>` : html`<p>${paragraph}</p>`,
  );
  return html`<section>
    <h2>${heading}</h2>
    ${
      isList
        ? html`<ul>
            ${items}
          </ul>`
        : items
    }
  </section>`;
}

function renderInstall(install: Install, words: Readonly<Record<keyof Install, string>>): Html | '' {
  const links = (['slack', 'discord'] as const).flatMap((platform) => {
    const href = install[platform];
    return href === undefined ? [] : [html`<li><a href="${href}">${words[platform]}</a></li>`];
  });
  if (links.length === 0) return '';
  return html`<ul class="install">
    ${links}
  </ul>`;
}

function renderOperator({
  heading,
  pairs,
  unnamed,
}: {
  readonly heading: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly unnamed: string;
}): Html {
  return html`<section>
    <h2>${heading}</h2>
    ${
      pairs.length === 0
        ? html`<p>${unnamed}</p>`
        : html`<dl>
            ${pairs.map(
              ([label, value]) =>
                html`<dt>${label}</dt>
                  <dd>${asLink(value)}</dd>`,
            )}
          </dl>`
    }
  </section>`;
}

/** An address as a link; a name stays as it is. */
function asLink(value: string): Html | string {
  if (value.startsWith('https://')) return html`<a href="${value}">${value}</a>`;
  return /^\S+@\S+$/.test(value) ? html`<a href="mailto:${value}">${value}</a>` : value;
}
