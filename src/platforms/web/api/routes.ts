import { OpenAPIHono } from '@hono/zod-openapi';
import { packageVersion } from '../../../package-root.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import { coversRoutes } from './covers.ts';
import { exportsRoutes } from './exports.ts';
import { genresRoutes } from './genres.ts';
import { huesRoutes } from './hues.ts';
import { invalid } from './invalid.ts';
import { predictRoutes } from './predict.ts';
import { seriesRoutes } from './series.ts';
import { titlesRoutes } from './titles.ts';
import { viewRoutes } from './view.ts';

/** The API for programs, and the document that describes it. */
export function apiRoutes(context: WebContext): OpenAPIHono<WebEnv> {
  const api = new OpenAPIHono<WebEnv>({
    defaultHook(result) {
      if (!result.success) throw invalid(result.error.issues);
    },
  });
  api.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  huesRoutes(api, context);
  coversRoutes(api, context);
  exportsRoutes(api, context);
  viewRoutes(api, context);
  seriesRoutes(api, context);
  genresRoutes(api, context);
  titlesRoutes(api, context);
  predictRoutes(api, context);
  api.get('/problems/:code', (c) => {
    const code = c.req.param('code');
    if (!isProblem(code)) return c.notFound();
    return c.json({ type: `/problems/${code}`, code, ...PROBLEMS[code] });
  });
  let document: ReturnType<typeof describe> | undefined;
  api.get('/api/openapi.json', (c) => c.json((document ??= describe(api))));
  return api;
}

function describe(api: OpenAPIHono<WebEnv>) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'coverhues',
      version: packageVersion(),
      description:
        'Reads a book’s description, or its cover, and says what covers of such books look like. Nothing that is sent is logged or kept.',
    },
    servers: [{ url: '/' }],
  });
}

function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
