import { createHash } from 'node:crypto';
import type { Store } from '../../store/store.ts';

/** Milliseconds for which a turn is known to have been heard: Slack sends an event again for an hour. */
const KNOWN = 2 * 3_600_000;

/**
 * Makes what tells processes that hear the same platform which of them a turn is for: the first that claims it.
 *
 * @param store which they share
 * @returns whether a turn was heard nowhere before. Rejects with a `StoreError` where the store can't be asked
 */
export function claimsIn(store: Store, platform: string): (turn: string) => Promise<boolean> {
  return (turn) => {
    // A digest, as what platforms call a turn may name the people and places that it is of.
    const key = `heard:${platform}:${createHash('sha256').update(turn).digest('base64url')}`;
    return store.changeIf({ key, record: undefined }, [{ key, record: true, milliseconds: KNOWN }]);
  };
}
