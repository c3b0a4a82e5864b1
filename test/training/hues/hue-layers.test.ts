import { describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import { RECIPE } from '../../../src/training/hues/recipe.ts';
import { huePresence, presenceShares } from '../../../src/training/hues/signature.ts';
import {
  readHues,
  selectBooks,
  trainHueLayer,
  trainingCovers,
  usualShares,
} from '../../../src/training/hues/train-hue-layer.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => hueIndex(name)!;

describe('selectBooks', () => {
  it('keeps the logits and units of the covers that it keeps', () => {
    const covers = [madeCover({ id: 'a' }), madeCover({ id: 'b' }), madeCover({ id: 'c' })];
    const kept = selectBooks(
      { books: covers, genreLogits: Float32Array.of(1, 2, 3, 4, 5, 6), hidden: Float32Array.of(7, 8, 9) },
      ({ id }) => id !== 'b',
    );
    expect(kept.books.map(({ id }) => id)).toEqual(['a', 'c']);
    expect([...kept.genreLogits]).toEqual([1, 2, 5, 6]);
    expect([...kept.hidden]).toEqual([7, 9]);
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
    const kept = trainingCovers({
      books: covers,
      genreLogits: new Float32Array(5),
      hidden: new Float32Array(5),
    });
    expect(kept.books.map(({ id }) => id)).toEqual(['titled', 'described']);
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

/** For 120 covers two numbers each, high and low by turns; all low where they tell nothing. */
function byTurns(high: number, low: number, tells = false): Float32Array {
  return Float32Array.from({ length: 240 }, (_, at) =>
    tells && Math.floor(at / 2) % 2 === at % 2 ? high : low,
  );
}

/** What is read in 120 covers, maroon and pink by turns: by genres, by hidden units, or by neither. */
function readBy(inputs: { readonly genres?: true; readonly hidden?: true }) {
  const covers = Array.from({ length: 120 }, (_, at) =>
    madeCover({ description: 'A storm.', hues: at % 2 === 0 ? { maroon: 0.5 } : { pink: 0.5 } }),
  );
  return { books: covers, genreLogits: byTurns(3, -3, inputs.genres), hidden: byTurns(2, 0, inputs.hidden) };
}

describe('trainHueLayer', () => {
  it.each([
    ['genres', { genres: true }],
    ['hidden units', { hidden: true }],
  ] as const)('learns which hues go with which %s', (_name, inputs) => {
    const read = readBy(inputs);
    const presence = huePresence(read.books);
    const layer = trainHueLayer(read, { kind: 'each', genres: presence, hidden: presence });
    const logits = readHues(read, layer);
    expect(logits).toHaveLength(120 * 58);
    const [maroon, pink] = [index('maroon'), index('pink')];
    expect(logits[maroon]! - logits[58 + maroon]!).toBeGreaterThan(1);
    expect(logits[58 + pink]! - logits[pink]!).toBeGreaterThan(1);
  });

  it('learns shares of a whole', () => {
    const read = readBy({ genres: true, hidden: true });
    const shares = presenceShares(read.books);
    const logits = readHues(read, trainHueLayer(read, { kind: 'shares', genres: shares, hidden: shares }));
    const first = logits.slice(0, 58);
    const share = Math.exp(first[index('maroon')]!) / first.reduce((sum, logit) => sum + Math.exp(logit), 0);
    expect(share).toBeGreaterThan(0.8);
  });
});
