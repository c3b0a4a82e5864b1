import { LRUCache } from 'lru-cache';
import { areAsExpected, type Change, type Store } from './store.ts';

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
  const put = (change: Change): void => {
    if ('deleted' in change) kept.delete(change.key);
    else {
      const { key, record, milliseconds } = change;
      kept.set(key, { record: structuredClone(record), until: now() + milliseconds });
    }
  };
  return {
    get: (key) => Promise.resolve(structuredClone(current(key)?.record)),
    set(key, record, milliseconds) {
      put({ key, record, milliseconds });
      return Promise.resolve();
    },
    delete(key) {
      kept.delete(key);
      return Promise.resolve();
    },
    changeIf(expected, changes) {
      if (!areAsExpected(expected, (key) => current(key)?.record)) return Promise.resolve(false);
      for (const change of changes) put(change);
      return Promise.resolve(true);
    },
    keys: (prefix) =>
      Promise.resolve([...kept.keys()].filter((key) => key.startsWith(prefix) && current(key))),
    async *entries(prefix) {
      for (const key of await this.keys(prefix)) {
        const found = current(key);
        if (!found) continue;
        yield { key, record: structuredClone(found.record), milliseconds: found.until - now() };
      }
    },
    close() {
      kept.clear();
      return Promise.resolve();
    },
  };
}
