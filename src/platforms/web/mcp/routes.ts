import { Hono } from 'hono';
import { publicFetch } from '../../../attachments/public-fetch.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { type TakenBodies, takes } from '../guards/body.ts';
import { WEB_LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import type { CoverSource } from './covers.ts';
import { ownOrigin } from './own-origin.ts';

/** Where assistants reach the tools. */
export const MCP_PATH = '/mcp';

/** A message, with covers among what it says. */
const MCP_BODY: TakenBodies = { kinds: ['application/json'], bytes: WEB_LIMITS.uploadBytes };

/** The route by which assistants call tools; what it takes is loaded when the first does. */
export function mcpRoutes({ ask, services, fetch = publicFetch() }: WebContext): Hono<WebEnv> {
  const mcp = new Hono<WebEnv>();
  let covers: CoverSource | undefined;
  mcp.use(MCP_PATH, ownOrigin(services.address), async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  mcp.post(MCP_PATH, takes(MCP_BODY), async (c) => {
    const body = oneMessage(await c.req.json().catch(notJson));
    const [{ answerOverHttp }, { createCoverSource }] = await Promise.all([
      import('./over-http.ts'),
      import('./covers.ts'),
    ]);
    covers ??= createCoverSource({ fetch, readsFiles: false });
    return answerOverHttp(c.req.raw, body, {
      ask: (request, signal) => ask(request, signal, c.get('client')),
      covers,
      language: c.get('language'),
      deadline: () => c.get('signal'),
      logger: services.logger,
    });
  });
  return mcp;
}

/** Messages count one by one for the limits, so they come one by one. */
function oneMessage(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  throw new ProblemError('invalid-request', 'Messages come one by one, and not in a list.');
}

function notJson(cause: unknown): never {
  throw new ProblemError('invalid-request', 'The body is no JSON.', { cause });
}
