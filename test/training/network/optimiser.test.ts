import { describe, expect, it } from 'vitest';
import { initialState, openOptimiser } from '../../../src/training/network/optimiser.ts';
import { ParameterLayout } from '../../../src/training/network/parameters.ts';

/** Two weights that decay, then a bias that doesn't. */
function layout(): ParameterLayout {
  const parameters = new ParameterLayout();
  parameters.add({ name: 'w', shape: [2], initialiser: { kind: 'constant', value: 2 }, decays: true });
  parameters.add({ name: 'b', shape: [1], initialiser: { kind: 'constant', value: 1 }, decays: false });
  return parameters;
}

/** The first moment after one step with a gradient, of which at most 1 is taken. */
async function firstMomentAfter(gradient: Float32Array): Promise<Float32Array> {
  const optimiser = await openOptimiser(layout(), { weightDecay: 0, largestGradient: 1, parts: 1 });
  const options = { step: 1, learningRate: 0.1, averageDecay: 0 };
  const { firstMoment } = await optimiser.step(
    initialState(layout(), layout().initialValues(1)),
    [gradient],
    options,
  );
  await optimiser.close();
  return firstMoment;
}

describe('openOptimiser', () => {
  it('steps as the formula of AdamW does, over several steps and parts', async () => {
    const options = { weightDecay: 0.1, largestGradient: 100, parts: 2 };
    const optimiser = await openOptimiser(layout(), options);
    let state = initialState(layout(), layout().initialValues(1));
    let expected = [...state.parameters];
    const first = [0, 0, 0];
    const second = [0, 0, 0];
    const average = [...expected];
    for (let step = 1; step <= 4; step++) {
      const parts = [Float32Array.of(0.5 * step, -1, 0), Float32Array.of(1.5, -3, 0.2)];
      state = await optimiser.step(state, parts, { step, learningRate: 0.05, averageDecay: 0.75 });
      expected = expected.map((value, at) => {
        const gradient = (parts[0]![at]! + parts[1]![at]!) / 2;
        first[at] = 0.9 * first[at]! + 0.1 * gradient;
        second[at] = 0.999 * second[at]! + 0.001 * gradient ** 2;
        const change = first[at] / (1 - 0.9 ** step) / (Math.sqrt(second[at] / (1 - 0.999 ** step)) + 1e-8);
        return value - 0.05 * (change + (at < 2 ? 0.1 * value : 0));
      });
      expected.forEach((value, at) => (average[at] = 0.75 * average[at]! + 0.25 * value));
    }
    await optimiser.close();
    expected.forEach((value, at) => expect(state.parameters[at]).toBeCloseTo(value, 5));
    average.forEach((value, at) => expect(state.average[at]).toBeCloseTo(value, 5));
  });

  it('shortens a gradient that is too long, and keeps its direction', async () => {
    const long = await firstMomentAfter(Float32Array.of(300, 400, 0));
    expect(long[0]).toBeCloseTo(0.06, 6);
    expect(long[1]).toBeCloseTo(0.08, 6);
    expect((await firstMomentAfter(Float32Array.of(0.3, 0.4, 0)))[0]).toBeCloseTo(0.03, 6);
  });
});

describe('ParameterLayout', () => {
  it('refuses a name that is taken', () => {
    const parameters = layout();
    expect(() =>
      parameters.add({ name: 'w', shape: [1], initialiser: { kind: 'constant', value: 0 }, decays: true }),
    ).toThrow(/named w/u);
  });

  it('draws normal numbers of the given deviation, the same for the same seed', () => {
    const parameters = new ParameterLayout();
    parameters.add({
      name: 'w',
      shape: [40, 50],
      initialiser: { kind: 'normal', deviation: 3 },
      decays: true,
    });
    const values = parameters.initialValues(5);
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
    expect(deviation).toBeGreaterThan(2.8);
    expect(deviation).toBeLessThan(3.2);
    expect(parameters.initialValues(5)).toEqual(values);
    expect(parameters.initialValues(6)).not.toEqual(values);
  });
});
