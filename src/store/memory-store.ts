import { LRUCache } from 'lru-cache';
import type { Store } from './store.ts';

/** Records kept at once; the least lately used make room. */
const RECORDS = 500;

interface Kept {
  readonly record: unknown;
  readonly until: number;
}

/** A store that ends with the process: for the terminal and the shell, which leave nothing behind. */
export function createMemoryStore(now: () => number = Date.now): Store {
  const kept = new LRUCache<string, Kept>({ max: RECORDS });
  const current = (key: string): Kept | undefined => {
    const found = kept.get(key);
    return found && found.until > now() ? found : undefined;
  };
  return {
    get: (key) => Promise.resolve(structuredClone(current(key)?.record)),
    set(key, record, milliseconds) {
      kept.set(key, { record: structuredClone(record), until: now() + milliseconds });
      return Promise.resolve();
    },
    delete(key) {
      kept.delete(key);
      return Promise.resolve();
    },
    keys: (prefix) =>
      Promise.resolve([...kept.keys()].filter((key) => key.startsWith(prefix) && current(key))),
    close() {
      kept.clear();
      return Promise.resolve();
    },
  };
}
