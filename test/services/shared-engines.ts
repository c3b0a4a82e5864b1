import type { DestinationStream } from 'pino';
import { createLogger } from '../../src/logger.ts';
import { createServices, type Services } from '../../src/services.ts';
import type { Settings } from '../../src/settings.ts';
import type { Store } from '../../src/store/store.ts';

/** Services by the models that they load; they last as long as the process. */
const kept = new Map<string, Services>();

/**
 * The program's services, which take their engines from those before with the same models: loaded once in a process,
 * however many tests it runs.
 */
export function openSharingServices(
  settings: Settings,
  log?: DestinationStream,
  ...stores: (Store | undefined)[]
): Services {
  const [store, shelfStore] = stores;
  const services = createServices(settings, createLogger(settings, log), store, shelfStore);
  const engines = enginesOf(settings);
  return { ...services, hues: () => engines.hues(), covers: () => engines.covers() };
}

function enginesOf(settings: Settings): Services {
  const models = JSON.stringify([settings.huesModel, settings.coversModel, settings.ownIndex]);
  const engines = kept.get(models) ?? createServices(settings);
  kept.set(models, engines);
  return engines;
}
