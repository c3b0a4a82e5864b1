import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoverAnswerer, openCoverAnswers } from '../../src/cover-index/answers.ts';
import type { AnswerFromCovers } from '../../src/cover-index/compose-answer.ts';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import { descriptorOf, type LookSpace, packLookSpace, placeOf } from '../../src/cover-index/look-space.ts';
import { LOOK_FIGURES } from '../../src/covers/descriptor.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { NAMED_COLOURS, NEUTRALS, namedIndex } from '../../src/palette/named-colours.ts';
import { buildRankingGraph } from '../../src/training/cover-index/ranking-graph.ts';
import { makeFolder } from '../folders.ts';
import { tableOf, zeros } from '../../src/training/table.ts';
import { anyRanking } from '../training/cover-index/ranking-parts.ts';
import { madeCover } from '../training/hues/covers.ts';
import { writeMadeIndex } from './made-index.ts';

const NAMES = NAMED_COLOURS.length;
const DESCRIPTOR = NAMES + LOOK_FIGURES;
const MAROON = namedIndex('maroon')!;
const PINK = namedIndex('pink')!;

/** Dark covers in maroon and light ones in pink by turns, of as many authors; the first is the most maroon of all. */
const COVERS = Array.from({ length: 40 }, (_, at) =>
  madeCover({
    title: at === 0 ? 'Spanked' : `Volume ${at}`,
    author: `Author ${at}`,
    ...(at % 2 === 0
      ? {
          hues: { black: 0.5, maroon: at === 0 ? 0.35 : 0.3, white: at === 0 ? 0.05 : 0.1, gold: 0.1 },
          lightness: 0.2,
        }
      : { hues: { white: 0.4, pink: 0.4, orchid: 0.1, black: 0.1 }, lightness: 0.9 }),
  }),
);

/** A place of its own for maroon, and the opposite one for pink. */
const SPACE: LookSpace = {
  centre: new Float32Array(DESCRIPTOR),
  whitening: Float32Array.from({ length: DESCRIPTOR ** 2 }, (_, at) => (at % (DESCRIPTOR + 1) === 0 ? 1 : 0)),
  basis: Float32Array.from({ length: DESCRIPTOR }, (_, row) => (row === MAROON ? 1 : row === PINK ? -1 : 0)),
};

const places = Float32Array.from(
  COVERS.flatMap(({ measure }) => [...placeOf(descriptorOf(measure.shares, measure.look), SPACE)]),
);

/** Its one telling feature is the first: 1 for maroon books, -1 for pink ones; the second is of a genre of both. */
function graphOf(covers = COVERS.length): Uint8Array {
  const sizes = { features: 2, covers, directions: 1, genres: 1, names: NAMES };
  return buildRankingGraph({
    ...anyRanking(sizes),
    looks: { weights: tableOf(Float32Array.of(1, 0), 1), bias: Float32Array.of(0) },
    colours: { weights: zeros(2, NAMES), bias: new Float32Array(NAMES) },
    genres: [1],
    genreMeans: Float32Array.of(0.5),
    genreDeviations: Float32Array.of(1),
    places: tableOf(places.subarray(0, covers), 1),
    kinds: zeros(covers, 1),
  });
}

/** The directory of a model with this index. */
function writeModel(): string {
  const folder = writeMadeIndex(COVERS, { directions: 1, descriptor: DESCRIPTOR });
  writeFileSync(join(folder, INDEX_FILES.graph), graphOf());
  writeFileSync(join(folder, INDEX_FILES.look), new Uint8Array(packLookSpace(SPACE).buffer));
  return dirname(folder);
}

const THRILLER = Float32Array.of(1, 0.5);
const ROMANCE = Float32Array.of(-1, 0.5);
const USUALLY = { adult: false, comparable: true };

let answers: CoverAnswerer;
beforeAll(async () => {
  answers = (await openCoverAnswers(writeModel()))!;
});
afterAll(() => answers.close());

const chance = (answer: AnswerFromCovers | undefined, name: string): number =>
  answer!.hues.find((hue) => hue.name === name)!.score;

