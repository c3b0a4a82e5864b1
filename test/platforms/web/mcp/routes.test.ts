import { afterAll, describe, expect, it } from 'vitest';
import { WEB_LIMITS } from '../../../../src/platforms/web/limits.ts';
import { createAnswerQueue } from '../../../../src/queue/answer-queue.ts';
import { heldEngine, inMemoryEngine } from '../../../services/in-memory-engine.ts';
import { logTo } from '../../../services/log-lines.ts';
import { servicesAround } from '../../../services/test-services.ts';
import { BLURB, openWeb, webApp } from '../web.ts';
import { callOf, connect, message, textOf } from './connect.ts';

const PING = { jsonrpc: '2.0', id: 7, method: 'ping' };
const QUESTION = callOf('rank_hues', { description: BLURB, picture: false });
const app = webApp();
const send = (...sent: Parameters<typeof message>) => app.request('/mcp', message(...sent));

describe('/mcp', () => {
  it('answers one message as one JSON body, and holds no session', async () => {
    const response = await send(PING);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 7, result: {} });
  });

  it('says which revision it speaks to who asks for another', async () => {
    const params = {
      protocolVersion: '2019-01-01',
      capabilities: {},
      clientInfo: { name: 'x', version: '1' },
    };
    const response = await send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    expect(await response.json()).toMatchObject({ result: { protocolVersion: '2025-11-25' } });
    const wrong = await send(PING, { 'MCP-Protocol-Version': '2019-01-01' });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('2025-11-25')]);
  });

  it.each(['GET', 'DELETE', 'PUT'])(
    'takes no %s: there is nothing to listen to or to end',
    async (method) => {
      const response = await app.request('/mcp', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.json()).toMatchObject({ jsonrpc: '2.0', id: null, error: { code: -32_000 } });
    },
  );

  it.each([
    ['no JSON', '{', -32_700, /no JSON/],
    ['a list', [PING, PING], -32_600, /one by one/],
    ['no message', { hello: 'world' }, -32_600, /not a valid JSON-RPC message/],
    ['nothing', 'null', -32_600, /not a valid JSON-RPC message/],
  ])('refuses %s', async (_, body, code, sentence) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: number; message: string } };
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(sentence)]);
  });

  it('knows no method that it has nothing for', async () => {
    const response = await send({ jsonrpc: '2.0', id: 1, method: 'resources/list' });
    expect(await response.json()).toMatchObject({ id: 1, error: { code: -32_601 } });
  });

  it('takes no subscriptions, since its tools stay the same', async () => {
    const client = await connect(app, { pin: '2026-07-28' });
    await expect(client.listen({ toolsListChanged: true })).rejects.toThrow(/limit reached/i);
    await client.close();
  });

  it('takes bodies up to the largest picture, and of JSON alone', async () => {
    const padded = (bytes: number) => {
      const whole = JSON.stringify({ ...PING, params: { _meta: { pad: '' } } });
      return whole.replace('""', `"${'x'.repeat(bytes - whole.length)}"`);
    };
    expect((await send(padded(WEB_LIMITS.uploadBytes))).status).toBe(200);
    const tooLarge = await send(padded(WEB_LIMITS.uploadBytes + 1));
    expect([tooLarge.status, await tooLarge.json()]).toEqual([
      413,
      expect.objectContaining({ error: expect.objectContaining({ code: -32_000 }) }),
    ]);
    expect((await send(PING, { 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  it('counts a body without a length as the most that it takes', async () => {
    const small = webApp(undefined, { limits: { bytes: 4 * WEB_LIMITS.textBytes } });
    for (const path of ['/mcp', '/api/series']) {
      expect((await small.request(path, message(PING))).status).toBe(503);
    }
    const length = String(JSON.stringify(PING).length);
    expect((await small.request('/mcp', message(PING, { 'Content-Length': length }))).status).toBe(200);
  });

  it('limits how often one client asks, and says when it may again', async () => {
    const limited = webApp(undefined, { clients: { proxyHops: 0, rateLimit: 2 }, now: () => 0 });
    const statuses = [];
    for (let count = 0; count < 3; count++) {
      const response = await limited.request('/mcp', message(PING));
      statuses.push([response.status, response.headers.get('retry-after')]);
    }
    expect(statuses).toEqual([
      [200, null],
      [200, null],
      [429, '30'],
    ]);
  });
});

/** Asks as a page of some site does. */
const from = (origin: string, address?: string) => {
  const services = { ...servicesAround(inMemoryEngine()), ...(address !== undefined && { address }) };
  return webApp(services).request('/mcp', message(PING, { Origin: origin }));
};

describe('a page in somebody’s browser', () => {
  it.each(['https://evil.example.com', 'http://localhost.evil.example.com', 'null', 'nonsense'])(
    'of %s is refused',
    async (origin) => {
      const response = await from(origin, 'https://hues.example.com');
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        error: { message: expect.stringContaining('COVERHUES_URL') },
      });
    },
  );

  it.each(['http://localhost:6274', 'http://127.0.0.1', 'http://[::1]:8787', 'https://hues.example.com'])(
    'of %s may ask',
    async (origin) => {
      expect((await from(origin, 'https://hues.example.com/covers')).status).toBe(200);
    },
  );
});

describe('a server that has much to do', () => {
  it('says so as an answer that the assistant can read', async () => {
    const { engine, asked, release } = heldEngine();
    const services = servicesAround(engine);
    const { ask } = createAnswerQueue(services, { concurrency: 1, waiting: 1 });
    const full = webApp(services, { ask });
    const client = await connect(full);
    const first = client.callTool({ name: 'rank_hues', arguments: { description: BLURB, picture: false } });
    await asked;
    const others = Array.from({ length: 2 }, () =>
      client.callTool({ name: 'rank_hues', arguments: { description: BLURB, picture: false } }),
    );
    const refused = await others[1]!;
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringContaining('try again soon')]);
    release();
    for (const answered of [first, others[0]!]) expect((await answered).isError).toBeFalsy();
    await client.close();
  });

  it('gives an answer up that takes too long, and says so', async () => {
    const { engine, release } = heldEngine();
    const slow = webApp(servicesAround(engine), { limits: { answerMilliseconds: 20 } });
    const response = await slow.request('/mcp', message(QUESTION));
    release();
    expect(await response.json()).toMatchObject({
      result: { isError: true, content: [{ text: 'The answer took too long; try again soon.' }] },
    });
  });
});

