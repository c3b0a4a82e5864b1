import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { FileError, systemReason } from '../errors.ts';

/** The locks that this process holds. */
const held = new Set<string>();

/** The name of the lock that lies beside an output while a run writes it. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

/**
 * Takes the lock of an output, which holds the process and its machine; it lies beside the file, so that it counts for
 * whoever can write there. One whose process is gone is taken over; a process of another machine may always be there.
 *
 * @returns what gives the lock back; the end of the process does so, too, unless it is killed
 * @throws {FileError} when another run holds it, or there can be none
 */
export function takeLock(path: string): () => void {
  const lock = lockPath(path);
  const sign = `${process.pid} ${hostname()}\n`;
  // Nothing here waits, so that nobody comes between a look and what follows from it, or hardly anybody.
  while (!create(lock, sign)) {
    const found = read(lock);
    if (found !== undefined && !takeAway(lock, found)) throw heldElsewhere(path, found);
  }
  held.add(lock);
  const release = (): void => {
    process.off('exit', release);
    if (held.delete(lock) && read(lock) === sign) rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** Creates the lock, or tells that there is one. */
function create(lock: string, sign: string): boolean {
  try {
    writeFileSync(lock, sign, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // It may be there all the same, empty.
    if (hasCode(error, 'ENOSPC')) rmSync(lock, { force: true });
    throw new FileError('OUTPUT_UNWRITABLE', `${lock} can't be written: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}

/** What the lock holds; nothing when it can't be read, `undefined` once it is gone. */
function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    return hasCode(error, 'ENOENT') ? undefined : '';
  }
}

/** Takes a lock away whose process is gone; false when it is not, when another run was faster, or it is not allowed. */
function takeAway(lock: string, found: string): boolean {
  if (!isLeftBehind(lock, found)) return false;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    return hasCode(error, 'ENOENT');
  }
  const isTheSame = read(aside) === found;
  if (isTheSame) rmSync(aside, { force: true });
  else renameSync(aside, lock);
  return isTheSame;
}

function isLeftBehind(lock: string, sign: string): boolean {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(sign) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  // In a container every run may be the same process.
  if (Number(pid) === process.pid) return !held.has(lock);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

function heldElsewhere(path: string, sign: string): FileError {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(sign) ?? [];
  const holder = pid === undefined ? '' : ` (process ${pid} on ${host})`;
  return new FileError(
    'OUTPUT_UNWRITABLE',
    `Another run${holder} is writing ${path}. Wait for its end, or name another file with --out. If there is no such run any more, delete ${lockPath(path)}.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
