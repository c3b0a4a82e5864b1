import { relu } from '../../network/operators/activation.ts';
import { convolveNormalised } from '../../network/operators/convolution.ts';
import { globalAveragePool, globalMaxPool, maxPool } from '../../network/operators/pooling.ts';
import { add, concatenate, dropout } from '../../network/operators/shaping.ts';
import type { Tape, Value } from '../../network/tape.ts';

/** How large a network of this kind is. */
export interface CoverNetOptions {
  /** Channels of the picture's four halvings. */
  readonly widths: readonly [number, number, number, number, number];
  /** Colours that are told apart pixel by pixel; how much of the picture each takes is a feature of its own. */
  readonly colours: number;
  readonly dropout: number;
}

/**
 * The network that ships: 3 × 3 convolutions with batch normalisation at ever coarser sizes, some of them
 * beside a shortcut, pooled by mean and by maximum; and beside them learned colours, pooled by mean.
 * `[3,H,W]` → `[features]`.
 */
export function coverNet(tape: Tape, pixels: Value, options: CoverNetOptions): Value {
  const [stem, w1, w2, w3, w4] = options.widths;
  const block = (x: Value, name: string, channels: number, kernel = 3, stride = 1) =>
    relu(tape, convolveNormalised(tape, x, { name, channels, kernel, stride }));
  const beside = (x: Value, name: string) =>
    relu(tape, add(tape, x, convolveNormalised(tape, x, { name, channels: x.size[0]!, kernel: 3 })));

  let x = block(pixels, 'stem', stem, 3, 2);
  x = maxPool(tape, block(x, 'block1', w1));
  x = maxPool(tape, beside(block(x, 'block2a', w2), 'block2b'));
  x = maxPool(tape, beside(block(x, 'block3a', w3), 'block3b'));
  x = block(x, 'block4', w4);
  const colours = globalAveragePool(tape, block(pixels, 'colours', options.colours, 1, 2));
  const features = concatenate(tape, [globalAveragePool(tape, x), globalMaxPool(tape, x), colours]);
  return dropout(tape, features, options.dropout, 'feature_mask');
}
