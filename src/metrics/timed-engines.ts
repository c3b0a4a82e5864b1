import type { CoversEngine } from '../covers/reading.ts';
import type { HuesEngine } from '../hues/reading.ts';
import type { Services } from '../services.ts';

/** Told of every step of a model, with the seconds that it took; a step that failed took its time, too. */
export type OnModelStep = (model: 'hues' | 'covers', step: string, seconds: number) => void;

/** A step as it is told of. */
export type ModelStep = Parameters<OnModelStep>;

/** What steps are told as, by the methods that take them. */
type Steps<Engine> = { readonly [Method in keyof Engine]?: string };

const HUES_STEPS: Steps<HuesEngine> = {
  read: 'read',
  readAll: 'read-all',
  explain: 'explain',
  fit: 'fit',
  kindsOf: 'kinds-of',
  roll: 'roll',
};
const COVERS_STEPS: Steps<CoversEngine> = { read: 'read', look: 'look', examine: 'examine' };

/** The same services around engines whose steps are timed. */
export function timedEngines(services: Services, onStep: OnModelStep): Services {
  const hues = once((engine: HuesEngine) =>
    timedEngine(engine, HUES_STEPS, (step, seconds) => onStep('hues', step, seconds)),
  );
  const covers = once((engine: CoversEngine) =>
    timedEngine(engine, COVERS_STEPS, (step, seconds) => onStep('covers', step, seconds)),
  );
  return {
    ...services,
    hues: async () => hues(await services.hues()),
    covers: async () => covers(await services.covers()),
  };
}

/** An engine whose steps are timed; whatever else it can do, it still does. */
function timedEngine<Engine extends object>(
  engine: Engine,
  steps: Steps<Engine>,
  onStep: (step: string, seconds: number) => void,
): Engine {
  return new Proxy(engine, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function') return own;
      const work = (...args: unknown[]): unknown => Reflect.apply(own, target, args);
      const step = steps[key as keyof Engine];
      return step === undefined
        ? work
        : (...args: unknown[]) =>
            timed(
              () => work(...args),
              (seconds) => onStep(step, seconds),
            );
    },
  });
}

async function timed(work: () => unknown, onEnd: (seconds: number) => void): Promise<unknown> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    onEnd((performance.now() - start) / 1000);
  }
}

/** Makes one wrapper for one engine. */
function once<Engine extends object>(wrap: (engine: Engine) => Engine): (engine: Engine) => Engine {
  const wrapped = new WeakMap<Engine, Engine>();
  return (engine) => {
    const known = wrapped.get(engine);
    if (known) return known;
    const made = wrap(engine);
    wrapped.set(engine, made);
    return made;
  };
}
