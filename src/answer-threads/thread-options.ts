import { serveCalls } from '../calls.ts';
import { decodingCalls } from '../covers/decoding-turns.ts';
import { entryModule } from '../entry-modules.ts';
import type { Services, ServiceSettings } from '../services.ts';
import type { Settings } from '../settings.ts';
import { storeCalls } from '../store/remote-store.ts';
import type { TaskThreadOptions } from '../task-thread.ts';

/** Megabytes of JavaScript's own memory that a thread may hold; the longest books take a quarter. */
const HEAP = 256;

/** How a thread that answers is started: it keeps what it keeps in the store of `services`. */
export function threadOptions(settings: Settings, services: Services): TaskThreadOptions {
  return {
    module: entryModule('answer-threads/answer-thread'),
    data: forThread(settings),
    serve: (port) => serveCalls(port, { ...storeCalls(services.store), ...decodingCalls(port) }),
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    messages: {
      ended: 'The thread that answers ended early.',
      closed: 'No more questions are answered.',
    },
  };
}

function forThread({
  address,
  coversModel,
  huesModel,
  logLevel,
  ownIndex,
  theme,
}: Settings): ServiceSettings {
  return {
    coversModel,
    huesModel,
    logLevel,
    theme,
    ...(address !== undefined && { address }),
    ...(ownIndex && { ownIndex }),
  };
}
