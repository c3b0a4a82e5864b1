import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Database, RootDatabase } from 'lmdb';
import { StoreError, systemReason } from '../errors.ts';
import { areAsExpected, type Change, type Store } from './store.ts';

interface Kept {
  readonly record: unknown;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** When each record ends, the earliest first: `[until, key]`. */
type Expiry = Database<true, [number, string]>;

interface Opened {
  readonly root: RootDatabase;
  readonly records: Database<Kept, string>;
  readonly expiry: Expiry;
  readonly sweeping: NodeJS.Timeout;
}

/** What a file store can be told. */
export interface FileStoreOptions {
  /** The folder that holds it; made when it is first needed, for its owner alone. */
  readonly directory: string;
  readonly now?: () => number;
}

/** Milliseconds between two clean-ups. */
const SWEEP_EVERY = 60 * 60_000;
/** Records that are read at once. */
const PAGE = 200;
/** Records that one step of a clean-up takes out. */
const SWEEP_STEP = 200;

/**
 * A store in a folder, by LMDB: it outlives the process, and several processes on one machine may share it. Nothing
 * is opened before the first call. What is past its time is taken out when it is opened, and every hour, a little at
 * a time.
 */
export function createFileStore({ directory, now = Date.now }: FileStoreOptions): Store {
  let opened: Promise<Opened> | undefined;
  const store = () => {
    opened ??= open(directory, now).catch((cause: unknown) => {
      opened = undefined;
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The folder ${directory} can't be used to remember answers: ${systemReason(cause)}. Name another with COVERHUES_DATA.`,
        { cause },
      );
    });
    return opened;
  };
  const current = (kept: Kept | undefined) => (kept && kept.until > now() ? kept.record : undefined);
  return {
    async get(key) {
      return current((await store()).records.get(key));
    },
    async set(key, record, milliseconds) {
      await put(await store(), { key, record, milliseconds }, now);
    },
    async delete(key) {
      const { records, expiry } = await store();
      const until = records.get(key)?.until;
      await Promise.all([records.remove(key), until !== undefined && expiry.remove([until, key])]);
    },
    async changeIf(expected, changes) {
      const lmdb = await store();
      return lmdb.root.transaction(() => {
        if (!areAsExpected(expected, (key) => current(lmdb.records.get(key)))) return false;
        // What can't be written fails with the whole transaction.
        for (const change of changes) put(lmdb, change, now).catch(() => undefined);
        return true;
      });
    },
    async keys(prefix) {
      const range = (await store()).records.getRange({ start: prefix, end: `${prefix}\uffff` });
      return [...range].filter(({ value }) => value.until > now()).map(({ key }) => key);
    },
    async *entries(prefix) {
      const { records } = await store();
      const end = `${prefix}\uffff`;
      let after: string | undefined;
      for (;;) {
        const from = after === undefined ? { start: prefix } : { start: after, exclusiveStart: true };
        const page = [...records.getRange({ ...from, end, limit: PAGE })];
        yield* page.flatMap(({ key, value: { record, until } }) =>
          until > now() ? [{ key, record, milliseconds: until - now() }] : [],
        );
        if (page.length < PAGE) return;
        after = page.at(-1)?.key;
        await breathe();
      }
    },
    async close() {
      const closing = await opened?.catch(() => undefined);
      opened = undefined;
      if (!closing) return;
      clearInterval(closing.sweeping);
      await closing.root.close();
    },
  };
}

async function put({ records, expiry }: Opened, change: Change, now: () => number): Promise<void> {
  const { key } = change;
  if ('deleted' in change) {
    await records.remove(key);
    return;
  }
  const until = now() + change.milliseconds;
  await Promise.all([records.put(key, { record: change.record, until }), expiry.put([until, key], true)]);
}

async function open(directory: string, now: () => number): Promise<Opened> {
  const [{ open: openDatabase }] = await Promise.all([
    import('lmdb'),
    mkdir(directory, { recursive: true, mode: 0o700 }),
  ]);
  const path = join(directory, 'store.lmdb');
  // With it, a process that is killed while it writes now and then leaves others unable to write ever again.
  const root = openDatabase({ path, maxDbs: 2, overlappingSync: false });
  const records = root.openDB<Kept, string>({ name: 'records' });
  const expiry = root.openDB<true, [number, string]>({ name: 'expiry' });
  await Promise.all([chmod(path, 0o600), chmod(`${path}-lock`, 0o600)]);
  await sweep(records, expiry, now);
  const sweeping = setInterval(() => void sweep(records, expiry, now), SWEEP_EVERY).unref();
  return { root, records, expiry, sweeping };
}

/** Takes out what is past its time, with pauses in which other work goes on. */
async function sweep(records: Database<Kept, string>, expiry: Expiry, now: () => number): Promise<void> {
  for (;;) {
    const ended = [...expiry.getKeys({ end: [now(), '\uffff'], limit: SWEEP_STEP })];
    if (ended.length === 0) return;
    // A record that was set anew since has a later entry of its own.
    const over = ended.filter(([, key]) => (records.get(key)?.until ?? 0) <= now());
    await Promise.all([
      ...ended.map((entry) => expiry.remove(entry)),
      ...over.map(([, key]) => records.remove(key)),
    ]);
    await breathe();
  }
}
