import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { type MeasuredCovers, readMeasured } from '../../src/hues/measured.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import { packagePath } from '../../src/package-root.ts';
import { hueIndex } from '../../src/palette/hues.ts';
import type { BlurbRecord } from '../../src/training/corpus/records.ts';
import { evaluateHues } from '../../src/training/evaluate-hues.ts';
import { seededRandom } from '../../src/training/random.ts';
import { trainHues } from '../../src/training/train-hues.ts';
import { makeFolder } from '../folders.ts';
import { inventBlurb, WORLD_NAMES, writeSyntheticData } from './synthetic-data.ts';

const data = makeFolder();
const out = join(makeFolder(), 'model');
const cache = join(makeFolder(), 'cache');
let engine: HuesEngine;
let shipped: MeasuredCovers;

/** What is assigned to horror books: a hue that hardly any cover of theirs has. */
const ODD = 'lime';

/** Leaves a data directory its blurbs alone, all of them partially labelled, each with hues. */
function withoutCovers(): void {
  for (const file of ['covers.jsonl.gz', 'covers-00.tar', 'seed3.jsonl', 'seed3.tar'])
    rmSync(join(data, file));
  const path = join(data, 'blurbs.jsonl.gz');
  const lines = gunzipSync(readFileSync(path)).toString().split('\n');
  const blurbs = lines.map((line) => {
    const blurb = JSON.parse(line) as BlurbRecord;
    return Object.assign(blurb, {
      labels: 'partial',
      hues: blurb.genres.includes('horror') ? [ODD] : ['navy', 'gold'],
    });
  });
  writeFileSync(path, gzipSync(blurbs.map((blurb) => JSON.stringify(blurb)).join('\n')));
}

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await writeSyntheticData(data);
  withoutCovers();
  await trainHues({ data, out, cache, evaluate: false });
  engine = await loadHuesEngine({ directory: out });
  shipped = await readMeasured(packagePath('models', 'hues', 'measured.json'));
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await engine.close();
});

describe('trainHues, without covers', () => {
  it('carries over what was measured for the model that ships', async () => {
    const measured = await readMeasured(join(out, 'measured.json'));
    expect(measured.covers).toBe(shipped.covers);
    expect(measured.genres).toEqual(shipped.genres);
    expect(measured.usual.hues).toEqual(shipped.usual.hues);
    expect(measured.usual.signatures[hueIndex(ODD)!]).toBeGreaterThan(0.1);
  });

  it('makes a model that recognises genres, though no book is fully labelled', async () => {
    const fresh = WORLD_NAMES.flatMap((world) => {
      const random = seededRandom(77);
      return Array.from({ length: 10 }, () => ({ world, blurb: inventBlurb(world, random) }));
    });
    const readings = await engine.readAll(fresh);
    const wrong = fresh.filter(
      ({ world }, at) => !readings[at]!.genres.some(({ id, present }) => present && id === world),
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it('puts assigned hues before others, and says how often such covers really have them', async () => {
    const read = async (world: (typeof WORLD_NAMES)[number]) => {
      const { hues } = await engine.read({ blurb: inventBlurb(world, seededRandom(78)) });
      return (name: string) => hues.find((hue) => hue.name === name)!;
    };
    const [horror, romance] = [await read('horror'), await read('romance')];
    expect(horror(ODD).rank).toBeLessThanOrEqual(5);
    expect(romance(ODD).rank).toBeGreaterThan(5);
    expect(romance('gold').rank).toBeLessThanOrEqual(5);
    expect(horror(ODD).score).toBeLessThan(0.05);
    const measured = shipped.genres['horror']!.hues[hueIndex('silver')!]!;
    expect(Math.abs(horror('silver').score - measured)).toBeLessThan(0.1);
  });

  it('is measured by what blurbs alone can tell, and its card says so', async () => {
    const evaluation = await evaluateHues({ data, model: out, cache });
    expect(evaluation.genres.model.microF1).toBeGreaterThan(0.8);
    expect(evaluation).not.toHaveProperty('pairs');
    expect(evaluation).not.toHaveProperty('repeatability');
    const card = readFileSync(join(out, 'README.md'), 'utf8');
    expect(card).toContain('The catalogue has no covers, or too few.');
    expect(card).not.toMatch(/NaN|undefined/);
  }, 60_000);
});
