import { describe, expect, it, onTestFinished } from 'vitest';
import { createOpenTurns, type OpenTurns, type Way } from '../../../src/platforms/chat/open-turns.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { logTo } from '../../services/log-lines.ts';

/** Short, so that a test is; the looks of one process are never as far apart, on a busy machine either. */
const TIMES = { beat: 5, dead: 400 };

function processOn(store: Store): OpenTurns {
  const turns = createOpenTurns(store, 'slack', logTo().logger, TIMES);
  onTestFinished(() => turns.stop());
  return turns;
}

const turn = (id: string) => ({ id, way: { user: id } });

/** What was told to whom, and whether in doubt. */
function telling() {
  const told: string[] = [];
  const tell = (way: Way, isDoubtful: boolean): Promise<void> => {
    told.push(`${String(way['user'])}${isDoubtful ? '?' : ''}`);
    return Promise.resolve();
  };
  return { told, tell };
}

describe('turns that are under way', () => {
  it('belong to the process that hears them first', async () => {
    const store = createMemoryStore();
    const [one, other] = [processOn(store), processOn(store)];
    expect([await one.claim(turn('1')), await other.claim(turn('1')), await other.claim(turn('2'))]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('that a process leaves behind are told of by another one, once', async () => {
    const store = createMemoryStore();
    const ended = processOn(store);
    for (const id of ['open', 'speaking', 'answered']) await ended.claim(turn(id));
    await ended.speak('speaking');
    await ended.speak('answered');
    await ended.end('answered');
    const alive = processOn(store);
    await alive.claim(turn('alive'));
    const [here, there] = [telling(), telling()];
    alive.start(here.tell);
    processOn(store).start(there.tell);
    const all = () => [...here.told, ...there.told].toSorted((one, other) => one.localeCompare(other));
    await expect.poll(() => all(), { timeout: 5_000 }).toEqual(['open', 'speaking?']);
    // One that was only slow says nothing more.
    expect([await ended.speak('open'), await alive.speak('alive')]).toEqual([false, true]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all()).toHaveLength(2);
  });

  it('are told of by the next one, where who tells ends, too', async () => {
    const store = createMemoryStore();
    await processOn(store).claim(turn('1'));
    const ending = processOn(store);
    const began = new Promise<void>((resolve) => {
      ending.start(() => (resolve(), new Promise(() => {})));
    });
    await began;
    await ending.stop();
    const { told, tell } = telling();
    processOn(store).start(tell);
    await expect.poll(() => told, { timeout: 5_000 }).toEqual(['1?']);
  });

  it('have their last word though the store forgot them', async () => {
    const store = createMemoryStore();
    const turns = processOn(store);
    await turns.claim(turn('1'));
    await store.close();
    expect(await turns.speak('1')).toBe(true);
  });

  it('that ended while the store was away are told of by nobody', async () => {
    const store = createMemoryStore();
    let isAway = false;
    const forgetful = processOn({
      ...store,
      delete: (key) => (isAway ? Promise.reject(new Error('away')) : store.delete(key)),
    });
    for (const id of ['ended', 'open']) await forgetful.claim(turn(id));
    isAway = true;
    await forgetful.end('ended');
    isAway = false;
    await forgetful.stop();
    const { told, tell } = telling();
    processOn(store).start(tell);
    await expect.poll(() => told, { timeout: 5_000 }).toEqual(['open']);
  });

  it('are not heard while the store is away', async () => {
    const turns = processOn({ ...createMemoryStore(), isAway: () => true });
    await expect(turns.claim(turn('1'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
