import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { acknowledge } from './acknowledgements.ts';
import type { Delivery, RetryReason } from './delivery.ts';
import type { World } from './world.ts';

/** Socket Mode: envelopes to the app, and how its connection fares. */
export class SocketMode {
  /** How many connections were greeted so far. */
  greeted = 0;
  /** Whether events that nobody acknowledged are delivered again to the next connection. */
  redelivers = true;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #tickets = new Set<string>();
  readonly #sent = new Map<string, Delivery>();

  constructor(http: Server, world: World) {
    this.#world = world;
    this.#server = new WebSocketServer({ noServer: true });
    http.on('upgrade', (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
      if (this.#tickets.delete(ticket))
        this.#server.handleUpgrade(request, socket, head, (open) => this.#greet(open));
      else socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    });
  }

  /** The path of one new connection, for `apps.connections.open`. */
  link(): string {
    const ticket = this.#world.id('K');
    this.#tickets.add(ticket);
    return `/link/?ticket=${ticket}&app_id=${this.#world.appId}`;
  }

  /** How many connections are open. */
  get open(): number {
    return this.#server.clients.size;
  }

  /** Resolves once that many connections were greeted. */
  async connected(times = 1): Promise<void> {
    await this.#world.until(`connection ${times}`, () => this.greeted >= times || undefined);
  }

  /** Sends a delivery, to the newest connection; a reason makes it a repetition. */
  send(delivery: Delivery, reason?: RetryReason): void {
    const socket = [...this.#server.clients].findLast((one) => one.readyState === one.OPEN);
    if (!socket) throw new Error('no bot is connected');
    const { kind, payload } = delivery.sent;
    const id = this.#world.id('E');
    this.#sent.set(id, delivery);
    const retry = kind === 'events_api' && { retry_attempt: delivery.retries, retry_reason: reason ?? '' };
    const takesPayload = kind !== 'events_api';
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: kind,
        payload,
        accepts_response_payload: takesPayload,
        ...retry,
      }),
    );
  }

  /** Tells every connection that it ends; the app is expected to close it and open another one. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void {
    for (const socket of this.#server.clients) {
      socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'stand-in' } }));
    }
  }

  /** Cuts every connection without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Lets go of what was kept of a delivery. */
  forget(delivery: Delivery): void {
    for (const [id, one] of this.#sent) if (one === delivery) this.#sent.delete(id);
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data: Buffer) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString()) as {
        envelope_id: string;
        payload?: object;
      };
      const delivery = this.#sent.get(id);
      const isEmpty = payload === undefined || Object.keys(payload).length === 0;
      if (delivery) acknowledge(this.#world, delivery, isEmpty ? undefined : payload);
    });
    socket.on('close', () => this.#world.changed());
    const connection_info = { app_id: this.#world.appId };
    const debug_info = { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 };
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#server.clients.size,
        connection_info,
        debug_info,
      }),
    );
    this.greeted += 1;
    if (this.redelivers) this.#redeliver();
    this.#world.changed();
  }

  #redeliver(): void {
    const missed = [...new Set(this.#sent.values())].filter(
      ({ sent, acknowledgements }) => sent.kind === 'events_api' && acknowledgements.length === 0,
    );
    for (const delivery of missed) {
      delivery.retries += 1;
      this.send(delivery, 'timeout');
    }
  }
}
