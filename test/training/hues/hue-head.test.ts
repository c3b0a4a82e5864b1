import { describe, expect, it } from 'vitest';
import { applyHead, hueFeatures, rescaleHead, splitHead } from '../../../src/training/hues/hue-head.ts';
import { tableOf } from '../../../src/training/table.ts';

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

describe('hueFeatures', () => {
  it('are each genre’s probability, then its logit, scaled and clipped', () => {
    const features = [...hueFeatures(tableOf(Float32Array.of(2, -50, 0, 50), 2)).values];
    const expected = [sigmoid(2), 0, 0.4, -1.5, 0.5, 1, 0, 1];
    features.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 6));
    expect(features).toHaveLength(8);
  });
});

const HEAD = { weights: tableOf(Float32Array.of(1, 2, 3, 4), 2), bias: Float32Array.of(0.5, -0.5) };
const FEATURES = tableOf(Float32Array.of(1, 10, 0, 0), 2);

describe('applyHead', () => {
  it('is the bias plus the features times their weights', () => {
    expect([...applyHead(FEATURES, HEAD).values]).toEqual([31.5, 41.5, 0.5, -0.5]);
  });
});

describe('rescaleHead', () => {
  it('gives each hue its own slope and offset', () => {
    const scales = { slopes: Float32Array.of(2, -1), offsets: Float32Array.of(0, 10) };
    expect([...applyHead(FEATURES, rescaleHead(HEAD, scales)).values]).toEqual([63, -31.5, 1, 10.5]);
  });
});

describe('splitHead', () => {
  it('gives what the whole gives, in two parts', () => {
    const [first, others] = splitHead(HEAD, 1);
    expect([...applyHead(FEATURES, first).values]).toEqual([31.5, 0.5]);
    expect([...applyHead(FEATURES, others).values]).toEqual([41.5, -0.5]);
  });
});
