import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll } from 'vitest';
import { makeFolder } from '../../../folders.ts';

/**
 * Starts a Redis of its own for a test file, which ends with it.
 * @returns its address
 */
export async function startRedis(): Promise<string> {
  const port = await freePort();
  const child = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      makeFolder(),
    ],
    { stdio: 'ignore' },
  );
  afterAll(() => {
    child.kill('SIGKILL');
  });
  const failed = once(child, 'error').then(([error]) => {
    throw new Error('redis-server, of the Debian package of that name, is needed for this test.', {
      cause: error,
    });
  });
  const url = `redis://127.0.0.1:${port}`;
  await Promise.race([failed, untilItAnswers(url)]);
  return url;
}

async function untilItAnswers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  try {
    while ((await Promise.race([redis.ping(), setTimeout(500)])) !== 'PONG');
  } finally {
    redis.disconnect();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
