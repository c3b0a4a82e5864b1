import type { Settings } from '../settings.ts';
import { createFileStore } from './file-store.ts';
import { createRedisStore } from './redis-store.ts';
import type { Store } from './store.ts';

/** The store that outlives the process: in Redis where one is set, which many machines share, else in the data folder. */
export function openStore({ redisUrl, dataDirectory }: Pick<Settings, 'redisUrl' | 'dataDirectory'>): Store {
  return redisUrl ? createRedisStore({ url: redisUrl }) : createFileStore({ directory: dataDirectory });
}
