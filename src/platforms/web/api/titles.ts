import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { nameOfBook } from '../../../hues/complete-comparables.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { WEB_LIMITS } from '../limits.ts';
import { json, problems } from './responses.ts';

const querySchema = z.object({
  text: z
    .string()
    .max(WEB_LIMITS.completions.length)
    .default('')
    .describe('What is typed so far of a title, with or without its author.')
    .openapi({ example: 'the key to reb' }),
});

const titlesSchema = z
  .object({
    titles: z
      .array(
        z.object({
          title: z.string(),
          author: z.string().describe('May be empty.'),
          year: z.int().optional().describe("Of the cover, or of the book's first publication."),
          name: z.string().describe('Title and author as `comparables` takes them.'),
        }),
      )
      .max(WEB_LIMITS.completions.count),
  })
  .openapi('Titles');

const titlesRoute = createRoute({
  method: 'get',
  path: '/api/titles',
  operationId: 'completeTitles',
  summary: 'Books of the index whose title or author is being typed',
  request: { query: querySchema },
  responses: {
    200: json(titlesSchema, 'The likeliest first; none where the model knows no covers.'),
    ...problems('invalid-request', 'too-many-requests', 'too-busy'),
  },
});

/** The route that completes titles. */
export function titlesRoutes(api: OpenAPIHono<WebEnv>, { services }: WebContext): void {
  api.openapi(titlesRoute, async (c) => {
    const { text } = c.req.valid('query');
    const found = await services.completeTitles(text, WEB_LIMITS.completions.count);
    return c.json({ titles: found.map((book) => Object.assign({ name: nameOfBook(book) }, book)) }, 200);
  });
}
