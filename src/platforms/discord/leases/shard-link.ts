import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type APIApplication,
  type APIUser,
  type Client,
  CloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type IShardingStrategy,
  type SessionInfo,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../../logger.ts';
import type { GatewayInfo } from './gateway-info.ts';
import type { ClaimedShard, Moved } from './shard-leases.ts';

/** What of discord.js keeps the connections to the gateway, one of several classes of that name. */
export type GatewayManager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Who the bot is, which a session that is gone on with doesn't tell again. */
export interface BotFacts {
  readonly user: APIUser;
  readonly application: Pick<APIApplication, 'id' | 'flags'>;
}

/** What a link is made with. */
export interface LinkOptions {
  readonly claimed: ClaimedShard;
  /** Shards in all: a session of another number can't be gone on with. */
  readonly count: number;
  readonly bot: BotFacts;
  /** Whether the lease still holds: nothing is heard after it. */
  readonly isHeld: () => boolean;
  readonly gateway: GatewayInfo;
  readonly logger: Logger;
}

/**
 * A shard's connection to the gateway, whose session another front can go on with. It is made for one client of
 * discord.js, which is told what it would know had it opened the session itself.
 */
export interface ShardLink {
  /** Makes discord.js's way to the gateway; `client` is asked for once it is there. */
  build(manager: GatewayManager, client: () => Client): IShardingStrategy;
  /** Resolves when the session is there: whether it is gone on with, rather than new. */
  readonly opened: Promise<'resumed' | 'new'>;
  /** Resolves when it is closed from here. */
  readonly closed: Promise<void>;
  /** Whether something came after the lease: what it was is not known, so the session is gone on with from what was kept. */
  isDeaf(): boolean;
  /** Milliseconds since the connection was lost; 0 where it is there, or was never. */
  lostFor(): number;
  /** Whether the session is there, and its connection. */
  isReady(): boolean;
  /** What has moved since this was asked before; none where nothing has. */
  takeMoved(): Moved | undefined;
  /** Gives back what could not be kept. */
  putBack(moved: Moved): void;
  /** Has all of it count as moved. */
  moveAll(): void;
  /**
   * Hears no more, and closes the connection.
   *
   * @param keepsSession whether the session can be gone on with
   */
  close(keepsSession: boolean): Promise<void>;
}

const sessionSchema = z.object({
  resumeURL: z.string(),
  sequence: z.number(),
  sessionId: z.string(),
  shardCount: z.number(),
  shardId: z.number(),
});

/** Tells discord.js of an event of the connection's, by the names of `WebSocketShardEvents`. */
type Tell = (event: string, payload: unknown) => unknown;

interface Dispatch {
  readonly data: GatewayDispatchPayload;
}

/** Milliseconds that the gateway gets to take note that a connection is closed. */
const LETTING_GO = 3_000;

