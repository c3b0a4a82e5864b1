import type { Context, MiddlewareHandler } from 'hono';
import type { WebContext, WebEnv } from '../context.ts';
import { WEB_LIMITS } from '../limits.ts';
import { ProblemError } from '../problem.ts';
import { clientOf } from './client.ts';
import { createInFlight } from './in-flight.ts';
import { createRateLimit } from './rate-limit.ts';

/**
 * Lets questions in: as many of one client in a minute as are allowed (429), and as many at once as there is room for
 * (503). Other requests go on as they are.
 */
export function admit({
  clients,
  limits,
  now = () => performance.now(),
}: WebContext): MiddlewareHandler<WebEnv> {
  const { proxyHops = 0, rateLimit = 0 } = clients ?? {};
  const limit =
    rateLimit > 0 ? createRateLimit({ perMinute: rateLimit, clients: WEB_LIMITS.clients, now }) : undefined;
  const inFlight = createInFlight({ ...WEB_LIMITS, ...limits });
  return async (c, next) => {
    const cost = costOf(c);
    if (cost === 0) return next();
    const remote = c.env?.incoming?.socket.remoteAddress ?? '';
    const client = clientOf(remote, c.req.header('x-forwarded-for'), proxyHops);
    c.set('client', client);
    const wait = limit?.take(client, cost) ?? 0;
    if (wait > 0) {
      throw new ProblemError(
        'too-many-requests',
        `Too many requests came from here; try again in ${wait} s.`,
        {
          retryAfter: wait,
        },
      );
    }
    const leave = inFlight.enter(client, bytesOf(c));
    if (!leave) {
      throw new ProblemError('too-busy', 'Too many requests are in progress; try again soon.', {
        retryAfter: WEB_LIMITS.retryAfterSeconds,
      });
    }
    try {
      return await next();
    } finally {
      leave();
    }
  };
}

/** What completes words as they are typed. */
const COMPLETIONS: ReadonlySet<string> = new Set(['/api/genres', '/api/titles']);

/** What takes pictures within JSON. */
const PICTURES_IN_JSON: ReadonlySet<string> = new Set(['/api/series', '/mcp']);

/** What a request counts: questions 1, completions less, and what is only looked up nothing. */
function costOf(c: Context<WebEnv>): number {
  if (c.req.method === 'POST') return 1;
  return COMPLETIONS.has(c.req.path) ? WEB_LIMITS.completionCost : 0;
}

/** What a body may come to; one whose length isn't told counts for the most that is read of its kind. */
function bytesOf(c: Context<WebEnv>): number {
  if (c.req.method !== 'POST') return 0;
  const isText =
    !PICTURES_IN_JSON.has(c.req.path) &&
    /^application\/(?:json|x-www-form-urlencoded)/i.test(c.req.header('content-type') ?? '');
  const most = isText ? WEB_LIMITS.textBytes : WEB_LIMITS.uploadBytes;
  const length = Number(c.req.header('content-length') ?? most);
  return length >= 0 ? Math.min(length, most) : most;
}
