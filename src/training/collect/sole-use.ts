import { hash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';

/**
 * Does some work while no other process on this machine works on the same folder. The sign is a socket that
 * somebody listens on, which ends with its process however that ends; a file would outlive a process that is killed.
 *
 * @throws {UsageError} when the folder is in use
 */
export async function soleUse<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  const name = `coverhues-${hash('sha256', await realpath(directory)).slice(0, 24)}`;
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  const server = (await listen(path)) ?? (await listenAnew(path));
  if (!server) {
    throw new UsageError(
      'USAGE',
      `Another coverhues collects into ${directory}. Wait for its end, or give another --out.`,
    );
  }
  try {
    return await work();
  } finally {
    server.close();
  }
}

/** Listens on a path, if it is free. */
function listen(path: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });
}

/** Listens on a path that a process left when it was killed; not on one that somebody listens on. */
async function listenAnew(path: string): Promise<Server | undefined> {
  const isHeard = await new Promise<boolean>((resolve) => {
    const socket = connect(path, () => resolve(true));
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
  });
  if (isHeard) return undefined;
  await rm(path, { force: true });
  return listen(path);
}
