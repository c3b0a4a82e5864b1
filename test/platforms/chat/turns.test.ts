import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { BusyError, StoreError } from '../../../src/errors.ts';
import { createOpenTurns, type OpenTurns } from '../../../src/platforms/chat/open-turns.ts';
import { createTurns, type Turn } from '../../../src/platforms/chat/turns.ts';
import type { Ask } from '../../../src/queue/answer-queue.ts';
import { createAnswerQueue } from '../../../src/queue/answer-queue.ts';
import type { Reply } from '../../../src/reply.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { heldEngine, inMemoryEngine } from '../../services/in-memory-engine.ts';
import { coverHuesRequest, servicesAround } from '../../services/test-services.ts';
import { logTo } from '../../services/log-lines.ts';

const BLURB = 'A detective returns to the town where her sister vanished.';
const { chat } = sentencesFor('en');
const services = servicesAround(inMemoryEngine());
const { ask } = createAnswerQueue(services);

const isGone = () => Promise.reject(new Error('gone'));

const hangs = () => new Promise<never>(() => {});

const findsNoStore: Ask = () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'It is away.'));

const neverAnswers: Ask = (_request, signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** A turn that writes down what happens to it. */
function recordedTurn(change: Partial<Turn> = {}) {
  const events: string[] = [];
  const turn: Turn = {
    id: '1',
    lane: 'a server',
    locale: 'en',
    acknowledge: () => Promise.resolve(void events.push('acknowledged')),
    request: () => Promise.resolve({ request: coverHuesRequest({ blurb: BLURB }), notes: [] }),
    deliver: (reply: Reply) =>
      Promise.resolve(void events.push([...reply.notes.slice(0, 1), reply.headline].join(' '))),
    say: (sentence) => Promise.resolve(void events.push(sentence)),
    ...change,
  };
  return { turn, events };
}

describe('a turn', () => {
  it('is acknowledged before anything is read, and then answered', async () => {
    const { turn, events } = recordedTurn({
      request() {
        events.push('read');
        return Promise.resolve({
          request: coverHuesRequest({ blurb: BLURB }),
          notes: ['One file left out.'],
        });
      },
    });
    await createTurns({ ask, logger: services.logger }).take(turn);
    expect(events).toEqual(['acknowledged', 'read', expect.stringMatching(/^One file left out\. Covers of/)]);
  });

  it('is taken once, however often it is delivered', async () => {
    const turns = createTurns({ ask, logger: services.logger });
    const { turn, events } = recordedTurn();
    await Promise.all([turns.take(turn), turns.take(turn)]);
    await turns.take(turn);
    expect(events).toHaveLength(2);
  });

  it('is answered by one of two processes that both hear it, and share a store', async () => {
    const store = createMemoryStore();
    const heard = recordedTurn();
    const other = recordedTurn();
    const processOf = (platform: string) =>
      createTurns({ ask, logger: services.logger, open: createOpenTurns(store, platform, services.logger) });
    await Promise.all([processOf('slack').take(heard.turn), processOf('slack').take(other.turn)]);
    expect([...heard.events, ...other.events].toSorted()).toEqual([
      expect.stringMatching(/Covers of/),
      'acknowledged',
    ]);
    const elsewhere = recordedTurn();
    await processOf('discord').take(elsewhere.turn);
    expect(elsewhere.events).toHaveLength(2);
  });

  it('that cannot be claimed is told so, not dropped', async () => {
    const { turn, events } = recordedTurn();
    const open: OpenTurns = {
      ...createOpenTurns(createMemoryStore(), 'slack', services.logger),
      claim: isGone,
    };
    await createTurns({ ask, logger: services.logger, open }).take(turn);
    expect(events).toEqual(['acknowledged', chat.failed]);
  });

  it('is told at once where the store fails, whatever becomes of what else it is asked', async () => {
    const { turn, events } = recordedTurn();
    const open = { ...createOpenTurns(createMemoryStore(), 'slack', services.logger), speak: hangs };
    await createTurns({ ask: findsNoStore, logger: services.logger, open }).take(turn);
    expect(events).toEqual(['acknowledged', chat.storeAway]);
  });

  it('that needs no asking is told its sentence', async () => {
    const { turn, events } = recordedTurn({ request: () => Promise.resolve({ sentence: 'Hello.' }) });
    await createTurns({ ask, logger: services.logger }).take(turn);
    expect(events).toEqual(['acknowledged', 'Hello.']);
  });

  it.each<[string, Ask, string]>([
    ['too much is waiting', () => Promise.reject(new BusyError('TOO_BUSY', 'full')), chat.busy],
    ['something fails', () => Promise.reject(new Error(`no room for “${BLURB}”`)), chat.failed],
  ])('is told when %s', async (_case, failing, sentence) => {
    const { turn, events } = recordedTurn();
    await createTurns({ ask: failing, logger: services.logger }).take(turn);
    expect(events).toEqual(['acknowledged', sentence]);
  });

  it('that cannot be acknowledged costs no work', async () => {
    let asked = 0;
    const counting: Ask = (request) => {
      asked += 1;
      return ask(request);
    };
    const { turn, events } = recordedTurn({ acknowledge: isGone });
    await createTurns({ ask: counting, logger: services.logger }).take(turn);
    expect([asked, events]).toEqual([0, []]);
  });

  it('whose answer cannot be delivered gets an explanation, and the log no word of it', async () => {
    const { logger, lines } = logTo();
    const { turn, events } = recordedTurn({
      deliver: (reply) => Promise.reject(new Error(`cannot send ${reply.headline}`)),
    });
    await createTurns({ ask, logger }).take(turn);
    expect(events).toEqual(['acknowledged', chat.failed]);
    expect(lines()).toHaveLength(1);
    expect(lines().join()).not.toMatch(/Covers of/);
  });

  it('never rejects, even when nothing at all can be said', async () => {
    const { turn } = recordedTurn({ deliver: isGone, say: isGone });
    await expect(createTurns({ ask, logger: services.logger }).take(turn)).resolves.toBeUndefined();
  });
});

describe('stopping', () => {
  it('waits for what was accepted, and tells later ones of the restart', async () => {
    const { engine, release } = heldEngine();
    const held = createAnswerQueue(servicesAround(engine));
    const turns = createTurns({ ask: held.ask, logger: services.logger });
    const early = recordedTurn({ id: 'early' });
    const late = recordedTurn({ id: 'late' });
    const taken = turns.take(early.turn);
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = turns.stop();
    await turns.take(late.turn);
    expect(late.events).toEqual(['acknowledged', chat.restarting]);
    expect(early.events).toEqual(['acknowledged']);
    release();
    await Promise.all([taken, stopped]);
    expect(early.events[1]).toMatch(/Covers of/);
  });

  it('gives up what takes too long, and says so', async () => {
    const turns = createTurns({ ask: neverAnswers, logger: services.logger, grace: 1 });
    const { turn, events } = recordedTurn();
    const taken = turns.take(turn);
    await turns.stop();
    await taken;
    expect(events).toEqual(['acknowledged', chat.restarting]);
  });
});
