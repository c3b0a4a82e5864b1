import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { type MeasuredCovers, readMeasured } from '../../src/hues/measured.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import { packagePath } from '../../src/package-root.ts';
import { hueIndex, HUES } from '../../src/palette/hues.ts';
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

const train = (from: string) => trainHues({ data: from, out, cache, evaluate: false });

/** Hues that are assigned to horror books, whatever their covers have, and those of all others. */
const OF_HORROR = HUES.slice(0, 10).map(({ name }) => name);
const OF_OTHERS = HUES.slice(20, 30).map(({ name }) => name);

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
      hues: blurb.genres.includes('horror') ? OF_HORROR : OF_OTHERS,
    });
  });
  writeFileSync(path, gzipSync(blurbs.map((blurb) => JSON.stringify(blurb)).join('\n')));
}

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await writeSyntheticData(data);
  withoutCovers();
  await trainHues({ data, out, cache, evaluate: false });
  engine = await loadHuesEngine({ directory: out, lexicons: LEXICONS });
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
  });

  it('makes a model that knows no covers, and says nothing of them', async () => {
    expect(existsSync(join(out, 'index'))).toBe(false);
    expect(await engine.fit?.({ blurb: 'A ghost.' }, [])).toBeUndefined();
    const reading = await engine.read({ blurb: inventBlurb('horror', seededRandom(78)) });
    expect(reading.covers).toBeUndefined();
    expect(reading.neutrals).toEqual([]);
    expect(reading.hues.every(({ hex, css }) => hex === css)).toBe(true);
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

  it('takes assigned hues for the likeliest, as if on the books’ covers, and others as often as measured', async () => {
    const readings = await engine.readAll(
      (['horror', 'romance'] as const).map((world) => ({ blurb: inventBlurb(world, seededRandom(78)) })),
    );
    const byScore = readings.map(({ hues }) => hues.toSorted((a, b) => b.score - a.score));
    const [ofHorror, ofRomance] = byScore.map((hues) =>
      hues
        .slice(0, 10)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(ofHorror).toEqual(OF_HORROR.toSorted());
    expect(ofRomance).toEqual(OF_OTHERS.toSorted());
    const [horror] = byScore;
    expect(horror![9]!.score).toBeGreaterThan(0.7);
    for (const { name, score } of horror!.slice(10).filter((hue) => !OF_OTHERS.includes(hue.name))) {
      const share = shipped.genres['horror']!.hues[hueIndex(name)!]!;
      expect(Math.abs(score - share)).toBeLessThan(0.12);
    }
  });

  it('refuses a handful of blurbs, and a folder that is not there, in one sentence', async () => {
    const few = makeFolder();
    for (const file of ['genres.json', 'tags.json']) copyFileSync(join(data, file), join(few, file));
    const lines = gunzipSync(readFileSync(join(data, 'blurbs.jsonl.gz')))
      .toString()
      .split('\n');
    writeFileSync(join(few, 'blurbs.jsonl.gz'), gzipSync(lines.slice(0, 49).join('\n')));
    await expect(train(few)).rejects.toThrow(
      `${few} has 49 blurbs, and learning genres takes 50 at the very least.`,
    );
    await expect(train(join(few, 'nowhere'))).rejects.toThrow(
      /nowhere can't be read: there is no such file or folder/,
    );
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
