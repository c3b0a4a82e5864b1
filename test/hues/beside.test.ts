import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import type { HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { saysLittle } from '../../src/hues/sure-covers.ts';
import { LEXICONS } from '../../src/languages/index.ts';

const BLURB =
  'When a baker vanishes from a quiet coastal town, her sister comes home to a house full of locked doors and must find out who in the family has been lying all along.';

let engine: HuesEngine;
beforeAll(async () => {
  engine = await loadHuesEngine({ directory: 'models/hues', lexicons: LEXICONS });
});
afterAll(() => engine.close());

const read = (comparables?: string, blurb = BLURB): Promise<HueReading> =>
  engine.read({ blurb, ...(comparables !== undefined && { comparables }) });

/** The score of a hue, 0 to 1. */
const scoreOf = (reading: HueReading, hue: string): number =>
  [...reading.hues, ...reading.neutrals].find(({ name }) => name === hue)!.score;

describe('comparable books that are named', () => {
  it('are said to be found or unknown, by name', async () => {
    const { beside } = await read('Gone Girl by Gillian Flynn; The Lighthouse of Nowhere\nStephen King');
    expect(beside!.found.map(({ asked, by, from, author }) => [asked, by, from, author])).toEqual([
      ['Gone Girl by Gillian Flynn', 'title', 'asker', 'Gillian Flynn'],
      ['Stephen King', 'author', 'asker', 'Stephen King'],
    ]);
    expect(beside!.found[0]).toMatchObject({ title: 'Gone Girl', covers: 1 });
    expect(beside!.found.every(({ colours }) => colours.length > 0)).toBe(true);
    expect(beside!.unknown).toEqual(['The Lighthouse of Nowhere']);
    expect(beside!.more).toBe(0);
  });

  it('are ten at most, and how many more there are is said', async () => {
    const names = Array.from({ length: 13 }, (_, at) => `The Lighthouse of Nowhere, Volume ${at}`);
    const { beside } = await read(names.join(';'));
    expect(beside!.unknown).toHaveLength(10);
    expect(beside!.more).toBe(3);
  });

  it('are none where none is named', async () => {
    expect((await read()).beside).toBeUndefined();
    expect((await read(' ;\n; ')).beside).toBeUndefined();
  });

  it('lead the covers to compare with', async () => {
    const { covers } = await read('Gone Girl; The Hobbit');
    expect(covers!.comparables.slice(0, 2).map(({ title }) => title)).toEqual(['Gone Girl', 'The Hobbit']);
    expect(new Set(covers!.comparables.map(({ title }) => title)).size).toBe(covers!.comparables.length);
  });

  it('move the answer towards what their covers wear, the same way every time', async () => {
    const [alone, beside, again] = [await read(), await read('Danielle Steel'), await read('Danielle Steel')];
    const { colours } = beside.beside!.found[0]!;
    const moved = colours.slice(0, 3).map(({ name }) => scoreOf(beside, name) - scoreOf(alone, name));
    expect(moved.reduce((sum, change) => sum + change, 0)).toBeGreaterThan(0.01);
    expect(again).toEqual(beside);
  });

  it('leave the answer as it is where none of them is known', async () => {
    const [alone, beside] = [await read(), await read('The Lighthouse of Nowhere')];
    expect(beside.hues).toEqual(alone.hues);
    expect(beside.covers!.palettes).toEqual(alone.covers!.palettes);
  });

  it('answer without a blurb', async () => {
    const [nothing, named] = [await read('', 'Hm.'), await read('Gone Girl by Gillian Flynn', 'Hm.')];
    expect([saysLittle(nothing), saysLittle(named)]).toEqual([true, false]);
    expect(named.covers!.comparables.map(({ title }) => title)).toEqual(['Gone Girl']);
    expect(named.hues).not.toEqual(nothing.hues);
  });
});

describe('books that the blurb compares itself with', () => {
  it('count, and those that are not known need no complaint', async () => {
    const praise = ' Perfect for fans of Gillian Flynn and Nobody Atall.';
    const { beside } = await read('', BLURB + praise);
    expect(beside!.found.map(({ asked, from, by }) => [asked, from, by])).toEqual([
      ['Gillian Flynn', 'blurb', 'author'],
    ]);
    expect(beside!.unknown).toEqual([]);
    expect((await read('', `${BLURB} Perfect for fans of Nobody Atall.`)).beside).toBeUndefined();
  });
});

it.each(['', 'romance'])('one author is no whole answer, with genres “%s”', async (genres) => {
  const { hues, neutrals, covers } = await engine.read({ blurb: '', genres, comparables: 'Emily Henry' });
  const { colour, shares } = covers!.ground;
  const all = [...hues, ...neutrals];
  expect(Math.max(...all.map(({ lift }) => lift))).toBeLessThanOrEqual(10 + 1e-9);
  expect(colour.share).toBeLessThanOrEqual(all.find(({ name }) => name === colour.name)!.score);
  expect(colour.share).toBeLessThanOrEqual(Math.max(...Object.values(shares)));
  expect(colour.name).not.toBe('deeppink');
});

it('titles are completed by the engine', async () => {
  const [first] = await engine.completeTitles!('gone g', 3);
  expect(first).toMatchObject({ title: 'Gone Girl', author: 'Gillian Flynn' });
});
