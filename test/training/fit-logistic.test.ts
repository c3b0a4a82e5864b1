import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../src/models/probabilities.ts';
import {
  fitLogistic,
  logisticExamples,
  type Prior,
  smoothedTargets,
} from '../../src/training/fit-logistic.ts';
import { seededRandom } from '../../src/training/random.ts';

/** Examples of two groups with an intercept each, and one slope for both. */
function drawn(count: number, slope: number, intercepts: readonly [number, number]) {
  const random = seededRandom(7);
  const inputs = Array.from({ length: count }, () => 4 * random() - 2);
  const targets = inputs.map((input, at) =>
    random() < sigmoid(slope * input + intercepts[at % 2]!) ? 1 : 0,
  );
  return logisticExamples(targets, (at) => [
    [0, inputs[at]!],
    [1 + (at % 2), 1],
  ]);
}

/** What is to be least: the log-loss, and half of what the priors weigh the squared distances by. */
function lossOf(
  examples: ReturnType<typeof logisticExamples>,
  priors: readonly Prior[],
  coefficients: ArrayLike<number>,
): number {
  const losses = Array.from(examples.targets, (target, example) => {
    const from = example * examples.terms;
    const terms = Array.from({ length: examples.terms }, (_, term) => from + term);
    const logit = terms.reduce(
      (sum, at) => sum + coefficients[examples.which[at]!]! * examples.inputs[at]!,
      0,
    );
    return -Math.log(target === 1 ? sigmoid(logit) : 1 - sigmoid(logit));
  });
  const held = priors.flatMap(({ of, strength, centre }) => {
    const mean = of.reduce((sum, at) => sum + coefficients[at]!, 0) / of.length;
    return of.map((at, place) => {
      const distance = coefficients[at]! - (centre === 'their mean' ? mean : centre[place]!);
      return (strength / 2) * distance ** 2;
    });
  });
  return [...losses, ...held].reduce((sum, loss) => sum + loss, 0);
}

const PRIORS: [string, Prior[]][] = [
  ['without priors', []],
  ['with a slope that is held', [{ of: [0], strength: 30, centre: [0.5] }]],
  ['with intercepts that are drawn together', [{ of: [1, 2], strength: 30, centre: 'their mean' }]],
];

describe('fitLogistic', () => {
  it.each(PRIORS)('finds where the penalised log-loss is least, %s', (_name, priors) => {
    const examples = drawn(400, 1.2, [-1, 0.4]);
    const found = fitLogistic(examples, priors, [0, 0, 0]);
    const least = lossOf(examples, priors, found);
    for (const at of found.keys()) {
      for (const step of [-1e-3, 1e-3]) {
        const moved = found.map((value, other) => (other === at ? value + step : value));
        expect(lossOf(examples, priors, moved)).toBeGreaterThan(least);
      }
    }
  });

  it('finds the coefficients that examples came about by', () => {
    const [slope, one, other] = fitLogistic(drawn(20_000, 1.2, [-1, 0.4]), [], [0, 0, 0]);
    expect(slope).toBeCloseTo(1.2, 1);
    expect(one).toBeCloseTo(-1, 1);
    expect(other).toBeCloseTo(0.4, 1);
  });

  it('gives an intercept alone the log-odds of the share', () => {
    const [intercept] = fitLogistic(
      logisticExamples([1, 0, 0, 0], () => [[0, 1]]),
      [],
      [0],
    );
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 5);
  });

  it('draws coefficients together without moving what they have in common', () => {
    const together: Prior = { of: [1, 2], strength: 1e6, centre: 'their mean' };
    const [, one, other] = fitLogistic(drawn(2000, 0, [1.4, 0.6]), [together], [0, 0, 0]);
    expect(one).toBeCloseTo(other!, 3);
    expect(one).toBeCloseTo(1, 0);
  });

  it('comes to the same from anywhere, even where a full step would leap beyond the optimum', () => {
    const examples = drawn(400, 1.2, [-1, 0.4]);
    const near = fitLogistic(examples, [], [1, 0, 0]);
    const far = fitLogistic(examples, [], [-9, 12, -12]);
    far.forEach((value, at) => expect(value).toBeCloseTo(near[at]!, 6));
  });

  it('stays finite where examples are parted without an error, and without any', () => {
    const parted = logisticExamples([0, 0, 1, 1], (at) => [
      [0, at - 1.5],
      [1, 1],
    ]);
    expect([...fitLogistic(parted, [], [0, 0])].every(Number.isFinite)).toBe(true);
    expect([
      ...fitLogistic(
        logisticExamples([], () => []),
        [],
        [1, 2],
      ),
    ]).toEqual([1, 2]);
  });

  it('learns nothing from examples that are not finite', () => {
    const endless = logisticExamples([1, 0], (at) => [[0, at === 0 ? Infinity : 1]]);
    expect([...fitLogistic(endless, [], [0.5])]).toEqual([0.5]);
  });
});

describe('smoothedTargets', () => {
  it('are Platt’s', () => {
    expect([...smoothedTargets([1, 0, 0, 1, 0])]).toEqual([3 / 4, 1 / 5, 1 / 5, 3 / 4, 1 / 5]);
  });

  it('move by less than a thousandth among thousands, those between 0 and 1 too', () => {
    const targets = Array.from({ length: 6000 }, (_, at) => (at % 3) / 2);
    smoothedTargets(targets).forEach((target, at) =>
      expect(Math.abs(target - targets[at]!)).toBeLessThan(1e-3),
    );
  });

  it('say nothing of one kind alone with certainty', () => {
    expect([...smoothedTargets([1, 1])]).toEqual([3 / 4, 3 / 4]);
    expect(smoothedTargets([])).toHaveLength(0);
  });
});
