import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/metrics/metrics.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { coverHuesRequest, servicesAround } from '../../services/test-services.ts';
import { asForm, asJson, webApp } from './web.ts';

/** Words that stand in no sentence of ours. */
const PRIVATE = {
  description: 'A zyzzyva returns to the harbour town where her sister vanished.',
  title: 'Quuxbane',
  genres: 'thriller, flumox',
  comparables: 'Flumox by Ann Quuxbane',
};

/** The web platform with its metrics, as start-up puts them together. */
function meteredApp(engine = inMemoryEngine()) {
  const metrics = createMetrics();
  const { logger, lines } = logTo();
  const services = metrics.meterServices({ ...servicesAround(engine), logger });
  const queue = createAnswerQueue(services);
  metrics.watchQueue(queue);
  const app = webApp(services, { metrics, ask: metrics.meterAsk('web', queue.ask) });
  const figures = async () => (await app.request('/metrics')).text();
  return { app, metrics, queue, figures, lines };
}

describe('GET /healthz and /readyz', () => {
  it('say that the server runs, and whether its model is loaded', async () => {
    const loading = new AbortController();
    const loaded = once(loading.signal, 'abort');
    const services = servicesAround(inMemoryEngine());
    const app = webApp({ ...services, hues: () => loaded.then(() => services.hues()) });
    expect((await app.request('/healthz')).status).toBe(200);
    const early = await app.request('/readyz');
    expect([early.status, await early.json()]).toEqual([503, { status: 'the model is not loaded' }]);
    loading.abort();
    await loaded;
    const ready = await app.request('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('don’t fail where the model can’t be loaded', async () => {
    const services = servicesAround(inMemoryEngine());
    const app = webApp({ ...services, hues: () => Promise.reject(new Error('gone')) });
    expect((await app.request('/readyz')).status).toBe(503);
  });
});

describe('GET /metrics', () => {
  it('counts and times requests, answers and the model', async () => {
    const { app, figures } = meteredApp();
    for (let count = 0; count < 3; count++) await app.request('/api/hues', asJson(PRIVATE));
    await app.request('/api/hues', asJson('{'));
    await app.request('/api/nope/zyzzyva');
    const text = await figures();
    for (const line of [
      'coverhues_answer_seconds_count{platform="web",command="coverhues",outcome="answered"} 3',
      'coverhues_model_seconds_count{model="hues",step="read"} 3',
      'coverhues_model_seconds_count{model="hues",step="explain"} 3',
      'coverhues_http_request_seconds_count{method="POST",route="/api/hues",status="200"} 3',
      'coverhues_http_request_seconds_count{method="POST",route="/api/hues",status="400"} 1',
      'coverhues_queue_depth{state="waiting"} 0',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/coverhues_answer_seconds_bucket\{le="1",.*\} 3/);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).not.toContain('nope');
  });

  it('counts each chat platform for itself, by outcome', async () => {
    const { metrics, queue, figures } = meteredApp(
      inMemoryEngine({ read: () => Promise.reject(new Error('no')) }),
    );
    const ask = metrics.meterAsk('discord', queue.ask);
    const common = { locale: 'en', private: false } as const;
    await ask({ command: 'help', ...common });
    const view = { top: 5, picture: false, variant: 0, detail: 'summary' } as const;
    await ask({ command: 'again', answer: 'A'.repeat(16), ...view, ...common }).catch(() => undefined);
    await ask(coverHuesRequest({ blurb: 'A town.' })).catch(() => undefined);
    const text = await figures();
    for (const [command, outcome] of [
      ['help', 'answered'],
      ['again', 'gone'],
      ['coverhues', 'failed'],
    ]) {
      expect(text).toContain(
        `coverhues_answer_seconds_count{platform="discord",command="${command}",outcome="${outcome}"} 1`,
      );
    }
  });

  it('tells how much waits, and what was given up', async () => {
    const { engine, asked, release } = heldEngine();
    const { app, figures, queue } = meteredApp(engine);
    const open = Array.from({ length: 6 }, async () => app.request('/api/hues', asJson(PRIVATE)));
    await asked;
    const leaving = new AbortController();
    const gone = app.request('/api/hues', { ...asJson(PRIVATE), signal: leaving.signal });
    while (queue.load().waiting < 3) await new Promise((resolve) => setImmediate(resolve));
    const text = await figures();
    expect(text).toContain('coverhues_queue_depth{state="waiting"} 3');
    expect(text).toContain('coverhues_queue_depth{state="running"} 4');
    leaving.abort();
    await gone;
    release();
    await Promise.all(open);
    expect(await figures()).toContain('outcome="given-up"} 1');
  });

  it('holds nothing of what people sent, nor does the log', async () => {
    for (const engine of [
      inMemoryEngine(),
      inMemoryEngine({ read: (book) => Promise.reject(new Error(JSON.stringify(book))) }),
    ]) {
      const { app, figures, lines } = meteredApp(engine);
      await app.request('/api/hues', asJson(PRIVATE));
      await app.request('/api/swatch.png', asJson(PRIVATE));
      await app.request('/run/predict', asJson({ data: [PRIVATE.description, PRIVATE.genres] }));
      await app.request('/', asForm(PRIVATE));
      await app.request('/api/genres?q=zyzzyva');
      await app.request('/api/titles?text=zyzzyva');
      await app.request('/zyzzyva');
      await app.request('/api/hues', asJson(`{"zyzzyva": ${PRIVATE.description}`));
      const cover = new File(['quuxbane'], 'zyzzyva.png');
      await app.request('/api/covers', asForm({ cover, genres: PRIVATE.genres }));
      expect((await figures()) + lines().join('')).not.toMatch(/zyzzyva|quuxbane|flumox|harbour/i);
    }
  });
});
