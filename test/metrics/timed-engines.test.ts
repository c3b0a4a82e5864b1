import { afterAll, describe, expect, it } from 'vitest';
import { timedEngines } from '../../src/metrics/timed-engines.ts';
import { coverServices } from '../covers/cover-services.ts';
import { flat } from '../covers/drawn-covers.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const services = coverServices();
afterAll(() => services.close());

/** The services with a timed engine, and the steps that were told of. */
function timed(engine = inMemoryEngine()) {
  const steps: string[] = [];
  const around = timedEngines(
    { ...services, hues: () => Promise.resolve(engine) },
    (model, step, seconds) => {
      expect(seconds).toBeGreaterThanOrEqual(0);
      steps.push(`${model} ${step}`);
    },
  );
  return { steps, around };
}

describe('timed engines', () => {
  it('tell of every step of the covers model, and answer as it does', async () => {
    const { steps, around } = timed();
    const bytes = await flat('#800000').png().toBuffer();
    const [plain, engine] = await Promise.all([services.covers(), around.covers()]);
    expect(await engine.read(bytes)).toEqual(await plain.read(bytes));
    expect(await engine.look(bytes)).toEqual(await plain.look(bytes));
    expect(await engine.examine(bytes)).toEqual(await plain.examine(bytes));
    expect(steps).toEqual(['covers read', 'covers look', 'covers examine']);
  });

  it('tell of a fit, and have none where the model has none', async () => {
    const fits = [{ fit: 1, percentile: 0.5 }];
    const { steps, around } = timed(inMemoryEngine({ fit: () => Promise.resolve(fits) }));
    expect(await (await around.hues()).fit?.({ blurb: 'A tale.' }, [])).toBe(fits);
    expect(steps).toEqual(['hues fit']);
    expect('fit' in (await timed().around.hues())).toBe(false);
  });

  it('roll palettes around kept colours, as the engine around which they are does', async () => {
    const engine = await services.hues();
    const { steps, around } = timed(engine);
    const hues = await around.hues();
    const reading = await hues.read({ blurb: 'A detective returns to the harbour town.' });
    const place = hues.placeOf?.(reading);
    expect(place).toEqual(engine.placeOf?.(reading));
    const wanted = { locks: [{ hex: '#b22222' }], shown: [] };
    const rolled = await hues.roll?.(reading, place, wanted);
    expect(rolled?.palettes.length).toBeGreaterThan(0);
    expect(rolled).toEqual(await engine.roll?.(reading, place, wanted));
    expect(steps).toEqual(['hues read', 'hues roll']);
  });

  it('tell of a step that failed', async () => {
    const engine = inMemoryEngine({ fit: () => Promise.reject(new Error('gone')) });
    const { steps, around } = timed(engine);
    await expect((await around.hues()).fit?.({ blurb: 'A tale.' }, [])).rejects.toThrow('gone');
    expect(steps).toEqual(['hues fit']);
  });
});
