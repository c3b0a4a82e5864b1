import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFrom } from '../../src/cover-index/answers.ts';
import { type CoverIndex, readCoverIndex } from '../../src/cover-index/cover-index.ts';
import { readLookSpace } from '../../src/cover-index/look-space.ts';
import { openRanker } from '../../src/cover-index/ranker.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import type { Book, HuesEngine } from '../../src/hues/reading.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { packagePath } from '../../src/package-root.ts';

const directory = packagePath('models', 'hues');
const ROMCOM = {
  blurb:
    'When a baker with a secret crush agrees to fake-date her grumpy rival for one summer, neither expects to fall in love. A romantic comedy of butter, banter and second chances.',
};
const OTHERS: Book[] = [
  {
    blurb:
      'Something is living in the walls of the old house. It scratches at night, it whispers the names of the dead. A terrifying tale of possession, blood and the evil that waits below.',
  },
  {
    blurb: 'One hundred recipes for weeknight pasta, with a guide to ingredients and tips for baking bread.',
  },
  { blurb: '', genres: 'fantasy' },
  { blurb: '', genres: 'fiction' },
];

let index: CoverIndex;
let engine: HuesEngine;
/** The same, as if no cover's own year were known. */
let undated: HuesEngine;
beforeAll(async () => {
  const folder = packagePath('models', 'hues', 'index');
  index = await readCoverIndex(folder);
  const [ranker, space] = await Promise.all([openRanker(folder, index), readLookSpace(folder, index)]);
  const covers = answersFrom({ ...index, ownYear: () => undefined }, ranker, space);
  [engine, undated] = await Promise.all([
    loadHuesEngine({ directory, lexicons: LEXICONS }),
    loadHuesEngine({ directory, lexicons: LEXICONS, covers }),
  ]);
});
afterAll(() => Promise.all([engine.close(), undated.close()]));

/** Covers of romances, by what is known of them. */
const romances = (isCounted: (cover: number) => boolean): number[] =>
  Array.from({ length: index.covers }, (_, cover) => cover).filter(
    (cover) => index.hasGenre(cover, index.genres.indexOf('romance')) && isCounted(cover),
  );

describe('answers by the years of covers', () => {
  it('stay as they are where too few covers of a genre are dated', async () => {
    for (const book of OTHERS) {
      const [dated, others] = await Promise.all([engine.read(book), undated.read(book)]);
      expect(dated.hues).toEqual(others.hues);
      expect(dated.covers?.ground).toEqual(others.covers?.ground);
      expect(dated.covers?.palettes).toEqual(others.covers?.palettes);
      expect(dated.covers?.comparables).toEqual(others.covers?.comparables);
      expect(dated.covers?.trends?.changes ?? []).toEqual([]);
      expect(dated.covers).not.toHaveProperty('style');
    }
  });

  it('favour what recent covers wear where enough are dated', async () => {
    const asked = { blurb: '', genres: 'romance' };
    const [dated, others] = await Promise.all([engine.read(asked), undated.read(asked)]);
    const chance = ({ hues }: typeof dated, hue: string) => hues.find(({ name }) => name === hue)!.score;
    expect(chance(dated, 'palevioletred')).toBeGreaterThan(chance(others, 'palevioletred'));
    expect(chance(dated, 'saddlebrown')).toBeLessThan(chance(others, 'saddlebrown'));
    const recent = ({ covers }: typeof dated) => covers!.comparables.filter(({ year = 0 }) => year > 2020);
    expect(recent(dated).length).toBeGreaterThan(recent(others).length);
  });

  it('tell what has changed, as it can be counted in the index', async () => {
    const { covers } = await engine.read(ROMCOM);
    expect(covers?.trends).toMatchObject({
      genre: 'romance',
      dated: romances((cover) => index.ownYear(cover) !== undefined).length,
      years: { from: 2011, to: 2023 },
    });
    const illustrated = covers!.trends!.changes.find(({ value }) => value === 'illustrated')!;
    for (const { year, share } of [illustrated.from, illustrated.to]) {
      const near = romances((cover) => Math.abs((index.ownYear(cover) ?? 0) - year) <= 1);
      const told = near.filter((cover) => index.style(cover) !== undefined);
      const drawn = told.filter((cover) => index.style(cover) === 'illustrated');
      expect(share).toBeCloseTo(drawn.length / told.length, 9);
    }
    expect(illustrated.to.share).toBeGreaterThan(2 * illustrated.from.share);
    expect(covers?.style?.illustrated).toBeGreaterThan(0.6);
    expect(covers?.style?.since).toBe(2021);
  });
});
