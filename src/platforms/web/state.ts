import { Hono } from 'hono';
import type { WebContext, WebEnv } from './context.ts';

/** What watches over a server asks: does it run, can it answer, what has it done. */
export function stateRoutes({ services, metrics }: WebContext): Hono<WebEnv> {
  const state = new Hono<WebEnv>();
  state.get('/healthz', (c) => c.json({ status: 'running' }, 200, NO_STORE));
  state.get('/readyz', async (c) => {
    const loaded = await services.isReady();
    return c.json({ status: loaded ? 'ready' : 'the model is not loaded' }, loaded ? 200 : 503, NO_STORE);
  });
  if (metrics) {
    state.get('/metrics', async (c) => {
      const { text, contentType } = await metrics.report();
      return c.body(text, 200, { 'Content-Type': contentType, ...NO_STORE });
    });
  }
  return state;
}

const NO_STORE = { 'Cache-Control': 'no-store' };
