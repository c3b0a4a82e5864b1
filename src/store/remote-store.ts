import type { CallMethod, Methods } from '../calls.ts';
import type { Entry, Store } from './store.ts';

/** What another thread may ask of a store of this one. Closing it there leaves it open here. */
export function storeCalls(store: Store): Methods {
  return {
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
  };
}

/** The store of the thread that is called, which keeps the same promises. */
export function openRemoteStore(call: CallMethod): Store {
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
