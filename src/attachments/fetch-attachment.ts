import { setTimeout as wait } from 'node:timers/promises';
import { AttachmentError } from '../errors.ts';

/** A file to fetch, and on what terms. */
export interface AttachmentRequest {
  readonly url: string;
  /** Hosts that the platform keeps files on, compared as they are. */
  readonly hosts: readonly string[];
  readonly byteLimit: number;
  /** For everything: connecting, repeating, and reading to the end. */
  readonly timeoutMilliseconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Gives the fetching up. */
  readonly signal?: AbortSignal;
  /** Waits before the server is asked again. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

const ATTEMPTS = 3;
/** Milliseconds before the second attempt where the server names none. */
const PAUSE = 500;

/**
 * Fetches a file that somebody attached on a chat platform: only by https, only from the platform's own hosts, without
 * following redirects, and never more than `byteLimit` bytes, whatever the server says of its length.
 *
 * @throws {AttachmentError} what is wrong; the abort reason when `signal` gives it up
 */
export async function fetchAttachment(request: AttachmentRequest): Promise<Uint8Array> {
  checkAddress(request);
  const deadline = AbortSignal.timeout(request.timeoutMilliseconds);
  const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
  try {
    return await fetchWithin(request, signal);
  } catch (cause) {
    request.signal?.throwIfAborted();
    if (cause instanceof AttachmentError) throw cause;
    throw new AttachmentError('ATTACHMENT_UNREACHABLE', 'The file could not be fetched.', { cause });
  }
}

function checkAddress({ url, hosts }: AttachmentRequest): void {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const known =
    address?.protocol === 'https:' &&
    address.port === '' &&
    address.username === '' &&
    address.password === '' &&
    hosts.includes(address.hostname);
  if (!known) throw new AttachmentError('ATTACHMENT_REFUSED', 'The file is not on the platform itself.');
}

async function fetchWithin(request: AttachmentRequest, signal: AbortSignal): Promise<Uint8Array> {
  const { url, headers, byteLimit } = request;
  const pause = request.wait ?? ((milliseconds, giveUp) => wait(milliseconds, undefined, { signal: giveUp }));
  for (let attempt = 1; ; attempt++) {
    const response = await request.fetch(url, {
      redirect: 'manual',
      signal,
      ...(headers && { headers }),
    });
    if (response.ok) return readBounded(response, byteLimit);
    await response.body?.cancel();
    if ([401, 403, 404, 410].includes(response.status)) {
      throw new AttachmentError(
        'ATTACHMENT_EXPIRED',
        'The file is no longer there, or its link has expired.',
      );
    }
    const mayRecover = response.status === 429 || response.status >= 500;
    if (!mayRecover || attempt === ATTEMPTS) {
      throw new AttachmentError(
        'ATTACHMENT_UNREACHABLE',
        `The file could not be fetched (HTTP ${response.status}).`,
      );
    }
    await pause(pauseFor(response, attempt), signal);
  }
}

function pauseFor(response: Response, attempt: number): number {
  const asked = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(asked) && asked >= 0 ? asked * 1000 : PAUSE * 2 ** (attempt - 1);
}

async function readBounded(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new AttachmentError(
      'ATTACHMENT_TOO_LARGE',
      `The file is larger than ${limit.toLocaleString('en')} bytes.`,
    );
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the body, so nothing more is sent.
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
