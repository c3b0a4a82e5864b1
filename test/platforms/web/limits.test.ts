import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import { WEB_LIMITS } from '../../../src/platforms/web/limits.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { asForm, asJson, BLURB, type TextRequest, webApp } from './web.ts';

const app = webApp();
const QUESTION = asJson({ description: BLURB });

/** A JSON body of so many bytes. */
function jsonOf(bytes: number): TextRequest {
  const empty = JSON.stringify({ description: '' });
  return asJson({ description: 'x'.repeat(bytes - empty.length) });
}

/** The same body without a length, as a stream has none. */
function streamed(request: TextRequest): RequestInit {
  const chunks = request.body.match(/[^]{1,65536}/g) ?? [];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(chunk));
    },
  });
  return { ...request, body, duplex: 'half' };
}

function withLength(request: TextRequest): RequestInit {
  const length = String(Buffer.byteLength(request.body));
  return { ...request, headers: { ...request.headers, 'Content-Length': length } };
}

describe('a body', () => {
  it.each([
    ['whose length is told', withLength],
    ['that is streamed', streamed],
  ])('%s is read up to the limit, and turned away one byte above it', async (_, send) => {
    expect((await app.request('/api/hues', send(jsonOf(WEB_LIMITS.textBytes)))).status).toBe(200);
    const tooLarge = await app.request('/api/hues', send(jsonOf(WEB_LIMITS.textBytes + 1)));
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.json()).toMatchObject({
      code: 'request-too-large',
      detail: expect.stringContaining(String(WEB_LIMITS.textBytes)),
    });
  });

  it.each([
    ['/api/hues', 'application/json'],
    ['/api/hues', 'application/json; charset=UTF-8'],
    ['/api/hues', 'Application/JSON;charset="utf-8"'],
  ])('of a kind that %s takes is read: %s', async (path, type) => {
    const response = await app.request(path, { ...QUESTION, headers: { 'Content-Type': type } });
    expect(response.status).toBe(200);
  });

  it.each([
    ['/api/hues', { 'Content-Type': 'text/plain' }],
    ['/api/hues', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['/api/hues', { 'Content-Type': 'application/json; charset=utf-16' }],
    ['/api/hues', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
    ['/api/covers', { 'Content-Type': 'application/json' }],
    ['/', { 'Content-Type': 'application/json' }],
  ])('of another kind is turned away by %s: %j', async (path, headers) => {
    const response = await app.request(path, { ...QUESTION, headers });
    expect(response.status).toBe(415);
    expect(response.headers.get('accept')).toBeTruthy();
  });
});

/** Two questions a minute of each client, and a clock that only moves when it is told to. */
function often(proxyHops = 0) {
  const clock = { now: 0 };
  const clients = { proxyHops, rateLimit: 2 };
  return { clock, app: webApp(undefined, { clients, now: () => clock.now }) };
}

describe('a client that asks too often', () => {
  it('is told after how many seconds it may go on, and may then', async () => {
    const { app: limited, clock } = often();
    const ask = () => limited.request('/api/hues', QUESTION);
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
    clock.now += 30_000;
    expect((await ask()).status).toBe(200);
  });

  it('may still look things up', async () => {
    const { app: limited } = often();
    for (let count = 0; count < 5; count++) await limited.request('/api/hues', QUESTION);
    for (const path of ['/', '/healthz', '/api/openapi.json']) {
      expect((await limited.request(path)).status).toBe(200);
    }
  });

  it('is known by its address behind a proxy that is believed, and can’t make others up', async () => {
    const { app: limited } = often(1);
    const from = async (forwarded: string) =>
      (await limited.request('/api/hues', asJson({ description: BLURB }, { 'X-Forwarded-For': forwarded })))
        .status;
    expect([await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([200, 200]);
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([429, 200]);
    expect(await from('198.51.100.99, 192.0.2.1')).toBe(429);
  });

  it('is not known by what it says of itself where no proxy is believed', async () => {
    const { app: limited } = often();
    const from = async (forwarded: string) =>
      (await limited.request('/api/hues', asJson({ description: BLURB }, { 'X-Forwarded-For': forwarded })))
        .status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')]).toEqual([
      200, 200, 429,
    ]);
  });
});

describe('a server that has much to do', () => {
  it('turns away what it has no room for, and takes it again when there is', async () => {
    const { engine, asked, release } = heldEngine();
    const full = webApp(servicesAround(engine), { limits: { requests: 2 } });
    const first = full.request('/api/hues', QUESTION);
    await asked;
    const refused = await full.request('/api/hues', QUESTION);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({ code: 'too-busy' });
    release();
    expect((await first).status).toBe(200);
    expect((await full.request('/api/hues', QUESTION)).status).toBe(200);
  });

  it('counts the bytes of pictures, and those of a body without a length as the most there may be', async () => {
    const small = webApp(undefined, { limits: { bytes: 1000 } });
    const cover = new Blob(['x'.repeat(600)]);
    expect((await small.request('/api/covers', asForm({ cover }))).status).toBe(503);
    expect((await small.request('/api/hues', withLength(QUESTION))).status).toBe(200);
  });

  it('says the same where its queue is full', async () => {
    const { engine, asked, release } = heldEngine();
    const services = servicesAround(engine);
    const { ask } = createAnswerQueue(services, { concurrency: 1, waiting: 1 });
    const full = webApp(services, { ask });
    const first = full.request('/api/hues', QUESTION);
    await asked;
    const second = full.request('/api/hues', QUESTION);
    const refused = await full.request('/api/hues', QUESTION);
    expect(await refused.json()).toMatchObject({ code: 'too-busy', status: 503 });
    release();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
  });

  it('gives an answer up that takes too long', async () => {
    const { engine, release } = heldEngine();
    const slow = webApp(servicesAround(engine), { limits: { answerMilliseconds: 20 } });
    const response = await slow.request('/api/hues', QUESTION);
    release();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ code: 'too-late' });
  });

  it('asks for patience where what is kept is away', async () => {
    const away = new StoreError('STORE_UNAVAILABLE', 'Redis is away.');
    const engine = inMemoryEngine({ read: () => Promise.reject(away) });
    const response = await webApp(servicesAround(engine)).request('/api/hues', QUESTION);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ code: 'store-away' });
  });

  it('says of its own fault only that there is one', async () => {
    const engine = inMemoryEngine({ read: () => Promise.reject(new Error(BLURB)) });
    const response = await webApp(servicesAround(engine)).request('/api/hues', QUESTION);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/detective|Error/);
  });
});
