import type { MiddlewareHandler } from 'hono';
import { StoreError } from '../../../errors.ts';
import type { Store } from '../../../store/store.ts';
import type { WebEnv } from '../context.ts';
import { abortWith } from './abort-with.ts';

/** Milliseconds between two looks at a store, and looks in a row at which it is away until somebody is told. */
const [LOOK_EVERY, LOOKS] = [500, 2] as const;

/** Whether what is asked of a store would have to wait. */
export function isAway({ isAway: look }: Pick<Store, 'isAway'>): boolean {
  return look?.() ?? false;
}

/** What somebody is told who would have to wait for it. */
export function storeAway(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', "What is kept can't be reached just now.");
}

/**
 * Ends what is under way when the store goes away, on which it may wait for long; to come after the deadline. Who comes when
 * it is away already is answered by this process, as far as nothing kept is needed.
 */
export function untilStoreIsAway(store: Pick<Store, 'isAway'>): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (isAway(store)) return next();
    const away = new AbortController();
    let looks = 0;
    const looking = setInterval(() => {
      looks = isAway(store) ? looks + 1 : 0;
      if (looks === LOOKS) away.abort(storeAway());
    }, LOOK_EVERY);
    abortWith(c.get('signal'), away);
    c.set('signal', away.signal);
    try {
      await next();
    } finally {
      clearInterval(looking);
    }
  };
}
