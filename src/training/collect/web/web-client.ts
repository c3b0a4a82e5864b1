import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { Agent } from 'undici';
import { askedPause } from '../../../attachments/retry-after.ts';
import { WebError } from '../../../errors.ts';
import { type WebAnswer, ask, type Validators } from './ask.ts';
import { hostHealth } from './host-health.ts';
import { type HostPace, memoryPace } from './host-pace.ts';
import { ROBOTS_BYTES, CRAWL_LIMITS } from './limits.ts';
import { parseUrl } from './parse-url.ts';
import { privateHosts } from '../../../attachments/private-hosts.ts';
import { robotRules } from './robots.ts';
import { userAgent } from './user-agent.ts';
import { isPassing } from './web-faults.ts';

/** How far a client goes; `CRAWL_LIMITS` says what each number means, and is what counts where one is left out. */
export type WebOptions = { readonly [Limit in keyof typeof CRAWL_LIMITS]?: number | undefined } & {
  /** Where whoever runs this can be reached: a web address or an e-mail address. */
  readonly contact?: string | undefined;
  /** Hosts that may be asked although they are in a private network, as in `URL.hostname`; no other such host is. */
  readonly privateHosts?: readonly string[] | undefined;
  /** Spaces requests; shared between processes where they share one. */
  readonly pace?: HostPace | undefined;
};

