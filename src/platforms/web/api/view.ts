import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { coverGenreRequestSchema, type Request } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, PICTURE_BODY, takes } from '../guards/body.ts';
import { WEB_LIMITS } from '../limits.ts';
import { readCoverBody } from '../read-cover.ts';
import { altHeader } from './alt-header.ts';
import { askForHues, bookSchema, localeSchema, themeSchema } from './book.ts';
import { expectWishesMet, nothingToRead, pictureUnreadable } from './encode.ts';
import { isBook, PICTURES } from './exports.ts';
import { invalid } from './invalid.ts';
import { problems, QUESTION_PROBLEMS } from './responses.ts';

/** A book whose palette is to be seen as others see it. */
export const viewBookSchema = bookSchema
  .omit({ reasons: true, read: true, picture: true })
  .extend({
    variant: z
      .int()
      .min(0)
      .max(REQUEST_LIMITS.variants - 1)
      .optional()
      .describe(
        'Which of the palettes that such covers wear: 0 is the first choice; without it, `roll` counts.',
      ),
  })
  .openapi('ViewBook');

/** What may stand beside a cover in a form. */
const fieldsSchema = z.strictObject({ locale: localeSchema.optional(), theme: themeSchema.optional() });

const viewRoute = createRoute({
  method: 'post',
  path: '/api/view.png',
  operationId: 'drawView',
  summary: 'A palette and plain covers as others see them: in grey, and without each kind of cones',
  middleware: takes(JSON_BODY, PICTURE_BODY),
  request: {
    body: {
      description:
        'A book; or a cover, whose own palette it is then: a JPEG, PNG, WebP, GIF, AVIF or TIFF alone, or as `cover` in a form.',
      content: { 'application/json': { schema: viewBookSchema }, ...PICTURES },
    },
  },
  responses: {
    200: {
      description: 'The picture: 1600 × 1190 pixels.',
      headers: {
        'X-Alt-Text': {
          description: `Says in words what the picture shows: UTF-8, percent-encoded, at most ${WEB_LIMITS.altHeader} bytes, with … at its end where that is not all.`,
          schema: { type: 'string' },
        },
      },
      content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
    },
    ...problems(...QUESTION_PROBLEMS, 'nothing-to-read', 'picture-unreadable'),
  },
});

/** The route that shows a palette as others see it. */
export function viewRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  api.openapi(viewRoute, async (c) => {
    const book = isBook(c.req) ? c.req.valid('json') : undefined;
    const request = book
      ? askForBookView(book, c.get('language'))
      : await coverRequest(c.req, c.get('language'));
    const reply = await ask(request, c.get('signal'), c.get('client'));
    expectWishesMet(reply);
    const [picture] = reply.pictures;
    if (picture === undefined) throw book ? nothingToRead(reply) : pictureUnreadable(reply);
    return c.body(new Uint8Array(picture.bytes), 200, {
      'Content-Type': picture.mediaType,
      'Content-Disposition': `inline; filename="${picture.name}"`,
      'X-Alt-Text': altHeader(picture.alt),
    });
  });
}

/** The request for a book's palette as others see it. */
export function askForBookView(
  { variant, ...book }: z.output<typeof viewBookSchema>,
  language: string,
): Request {
  const asked = askForHues({ ...book, reasons: false, read: false, picture: true }, language);
  return { ...asked, ...(variant !== undefined && { variant }), asSeen: true };
}

/** How a cover's own palette is to be shown. */
type AskedView = z.output<typeof fieldsSchema>;

/** The request for a cover's own palette as others see it. */
export function askForCoverView(cover: Uint8Array, { locale, theme }: AskedView, language: string): Request {
  return coverGenreRequestSchema.parse({
    command: 'covergenre',
    cover,
    locale: locale ?? language,
    ...(theme && { theme }),
    asSeen: true,
    keep: false,
  });
}

async function coverRequest(request: HonoRequest, language: string): Promise<Request> {
  const { cover, fields } = await readCoverBody(request);
  const parsed = fieldsSchema.safeParse(fields);
  if (!parsed.success) throw invalid(parsed.error.issues);
  return askForCoverView(cover, parsed.data, language);
}
