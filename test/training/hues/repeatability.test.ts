import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/training/corpus/genres.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';
import { repeatability, withoutUnrepeated } from '../../../src/training/hues/repeatability.ts';
import { HUES, hueIndex } from '../../../src/palette/hues.ts';
import { madeCovers } from '../../hues/made-covers.ts';
import { madeCover } from './covers.ts';

const SHOP = 'AlmTheHedgehog/books-recommendation-system';
const GENRES: Genre[] = [
  ...Array.from({ length: 16 }, (_, at): Genre => ({ id: `g${at}`, name: `Genre ${at}`, kind: 'fiction' })),
  { id: 'fiction', name: 'Fiction', kind: 'form' },
];

/** Forty covers of each genre, of which the more are dark, and the more carry teal, the later the genre. */
function covers(source: string, order: { readonly dark: 1 | -1; readonly teal: 1 | -1 }): PlacedCover[] {
  return GENRES.flatMap(({ id }, genre) =>
    Array.from({ length: 40 }, (_, at) => {
      const darkest = order.dark === 1 ? genre : 16 - genre;
      const tealest = order.teal === 1 ? genre : 16 - genre;
      return madeCover({
        source,
        genres: [id],
        lightness: at < 4 + 2 * darkest ? 0.2 : 0.9,
        hues: at < 4 + 2 * tealest ? { teal: 0.3 } : { gold: 0.3 },
      });
    }),
  );
}

describe('repeatability', () => {
  it('is perfect where another source has the genres in the same order', () => {
    const found = repeatability(
      [...covers(SHOP, { dark: 1, teal: 1 }), ...covers('other', { dark: 1, teal: 1 })],
      GENRES,
    );
    expect(found.dark).toBeCloseTo(1, 10);
    expect(found.light).toBeCloseTo(1, 10);
    expect(found.byHue['teal']).toBeCloseTo(1, 10);
    expect(found.hues).toBeCloseTo(1, 10);
  });

  it('tells what repeats from what does not', () => {
    const found = repeatability(
      [...covers(SHOP, { dark: 1, teal: 1 }), ...covers('other', { dark: 1, teal: -1 })],
      GENRES,
    );
    expect(found.dark).toBeCloseTo(1, 10);
    expect(found.byHue['teal']).toBeCloseTo(-1, 10);
  });

  it('compares genres with enough covers on both sides, and neither fiction nor nonfiction', () => {
    const all = [...covers(SHOP, { dark: 1, teal: 1 }), ...covers('other', { dark: 1, teal: 1 })];
    const few = all.filter(
      (cover) => !(cover.source === 'other' && cover.genres.includes('g3') && cover.measure.lightness > 0.5),
    );
    const { genres } = repeatability(few, GENRES);
    expect(genres).toEqual(GENRES.map(({ id }) => id).filter((id) => id !== 'g3' && id !== 'fiction'));
  });

  it('names the hues that are common, and no others', () => {
    const found = repeatability(
      [...covers(SHOP, { dark: 1, teal: 1 }), ...covers('other', { dark: 1, teal: 1 })],
      GENRES,
    );
    expect(Object.keys(found.byHue).toSorted()).toEqual(['gold', 'teal']);
    expect(Object.keys(found.byGenre)).toEqual(found.genres);
  });
});

/** Names of the hues that repeat. */
const namesOf = (repeats: readonly boolean[]): string[] =>
  HUES.flatMap(({ name }, hue) => (repeats[hue]! ? [name] : []));

describe('withoutUnrepeated', () => {
  const { genres } = madeCovers({
    horror: { name: 'Horror', unrepeated: ['gold'] },
    sport: { name: 'Sport' },
  });

  it('takes all hues from a genre that does not come out again, and a hue that does not from all', () => {
    const kept = withoutUnrepeated(genres, {
      byHue: { teal: -0.1, navy: 0, maroon: 0.1 },
      byGenre: { horror: 0.4, sport: 0 },
    });
    expect(namesOf(kept['horror']!.repeats)).toEqual(
      HUES.map(({ name }) => name).filter((name) => !['gold', 'teal', 'navy'].includes(name)),
    );
    expect(namesOf(kept['sport']!.repeats)).toEqual([]);
    expect(kept['horror']!.lifts).toEqual(genres['horror']!.lifts);
  });

  it('leaves what is too rare to be compared', () => {
    expect(withoutUnrepeated(genres, { byHue: {}, byGenre: {} })).toEqual(genres);
    expect(genres['horror']!.repeats[hueIndex('teal')!]).toBe(true);
  });
});
