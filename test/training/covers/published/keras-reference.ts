import { type KerasTensor, SIDE, STAGES } from './keras-model.ts';

/** `[height, width, channels]` */
interface Picture {
  readonly side: number;
  readonly channels: number;
  readonly values: Float64Array;
}

const EPSILON = 1e-3;

/**
 * The features of Keras's MobileNetV2 as plain loops over Keras's own layout, in double precision.
 *
 * @param pixels `[SIDE, SIDE, 3]`
 */
export function kerasFeatures(tensors: ReadonlyMap<string, KerasTensor>, pixels: Float64Array): Float64Array {
  const of = (name: string) => tensors.get(name)!.values;
  const convolve = (x: Picture, name: string, stride: number, depthwise: boolean): Picture => {
    const { shape, values } = tensors.get(`${name}/${depthwise ? 'depthwise_kernel' : 'kernel'}`)!;
    const [kernel, , inputs, outer] = shape as [number, number, number, number];
    const outputs = depthwise ? inputs : outer;
    const side = Math.ceil(x.side / stride);
    // An even side with a stride of 2 gets its one row of zeros at the end.
    const before = kernel === 1 || stride === 2 ? 0 : 1;
    const result = new Float64Array(side * side * outputs);
    for (let y = 0; y < side; y++) {
      for (let column = 0; column < side; column++) {
        for (let output = 0; output < outputs; output++) {
          let sum = 0;
          for (let i = 0; i < kernel; i++) {
            for (let j = 0; j < kernel; j++) {
              const [row, place] = [y * stride + i - before, column * stride + j - before];
              if (row < 0 || place < 0 || row >= x.side || place >= x.side) continue;
              const start = (row * x.side + place) * x.channels;
              if (depthwise) sum += x.values[start + output]! * values[(i * kernel + j) * inputs + output]!;
              else
                for (let input = 0; input < inputs; input++)
                  sum +=
                    x.values[start + input]! *
                    values[((i * kernel + j) * inputs + input) * outputs + output]!;
            }
          }
          result[(y * side + column) * outputs + output] = sum;
        }
      }
    }
    return { side, channels: outputs, values: result };
  };
  const normalise = ({ values, ...x }: Picture, name: string, isClipped = true): Picture => {
    const [gamma, beta] = [of(`${name}/gamma`), of(`${name}/beta`)];
    const [mean, variance] = [of(`${name}/moving_mean`), of(`${name}/moving_variance`)];
    return {
      ...x,
      values: values.map((value, at) => {
        const c = at % x.channels;
        const y = (gamma[c]! * (value - mean[c]!)) / Math.sqrt(variance[c]! + EPSILON) + beta[c]!;
        return isClipped ? Math.min(6, Math.max(0, y)) : y;
      }),
    };
  };
  let x: Picture = { side: SIDE, channels: 3, values: pixels };
  x = normalise(convolve(x, 'Conv1', 2, false), 'bn_Conv1');
  let number = 0;
  for (const [expansion, , blocks, first] of STAGES) {
    for (let block = 0; block < blocks; block++) {
      const name = number++ === 0 ? 'expanded_conv' : `block_${number - 1}`;
      const stride = block === 0 ? first : 1;
      const input = x;
      if (expansion > 1) x = normalise(convolve(x, `${name}_expand`, 1, false), `${name}_expand_BN`);
      x = normalise(convolve(x, `${name}_depthwise`, stride, true), `${name}_depthwise_BN`);
      x = normalise(convolve(x, `${name}_project`, 1, false), `${name}_project_BN`, false);
      if (stride === 1 && input.channels === x.channels)
        x = { ...x, values: x.values.map((value, at) => value + input.values[at]!) };
    }
  }
  x = normalise(convolve(x, 'Conv_1', 1, false), 'Conv_1_bn');
  return Float64Array.from({ length: x.channels }, (_, c) => {
    let sum = 0;
    for (let at = c; at < x.values.length; at += x.channels) sum += x.values[at]!;
    return sum / x.side ** 2;
  });
}
