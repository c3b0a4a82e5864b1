import type { World } from './world.ts';

/** Where something is said. */
export type Place = 'server' | 'direct' | 'group';

/** A person as Discord describes one. */
export function userJson(id: string) {
  return {
    id,
    username: `reader-${id}`,
    discriminator: '0',
    global_name: 'A reader',
    avatar: null,
    bot: false,
  };
}

/** An attached file as Discord describes it; its bytes come from the stand-in's own store of files. */
export interface AttachmentJson {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
}

/** What every interaction has, wherever it comes from. */
export function interactionBase(
  world: World,
  {
    place,
    user,
    locale,
    permissions,
  }: {
    readonly place: Place;
    readonly user: string;
    readonly locale: string;
    readonly permissions: string;
  },
) {
  const { applicationId, guildId, channelId } = world;
  const direct = '100000000000000005';
  const common = {
    id: world.snowflake(),
    application_id: applicationId,
    token: `token-${world.snowflake()}`,
    version: 1,
    locale,
    app_permissions: '2251799813685247',
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
  };
  if (place === 'server') {
    return {
      ...common,
      guild_id: guildId,
      guild_locale: 'en-US',
      channel_id: channelId,
      channel: { id: channelId, type: 0, name: 'blurbs', permissions: '0', guild_id: guildId },
      member: {
        user: userJson(user),
        roles: [],
        joined_at: '2026-01-01T00:00:00.000Z',
        permissions,
        deaf: false,
        mute: false,
        flags: 0,
      },
      authorizing_integration_owners: { 0: guildId },
      context: 0,
    };
  }
  return {
    ...common,
    channel_id: direct,
    channel: { id: direct, type: place === 'direct' ? 1 : 3, recipients: [userJson(user)] },
    user: userJson(user),
    authorizing_integration_owners: { 1: user },
    context: place === 'direct' ? 1 : 2,
  };
}

/** What a message that is replied to has at least. */
const EMPTY_MESSAGE = {
  id: '1',
  content: '',
  timestamp: '2026-11-01T00:00:00.000Z',
  attachments: [],
  embeds: [],
  mentions: [],
  mention_roles: [],
  type: 0,
};

/** What a message holds beside its text. */
export interface Written {
  readonly content: string;
  readonly attachments?: readonly AttachmentJson[];
  readonly embeds?: readonly object[];
  readonly components?: readonly object[];
  readonly user?: string;
  readonly bot?: boolean;
  /** Messages that it forwards. */
  readonly forwarded?: readonly Omit<Written, 'forwarded'>[];
}

/** What a message holds, as Discord describes it. */
interface ContentJson {
  readonly content: string;
  readonly attachments: readonly AttachmentJson[];
  readonly embeds: readonly object[];
  readonly components: readonly object[];
  readonly message_reference?: object;
  readonly message_snapshots?: readonly { readonly message: ContentJson & object }[];
}

/** A message that a person wrote. */
export function messageJson(
  world: World,
  said: Written & {
    readonly place: 'server' | 'direct';
    /** Whose message it replies to, which counts as a mention. */
    readonly repliesTo?: string;
    /** The message that it replies to; `deleted` for one that is no longer there. */
    readonly replied?: Written | 'deleted';
    /** Whether a person points the bot at it, as from its menu: Discord shows all of it then. */
    readonly isPointedAt?: boolean;
  },
) {
  const { content, place, user = '200000000000000001', bot = false, replied } = said;
  const repliedUser = said.repliesTo ?? (typeof replied === 'object' ? replied.user : undefined);
  const isReply = repliedUser !== undefined || replied !== undefined;
  const mentioned = content.includes(`<@${world.botId}>`) || repliedUser === world.botId;
  // Without the privileged intent, Discord shows a bot only what is said to it, with what that replies to.
  const isShown = place === 'direct' || mentioned || said.isPointedAt === true;
  const written = (message: Written) => (isShown ? contentJson(message) : contentJson({ content: '' }));
  return {
    id: world.snowflake(),
    channel_id: place === 'server' ? world.channelId : '100000000000000005',
    ...(place === 'server' && { guild_id: world.guildId }),
    author: { ...userJson(user), bot },
    ...written(said),
    timestamp: '2026-11-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentioned
      ? [{ id: world.botId, username: 'coverhues', discriminator: '0', avatar: null, bot: true }]
      : [],
    mention_roles: [],
    pinned: false,
    type: isReply ? 19 : 0,
    ...(isReply && {
      message_reference: { type: 0, message_id: '1', channel_id: world.channelId },
      referenced_message:
        replied === 'deleted'
          ? null
          : {
              ...EMPTY_MESSAGE,
              ...(replied && written(replied)),
              channel_id: world.channelId,
              author: {
                ...userJson(repliedUser ?? '200000000000000009'),
                bot: repliedUser === world.botId || replied?.bot === true,
              },
            },
    }),
    ...(place === 'direct' && { channel_type: 1 }),
  };
}

function contentJson({
  content,
  attachments = [],
  embeds = [],
  components = [],
  forwarded,
}: Written): ContentJson {
  return {
    content,
    attachments,
    embeds,
    components,
    ...(forwarded && {
      message_reference: { type: 1, message_id: '2', channel_id: '100000000000000004' },
      message_snapshots: forwarded.map((message) => ({
        message: { ...contentJson(message), type: 0, timestamp: '2026-10-01T00:00:00.000Z', flags: 0 },
      })),
    }),
  };
}
