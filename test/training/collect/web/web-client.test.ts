import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageVersion } from '../../../../src/package-root.ts';
import { memoryPace } from '../../../../src/training/collect/web/host-pace.ts';
import {
  createWebClient,
  type WebClient,
  type WebOptions,
  type WebRequest,
} from '../../../../src/training/collect/web/web-client.ts';
import { cutOff, inTurn, respond, startWebServer } from './web-server.ts';

/** A client that is in no hurry to spare this machine, closed when the test has finished. */
function startClient(options: WebOptions = {}): WebClient {
  const client = createWebClient({
    perSecond: Number.POSITIVE_INFINITY,
    firstPause: 5,
    privateHosts: ['127.0.0.1'],
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

async function textOf(client: WebClient, url: string, request: Partial<WebRequest> = {}): Promise<string> {
  const result = await client.fetch({ url, byteLimit: 10_000, ...request });
  return result.kind === 'content' ? result.bytes.toString('utf8') : result.kind;
}

const packed = (text: string) => respond(200, { 'content-encoding': 'gzip' }, gzipSync(text));

describe('a web client', () => {
  it('says who asks, what it is for and what it wants', async () => {
    const server = await startWebServer(respond(200, { 'content-type': 'text/plain' }, 'Grüße'));
    const client = startClient({ contact: 'https://publisher.example/bot' });
    expect(await textOf(client, server.url('/a?b=c'), { accept: 'image/*' })).toBe('Grüße');
    const [request] = server.requests;
    expect(request?.url).toBe('/a?b=c');
    expect(request?.headers).toMatchObject({
      'user-agent': `coverhues/${packageVersion()} (+https://publisher.example/bot)`,
      accept: 'image/*',
    });
  });

  it.each(['someone', 'https://x.example/\r\nCookie: a', 'a@b (c)', ''])(
    'takes no contact like %j',
    (contact) => {
      expect(() => createWebClient({ contact })).toThrow(/must be a web address or an e-mail address/);
    },
  );

  it('gives an e-mail address as it is', async () => {
    const server = await startWebServer(respond(200));
    await textOf(startClient({ contact: 'data@publisher.example' }), server.url('/'));
    expect(server.requests[0]?.headers['user-agent']).toMatch(/ \(data@publisher\.example\)$/);
  });

  it('asks only for what has changed, by what came with it before', async () => {
    const server = await startWebServer((request, response) => {
      const known = request.headers['if-none-match'] === '"v1"';
      response.writeHead(known ? 304 : 200, {
        etag: '"v1"',
        'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
      });
      response.end(known ? '' : 'new');
    });
    const client = startClient();
    const first = await client.fetch({ url: server.url('/'), byteLimit: 10 });
    expect(first).toMatchObject({
      kind: 'content',
      validators: { etag: '"v1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' },
    });
    const validators = first.kind === 'content' ? first.validators : {};
    expect(await client.fetch({ url: server.url('/'), byteLimit: 10, validators })).toEqual({
      kind: 'unchanged',
    });
    expect(server.requests[1]?.headers['if-modified-since']).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  });

  it('unpacks what is packed, up to its limit', async () => {
    const server = await startWebServer(inTurn(packed('a small text'), packed('a'.repeat(20_000))));
    const client = startClient();
    expect(await textOf(client, server.url('/'))).toBe('a small text');
    await expect(textOf(client, server.url('/'))).rejects.toMatchObject({ code: 'WEB_TOO_LARGE' });
  });
});

describe('a web client that is answered badly', () => {
  it.each([
    ['a 500', respond(500)],
    ['a 502', respond(502, {}, 'x'.repeat(40_000))],
    ['a 503', respond(503)],
    ['a 429', respond(429)],
    ['a connection cut in mid-body', cutOff],
    [
      'no HTTP',
      (_request: unknown, response: { socket: { end(text: string): void } }) => response.socket.end('?\n\n'),
    ],
  ] as const)('tries again after %s', async (_name, listener) => {
    const server = await startWebServer(
      inTurn(
        listener as ReturnType<typeof respond>,
        listener as ReturnType<typeof respond>,
        respond(200, {}, 'here'),
      ),
    );
    expect(await textOf(startClient(), server.url('/'))).toBe('here');
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['WEB_SERVER_FAILED', respond(500), 3],
    ['WEB_BUSY', respond(503), 3],
    ['WEB_CUT_OFF', cutOff, 3],
    ['WEB_NOT_FOUND', respond(404), 1],
    ['WEB_NOT_FOUND', respond(410), 1],
    ['WEB_REFUSED', respond(403), 1],
    ['WEB_REFUSED', respond(206), 1],
    ['WEB_REDIRECTS', respond(302, { location: 'ftp://files.example/' }), 1],
    ['WEB_REDIRECTS', respond(302), 1],
    ['WEB_TOO_LARGE', respond(200, {}, 'a'.repeat(10_001)), 1],
    ['WEB_CUT_OFF', respond(200, { 'content-encoding': 'gzip' }, 'not packed'), 3],
  ])('gives up with %s', async (code, listener, requests) => {
    const server = await startWebServer(listener);
    await expect(textOf(startClient(), server.url('/'))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(server.requests).toHaveLength(requests);
  });

  it('stops reading at its limit, however much is sent', async () => {
    let closed = false;
    const server = await startWebServer((_request, response) => {
      const chunk = Buffer.alloc(1000, 'a');
      const send = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', send).on('close', () => (closed = true));
      send();
    });
    await expect(textOf(startClient(), server.url('/'))).rejects.toThrow(
      'The answer has more than 10,000 bytes.',
    );
    await expect.poll(() => closed).toBe(true);
  });

  it.each([
    ['no head', () => undefined],
    ['half a body', (_request: unknown, response: { write(text: string): void }) => response.write('half')],
  ])('gives a silent server up that sends %s', async (_name, listener) => {
    const server = await startWebServer(listener);
    const client = startClient({ silence: 1000, duration: 150, attempts: 1 });
    await expect(textOf(client, server.url('/'))).rejects.toMatchObject({ code: 'WEB_TOO_SLOW' });
  });

  it('says that nothing answers', async () => {
    const client = startClient({ attempts: 1 });
    await expect(textOf(client, 'http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'WEB_UNREACHABLE',
      message: expect.stringContaining('nothing answers there'),
    });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://a.example/',
    'data:,x',
    'covers/1.jpg',
    '',
    'http://',
    'http://me:pw@127.0.0.1/',
  ])('never asks for %j', async (url) => {
    await expect(textOf(startClient(), url)).rejects.toMatchObject({ code: 'WEB_ADDRESS_INVALID' });
  });
});

describe('a web client and private networks', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'http://10.1.2.3/1.jpg',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://localhost:1/',
  ])('never asks for %s', async (url) => {
    await expect(textOf(startClient({ privateHosts: [] }), url)).rejects.toMatchObject({
      code: 'WEB_ADDRESS_PRIVATE',
      message: 'The address leads into a private network.',
    });
  });

  it('does not follow a redirect into one', async () => {
    const inner = await startWebServer(respond(200, {}, 'secret'));
    const address = inner.url('/').replace('127.0.0.1', '127.0.0.2');
    const server = await startWebServer(respond(302, { location: address }));
    await expect(textOf(startClient(), server.url('/'))).rejects.toMatchObject({
      code: 'WEB_ADDRESS_PRIVATE',
    });
    const byName = inner.url('/').replace('127.0.0.1', 'localhost');
    await expect(textOf(startClient(), byName)).rejects.toMatchObject({ code: 'WEB_ADDRESS_PRIVATE' });
    expect([inner.requests.length, inner.robots()]).toEqual([0, 0]);
  });

  it('asks a host there that it is told of, by address or by name', async () => {
    const server = await startWebServer(respond(200, {}, 'here'));
    const byName = server.url('/').replace('127.0.0.1', 'localhost');
    expect(await textOf(startClient({ privateHosts: ['localhost'] }), byName)).toBe('here');
    expect(await textOf(startClient({ privateHosts: ['127.0.0.1'] }), server.url('/'))).toBe('here');
  });
});

describe('a web client whose server is down', () => {
  const down = 3;

  it('leaves it alone after so many requests in vain, others not', async () => {
    const broken = await startWebServer(respond(500));
    const well = await startWebServer(respond(200, {}, 'here'));
    const client = startClient({ down, attempts: 1 });
    for (let page = 0; page < down; page++) {
      await expect(textOf(client, broken.url(`/${page}`))).rejects.toMatchObject({
        code: 'WEB_SERVER_FAILED',
      });
    }
    await expect(textOf(client, broken.url('/more'))).rejects.toMatchObject({
      code: 'WEB_HOST_DOWN',
      message:
        'The server failed at 3 requests in a row, and is left alone for now. The last time: The server answered 500: it failed.',
    });
    expect(broken.requests).toHaveLength(down);
    expect(await textOf(client, well.url('/'))).toBe('here');
  });

  it('leaves it alone, too, when not even its robots.txt can be had', async () => {
    const server = await startWebServer(respond(200), { robots: respond(503) });
    const client = startClient({ down, attempts: 1 });
    for (let page = 0; page < 2 * down; page++) {
      await expect(textOf(client, server.url(`/${page}`))).rejects.toThrow("robots.txt can't be read");
    }
    expect(server.robots()).toBe(down);
    expect(server.requests).toHaveLength(0);
  });

  it('counts anew after every answer, be it that there is nothing', async () => {
    const server = await startWebServer((request, response) => {
      respond(request.url === '/gone' ? 404 : 500)(request, response);
    });
    const client = startClient({ down, attempts: 1 });
    for (const path of ['/1', '/2', '/gone', '/3', '/4', '/gone', '/5']) {
      await expect(textOf(client, server.url(path))).rejects.toMatchObject({
        code: path === '/gone' ? 'WEB_NOT_FOUND' : 'WEB_SERVER_FAILED',
      });
    }
  });
});

describe('a web client that is sent elsewhere', () => {
  it('follows, and says where it came to', async () => {
    const server = await startWebServer((request, response) => {
      if (request.url === '/a') respond(301, { location: '/b?c' })(request, response);
      else respond(200, {}, 'b')(request, response);
    });
    expect(await startClient().fetch({ url: server.url('/a'), byteLimit: 10 })).toMatchObject({
      url: server.url('/b?c'),
    });
  });

  it('names a loop', async () => {
    const server = await startWebServer((request, response) => {
      respond(302, { location: request.url === '/a' ? '/b' : '/a' })(request, response);
    });
    await expect(textOf(startClient(), server.url('/a'))).rejects.toMatchObject({
      code: 'WEB_REDIRECTS',
      message: 'The address redirects in a loop: /a → /b → /a.',
    });
    expect(server.requests).toHaveLength(2);
  });

  it('follows five times and not six', async () => {
    const server = await startWebServer((request, response) => {
      const left = Number(request.url?.slice(1));
      respond(left === 0 ? 200 : 302, { location: `/${left - 1}` }, 'end')(request, response);
    });
    const client = startClient();
    expect(await textOf(client, server.url('/5'))).toBe('end');
    await expect(textOf(client, server.url('/6'))).rejects.toThrow('redirects more than 5 times');
  });
});

describe('a web client and robots.txt', () => {
  const RULES = 'User-agent: *\nDisallow: /\n\nUser-agent: coverhues\nDisallow: /private\n';

  it('reads it once, and asks for nothing that it disallows', async () => {
    const server = await startWebServer(respond(200, {}, 'here'), { robots: RULES });
    const client = startClient();
    expect(await Promise.all([1, 2, 3].map((page) => textOf(client, server.url(`/${page}`))))).toHaveLength(
      3,
    );
    await expect(textOf(client, server.url('/private/1'))).rejects.toMatchObject({
      code: 'WEB_ROBOTS_DISALLOWED',
      message: "The site's robots.txt asks not to fetch this address.",
    });
    expect(server.requests).toHaveLength(3);
    expect(server.robots()).toBe(1);
  });

  it('obeys it behind a redirect, too', async () => {
    const server = await startWebServer(respond(302, { location: '/private' }), { robots: RULES });
    await expect(textOf(startClient(), server.url('/'))).rejects.toMatchObject({
      code: 'WEB_ROBOTS_DISALLOWED',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('leaves a site alone whose robots.txt fails, and asks for it again later', async () => {
    const server = await startWebServer(respond(200, {}, 'here'), {
      robots: inTurn(respond(500), respond(500), respond(500), respond(200, {}, 'User-agent: *\nAllow: /\n')),
    });
    const client = startClient();
    await expect(textOf(client, server.url('/'))).rejects.toThrow("robots.txt can't be read");
    expect(server.requests).toHaveLength(0);
    expect(await textOf(client, server.url('/'))).toBe('here');
  });

  it('obeys what a long one says at its beginning', async () => {
    const robots = `${RULES}${'# a long story\n'.repeat(40_000)}`;
    for (const length of [{}, { 'content-length': String(robots.length) }]) {
      const server = await startWebServer(respond(200, {}, 'here'), { robots: respond(200, length, robots) });
      const client = startClient();
      expect(await textOf(client, server.url('/'))).toBe('here');
      await expect(textOf(client, server.url('/private/1'))).rejects.toMatchObject({
        code: 'WEB_ROBOTS_DISALLOWED',
      });
    }
  });

  it('takes its delay for the time between two requests', async () => {
    const server = await startWebServer(respond(200), { robots: 'User-agent: *\nCrawl-delay: 0.1\n' });
    const client = startClient();
    const start = performance.now();
    await Promise.all([1, 2, 3].map((page) => textOf(client, server.url(`/${page}`))));
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  });
});

describe('a web client in a hurry', () => {
  it('asks a host for no more at once than it may', async () => {
    let now = 0;
    let most = 0;
    const server = await startWebServer((_request, response) => {
      most = Math.max(most, (now += 1));
      setTimeout(() => {
        now -= 1;
        response.end('here');
      }, 5);
    });
    const client = startClient({ perHost: 3 });
    await Promise.all(Array.from({ length: 20 }, (_, page) => textOf(client, server.url(`/${page}`))));
    expect(most).toBe(3);
  });

  it('spaces the requests to a host', async () => {
    const server = await startWebServer(respond(200));
    const client = startClient({ perSecond: 50 });
    const start = performance.now();
    await Promise.all(Array.from({ length: 10 }, (_, page) => textOf(client, server.url(`/${page}`))));
    expect(performance.now() - start).toBeGreaterThanOrEqual(9 * 20 - 5);
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('lets a host rest for as long as it asks in %s', async (_unit, retryAfter) => {
    const at: number[] = [];
    const server = await startWebServer((request, response) => {
      at.push(performance.now());
      if (at.length > 1) respond(200, {}, 'here')(request, response);
      else respond(429, { 'retry-after': retryAfter() })(request, response);
    });
    const client = startClient({ perHost: 1 });
    expect(await Promise.all(['/1', '/2'].map((path) => textOf(client, server.url(path))))).toEqual([
      'here',
      'here',
    ]);
    expect(at).toHaveLength(3);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(900);
  });

  it('waits for nobody who wants to be left alone for hours, and asks no more', async () => {
    const server = await startWebServer(respond(503, { 'retry-after': '7200' }));
    const client = startClient();
    const failures = ['/1', '/2'].map((path) => textOf(client, server.url(path)));
    const told = failures.map((failure) =>
      expect(failure).rejects.toThrow('The server asks to come back in 7200 seconds'),
    );
    await Promise.all(told);
    await expect(textOf(client, server.url('/3'))).rejects.toMatchObject({ code: 'WEB_BUSY' });
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  it('ends at once when it is told to, whether it asks or waits', async () => {
    const abort = new AbortController();
    const server = await startWebServer(() => abort.abort(new Error('enough')));
    const client = startClient({ perHost: 1 });
    const asked = ['/1', '/2', '/3'].map((path) =>
      textOf(client, server.url(path), { signal: abort.signal }),
    );
    await Promise.all(asked.map((one) => expect(one).rejects.toThrow('enough')));
    expect(server.requests).toHaveLength(1);
  });

  it('shares its pace where it is given one', async () => {
    const server = await startWebServer(respond(200));
    const pace = memoryPace();
    const clients = [startClient({ perSecond: 20, pace }), startClient({ perSecond: 20, pace })];
    const start = performance.now();
    await Promise.all(
      [1, 2, 3].flatMap((page) => clients.map((client) => textOf(client, server.url(`/${page}`)))),
    );
    expect(performance.now() - start).toBeGreaterThanOrEqual(5 * 50 - 5);
  });
});
