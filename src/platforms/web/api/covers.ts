import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type CoverGenreRequest, coverGenreRequestSchema } from '../../../request.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { PICTURE_BODY, takes } from '../guards/body.ts';
import { readCoverBody } from '../read-cover.ts';
import { localeSchema, themeSchema } from './book.ts';
import { encodeCover } from './encode.ts';
import { invalid } from './invalid.ts';
import { json, problems, QUESTION_PROBLEMS } from './responses.ts';
import { coverAnswerSchema } from './cover-answer-schema.ts';

const picture = { type: 'string', format: 'binary' } as const;

/** What may stand beside the picture in a form. */
export const coverFieldsSchema = z.strictObject({
  genres: z
    .string()
    .default('')
    .describe('Genres to hold the cover against; those that it shows without them.'),
  locale: localeSchema.optional(),
  theme: themeSchema.optional(),
  picture: z
    .stringbool()
    .default(false)
    .describe("Whether the answer holds a picture of the cover's own colours, too: `true` or `false`."),
});

const coversRoute = createRoute({
  method: 'post',
  path: '/api/covers',
  operationId: 'readCover',
  summary: 'What a cover looks like, its own colours, and how usual they are',
  middleware: takes(PICTURE_BODY),
  request: {
    body: {
      required: true,
      description: 'JPEG, PNG, WebP, GIF, AVIF or TIFF: alone, or as `cover` in a form.',
      content: {
        'image/*': { schema: picture },
        'application/octet-stream': { schema: picture },
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['cover'],
            properties: {
              cover: picture,
              genres: { type: 'string' },
              locale: { type: 'string' },
              theme: { type: 'string', enum: ['light', 'dark'] },
              picture: { type: 'string', enum: ['true', 'false'] },
            },
          },
        },
      },
    },
  },
  responses: {
    200: json(coverAnswerSchema, 'What the cover says.'),
    ...problems(...QUESTION_PROBLEMS, 'picture-unreadable'),
  },
});

/** The route that looks at covers. */
export function coversRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  api.openapi(coversRoute, async (c) => {
    const { cover, fields } = await readCoverBody(c.req);
    const parsed = coverFieldsSchema.safeParse(fields);
    if (!parsed.success) throw invalid(parsed.error.issues);
    const request = askForCover(cover, parsed.data, c.get('language'));
    return c.json(encodeCover(await ask(request, c.get('signal'), c.get('client'))), 200);
  });
}

/**
 * The request that a cover stands for; its answer isn't kept.
 *
 * @param language the asker's, where the fields name none
 */
export function askForCover(
  cover: Uint8Array,
  { locale, ...fields }: z.output<typeof coverFieldsSchema>,
  language: string,
): CoverGenreRequest {
  return coverGenreRequestSchema.parse({
    ...fields,
    command: 'covergenre',
    cover,
    locale: locale ?? language,
    keep: false,
  });
}