describe('what an assistant sends', () => {
  const { logger, lines } = logTo();
  const failing = inMemoryEngine({ read: () => Promise.reject(new Error(BLURB)) });

  it('reaches no log, nor does the reason of a fault reach the assistant', async () => {
    const faulty = webApp({ ...servicesAround(failing), logger });
    for (const sent of [QUESTION, callOf('paint', { description: BLURB }), { hello: BLURB }, `{"${BLURB}`]) {
      expect(await (await faulty.request('/mcp', message(sent))).text()).not.toContain('detective');
    }
    expect(lines().join('')).toContain('could not be answered');
    expect(lines().join('')).not.toContain('detective');
  });
});

describe('a client that goes away', () => {
  const held = heldEngine();
  let web: Awaited<ReturnType<typeof openWeb>>;
  afterAll(() => web.stop());

  it('is not worked for, and leaves room for others', async () => {
    const services = servicesAround(held.engine);
    const { ask } = createAnswerQueue(services, { concurrency: 1 });
    const signals: (AbortSignal | undefined)[] = [];
    web = await openWeb(services, {
      ask: (request, signal) => {
        signals.push(signal);
        return ask(request, signal);
      },
      limits: { requests: 2 },
    });
    const gone = new AbortController();
    const call = fetch(`${web.address}/mcp`, { ...message(QUESTION), signal: gone.signal });
    await held.asked;
    gone.abort();
    await expect(call).rejects.toThrow(/abort/i);
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    held.release();
    await expect
      .poll(async () => (await fetch(`${web.address}/mcp`, message(PING))).status, { timeout: 5_000 })
      .toBe(200);
  });
});
