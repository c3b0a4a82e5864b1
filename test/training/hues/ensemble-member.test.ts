import { describe, expect, it } from 'vitest';
import {
  type SparseDocuments,
  buildFeatureSpace,
  sparseDocuments,
} from '../../../src/training/hues/feature-space.ts';
import {
  alike,
  type EnsembleMember,
  type MemberOptions,
  type Targets,
  memberLogits,
  trainMember,
} from '../../../src/training/hues/ensemble-member.ts';
import { seededRandom } from '../../../src/training/random.ts';
import {
  cell,
  mapCells,
  rowOf,
  selectRows,
  type Table,
  tableOf,
  zeros,
} from '../../../src/training/table.ts';
import { sigmoid } from '../../../src/models/probabilities.ts';
import { anyNumbers } from './tiny-model.ts';

const TOKENS = 30;
const LINEAR: MemberOptions = { seed: 1, epochs: 20, wideRate: 0.15, featureDropout: 0 };
const DEEP: MemberOptions = {
  ...LINEAR,
  featureDropout: 0.3,
  deep: { embedding: 5, hidden: 8, embeddingRate: 0.05, layerRate: 0.05, hiddenDropout: 0.2 },
};

interface Problem {
  readonly documents: SparseDocuments;
  readonly features: number;
  readonly targets: Targets;
  readonly rows: Uint32Array;
}

/** Documents of three labels: label `l` is on those that hold one of the tokens 2 + 3l, 3 + 3l and 4 + 3l. */
function separable(count = 120, seed = 1): Problem {
  const random = seededRandom(seed);
  const labels = 3;
  const present = zeros(count, labels);
  const texts = Array.from({ length: count }, (_, row) => {
    const tokens = Array.from({ length: 6 }, () => 12 + Math.floor(random() * (TOKENS - 12)));
    for (let label = 0; label < labels; label++) {
      if (random() < 0.6) continue;
      rowOf(present, row)[label] = 1;
      tokens[label * 2] = 2 + label * 3 + Math.floor(random() * 3);
    }
    return tokens;
  });
  const space = buildFeatureSpace(texts, TOKENS, { slots: 256, bigrams: 10, minimumDocuments: 2 });
  return {
    documents: sparseDocuments(texts, space),
    features: TOKENS + space.bigrams,
    targets: { present, weights: alike(present) },
    rows: Uint32Array.from(texts, (_, row) => row),
  };
}

function train(problem: Problem, options: MemberOptions, onEpoch?: (epoch: number, loss: number) => void) {
  const { documents, features, targets, rows } = problem;
  return trainMember(documents, features, TOKENS, targets, rows, options, onEpoch);
}

/** Mean over documents of the weighted cross-entropy. */
function lossOf({ documents, targets, rows }: Problem, member: EnsembleMember): number {
  const logits = memberLogits(documents, member, rows);
  let loss = 0;
  rows.forEach((row, at) => {
    for (let label = 0; label < logits.columns; label++) {
      const probability = sigmoid(cell(logits, at, label));
      const target = cell(targets.present, row, label);
      const weight = cell(targets.weights, row, label);
      loss -= weight * (target * Math.log(probability) + (1 - target) * Math.log(1 - probability));
    }
  });
  return loss / rows.length;
}

/** What a table of three labels holds for the second. */
function column({ values }: Table): Float32Array {
  return values.filter((_, at) => at % 3 === 1);
}

/** Every table of a member, with how many numbers share one step size. */
function tablesOf({ bias, wide, deep }: EnsembleMember): Record<string, readonly [Float32Array, number]> {
  return {
    bias: [bias, bias.length],
    wide: [wide.values, wide.columns],
    ...(deep && {
      embeddings: [deep.embeddings.values, deep.embeddings.columns],
      layer: [deep.layer.values, deep.layer.columns],
      layerBias: [deep.layerBias, deep.layerBias.length],
      output: [deep.output.values, deep.output.columns],
    }),
  };
}

