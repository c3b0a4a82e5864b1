import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { SHARED_PATH } from '../../../shelf/palette-link.ts';
import type { WebEnv } from '../context.ts';
import { pageAssets } from './assets.ts';
import type { SharedWords } from './client-words.ts';
import type { Html } from './drawings.ts';
import { frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { type Frame, addressIn } from './view.ts';

/** The page to which a link with a palette leads: the same for everybody, as what is behind the `#` comes to no server. */
export function sharedPaletteRoutes(): Hono<WebEnv> {
  const page = new Hono<WebEnv>();
  page.get(SHARED_PATH, compress(), etag(), async (c) => {
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Language, Cookie', { append: true });
    const view = frameOf(c, await pageAssets());
    const { shelf, page: said } = view.words;
    return c.html(frame(view, `${shelf.shared.title}: ${said.name}`, content(view)));
  });
  return page;
}

function content({ words, askedLanguage, assets }: Frame): Html {
  const { unreadable, palette, hues, genres, title, needsScript } = words.shelf.shared;
  const said: SharedWords = { unreadable, palette, hues, genres };
  return html`<main id="form" class="shared">
    <h1>${title}</h1>
    <div id="shared" data-words="${JSON.stringify(said)}">
      <noscript><p class="fault">${needsScript}</p></noscript>
    </div>
    <p><a href="${addressIn(askedLanguage)}">${words.page.heading}</a></p>
    <script type="module" src="${assets.sharedScript}"></script>
  </main>`;
}
