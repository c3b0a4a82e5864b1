import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLogger } from '../../../src/logger.ts';
import { createServices } from '../../../src/services.ts';
import { readSettings } from '../../../src/settings.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { asForm, asJson, BLURB, webApp } from './web.ts';

/** The web platform around a store that may be away, or be so for some time when something is to be kept. */
function openApp(goes?: Promise<unknown>) {
  const state = { isAway: false };
  const own = createMemoryStore();
  const store = {
    ...own,
    isAway: () => state.isAway,
    async set(...args: Parameters<typeof own.set>) {
      state.isAway = goes !== undefined;
      await goes;
      state.isAway = false;
      return own.set(...args);
    },
  };
  const settings = readSettings({ COVERHUES_LOG_LEVEL: 'silent' });
  const services = createServices(settings, createLogger(settings), store);
  return { state, app: webApp({ ...services, hues: () => Promise.resolve(inMemoryEngine()) }) };
}

const FOLLOW = '{"id":"more","place":"instead","request":{"command":"again","answer":"AAAAAAAAAAAAAAAA"}}';

it('tells who is waiting when the store goes away', async () => {
  const { app } = openApp(new Promise(() => {}));
  const response = await app.request('/', asForm({ description: BLURB }));
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await response.json()).toMatchObject({ code: 'store-away' });
});

it('waits for one that is away for a moment', async () => {
  const { app } = openApp(wait(600));
  const response = await app.request('/', asForm({ description: BLURB }));
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('id="answer"')]);
});

it('answers who comes while it is away, and keeps nothing', async () => {
  const { state, app } = openApp(new Promise(() => {}));
  state.isAway = true;
  const page = await app.request('/', asForm({ description: BLURB }));
  const text = await page.text();
  expect([page.status, text.includes('id="answer"'), text.includes('"again"')]).toEqual([200, true, false]);
  expect((await app.request('/api/hues', asJson({ description: BLURB }))).status).toBe(200);
  const next = await app.request('/', asForm({ description: BLURB, follow: FOLLOW }));
  expect([next.status, await next.json()]).toMatchObject([503, { code: 'store-away' }]);
});
