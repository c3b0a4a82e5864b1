import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect } from 'vitest';
import { type Loss, Tape, type Value } from '../../../src/training/network/tape.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { type Tensor64, tensor } from './reference.ts';

/** Examples in each check. */
export const BATCH = 3;

/** One operator, twice: as a graph, and as a formula in double precision. */
export interface Check {
  /** Size of the operator's differentiable inputs, without the batch. */
  readonly inputs: readonly (readonly number[])[];
  /** Writes the operator. Its parameters follow the inputs in the vector. */
  readonly graph: (tape: Tape, inputs: readonly Value[]) => Value;
  /** The same of doubles: the inputs, then the parameters in the order of the layout. */
  readonly formula: (inputs: readonly Tensor64[], parameters: readonly Tensor64[]) => Tensor64;
  /** Of batch normalisations that don't measure. */
  readonly fixedStatistics?: Float32Array;
  /** Further feeds, e.g. dropout masks. */
  readonly feeds?: Readonly<Record<string, Tensor>>;
  readonly seed?: number;
  /** Multiplies the numbers that are tried; they lie within ±1 otherwise. */
  readonly spread?: number;
}

/**
 * Compares a graph's output and gradient with the formula's: its output as it is, and its gradient by central
 * differences in double precision, of the output's scalar product with fixed random numbers.
 */
export async function checkGradient(check: Check): Promise<void> {
  const random = seededRandom(check.seed ?? 7);
  const { fixedStatistics } = check;
  const tape = new Tape({ kind: 'training', batch: BATCH, ...(fixedStatistics && { fixedStatistics }) });
  const inputs = check.inputs.map((size, at) => {
    const slot = tape.declare(
      `input${at}`,
      [BATCH, ...size],
      { kind: 'constant', value: 0 },
      { decays: false },
    );
    return { name: tape.parameter(slot).name, size, differentiable: true };
  });
  const output = check.graph(tape, inputs);
  tape.output(output, 'output');

  const vector = Float32Array.from(
    { length: tape.layout.size },
    () => (2 * random() - 1) * (check.spread ?? 1),
  );
  const apply = (values: Float64Array): Tensor64 => {
    const tensors = tape.layout.slots.map(({ offset, size, shape }) =>
      tensor(shape, values.subarray(offset, offset + size)),
    );
    return check.formula(tensors.slice(0, inputs.length), tensors.slice(inputs.length));
  };
  const expected = apply(Float64Array.from(vector));
  const weights = Float32Array.from(expected.values, () => 2 * random() - 1);
  tape.differentiate([weightedSum(tape, output, weights)]);

  const results = await runTape(tape, {
    parameters: new Tensor('float32', vector, [vector.length]),
    ...check.feeds,
  });
  expectClose(results['output']!, expected.values, 'output');
  expectClose(results['gradient']!, centralDifferences(apply, vector, weights), 'gradient');
}

/** Runs a completed training graph. */
export async function runTape(
  tape: Tape,
  feeds: Readonly<Record<string, Tensor>>,
): Promise<Record<string, Float32Array>> {
  const session = await InferenceSession.create(tape.graph.build('check'), { intraOpNumThreads: 1 });
  const results = await session.run(feeds);
  await session.release();
  return Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, result.data as Float32Array]),
  );
}

function weightedSum(tape: Tape, of: Value, weights: Float32Array): Loss {
  const { graph } = tape;
  const gradient = graph.constant(weights, [BATCH, ...of.size]);
  const loss = graph.add('ReduceSum', [graph.add('Mul', [of.name, gradient])], { keepdims: 0 });
  return { loss, of, gradient };
}

function centralDifferences(
  apply: (values: Float64Array) => Tensor64,
  vector: Float32Array,
  weights: Float32Array,
): Float64Array {
  const step = 1e-6;
  const value = (values: Float64Array) =>
    apply(values).values.reduce((sum, each, at) => sum + each * weights[at]!, 0);
  return Float64Array.from(vector, (_, at) => {
    const moved = Float64Array.from(vector);
    moved[at]! += step;
    const above = value(moved);
    moved[at]! -= 2 * step;
    return (above - value(moved)) / (2 * step);
  });
}

/** Single precision keeps about seven digits; a wrong formula is wrong in the first. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  const largest = Math.max(1, ...Array.from(expected, Math.abs));
  const worst = Math.max(...Array.from(expected, (value, at) => Math.abs(value - actual[at]!)));
  expect({ [what]: actual.length }).toEqual({ [what]: expected.length });
  if (worst / largest >= 2e-5) {
    throw new Error(`The ${what} is wrong: its largest difference is ${worst}, of ${largest}.`);
  }
}
