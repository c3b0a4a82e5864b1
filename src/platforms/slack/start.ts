import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { App, type AppOptions, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { PlatformError, systemReason } from '../../errors.ts';
import { type Wait, waitUnheld } from '../../retry.ts';
import type { SlackSettings } from '../../slack-settings.ts';
import type { PlatformContext, RunningPlatform } from '../platform.ts';
import { pictureQueue } from '../chat/sent-files.ts';
import { createOpenTurns, FRONT_TIMES, type FrontTimes } from '../chat/open-turns.ts';
import { createTurns } from '../chat/turns.ts';
import type { Speaking } from './conversation.ts';
import { acknowledgeAtOnce } from './acknowledge-at-once.ts';
import { clientsOf } from './clients.ts';
import { hearGoodbyes } from './hear-goodbyes.ts';
import { hearLeavings } from './hear-leavings.ts';
import { hearSlack } from './hear.ts';
import { createInstallations } from './installations.ts';
import { createLatePictures } from './late-pictures.ts';
import { boltLogger } from './log.ts';
import { createPace } from './pace.ts';
import { createPeople } from './people.ts';
import { SLACK } from './reach-shelf.ts';
import { SCOPES } from './scopes.ts';
import { refuseFromTheFuture } from './signed-time.ts';
import { keepConnected } from './socket-link.ts';
import { startFault } from './start-fault.ts';
import { sweepShelves } from './sweep-shelves.ts';
import { tellInterrupted } from './tell-interrupted.ts';
import { createTeams } from './teams.ts';
import { createThreads } from './threads.ts';
import { createSlackVotes } from './votes.ts';
import { unlessEnded } from '../../until-end.ts';

/** What a test or a benchmark may put in place of the world outside. */
export interface SlackSurroundings {
  /** Milliseconds that accepted requests get when it is stopped. */
  readonly grace?: number;
  readonly fronts?: FrontTimes;
  readonly fetch?: typeof fetch;
  readonly wait?: Wait;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds before a lost socket is opened again. */
  readonly reconnectAfter?: number;
  /** Milliseconds before a failed call is tried again: the first time, which doubles, and at most. */
  readonly retryAfter?: Pick<typeof RETRIES, 'minTimeout' | 'maxTimeout'>;
}

/** Milliseconds before a lost socket is opened again. */
const RECONNECT_AFTER = 500;
/** Milliseconds that a call to Slack may take. */
const CALL = 10_000;
/** Milliseconds that a link gets to let go that was only being opened. */
const LETTING_GO = 1_000;
/** How failed calls are tried again: five times, within about ten seconds. */
const RETRIES = { retries: 5, factor: 2, minTimeout: 300, maxTimeout: 5_000 };

/**
 * Connects to Slack: over a socket, which needs no public address, or listening for signed requests; for one
 * workspace by its token, or for many that install the app.
 *
 * @throws {PlatformError} with a sentence on what to do when Slack can't be started
 */
export async function startSlack(
  settings: SlackSettings,
  context: PlatformContext,
  surroundings: SlackSurroundings = {},
): Promise<RunningPlatform> {
  const { services } = context;
  const { logger } = services;
  const speaking: Speaking = {
    logger,
    fetch: surroundings.fetch ?? fetch,
    now: surroundings.now ?? Date.now,
    pace: createPace({ wait: surroundings.wait }),
    late: createLatePictures(logger),
    ...(surroundings.wait && { wait: surroundings.wait }),
  };
  const clientOptions = {
    fetch: speaking.fetch,
    retryConfig: { ...RETRIES, ...surroundings.retryAfter },
    timeout: CALL,
    ...(settings.api !== undefined && { slackApiUrl: settings.api }),
  };
  const open = createOpenTurns(services.store, SLACK, logger, surroundings.fronts ?? FRONT_TIMES);
  const turns = createTurns({
    ask: context.ask,
    logger,
    open,
    ...(surroundings.grace !== undefined && { grace: surroundings.grace }),
  });
  const teams = createTeams(services.store, settings.answers, logger, services);
  const link = openLink(settings, context, { clientOptions, speaking, surroundings });
  try {
    const app = new App({
      receiver: link.receiver,
      clientOptions,
      logger: boltLogger(logger),
      ...(settings.workspaces === 'one' && { token: settings.botToken.reveal() }),
      convoStore: false,
      deferInitialization: true,
    } as AppOptions);
    const clientOf = clientsOf(app, link.installations, { teams, clientOptions });
    const votes = createSlackVotes({ services, speaking, clientOf });
    const sweep = sweepShelves({ services, teams, clientOf, wait: surroundings.wait ?? waitUnheld });
    const people = createPeople(logger);
    hearSlack(app, {
      ...context,
      turns,
      votes,
      teams,
      people,
      threads: createThreads(clientOptions, logger),
      speaking,
      pictures: pictureQueue(),
    });
    hearLeavings(app, { services, teams, now: speaking.now });
    const goodbye = hearGoodbyes(app, { installations: link.installations, teams, clientOptions, logger });
    const connect = async () => {
      await app.init();
      const identity = settings.workspaces === 'one' ? await app.client.auth.test() : undefined;
      context.end?.throwIfAborted();
      await link.start();
      await votes.start();
      return identity;
    };
    const identity = await unlessEnded(connect(), context.end);
    sweep.start();
    open.start(tellInterrupted({ clientOf, people, speaking }));
    return {
      name: 'Slack',
      notice: noticeOf(settings, link, identity),
      ended: Promise.race([link.ended, goodbye]),
      healthy: () => link.healthy(),
      async stop() {
        await turns.stop();
        await open.stop();
        await votes.stop();
        await sweep.stop();
        await speaking.late.stop();
        await link.stop();
      },
    };
  } catch (error) {
    // What was opened already, such as the installer's server, is let go of.
    await Promise.race([link.stop(), waitUnheld(LETTING_GO)]).catch(() => undefined);
    throw error instanceof PlatformError ? error : startFault(error, settings);
  }
}

/** How it runs, and which settings came to nothing. */
function noticeOf(
  { unused }: SlackSettings,
  { description }: Link,
  identity?: { readonly user?: string; readonly team?: string },
): string {
  const state = identity
    ? `connected as ${identity.user ?? 'the bot'} to ${identity.team ?? 'a workspace'}`
    : 'ready to be installed';
  const rest = unused.length > 0 ? ` Not used over a socket: ${unused.join(' and ')}.` : '';
  return `Slack: ${state}, ${description}.${rest}`;
}

interface Link {
  readonly receiver: AppOptions['receiver'];
  readonly installations: ReturnType<typeof createInstallations> | undefined;
  readonly description: string;
  start(): Promise<unknown>;
  healthy(): boolean;
  readonly ended: Promise<void>;
  stop(): Promise<unknown>;
}

function openLink(
  settings: SlackSettings,
  { services }: PlatformContext,
  world: {
    readonly clientOptions: NonNullable<AppOptions['clientOptions']>;
    readonly speaking: Speaking;
    readonly surroundings: SlackSurroundings;
  },
): Link {
  const { port } = settings;
  const install = settings.workspaces === 'many' ? settings.install : undefined;
  const installations = install && createInstallations(services.store, install.encryptionKey);
  const options = {
    logger: boltLogger(services.logger),
    installerOptions: { clientOptions: { ...world.clientOptions }, directInstall: true, port },
    ...(install &&
      installations && {
        clientId: install.clientId,
        clientSecret: install.clientSecret.reveal(),
        stateSecret: install.stateSecret.reveal(),
        scopes: [...SCOPES],
        installationStore: installations,
      }),
  };
  if (settings.mode === 'socket') {
    const receiver = acknowledgeAtOnce(
      new SocketModeReceiver({
        ...options,
        appToken: settings.appToken.reveal(),
        autoReconnectEnabled: false,
      }),
    );
    const pause = world.surroundings.reconnectAfter ?? RECONNECT_AFTER;
    let isStopped = false;
    const socket = keepConnected(receiver, { pause, logger: services.logger });
    return {
      receiver,
      installations,
      description: 'over a socket',
      async start() {
        // Bolt's server for installing doesn't say when its port is taken: it ends the process.
        if (install) await listenOnce(port);
        await receiver.start();
        // Stopping doesn't reach a socket that is only being opened.
        if (isStopped) await receiver.stop();
      },
      healthy: () => socket.healthy(),
      ended: socket.ended,
      async stop() {
        isStopped = true;
        // Stopping the receiver ends the installer's server, but doesn't wait for the socket.
        await receiver.stop();
        await socket.stop();
      },
    };
  }
  const receiver = refuseFromTheFuture(
    acknowledgeAtOnce(new HTTPReceiver({ ...options, signingSecret: settings.signingSecret.reveal(), port })),
  );
  let server: Server | undefined;
  return {
    receiver,
    installations,
    description: `listening on port ${port} at /slack/events`,
    async start() {
      try {
        server = await receiver.start(port);
      } catch (cause) {
        throw portFault(port, cause);
      }
    },
    healthy: () => server?.listening ?? false,
    ended: new Promise(() => {}),
    stop: () => receiver.stop(),
  };
}

function portFault(port: number, cause: unknown): PlatformError {
  return new PlatformError(
    'PORT_UNAVAILABLE',
    `Slack can't listen on port ${port}: ${systemReason(cause)}. Change SLACK_PORT.`,
    { cause },
  );
}

/** Makes sure that a port can be listened on. @throws {PlatformError} `PORT_UNAVAILABLE` */
async function listenOnce(port: number): Promise<void> {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw portFault(port, cause);
  }
  server.close();
  await once(server, 'close');
}
