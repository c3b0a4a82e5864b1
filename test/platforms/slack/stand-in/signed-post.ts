import { createHmac } from 'node:crypto';
import { fromJson } from './bodies.ts';
import type { Delivery, RetryReason } from './delivery.ts';
import type { Json } from './world.ts';

/** How a request is signed, apart from rightly and now. */
export interface Signing {
  /** `wrong` signs with another secret; `version` says that it is of another version. */
  readonly signature?: 'right' | 'wrong' | 'version' | 'missing';
  /** Whether the time is told. */
  readonly timestamp?: 'told' | 'missing';
  /** Seconds from now: negative for an old request, positive for one from the future. */
  readonly age?: number;
}

/** What an app answered to a request. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  /** The text's JSON, where it is any. */
  readonly json: unknown;
  /** Milliseconds that the answer took. */
  readonly took: number;
}

/** Posts a body as Slack does, signed. */
export async function postSigned(
  url: string,
  {
    secret,
    body,
    type,
    now,
    signing = {},
    retry,
  }: {
    readonly secret: string;
    readonly body: string;
    readonly type: 'application/json' | 'application/x-www-form-urlencoded';
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly signing?: Signing;
    readonly retry?: { readonly number: number; readonly reason: RetryReason } | undefined;
  },
): Promise<Answered> {
  const { signature = 'right', timestamp = 'told', age = 0 } = signing;
  const at = String(Math.floor(now / 1000) + age);
  const key = signature === 'wrong' ? `not ${secret}` : secret;
  const digest = createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex');
  const headers = {
    'content-type': type,
    ...(timestamp === 'told' && { 'x-slack-request-timestamp': at }),
    ...(signature !== 'missing' && {
      'x-slack-signature': `${signature === 'version' ? 'v9' : 'v0'}=${digest}`,
    }),
    ...(retry && { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
  };
  const start = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, json: fromJson(text), took: performance.now() - start };
}

/** A delivery's body: a form for commands, JSON in a form for interactions, JSON for events. */
export function bodyOf({
  sent: { kind, payload },
}: Delivery): Pick<Parameters<typeof postSigned>[1], 'body' | 'type'> {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const form =
    kind === 'slash_commands'
      ? new URLSearchParams(payload as Record<string, string>)
      : new URLSearchParams({ payload: JSON.stringify(payload satisfies Json) });
  return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
}
