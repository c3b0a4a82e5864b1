import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/attachments/clock.ts';
import { type AttachmentRequest, fetchAttachment } from '../../src/attachments/fetch-attachment.ts';
import { FETCH_ATTEMPTS } from '../../src/attachments/limits.ts';
import { AttachmentError, errorFacts } from '../../src/errors.ts';
import {
  type AttachmentServer,
  HOST,
  respond,
  sendEndlessly,
  SIGNED_URL,
  startAttachmentServer,
} from './attachment-server.ts';
import { virtualClock } from './virtual-clock.ts';

const LIMIT = 5000;
const TIMEOUT = 10_000;

let server: AttachmentServer;
beforeAll(async () => {
  server = await startAttachmentServer();
});
afterAll(() => server.close());

function get(change: Partial<AttachmentRequest> = {}): Promise<Uint8Array> {
  return fetchAttachment({
    url: SIGNED_URL,
    hosts: [HOST],
    byteLimit: LIMIT,
    timeoutMilliseconds: TIMEOUT,
    fetch: server.fetch,
    signal: new AbortController().signal,
    clock: virtualClock(),
    ...change,
  });
}

/** The error of a fetch, which must be ours and must not tell the address. */
async function failureOf(fetching: Promise<unknown>): Promise<AttachmentError> {
  const error = await fetching.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AttachmentError)) throw new Error('no AttachmentError', { cause: error });
  expect(error.message).not.toMatch(/https?:|signature|example|127\.0/);
  expect(JSON.stringify(errorFacts(error))).not.toMatch(/signature|cdn\.example/);
  return error;
}

describe('a file that the platform keeps', () => {
  it('is fetched byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    server.answer(respond(200, {}, bytes));
    expect(Buffer.from(await get())).toEqual(bytes);
    expect(server.requests.map((request) => request.url)).toEqual(['/files/blurb.txt?ex=1&hm=signature']);
  });

  it('is asked for with the headers that the platform wants', async () => {
    server.answer(respond(200, {}, 'x'));
    await get({ headers: { authorization: 'Bearer secret' } });
    expect(server.requests[0]?.headers.authorization).toBe('Bearer secret');
  });

  it('may be empty', async () => {
    server.answer(respond(200));
    expect(await get()).toHaveLength(0);
  });

  it('is fetched by the machine’s own clock unless told, which is let go of afterwards', async () => {
    server.answer(respond(200, {}, 'x'));
    expect(await get({ clock: undefined })).toHaveLength(1);
    const clock = virtualClock();
    await get({ clock });
    expect(clock.pending()).toBe(0);
  });
});

describe('the byte limit', () => {
  it.each([
    ['with its length', (bytes: number) => ({ 'content-length': String(bytes) })],
    ['in chunks', () => ({ 'transfer-encoding': 'chunked' })],
  ])('lets through as many bytes, sent %s, and not one more', async (_name, headers) => {
    server.answer(respond(200, headers(LIMIT), 'a'.repeat(LIMIT)));
    expect(await get()).toHaveLength(LIMIT);
    server.answer(respond(200, headers(LIMIT + 1), 'a'.repeat(LIMIT + 1)));
    expect((await failureOf(get())).code).toBe('ATTACHMENT_TOO_LARGE');
    expect(server.requests).toHaveLength(1);
  });

  it('refuses by the length alone, before any of the body comes', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-length': String(LIMIT + 1) });
      response.flushHeaders();
    });
    expect((await failureOf(get())).code).toBe('ATTACHMENT_TOO_LARGE');
  });

  it('ends a body without end, and the connection with it', async () => {
    let closed: Promise<unknown> | undefined;
    server.answer((_request, response) => {
      closed = once(response, 'close');
      sendEndlessly(response);
    });
    expect((await failureOf(get())).code).toBe('ATTACHMENT_TOO_LARGE');
    await closed;
  });

  it('counts bytes, whatever the length says', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const lying = async () => new Response(endless, { headers: { 'content-length': '1' } });
    expect((await failureOf(get({ fetch: lying }))).code).toBe('ATTACHMENT_TOO_LARGE');
    expect(sent).toBeLessThanOrEqual(LIMIT + 3000);
  });

  it('counts what a small file unpacks to', async () => {
    const packed = gzipSync(Buffer.alloc(1_000_000));
    expect(packed.length).toBeLessThan(LIMIT);
    server.answer(respond(200, { 'content-encoding': 'gzip', 'content-length': `${packed.length}` }, packed));
    expect((await failureOf(get())).code).toBe('ATTACHMENT_TOO_LARGE');
  });

  it('lets through only what fits, for any sizes of chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3000), { maxLength: 5 }), async (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        server.answer((_request, response) => {
          for (const size of sizes) response.write('a'.repeat(size));
          response.end();
        });
        const outcome = total <= LIMIT ? (await get()).length : (await failureOf(get())).code;
        expect(outcome).toBe(total <= LIMIT ? total : 'ATTACHMENT_TOO_LARGE');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that is no longer there', () => {
  it.each([403, 404, 410])(
    'has expired when the status is %i, and is not asked for again',
    async (status) => {
      server.answer(respond(status, {}, 'gone'));
      expect((await failureOf(get())).code).toBe('ATTACHMENT_EXPIRED');
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with status %i is not followed', async (status) => {
    server.answer(respond(status, { location: '/elsewhere' }), respond(200, {}, 'secret'));
    expect((await failureOf(get())).code).toBe('ATTACHMENT_REDIRECTED');
    expect(server.requests).toHaveLength(1);
  });
});

