import { describe, expect, it } from 'vitest';
import { sparseDocuments } from '../../../src/training/hues/feature-space.ts';
import { hiddenLayerOf, hiddenUnits } from '../../../src/training/hues/hidden-layer.ts';
import { memberLogits } from '../../../src/training/hues/ensemble-member.ts';
import { anyNumbers, memberOf, tinyModel } from './tiny-model.ts';
import { cell, rowOf, tableOf, zeros } from '../../../src/training/table.ts';
import { seededRandom } from '../../../src/training/random.ts';

const parts = tinyModel();
const TEXTS = [[2, 3, 4, 3, 2, 8], [5], [], [1, 1]];
const documents = sparseDocuments(TEXTS, parts.space);

describe('hiddenUnits', () => {
  it('are what the hidden layer of a member adds to its logits', () => {
    const { deep } = memberOf(parts, false);
    const output = anyNumbers(deep.layer.rows, seededRandom(3));
    const alone = {
      bias: new Float32Array(1),
      wide: zeros(parts.wide.rows, 1),
      deep: { ...deep, output: tableOf(output, 1) },
    };
    const logits = memberLogits(
      documents,
      alone,
      Uint32Array.from(TEXTS, (_, row) => row),
    );
    const units = hiddenUnits(documents, deep, {
      weights: deep.layer,
      bias: deep.layerBias,
    });
    expect(units).toMatchObject({ rows: TEXTS.length, columns: deep.layer.rows });
    TEXTS.forEach((_, row) => {
      const sum = rowOf(units, row).reduce((total, unit, at) => total + unit * output[at]!, 0);
      expect(sum).toBeCloseTo(cell(logits, row, 0), 5);
    });
  });

  it('are the layer’s own shrunk by one factor, as the hue layers see them', () => {
    const { deep } = memberOf(parts, false);
    const whole = hiddenUnits(documents, deep, {
      weights: deep.layer,
      bias: deep.layerBias,
    });
    const shrunk = hiddenUnits(documents, deep, hiddenLayerOf(deep));
    const factors = [...whole.values].flatMap((unit, at) => (unit > 0 ? [shrunk.values[at]! / unit] : []));
    expect(factors.length).toBeGreaterThan(5);
    for (const factor of factors) expect(factor).toBeCloseTo(0.18, 5);
  });
});
