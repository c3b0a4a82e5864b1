import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { StoreError, systemReason } from '../errors.ts';
import type { Store } from './store.ts';

interface Kept {
  readonly record: unknown;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** What a file store can be told. */
export interface FileStoreOptions {
  /** The folder that holds it; made when it is first needed, for its owner alone. */
  readonly directory: string;
  readonly now?: () => number;
}

/**
 * A store in a folder, by LMDB: it outlives the process, and several processes on one machine may share it.
 * Nothing is opened before the first call; opening takes out what is past its time.
 */
export function createFileStore({ directory, now = Date.now }: FileStoreOptions): Store {
  let opened: Promise<RootDatabase<Kept, string>> | undefined;
  const database = () => {
    opened ??= open(directory, now()).catch((cause: unknown) => {
      opened = undefined;
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The folder ${directory} can't be used to remember answers: ${systemReason(cause)}. Name another with COVERHUES_DATA.`,
        { cause },
      );
    });
    return opened;
  };
  return {
    async get(key) {
      const kept = (await database()).get(key);
      return kept && kept.until > now() ? kept.record : undefined;
    },
    async set(key, record, milliseconds) {
      await (await database()).put(key, { record, until: now() + milliseconds });
    },
    async delete(key) {
      await (await database()).remove(key);
    },
    async keys(prefix) {
      const range = (await database()).getRange({ start: prefix, end: `${prefix}\uffff` });
      return [...range].filter(({ value }) => value.until > now()).map(({ key }) => key);
    },
    async close() {
      const closing = await opened?.catch(() => undefined);
      opened = undefined;
      await closing?.close();
    },
  };
}

async function open(directory: string, now: number): Promise<RootDatabase<Kept, string>> {
  const [{ open: openDatabase }] = await Promise.all([
    import('lmdb'),
    mkdir(directory, { recursive: true, mode: 0o700 }),
  ]);
  const database = openDatabase<Kept, string>({ path: join(directory, 'store.lmdb') });
  const past = [...database.getRange()].filter(({ value }) => value.until <= now).map(({ key }) => key);
  await Promise.all(past.map((key) => database.remove(key)));
  return database;
}
