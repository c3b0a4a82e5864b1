import type { HeldMessage, HeldView, Json, ResponseUrl, Team, World } from './world.ts';

/** How the app answered a delivery. */
export interface Acknowledgement {
  /** What it said; nothing for an empty acknowledgement. */
  readonly body: unknown;
  /** Milliseconds, as `performance.now()` gives them. */
  readonly at: number;
  /** HTTP's status; 200 over a socket, 0 where the connection failed. */
  readonly status: number;
  /** What Slack would not show of it. */
  readonly faults: readonly string[];
}

/** Why Slack delivers again, in its own words. */
export type RetryReason = 'timeout' | 'http_timeout' | 'http_error' | 'connection_failed' | 'unknown_error';

/** What is sent to the app, beside the payload. */
export interface Sent {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Json;
  readonly team: Team;
  readonly user: string;
  readonly channel?: string;
  readonly triggerId?: string;
  readonly hook?: ResponseUrl;
  /** The view that was sent in, closed or typed into. */
  readonly view?: HeldView;
}

/** Something that Slack told the app, and what became of it. */
export class Delivery {
  readonly sent: Sent;
  /** Milliseconds, as `performance.now()` gives them. */
  readonly sentAt = performance.now();
  /** How often it was delivered again. */
  retries = 0;
  /** Every answer, those to repetitions included. */
  readonly acknowledgements: Acknowledgement[] = [];
  readonly #world: World;
  readonly #from: number;

  constructor(world: World, sent: Sent) {
    this.#world = world;
    this.#from = world.count();
    this.sent = sent;
  }

  /** The answer of that number, from 0. */
  acknowledged(at = 0): Promise<Acknowledgement> {
    return this.#world.until(`acknowledgement ${at} of ${this.sent.kind}`, () => this.acknowledgements[at]);
  }

  /** The bot's messages in the same conversation since, apart from those to another interaction. */
  replies(): HeldMessage[] {
    const { channel, hook, team } = this.sent;
    return [...this.#world.messages.values()].filter(
      (message) =>
        message.number > this.#from &&
        message.channel === channel &&
        message.user === team.botUserId &&
        (message.responseUrl === undefined || message.responseUrl === hook?.url),
    );
  }

  /** The reply of that number, from 0. */
  reply(at = 0): Promise<HeldMessage> {
    return this.#world.until(`reply ${at}`, () => this.replies()[at]);
  }

  /** The view that was opened in answer. */
  view(): Promise<HeldView> {
    return this.#world.until('a view', () =>
      [...this.#world.views.values()].find(
        ({ triggerId }) => triggerId !== undefined && triggerId === this.sent.triggerId,
      ),
    );
  }
}
