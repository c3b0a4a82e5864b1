import { once } from 'node:events';
import { createServer } from 'node:http';
import { PlatformError, systemReason } from './errors.ts';
import type { RunningPlatform } from './platforms/platform.ts';
import type { HealthSettings } from './settings.ts';

/** The health check, as long as it is open. */
export interface HealthCheck {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `GET /health` for whatever watches over the process: 200 while every platform is connected, else 503,
 * with each platform's state as JSON.
 *
 * @throws {PlatformError} `PORT_UNAVAILABLE`
 */
export async function openHealthCheck(
  { port, host }: HealthSettings,
  platforms: readonly Pick<RunningPlatform, 'name' | 'healthy' | 'state'>[],
): Promise<HealthCheck> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const states = platforms.map((platform) => [platform.name, stateOf(platform)]);
    const well = platforms.every((platform) => platform.healthy());
    response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(Object.fromEntries(states)));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw portFault({ port, host }, cause);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function stateOf({ healthy, state }: Pick<RunningPlatform, 'healthy' | 'state'>): string {
  const connected = healthy() ? 'connected' : 'not connected';
  return state ? `${connected}, ${state()}` : connected;
}

function portFault({ port, host }: HealthSettings, cause: unknown): PlatformError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const isElsewhere = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND';
  const [where, advice] = isElsewhere
    ? [host, 'Correct COVERHUES_HOST.']
    : [`port ${port}`, 'Change COVERHUES_HEALTH_PORT.'];
  const sentence = `The health check can't listen on ${where}: ${systemReason(cause)}. ${advice}`;
  return new PlatformError('PORT_UNAVAILABLE', sentence, { cause });
}
