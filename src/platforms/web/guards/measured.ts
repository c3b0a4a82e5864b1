import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Metrics } from '../../../metrics/metrics.ts';
import type { WebEnv } from '../context.ts';

/** Counts and times every request by the route that took it: never by its address, which anybody can make up. */
export function measured(metrics: Metrics): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const route = routePath(c, -1);
    metrics.countHttp({
      method: c.req.method,
      route: route === '/*' || route === '*' ? 'none' : route,
      status: c.res.status,
      seconds: (performance.now() - start) / 1000,
    });
  };
}
