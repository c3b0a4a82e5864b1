import { relu6 } from '../../network/operators/activation.ts';
import { convolveNormalised, type Padding } from '../../network/operators/convolution.ts';
import { globalAveragePool } from '../../network/operators/pooling.ts';
import { add } from '../../network/operators/shaping.ts';
import type { Tape, Value } from '../../network/tape.ts';

/** Table 2 of the paper: expansion factor, channels, blocks in a row, stride of the first of them. */
export const BLOCKS = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;
const STEM = 32;
const LAST = 1280;
/** Channels are a multiple of this. */
const DIVISOR = 8;

/** What differs between libraries' MobileNetV2s, beside the names of its layers. */
export interface Dialect {
  readonly padding: Padding;
  /** Added to every variance that a batch normalisation divides by. */
  readonly epsilon: number;
}

/** Keras's (https://github.com/keras-team/keras-applications/blob/master/keras_applications/mobilenet_v2.py). */
export const KERAS: Dialect = { padding: 'same', epsilon: 1e-3 };

/** A stretch of the network; all of it unless given. */
export interface StageRange {
  /** The first stage, from 1, as in `BLOCKS`; what comes in are then the maps of the stage before. */
  readonly from?: number;
  /** The stage before which to end, with maps `[C,H,W]` in place of features. */
  readonly to?: number;
}

/**
 * MobileNetV2 without its head (Sandler et al. 2018, https://arxiv.org/abs/1801.04381): inverted residuals
 * with linear bottlenecks and ReLU6. `[3,H,W]` → `[features]`, 1280 of them up to a width of 1.
 *
 * @param width multiplies every layer's channels but, below 1, the last one's
 * @param stages which of it to write
 */
export function mobileNetV2(
  tape: Tape,
  pixels: Value,
  width = 1,
  dialect: Partial<Dialect> = {},
  stages: StageRange = {},
): Value {
  const channelsOf = (channels: number) => roundChannels(channels * width);
  const activated = (
    x: Value,
    name: string,
    channels: number,
    kernel: number,
    stride = 1,
    depthwise = false,
  ) => relu6(tape, convolveNormalised(tape, x, { name, channels, kernel, stride, depthwise, ...dialect }));

  const { from = 1, to } = stages;
  let x = from > 1 ? pixels : activated(pixels, 'stem', channelsOf(STEM), 3, 2);
  for (const [stage, [expansion, channels, blocks, firstStride]] of BLOCKS.entries()) {
    if (stage + 1 < from) continue;
    if (stage + 1 === to) return x;
    for (let block = 0; block < blocks; block++) {
      const name = `stage${stage + 1}.block${block + 1}`;
      const stride = block === 0 ? firstStride : 1;
      const input = x;
      const wide = input.size[0]! * expansion;
      if (expansion > 1) x = activated(x, `${name}.expand`, wide, 1);
      x = activated(x, `${name}.depthwise`, wide, 3, stride, true);
      const project = { name: `${name}.project`, channels: channelsOf(channels), kernel: 1, ...dialect };
      x = convolveNormalised(tape, x, project);
      if (stride === 1 && x.size[0] === input.size[0]) x = add(tape, input, x);
    }
  }
  x = activated(x, 'last', width > 1 ? channelsOf(LAST) : LAST, 1);
  return globalAveragePool(tape, x);
}

/** The nearest multiple of 8, but never less than nine tenths of what was wanted. */
function roundChannels(channels: number): number {
  const rounded = Math.max(DIVISOR, Math.floor((channels + DIVISOR / 2) / DIVISOR) * DIVISOR);
  return rounded < 0.9 * channels ? rounded + DIVISOR : rounded;
}
