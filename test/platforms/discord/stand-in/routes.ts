import type { Acknowledgement, HeldInteraction } from './interactions.ts';
import { botUser } from './gateway.ts';
import { userJson } from './payloads.ts';
import { faultsOfCommands } from './validate-commands.ts';
import { faultsOfEmoji, strangeEmoji } from './validate-emoji.ts';
import { faultsOfProfile } from './validate-profile.ts';
import { allComponents, type FormJson, faultsOfForm, faultsOfMessage } from './validate-message.ts';
import type { HeldMessage, MessageJson, SentFile, World } from './world.ts';

/** An answer of the HTTP side. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** A request as a route sees it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

/** What a first answer says; which of it depends on its type. */
type CallbackData = MessageJson & FormJson & { readonly choices?: Acknowledgement['choices'] };

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const fault = (status: number, code: number, message: string): Answer => ({
  status,
  json: { code, message },
});
const invalid = (faults: readonly string[]): Answer => ({
  status: 400,
  json: {
    code: 50_035,
    message: 'Invalid Form Body',
    errors: { _errors: faults.map((message) => ({ code: 'INVALID', message })) },
  },
});

/** Discord's HTTP API, as far as a bot like this one uses it. */
export class Routes {
  readonly #world: World;
  readonly #interactions: ReadonlyMap<string, HeldInteraction>;
  readonly #gatewayUrl: () => string;
  /** Shards that Discord advises. */
  advisedShards = 1;
  /** Whether the bot may make polls. */
  mayPoll = true;
  /** People who are members of no server. */
  readonly strangers = new Set<string>();
  /** Channels that were deleted. */
  readonly deletedChannels = new Set<string>();
  /** Channels in which the bot may not write. */
  readonly closedChannels = new Set<string>();

  constructor(world: World, interactions: ReadonlyMap<string, HeldInteraction>, gatewayUrl: () => string) {
    this.#world = world;
    this.#interactions = interactions;
    this.#gatewayUrl = gatewayUrl;
  }

