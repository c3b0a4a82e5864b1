import { describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import { RECIPE } from '../../../src/training/hues/recipe.ts';
import { huePresence } from '../../../src/training/hues/signature.ts';
import {
  readHues,
  selectCovers,
  trainHueLayer,
  trainingCovers,
  usualShares,
} from '../../../src/training/hues/train-hue-layer.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => hueIndex(name)!;

describe('selectCovers', () => {
  it('keeps the logits of the covers that it keeps', () => {
    const covers = [madeCover({ id: 'a' }), madeCover({ id: 'b' }), madeCover({ id: 'c' })];
    const kept = selectCovers(
      { covers, genreLogits: Float32Array.of(1, 2, 3, 4, 5, 6) },
      ({ id }) => id !== 'b',
    );
    expect(kept.covers.map(({ id }) => id)).toEqual(['a', 'c']);
    expect([...kept.genreLogits]).toEqual([1, 2, 5, 6]);
  });
});

describe('trainingCovers', () => {
  it('are the measurable ones of the training fold, with a description or without', () => {
    const covers = [
      madeCover({ id: 'titled' }),
      madeCover({ id: 'described', description: 'A storm.' }),
      madeCover({ id: 'held out', fold: 'validation' }),
      madeCover({ id: 'tested', fold: 'test' }),
      madeCover({ id: 'grey', chroma: 0 }),
    ];
    const kept = trainingCovers({ covers, genreLogits: new Float32Array(5) });
    expect(kept.covers.map(({ id }) => id)).toEqual(['titled', 'described']);
  });
});

describe('usualShares', () => {
  it('weigh a cover with a title alone less', () => {
    const covers = [
      madeCover({ hues: { teal: 1 } }),
      madeCover({ description: 'A storm.', hues: { gold: 1 } }),
    ];
    const shares = usualShares(covers, huePresence(covers));
    const { titleOnlyWeight } = RECIPE;
    expect(shares[index('teal')]).toBeCloseTo(titleOnlyWeight / (1 + titleOnlyWeight), 6);
    expect(shares[index('gold')]).toBeCloseTo(1 / (1 + titleOnlyWeight), 6);
  });
});

describe('trainHueLayer', () => {
  it('learns which hues go with which genres', () => {
    const covers = Array.from({ length: 120 }, (_, at) =>
      madeCover({ description: 'A storm.', hues: at % 2 === 0 ? { maroon: 0.5 } : { pink: 0.5 } }),
    );
    const genreLogits = Float32Array.from({ length: 240 }, (_, at) =>
      Math.floor(at / 2) % 2 === at % 2 ? 3 : -3,
    );
    const read = { covers, genreLogits };
    const logits = readHues(read, trainHueLayer(read, huePresence(covers)));
    expect(logits).toHaveLength(120 * 58);
    expect(logits[index('maroon')]).toBeGreaterThan(1);
    expect(logits[index('pink')]).toBeLessThan(-1);
    expect(logits[58 + index('pink')]).toBeGreaterThan(1);
  });
});
