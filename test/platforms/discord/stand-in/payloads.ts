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
  { place, user, locale }: { readonly place: Place; readonly user: string; readonly locale: string },
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
        permissions: '0',
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

/** A message that a person wrote. */
export function messageJson(
  world: World,
  said: {
    readonly content: string;
    readonly place: 'server' | 'direct';
    readonly user?: string;
    readonly attachments?: readonly AttachmentJson[];
    readonly bot?: boolean;
    /** Whose message it replies to, which counts as a mention. */
    readonly repliesTo?: string;
  },
) {
  const { content, place, user = '200000000000000001', attachments = [], bot = false, repliesTo } = said;
  const mentioned = content.includes(`<@${world.botId}>`) || repliesTo === world.botId;
  return {
    id: world.snowflake(),
    channel_id: place === 'server' ? world.channelId : '100000000000000005',
    ...(place === 'server' && { guild_id: world.guildId }),
    author: { ...userJson(user), bot },
    // Without the privileged intent, Discord shows a bot only what is said to it.
    content: place === 'direct' || mentioned ? content : '',
    timestamp: '2026-11-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentioned
      ? [{ id: world.botId, username: 'coverhues', discriminator: '0', avatar: null, bot: true }]
      : [],
    mention_roles: [],
    attachments,
    embeds: [],
    pinned: false,
    type: repliesTo === undefined ? 0 : 19,
    ...(repliesTo !== undefined && {
      message_reference: { message_id: '1', channel_id: world.channelId },
      referenced_message: {
        ...EMPTY_MESSAGE,
        channel_id: world.channelId,
        author: { id: repliesTo, bot: true },
      },
    }),
    ...(place === 'direct' && { channel_type: 1 }),
  };
}
