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
  /** Events that were sent while nobody listened, to be replayed. */
  missed: string[];
}

/** The gateway: what the bot is told of, and how its connection fares. */
export class Gateway {
  readonly heard: HeardConnection[] = [];
  /** Milliseconds between heartbeats. */
  heartbeat = 45_000;
  acknowledgeHeartbeats = true;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #url: () => string;

  constructor(http: Server, world: World, url: () => string) {
    this.#world = world;
    this.#url = url;
    this.#server = new WebSocketServer({ server: http, path: '/gateway/' });
    this.#server.on('connection', (socket) => this.#connect(socket));
  }

  /** Tells the bot of something: the shard that has the server, or the first. */
  dispatch(type: string, data: unknown): void {
    const [session] = [...this.#sessions.values()];
    if (!session) throw new Error('no bot is connected');
    this.#send(session, type, data);
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

  close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #connect(socket: WebSocket): void {
    socket.send(
      JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.heartbeat }, s: null, t: null }),
    );
    socket.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: Record<string, unknown> };
      if (op === OP.heartbeat && this.acknowledgeHeartbeats) socket.send(JSON.stringify({ op: OP.ack }));
      if (op === OP.identify) this.#identify(socket, d);
      if (op === OP.resume) this.#resume(socket, d);
    });
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Record<string, unknown>): void {
    if (token !== this.#world.token) return socket.close(4004);
    const session: Session = {
      id: this.#world.snowflake(),
      shard: shard as [number, number],
      socket,
      sequence: 0,
      missed: [],
    };
    this.#sessions.set(session.id, session);
    this.heard.push({ kind: 'identify', intents: Number(intents), shard: session.shard });
    const { botId, applicationId, guildId } = this.#world;
    const guilds = session.shard[0] === 0 ? [{ id: guildId, unavailable: true }] : [];
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

  #resume(socket: WebSocket, { session_id: id }: Record<string, unknown>): void {
    const session = this.#sessions.get(String(id));
    this.heard.push({ kind: 'resume' });
    if (!session) return socket.send(JSON.stringify({ op: OP.invalid, d: false }));
    session.socket = socket;
    for (const event of session.missed.splice(0)) socket.send(event);
    this.#send(session, 'RESUMED', {});
    this.#world.changed();
  }

  #send(session: Session, type: string, data: unknown): void {
    session.sequence += 1;
    const event = JSON.stringify({ op: OP.dispatch, t: type, s: session.sequence, d: data });
    if (session.socket.readyState === session.socket.OPEN) session.socket.send(event);
    else session.missed.push(event);
  }
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