describe('trainMember', () => {
  it.each([
    ['a linear member', LINEAR],
    ['a deep member', DEEP],
  ])('teaches %s a separable problem, and new documents of it', (_name, options) => {
    const problem = separable();
    const member = train(problem, { ...options, epochs: 60 });
    const fresh = separable(60, 2);
    for (const { documents, targets, rows } of [problem, fresh]) {
      const logits = memberLogits(documents, member, rows);
      const right = logits.values.filter((logit, at) => logit > 0 === targets.present.values[at]! > 0).length;
      expect(right / logits.values.length).toBeGreaterThan(0.9);
    }
  });

  it('lowers the loss, and says so after each epoch', () => {
    const losses: number[] = [];
    const epochs: number[] = [];
    train(separable(), LINEAR, (epoch, loss) => {
      epochs.push(epoch);
      losses.push(loss);
    });
    expect(epochs).toEqual(Array.from({ length: LINEAR.epochs }, (_, at) => at + 1));
    expect(losses.at(-1)).toBeLessThan(losses[0]! * 0.6);
    expect(losses[1]).toBeLessThan(losses[0]!);
  });

  it('begins with each label’s log-odds and no weights', () => {
    const problem = separable();
    const { bias, wide, deep } = train(problem, { ...LINEAR, epochs: 0 });
    const positives = problem.rows.reduce((sum, row) => sum + cell(problem.targets.present, row, 0), 0);
    expect(bias[0]).toBeCloseTo(Math.log((positives + 0.01) / (problem.rows.length - positives + 0.01)), 5);
    expect(wide.values.every((weight) => weight === 0)).toBe(true);
    expect(deep).toBeUndefined();
  });

  it('begins with the embeddings that it is given, and leaves those as they are', () => {
    const start = tableOf(anyNumbers(TOKENS * 5, seededRandom(3)), 5);
    const given = start.values.slice();
    const options = { ...DEEP, deep: { ...DEEP.deep!, start } };
    expect(train(separable(), { ...options, epochs: 0 }).deep!.embeddings.values).toEqual(given);
    expect(train(separable(), options).deep!.embeddings.values).not.toEqual(given);
    expect(start.values).toEqual(given);
  });

  it('steps against the gradient of the cross-entropy in every table', () => {
    const whole = separable();
    const present = mapCells(whole.targets.present, (value) => 0.1 + 0.7 * value);
    const weights = mapCells(present, (_, label) => [1, 0.5, 2][label]!);
    const problem = { ...whole, targets: { present, weights }, rows: Uint32Array.of(4) };
    const options = { ...DEEP, featureDropout: 0, deep: { ...DEEP.deep!, hiddenDropout: 0 } };
    const start = train(problem, { ...options, epochs: 0 });
    const after = tablesOf(train(problem, { ...options, epochs: 1 }));
    const cosines: Record<string, number[]> = {};
    const movedWithoutSlope: string[] = [];
    for (const [name, [table, width]] of Object.entries(tablesOf(start))) {
      const slopes = table.map((value, at) => {
        table[at] = value + 0.01;
        const above = lossOf(problem, start);
        table[at] = value - 0.01;
        const below = lossOf(problem, start);
        table[at] = value;
        return (above - below) / 0.02;
      });
      const steps = after[name]![0].map((value, at) => value - table[at]!);
      cosines[name] = [];
      for (let from = 0; from < table.length; from += width) {
        const slope = slopes.subarray(from, from + width);
        const step = steps.subarray(from, from + width);
        const [size, stride] = [Math.hypot(...slope), Math.hypot(...step)];
        const along = slope.reduce((sum, value, at) => sum + value * step[at]!, 0) / size / stride;
        if (size === 0 && stride > 0) movedWithoutSlope.push(`${name} ${from}`);
        if (size > 0.01) cosines[name].push(along);
      }
    }
    const worst = Object.entries(cosines).map(([name, along]) => [
      name,
      along.length > 0,
      Math.max(...along),
    ]);
    expect(worst).toEqual(
      ['bias', 'wide', 'embeddings', 'layer', 'layerBias', 'output'].map((name) => [
        name,
        true,
        expect.closeTo(-1, 3),
      ]),
    );
    expect(movedWithoutSlope).toEqual([]);
  });

  it('reports the mean weighted cross-entropy', () => {
    const problem = { ...separable(), rows: Uint32Array.of(7) };
    let reported = 0;
    train(problem, { ...LINEAR, epochs: 1 }, (_, loss) => {
      reported = loss;
    });
    expect(reported).toBeCloseTo(lossOf(problem, train(problem, { ...LINEAR, epochs: 0 })), 5);
  });

  it('learns nothing of a label that has no weight', () => {
    const problem = separable();
    const weights = mapCells(problem.targets.weights, (_, label) => (label === 1 ? 0 : 1));
    const masked = { ...problem, targets: { ...problem.targets, weights } };
    const start = train(masked, { ...DEEP, epochs: 0 });
    const member = train(masked, DEEP);
    expect(column(member.wide).every((weight) => weight === 0)).toBe(true);
    expect(member.bias[1]).toBe(0);
    expect(column(member.deep!.output)).toEqual(column(start.deep!.output));
    expect(member.wide.values.some((weight) => weight !== 0)).toBe(true);
  });

  it('learns from the rows that it is given alone', () => {
    const problem = separable();
    const half = { ...problem, rows: problem.rows.filter((row) => row % 2 === 0) };
    const spoilt = mapCells(problem.targets.present, (value, _, row) => (row % 2 === 0 ? value : 1 - value));
    const other = { ...half, targets: { ...problem.targets, present: spoilt } };
    expect(train(half, DEEP)).toEqual(train(other, DEEP));
    expect(train(half, DEEP)).not.toEqual(train(problem, DEEP));
  });

  it('leaves the rows in the order in which it got them', () => {
    const problem = separable();
    train(problem, LINEAR);
    expect([...problem.rows]).toEqual(Array.from({ length: 120 }, (_, row) => row));
  });

  it.each([
    ['linear', LINEAR],
    ['deep', DEEP],
  ])('gives the same %s member for the same seed, and another for another', (_name, options) => {
    expect(train(separable(), options)).toEqual(train(separable(), options));
    expect(train(separable(), options)).not.toEqual(train(separable(), { ...options, seed: 2 }));
  });
});

