import { type Answers, createAnswers } from './answers/answers.ts';
import type { HuesEngine } from './hues/reading.ts';
import { type Logger, createLogger } from './logger.ts';
import type { Picture } from './reply.ts';
import type { Settings } from './settings.ts';
import { createMemoryStore } from './store/memory-store.ts';
import type { Store } from './store/store.ts';
import type { SwatchSpec } from './swatch/spec.ts';

/** What commands work with: made once, shared by every request and every platform. */
export interface Services {
  /** The hues engine, loaded when it is first asked for and kept; a load that failed is tried again. */
  hues(): Promise<HuesEngine>;
  /** Loads what the first answer needs, so that it comes as fast as the later ones. */
  warmUp(): Promise<void>;
  /** Draws a swatch as a PNG. */
  renderSwatch(spec: SwatchSpec): Promise<Picture>;
  /** Answers that can be asked about later. */
  readonly answers: Answers;
  /** What outlives a request. */
  readonly store: Store;
  /** The swatch's theme when a request names none. */
  readonly theme: Settings['theme'];
  readonly logger: Logger;
  /** Frees what was loaded. */
  close(): Promise<void>;
}

/**
 * Makes the services. Loads nothing yet: models and libraries come in when they are first needed.
 *
 * @param store where answers are remembered; as long as the process lives, unless told otherwise
 */
export function createServices(
  settings: Settings,
  logger: Logger = createLogger(settings),
  store: Store = createMemoryStore(),
): Services {
  let engine: Promise<HuesEngine> | undefined;
  return {
    answers: createAnswers(store),
    store,
    theme: settings.theme,
    logger,
    hues() {
      engine ??= loadHues(settings, logger).catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
      return engine;
    },
    async warmUp() {
      const { loadFonts } = await import('./swatch/fonts.ts');
      await Promise.all([this.hues(), loadFonts(), store.get('warm-up')]);
    },
    async renderSwatch(spec) {
      const { renderSwatch } = await import('./swatch/render-swatch.ts');
      return renderSwatch(spec);
    },
    async close() {
      const loaded = engine;
      engine = undefined;
      await (await loaded?.catch(() => undefined))?.close();
      await store.close();
    },
  };
}

async function loadHues(settings: Settings, logger: Logger): Promise<HuesEngine> {
  const started = performance.now();
  const { loadHuesEngine } = await import('./hues/engine.ts');
  const engine = await loadHuesEngine({ directory: settings.huesModel });
  logger.debug(
    { directory: settings.huesModel, milliseconds: Math.round(performance.now() - started) },
    'hues model loaded',
  );
  return engine;
}
