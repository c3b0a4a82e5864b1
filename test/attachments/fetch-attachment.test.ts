import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttachmentRequest, fetchAttachment } from '../../src/attachments/fetch-attachment.ts';
import { AttachmentError } from '../../src/errors.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const LIMIT = 1000;
let serve: Serve = (_request, response) => void response.end();
let base = '';
const server = createServer((request, response) => serve(request, response));

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Fetches from the platform's host, which is this server; `waits` are the pauses that were asked for. */
function fetchFrom(answer: Serve, change: Partial<AttachmentRequest> = {}, waits: number[] = []) {
  serve = answer;
  return fetchAttachment({
    url: 'https://cdn.example.org/file.txt?signature=secret',
    hosts: ['cdn.example.org', 'media.example.org'],
    byteLimit: LIMIT,
    timeoutMilliseconds: 5_000,
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return fetch(`${base}${pathname}`, init);
    },
    wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    ...change,
  });
}

async function codeOf(fetching: Promise<unknown>): Promise<string> {
  const error = await fetching.then(
    () => new Error('it was fetched'),
    (fault: unknown) => fault,
  );
  if (!(error instanceof AttachmentError)) throw error;
  expect(error.message).not.toMatch(/secret|example\.org|http:/);
  return error.code;
}

const silent: Serve = () => undefined;
const stalled: Serve = (_request, response) => void response.write('A');
const cutting: Serve = (request) => void request.socket.destroy();
const bytesOf =
  (count: number): Serve =>
  (_request, response) =>
    void response.end(Buffer.alloc(count, 'a'));
const whole: Serve = (_request, response) => void response.end('A whole text.');
const status =
  (code: number, headers = {}): Serve =>
  (_request, response) =>
    void response.writeHead(code, headers).end('no');

describe('fetchAttachment', () => {
  it('gives the bytes of a file on the platform, and sends the headers it was given', async () => {
    let authorization: string | undefined;
    const bytes = await fetchFrom(
      (request, response) => {
        ({ authorization } = request.headers);
        whole(request, response);
      },
      { headers: { authorization: 'Bearer token' } },
    );
    expect(Buffer.from(bytes).toString()).toBe('A whole text.');
    expect(authorization).toBe('Bearer token');
  });

  it.each([
    'http://cdn.example.org/file.txt',
    'https://cdn.example.org.evil.org/file.txt',
    'https://evil.org/cdn.example.org',
    'https://cdn.example.org@evil.org/file.txt',
    'https://user:word@cdn.example.org/file.txt',
    'https://cdn.example.org:8443/file.txt',
    'https://127.0.0.1/file.txt',
    'https://[::1]/file.txt',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('does not ask %j', async (url) => {
    let asked = 0;
    const counted: Serve = (request, response) => {
      asked += 1;
      whole(request, response);
    };
    expect(await codeOf(fetchFrom(counted, { url }))).toBe('ATTACHMENT_REFUSED');
    expect(asked).toBe(0);
  });

  it.each([301, 302, 307, 308])('does not follow a redirect (%i)', async (code) => {
    const redirecting = status(code, { location: `${base}/elsewhere` });
    expect(await codeOf(fetchFrom(redirecting))).toBe('ATTACHMENT_UNREACHABLE');
  });

  it.each([401, 403, 404, 410])('takes %i for a link that expired', async (code) => {
    expect(await codeOf(fetchFrom(status(code)))).toBe('ATTACHMENT_EXPIRED');
  });

  it('takes as many bytes as the limit, and not one more', async () => {
    expect(await fetchFrom(bytesOf(LIMIT))).toHaveLength(LIMIT);
    expect(await codeOf(fetchFrom(bytesOf(LIMIT + 1)))).toBe('ATTACHMENT_TOO_LARGE');
  });

  it('stops at the limit when the server never ends, and says nothing of the length', async () => {
    let closed: Promise<unknown> | undefined;
    const endless: Serve = (_request, response) => {
      closed = once(response, 'close');
      const more = () => {
        if (!response.destroyed && response.write(Buffer.alloc(500))) setImmediate(more);
      };
      more();
    };
    expect(await codeOf(fetchFrom(endless))).toBe('ATTACHMENT_TOO_LARGE');
    await closed;
  });

  it('asks again after 429 and 5xx, as long as the server wants, and then gives up', async () => {
    const waits: number[] = [];
    let asked = 0;
    const recovering: Serve = (request, response) => {
      asked += 1;
      if (asked === 1) status(429, { 'retry-after': '2' })(request, response);
      else if (asked === 2) status(503)(request, response);
      else whole(request, response);
    };
    expect(Buffer.from(await fetchFrom(recovering, {}, waits)).toString()).toBe('A whole text.');
    expect(waits).toEqual([2000, 1000]);
    expect(await codeOf(fetchFrom(status(500)))).toBe('ATTACHMENT_UNREACHABLE');
  });

  it('gives up a server that stalls, before and within the body', async () => {
    for (const stalling of [silent, stalled]) {
      expect(await codeOf(fetchFrom(stalling, { timeoutMilliseconds: 30 }))).toBe('ATTACHMENT_UNREACHABLE');
    }
  });

  it('gives up a lost connection', async () => {
    expect(await codeOf(fetchFrom(cutting))).toBe('ATTACHMENT_UNREACHABLE');
  });

  it('ends with the caller’s own reason when it is cancelled', async () => {
    const cancelling = new AbortController();
    const fetching = fetchFrom(() => cancelling.abort(), { signal: cancelling.signal });
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  });
});
