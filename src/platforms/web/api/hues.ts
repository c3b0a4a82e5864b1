import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, takes, UPLOAD_BODY } from '../guards/body.ts';
import { WEB_LIMITS } from '../limits.ts';
import { readPicture } from '../read-cover.ts';
import { altHeader } from './alt-header.ts';
import { askForHues, bookSchema, coveredBookSchema } from './book.ts';
import { encodeHues, nothingToRead } from './encode.ts';
import { json, problems, QUESTION_PROBLEMS } from './responses.ts';
import { huesAnswerSchema } from './hues-answer-schema.ts';

const body = { required: true, ...json(bookSchema, 'A book.') };

const huesRoute = createRoute({
  method: 'post',
  path: '/api/hues',
  operationId: 'rankHues',
  summary: "A book's cover hues, ranked, with reasons; and how its cover fits",
  middleware: takes(JSON_BODY, UPLOAD_BODY),
  request: {
    // A body must be there; were that said, each kind would be checked as if it were the other, too.
    body: {
      description:
        'A book; or, as a form, a book, with its cover if you like: the answer then says how closely the cover wears the colours of such books.',
      content: {
        'application/json': { schema: bookSchema },
        'multipart/form-data': { schema: coveredBookSchema },
      },
    },
  },
  responses: {
    200: json(huesAnswerSchema, 'The hues.'),
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read'),
  },
});

const swatchRoute = createRoute({
  method: 'post',
  path: '/api/swatch.png',
  operationId: 'drawSwatch',
  summary: 'The same answer as a picture',
  middleware: takes(JSON_BODY),
  request: { body },
  responses: {
    200: {
      description: 'The swatch: 1200 × 630 pixels.',
      headers: {
        'X-Alt-Text': {
          description: `Says in words what the picture shows: UTF-8, percent-encoded, at most ${WEB_LIMITS.altHeader} bytes, with … at its end where that is not all. All of it is \`picture.alt\` of the answer of /api/hues.`,
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
    const isForm = c.req.header('content-type')?.toLowerCase().startsWith('multipart/');
    const sent = isForm ? c.req.valid('form') : c.req.valid('json');
    const { cover, ...book } = { cover: undefined, ...sent };
    const picture = cover && (await readPicture(cover));
    const reply = await ask(askForHues(book, c.get('language'), picture), c.get('signal'), c.get('client'));
    return c.json(encodeHues(reply, book.top), 200);
  });

  api.openapi(swatchRoute, async (c) => {
    const request = askForHues({ ...c.req.valid('json'), picture: true }, c.get('language'));
    const reply = await ask(request, c.get('signal'), c.get('client'));
    const [picture] = reply.pictures;
    if (picture === undefined) throw nothingToRead(reply);
    return c.body(new Uint8Array(picture.bytes), 200, {
      'Content-Type': picture.mediaType,
      'Content-Disposition': `inline; filename="${picture.name}"`,
      'X-Alt-Text': altHeader(picture.alt),
    });
  });
}