/** What is wanted from the web. */
export interface WebRequest {
  readonly url: string;
  /** Bytes; one more and the answer is refused. */
  readonly byteLimit: number;
  /** Whether only so much is taken then of an answer that is longer. */
  readonly cut?: boolean | undefined;
  /** Media types that are wanted, as in an `Accept` header. */
  readonly accept?: string | undefined;
  /** Of what was fetched before; what has not changed is then not sent again. */
  readonly validators?: Validators | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came of a request. */
export type WebResult =
  | (Extract<WebAnswer, { kind: 'content' }> & {
      /** Where it was found, after redirects. */
      readonly url: string;
    })
  | Extract<WebAnswer, { kind: 'unchanged' }>;

/** Fetches from the web without being a burden to anybody. */
export interface WebClient {
  /**
   * Fetches what a site's robots.txt allows, in its turn, and tries again, a few times, where that may help.
   *
   * @throws {WebError} saying why it can't be had
   */
  fetch(request: WebRequest): Promise<WebResult>;
  close(): Promise<void>;
}

/** A client that keeps to `options` however much it is asked for at once. */
export function createWebClient({
  contact,
  privateHosts: allowed = [],
  pace = memoryPace(),
  ...given
}: WebOptions = {}): WebClient {
  const limits = limitsFrom(given);
  const agent = userAgent(contact);
  const hidden = privateHosts(allowed);
  const health = hostHealth(limits);
  const dispatcher = new Agent({
    connections: limits.perHost,
    connect: { timeout: limits.silence, lookup: hidden.lookup },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
  });
  const sockets = new PQueue({ concurrency: limits.sockets });
  const hosts = new Map<string, PQueue>();

  /** Waits for the host's turn, then for a socket. */
  async function inTurn(
    { host }: URL,
    delay: number,
    signal: AbortSignal | undefined,
    run: () => Promise<WebAnswer>,
  ): Promise<WebAnswer> {
    const queue = hosts.get(host) ?? new PQueue({ concurrency: limits.perHost });
    hosts.set(host, queue);
    try {
      return await queue.add(async () => {
        await untilTurn(host, Math.max(delay, 1000 / limits.perSecond), signal);
        return sockets.add(run, signal && { signal });
      }, signal && { signal });
    } finally {
      if (queue.size === 0 && queue.pending === 0) hosts.delete(host);
    }
  }

  async function untilTurn(host: string, interval: number, signal: AbortSignal | undefined): Promise<void> {
    do {
      const wait = Math.max(await held(host), await pace.reserve(host, interval));
      // A timer of less than a millisecond would take one.
      if (wait >= 1) await setTimeout(wait, undefined, signal && { signal });
    } while ((await held(host)) >= 1);
  }

  async function held(host: string): Promise<number> {
    const wait = await pace.heldFor(host);
    if (wait <= limits.longestPause) return wait;
    throw new WebError(
      'WEB_BUSY',
      `The server asks to come back in ${Math.ceil(wait / 1000)} seconds, which is longer than is waited.`,
    );
  }

  /** Asks up to three times, each time after `check`; what is still a fault then is thrown. */
  function repeatedly(url: URL, delay: number, request: WebRequest, check = () => {}): Promise<WebAnswer> {
    const { signal, accept = '*/*', validators = {}, byteLimit, cut = false } = request;
    return pRetry(
      async () => {
        const { duration } = limits;
        check();
        const answer = await inTurn(url, delay, signal, () => {
          check();
          return ask({ url, dispatcher, agent, accept, byteLimit, cut, validators, duration, signal });
        });
        if (answer.kind !== 'nothing') return answer;
        const pause = askedPause(answer.retryAfter, Date.now());
        if (pause !== undefined && answer.fault.code === 'WEB_BUSY') await pace.hold(url.host, pause);
        throw answer.fault;
      },
      {
        retries: limits.attempts - 1,
        minTimeout: limits.firstPause,
        maxTimeout: limits.longestPause,
        randomize: true,
        shouldRetry: ({ error }) => isPassing(error),
        ...(signal && { signal }),
      },
    );
  }

  /** Follows redirects to an answer, asking each address on the way. */
  async function follow(request: WebRequest, askFor: (url: URL) => Promise<WebAnswer>): Promise<WebResult> {
    const passed: URL[] = [];
    for (let url = webAddress(request.url); ;) {
      hidden.check(url);
      const answer = await askFor(url);
      if (answer.kind === 'content') return { ...answer, url: url.href };
      if (answer.kind !== 'redirect') return { kind: 'unchanged' };
      passed.push(url);
      url = checkRedirect(answer.to, passed, limits.redirects);
    }
  }

  const rules = robotRules(async (url) => {
    const request = { url: url.href, byteLimit: ROBOTS_BYTES, cut: true };
    const result = await follow(request, (address) => repeatedly(address, 0, request));
    if (result.kind !== 'content') return '';
    const { bytes } = result;
    // Half a line may ask for something else than the whole one.
    return bytes
      .subarray(0, bytes.length < ROBOTS_BYTES ? undefined : bytes.lastIndexOf('\n'))
      .toString('utf8');
  });

  return {
    fetch: (request) =>
      follow(request, (url) =>
        health.watch(url.host, async (check) => {
          request.signal?.throwIfAborted();
          const { allows, delay } = await rules(url);
          if (allows(url)) return repeatedly(url, Math.min(delay, limits.longestPause), request, check);
          throw new WebError(
            'WEB_ROBOTS_DISALLOWED',
            "The site's robots.txt asks not to fetch this address.",
          );
        }),
      ),
    close: () => dispatcher.destroy(),
  };
}

type Limits = { readonly [Limit in keyof typeof CRAWL_LIMITS]: number };

function limitsFrom(given: { readonly [Limit in keyof Limits]?: number | undefined }): Limits {
  const told = Object.entries(given).filter(([, limit]) => limit !== undefined);
  return { ...CRAWL_LIMITS, ...Object.fromEntries(told) };
}

function webAddress(text: string): URL {
  const url = parseUrl(text);
  if (url && !url.username && !url.password) return url;
  throw new WebError('WEB_ADDRESS_INVALID', 'It is no http or https address.');
}

function checkRedirect(to: URL, passed: readonly URL[], most: number): URL {
  to.hash = '';
  const loop = passed.findIndex(({ href }) => href === to.href);
  if (loop >= 0) {
    const path = [...passed.slice(loop), to].map(({ pathname, search }) => pathname + search).join(' → ');
    throw new WebError('WEB_REDIRECTS', `The address redirects in a loop: ${path}.`);
  }
  if (passed.length > most) {
    throw new WebError('WEB_REDIRECTS', `The address redirects more than ${most} times.`);
  }
  return to;
}
