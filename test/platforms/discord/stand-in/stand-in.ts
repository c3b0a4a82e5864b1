import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type Fault, Faults } from '../../stand-in/faults.ts';
import { readBody } from './bodies.ts';
import { Gateway } from './gateway.ts';
import { type HeldInteraction, Interaction } from './interactions.ts';
import { type AttachmentJson, type Place, type Written, interactionBase, messageJson } from './payloads.ts';
import { type Answer, pollJson, Routes } from './routes.ts';
import { allComponents } from './validate-message.ts';
import { type HeldMessage, type RecordedRequest, World } from './world.ts';

/** What a person does, beside where and who. */
export interface Said {
  readonly place?: Place;
  readonly user?: string;
  readonly locale?: string;
  /** What they may do in the server, as a bit set. */
  readonly permissions?: string;
  /** What the bot may do there; all, unless told otherwise. */
  readonly botPermissions?: bigint;
}

/** A value of a slash command's option. */
export type OptionValue = string | number | boolean | AttachmentJson;

const API = '/api/v10';
const READER = '200000000000000001';

/** Discord on this machine, for the real discord.js to talk to: HTTP API, gateway and stored files. */
export class DiscordStandIn {
  readonly world = new World();
  readonly faults = new Faults();
  readonly gateway: Gateway;
  readonly routes: Routes;
  readonly #interactions = new Map<string, HeldInteraction>();
  readonly #files = new Map<string, (response: ServerResponse) => void>();
  readonly #server = createServer((request, response) => void this.#hear(request, response));

