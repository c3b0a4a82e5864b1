import { html } from 'hono/html';
import { ANSWER_DAYS } from '../../../answers/answers.ts';
import { LOCALES } from '../../words.ts';
import type { Html } from './drawings.ts';
import { NOTICES } from './notice-paths.ts';
import { type Frame, addressIn } from './view.ts';

/** A whole page around its content. */
export function frame(view: Frame, title: string, content: Html): Html {
  const { words, askedLanguage, theme, assets } = view;
  const { page, locale } = words;
  return html`<!doctype html>
    <html lang="${locale}" data-theme="${theme ?? 'system'}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${page.lede}" />
        <link rel="icon" href="${assets.icon}" type="image/svg+xml" />
        <link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${assets.style}" />
        <script type="module" src="${assets.script}"></script>
      </head>
      <body>
        <a class="skip" href="#form">${page.skip}</a>
        <header class="top">
          <a class="wordmark" href="${addressIn(askedLanguage)}" translate="no">coverhues</a>
          <div class="settings">
            <button type="button" class="theme" aria-pressed="false" hidden>${page.dark}</button>
            ${languages(page.language, locale, view.path)}
          </div>
        </header>
        ${content}
        <footer class="bottom">
          <p>${saidOfPrivacy(view)}</p>
          <ul>
            ${NOTICES.map(
              ({ name, path }) =>
                html`<li><a href="${addressIn(askedLanguage, path)}">${words.notices.titles[name]}</a></li>`,
            )}
            <li><a href="/api/openapi.json">${page.api}</a></li>
          </ul>
        </footer>
        <p id="status" class="unseen" role="status"></p>
      </body>
    </html>`;
}

function saidOfPrivacy({ words, keepsAnswers, sharesWork }: Frame): string {
  const { notices, page, together } = words;
  const said = keepsAnswers ? page.privacyKept(ANSWER_DAYS) : page.privacy;
  return together([said, ...(sharesWork ? [notices.onTheWay] : [])]);
}

function languages(label: string, current: string, path?: string): Html {
  const links = LOCALES.map((locale) => {
    const { language } = new Intl.Locale(locale);
    return html`<li>
      <a
        href="${addressIn(language, path)}"
        lang="${locale}"
        hreflang="${locale}"
        ${locale === current ? html`aria-current="true"` : ''}
        >${ownName(locale)}</a
      >
    </li>`;
  });
  return html`<details class="languages">
    <summary><span class="unseen">${label}: </span>${ownName(current)}</summary>
    <ul>
      ${links}
    </ul>
  </details>`;
}

function ownName(locale: string): string {
  const { language } = new Intl.Locale(locale);
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
