import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type Fault, Faults } from '../../stand-in/faults.ts';
import { acknowledge } from './acknowledgements.ts';
import type { Answer } from './api.ts';
import { readBody } from './bodies.ts';
import type { Delivery, RetryReason } from './delivery.ts';
import { unknownArguments } from './known-arguments.ts';
import { FILE_HOST } from './methods-files.ts';
import { People } from './people.ts';
import { HOOK_HOST, respond } from './response-url.ts';
import { type Answered, type Signing, bodyOf, postSigned } from './signed-post.ts';
import { SocketMode } from './socket.ts';
import { serveFile, takeUpload } from './stored-files.ts';
import { addTeam, installApp } from './teams.ts';
import { callMethod, tokenOf } from './web-api.ts';
import { type Json, type RecordedCall, type Team, World } from './world.ts';

/** An answer on its way out; without a JSON, somebody else wrote it. */
interface Outgoing {
  readonly status: number;
  readonly json?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Slack on this machine, for the real bolt to talk to: Web API, Socket Mode, events over HTTP and stored files. */
export class SlackStandIn {
  readonly world = new World();
  readonly faults = new Faults();
  readonly socket: SocketMode;
  readonly people = new People(this.world, (delivery) => this.#deliver(delivery));
  /** A workspace in which the app is installed. */
  readonly team: Team & { readonly token: string };
  readonly #server = createServer((request, response) => void this.#hear(request, response));
  #appUrl: string | undefined;

  private constructor() {
    this.socket = new SocketMode(this.#server, this.world);
    const team = addTeam(this.world, 'writers');
    this.team = Object.assign(team, { token: installApp(this.world, team) });
  }

  static async open(): Promise<SlackStandIn> {
    const standIn = new SlackStandIn();
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  /** Where the app finds the Web API. */
  get api(): string {
    return `http://${this.#host}/api/`;
  }

  /** Fetches from here what Slack's hosts of files and of response URLs would serve. */
  readonly fetch: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isSlack = [FILE_HOST, HOOK_HOST].includes(url.origin);
    return fetch(isSlack ? `http://${this.#host}${url.pathname}` : input, init);
  };

  /** Where the app listens, without a path. */
  get appOrigin(): string {
    if (this.#appUrl === undefined) throw new Error('the app has no URL');
    return new URL(this.#appUrl).origin;
  }

  /** From now on, deliveries are posted to this URL of the app, in place of Socket Mode. */
  deliverTo(url: string): void {
    this.#appUrl = url;
  }

  /** Delivers again what was delivered before, under its old event id. */
  redeliver(delivery: Delivery, reason: RetryReason = 'timeout'): void {
    delivery.retries += 1;
    if (this.#appUrl === undefined) this.socket.send(delivery, reason);
    else this.#attempt(delivery, reason);
  }

  /** Posts a delivery to the app, signed in some way; gives what it answered. */
  async post(delivery: Delivery, signing: Signing = {}, reason?: RetryReason): Promise<Answered> {
    const retry = reason && { number: delivery.retries, reason };
    const answered = await this.#post({ ...bodyOf(delivery), signing, retry });
    acknowledge(this.world, delivery, answered.json ?? (answered.text || undefined), answered.status);
    return answered;
  }

  /** Asks the app for a challenge, as Slack does before it delivers to a URL. */
  verifyUrl(challenge: string, signing: Signing = {}): Promise<Answered> {
    const body = JSON.stringify({ type: 'url_verification', token: 'verification-token', challenge });
    return this.#post({ body, type: 'application/json', signing });
  }

  /** A workspace's consent to the app, for the URL that it was sent to: the query of its way back. */
  approve(installUrl: string, team: Team): URLSearchParams {
    const asked = new URL(installUrl).searchParams;
    if (asked.get('client_id') !== this.world.clientId) throw new Error('another app was asked for');
    const code = `code-${this.world.count()}`;
    this.world.codes.set(code, { teamId: team.id, used: false });
    return new URLSearchParams({ code, state: asked.get('state') ?? '' });
  }

  /** Calls that were made of a method. */
  calls(method: string): RecordedCall[] {
    return this.world.calls.filter((call) => call.method === method);
  }

  /** Arguments that calls had and their methods don't: `chat.postEphemeral: unfurl_links`. */
  strangeArguments(): string[] {
    return this.world.calls.flatMap(({ method, args }) =>
      unknownArguments(method, args).map((name) => `${method}: ${name}`),
    );
  }

  /** Lets go of what was kept of a delivery and of all calls, for long loads. */
  forget(delivery: Delivery): void {
    const { world } = this;
    const { hook, triggerId } = delivery.sent;
    this.socket.forget(delivery);
    for (const { channel, ts, files } of delivery.replies()) {
      world.messages.delete(`${channel}:${ts}`);
      for (const file of files) world.files.delete(file);
    }
    world.responseUrls.delete(hook?.url ?? '');
    world.triggers.delete(triggerId ?? '');
    world.calls.length = 0;
  }

  async close(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  #deliver(delivery: Delivery): void {
    if (this.#appUrl === undefined) return this.socket.send(delivery);
    this.#attempt(delivery);
  }

  #attempt(delivery: Delivery, reason?: RetryReason): void {
    this.post(delivery, {}, reason).catch((error: unknown) =>
      acknowledge(this.world, delivery, String(error), 0),
    );
  }

  #post(request: Omit<Parameters<typeof postSigned>[1], 'secret' | 'now'>): Promise<Answered> {
    if (this.#appUrl === undefined) throw new Error('the app has no URL');
    return postSigned(this.#appUrl, { ...request, secret: this.world.signingSecret, now: this.world.now() });
  }

  async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = await readBody(request);
    const { authorization } = request.headers;
    const [room = '', name = ''] = path.split('/').slice(1);
    const record: RecordedCall = {
      method: { api: name, actions: 'response_url', 'files-pri': 'download' }[room] ?? room,
      path,
      args: body.args,
      bytes: body.bytes,
      token: tokenOf(body.args, authorization),
      at: performance.now(),
      status: 0,
    };
    this.world.calls.push(record);
    this.world.changed();
    const fault = this.faults.take(request.method ?? 'GET', path);
    if (fault?.kind === 'held') await fault.until;
    if (fault?.kind === 'lost' && !fault.after) return void request.socket.destroy();
    const answer =
      (fault && answerTo(fault)) ?? this.#answer(room, { record, body, authorization, response });
    record.status = answer.status;
    if (typeof answer.json?.['error'] === 'string') record.error = answer.json['error'];
    if (fault?.kind === 'lost') request.socket.destroy();
    else if (answer.json) {
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.json));
    }
    this.world.changed();
  }

  #answer(
    room: string,
    asked: {
      readonly record: RecordedCall;
      readonly body: Awaited<ReturnType<typeof readBody>>;
      readonly authorization: string | undefined;
      readonly response: ServerResponse;
    },
  ): Outgoing {
    const { record, body, authorization, response } = asked;
    const { path, token } = record;
    switch (room) {
      case 'api': {
        const linkUrl = () => `ws://${this.#host}${this.socket.link()}`;
        const json = callMethod(this.world, record.method, { body, authorization, linkUrl });
        return json['error'] === 'ratelimited'
          ? { status: 429, json, headers: { 'retry-after': '1' } }
          : { status: 200, json };
      }
      case 'actions': {
        const { status, ...json }: Answer & { status: number } = respond(
          this.world,
          HOOK_HOST + path,
          body.args,
        );
        return { status, json };
      }
      case 'upload': {
        const status = takeUpload(this.world, path, body);
        return { status, json: { ok: status === 200 } };
      }
      case 'files-pri':
        return { status: serveFile(this.world, path, { token, response }) };
      default:
        return { status: 404, json: { ok: false, error: 'not_found' } };
    }
  }
}

function answerTo(fault: Fault): Outgoing | undefined {
  if (fault.kind === 'status') {
    return { status: fault.status, json: { ok: false, error: fault.message ?? 'internal_error' } };
  }
  if (fault.kind !== 'rate limit') return undefined;
  const headers = { 'retry-after': String(fault.seconds) };
  return { status: 429, json: { ok: false, error: 'ratelimited' }, headers };
}