describe('memberLogits', () => {
  it('are the bias plus each feature’s weight, features scaled to length 1', () => {
    const space = buildFeatureSpace([[2, 3]], 4, { slots: 8, bigrams: 0, minimumDocuments: 1 });
    const documents = sparseDocuments([[2, 3, 3], []], space);
    const member = {
      bias: Float32Array.of(0.5, -1),
      wide: tableOf(Float32Array.of(0, 0, 0, 0, 1, 2, 10, 20), 2),
    };
    const repeated = 1 + Math.log(2);
    const length = Math.hypot(1, repeated);
    const logits = memberLogits(documents, member, Uint32Array.of(0, 1));
    expect(cell(logits, 0, 0)).toBeCloseTo(0.5 + (1 + 10 * repeated) / length, 4);
    expect(cell(logits, 0, 1)).toBeCloseTo(-1 + (2 + 20 * repeated) / length, 4);
    expect([...rowOf(logits, 1)]).toEqual([0.5, -1]);
  });

  it('add the deep part: output · ReLU(layer · Σ embedding + bias)', () => {
    const space = buildFeatureSpace([[2]], 3, { slots: 8, bigrams: 0, minimumDocuments: 1 });
    const deep = {
      embeddings: tableOf(Float32Array.of(0, 0, 0, 0, 1, 2), 2),
      layer: tableOf(Float32Array.of(1, 1, -1, -1), 2),
      layerBias: Float32Array.of(0.5, 0.5),
      output: tableOf(Float32Array.of(2, 100), 1),
    };
    const member = { bias: Float32Array.of(1), wide: zeros(3, 1), deep };
    expect(memberLogits(sparseDocuments([[2]], space), member, Uint32Array.of(0)).values[0]).toBeCloseTo(
      1 + 2 * 3.5,
      5,
    );
  });

  it('stand in the order of the rows asked for', () => {
    const problem = separable();
    const member = train(problem, LINEAR);
    const all = memberLogits(problem.documents, member, problem.rows);
    const some = memberLogits(problem.documents, member, Uint32Array.of(9, 2));
    expect(some).toEqual(selectRows(all, [9, 2]));
  });
});
