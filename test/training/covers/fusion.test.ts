import { describe, expect, it } from 'vitest';
import { logit } from '../../../src/covers/fuse-genres.ts';
import { fuse, learnFusion } from '../../../src/training/covers/fusion.ts';
import { seededRandom } from '../../../src/training/random.ts';

const GENRES = 3;
const TRUTH = { text: 0.8, image: 0.3, offsets: Float32Array.of(0.5, -0.2, 0) };

/** Books whose genres were drawn by known weights from random evidence. */
function drawBooks(count: number) {
  const random = seededRandom(11);
  const evidence = () => Float32Array.from({ length: count * GENRES }, () => random());
  const [text, image] = [evidence(), evidence()];
  const targets = fuse(text, image, TRUTH).map((chance) => (random() < chance ? 1 : 0));
  return { text, image, targets };
}

function crossEntropy(chances: Float32Array, targets: Float32Array): number {
  return chances.reduce((sum, chance, at) => sum - Math.log(targets[at] === 1 ? chance : 1 - chance), 0);
}

describe('learnFusion', () => {
  const { text, image, targets } = drawBooks(4000);
  const fusion = learnFusion(text, image, targets, GENRES);

  it('finds the weights that the genres were drawn by', () => {
    expect(fusion.text).toBeCloseTo(TRUTH.text, 1);
    expect(fusion.image).toBeCloseTo(TRUTH.image, 1);
    fusion.offsets.forEach((offset, genre) => {
      expect(Math.abs(offset - TRUTH.offsets[genre]!)).toBeLessThan(0.15);
    });
  });

  it('says more than either side alone', () => {
    const both = crossEntropy(fuse(text, image, fusion), targets);
    expect(both).toBeLessThan(crossEntropy(text, targets));
    expect(both).toBeLessThan(crossEntropy(image, targets));
  });

  it('gives a genre that few books have the offset that suits all', () => {
    const random = seededRandom(3);
    const [one, other] = [1, 2].map(() => Float32Array.from({ length: 3000 }, () => random()));
    // The last of three genres is so unlikely by both that nothing is learned of it.
    const rare = (values: Float32Array) => values.map((value, at) => (at % GENRES === 2 ? 1e-4 : value));
    const [told, shown] = [rare(one!), rare(other!)];
    const drawn = fuse(told, shown, { text: 1, image: 0.5, offsets: Float32Array.of(1, 1, 1) });
    const { offsets } = learnFusion(
      told,
      shown,
      drawn.map((chance) => (random() < chance ? 1 : 0)),
      GENRES,
    );
    expect(offsets[2]).toBeGreaterThan(0.8);
    expect(offsets[2]).toBeLessThan(1.2);
  });

  it('stays finite where a genre is never there, or a side is certain', () => {
    const none = learnFusion(
      Float32Array.of(0, 1, 0.5, 0, 1, 0.5),
      Float32Array.of(1, 0, 0.5, 0, 1, 0.5),
      new Float32Array(6),
      GENRES,
    );
    expect([none.text, none.image, ...none.offsets].every(Number.isFinite)).toBe(true);
  });
});

describe('logit', () => {
  it('is the inverse of the logistic function, and finite at its ends', () => {
    expect(logit(0.5)).toBe(0);
    expect(1 / (1 + Math.exp(-logit(0.73)))).toBeCloseTo(0.73, 6);
    expect(logit(0)).toBeGreaterThan(-10);
    expect(logit(1)).toBeLessThan(10);
  });
});
