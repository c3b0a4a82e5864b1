import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import { openClassifier } from '../../src/hues/classifier.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { readModelConfig } from '../../src/hues/model-files.ts';
import type { HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { HUES, hueIndex } from '../../src/palette/hues.ts';
import { NEUTRALS } from '../../src/palette/named-colours.ts';
import { evaluateHues } from '../../src/training/evaluate-hues.ts';
import { splitCorpus } from '../../src/training/hues/split-corpus.ts';
import type { HueEvaluation } from '../../src/training/hues/hue-evaluation.ts';
import { readSplitFigures, type SplitFigures } from '../../src/training/hues/split-figures.ts';
import { seededRandom } from '../../src/training/random.ts';
import { studyHueSplits } from '../../src/training/study-hue-splits.ts';
import { SAMPLE_BLURBS } from '../../src/training/sample-blurbs.ts';
import { trainHues } from '../../src/training/train-hues.ts';
import { makeFolder } from '../folders.ts';
import { sumGraph } from '../hues/model-folder.ts';
import { WORLDS, WORLD_NAMES, type World, inventBlurb } from './synthetic-data.ts';
import { trainedHues } from './trained-hues.ts';

const out = join(makeFolder(), 'model');
const cache = join(makeFolder(), 'cache');
let data: string;
let engine: HuesEngine;

/** New books of each genre, which training has not seen. */
const fresh = WORLD_NAMES.flatMap((world) => {
  const random = seededRandom(1000);
  return Array.from({ length: 10 }, () => ({ world, blurb: inventBlurb(world, random) }));
});

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const trained = await trainedHues();
  data = trained.data;
  cpSync(trained.cache, cache, { recursive: true });
  cpSync(trained.model, out, { recursive: true });
  engine = await loadHuesEngine({ directory: out, lexicons: LEXICONS });
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await engine.close();
});

const graphOf = (model: string): Buffer => readFileSync(join(model, 'onnx', 'model_quantized.onnx'));

