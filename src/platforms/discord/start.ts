import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { PlatformError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { type Wait, retry, waitUnheld } from '../../retry.ts';
import type { DiscordSettings } from '../../settings.ts';
import { createTies } from '../../shelf/ties.ts';
import type { PlatformContext, RunningPlatform } from '../platform.ts';
import { type FileSource, pictureQueue } from '../chat/sent-files.ts';
import { claimsIn } from '../chat/claim.ts';
import { createTurns } from '../chat/turns.ts';
import { createClient } from './client.ts';
import { forgetLostServers, forgetWithServers } from './forget-shelves.ts';
import { hearInteraction, hearMessage } from './hear.ts';
import { inviteLink } from '../../discord-invite.ts';
import { loginFault } from './login-fault.ts';
import { PLATFORM } from './reach-shelf.ts';
import { registerCommands } from './register.ts';
import { sweepShelves } from './sweep-shelves.ts';
import { createDiscordVotes } from './votes.ts';
import { watchPreviews } from './previews.ts';
import { watchReplies } from './replied-to.ts';
import { watchConnection } from './watch.ts';

/** What a test or a benchmark may put in place of the world outside. */
export interface DiscordSurroundings {
  /** Milliseconds that accepted requests get when it is stopped. */
  readonly grace?: number;
  /** Fetches people's files. */
  readonly fetch?: typeof fetch;
  /** Waits between attempts to log in, and between questions about whose shelves are kept. */
  readonly wait?: Wait;
}

/** Hosts that keep what people attach on Discord, and copies of the pictures that are shown below messages. */
const FILE_HOSTS = [
  'cdn.discordapp.com',
  'media.discordapp.net',
  'images-ext-1.discordapp.net',
  'images-ext-2.discordapp.net',
];
/** People whose language is remembered. */
const PEOPLE = 50_000;
/** Milliseconds that the client gets to close its connection. */
const LETTING_GO = 3_000;
/** Milliseconds before each further attempt to log in while Discord can't be reached. */
const LOGIN_PAUSES = [1_000, 2_000, 4_000, 8_000] as const;

/**
 * Connects to Discord in this process, registers the commands (unless this is one shard of several, for which the
 * parent does it) and answers people.
 *
 * @throws {PlatformError} with a sentence on what to do when Discord can't be started
 */
export async function startDiscord(
  settings: DiscordSettings,
  context: PlatformContext,
  surroundings: DiscordSurroundings = {},
): Promise<RunningPlatform> {
  const { logger } = context.services;
  const client = createClient(settings);
  const turns = createTurns({
    ask: context.ask,
    logger,
    claim: claimsIn(context.services.store, 'discord'),
    ...(surroundings.grace !== undefined && { grace: surroundings.grace }),
  });
  const files: FileSource = {
    hosts: FILE_HOSTS,
    fetch: surroundings.fetch ?? fetch,
    pictures: pictureQueue(),
  };
  const locales = new LRUCache<string, string>({ max: PEOPLE });
  const votes = createDiscordVotes(client, context.services);
  const ties = createTies(PLATFORM, context.services.store, context.services.shelves);
  const forgetting = { ...context.services, ties };
  const sweep = sweepShelves(client, forgetting, surroundings.wait ?? waitUnheld);
  const hearing = {
    ...context,
    votes,
    ties,
    turns,
    files,
    locales,
    replies: watchReplies(client),
    previews: watchPreviews(client),
  };
  watchConnection(client, logger);
  forgetWithServers(client, forgetting);
  client.on(Events.InteractionCreate, (interaction) => void hearInteraction(interaction, hearing));
  client.on(Events.MessageCreate, (message) => void hearMessage(message, hearing));

  const ended = new Promise<void>((resolve) => {
    client.once(Events.ShardDisconnect, () => resolve());
    client.once(Events.Invalidated, () => resolve());
  });
  await logIn(client, settings, surroundings.wait ?? wait);
  await Promise.all([
    client.shard === null && register(client, settings, context),
    learnEmoji(client, logger),
    forgetLostServers(client, forgetting),
  ]);
  await votes.start();
  sweep.start();
  return {
    name: 'Discord',
    notice: noticeOf(client),
    ended,
    healthy: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop() {
      await turns.stop();
      await votes.stop();
      await sweep.stop();
      // A client that is just identifying itself can take long to let go.
      await Promise.race([client.destroy(), wait(LETTING_GO, undefined, { ref: false })]);
    },
  };
}

async function logIn(client: Client, { token }: DiscordSettings, waitFor: Wait): Promise<void> {
  await retry(
    async () => {
      try {
        const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
        await client.login(token.reveal());
        await ready;
      } catch (error) {
        throw loginFault(error);
      }
    },
    { pause: (tries, fault) => (isPassing(fault) ? LOGIN_PAUSES[tries - 1] : undefined), wait: waitFor },
  );
}

function isPassing(fault: unknown): boolean {
  return fault instanceof PlatformError && fault.code === 'PLATFORM_UNREACHABLE';
}

/** Commands that were registered before go on working when this fails. */
async function register(
  client: Client,
  { guildId }: DiscordSettings,
  { services }: PlatformContext,
): Promise<void> {
  try {
    const applicationId = client.application?.id ?? '';
    const changed = await registerCommands(client.rest, { applicationId, guildId });
    services.logger.info({ changed }, 'commands registered with Discord');
  } catch (error) {
    services.logger.error({ err: error }, 'the commands could not be registered with Discord');
  }
}

/** Has the client know the application's emoji; without them answers have none. */
async function learnEmoji({ application }: Client, logger: Logger): Promise<void> {
  try {
    await application?.emojis.fetch();
  } catch (error) {
    logger.warn({ err: error }, "the application's emoji could not be listed");
  }
}

function noticeOf(client: Client): string {
  const servers = client.guilds.cache.size;
  const where = `${servers} ${servers === 1 ? 'server' : 'servers'}`;
  return `Discord: connected as ${client.user?.tag ?? 'the bot'}, in ${where}. Add it to a server: ${inviteLink(client.application?.id ?? '')}`;
}
