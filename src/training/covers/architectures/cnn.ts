import { relu } from '../../network/operators/activation.ts';
import { convolve } from '../../network/operators/convolution.ts';
import { dense } from '../../network/operators/dense.ts';
import { globalAveragePool, maxPool } from '../../network/operators/pooling.ts';
import { dropout } from '../../network/operators/shaping.ts';
import type { Tape, Value } from '../../network/tape.ts';

/** Channels and dropout rate of the three blocks. */
const BLOCKS = [
  { channels: 32, stride: 2, rate: 0.05 },
  { channels: 64, stride: 1, rate: 0.1 },
  { channels: 160, stride: 1, rate: 0.15 },
] as const;
const UNITS = 512;
const DROPOUT = 0.5;

/**
 * The small network of the three-class study, without its softmax layer: three blocks of convolution, ReLU,
 * max pooling and dropout, then a dense layer. `[3,H,W]` → `[512]`; about 200,000 parameters.
 */
export function smallCnn(tape: Tape, pixels: Value): Value {
  let x = pixels;
  for (const [block, { channels, stride, rate }] of BLOCKS.entries()) {
    const name = `block${block + 1}`;
    x = maxPool(tape, relu(tape, convolve(tape, x, { name, channels, kernel: 3, stride })));
    x = dropout(tape, x, rate, `${name}_mask`);
  }
  const units = relu(tape, dense(tape, globalAveragePool(tape, x), { name: 'dense', units: UNITS }));
  return dropout(tape, units, DROPOUT, 'dense_mask');
}
