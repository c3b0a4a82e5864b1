import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, request } from 'undici';
import { WebError } from '../../../errors.ts';
import { parseUrl } from './parse-url.ts';
import { readBody, tooLarge } from './read-body.ts';
import { faultOfConnection, faultOfStatus } from './web-faults.ts';

/** By which a later request asks for what has changed since (RFC 9110, section 13). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What a server answered. */
export type WebAnswer =
  | {
      readonly kind: 'content';
      readonly type: string;
      readonly bytes: Buffer;
      readonly validators: Validators;
    }
  /** It is as it was when the validators came. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'redirect'; readonly to: URL }
  /** Nothing, for now or for good. */
  | { readonly kind: 'nothing'; readonly fault: WebError; readonly retryAfter: string | undefined };

/** One request, without a second attempt. */
export interface WebQuestion {
  readonly url: URL;
  readonly dispatcher: Dispatcher;
  readonly agent: string;
  readonly accept: string;
  readonly byteLimit: number;
  /** Whether what is beyond the limit is left out, and the answer not refused. */
  readonly cut: boolean;
  readonly validators: Validators;
  /** Milliseconds until the last byte. */
  readonly duration: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks once.
 * @throws {WebError} when no answer comes, or one that is too large
 */
export async function ask(question: WebQuestion): Promise<WebAnswer> {
  const { url, dispatcher, agent, accept, validators, duration, signal } = question;
  const late = AbortSignal.timeout(duration);
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      headers: {
        'user-agent': agent,
        accept,
        'accept-encoding': 'gzip',
        ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
        ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
      },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    if (statusCode === 200) return await contentOf(headers, body, question);
    // A short body is read, so that its connection goes on; a long one isn't.
    await body.dump({ limit: 16_384 });
    if (statusCode === 304) return { kind: 'unchanged' };
    if ([301, 302, 303, 307, 308].includes(statusCode)) return { kind: 'redirect', to: target(url, headers) };
    return { kind: 'nothing', fault: faultOfStatus(statusCode), retryAfter: one(headers['retry-after']) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof WebError) throw error;
    if (late.aborted) throw new WebError('WEB_TOO_SLOW', 'The answer took too long.', { cause: error });
    throw faultOfConnection(error);
  }
}

async function contentOf(
  headers: IncomingHttpHeaders,
  body: Dispatcher.ResponseData['body'],
  { byteLimit, cut }: WebQuestion,
): Promise<WebAnswer> {
  const gzip = headers['content-encoding']?.toLowerCase() === 'gzip';
  if (!cut && !gzip && Number(headers['content-length']) > byteLimit) {
    body.on('error', () => undefined).destroy();
    throw tooLarge(byteLimit);
  }
  const bytes = await readBody(body, { byteLimit, gzip, cut });
  const { etag } = headers;
  const lastModified = headers['last-modified'];
  return {
    kind: 'content',
    type: headers['content-type'] ?? '',
    bytes,
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
  };
}

function target(url: URL, headers: IncomingHttpHeaders): URL {
  const location = one(headers.location);
  const to = location === undefined ? undefined : parseUrl(location, url);
  if (to) return to;
  throw new WebError('WEB_REDIRECTS', 'The address redirects to what is no http or https address.');
}

function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}
