import type { ServerResponse } from 'node:http';
import { Waiting } from '../../stand-in/waiting.ts';
import type { BlockJson } from './validate-blocks.ts';

/** JSON of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** A workspace in which the app is, or may be, installed. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly botUserId: string;
  /** A public channel that the bot is in. */
  readonly channel: string;
  /** The person who does things unless another one is named. */
  readonly reader: string;
  /** The organisation that the workspace is in, where that has installed the app in place of the workspace. */
  organisation?: string;
  /** The bot's token, once the app is installed. */
  token?: string;
}

/** A token that was handed out. */
export interface HeldToken {
  /** The workspace that it was handed out in. */
  readonly teamId: string;
  /** The organisation whose every workspace it is for. */
  readonly organisation?: string;
  state: 'good' | 'revoked' | 'inactive';
}

/** Somebody in a workspace. */
export interface Person {
  readonly id: string;
  readonly teamId: string;
  locale: string;
  isAdmin: boolean;
  /** Whether the account is deactivated. */
  deleted?: boolean;
  /** The workspaces of their organisation that they are in. */
  teams?: readonly string[];
}

/** A conversation. */
export interface Channel {
  readonly id: string;
  readonly teamId: string;
  readonly kind: 'channel' | 'group' | 'im';
  /** The person whose direct conversation with the bot it is. */
  readonly user?: string;
  botIsMember: boolean;
  archived: boolean;
}

/** A message as the stand-in keeps it. */
export interface HeldMessage {
  /** Its place in the order of all messages. */
  readonly number: number;
  readonly ts: string;
  /** When it was posted, in milliseconds since 1970. */
  readonly at: number;
  readonly channel: string;
  readonly teamId: string;
  readonly user: string;
  readonly threadTs?: string;
  /** The only person who sees it. */
  readonly ephemeralFor?: string;
  /** The response URL that it came through; an acknowledgement with a text counts as one. */
  readonly responseUrl?: string;
  text: string;
  blocks: readonly BlockJson[];
  files: readonly string[];
  /** How often it was changed. */
  edits: number;
  deleted: boolean;
}

/** A view as the stand-in keeps it. */
export interface HeldView {
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** The trigger that opened it. */
  readonly triggerId?: string;
  /** As it was sent, with Slack's own block ids where it had none. */
  view: Json & { readonly blocks: readonly BlockJson[] };
  hash: string;
  updates: number;
  open: boolean;
}

/** A file as the stand-in keeps it. */
export interface HeldFile {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** What `files.getUploadURLExternal` announced, in bytes. */
  readonly length: number;
  readonly mimetype: string;
  bytes?: Buffer;
  completed: boolean;
  title: string;
  /** How many looks by `files.info` it still takes until the file can be shown. */
  looksLeft: number;
  /** Answers a download in its own way. */
  readonly serve?: (response: ServerResponse) => void;
}

/** One request that reached the HTTP side. */
export interface RecordedCall {
  /** `chat.postMessage`, or `response_url`, `upload`, `download`. */
  readonly method: string;
  readonly path: string;
  readonly args: Json;
  readonly bytes: Buffer;
  readonly token: string | undefined;
  /** Milliseconds, as `performance.now()` gives them. */
  readonly at: number;
  status: number;
  /** Slack's error code. */
  error?: string;
}

/** What a response URL stands for. */
export interface ResponseUrl {
  readonly url: string;
  readonly teamId: string;
  readonly channel: string;
  readonly user: string;
  readonly at: number;
  /** The message whose button was pressed. */
  readonly message?: HeldMessage;
  uses: number;
}

/** A right to open one view. */
export interface Trigger {
  readonly teamId: string;
  readonly userId: string;
  readonly at: number;
  used: boolean;
}

/** Everything that all sides of the stand-in know. */
export class World extends Waiting {
  readonly appId = 'A0COVERHUES';
  /** The app-level token; another one takes it back from who has it. */
  appToken = 'xapp-1-A0COVERHUES-right';
  readonly clientId = '1111.2222';
  readonly clientSecret = 'client-secret';
  readonly signingSecret = 'signing-secret';
  readonly teams = new Map<string, Team>();
  readonly tokens = new Map<string, HeldToken>();
  readonly codes = new Map<string, { readonly teamId: string; used: boolean }>();
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  /** Workspaces that the app may reach no longer, though it may their organisation. */
  readonly revokedTeams = new Set<string>();
  /** By `channel:ts`. */
  readonly messages = new Map<string, HeldMessage>();
  /** What people and other bots wrote without the app's hearing of it, by `channel:ts`. */
  readonly unheard = new Map<string, Json>();
  /** Kinds of conversations whose history the app may not read: the workspace didn't grant it. */
  readonly closedHistories = new Set<Channel['kind']>();
  readonly views = new Map<string, HeldView>();
  readonly files = new Map<string, HeldFile>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly calls: RecordedCall[] = [];
  /** How many looks by `files.info` a new file takes until it can be shown. */
  looksUntilReady = 0;
  /** Whether messages may show files that are ready; Slack refuses some, now and then. */
  showsPictures = true;
  /** Messages that all see that a conversation takes within a second. Slack says one, and lets short bursts pass. */
  messagesASecond = Infinity;
  #ahead = 0;
  /** Slack gives no id twice, in whichever workspace: bots of one store know deliveries by them. */
  static #count = 0;

  /** Slack's clock, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Moves Slack's clock on: triggers, response URLs and signatures age. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** A number that was never given before. */
  count(): number {
    World.#count += 1;
    return World.#count;
  }

  /** A new id of a kind: `T` a team, `U` a person, `F` a file and so on. */
  id(kind: string): string {
    return `${kind}${this.count().toString(36).toUpperCase().padStart(10, '0')}`;
  }

  /** A new message's timestamp, later than all before. */
  ts(): string {
    return `${Math.floor(this.now() / 1000)}.${String(this.count() % 1_000_000).padStart(6, '0')}`;
  }

  protected override seen(): readonly string[] {
    return this.calls.map(({ method, status, error }) => `${method} → ${status} ${error ?? ''}`.trimEnd());
  }
}
