import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { World } from './world.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

/** An identification or a resumption that the gateway heard. */
export interface HeardConnection {
  readonly kind: 'identify' | 'resume';
  readonly intents?: number;
  readonly shard?: readonly [number, number];
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  socket: WebSocket;
  sequence: number;
  /** The last events, to be replayed to whoever goes on from an earlier one. */
  readonly events: { readonly sequence: number; readonly event: string }[];
}

/** Events of a session that can be replayed. */
const REPLAYED = 1_000;
/** Codes by which a bot ends its session when it closes the connection. */
const ENDING: ReadonlySet<number> = new Set([1000, 1001]);

/** The gateway: what the bot is told of, and how its connection fares. */
export class Gateway {
  readonly heard: HeardConnection[] = [];
  /** Milliseconds between heartbeats. */
  heartbeat = 45_000;
  acknowledgeHeartbeats = true;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  /** When a shard of each bucket identified itself last. */
  readonly #identified = new Map<number, number>();
  readonly #url: () => string;

  constructor(http: Server, world: World, url: () => string) {
    this.#world = world;
    this.#url = url;
    this.#server = new WebSocketServer({ server: http, path: '/gateway/' });
    this.#server.on('connection', (socket) => this.#connect(socket));
  }

  /** Tells the bot of something: all sessions of the shard that has the server, or of the first. */
  dispatch(type: string, data: unknown): void {
    const { guild_id: guild, id } = data as { guild_id?: string; id?: string };
    const server = type.startsWith('GUILD_') && guild === undefined ? id : guild;
    const told = [...this.#sessions.values()].filter(({ shard: [shard, count] }) =>
      server === undefined ? shard === 0 : shard === shardOf(server, count),
    );
    if (told.length === 0) throw new Error('no bot is connected');
    for (const session of told) this.#send(session, type, data);
  }

  /** Closes every connection with a code; the sessions can be resumed. */
  drop(code: number): void {
    for (const { socket } of this.#sessions.values()) socket.close(code);
  }

  /** Asks every connection to come back, as Discord does before it restarts a machine. */
  askToReconnect(): void {
    for (const { socket } of this.#sessions.values())
      socket.send(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  /** Ends every session. */
  invalidate(resumable: boolean): void {
    for (const [id, { socket }] of this.#sessions) {
      socket.send(JSON.stringify({ op: OP.invalid, d: resumable }));
      if (!resumable) this.#sessions.delete(id);
    }
  }

  /** Resolves when nobody listens to any session. */
  async untilDeaf(): Promise<void> {
    await this.#world.until('the end of all connections', () => {
      const isHeard = [...this.#sessions.values()].some(({ socket }) => socket.readyState === socket.OPEN);
      return isHeard ? undefined : true;
    });
  }

  close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #connect(socket: WebSocket): void {
    socket.send(
      JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.heartbeat }, s: null, t: null }),
    );
    socket.on('close', (code) => {
      for (const [id, session] of this.#sessions) {
        if (ENDING.has(code) && session.socket === socket) this.#sessions.delete(id);
      }
      this.#world.changed();
    });
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: Record<string, unknown> };
      if (op === OP.heartbeat && this.acknowledgeHeartbeats) socket.send(JSON.stringify({ op: OP.ack }));
      if (op === OP.identify) this.#identify(socket, d);
      if (op === OP.resume) this.#resume(socket, d);
    });
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Record<string, unknown>): void {
    if (token !== this.#world.token) return socket.close(4004);
    if ((shard as [number, number])[1] < this.#world.leastShards) return socket.close(4011);
    if (!this.#mayIdentify(shard as [number, number])) {
      return socket.send(JSON.stringify({ op: OP.invalid, d: false }));
    }
    const session: Session = {
      id: this.#world.snowflake(),
      shard: shard as [number, number],
      socket,
      sequence: 0,
      events: [],
    };
    this.#sessions.set(session.id, session);
    this.heard.push({ kind: 'identify', intents: Number(intents), shard: session.shard });
    const { botId, applicationId, guildId } = this.#world;
    const [own, count] = session.shard;
    const guilds = own === shardOf(guildId, count) ? [{ id: guildId, unavailable: true }] : [];
    this.#send(session, 'READY', {
      v: 10,
      user: botUser(botId),
      guilds,
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: session.shard,
      application: { id: applicationId, flags: 0 },
    });
    if (guilds.length > 0) this.#send(session, 'GUILD_CREATE', guildJson(this.#world));
    this.#world.changed();
  }

  /** Whether a shard keeps the limits of identifications: one at a time in each bucket, and so many a day. */
  #mayIdentify([shard]: readonly [number, number]): boolean {
    const { starts } = this.#world;
    const bucket = shard % starts.concurrency;
    const early = performance.now() - (this.#identified.get(bucket) ?? -Infinity) < starts.pause;
    this.#identified.set(bucket, performance.now());
    if (early || starts.left < 1) starts.exceeded += 1;
    starts.left -= 1;
    return !early && starts.left >= 0;
  }

  #resume(socket: WebSocket, { session_id: id, seq }: Record<string, unknown>): void {
    const session = this.#sessions.get(String(id));
    const next = session?.events.findIndex(({ sequence }) => sequence > Number(seq));
    const isKnown = session !== undefined && Number(seq) <= session.sequence;
    this.heard.push({ kind: 'resume', ...(session && { shard: session.shard }) });
    if (!isKnown) return socket.send(JSON.stringify({ op: OP.invalid, d: false }));
    session.socket = socket;
    if (next !== undefined && next >= 0)
      for (const { event } of session.events.slice(next)) socket.send(event);
    this.#send(session, 'RESUMED', {});
    this.#world.changed();
  }

  #send(session: Session, type: string, data: unknown): void {
    session.sequence += 1;
    const event = JSON.stringify({ op: OP.dispatch, t: type, s: session.sequence, d: data });
    session.events.push({ sequence: session.sequence, event });
    if (session.events.length > REPLAYED) session.events.shift();
    if (session.socket.readyState === session.socket.OPEN) session.socket.send(event);
  }
}

/** The shard that hears of a server. */
function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}

/** The bot's own user. */
export function botUser(id: string) {
  return { id, username: 'coverhues', discriminator: '0', global_name: 'coverhues', avatar: null, bot: true };
}

function guildJson({ guildId, channelId, botId }: World) {
  return {
    id: guildId,
    name: 'Writers',
    owner_id: '100000000000000009',
    preferred_locale: 'en-US',
    member_count: 2,
    joined_at: '2026-01-01T00:00:00.000Z',
    unavailable: false,
    features: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    threads: [],
    stage_instances: [],
    guild_scheduled_events: [],
    roles: [{ id: guildId, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false }],
    channels: [{ id: channelId, type: 0, name: 'blurbs', position: 0, permission_overwrites: [] }],
    members: [
      { user: botUser(botId), roles: [], joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false },
    ],
  };
}
