import { describe, expect, it } from 'vitest';
import { logit } from '../../../src/covers/fuse-genres.ts';
import { fuse, learnFusion } from '../../../src/training/covers/fusion.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { fromRows, mapCells, type Table, zeros } from '../../../src/training/table.ts';

const GENRES = 3;
const TRUTH = { text: 0.8, image: 0.3, offsets: Float32Array.of(0.5, -0.2, 0) };

/** Books whose genres were drawn by known weights from random evidence. */
function drawBooks(count: number) {
  const random = seededRandom(11);
  const evidence = () => mapCells(zeros(count, GENRES), () => random());
  const [text, image] = [evidence(), evidence()];
  const targets = mapCells(fuse(text, image, TRUTH), (chance) => (random() < chance ? 1 : 0));
  return { text, image, targets };
}

function crossEntropy(chances: Table, targets: Table): number {
  return chances.values.reduce(
    (sum, chance, at) => sum - Math.log(targets.values[at] === 1 ? chance : 1 - chance),
    0,
  );
}

/** The last of three genres so unlikely that nothing is learned of it. */
const rare = (table: Table) => mapCells(table, (value, genre) => (genre === 2 ? 1e-4 : value));

describe('learnFusion', () => {
  const { text, image, targets } = drawBooks(4000);
  const fusion = learnFusion(text, image, targets);

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
    const [one, other] = [1, 2].map(() => mapCells(zeros(1000, GENRES), () => random()));
    const [told, shown] = [rare(one!), rare(other!)];
    const drawn = fuse(told, shown, { text: 1, image: 0.5, offsets: Float32Array.of(1, 1, 1) });
    const { offsets } = learnFusion(
      told,
      shown,
      mapCells(drawn, (chance) => (random() < chance ? 1 : 0)),
    );
    expect(offsets[2]).toBeGreaterThan(0.8);
    expect(offsets[2]).toBeLessThan(1.2);
  });

  it('keeps weights moderate where a few books are told apart without a fault', () => {
    const sure = fromRows([
      [0.9, 0.1, 0.1],
      [0.1, 0.9, 0.1],
      [0.1, 0.1, 0.9],
    ]);
    const { text: ofText, image: ofImage } = learnFusion(
      sure,
      sure,
      mapCells(sure, (chance) => (chance > 0.5 ? 1 : 0)),
    );
    expect(ofText).toBeCloseTo(ofImage, 6);
    expect(ofText).toBeGreaterThan(0.5);
    expect(ofText).toBeLessThan(1.5);
  });

  it('stays finite where a genre is never there, or a side is certain', () => {
    const none = learnFusion(
      fromRows([
        [0, 1, 0.5],
        [0, 1, 0.5],
      ]),
      fromRows([
        [1, 0, 0.5],
        [0, 1, 0.5],
      ]),
      zeros(2, GENRES),
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
