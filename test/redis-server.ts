import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { makeFolder } from './folders.ts';

/** A Redis of its own for a test file. */
export interface RedisServer {
  readonly url: string;
  /** Ends it at once, and starts it again at the same address, with nothing in it unless it keeps what it has. */
  restart(): Promise<void>;
  /** Ends it at once; `restart` starts it again. */
  kill(): Promise<void>;
  /** Has it hear and say nothing, with its connections open, until it is resumed. */
  pause(): void;
  resume(): void;
  /** Has it forget all that it keeps. */
  empty(): Promise<void>;
  /** Ends it for good. */
  stop(): void;
}

/**
 * Starts a Redis.
 *
 * @param keeps whether it writes down at once what it has
 */
export async function startRedis(keeps = false): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const folder = makeFolder();
  let child = await startOn(port, folder, keeps);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    kill,
    async restart() {
      await kill();
      child = await startOn(port, folder, keeps);
    },
    pause() {
      child.kill('SIGSTOP');
    },
    resume() {
      child.kill('SIGCONT');
    },
    async empty() {
      await untilItAnswers(url);
      const redis = new Redis(url);
      await redis.flushall();
      redis.disconnect();
    },
    stop() {
      child.kill('SIGKILL');
    },
  };
}

async function startOn(port: number, folder: string, keeps: boolean): Promise<ChildProcess> {
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const kept = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const child = spawn('redis-server', [...place, '--save', '', ...kept], { stdio: 'ignore' });
  const failed = once(child, 'error').then(([error]) => {
    throw new Error('redis-server, of the Debian package of that name, is needed for this test.', {
      cause: error,
    });
  });
  await Promise.race([failed, untilItAnswers(`redis://127.0.0.1:${port}`)]);
  return child;
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
