import type { Initialiser } from '../parameters.ts';
import type { Tape, Value } from '../tape.ts';

/** Options of a dense layer. */
export interface DenseOptions {
  readonly name: string;
  readonly units: number;
  /** How its weights begin; by default as suits a ReLU after it. */
  readonly initialiser?: Initialiser;
}

/** A dense (fully connected) layer, x·Wᵀ + b. `[F]` → `[units]`. */
export function dense(tape: Tape, x: Value, { name, units, initialiser }: DenseOptions): Value {
  const { graph } = tape;
  const [features] = x.size as [number];
  const weights = tape.parameter(
    tape.declare(
      `${name}.weights`,
      [units, features],
      initialiser ?? { kind: 'normal', deviation: Math.sqrt(2 / features) },
      { decays: true },
    ),
  );
  const bias = tape.parameter(
    tape.declare(`${name}.bias`, [units], { kind: 'constant', value: 0 }, { decays: false }),
  );
  const y = graph.add('Gemm', [x.name, weights.name, bias.name], { transB: 1 });
  return tape.record(y, [units], [x, weights, bias], (gradient) => [
    x.differentiable ? graph.add('MatMul', [gradient, weights.name]) : undefined,
    graph.add('Gemm', [gradient, x.name], { transA: 1 }),
    graph.add('ReduceSum', [gradient, graph.integers(0)], { keepdims: 0 }),
  ]);
}
