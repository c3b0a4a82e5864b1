import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import type { DiscordSettings } from '../../settings.ts';
import { NO_PINGS } from './message-options.ts';

/**
 * How discord.js is told to reach Discord. Replies to interactions don't count towards the 50 requests a second that
 * a bot may make, so discord.js is not to count them; for the few others it goes by what Discord answers.
 */
export function restOptions({ api }: Pick<DiscordSettings, 'api'>): Partial<RESTOptions> {
  return {
    ...(api !== undefined && { api }),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    timeout: 10_000,
    retries: 3,
  };
}

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/**
 * The Discord client. It asks for no privileged intent, unless it is set that it shall hear of members who leave: direct
 * messages, mentions and interactions carry their text without. Messages and members are not kept, as nothing here looks
 * back at them.
 *
 * @param sharding which of how many shards it connects with, and by which way
 */
export function createClient(
  settings: Pick<DiscordSettings, 'api' | 'hearsMembers'>,
  sharding: Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'> = {},
): Client {
  return new Client({
    ...sharding,
    intents: [...INTENTS, ...(settings.hearsMembers === true ? [GatewayIntentBits.GuildMembers] : [])],
    partials: [Partials.Channel],
    allowedMentions: NO_PINGS,
    rest: restOptions(settings),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: 1_000,
    }),
  });
}
