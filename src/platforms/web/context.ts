import type { HttpBindings } from '@hono/node-server';
import type { Metrics } from '../../metrics/metrics.ts';
import type { Ask } from '../../queue/answer-queue.ts';
import type { Services } from '../../services.ts';
import type { NoticeSettings, WebSettings } from '../../web-settings.ts';

/** What a request carries on its way through the app. */
export interface WebEnv {
  /** Absent where a request comes over no socket. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Primary language subtag: `?lang=`, else the first of `Accept-Language` that is spoken here, else `en`. */
    language: string;
    /** What the client is known by: its address, or the network of it. */
    client: string;
    /** Whether answers of the page are kept, so that they can be asked about. */
    keepsAnswers: boolean;
    /** Whether questions go through a database on their way to an answer. */
    sharesWork: boolean;
    /** Aborted when the asker has gone, when the answer has taken too long, or when it may wait for a store that is away. */
    signal: AbortSignal;
  };
}

/** What may be in progress at once, and for how long. */
export type WebLimits = Record<'requests' | 'bytes' | 'answerMilliseconds', number>;

/** What the web platform works with. */
export interface WebContext {
  readonly services: Services;
  readonly ask: Ask;
  readonly metrics?: Metrics;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
  /** What one client may do; nothing is limited and no proxy believed where it is absent. */
  readonly clients?: Pick<WebSettings, 'proxyHops' | 'rateLimit'>;
  /** Answers of the page that are kept at once; the usual number where it is absent. */
  readonly keptAnswers?: number;
  /** What the pages on the bot itself tell of it. */
  readonly notices?: NoticeSettings;
  /** Fetches covers from addresses that assistants name; from the open web alone where it is absent. */
  readonly fetch?: typeof fetch;
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<WebLimits>;
}