describe('an answer', () => {
  it('tells of all 58 hues in label order, and of the neutrals', async () => {
    const { hues, neutrals } = await answers.answer(THRILLER, USUALLY);
    expect(hues.map(({ name, css }) => ({ name, hex: css }))).toEqual(HUES);
    expect(neutrals.map(({ name, css }) => ({ name, hex: css }))).toEqual(NEUTRALS);
    for (const { name, hex, score, usual } of [...hues, ...neutrals]) {
      expect(nameOfColour(hex)).toBe(name);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(usual).toBe(0.1);
    }
  });

  it('says what the covers that fit the text wear, and not what the others do', async () => {
    const [thriller, romance] = await Promise.all(
      [THRILLER, ROMANCE].map((features) => answers.answer(features, USUALLY)),
    );
    expect(chance(thriller, 'maroon')).toBeGreaterThan(2 * chance(romance, 'maroon'));
    expect(chance(romance, 'pink')).toBeGreaterThan(2 * chance(thriller, 'pink'));
    expect([thriller, romance].map((one) => one!.covers.ground.lightness)).toEqual(['dark', 'light']);
    expect(thriller!.covers.ground.colour.name).toBe('black');
    expect(thriller!.usualGround).toEqual({ dark: 0.3, mid: 0.4, light: 0.3 });
  });

  it('gives grounds whose shares are 1 together, and palettes that can be read', async () => {
    const { covers } = await answers.answer(ROMANCE, USUALLY);
    const { dark, mid, light } = covers.ground.shares;
    expect(dark + mid + light).toBeCloseTo(1, 9);
    expect(covers.covers).toBeGreaterThan(0);
    expect(covers.covers).toBeLessThanOrEqual(COVERS.length);
    expect(covers.palettes.length).toBeGreaterThan(0);
    expect(covers.palettes.length).toBeLessThanOrEqual(3);
    for (const palette of covers.palettes)
      expect(contrast(palette[0]!.hex, palette.at(-1)!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('shows comparable covers only where they may be shown, and adult ones only where these may', async () => {
    const titles = async (options: typeof USUALLY) =>
      (await answers.answer(THRILLER, options)).covers.comparables.map(({ title }) => title);
    expect(await titles(USUALLY)).toHaveLength(8);
    expect(await titles(USUALLY)).not.toContain('Spanked');
    expect(await titles({ ...USUALLY, adult: true })).toContain('Spanked');
    expect(await titles({ ...USUALLY, comparable: false })).toEqual([]);
  });

  it('chooses palettes and comparable covers once, and holds them for whoever copies it', async () => {
    const { covers } = await answers.answer(THRILLER, USUALLY);
    const copy = structuredClone(covers);
    expect(copy.comparables).toHaveLength(8);
    expect(copy).toEqual(covers);
    expect(covers.palettes).toBe(covers.palettes);
    expect(covers.comparables).toBe(covers.comparables);
  });

  it('is the same each time', async () => {
    expect(await answers.answer(THRILLER, USUALLY)).toEqual(await answers.answer(THRILLER, USUALLY));
  });
});

describe('how covers fit', () => {
  const [maroon, pink] = COVERS.map(({ measure: { shares, look } }) => ({ shares, look, genres: [] }));

  it('is higher for the cover in the book’s colours, and the other way round for another book', async () => {
    const fits = await Promise.all(
      [THRILLER, ROMANCE].map((features) => answers.fit(features, new Map(), [maroon!, pink!])),
    );
    const [thriller, romance] = fits as [(typeof fits)[number], (typeof fits)[number]];
    expect(thriller[0]!.fit).toBeGreaterThan(thriller[1]!.fit);
    expect(romance[1]!.fit).toBeGreaterThan(romance[0]!.fit);
    for (const { percentile } of [...thriller, ...romance]) {
      expect(percentile).toBeGreaterThanOrEqual(0);
      expect(percentile).toBeLessThanOrEqual(1);
    }
    expect(thriller[0]!.percentile).toBeGreaterThanOrEqual(0.5);
    expect(thriller[1]!.percentile).toBeLessThan(0.5);
  });

  it('is higher where picture and text agree on genres, which the percentile does not count', async () => {
    const shown = (id: string) => ({
      ...maroon!,
      genres: [
        { id, score: 0.9 },
        { id: 'other', score: 0.9 },
      ],
    });
    const covers = [shown('horror'), maroon!, { ...maroon!, genres: [{ id: 'horror', score: 0.01 }] }];
    const [agrees, silent, differs] = await answers.fit(THRILLER, new Map([['horror', 0.9]]), covers);
    expect(agrees!.fit).toBeCloseTo(silent!.fit + 1, 6);
    expect(differs!.fit).toBeCloseTo(silent!.fit - 1, 6);
    expect(new Set([agrees, silent, differs].map((one) => one!.percentile)).size).toBe(1);
  });

  it('is asked of no covers', async () => {
    expect(await answers.fit(THRILLER, new Map(), [])).toEqual([]);
  });
});

describe('openCoverAnswers', () => {
  it('gives nothing for a model without an index', async () => {
    expect(await openCoverAnswers(makeFolder())).toBeUndefined();
  });

  it('says how many features it wants', () => {
    expect(answers.features).toBe(2);
  });

  it.each<[string, (index: string) => void, RegExp]>([
    [
      'a graph of other covers',
      (index) => writeFileSync(join(index, INDEX_FILES.graph), graphOf(39)),
      /ranking\.onnx gives 39 scores/u,
    ],
    ['no graph', (index) => rmSync(join(index, INDEX_FILES.graph)), /ranking\.onnx/u],
    [
      'a look that was cut off',
      (index) => truncateSync(join(index, INDEX_FILES.look), 8),
      /look\.f32 does not hold/u,
    ],
    ['no titles', (index) => rmSync(join(index, INDEX_FILES.titles)), /there is no titles\.tsv/u],
  ])('refuses an index with %s', async (_name, spoil, message) => {
    const model = writeModel();
    spoil(join(model, 'index'));
    const opened = openCoverAnswers(model);
    await expect(opened).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_INVALID' });
    await expect(opened).rejects.toThrow(message);
  });
});
