import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../../src/hues/engine.ts';
import { titleReader } from '../../../src/hues/lexicon/title-colours.ts';
import type { HuesEngine, PaletteColour } from '../../../src/hues/reading.ts';
import { LEXICONS } from '../../../src/languages/index.ts';
import { packagePath } from '../../../src/package-root.ts';
import { familyOf } from '../../../src/palette/colour-families.ts';
import { SAMPLE_BLURBS } from '../../../src/training/sample-blurbs.ts';

const read = titleReader(LEXICONS);

describe('titleReader', () => {
  it.each([
    ['Blue Note, Red Room', ['blue', 'red']],
    ['FORTY SHADES OF GREEN', ['green']],
    ['The Blues and the Scarlet Woman', ['blue', 'red']],
    ['Red, Redder, Red', ['red']],
    ['The Hundred Rooms', []],
    ['Now or Never: Rot and Ruin', []],
    ['', []],
    ['Ruby and Olive in the Forest', []],
    ['🟥 ???', []],
  ])('finds the colours that the English title %j names', (title, families) => {
    expect(read(title, 'english')).toEqual(families);
  });

  it.each([
    ['Der rote Faden', ['red']],
    ['Le Rouge et le Noir', ['red', 'black']],
    ['La casa amarilla', ['yellow']],
    ['A Casa Azul', ['blue']],
    ['赤い月', ['red']],
    ['Die Roten', ['red']],
    ['告白', []],
    ['赤ちゃんと銀行', []],
    ['白い闇、赤の女王', ['white', 'red']],
    ['Le péché de la forêt', []],
  ])('and those of %j, in another language', (title, families) => {
    expect(read(title, 'other')).toEqual(families);
  });
});

describe('titleReader, of a title whose language is not known', () => {
  it.each([
    ['Der rote Faden', ['red']],
    ['The Red Thread', ['red']],
    ['Der Faden', []],
  ])('reads %j by English words first', (title, families) => {
    expect(read(title, 'unknown')).toEqual(families);
  });
});

const isRed = ({ hex, role }: PaletteColour) => role !== 'ink' && familyOf(hex) === 'red';

describe('palettes of a book whose title names a colour', () => {
  let engine: HuesEngine;
  beforeAll(async () => {
    engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
  });
  afterAll(() => engine.close());

  /** First palettes that wear red, of the sample blurbs under a title. */
  async function wearingRed(title: string): Promise<number> {
    const readings = await engine.readAll(SAMPLE_BLURBS.map(({ blurb }) => ({ title, blurb })));
    return readings.filter(({ covers }) => covers?.palettes[0]?.some(isRed)).length;
  }

  /** The same of palettes that are rolled beside a kept black, from what is kept of the books. */
  async function rolledRed(title: string): Promise<number> {
    const readings = await engine.readAll(SAMPLE_BLURBS.map(({ blurb }) => ({ title, blurb })));
    const wanted = { locks: [{ hex: '#000000' }] };
    const rolled = await Promise.all(
      readings.map((reading) => engine.roll!(reading, engine.placeOf!(reading), wanted)),
    );
    return rolled.filter(({ palettes }) => palettes[0]?.palette.some(isRed)).length;
  }

  it('wear it more often', async () => {
    const [red, tall] = [await wearingRed('The Red House'), await wearingRed('The Tall House')];
    expect(red).toBeGreaterThan(tall + 2);
  });

  it('wear it more often, too, when they are rolled later', async () => {
    expect(await rolledRed('The Red House')).toBeGreaterThan(await rolledRed('The Tall House'));
  });
});
