import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Problem } from '../problem.ts';

/** The page in place of an answer: what is wrong with a request, for those who read HTML. */
export function problemPage(c: Context, { title, detail, status }: Problem): Response | Promise<Response> {
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <title>${title}</title>
        </head>
        <body>
          <h1>${title}</h1>
          <p>${detail}</p>
        </body>
      </html>`,
    status,
  );
}
