import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { PlatformError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { type Wait, retry, waitUnheld } from '../../retry.ts';
import type { DiscordSettings } from '../../settings.ts';
import { createTies } from '../../shelf/ties.ts';
import { createOpenTurns, FRONT_TIMES, type FrontTimes, type OpenTurns } from '../chat/open-turns.ts';
import { type FileSource, pictureQueue } from '../chat/sent-files.ts';
import { createTurns, type Turns } from '../chat/turns.ts';
import type { PlatformContext } from '../platform.ts';
import { forgetLostServers, forgetWithServers } from './forget-shelves.ts';
import { hearInteraction, hearMessage } from './hear.ts';
import { loginFault } from './login-fault.ts';
import { watchPreviews } from './previews.ts';
import { DISCORD } from './reach-shelf.ts';
import { watchReplies } from './replied-to.ts';
import { sweepShelves } from './sweep-shelves.ts';
import { createDiscordVotes } from './votes.ts';
import { watchConnection } from './watch.ts';

/** What a test or a benchmark may put in place of the world outside. */
export interface DiscordSurroundings {
  /** Milliseconds that accepted requests get when it is stopped. */
  readonly grace?: number;
  /** How processes see that another one has ended. */
  readonly fronts?: FrontTimes;
  /** Fetches people's files. */
  readonly fetch?: typeof fetch;
  /** Waits between attempts to log in, and between questions about whose shelves are kept. */
  readonly wait?: Wait;
}

/** What all clients of a process hear with. */
export interface SharedHearing {
  readonly turns: Turns;
  /** Turns that are under way, of all processes. */
  readonly open: OpenTurns;
  readonly files: FileSource;
  readonly locales: LRUCache<string, string>;
}

/** A client that hears people. */
export interface Connection {
  /** Connects, and takes up what was left when the bot was stopped. @throws {PlatformError} */
  start(): Promise<void>;
  /** Resolves when Discord has closed the connection for good. */
  readonly ended: Promise<void>;
  /** Looks after nothing any more; what was accepted goes on. */
  rest(): Promise<void>;
  /** Lets go of everything, when all that the client accepted has ended, or so many milliseconds are over. */
  stop(patience?: number): Promise<void>;
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

/** Makes what the clients of a process hear with. */
export function createSharedHearing(
  { ask, services }: PlatformContext,
  surroundings: DiscordSurroundings,
): SharedHearing {
  const open = createOpenTurns(services.store, DISCORD, services.logger, surroundings.fronts ?? FRONT_TIMES);
  return {
    open,
    turns: createTurns({
      ask,
      logger: services.logger,
      open,
      ...(surroundings.grace !== undefined && { grace: surroundings.grace }),
    }),
    files: { hosts: FILE_HOSTS, fetch: surroundings.fetch ?? fetch, pictures: pictureQueue() },
    locales: new LRUCache<string, string>({ max: PEOPLE }),
  };
}

/**
 * Has a client hear people.
 *
 * @param opened waits for the session: whether it is new, so that the client knows all servers from it
 */
export function createConnection(
  client: Client,
  { token }: DiscordSettings,
  {
    context,
    shared,
    surroundings,
    opened = () => Promise.resolve('new'),
  }: {
    readonly context: PlatformContext;
    readonly shared: SharedHearing;
    readonly surroundings: DiscordSurroundings;
    readonly opened?: () => Promise<'resumed' | 'new'>;
  },
): Connection {
  const { services } = context;
  const { logger } = services;
  const votes = createDiscordVotes(client, services);
  const ties = createTies(DISCORD, services.store, services.shelves);
  const forgetting = { ...services, ties };
  const sweep = sweepShelves(client, forgetting, surroundings.wait ?? waitUnheld);
  const hearing = {
    ...context,
    ...shared,
    votes,
    ties,
    replies: watchReplies(client),
    previews: watchPreviews(client),
  };
  let isResting = false;
  const open = new Set<Promise<void>>();
  const during = (heard: Promise<void>) => {
    open.add(heard);
    void heard.finally(() => open.delete(heard));
  };
  watchConnection(client, logger);
  forgetWithServers(client, forgetting);
  client.on(Events.InteractionCreate, (interaction) => during(hearInteraction(interaction, hearing)));
  client.on(Events.MessageCreate, (message) => during(hearMessage(message, hearing)));
  const ended = new Promise<void>((resolve) => {
    client.once(Events.ShardDisconnect, () => resolve());
    client.once(Events.Invalidated, () => resolve());
  });
  return {
    ended,
    async start() {
      await logIn(client, token.reveal(), { waitFor: surroundings.wait, end: context.end });
      // A session that is gone on with has told of servers that removed the bot meanwhile.
      const forget = async () => {
        if ((await opened()) === 'new') await forgetLostServers(client, forgetting);
      };
      await Promise.all([learnEmoji(client, logger), forget()]);
      if (!isResting) await votes.start();
      if (!isResting) sweep.start();
    },
    async rest() {
      isResting = true;
      await Promise.all([votes.stop(), sweep.stop()]);
    },
    async stop(patience = 0) {
      await Promise.race([allOf(open), wait(patience, undefined, { ref: false })]);
      // A client that is just identifying itself can take long to let go.
      await Promise.race([client.destroy(), wait(LETTING_GO, undefined, { ref: false })]);
    },
  };
}

/** Resolves when nothing is open any more. */
async function allOf(open: ReadonlySet<Promise<void>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}

async function logIn(
  client: Client,
  token: string,
  { waitFor, end }: { readonly waitFor: Wait | undefined; readonly end: AbortSignal | undefined },
): Promise<void> {
  await retry(
    async () => {
      end?.throwIfAborted();
      try {
        const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
        await client.login(token);
        await ready;
      } catch (error) {
        throw loginFault(error);
      }
    },
    {
      pause: (tries, fault) => (isPassing(fault) ? LOGIN_PAUSES[tries - 1] : undefined),
      wait: waitFor ?? ((milliseconds) => wait(milliseconds, undefined, { signal: end })),
    },
  );
}

/** Whether something may go better later. */
export function isPassing(fault: unknown): boolean {
  return fault instanceof PlatformError && fault.code === 'PLATFORM_UNREACHABLE';
}

/** Has the client know the application's emoji; without them answers have none. */
async function learnEmoji({ application }: Client, logger: Logger): Promise<void> {
  try {
    await application?.emojis.fetch();
  } catch (error) {
    logger.warn({ err: error }, "the application's emoji could not be listed");
  }
}
