import { describe, expect, it } from 'vitest';
import { hueFeatures, hueLogits, meanOfHeads, trainHueHead } from '../../../src/training/hues/hue-head.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { anyNumbers } from './tiny-model.ts';

const OPTIONS = { seed: 5, epochs: 30, rate: 0.2, decay: 1e-4 };
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Rows of two features; hue 0 goes with the first, hue 1 against the second, hue 2 with neither. */
function rowsOf(count: number, seed = 1) {
  const random = seededRandom(seed);
  const features = anyNumbers(count * 2, random);
  const targets = new Float32Array(count * 3);
  for (let row = 0; row < count; row++) {
    targets[row * 3] = features[row * 2]! > 0 ? 1 : 0;
    targets[row * 3 + 1] = features[row * 2 + 1]! > 0 ? 0 : 1;
    targets[row * 3 + 2] = random() < 0.25 ? 1 : 0;
  }
  return { features, targets, weights: new Float32Array(count).fill(1) };
}

describe('hueFeatures', () => {
  it('are each genre’s probability, then its logit, scaled and clipped', () => {
    const features = [...hueFeatures(Float32Array.of(2, -50, 0, 50), 2)];
    const expected = [sigmoid(2), 0, 0.4, -1.5, 0.5, 1, 0, 1];
    features.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 6));
    expect(features).toHaveLength(8);
  });
});

describe('hueLogits', () => {
  it('are the bias plus the features times their weights', () => {
    const head = { weights: Float32Array.of(1, 2, 3, 4), bias: Float32Array.of(0.5, -0.5) };
    expect([...hueLogits(Float32Array.of(1, 10, 0, 0), head)]).toEqual([31.5, 41.5, 0.5, -0.5]);
  });
});

describe('trainHueHead', () => {
  it('learns which features go with which hues', () => {
    const { features, targets, weights } = rowsOf(300);
    const head = trainHueHead(features, targets, weights, 3, 'each', OPTIONS);
    const fresh = rowsOf(100, 2);
    const logits = hueLogits(fresh.features, head);
    const right = logits.filter((logit, at) => at % 3 < 2 && logit > 0 === fresh.targets[at]! > 0).length;
    expect(right / 200).toBeGreaterThan(0.9);
    expect(head.weights[0]).toBeGreaterThan(1);
    expect(head.weights[4]).toBeLessThan(-1);
  });

  it('says the usual share of a hue that no feature tells of', () => {
    const { features, targets, weights } = rowsOf(300);
    const { bias } = trainHueHead(features, targets, weights, 3, 'each', OPTIONS);
    expect(Math.abs(sigmoid(bias[2]!) - 0.25)).toBeLessThan(0.06);
  });

  it('learns soft targets as they are', () => {
    const { features, weights } = rowsOf(200);
    const targets = new Float32Array(200).fill(0.3);
    const head = trainHueHead(features, targets, weights, 1, 'each', OPTIONS);
    for (const logit of hueLogits(features, head)) expect(Math.abs(sigmoid(logit) - 0.3)).toBeLessThan(0.05);
  });

  it('passes over rows that count nothing', () => {
    const { features, targets, weights } = rowsOf(100);
    const half = weights.map((_, row) => (row < 50 ? 1 : 0));
    const spoilt = targets.map((target, at) => (at < 150 ? target : 1 - target));
    const options = { ...OPTIONS, decay: 0 };
    expect(trainHueHead(features, spoilt, half, 3, 'each', options)).toEqual(
      trainHueHead(features, targets, half, 3, 'each', options),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const { features, targets, weights } = rowsOf(50);
    const train = (seed: number) => trainHueHead(features, targets, weights, 3, 'each', { ...OPTIONS, seed });
    expect(train(1)).toEqual(train(1));
    expect(train(1)).not.toEqual(train(2));
  });
});

/** Softmax of each row. */
function sharesOf(logits: Float32Array, hues: number): number[] {
  return [...logits].map((logit, at) => {
    const row = logits.subarray(at - (at % hues), at - (at % hues) + hues);
    return Math.exp(logit) / row.reduce((sum, other) => sum + Math.exp(other), 0);
  });
}

describe('trainHueHead on shares', () => {
  it('finds the least cross-entropy: where the gradient of the penalised loss is 0', () => {
    const random = seededRandom(4);
    const [rows, hues] = [60, 4];
    const features = anyNumbers(rows * 2, random);
    const weights = Float32Array.from({ length: rows }, () => 0.5 + random());
    const targets = Float32Array.from({ length: rows * hues }, (_, at) => {
      const favourite = features[Math.floor(at / hues) * 2]! > 0 ? 0 : 1;
      return at % hues === favourite ? 0.7 : 0.1;
    });
    const decay = 0.05;
    const options = { seed: 1, epochs: 400, rate: 0.3, decay };
    const head = trainHueHead(features, targets, weights, hues, 'shares', options);
    const shares = sharesOf(hueLogits(features, head), hues);
    for (let input = 0; input < 2; input++) {
      for (let hue = 0; hue < hues; hue++) {
        let gradient = 0;
        let total = 0;
        weights.forEach((weight, row) => {
          const error = shares[row * hues + hue]! - targets[row * hues + hue]!;
          gradient +=
            weight * (error * features[row * 2 + input]! + decay * head.weights[input * hues + hue]!);
          total += weight;
        });
        expect(Math.abs(gradient / total)).toBeLessThan(2e-3);
      }
    }
  });

  it('says the mean shares where the features tell nothing, and learns nothing from rows of zeros', () => {
    const targets = Float32Array.from({ length: 300 }, (_, at) => (at < 150 ? [0.5, 0.3, 0.2][at % 3]! : 0));
    const features = new Float32Array(100);
    const options = { ...OPTIONS, epochs: 100 };
    const head = trainHueHead(features, targets, new Float32Array(100).fill(1), 3, 'shares', options);
    const shares = sharesOf(head.bias, 3);
    [0.5, 0.3, 0.2].forEach((share, hue) => expect(shares[hue]).toBeCloseTo(share, 2));
  });
});

describe('meanOfHeads', () => {
  it('gives the mean of both layers’ logits, each from its own inputs', () => {
    const one = { weights: Float32Array.of(1, 2), bias: Float32Array.of(0.5, -0.5) };
    const other = { weights: Float32Array.of(3, 4, 5, 6), bias: Float32Array.of(1, 1) };
    const apart = [hueLogits(Float32Array.of(2), one), hueLogits(Float32Array.of(-1, 10), other)];
    const together = hueLogits(Float32Array.of(2, -1, 10), meanOfHeads(one, other));
    together.forEach((logit, hue) => expect(logit).toBeCloseTo((apart[0]![hue]! + apart[1]![hue]!) / 2, 5));
  });
});