const busyFor = (seconds: number) => respond(429, { 'retry-after': String(seconds) });

describe('a platform that is busy', () => {
  it.each([429, 500, 502, 503, 504])('is asked again after status %i', async (status) => {
    server.answer(respond(status), respond(200, {}, 'text'));
    const clock = virtualClock();
    expect(await get({ clock })).toHaveLength(4);
    expect(clock.waits).toEqual([TIMEOUT, 500]);
  });

  it('is asked a few times, with longer and longer pauses, and then no more', async () => {
    server.answer(respond(503));
    const clock = virtualClock();
    expect((await failureOf(get({ clock }))).code).toBe('ATTACHMENT_BUSY');
    expect(server.requests).toHaveLength(FETCH_ATTEMPTS);
    expect(clock.waits).toEqual([TIMEOUT, 500, 1000]);
  });

  it.each([
    ['in seconds', '7', 7000],
    ['as a date', 'Thu, 01 Jan 1970 00:00:05 GMT', 5000],
    ['as a date that has passed', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['in words that mean nothing', 'soon', 500],
  ])('is given the pause that it asks for %s', async (_name, retryAfter, pause) => {
    server.answer(respond(429, { 'retry-after': retryAfter }), respond(200, {}, 'text'));
    const clock = virtualClock();
    await get({ clock });
    expect(clock.waits).toEqual([TIMEOUT, pause]);
  });

  it('is not waited for when the pause would take all the time that is left', async () => {
    server.answer(busyFor(TIMEOUT / 1000 - 1), respond(200, {}, 'text'));
    expect(await get()).toHaveLength(4);
    server.answer(busyFor(TIMEOUT / 1000), respond(200, {}, 'text'));
    const clock = virtualClock();
    expect((await failureOf(get({ clock }))).code).toBe('ATTACHMENT_BUSY');
    expect(clock.waits).toEqual([TIMEOUT]);
  });

  it('is asked again when the connection breaks, before the headers or in the body', async () => {
    server.answer(
      (request) => request.socket.destroy(),
      (request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => request.socket.destroy());
      },
      respond(200, {}, 'whole'),
    );
    expect(Buffer.from(await get()).toString()).toBe('whole');
  });

  it('is unreachable when the connection breaks every time', async () => {
    server.answer((request) => request.socket.destroy());
    const error = await failureOf(get());
    expect(error.code).toBe('ATTACHMENT_UNREACHABLE');
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(FETCH_ATTEMPTS);
  });
});

it.each([400, 401, 418])('does not ask again after status %i', async (status) => {
  server.answer(respond(status));
  expect((await failureOf(get())).code).toBe('ATTACHMENT_UNREACHABLE');
  expect(server.requests).toHaveLength(1);
});

describe('the time limit', () => {
  it('ends a request that is never answered', async () => {
    const clock = virtualClock();
    server.answer(() => clock.advance(TIMEOUT));
    expect((await failureOf(get({ clock }))).code).toBe('ATTACHMENT_LATE');
    expect(server.requests).toHaveLength(1);
  });

  it('ends a body that stalls', async () => {
    const clock = virtualClock();
    server.answer((_request, response) => {
      response.write('half');
    });
    const slow: typeof fetch = async (...args) => {
      const response = await server.fetch(...args);
      clock.advance(TIMEOUT);
      return response;
    };
    expect((await failureOf(get({ clock, fetch: slow }))).code).toBe('ATTACHMENT_LATE');
  });

  it('lets a body come that is a millisecond faster', async () => {
    const clock = virtualClock();
    server.answer((_request, response) => {
      clock.advance(TIMEOUT - 1);
      response.end('text');
    });
    expect(await get({ clock })).toHaveLength(4);
  });

  it('covers all attempts together', async () => {
    const clock = virtualClock();
    server.answer(
      (_request, response) => {
        clock.advance(TIMEOUT - 600);
        response.writeHead(503).end();
      },
      () => clock.advance(100),
    );
    expect((await failureOf(get({ clock }))).code).toBe('ATTACHMENT_LATE');
    expect(server.requests).toHaveLength(2);
  });
});

describe('a caller that gives up', () => {
  it('is told its own reason, before the first request', async () => {
    server.answer(respond(200, {}, 'text'));
    const reason = new Error('shutting down');
    await expect(get({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it('is told its own reason in the middle of the body, and the connection ends', async () => {
    const reason = new Error('shutting down');
    const caller = new AbortController();
    let closed: Promise<unknown> | undefined;
    server.answer((_request, response) => {
      closed = once(response, 'close');
      response.write('half', () => caller.abort(reason));
    });
    const clock = virtualClock();
    await expect(get({ signal: caller.signal, clock })).rejects.toBe(reason);
    await closed;
    expect([server.requests.length, clock.pending()]).toEqual([1, 0]);
  });

  it('is told its own reason in a pause', async () => {
    const reason = new Error('shutting down');
    const caller = new AbortController();
    server.answer(respond(503));
    let waits = 0;
    const wait: Clock['wait'] = (milliseconds, signal) => {
      waits += 1;
      if (waits === 2) caller.abort(reason);
      return systemClock.wait(milliseconds, signal);
    };
    await expect(get({ signal: caller.signal, clock: { ...systemClock, wait } })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

it('asks no server for an address that is not the platform’s', async () => {
  server.answer(respond(200, {}, 'text'));
  const error = await failureOf(get({ url: 'https://attacker.test/?signature' }));
  expect(error.code).toBe('ATTACHMENT_REFUSED');
  expect(server.requests).toHaveLength(0);
});
