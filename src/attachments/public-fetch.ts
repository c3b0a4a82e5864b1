import type { IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { AttachmentError, WebError } from '../errors.ts';
import { trustedAddress } from './address.ts';
import { REDIRECTS } from './limits.ts';
import { privateHosts } from './private-hosts.ts';

/** Statuses of answers that have no body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A `fetch` for addresses that anybody may name: https alone, on the usual port, of hosts with a name whose addresses
 * belong to the open web, which is checked when the connection is made. A few redirects are followed, each checked in the
 * same way, whatever `redirect` says. Takes a method `GET`, headers and a signal.
 *
 * @param request makes a request over TLS
 * @throws {AttachmentError} `ATTACHMENT_REFUSED` for any other address
 */
export function publicFetch(request: typeof requestOverTls = requestOverTls): typeof fetch {
  const { lookup } = privateHosts([]);
  return async (address, { headers = {}, signal } = {}) => {
    const asked = { lookup, headers: Object.fromEntries(new Headers(headers)), signal: signal ?? undefined };
    let url = new URL(typeof address === 'string' || address instanceof URL ? address : address.url);
    for (let hops = 0; ; hops++) {
      const answer = await get(trustedAddress(url.href, [url.hostname]), asked, request);
      const { statusCode = 0, headers: said } = answer;
      const leadsOn = statusCode >= 300 && statusCode < 400 && said.location !== undefined;
      if (!leadsOn || hops === REDIRECTS || !URL.canParse(said.location!, url.href))
        return toResponse(answer);
      answer.destroy();
      url = new URL(said.location!, url);
    }
  };
}

interface PublicRequest {
  readonly lookup: LookupFunction;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | undefined;
}

function get(
  url: URL,
  { signal, ...asked }: PublicRequest,
  request: typeof requestOverTls,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { ...asked, agent: false, ...(signal && { signal }) } as const;
    request(url, options, resolve)
      .once('error', (cause) => {
        const isPrivate = cause instanceof WebError && cause.code === 'WEB_ADDRESS_PRIVATE';
        reject(isPrivate ? new AttachmentError('ATTACHMENT_REFUSED', { cause }) : cause);
      })
      .end();
  });
}

function toResponse(answer: IncomingMessage): Response {
  const { statusCode: status = 502, headers } = answer;
  const kept = new Headers();
  for (const name of ['content-length', 'content-type', 'retry-after'] as const) {
    if (headers[name] !== undefined) kept.set(name, headers[name]);
  }
  if (BODILESS.has(status)) answer.destroy();
  const body = BODILESS.has(status) ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
  return new Response(body, { status, headers: kept });
}
