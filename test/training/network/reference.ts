/** Networks' operators once more, as plain loops in double precision: what the graphs are checked against. */

/** A tensor in row-major order. */
export interface Tensor64 {
  readonly values: Float64Array;
  readonly shape: readonly number[];
}

export function tensor(shape: readonly number[], values?: ArrayLike<number>): Tensor64 {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  return { shape, values: values === undefined ? new Float64Array(size) : Float64Array.from(values) };
}

function at4({ shape, values }: Tensor64, n: number, c: number, y: number, x: number): number {
  const [, channels, height, width] = shape as [number, number, number, number];
  if (y < 0 || x < 0 || y >= height || x >= width) return 0;
  return values[((n * channels + c) * height + y) * width + x]!;
}

function build4(
  shape: readonly [number, number, number, number],
  value: (n: number, c: number, y: number, x: number) => number,
): Tensor64 {
  const result = tensor(shape);
  let at = 0;
  for (let n = 0; n < shape[0]; n++)
    for (let c = 0; c < shape[1]; c++)
      for (let y = 0; y < shape[2]; y++)
        for (let x = 0; x < shape[3]; x++) result.values[at++] = value(n, c, y, x);
  return result;
}

export function convolve(
  x: Tensor64,
  weights: Tensor64,
  bias: Tensor64 | undefined,
  {
    stride,
    depthwise,
    same = false,
  }: { readonly stride: number; readonly depthwise: boolean; readonly same?: boolean },
): Tensor64 {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const [filters, , kernel] = weights.shape as [number, number, number, number];
  const half = (kernel - 1) / 2;
  const reach = (length: number) =>
    same ? Math.ceil(length / stride) : Math.floor((length + 2 * half - kernel) / stride) + 1;
  // TensorFlow's: a side that the stride divides wants kernel - stride zeros, another kernel - rest, half of them before.
  const before = (length: number) =>
    same ? Math.floor(Math.max(0, kernel - (length % stride || stride)) / 2) : half;
  const [top, left] = [before(height), before(width)];
  return build4([batch, filters, reach(height), reach(width)], (n, k, oy, ox) => {
    let sum = bias?.values[k] ?? 0;
    for (let c = 0; c < (depthwise ? 1 : channels); c++)
      for (let i = 0; i < kernel; i++)
        for (let j = 0; j < kernel; j++)
          sum +=
            at4(weights, k, c, i, j) *
            at4(x, n, depthwise ? k : c, oy * stride + i - top, ox * stride + j - left);
    return sum;
  });
}

export function batchNormalise(x: Tensor64, scale: Tensor64, shift: Tensor64): Tensor64 {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const count = batch * height * width;
  const moments = Array.from({ length: channels }, (_, c) => {
    const all: number[] = [];
    for (let n = 0; n < batch; n++)
      for (let y = 0; y < height; y++) for (let z = 0; z < width; z++) all.push(at4(x, n, c, y, z));
    const mean = all.reduce((sum, value) => sum + value, 0) / count;
    return { mean, variance: all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
  });
  return build4([batch, channels, height, width], (n, c, y, z) => {
    const { mean, variance } = moments[c]!;
    return scale.values[c]! * ((at4(x, n, c, y, z) - mean) / Math.sqrt(variance + 1e-5)) + shift.values[c]!;
  });
}

export function map(x: Tensor64, value: (number: number, at: number) => number): Tensor64 {
  return tensor(x.shape, x.values.map(value));
}

export function maxPool(x: Tensor64): Tensor64 {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  return build4([batch, channels, Math.floor(height / 2), Math.floor(width / 2)], (n, c, y, z) =>
    Math.max(...[0, 1].flatMap((i) => [0, 1].map((j) => at4(x, n, c, 2 * y + i, 2 * z + j)))),
  );
}

/** Each channel's pixels, as one list. */
export function channelPixels(x: Tensor64): { readonly lists: number[][]; readonly shape: [number, number] } {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const lists = Array.from({ length: batch * channels }, (_, at) => [
    ...x.values.subarray(at * height * width, (at + 1) * height * width),
  ]);
  return { lists, shape: [batch, channels] };
}

export function dense(x: Tensor64, weights: Tensor64, bias: Tensor64): Tensor64 {
  const [batch, features] = x.shape as [number, number];
  const units = weights.shape[0]!;
  const result = tensor([batch, units]);
  for (let n = 0; n < batch; n++)
    for (let unit = 0; unit < units; unit++) {
      let sum = bias.values[unit]!;
      for (let f = 0; f < features; f++)
        sum += x.values[n * features + f]! * weights.values[unit * features + f]!;
      result.values[n * units + unit] = sum;
    }
  return result;
}

/** Rows of a matrix. */
export function rows(x: Tensor64): number[][] {
  const [batch, width] = x.shape as [number, number];
  return Array.from({ length: batch }, (_, n) => [...x.values.subarray(n * width, (n + 1) * width)]);
}
