import type { MessagePort } from 'node:worker_threads';
import { callsOver, serveCalls } from '../calls.ts';
import type { Entry, Store } from './store.ts';

/** Lets a thread use a store of this one, over a port. Closing it there leaves it open here. */
export function serveStore(port: MessagePort, store: Store): void {
  serveCalls(port, {
    get: (key: string) => store.get(key),
    set: (...args: Parameters<Store['set']>) => store.set(...args),
    delete: (key: string) => store.delete(key),
    changeIf: (...args: Parameters<Store['changeIf']>) => store.changeIf(...args),
    keys: (prefix: string) => store.keys(prefix),
    entries: async (prefix: string) => {
      const entries: Entry[] = [];
      for await (const entry of store.entries(prefix)) entries.push(entry);
      return entries;
    },
  });
}

/** The store of the thread at the other end of a port, which keeps the same promises. */
export function openRemoteStore(port: MessagePort): Store {
  const call = callsOver(port);
  return {
    get: (key) => call('get', key),
    set: async (...args) => void (await call('set', ...args)),
    delete: async (key) => void (await call('delete', key)),
    changeIf: async (...args) => (await call('changeIf', ...args)) as boolean,
    keys: async (prefix) => (await call('keys', prefix)) as string[],
    async *entries(prefix) {
      yield* (await call('entries', prefix)) as Entry[];
    },
    close: () => Promise.resolve(),
  };
}
