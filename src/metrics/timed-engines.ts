import type { CoversEngine } from '../covers/reading.ts';
import type { HuesEngine } from '../hues/reading.ts';
import type { Services } from '../services.ts';

/** Told of every step of a model, with the seconds that it took; a step that failed took its time, too. */
export type OnModelStep = (model: 'hues' | 'covers', step: string, seconds: number) => void;

/** The same services around engines whose steps are timed. */
export function timedEngines(services: Services, onStep: OnModelStep): Services {
  async function timed<Result>(
    model: 'hues' | 'covers',
    step: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      onStep(model, step, (performance.now() - start) / 1000);
    }
  }
  const hues = once((engine: HuesEngine): HuesEngine => ({
    read: (book) => timed('hues', 'read', () => engine.read(book)),
    readAll: (books) => timed('hues', 'read-all', () => engine.readAll(books)),
    explain: (...args) => timed('hues', 'explain', () => engine.explain(...args)),
    ...(engine.fit && { fit: (...args) => timed('hues', 'fit', async () => engine.fit?.(...args)) }),
    ...(engine.completeTitles && {
      completeTitles: async (...args) => (await engine.completeTitles?.(...args)) ?? [],
    }),
    ...(engine.kindsOf && {
      kindsOf: async (books) => (await timed('hues', 'kinds-of', async () => engine.kindsOf?.(books))) ?? [],
    }),
    genresIn: (text) => engine.genresIn(text),
    genreWords: (locale) => engine.genreWords(locale),
    close: () => engine.close(),
  }));
  const covers = once((engine: CoversEngine): CoversEngine => ({
    read: (...args) => timed('covers', 'read', () => engine.read(...args)),
    look: (...args) => timed('covers', 'look', () => engine.look(...args)),
    examine: (...args) => timed('covers', 'examine', () => engine.examine(...args)),
    compare: (...args) => engine.compare(...args),
    genreIds: engine.genreIds,
    fusion: engine.fusion,
    close: () => engine.close(),
  }));
  return {
    ...services,
    hues: async () => hues(await services.hues()),
    covers: async () => covers(await services.covers()),
  };
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
