import { AttachmentError } from '../errors.ts';
import { trustedAddress } from './address.ts';
import { type Clock, systemClock } from './clock.ts';
import { FETCH_ATTEMPTS } from './limits.ts';
import { readBody } from './read-body.ts';
import { retry } from '../retry.ts';
import { pauseAfter } from './retry-after.ts';

/** A file that a person attached on a chat platform, and how far to go for it. */
export interface AttachmentRequest {
  /** As the platform gave it; it may carry a signature, so it is never logged or shown. */
  readonly url: string;
  /** Hosts that serve the platform's files, in lower case; no other is ever asked. */
  readonly hosts: readonly string[];
  /** Bytes; one more and the file is refused. */
  readonly byteLimit: number;
  /** Milliseconds for all of it: attempts, pauses and body. */
  readonly timeoutMilliseconds: number;
  /** E.g. the platform's authorisation; sent to `hosts` only, since no redirect is followed. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly fetch: typeof fetch;
  /** Ends it at once; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly clock?: Clock | undefined;
}

/**
 * Fetches an attachment's bytes, and tries again, a few times, when the platform is busy or the connection breaks.
 * @throws {AttachmentError} with any code but those of what is in the file
 */
export async function fetchAttachment(request: AttachmentRequest): Promise<Uint8Array> {
  const { hosts, timeoutMilliseconds, signal, clock = systemClock } = request;
  const address = trustedAddress(request.url, hosts);
  const deadline = clock.now() + timeoutMilliseconds;
  const timeout = new AbortController();
  const done = new AbortController();
  clock.wait(timeoutMilliseconds, done.signal).then(
    () => timeout.abort(),
    () => undefined,
  );
  try {
    return await tryRepeatedly(request, address, AbortSignal.any([signal, timeout.signal]), deadline, clock);
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.signal.aborted) throw new AttachmentError('ATTACHMENT_LATE', { cause: error });
    throw error;
  } finally {
    done.abort();
  }
}

/** An attempt failed, and another may not. */
class Setback extends AttachmentError {
  /** What the server says of when to ask again. */
  readonly retryAfter: string | null;

  constructor(
    code: 'ATTACHMENT_BUSY' | 'ATTACHMENT_UNREACHABLE',
    { retryAfter = null, cause }: { readonly retryAfter?: string | null; readonly cause?: unknown },
  ) {
    super(code, { cause });
    this.retryAfter = retryAfter;
  }
}

function tryRepeatedly(
  request: AttachmentRequest,
  address: URL,
  signal: AbortSignal,
  deadline: number,
  clock: Clock,
): Promise<Uint8Array> {
  return retry(() => tryOnce(request, address, signal), {
    pause(tries, error) {
      if (!(error instanceof Setback) || signal.aborted || tries === FETCH_ATTEMPTS) return undefined;
      const pause = pauseAfter(tries, error.retryAfter, clock.now());
      return clock.now() + pause < deadline ? pause : undefined;
    },
    wait: (milliseconds) => clock.wait(milliseconds, signal),
  });
}

async function tryOnce(
  { fetch, headers, byteLimit }: AttachmentRequest,
  address: URL,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    const response = await fetch(address.href, { headers: { ...headers }, redirect: 'manual', signal });
    if (response.ok) return await readBody(response, byteLimit);
    await response.body?.cancel();
    throw faultOf(response);
  } catch (error) {
    if (error instanceof AttachmentError) throw error;
    throw new Setback('ATTACHMENT_UNREACHABLE', { cause: error });
  }
}

/** What an answer without a file means: a setback, or the end. */
function faultOf({ status, type, headers }: Response): AttachmentError {
  if ((status >= 300 && status < 400) || type === 'opaqueredirect') {
    return new AttachmentError('ATTACHMENT_REDIRECTED');
  }
  if (status === 403 || status === 404 || status === 410) {
    return new AttachmentError('ATTACHMENT_EXPIRED');
  }
  if (status === 429 || status >= 500) {
    return new Setback('ATTACHMENT_BUSY', { retryAfter: headers.get('retry-after') });
  }
  return new AttachmentError('ATTACHMENT_UNREACHABLE');
}
