import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { completeGenres } from '../../../hues/complete-genres.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { WEB_LIMITS } from '../limits.ts';
import { json, problems } from './responses.ts';

const querySchema = z.object({
  q: z
    .string()
    .max(WEB_LIMITS.completions.length)
    .default('')
    .describe('What is typed so far: one genre, or a list of which the last is completed.')
    .openapi({ example: 'cozy my' }),
});

const genresSchema = z
  .object({ genres: z.array(z.string()).max(WEB_LIMITS.completions.count) })
  .openapi('Completions');

const genresRoute = createRoute({
  method: 'get',
  path: '/api/genres',
  operationId: 'completeGenres',
  summary: 'Completions of a genre as it is typed',
  request: { query: querySchema },
  responses: {
    200: json(genresSchema, 'Whole lists, with what was typed before kept.'),
    ...problems('invalid-request', 'too-many-requests', 'too-busy'),
  },
});

/** The route that completes genres. */
export function genresRoutes(api: OpenAPIHono<WebEnv>, { services }: WebContext): void {
  api.openapi(genresRoute, async (c) => {
    const words = await services.genreWords(c.get('language'));
    return c.json({ genres: completeGenres(c.req.valid('query').q, words, WEB_LIMITS.completions) }, 200);
  });
}
