import { createServer, request as plainRequest, type Server } from 'node:http';
import { once } from 'node:events';
import type { request as requestOverTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicFetch } from '../../src/attachments/public-fetch.ts';
import { REDIRECTS } from '../../src/attachments/limits.ts';

/** Addresses that were asked for, with what was sent along. */
const asked: { url: string; headers: object }[] = [];
let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '', 'https://a.example.com');
    const to = searchParams.get('to');
    const hops = Number(searchParams.get('hops') ?? 0);
    if (to !== null) response.writeHead(302, { location: to }).end();
    else if (hops > 0) response.writeHead(307, { location: `?hops=${hops - 1}` }).end();
    else if (pathname === '/none') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': 'a=b' }).end('picture');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Asked {
  readonly headers: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** Asks this machine in place of any host. */
const local = ((url: URL, { headers, signal }: Asked, answered: never) => {
  asked.push({ url: url.href, headers });
  const path = url.pathname + url.search;
  return plainRequest({ host: '127.0.0.1', port, path, headers, ...(signal && { signal }) }, answered);
}) as unknown as typeof requestOverTls;

const fetchLocal = publicFetch(local);

describe('fetching from an address that anybody may name', () => {
  it('gives what is there, and sends along what it is told to', async () => {
    const response = await fetchLocal('https://a.example.com/cover.png', { headers: { Accept: 'image/*' } });
    expect([response.status, await response.text()]).toEqual([200, 'picture']);
    expect([...response.headers.keys()]).toEqual(['content-type']);
    expect(asked.at(-1)?.headers).toEqual({ accept: 'image/*' });
    expect((await fetchLocal('https://a.example.com/none')).status).toBe(204);
  });

  it('follows as many redirects as it may, and gives the next one', async () => {
    expect((await fetchLocal(`https://a.example.com/?hops=${REDIRECTS}`)).status).toBe(200);
    expect((await fetchLocal(`https://a.example.com/?hops=${REDIRECTS + 1}`)).status).toBe(307);
  });

  it.each([
    'http://b.example.com/',
    'https://b.example.com:444/',
    'https://user@b.example.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'file:///etc/passwd',
  ])('asks no other address, named or led to: %s', async (address) => {
    const before = asked.length;
    await expect(fetchLocal(address)).rejects.toMatchObject({ code: 'ATTACHMENT_REFUSED' });
    expect(asked).toHaveLength(before);
    const leading = `https://a.example.com/?to=${encodeURIComponent(address)}`;
    await expect(fetchLocal(leading)).rejects.toMatchObject({ code: 'ATTACHMENT_REFUSED' });
    expect(asked).toHaveLength(before + 1);
  });

  it('connects to no name that leads to this machine', async () => {
    await expect(publicFetch()('https://localhost/')).rejects.toMatchObject({ code: 'ATTACHMENT_REFUSED' });
  });

  it('ends when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(fetchLocal('https://a.example.com/', { signal })).rejects.toThrow(/abort/i);
  });
});
