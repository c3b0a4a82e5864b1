import { Waiting } from '../../stand-in/waiting.ts';
import type { EmojiJson } from './validate-emoji.ts';
import type { PollJson } from './validate-poll.ts';

/** A message as the stand-in keeps it. */
export interface HeldMessage {
  readonly id: string;
  readonly channelId: string;
  readonly nonce?: string;
  /** As it was sent: components, content, flags. */
  body: MessageJson;
  files: SentFile[];
  deleted: boolean;
  /** Votes of each answer, once the poll has been counted. */
  counts?: readonly number[];
}

/** A message's JSON, as far as the stand-in looks at it. */
export interface MessageJson {
  readonly content?: string;
  readonly components?: readonly ComponentJson[];
  readonly embeds?: readonly unknown[];
  readonly flags?: number;
  readonly nonce?: string | number;
  readonly attachments?: readonly {
    readonly id: string | number;
    readonly filename?: string;
    readonly description?: string;
  }[];
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean };
  readonly message_reference?: { readonly message_id?: string };
  readonly poll?: PollJson;
}

/** A component of a message or a form. */
export interface ComponentJson {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly OptionJson[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly components?: readonly ComponentJson[];
  readonly component?: ComponentJson;
  readonly accessory?: ComponentJson;
}

/** An option of a menu. */
export interface OptionJson {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** A file of a multipart body. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One request that reached the HTTP side. */
export interface RecordedRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly at: number;
  status: number;
}

/** Everything that both sides of the stand-in know; `changed` is emitted whenever something happens. */
export class World extends Waiting {
  readonly applicationId = '100000000000000001';
  readonly botId = '100000000000000002';
  readonly guildId = '100000000000000003';
  readonly channelId = '100000000000000004';
  readonly token = 'right-token';
  readonly requests: RecordedRequest[] = [];
  readonly messages = new Map<string, HeldMessage>();
  /** Registered commands by scope: `global`, or a server's id. */
  readonly commands = new Map<string, unknown[]>();
  /** What was set of the application's profile. */
  readonly profile: Record<string, unknown> = { description: '', tags: [] };
  /** The application's own emoji. */
  readonly emoji: EmojiJson[] = [];
  /** Shards that Discord takes at least. */
  leastShards = 1;
  /** How often shards may identify themselves: `pause` milliseconds apart in each bucket, and `left` times today. */
  readonly starts = { concurrency: 16, pause: 0, left: 999, resetAfter: 1_000, exceeded: 0 };
  #nextId = 0n;

  /** A new snowflake, later than all before. */
  snowflake(): string {
    this.#nextId += 1n;
    return (((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + this.#nextId).toString();
  }

  protected override seen(): readonly string[] {
    return this.requests.map(({ method, path, status }) => `${method} ${path} → ${status}`);
  }
}