/** Makes a link for a shard that was claimed. */
export function createShardLink({ claimed, count, bot, isHeld, gateway, logger }: LinkOptions): ShardLink {
  const { shard: id } = claimed;
  const taken = readSession(claimed.session, count);
  const servers = new Map(taken ? claimed.servers : []);
  const opening = new AbortController();
  const closing = new AbortController();
  const opened = once(opening.signal, 'abort').then(() => openedBy);
  const closed = once(closing.signal, 'abort').then(() => undefined);
  let openedBy: 'resumed' | 'new' = 'new';
  let session: SessionInfo | null = taken;
  let changed: { anew: boolean; servers: Record<string, string | false> } | undefined;
  let strategy: SimpleShardingStrategy | undefined;
  let isReady = false;
  let lostAt: number | undefined;
  let isClosed = false;
  let isDeaf = false;
  /** Whether the client goes by what was kept, and not by what the gateway told it. */
  let isTold = taken !== null;

  const move = () => (changed ??= { anew: false, servers: {} });

  /** Has discord.js's own notes of the session noted here, too. */
  function watchSession(manager: GatewayManager, client: () => Client): void {
    const before = { ...manager.options };
    // What tries to connect again after it was closed waits for ever.
    manager.options.retrieveSessionInfo = (shard) =>
      isClosed ? new Promise<never>(() => undefined) : before.retrieveSessionInfo(shard);
    manager.options.updateSessionInfo = async (shard, info) => {
      if (isClosed) return;
      session = info;
      move();
      if (info === null && isTold) forgetTold(client());
      await before.updateSessionInfo(shard, info);
    };
  }

  /** A session that could not be gone on with: what was kept of it may be out of date, and the next one tells all anew. */
  function forgetTold({ guilds, channels }: Client): void {
    isTold = false;
    guilds.cache.clear();
    channels.cache.clear();
  }

  function note({ t: type, d: data }: GatewayDispatchPayload): void {
    if (type === GatewayDispatchEvents.Ready) {
      isTold = false;
      servers.clear();
      for (const guild of data.guilds) servers.set(guild.id, '');
      changed = { anew: true, servers: Object.fromEntries(servers) };
    }
    if (type === GatewayDispatchEvents.GuildCreate || type === GatewayDispatchEvents.GuildUpdate) {
      if (servers.get(data.id) === data.preferred_locale) return;
      servers.set(data.id, data.preferred_locale);
      move().servers[data.id] = data.preferred_locale;
    }
    if (type === GatewayDispatchEvents.GuildDelete && data.unavailable !== true) {
      servers.delete(data.id);
      move().servers[data.id] = false;
    }
  }

  /** Takes what the connection tells, before discord.js hears of it by `tell`. */
  function hear(event: string, payload: unknown, client: Client, tell: Tell): void {
    if (event === 'closed') {
      if (isReady) [isReady, lostAt] = [false, Date.now()];
      // Who gave the connection up does not wait for another.
      if (isClosed) return;
    }
    if (event === 'dispatch') return hearDispatch((payload as Dispatch).data, client, tell);
    tell(event, payload);
    if (event === 'ready' || event === 'resumed') [isReady, lostAt] = [true, undefined];
    if (event === 'resumed' && !opening.signal.aborted) {
      openedBy = 'resumed';
      opening.abort();
    }
    if (event === 'hello' && isTold && client.user === null) greet({ id, bot, servers }, tell);
  }

  function hearDispatch(data: GatewayDispatchPayload, client: Client, tell: Tell): void {
    isDeaf ||= !isHeld();
    if (isDeaf) return;
    note(data);
    const payload = { data, shardId: id };
    const channel = channelToKnow(data, client);
    if (channel === undefined) {
      tell('dispatch', payload);
      if (data.t === GatewayDispatchEvents.Ready) opening.abort();
      return;
    }
    // A message is passed over by discord.js where its channel is not known.
    client.channels
      .fetch(channel)
      .then(() => tell('dispatch', payload))
      .catch((error: unknown) => logger.warn({ err: error }, "a message's channel could not be found"));
  }

  return {
    opened,
    closed,
    isDeaf: () => isDeaf,
    lostFor: () => (lostAt === undefined ? 0 : Date.now() - lostAt),
    isReady: () => isReady,
    build(manager, client) {
      watchSession(manager, client);
      manager.fetchGatewayInformation = gatewayFor(count, gateway);
      const tell = manager.emit.bind(manager) as Tell;
      const heard = Object.create(manager, {
        emit: { value: (event: string, payload: unknown) => hear(event, payload, client(), tell) },
      }) as GatewayManager;
      const simple = new SimpleShardingStrategy(heard);
      strategy = simple;
      return {
        async spawn(ids) {
          // Where discord.js finds the session that it is to go on with.
          if (session) await manager.options.updateSessionInfo(id, session);
          await simple.spawn(ids);
        },
        connect: () => simple.connect(),
        destroy: (options) => simple.destroy(options),
        send: (shard, payload) => simple.send(shard, payload),
        fetchStatus: () => simple.fetchStatus(),
      };
    },
    takeMoved() {
      if (changed === undefined || isDeaf) return undefined;
      const moved = { session: session ? JSON.stringify(session) : '', ...changed };
      changed = undefined;
      return moved;
    },
    putBack({ anew, servers: earlier }) {
      const later = move();
      changed = later.anew ? later : { anew, servers: { ...earlier, ...later.servers } };
    },
    moveAll() {
      changed = { anew: true, servers: Object.fromEntries(servers) };
    },
    async close(keepsSession) {
      const code = keepsSession ? CloseCodes.Resuming : CloseCodes.Normal;
      isClosed = true;
      isReady = false;
      closing.abort();
      // A connection that is just being made can take long to let go.
      await Promise.race([strategy?.destroy({ code }), wait(LETTING_GO, undefined, { ref: false })]);
    },
  };
}

/**
 * Tells discord.js how to connect. It would open none of its shards where Discord allows fewer identifications than there
 * are shards; that is left to the throttle of all fronts, as who goes on with a session needs none.
 */
function gatewayFor(count: number, gateway: GatewayInfo): GatewayInfo {
  return async () => {
    const info = await gateway();
    const limit = info.session_start_limit;
    return { ...info, session_start_limit: { ...limit, remaining: Math.max(limit.remaining, count) } };
  };
}

/** A session as it was kept; null where there is none to go on with. */
function readSession(kept: string, count: number): SessionInfo | null {
  const { data } = sessionSchema.safeParse(parseJson(kept));
  return data?.shardCount === count ? data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells a client what it would have heard when the session began: who it is, and its servers, of which it goes on to hear. */
function greet(
  {
    id,
    bot,
    servers,
  }: { readonly id: number; readonly bot: BotFacts; readonly servers: ReadonlyMap<string, string> },
  tell: Tell,
): void {
  const guilds = [...servers].map(([server, locale]) => ({
    id: server,
    unavailable: false,
    channels: [],
    preferred_locale: locale === '' ? undefined : locale,
  }));
  // No server is waited for, as none will be told of.
  tell('ready', { data: { ...bot, guilds: [] }, shardId: id });
  const data = { op: 0, s: 0, t: GatewayDispatchEvents.Ready, d: { ...bot, guilds } };
  tell('dispatch', { data, shardId: id });
}

/** The channel of a message to the bot that the client has not heard of, as it went on with a session. */
function channelToKnow({ t: type, d: data }: GatewayDispatchPayload, client: Client): string | undefined {
  if (type !== GatewayDispatchEvents.MessageCreate || data.guild_id === undefined) return undefined;
  if (client.channels.cache.has(data.channel_id)) return undefined;
  return data.mentions.some(({ id }) => id === client.user?.id) ? data.channel_id : undefined;
}
