import type { Tape, Value } from '../tape.ts';

/** Sum of two values of one size, e.g. what a block adds to what came in. */
export function add(tape: Tape, one: Value, other: Value): Value {
  const { whole } = tape;
  const terms = [one, other].map(({ name }) => whole?.round(name, 'signed') ?? name);
  const y = tape.graph.add('Add', terms);
  return tape.record(y, one.size, [one, other], (gradient) => [gradient, gradient]);
}

/** Vectors side by side. `[F]`, `[G]` … → `[F+G+…]`. */
export function concatenate(tape: Tape, values: readonly Value[]): Value {
  const { graph } = tape;
  const lengths = values.map(({ size }) => size[0]!);
  const y = graph.add(
    'Concat',
    values.map(({ name }) => name),
    { axis: 1 },
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return tape.record(y, [total], values, (gradient) => {
    let start = 0;
    return lengths.map((length) => {
      const end = start + length;
      const part = graph.add('Slice', [
        gradient,
        graph.integers(start),
        graph.integers(end),
        graph.integers(1),
      ]);
      start = end;
      return part;
    });
  });
}

/**
 * Dropout: each number (of a vector) or channel (of a picture) is left out with the given rate while
 * training, and the others grow to make up for it; in inference nothing happens. Which are left out comes in
 * as the input `name`, so that a run can be repeated: 1 / (1 − rate) for what stays, 0 for what goes.
 */
export function dropout(tape: Tape, x: Value, rate: number, name: string): Value {
  if (!tape.training || rate === 0) return x;
  const { graph } = tape;
  const [channels] = x.size as [number];
  const mask = tape.mask(name, channels, rate);
  const shaped =
    x.size.length === 1
      ? mask
      : graph.add('Reshape', [mask, graph.integers(0, channels, ...x.size.slice(1).map(() => 1))]);
  const y = graph.add('Mul', [x.name, shaped]);
  return tape.record(y, x.size, [x], (gradient) => [graph.add('Mul', [gradient, shaped])]);
}
