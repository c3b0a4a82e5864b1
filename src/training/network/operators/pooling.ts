import type { Tape, Value } from '../tape.ts';

/** The largest of each 2 × 2 pixels; an odd last row or column is left out. `[C,H,W]` → `[C,⌊H/2⌋,⌊W/2⌋]`. */
export function maxPool(tape: Tape, x: Value): Value {
  const { graph } = tape;
  const [channels, height, width] = x.size as [number, number, number];
  const window = { kernel_shape: [2, 2], strides: [2, 2] };
  const size = [channels, Math.floor(height / 2), Math.floor(width / 2)];
  if (!tape.training) {
    const pooled = graph.add('MaxPool', [x.name], window);
    return tape.record(tape.whole?.roundLike(pooled, x.name) ?? pooled, size, [x], () => []);
  }
  const [y, places] = graph.addWithOutputs('MaxPool', [x.name], 2, window) as [string, string];
  return tape.record(y, size, [x], (gradient) => [
    graph.add('MaxUnpool', [gradient, places, graph.integers(tape.batch as number, ...x.size)], window),
  ]);
}

/** Mean of each channel. `[C,H,W]` → `[C]`. */
export function globalAveragePool(tape: Tape, x: Value): Value {
  const { graph } = tape;
  const [channels, height, width] = x.size as [number, number, number];
  const y = graph.add('ReduceMean', [x.name], { axes: [2, 3], keepdims: 0 });
  return tape.record(y, [channels], [x], (gradient) => {
    const share = graph.add('Div', [gradient, graph.scalar(height * width)]);
    const shaped = graph.add('Reshape', [share, graph.integers(0, channels, 1, 1)]);
    return [graph.add('Expand', [shaped, graph.integers(1, 1, height, width)])];
  });
}

/** Largest value of each channel. `[C,H,W]` → `[C]`; places that share it share its gradient. */
export function globalMaxPool(tape: Tape, x: Value): Value {
  const { graph } = tape;
  const [channels] = x.size as [number, number, number];
  const y = graph.add('ReduceMax', [x.name], { axes: [2, 3], keepdims: 1 });
  const flat = graph.add('Reshape', [y, graph.integers(0, channels)]);
  return tape.record(flat, [channels], [x], (gradient) => {
    const largest = graph.add('Cast', [graph.add('Equal', [x.name, y])], { to: 1 });
    const sharers = graph.add('ReduceSum', [largest, graph.integers(2, 3)], { keepdims: 1 });
    const share = graph.add('Div', [
      graph.add('Reshape', [gradient, graph.integers(0, channels, 1, 1)]),
      sharers,
    ]);
    return [graph.add('Mul', [largest, share])];
  });
}