describe('trainHues', () => {
  it('writes a model directory in the Hugging Face layout, with what was measured', () => {
    expect(readdirSync(out).toSorted()).toEqual([
      'config.json',
      'index',
      'measured.json',
      'onnx',
      'tags.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    const config = JSON.parse(readFileSync(join(out, 'config.json'), 'utf8')) as {
      id2label: Record<string, string>;
      genres: { id: string }[];
    };
    expect(Object.values(config.id2label)).toEqual(HUES.map(({ name }) => name));
    expect(config.genres.map(({ id }) => id)).toEqual(['fiction', 'nonfiction', ...WORLD_NAMES]);
  });

  it('makes a model that recognises the genres of new blurbs', async () => {
    const readings = await engine.readAll(fresh);
    const wrong = fresh.filter(({ world }, at) => {
      const present = readings[at]!.genres.filter((genre) => genre.present).map(({ id }) => id);
      return present.toSorted().join() !== [world, WORLDS[world].kind].toSorted().join();
    });
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it('makes a model that ranks the hues of a genre’s covers first', async () => {
    const readings = await engine.readAll(fresh);
    const missed = fresh.filter(({ world }, at) => {
      const first = new Set(readings[at]!.hues.slice(0, 5).map(({ name }) => name));
      return !WORLDS[world].hues.every((hue) => first.has(hue));
    });
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  it('measures that these hues stand on such covers more often than usual', () => {
    const measured = JSON.parse(readFileSync(join(out, 'measured.json'), 'utf8')) as {
      covers: number;
      genres: Record<World, { covers: number; lifts: number[]; repeats: boolean[] }>;
    };
    expect(measured.covers).toBeGreaterThan(60);
    for (const world of WORLD_NAMES) {
      for (const other of WORLD_NAMES) {
        const lifts = WORLDS[other].hues.map((hue) => measured.genres[world].lifts[hueIndex(hue)!]!);
        expect(lifts.map((lift) => (lift > 1.5 ? 'more' : lift < 0.8 ? 'less' : 'about as often'))).toEqual(
          lifts.map(() => (other === world ? 'more' : 'less')),
        );
      }
    }
  });

  it('says of a text what its tokens add, as the shipped one does', async () => {
    const config = await readModelConfig(out);
    const classifier = await openClassifier(config);
    try {
      const { words, pairs } = await classifier.explain!([2, 5, 9, 5]);
      expect([words.length, pairs.length]).toEqual([4 * HUES.length, 3 * HUES.length]);
      const sum = [...words, ...pairs].reduce((total, effect) => total + effect, 0);
      expect(sum).toBeCloseTo(0, 3);
      expect(words.some((effect) => Math.abs(effect) > 1e-4)).toBe(true);
    } finally {
      await classifier.close();
    }
  });

  it('learns what people call the genres', async () => {
    const [reading] = await engine.readAll([{ blurb: '', genres: 'love stories, SPOOKY tale' }]);
    expect(reading!.given.recognised.map(({ ids }) => ids)).toEqual([['romance'], ['horror']]);
  });

  it('writes the same files again from the same data, without the cache', async () => {
    const again = join(makeFolder(), 'again');
    await trainHues({ data, out: again, cache: makeFolder(), evaluate: false });
    const index = Object.values(INDEX_FILES).map((file) => join('index', file));
    const files = ['config.json', 'measured.json', 'tags.json', 'tokenizer.json', ...index];
    const isSame = (file: string) => readFileSync(join(again, file)).equals(readFileSync(join(out, file)));
    expect(files.filter((file) => !isSame(file))).toEqual([]);
    expect(graphOf(again).equals(graphOf(out))).toBe(true);
  }, 120_000);
});

const blurbOf = (world: World): string => inventBlurb(world, seededRandom(500));
const maroonOf = ({ hues }: HueReading): number => hues.find(({ name }) => name === 'maroon')!.score;

describe('a model with an index of covers', () => {
  it('answers with 58 hues and the neutrals, a ground, and up to three palettes and eight covers', async () => {
    for (const { hues, neutrals, covers } of await engine.readAll(fresh)) {
      expect(hues.map(({ name }) => name).toSorted()).toEqual(HUES.map(({ name }) => name).toSorted());
      expect(neutrals.map(({ name }) => name).toSorted()).toEqual(
        NEUTRALS.map(({ name }) => name).toSorted(),
      );
      for (const { name, hex } of [...hues, ...neutrals]) expect(nameOfColour(hex)).toBe(name);
      const { dark, mid, light } = covers!.ground.shares;
      expect(dark + mid + light).toBeCloseTo(1, 9);
      expect(nameOfColour(covers!.ground.colour.hex)).toBe(covers!.ground.colour.name);
      expect(covers!.palettes.length).toBeLessThanOrEqual(3);
      expect(covers!.comparables.length).toBeLessThanOrEqual(8);
    }
  });

  it('shows each hue in its typical colour on such covers, beside the keyword’s own', async () => {
    const { hues } = await engine.read({ blurb: blurbOf('horror') });
    for (const { name, css } of hues) expect(css).toBe(HUES[hueIndex(name)!]!.hex);
    expect(hues.find(({ name }) => name === 'maroon')!.hex).toBe('#800000');
  });

  it('compares a book with covers of its kind', async () => {
    const readings = await engine.readAll(fresh);
    const titles = fresh.flatMap(({ world }, at) =>
      readings[at]!.covers!.comparables.slice(0, 1).map(({ title }) => ({ world, title })),
    );
    expect(titles.length).toBeGreaterThan(fresh.length / 2);
    const ofKind = titles.filter(({ world, title }) =>
      WORLDS[world].words.split(' ').some((word) => title.includes(word)),
    );
    expect(ofKind.length).toBeGreaterThan(0.8 * titles.length);
  });

  it('gives the same answer to the same question', async () => {
    const book = { blurb: blurbOf('space'), genres: 'romance' };
    expect(await engine.read(book)).toEqual(await engine.read(book));
  });

  it('moves by the genres that are named', async () => {
    const [plain, named, alone] = await engine.readAll([
      { blurb: blurbOf('gardening') },
      { blurb: blurbOf('gardening'), genres: 'horror' },
      { blurb: '', genres: 'horror' },
    ]);
    expect(maroonOf(named!)).toBeGreaterThan(1.2 * maroonOf(plain!));
    expect(alone!.hues.slice(0, 5).map(({ name }) => name)).toContain('maroon');
  });

  it('compares nothing with a text that says little', async () => {
    const little = await engine.readAll(
      ['', '!?', 'A door.', 'Él vivía en la casa de su abuela con tres gatos.'].map((blurb) => ({ blurb })),
    );
    for (const { covers, cautions } of little) {
      expect(cautions.length).toBeGreaterThan(0);
      expect(covers!.comparables).toEqual([]);
      expect(covers!.palettes.length).toBeGreaterThan(0);
    }
  });

  it('says what is usual of all covers where a text tells nothing', async () => {
    const [short, foreign] = [
      await engine.read({ blurb: 'Hm.' }),
      await engine.read({ blurb: 'ありがとう' }),
    ];
    expect(foreign.covers).toEqual(short.covers);
    const lifts = [...short.hues, ...short.neutrals].map(({ lift }) => lift).filter((lift) => lift > 0);
    for (const lift of lifts) expect(lift).toBeCloseTo(1, 6);
    const { shares } = short.covers!.ground;
    expect(shares.dark + shares.mid + shares.light).toBeCloseTo(1, 9);
  });

  it('shows a book of the test split to nobody', async () => {
    const { corpus } = await splitCorpus({ data, cache });
    const unseen = new Set(corpus.covers.filter(({ split }) => split === 'test').map(({ title }) => title));
    const lines = readFileSync(join(out, 'index', INDEX_FILES.titles), 'utf8')
      .trimEnd()
      .split('\n');
    expect(unseen.size).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter((line) => unseen.has(line.split('\t')[0]!))).toEqual([]);
  });

  it('finds that covers of a book’s kind fit it better than others', async () => {
    const { corpus } = await splitCorpus({ data, cache });
    const looks = new Map(
      WORLD_NAMES.map((world) => {
        const cover = corpus.covers.find(({ genres, split }) => split === 'test' && genres.includes(world))!;
        return [world, { ...cover.measure, genres: [] }] as const;
      }),
    );
    for (const world of WORLD_NAMES) {
      const fits = await engine.fit!({ blurb: blurbOf(world) }, [...looks.values()]);
      const best = fits!.toSorted((a, b) => b.fit - a.fit)[0]!;
      expect(WORLD_NAMES[fits!.indexOf(best)]).toBe(world);
      expect(best.percentile).toBeGreaterThan(0.6);
    }
    expect(await engine.fit!({ blurb: '' }, [...looks.values()])).toBeUndefined();
    expect(await engine.fit!({ blurb: '', genres: 'horror' }, [...looks.values()])).toHaveLength(4);
  });

  it('answers without its index as a model that has none', async () => {
    const alone = await loadHuesEngine({ directory: out, lexicons: LEXICONS, covers: false });
    const reading = await alone.read({ blurb: blurbOf('horror') });
    expect(reading).not.toHaveProperty('covers');
    expect(reading.neutrals).toEqual([]);
    expect(reading.hues.every(({ hex, css }) => hex === css)).toBe(true);
    const { genres } = await engine.read({ blurb: blurbOf('horror') });
    expect(reading.genres).toEqual(genres);
    await alone.close();
  });

  it('is refused with the index of a model that reads other features', async () => {
    const other = join(makeFolder(), 'other');
    cpSync(out, other, { recursive: true });
    writeFileSync(
      join(other, 'onnx', 'model_quantized.onnx'),
      sumGraph({ labels: HUES.map(({ name }) => name), copies: { genre_logits: 6, features: 9 } }),
    );
    await expect(loadHuesEngine({ directory: other, lexicons: LEXICONS })).rejects.toThrow(
      /The cover index in .*other is of another model: it wants \d+ features of a text, and the model gives 9\.$/u,
    );
  });
});

const study = () => studyHueSplits({ data, cache, model: out, seeds: [101] });

describe('the figures of a model', () => {
  let evaluation: HueEvaluation;
  let figures: SplitFigures;
  beforeAll(async () => {
    [figures] = (await study()) as [SplitFigures];
    evaluation = await evaluateHues({
      data,
      model: out,
      cache,
      beside: { name: 'the same again', folder: out },
    });
  }, 120_000);

  it('are measured on titles that it never saw, and its card is written', () => {
    const { model, baseline } = evaluation.genres;
    expect(evaluation.genres.books).toBeGreaterThan(0);
    for (const figure of [...Object.values(model), ...Object.values(baseline)]) {
      expect(Number.isFinite(figure)).toBe(true);
    }
    const { pairs, fromBlurb, withoutCovers, popularity, ground } = evaluation.pairs!;
    expect(pairs).toBeGreaterThan(0);
    for (const { leading, reachingTopFive } of [fromBlurb, withoutCovers]) {
      expect(leading).toBeLessThan(popularity.leading);
      expect(reachingTopFive).toBeGreaterThan(popularity.reachingTopFive);
    }
    expect(ground.advised).toBeGreaterThan(ground.commonest);
    expect(evaluation.pairs!.beside).toEqual({ name: 'the same again', ...fromBlurb });
    expect(fromBlurb.calibrationError).toBeGreaterThan(0);
    expect(fromBlurb.calibrationError).toBeLessThan(0.2);
    expect(evaluation.choice!.byLook.ofAny).toBeGreaterThan(0.7);
    expect(evaluation.choice).not.toHaveProperty('byLookAndGenres');
    expect(evaluation.indexed).toBeGreaterThan(50);
    expect(evaluation).not.toHaveProperty('shelves');
    expect(evaluation.earlier.model.microF1).toBeGreaterThan(evaluation.earlier.alwaysNothing.microF1);
    expect(JSON.parse(readFileSync(join(out, 'evaluation.json'), 'utf8'))).toEqual(evaluation);
    const card = readFileSync(join(out, 'README.md'), 'utf8');
    expect(card).not.toMatch(/NaN|undefined/);
    expect(card.match(/^\| (?:single hues, as )?the same again /gmu)).toHaveLength(2);
    const answers = readFileSync(join(out, 'answers.md'), 'utf8');
    expect(answers.match(/^## /gmu)).toHaveLength(SAMPLE_BLURBS.length);
  });

  it('are measured again on another split of titles that is trained on, once, and the card tells of it', async () => {
    expect(await study()).toEqual([figures]);
    expect(evaluation.splits).toEqual([figures]);
    expect(figures.seed).toBe(101);
    expect(figures.pairs).not.toEqual(evaluation.pairs);
    expect(figures.pairs.fromBlurb.leading).toBeLessThan(figures.pairs.popularity.leading);
    expect(figures.genres.model.microF1).toBeGreaterThan(0.5);
    const card = readFileSync(join(out, 'README.md'), 'utf8');
    expect(card).toMatch(/^\| 101 \|/mu);
    expect(card).not.toMatch(/NaN|undefined/);
  }, 60_000);

  it('does not pass off figures of another recipe as those of the model', async () => {
    const path = join(out, 'splits.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { recipe: Record<string, unknown> };
    writeFileSync(path, JSON.stringify({ ...kept, recipe: { ...kept.recipe, maximumTokens: 256 } }));
    expect(await readSplitFigures(out)).toBeUndefined();
    writeFileSync(path, JSON.stringify(kept));
    expect(await readSplitFigures(out)).toHaveLength(1);
  });
});
