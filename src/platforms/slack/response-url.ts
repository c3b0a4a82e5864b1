import { SLACK_LIMITS } from './limits.ts';
import type { SlackMessageBody } from './encode.ts';

/** Hosts that Slack hands response URLs out for; an answer goes to no other. */
const HOSTS: ReadonlySet<string> = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);

/** Milliseconds that a message may take. */
const TIMEOUT = 5_000;

/** How a message relates to the one that the URL came with. */
export interface ResponseMode {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
}

/** A response URL with its uses counted: Slack takes five within half an hour. */
export interface ResponseUrl {
  readonly issued: IssuedUrl;
  /** Whether another message may go through it. */
  usable(): boolean;
  /** @throws {Error} when Slack refuses; the message holds its status only */
  post(body: SlackMessageBody | object, mode: ResponseMode): Promise<void>;
}

/** A response URL that is kept for later, as a form keeps it. */
export interface IssuedUrl {
  readonly url: string;
  /** When Slack issued it, in milliseconds since 1970. */
  readonly issued: number;
}

/** A response URL as it came with a command or a press of a button; its time runs from when it was issued. */
export function responseUrl(
  hook: IssuedUrl,
  { fetch, now }: { readonly fetch: typeof globalThis.fetch; readonly now: () => number },
): ResponseUrl {
  const { url, issued } = hook;
  const until = issued + SLACK_LIMITS.responseUrlLife;
  const known = URL.canParse(url) && HOSTS.has(new URL(url).hostname) && url.startsWith('https:');
  let uses = 0;
  return {
    issued: hook,
    usable: () => known && uses < SLACK_LIMITS.responseUrlUses && now() < until,
    async post(body, mode) {
      uses += 1;
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, ...mode }),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the response URL was answered with ${response.status}`);
    },
  };
}
