import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCoversEngine } from '../../src/covers/engine.ts';
import { hueIndex, HUES } from '../../src/palette/hues.ts';
import { BACKBONE_RECIPE, type CoversRecipe, COVERS_RECIPE } from '../../src/training/covers/recipe.ts';
import { runStudy, type Study } from '../../src/training/covers/study/run-study.ts';
import { writeStudy } from '../../src/training/covers/study/write-study.ts';
import type { CoversEvaluation } from '../../src/training/covers/covers-evaluation.ts';
import { trainCovers } from '../../src/training/train-covers.ts';
import { makeFolder } from '../folders.ts';
import { kerasTensors, writeFloatModel } from './covers/published/keras-model.ts';
import { WORLD_NAMES, WORLDS, type World, writeSyntheticData } from './synthetic-data.ts';
import { trainedHues } from './trained-hues.ts';

const TINY: CoversRecipe = {
  ...COVERS_RECIPE,
  size: { height: 24, width: 16 },
  architecture: { kind: 'cover-net', widths: [8, 8, 12, 12, 16], colours: 12, dropout: 0.1 },
  fit: {
    ...COVERS_RECIPE.fit,
    parts: 1,
    epochs: 16,
    batch: 16,
    learningRate: 0.02,
    averageSteps: 10,
    patience: 16,
  },
  refine: {
    ...COVERS_RECIPE.refine!,
    fit: { ...COVERS_RECIPE.refine!.fit, parts: 1, epochs: 2, batch: 16, averageSteps: 10 },
  },
  finish: {
    ...COVERS_RECIPE.finish!,
    size: { height: 30, width: 20 },
    fit: {
      ...COVERS_RECIPE.finish!.fit,
      parts: 1,
      epochs: 4,
      batch: 16,
      learningRate: 0.005,
      averageSteps: 10,
    },
    oneUncategorisedOf: 1,
    augmentation: { ...COVERS_RECIPE.finish!.augmentation, shift: 1 },
  },
  augmentation: { ...COVERS_RECIPE.augmentation, shift: 1 },
};

const data = makeFolder();
const cache = makeFolder();
const out = join(makeFolder(), 'model');
let hues: string;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await writeSyntheticData(data, { ofBlurbs: 12 });
  hues = (await trainedHues()).model;
  await trainCovers({ data, out, hues, cache, evaluate: true, recipe: TINY });
}, 120_000);
afterAll(() => {
  vi.restoreAllMocks();
});

/** What a file of the model holds. */
function writtenTo(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(out, name), 'utf8')) as Record<string, unknown>;
}

/** A larger cover in a genre's two hues. */
function drawCover(world: World): Promise<Buffer> {
  const [above, below] = WORLDS[world].hues.map((name) => HUES[hueIndex(name)!]!.hex);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="600"><rect width="400" height="320" fill="${above}"/><rect y="320" width="400" height="280" fill="${below}"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer();
}

