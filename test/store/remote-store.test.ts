import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { callsOver, serveCalls } from '../../src/calls.ts';
import { StoreError } from '../../src/errors.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openRemoteStore, storeCalls } from '../../src/store/remote-store.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStore } from './store.contract.ts';

/** A store as a thread sees that of another one. */
function overPort(store: Store): Store {
  const { port1, port2 } = new MessageChannel();
  serveCalls(port1, storeCalls(store));
  // What a thread asks over an idle port would not keep it alive; here there is nothing else that does.
  const alive = setInterval(() => undefined, 1000);
  const remote = openRemoteStore(callsOver(port2));
  return {
    ...remote,
    async close() {
      clearInterval(alive);
      await remote.close();
      port1.close();
    },
  };
}

describeStore((now) => overPort(createMemoryStore(now)));

describe('a store in another thread', () => {
  it('says why it can’t be used', async () => {
    const full = new StoreError('STORE_UNAVAILABLE', 'The disk is full.');
    const store = overPort({ ...createMemoryStore(), set: () => Promise.reject(full) });
    const failing = store.set('one', {}, 1000);
    await expect(failing).rejects.toThrow(StoreError);
    await expect(failing).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: full.message });
    await store.close();
  });
});
