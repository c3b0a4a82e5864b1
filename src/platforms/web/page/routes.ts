import { Hono } from 'hono';
import { html } from 'hono/html';
import { coverHuesRequestSchema } from '../../../request.ts';
import type { WebContext, WebEnv } from '../app.ts';

/** The page: a form, and the answer to what was sent with it. */
export function pageRoutes({ ask }: WebContext): Hono<WebEnv> {
  const page = new Hono<WebEnv>();
  page.get('/', (c) =>
    c.html(
      html`<!doctype html>
        <html lang="${c.get('language')}">
          <head>
            <title>coverhues</title>
          </head>
          <body>
            <form method="post" enctype="multipart/form-data">
              <label>Description <textarea name="description" required></textarea></label>
              <label>Genres <input name="genres" /></label>
              <label>Title <input name="title" /></label>
              <button>Suggest</button>
            </form>
          </body>
        </html>`,
    ),
  );
  page.post('/', async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
    const request = coverHuesRequestSchema.parse({
      command: 'coverhues',
      blurb: text('description'),
      genres: text('genres'),
      title: text('title'),
      picture: false,
      keep: false,
      locale: c.get('language'),
    });
    const reply = await ask(request, c.get('signal'));
    const hues = reply.hues.map(
      ({ rank, name, hex, reason }) => html`<li>${rank} ${name} ${hex}: ${reason}</li>`,
    );
    return c.html(
      html`<!doctype html>
        <html lang="${reply.locale}">
          <head>
            <title>coverhues</title>
          </head>
          <body>
            <h1>${reply.headline}</h1>
            <p>${reply.notes.join(' ')}</p>
            <ol>
              ${hues}
            </ol>
            <p>${reply.advice.join(' ')}</p>
          </body>
        </html>`,
    );
  });
  return page;
}