describe('trainCovers', () => {
  it('writes a model that recognises categories and genres of new covers', async () => {
    const engine = await loadCoversEngine({ directory: out });
    for (const world of WORLD_NAMES) {
      const { categories, genres } = await engine.read(await drawCover(world));
      expect(categories[0]!.name.toLowerCase()).toBe(`${world} books`);
      expect(genres.find(({ id }) => WORLD_NAMES.includes(id as World))!.id).toBe(world);
      expect(categories.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4);
    }
    expect(engine.fusion!.offsets).toHaveLength(WORLD_NAMES.length + 2);
    await engine.close();
  });

  it('ends with a round on larger pictures, whose network alone is the model', () => {
    expect(writtenTo('preprocessor_config.json')['size']).toEqual(TINY.finish!.size);
    const refined = writtenTo('history.json')['refined'] as unknown[][];
    expect(refined.map(({ length }) => length)).toEqual([2, 4]);
  });

  it('measures it on titles that it never saw, beside a baseline, and writes the card', () => {
    const evaluation = JSON.parse(readFileSync(join(out, 'evaluation.json'), 'utf8')) as CoversEvaluation;
    expect(evaluation.categories.accuracy).toBeGreaterThan(0.6);
    expect(evaluation.categories.top3).toBeGreaterThanOrEqual(evaluation.categories.accuracy);
    expect(evaluation.baseline.accuracy).toBeGreaterThan(0.5);
    expect(evaluation.genres.macroRocAuc).toBeGreaterThan(0.6);
    expect(evaluation.fusion.pairs).toBeGreaterThan(8);
    expect(evaluation.fullyLabelledFusion.pairs).toBeGreaterThan(0);
    expect(evaluation.fullyLabelledFusion.pairs).toBeLessThan(evaluation.fusion.pairs);
    const card = readFileSync(join(out, 'README.md'), 'utf8');
    expect(card).toContain(`| coverhues | ${evaluation.categories.accuracy.toFixed(3)} |`);
    expect(card).toContain('| both |');
    expect(readdirSync(join(out, 'figures'))).toContain('confusion-matrix.svg');
    const parts = ['onnx/model_quantized.onnx', 'config.json', 'figures/confusion-matrix.png'];
    const least = parts.reduce((sum, part) => sum + statSync(join(out, part)).size, 0);
    expect(evaluation.bytes).toBeGreaterThan(least);
  });

  it('makes the same files again from what it kept', async () => {
    const again = join(makeFolder(), 'model');
    await trainCovers({ data, out: again, hues, cache, evaluate: false, recipe: TINY });
    for (const file of ['onnx/model_quantized.onnx', 'config.json']) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file)))).toBe(true);
    }
  }, 60_000);
});

describe('the study of three classes', () => {
  const shared = { data, cache, perClass: 20, epochs: 1, hub: 'http://hub.invalid' };
  let first: Study;

  it('repeats both networks over seeds and writes its report', async () => {
    const study = await runStudy({
      ...shared,
      seeds: [1, 2],
      recipe: {
        ...BACKBONE_RECIPE,
        size: { height: 32, width: 32 },
        architecture: { kind: 'mobilenetv2', width: 0.1 },
        fit: { ...TINY.fit, epochs: 2 },
      },
    });
    first = study;
    expect(study.labels).toEqual(['Fiction', 'History', 'Religion']);
    const { train, validation, test } = study.covers;
    expect(train + validation + test).toBeGreaterThan(45);
    expect([validation, test].every((covers) => covers >= 6)).toBe(true);
    expect(study.results.map(({ network, runs }) => [network, runs.length])).toEqual([
      ['cnn', 2],
      ['mobilenetv2-frozen', 2],
      ['mobilenetv2', 2],
    ]);
    expect(study.results[0]!.parameters).toBeGreaterThan(190_000);
    expect(study.bySource.largestCovers).toBeGreaterThan(4);
    const folder = makeFolder();
    const table = await writeStudy(folder, study);
    expect(table).toMatch(/\| small CNN, from scratch \| 36\.0% \| \d+\.\d% ± \d+\.\d% \| 1: \d/u);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(table);
    expect(readdirSync(folder).toSorted()).toEqual([
      'README.md',
      'cnn',
      'mobilenetv2',
      'mobilenetv2-frozen',
      'study.json',
    ]);
  }, 120_000);

  it('takes a published MobileNetV2 in place of its own, and the small CNN from an earlier study', async () => {
    const backbone = writeFloatModel(makeFolder(), kerasTensors(6));
    const study = await runStudy({ ...shared, seeds: [1], backbone, earlier: first });
    expect(study.results.map(({ network }) => network)).toEqual([
      'cnn',
      'mobilenetv2-frozen',
      'mobilenetv2-last',
    ]);
    expect(study.results[0]).toEqual(first.results[0]);
    expect(study.pretrained.name).toBe(backbone);
    const folder = makeFolder();
    await writeStudy(folder, study);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('What comes before them stays as it');
    expect(readFileSync(join(folder, 'study.json'), 'utf8')).not.toContain(dirname(backbone));
  }, 120_000);

  it('refuses an earlier study of other covers', async () => {
    const other = { ...first, covers: { ...first.covers, train: 1 } };
    await expect(runStudy({ ...shared, seeds: [1], earlier: other })).rejects.toThrow('is of other covers');
  }, 60_000);
});
