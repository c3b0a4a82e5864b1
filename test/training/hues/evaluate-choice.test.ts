import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HuesEngine, RankedHue } from '../../../src/hues/reading.ts';
import { HUES, hueIndex } from '../../../src/palette/hues.ts';
import { compareChoices, type PictureGenres } from '../../../src/training/hues/evaluate-choice.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { cachedStages } from '../../../src/training/files/cached-stages.ts';
import { makeFolder } from '../../folders.ts';
import { madeCover } from './covers.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const OTHERS = HUES.filter(({ name }) => name !== 'teal');

/** Unseen pairs, each with a share of teal of its own, which its description names; of one source unless told. */
function trialOf(pairs: number, sourceOf: (at: number) => string = () => 'one/source') {
  const covers = Array.from({ length: pairs }, (_, at) =>
    madeCover({
      split: 'test',
      description: String(at),
      group: `t:${at}`,
      source: sourceOf(at),
      hues: { teal: (at + 1) / 1_000, [OTHERS[at % 40]!.name]: 0.5 },
    }),
  );
  const seen = madeCover({ description: '0', hues: { teal: 0.001 } });
  const grey = madeCover({ split: 'test', description: '0', chroma: 0 });
  const corpus = { splitSeed: 1, genres: [], tags: {}, blurbs: [], covers: [...covers, seen, grey] };
  return { corpus, stages: cachedStages(makeFolder()), tokenize: () => [], vocabulary: 0 };
}

type Fit = NonNullable<HuesEngine['fit']>;

/** How far the share of teal on a cover is from that of the book's own. */
const distance = (blurb: string, shares: Float32Array): number =>
  Math.abs(shares[hueIndex('teal')!]! - (Number(blurb) + 1) / 1_000);

const fitBy =
  (merit: (blurb: string, look: Parameters<Fit>[1][number]) => number): Fit =>
  (book, looks) =>
    Promise.resolve(looks.map((look) => ({ fit: merit(book.blurb, look), percentile: 0.5 })));

const compare = (pairs: number, fit: Fit | undefined, pictures?: PictureGenres, hues?: RankedHue[]) => {
  const engine = inMemoryEngine(fit && { fit });
  const withoutCovers = inMemoryEngine(hues && { reading: { hues } });
  return compareChoices(trialOf(pairs), { engine, withoutCovers }, pictures);
};

describe('compareChoices', () => {
  it('gives full marks to an engine that knows each book’s own cover', async () => {
    const figures = await compare(
      110,
      fitBy((blurb, { shares }) => -distance(blurb, shares)),
    );
    expect(figures).toMatchObject({ books: 110, byLook: { ofAny: 1, ofSameSource: 1, amongTen: 1 } });
    expect(figures).not.toHaveProperty('byLookAndGenres');
  });

  it('gives none to one that prefers any other', async () => {
    const figures = await compare(
      110,
      fitBy((blurb, { shares }) => distance(blurb, shares)),
    );
    expect(figures!.byLook).toEqual({ ofAny: 0, ofSameSource: 0, amongTen: 0 });
  });

  it('gives half to one that finds all alike, or is told too little', async () => {
    expect(
      (await compare(
        110,
        fitBy(() => 7),
      ))!.byLook,
    ).toMatchObject({ ofAny: 0.5, ofSameSource: 0.5 });
    expect((await compare(110, () => Promise.resolve(undefined)))!.byLook.ofAny).toBe(0.5);
  });

  it('shows the engine what pictures say of genres only where it is to go by that, too', async () => {
    const trial = trialOf(101);
    const pictures: PictureGenres = new Map(
      trial.corpus.covers.map(({ id, description }) => [id, [{ id: description!, score: 0.9 }]]),
    );
    const engine = inMemoryEngine({
      fit: fitBy((blurb, { genres }) => (genres.some(({ id }) => id === blurb) ? 1 : 0)),
    });
    const figures = await compareChoices(trial, { engine, withoutCovers: inMemoryEngine() }, pictures);
    expect(figures!.byLook.ofAny).toBe(0.5);
    expect(figures!.byLookAndGenres).toEqual({ ofAny: 1, ofSameSource: 1, amongTen: 1 });
  });

  it('holds a cover against others of its source only where there are a hundred', async () => {
    const trial = trialOf(130, (at) => (at < 30 ? 'few' : 'many'));
    const engine = inMemoryEngine({ fit: fitBy((blurb, { shares }) => -distance(blurb, shares)) });
    const figures = await compareChoices(trial, { engine, withoutCovers: inMemoryEngine() });
    expect(figures).toMatchObject({ books: 100, byLook: { ofAny: 1, ofSameSource: 1 } });
  });

  it('chooses by single hues, too: by those on a cover that are likelier for such a book than usual', async () => {
    const hues = HUES.map(({ name, hex }, at) => {
      const [score, lift] = name === 'gold' ? [0.9, 9] : [0.1, 1];
      return { name, hex, css: hex, rank: at + 1, score, lift };
    });
    const trial = trialOf(101);
    const gold = trial.corpus.covers.flatMap(({ measure }, at) =>
      measure.shares[hueIndex('gold')!]! > 0.1 ? [at] : [],
    );
    expect(gold.length).toBeGreaterThan(1);
    const engine = inMemoryEngine({ fit: fitBy(() => 0) });
    const figures = await compareChoices(trial, {
      engine,
      withoutCovers: inMemoryEngine({ reading: { hues } }),
      beside: { name: 'another', engine: inMemoryEngine({ reading: { hues } }) },
    });
    expect(figures!.byHuesBeside).toEqual({ name: 'another', ...figures!.byHues });
    const others = 101 - gold.length;
    const expected =
      (gold.length * (others + (gold.length - 1) / 2) + (others * (others - 1)) / 2) / (101 * 100);
    expect(Math.abs(figures!.byHues.ofAny - expected)).toBeLessThan(0.01);
  });

  it('is not asked of a model that knows no covers', async () => {
    expect(await compare(3, undefined)).toBeUndefined();
  });
});
