import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { PlatformError, systemReason } from '../../errors.ts';
import type { WebSettings } from '../../web-settings.ts';
import type { PlatformContext, RunningPlatform } from '../platform.ts';
import { createWebApp } from './app.ts';
import { watchAnswers } from './closing.ts';
import { keepRoom } from './guards/keep-room.ts';
import { SERVER_LIMITS } from './limits.ts';
import { pageAssets } from './page/assets.ts';

/** Hosts that this machine's people reach as `localhost`. */
const LOCAL = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost']);

/** Milliseconds that open requests get when it is stopped. */
const GRACE = 15_000;

/** The web platform, as long as it listens. */
export interface RunningWeb extends RunningPlatform {
  /** Where it is reached from this machine, without a slash at the end. */
  readonly address: string;
}

/** How long the server waits for its clients, and for itself. */
export interface WebSurroundings extends Partial<Record<keyof typeof SERVER_LIMITS, number>> {
  /** Milliseconds that open requests get when it is stopped. */
  readonly grace?: number;
}

/**
 * Serves the page and the API.
 *
 * @throws {PlatformError} `PORT_UNAVAILABLE`
 */
export async function startWeb(
  settings: WebSettings,
  context: PlatformContext,
  { grace = GRACE, ...changed }: WebSurroundings = {},
): Promise<RunningWeb> {
  // Told to the first who asks for the page.
  pageAssets().catch(() => undefined);
  const { keptAnswers, notices } = settings;
  const app = createWebApp({ ...context, clients: settings, keptAnswers, ...(notices && { notices }) });
  const { silence, connections, ...serverOptions } = { ...SERVER_LIMITS, ...changed };
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions,
  }) as Server;
  const closing = watchAnswers(server);
  server.timeout = silence;
  keepRoom(server, connections);
  server.listen(settings.port, settings.host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw portFault(settings, cause);
  }
  const address = addressOf(server, settings);
  return {
    name: 'Web',
    notice: `Web: the page and the API are at ${address}`,
    address,
    healthy: () => server.listening,
    ended: new Promise(() => {}),
    stop: () => closing.close(grace),
  };
}

function portFault({ host, port }: WebSettings, cause: unknown): PlatformError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const advice =
    code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
      ? 'Correct COVERHUES_HOST.'
      : 'Set COVERHUES_PORT to another port, or open a prompt in the terminal instead: npx coverhues start --terminal';
  return new PlatformError(
    'PORT_UNAVAILABLE',
    `The web page can't listen on port ${port} of ${host}: ${systemReason(cause)}. ${advice}`,
    { cause },
  );
}

function addressOf(server: Server, { host, port }: WebSettings): string {
  const bound = server.address();
  const name = LOCAL.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${typeof bound === 'object' && bound !== null ? bound.port : port}`;
}
