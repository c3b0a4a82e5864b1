import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from '../context.ts';
import { abortWith } from './abort-with.ts';

/** Gives each request a signal that is aborted when its asker has gone, or when its time is up. */
export function deadline(milliseconds: number): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const late = new AbortController();
    const timer = setTimeout(
      () => late.abort(new DOMException('The answer took too long.', 'TimeoutError')),
      milliseconds,
    );
    abortWith(c.req.raw.signal, late);
    c.set('signal', late.signal);
    try {
      await next();
    } finally {
      clearTimeout(timer);
    }
  };
}
