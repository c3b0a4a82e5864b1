import { once } from 'node:events';
import { Agent, get, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { PlatformError } from '../../../src/errors.ts';
import { WEB_LIMITS } from '../../../src/platforms/web/limits.ts';
import type { RunningWeb } from '../../../src/platforms/web/start.ts';
import { heldEngine } from '../../services/in-memory-engine.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import { servicesAround } from '../../services/test-services.ts';
import { asJson, BLURB, openWeb } from './web.ts';

const QUESTION = asJson({ description: BLURB });

const HEALTH = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** The status of a short request, or why there is none. */
function outcomeOf(address: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve) => {
    get(`${address.replace('localhost', '127.0.0.1')}/healthz`, options, (response) => {
      response.resume();
      response.once('end', () => resolve(String(response.statusCode)));
    }).once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

let web: RunningWeb | undefined;
afterEach(async () => {
  await web?.stop();
  web = undefined;
});

/** A connection on which bytes are written by hand; all that comes back until it is closed. */
async function speak(address: string, ...parts: readonly string[]) {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const closed = text(socket);
  await once(socket, 'connect');
  for (const part of parts) socket.write(part);
  return { socket, closed };
}

describe('the server', () => {
  it('answers at the address that it tells', async () => {
    web = await openWeb();
    expect(web.notice).toBe(`Web: the page and the API are at ${web.address}`);
    expect(web.address).toMatch(/^http:\/\/localhost:\d+$/);
    const response = await fetch(`${web.address}/api/hues`, QUESTION);
    expect([response.status, web.healthy()]).toEqual([200, true]);
  });

  it('says in one sentence that its port is taken', async () => {
    web = await openWeb();
    const port = Number(new URL(web.address).port);
    const second = openWeb(undefined, { settings: { port } });
    await expect(second).rejects.toThrow(
      new PlatformError(
        'PORT_UNAVAILABLE',
        `The web page can't listen on port ${port} of 127.0.0.1: another program uses it. Set COVERHUES_PORT to another port, or open a prompt in the terminal instead: npx coverhues start --terminal`,
      ),
    );
  });

  it('says in one sentence that there is no such address to listen on', async () => {
    await expect(openWeb(undefined, { settings: { host: '192.0.2.1' } })).rejects.toThrow(
      "The web page can't listen on port 0 of 192.0.2.1: this machine has no such address. Correct COVERHUES_HOST.",
    );
  });

  it('lets a browser load nothing from elsewhere, and frame it nowhere', async () => {
    web = await openWeb();
    for (const path of ['/', '/api/genres', '/api/titles', '/nope']) {
      const { headers } = await fetch(web.address + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('turns a body away that turns out too large, over a real connection', async () => {
    web = await openWeb();
    const bytes = WEB_LIMITS.textBytes + 1;
    const head = 'POST /api/hues HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    const chunk = `${(65536).toString(16)}\r\n${'x'.repeat(65536)}\r\n`;
    const { socket, closed } = await speak(
      web.address,
      `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`,
      ...Array.from({ length: Math.ceil(bytes / 65536) }, () => chunk),
      '0\r\n\r\n',
    );
    expect(await closed).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
    const told = await speak(web.address, `${head}Content-Length: ${bytes}\r\nConnection: close\r\n\r\n`);
    expect(await Promise.race([once(told.socket, 'data').then(String), told.closed])).toMatch(
      /^HTTP\/1\.1 413 /,
    );
    told.socket.destroy();
  });

  it('gives a question up whose asker has gone', async () => {
    const asking = new AbortController();
    const asked = once(asking.signal, 'abort');
    const givenUp = new AbortController();
    const ended = once(givenUp.signal, 'abort');
    web = await openWeb(undefined, {
      ask: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(signal.reason as Error);
            givenUp.abort();
          });
          asking.abort();
        }),
    });
    const leaving = new AbortController();
    const gone = fetch(`${web.address}/api/hues`, { ...QUESTION, signal: leaving.signal });
    await asked;
    leaving.abort();
    await expect(gone).rejects.toThrow('aborted');
    await ended;
  });
});

describe('a client that is slow on purpose', () => {
  const HURRIED = {
    headersTimeout: 150,
    requestTimeout: 300,
    connectionsCheckingInterval: 30,
    silence: 500,
  };
  const openHurried = () => openWeb(undefined, { surroundings: HURRIED });

  it('and never ends its headers is cut off, and meanwhile keeps nobody from an answer', async () => {
    web = await openHurried();
    const slow = await Promise.all(
      Array.from({ length: 50 }, () =>
        speak(web!.address, 'POST /api/hues HTTP/1.1\r\nHost: localhost\r\nX-A: '),
      ),
    );
    const others = await Promise.all(
      Array.from({ length: 5 }, () => fetch(`${web!.address}/api/hues`, QUESTION)),
    );
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { closed } of slow) expect(await closed).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('and drips its body is cut off', async () => {
    web = await openHurried();
    const { socket, closed } = await speak(
      web.address,
      'POST /api/hues HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 20);
    expect(await closed).toMatch(/^(HTTP\/1\.1 408 [^]*)?$/);
    clearInterval(drip);
  });

  it('and says nothing at all is cut off', async () => {
    web = await openHurried();
    const { closed } = await speak(web.address);
    expect(await closed).toMatch(/^(HTTP\/1\.1 408 [^]*)?$/);
  });
});

const SMALL = { surroundings: { connections: 4 } };

/** All of 127.0.0.0/8 is this machine, and each address of it another client. */
const askFrom = (localAddress: string) => outcomeOf(web!.address, { localAddress, agent: false });

describe('a server with all the connections that it takes', () => {
  it('has room for others where one client holds them, and closes the oldest of that', async () => {
    web = await openWeb(undefined, SMALL);
    const idle = [];
    for (let count = 0; count < 4; count++) idle.push(await speak(web.address));
    expect(await askFrom('127.0.0.2')).toBe('200');
    expect(await idle[0]!.closed).toBe('');
    idle[3]!.socket.write(HEALTH);
    expect(String(await once(idle[3]!.socket, 'data'))).toMatch(/^HTTP\/1\.1 200/);
    for (const { socket } of idle) socket.end();
  });

  it('lets a client that holds few of them keep them', async () => {
    web = await openWeb(undefined, SMALL);
    const few = connect({
      port: Number(new URL(web.address).port),
      host: '127.0.0.1',
      localAddress: '127.0.0.2',
    });
    await once(few, 'connect');
    const many = [];
    for (let count = 0; count < 12; count++) many.push(await speak(web.address));
    few.write(HEALTH);
    expect(String(await once(few, 'data'))).toMatch(/^HTTP\/1\.1 200/);
    for (const socket of [few, ...many.map((each) => each.socket)]) socket.end();
  });

  it('closes none on which somebody waits for an answer', async () => {
    const { engine, release } = heldEngine();
    const { ask } = createAnswerQueue(servicesAround(engine));
    const asked: unknown[] = [];
    web = await openWeb(undefined, {
      ...SMALL,
      ask(request, signal) {
        asked.push(request.command);
        return ask(request, signal);
      },
    });
    const waiting = Array.from({ length: 4 }, () => fetch(`${web!.address}/api/hues`, QUESTION));
    while (asked.length < 4) await new Promise(setImmediate);
    expect(await askFrom('127.0.0.2')).toBe('ECONNRESET');
    release();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await askFrom('127.0.0.2')).toBe('200');
  });
});

describe('a server that is stopped', () => {
  it('answers what it accepted, and takes nothing more', async () => {
    const { engine, asked, release } = heldEngine();
    const stopped = await openWeb(servicesAround(engine));
    const first = fetch(`${stopped.address}/api/hues`, QUESTION);
    await asked;
    const stopping = stopped.stop();
    expect(stopped.healthy()).toBe(false);
    await expect(fetch(`${stopped.address}/healthz`)).rejects.toThrow('fetch failed');
    release();
    expect((await first).status).toBe(200);
    await stopping;
  });

  it('says with every answer that its connection closes, also to those who go on asking', async () => {
    const { engine, asked, release } = heldEngine();
    const stopped = await openWeb(servicesAround(engine));
    const { socket, closed } = await speak(stopped.address, HEALTH);
    await once(socket, 'data');
    const first = fetch(`${stopped.address}/api/hues`, QUESTION);
    await asked;
    const stopping = stopped.stop();
    socket.write(HEALTH);
    expect(await closed).toMatch(/keep-alive[^]*HTTP\/1\.1 200 OK[^]*Connection: close/);
    release();
    expect((await first).headers.get('connection')).toBe('close');
    await stopping;
  });

  it('cuts no client off that asks without a pause', async () => {
    const stopped = await openWeb();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const outcomes: string[] = [];
    const askOn = async (): Promise<void> => {
      do outcomes.push(await outcomeOf(stopped.address, { agent }));
      while (outcomes.at(-1) === '200');
    };
    const clients = Promise.all(Array.from({ length: 8 }, askOn));
    while (outcomes.length < 50) await new Promise(setImmediate);
    await stopped.stop();
    await clients;
    agent.destroy();
    expect(new Set(outcomes)).toEqual(new Set(['200', 'ECONNREFUSED']));
  });

  it('closes connections on which nobody asks', async () => {
    const stopped = await openWeb();
    const { socket, closed } = await speak(stopped.address, HEALTH);
    await once(socket, 'data');
    const silent = await speak(stopped.address);
    await stopped.stop();
    expect(await closed).toMatch(/^HTTP\/1\.1 200/);
    expect(await silent.closed).toBe('');
  });

  it('waits for nobody longer than its grace', async () => {
    const { engine, asked, release } = heldEngine();
    const stopped = await openWeb(servicesAround(engine), { surroundings: { grace: 50 } });
    const first = fetch(`${stopped.address}/api/hues`, QUESTION).then(
      () => 'answered',
      () => 'cut off',
    );
    await asked;
    await stopped.stop();
    expect(await first).toBe('cut off');
    release();
  });
});
