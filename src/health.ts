import { once } from 'node:events';
import { createServer } from 'node:http';
import { PlatformError, systemReason } from './errors.ts';
import type { RunningPlatform } from './platforms/platform.ts';

/** The health check, as long as it is open. */
export interface HealthCheck {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `GET /health` for whatever watches over the process: 200 while every platform is connected, else 503,
 * with each platform's state as JSON.
 *
 * @param port 0 lets the system choose one
 * @throws {PlatformError} `PORT_UNAVAILABLE`
 */
export async function openHealthCheck(
  port: number,
  platforms: readonly Pick<RunningPlatform, 'name' | 'healthy'>[],
): Promise<HealthCheck> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const states = platforms.map(({ name, healthy }) => [name, healthy() ? 'connected' : 'not connected']);
    const well = platforms.every((platform) => platform.healthy());
    response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(Object.fromEntries(states)));
  });
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new PlatformError(
      'PORT_UNAVAILABLE',
      `The health check can't listen on port ${port}: ${systemReason(cause)}. Change COVERHUES_HEALTH_PORT.`,
      { cause },
    );
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