  private constructor() {
    const url = () => `ws://127.0.0.1:${this.port}/gateway/`;
    this.gateway = new Gateway(this.#server, this.world, url);
    this.routes = new Routes(this.world, this.#interactions, url);
  }

  static async open(): Promise<DiscordStandIn> {
    const standIn = new DiscordStandIn();
    standIn.#server.listen(0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** Where discord.js finds the HTTP API. */
  get api(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Fetches Discord's stored files from here, whatever host they name. */
  readonly fetch: typeof fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return fetch(`http://127.0.0.1:${this.port}${pathname}`, init);
  };

  /** Stores a file as if a person had attached it; `serve` answers in its own way. */
  attach(
    filename: string,
    bytes: Buffer | string,
    contentType = 'text/plain',
    serve?: (response: ServerResponse) => void,
  ): AttachmentJson {
    const id = this.world.snowflake();
    const content = Buffer.from(bytes);
    const path = `/attachments/1/${id}/${encodeURIComponent(filename)}`;
    this.#files.set(
      path,
      serve ?? ((response) => void response.writeHead(200, { 'content-type': contentType }).end(content)),
    );
    const url = `https://cdn.discordapp.com${path}?ex=1&hm=signature`;
    return { id, filename, size: content.length, url, proxy_url: url, content_type: contentType };
  }

  /** A person's slash command; after a space in the name comes its subcommand. */
  command(name: string, options: Readonly<Record<string, OptionValue>> = {}, said: Said = {}): Interaction {
    const attachments: Record<string, AttachmentJson> = {};
    const list = Object.entries(options).map(([option, value]) => {
      if (typeof value === 'object') {
        attachments[value.id] = value;
        return { name: option, type: 11, value: value.id };
      }
      const type = typeof value === 'number' ? 4 : typeof value === 'boolean' ? 5 : 3;
      return { name: option, type, value };
    });
    const data = { id: '1', type: 1, ...withSubcommand(name, list), resolved: { attachments } };
    return this.#interact(2, data, said);
  }

  /** A person typing the value of an option that completes. */
  typing(
    name: string,
    option: string,
    typed: string,
    said: Said & { readonly others?: Readonly<Record<string, string>> } = {},
  ): Interaction {
    const others = Object.entries(said.others ?? {}).map(([each, value]) => ({ name: each, type: 3, value }));
    const list = [...others, { name: option, type: 3, value: typed, focused: true }];
    return this.#interact(4, { id: '1', type: 1, ...withSubcommand(name, list) }, said);
  }

  /** A person choosing a command from another one's message's menu. */
  menu(name: string, content: string, said: Said & Omit<Written, 'content' | 'user'> = {}): Interaction {
    const place = said.place === 'server' || said.place === undefined ? 'server' : 'direct';
    const message = messageJson(this.world, { ...said, content, place, isPointedAt: true });
    const resolved = { messages: { [message.id]: message } };
    return this.#interact(2, { id: '2', name, type: 3, target_id: message.id, resolved }, said);
  }

  /**
   * A person pressing a button of a message that the bot sent, or choosing options of its menus.
   *
   * @param pressed the button's id, or values of options
   */
  press(message: HeldMessage, pressed: string | readonly string[], said: Said = {}): Interaction {
    const { body, id } = message;
    const json = {
      ...messageJson(this.world, { content: '', place: 'server' }),
      id,
      components: body.components ?? [],
      flags: body.flags ?? 0,
    };
    const values = [pressed].flat();
    const menu = allComponents(body.components).find(({ options = [] }) =>
      options.some(({ value }) => values.includes(value)),
    );
    const data = menu
      ? { component_type: menu.type, custom_id: menu.custom_id, values }
      : { component_type: 2, custom_id: values[0] };
    return this.#interact(3, data, said, { message: json }, message);
  }

  /** A person sending a form in, with the texts and the chosen options of its fields, and with files in its fields for them; `undefined` for a form without such a field. */
  submit(
    customId: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    files: Readonly<Partial<Record<'file' | 'cover' | 'covers', readonly AttachmentJson[] | undefined>>> = {},
    said: Said & { readonly chosen?: Readonly<Record<string, readonly string[]>> } = {},
  ): Interaction {
    const inputs = Object.entries(fields).map(([id, value], at) => ({
      type: 18,
      id: at + 1,
      component:
        typeof value === 'string'
          ? { type: 4, id: at + 100, custom_id: id, value }
          : { type: 3, id: at + 100, custom_id: id, values: value },
    }));
    const fieldsOfFiles = Object.entries({ file: [], cover: [], ...files }).flatMap(([id, uploaded]) =>
      uploaded ? [{ id, uploaded }] : [],
    );
    const uploads = fieldsOfFiles.map(({ id, uploaded }, at) => ({
      type: 18,
      id: at + 50,
      component: { type: 19, id: at + 150, custom_id: id, values: uploaded.map((one) => one.id) },
    }));
    const menus = Object.entries(said.chosen ?? {}).map(([id, values], at) => ({
      type: 18,
      id: at + 200,
      component: { type: 3, id: at + 300, custom_id: id, values },
    }));
    const attachments = Object.fromEntries(
      fieldsOfFiles.flatMap(({ uploaded }) => uploaded.map((one) => [one.id, one])),
    );
    const data = {
      custom_id: customId,
      components: [...menus, ...inputs, ...uploads],
      resolved: { attachments },
    };
    return this.#interact(5, data, said);
  }

  /** A person writing a message; gives the bot's reply, once it comes. */
  say(
    content: string,
    said: Partial<Parameters<typeof messageJson>[1]> = {},
  ): { readonly message: ReturnType<typeof messageJson>; reply(): Promise<HeldMessage> } {
    const message = messageJson(this.world, { place: 'direct', ...said, content });
    this.gateway.dispatch('MESSAGE_CREATE', message);
    return {
      message,
      reply: () =>
        this.world.until('a reply to a message', () =>
          [...this.world.messages.values()].find(
            ({ body }) => body.message_reference?.message_id === message.id,
          ),
        ),
    };
  }

  /** A poll that ends, with so many votes of each answer. */
  endPoll(message: HeldMessage, counts: readonly number[]): void {
    message.counts = counts;
    const { id, channelId } = message;
    const update = { id, channel_id: channelId, guild_id: this.world.guildId, ...pollJson(message) };
    this.gateway.dispatch('MESSAGE_UPDATE', update);
  }

  /** Requests that were made, of a method and a path. */
  requests(method: string, path: RegExp): RecordedRequest[] {
    return this.world.requests.filter((one) => one.method === method && path.test(one.path));
  }

  async close(): Promise<void> {
    await this.gateway.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Says the same interaction again, as a gateway that lost its place does. */
  repeat(interaction: Interaction): void {
    const payload = this.#payloads.get(interaction.held.id);
    this.gateway.dispatch('INTERACTION_CREATE', payload);
  }

  /** Lets go of all that was kept of an interaction, for long loads. */
  forget({ held }: Interaction): void {
    this.#interactions.delete(held.token);
    this.#payloads.delete(held.id);
    if (held.original) this.world.messages.delete(held.original.id);
    this.world.requests.splice(0, this.world.requests.length);
  }

  readonly #payloads = new Map<string, object>();

  #interact(
    type: number,
    data: object,
    { place = 'server', user = READER, locale = 'en-US', permissions = '0', botPermissions }: Said,
    more: object = {},
    original?: HeldMessage,
  ): Interaction {
    const payload = {
      ...interactionBase(this.world, { place, user, locale, permissions }),
      ...(botPermissions !== undefined && { app_permissions: String(botPermissions) }),
      type,
      data,
      ...more,
    };
    const held: HeldInteraction = {
      id: payload.id,
      token: payload.token,
      sentAt: performance.now(),
      followUps: [],
      expired: false,
      ...(original && { original }),
    };
    this.#interactions.set(payload.token, held);
    this.#payloads.set(payload.id, payload);
    this.gateway.dispatch('INTERACTION_CREATE', payload);
    return new Interaction(this.world, held);
  }

  async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pathname.startsWith(API)) return this.#serveFile(pathname, response);
    const path = decodeURIComponent(pathname.slice(API.length));
    const method = request.method ?? 'GET';
    const { body, files } = await readBody(request);
    const record: RecordedRequest = { method, path, body, files, at: performance.now(), status: 0 };
    this.world.requests.push(record);
    const fault = this.faults.take(method, path);
    if (fault?.kind === 'held') await fault.until;
    const broken = fault && answerTo(fault);
    if (fault?.kind === 'lost' && !fault.after) return void request.socket.destroy();
    const answer = broken ?? this.routes.answer({ method, path, body, files }, request.headers.authorization);
    if (fault?.kind === 'lost') return void request.socket.destroy();
    record.status = answer.status;
    const page = fault?.kind === 'status' ? fault.body : undefined;
    const json = answer.json === undefined ? undefined : JSON.stringify(answer.json);
    const type = page === undefined ? json && 'application/json' : 'text/html';
    response.writeHead(answer.status, {
      via: '1.1 stand-in',
      ...(type !== undefined && { 'content-type': type }),
      ...broken?.headers,
    });
    response.end(page ?? json);
    this.world.changed();
  }

  #serveFile(path: string, response: ServerResponse): void {
    const serve = this.#files.get(path);
    if (serve) serve(response);
    else response.writeHead(404).end();
  }
}

/** A command as Discord tells of it: options of a subcommand stand within that. */
function withSubcommand(name: string, options: readonly object[]): object {
  const [command, subcommand] = name.split(' ');
  if (subcommand === undefined) return { name, options };
  return { name: command, options: [{ name: subcommand, type: 1, options }] };
}

function answerTo(fault: Fault): (Answer & { headers: Record<string, string> }) | undefined {
  if (fault.kind === 'status') {
    const { status, code = 0, message = 'fault' } = fault;
    return { status, json: { code, message }, headers: {} };
  }
  if (fault.kind === 'rate limit') {
    const { seconds, global = false } = fault;
    const headers: Record<string, string> = {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    };
    return {
      status: 429,
      json: { message: 'You are being rate limited.', retry_after: seconds, global },
      headers,
    };
  }
  return undefined;
}