  answer(call: Call, token: string | undefined): Answer {
    const isOpen = /^\/(?:interactions|webhooks)\//.test(call.path);
    if (!isOpen && token !== `Bot ${this.#world.token}`) return fault(401, 0, '401: Unauthorized');
    const [room, ...rest] = call.path.split('/').slice(1);
    switch (room ?? '') {
      case 'gateway':
        return this.#gateway();
      case 'users':
        return this.#users(call, rest);
      case 'oauth2':
        return { status: 200, json: this.#application() };
      case 'applications':
        if (rest.length === 1) return this.#currentApplication(call);
        return rest[1] === 'emojis' ? this.#emoji(call) : this.#commands(call, rest);
      case 'interactions':
        return this.#callback(call, rest);
      case 'webhooks':
        return this.#webhook(call, rest);
      case 'channels':
        return this.#channel(call, rest);
      case 'guilds':
        return this.#member(rest);
      default:
        return fault(404, 0, `404: ${call.path}`);
    }
  }

  #gateway(): Answer {
    const { left, concurrency, resetAfter } = this.#world.starts;
    const limit = { total: 1000, remaining: left, reset_after: resetAfter, max_concurrency: concurrency };
    return {
      status: 200,
      json: { url: this.#gatewayUrl(), shards: this.advisedShards, session_start_limit: limit },
    };
  }

  #application() {
    return { id: this.#world.applicationId, name: 'coverhues', flags: 0, ...this.#world.profile };
  }

  #currentApplication({ method, body }: Call): Answer {
    if (method === 'PATCH') {
      const faults = faultsOfProfile(body);
      if (faults.length > 0) return invalid(faults);
      Object.assign(this.#world.profile, body);
    }
    return { status: 200, json: this.#application() };
  }

  #users({ body }: Call, [, channels]: string[]): Answer {
    if (channels !== 'channels') return { status: 200, json: botUser(this.#world.botId) };
    const { recipient_id: id } = body as { recipient_id: string };
    return {
      status: 200,
      json: { id: `3${id.slice(1)}`, type: 1, recipients: [{ id, username: 'reader' }] },
    };
  }

  #commands({ method, body }: Call, [, ...scope]: string[]): Answer {
    const key = scope[0] === 'guilds' ? String(scope[1]) : 'global';
    const kept = this.#world.commands.get(key) ?? [];
    if (method === 'GET') return { status: 200, json: kept };
    const faults = faultsOfCommands(body as Parameters<typeof faultsOfCommands>[0]);
    if (faults.length > 0) return invalid(faults);
    const registered = (body as object[]).map((command) =>
      Object.assign(command, {
        id: this.#world.snowflake(),
        application_id: this.#world.applicationId,
        version: this.#world.snowflake(),
        default_member_permissions: null,
        nsfw: false,
        // Of a server's own commands Discord keeps no places.
        ...(key !== 'global' && { contexts: null, integration_types: null }),
      }),
    );
    this.#world.commands.set(key, registered);
    return { status: 200, json: registered };
  }

  #emoji({ method, body }: Call): Answer {
    const { emoji } = this.#world;
    if (method === 'GET') return { status: 200, json: { items: emoji } };
    if (method !== 'POST') return fault(405, 0, '405: Method Not Allowed');
    const faults = faultsOfEmoji(body, emoji);
    if (faults.length > 0) return invalid(faults);
    const { name } = body as { name: string };
    const made = { id: this.#world.snowflake(), name, animated: false, managed: false, roles: [] };
    emoji.push(made);
    return { status: 201, json: made };
  }

  /** What Discord would refuse in a message, its emoji included. */
  #faultsOf(body: MessageJson, files: readonly SentFile[]): string[] {
    const { emoji } = this.#world;
    const text = allComponents(body.components)
      .map(({ content = '' }) => content)
      .join(' ');
    const inPoll = (body.poll?.answers ?? []).flatMap(({ poll_media: { emoji: one } }) => one?.id ?? []);
    return [
      ...faultsOfMessage(body, files),
      ...strangeEmoji(text, emoji),
      ...inPoll.filter((id) => !emoji.some((one) => one.id === id)).map((id) => `no emoji ${id}`),
    ];
  }

  #callback({ body, files }: Call, [id, token]: string[]): Answer {
    const interaction = this.#interactions.get(String(token));
    if (!interaction || interaction.id !== id || interaction.expired) {
      return fault(404, 10_062, 'Unknown interaction');
    }
    if (interaction.acknowledgement) return fault(400, 40_060, 'Interaction has already been acknowledged.');
    const { type, data } = body as { type: number; data: CallbackData };
    if (type === 9) {
      const faults = faultsOfForm(data);
      if (faults.length > 0) return invalid(faults);
    }
    if (type === 4 || type === 7) {
      const faults = this.#faultsOf(data, files);
      if (faults.length > 0) return invalid(faults);
    }
    if (type === 5 && ((data?.flags ?? 0) & ~EPHEMERAL) !== 0) return invalid(['only the ephemeral flag']);
    if (type === 8 && (data.choices ?? []).some(({ name }) => name.length > 100)) {
      return invalid(['a choice longer than 100']);
    }
    const ephemeral = ((data?.flags ?? 0) & EPHEMERAL) !== 0;
    interaction.acknowledgement = {
      type,
      ephemeral,
      at: performance.now(),
      ...(type === 9 && { form: data }),
      ...(type === 8 && { choices: data.choices ?? [] }),
    };
    if (type === 4) interaction.original = this.#hold({ ...data }, files, 'interaction');
    if (type === 5) interaction.original = this.#hold({}, [], 'interaction');
    if (type === 7 && interaction.original)
      Object.assign(interaction.original, { body: data, files: [...files] });
    return { status: 204 };
  }

