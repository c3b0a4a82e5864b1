import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, takes } from '../guards/body.ts';
import { askForHues, bookSchema } from './book.ts';
import { encodeHues, nothingToRead } from './encode.ts';
import { json, problems, QUESTION_PROBLEMS } from './responses.ts';
import { huesAnswerSchema } from './schemas.ts';

const body = { required: true, ...json(bookSchema, 'A book.') };

const huesRoute = createRoute({
  method: 'post',
  path: '/api/hues',
  summary: "A book's cover hues, ranked, with reasons",
  middleware: takes(JSON_BODY),
  request: { body },
  responses: {
    200: json(huesAnswerSchema, 'The hues.'),
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read'),
  },
});

const swatchRoute = createRoute({
  method: 'post',
  path: '/api/swatch.png',
  summary: 'The same answer as a picture',
  middleware: takes(JSON_BODY),
  request: { body },
  responses: {
    200: {
      description: 'The swatch: 1200 × 630 pixels.',
      headers: {
        'X-Alt-Text': {
          description: 'Says in words all that the picture shows: UTF-8, percent-encoded.',
          schema: { type: 'string' },
        },
      },
      content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
    },
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read'),
  },
});

/** Routes that answer with hues. */
export function huesRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  api.openapi(huesRoute, async (c) => {
    const book = c.req.valid('json');
    const reply = await ask(askForHues(book, c.get('language')), c.get('signal'));
    return c.json(encodeHues(reply, book.top), 200);
  });

  api.openapi(swatchRoute, async (c) => {
    const request = askForHues({ ...c.req.valid('json'), picture: true }, c.get('language'));
    const reply = await ask(request, c.get('signal'));
    const [picture] = reply.pictures;
    if (picture === undefined) throw nothingToRead(reply);
    return c.body(Buffer.from(picture.base64, 'base64'), 200, {
      'Content-Type': picture.mediaType,
      'Content-Disposition': `inline; filename="${picture.name}"`,
      'X-Alt-Text': encodeURIComponent(picture.alt),
    });
  });
}