  #webhook({ method, body, files }: Call, [, token, , messageId]: string[]): Answer {
    const interaction = this.#interactions.get(String(token));
    if (!interaction?.acknowledgement || interaction.expired)
      return fault(401, 50_027, 'Invalid Webhook Token');
    const message =
      messageId === '@original'
        ? interaction.original
        : interaction.followUps.find(({ id }) => id === messageId);
    if (method === 'POST') {
      const faults = this.#faultsOf(body as MessageJson, files);
      if (faults.length > 0) return invalid(faults);
      const followUp = this.#hold(body as MessageJson, files, 'interaction');
      interaction.followUps.push(followUp);
      return { status: 200, json: this.#json(followUp) };
    }
    if (!message || message.deleted) return fault(404, 10_008, 'Unknown Message');
    if (method === 'DELETE') message.deleted = true;
    if (method === 'PATCH') {
      const faults = this.#faultsOf(body as MessageJson, files);
      if (faults.length > 0) return invalid(faults);
      Object.assign(message, { body, files: [...files] });
    }
    return method === 'DELETE' ? { status: 204 } : { status: 200, json: this.#json(message) };
  }

  #member([guildId, , userId = '']: string[]): Answer {
    if (guildId !== this.#world.guildId) return fault(404, 10_004, 'Unknown Guild');
    if (this.strangers.has(userId)) return fault(404, 10_007, 'Unknown Member');
    return {
      status: 200,
      json: { user: userJson(userId), roles: [], joined_at: '2026-01-01T00:00:00.000Z' },
    };
  }

  #channel({ method, body, files }: Call, [channelId = '', room, messageId]: string[]): Answer {
    if (this.deletedChannels.has(channelId)) return fault(404, 10_003, 'Unknown Channel');
    if (this.closedChannels.has(channelId)) return fault(403, 50_013, 'Missing Permissions');
    if (room === 'typing') return { status: 204 };
    if (room === undefined) return { status: 200, json: { id: channelId, type: 1 } };
    if (method === 'POST' && room === 'messages') {
      const json = body as MessageJson & { enforce_nonce?: boolean };
      if (json.poll && !this.mayPoll) return fault(403, 50_013, 'Missing Permissions');
      const faults = this.#faultsOf(json, files);
      if (faults.length > 0) return invalid(faults);
      const same = [...this.#world.messages.values()].find(({ nonce }) => nonce === json.nonce);
      if (json.enforce_nonce && same) return { status: 200, json: this.#json(same) };
      const message = this.#hold(json, files, channelId, json.nonce);
      return { status: 200, json: this.#json(message) };
    }
    const message = this.#world.messages.get(String(messageId));
    if (message && !message.deleted && method === 'DELETE') {
      message.deleted = true;
      return { status: 204 };
    }
    if (message && !message.deleted && method === 'PATCH') {
      if (message.body.poll) return fault(400, 520_006, 'Cannot edit poll message');
      const faults = this.#faultsOf(body as MessageJson, files);
      if (faults.length > 0) return invalid(faults);
      Object.assign(message, { body: { ...message.body, ...(body as MessageJson) } });
    }
    return message && !message.deleted
      ? { status: 200, json: this.#json(message) }
      : fault(404, 10_008, 'Unknown Message');
  }

  #hold(
    body: MessageJson,
    files: readonly SentFile[],
    channelId: string,
    nonce?: string | number,
  ): HeldMessage {
    const message: HeldMessage = {
      id: this.#world.snowflake(),
      channelId,
      body,
      files: [...files],
      deleted: false,
      ...(nonce !== undefined && { nonce: String(nonce) }),
    };
    this.#world.messages.set(message.id, message);
    return message;
  }

  #json(message: HeldMessage) {
    const { id, channelId, body } = message;
    return {
      ...pollJson(message),
      id,
      channel_id: channelId === 'interaction' ? this.#world.channelId : channelId,
      author: botUser(this.#world.botId),
      content: body.content ?? '',
      components: body.components ?? [],
      // A deferred answer is a message without anything.
      flags: Object.keys(body).length === 0 ? LOADING : (body.flags ?? 0),
      timestamp: '2026-11-01T00:00:00.000Z',
      edited_timestamp: null,
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      type: 0,
    };
  }
}

/** A message's poll as Discord tells of it: with results, once they are counted. */
export function pollJson({ body: { poll }, counts }: HeldMessage): { readonly poll?: object } {
  if (!poll) return {};
  const answers = poll.answers.map((answer, at) => ({ ...answer, answer_id: at + 1 }));
  const results = counts && {
    is_finalized: true,
    // An answer without votes is left out.
    answer_counts: counts.flatMap((count, at) =>
      count === 0 ? [] : [{ id: at + 1, count, me_voted: false }],
    ),
  };
  const { question, allow_multiselect = false } = poll;
  const expiry = '2026-12-01T00:00:00.000000+00:00';
  return {
    poll: { question, answers, allow_multiselect, layout_type: 1, expiry, ...(results && { results }) },
  };
}
