import { GraphBuilder } from '../src/training/onnx/graph.ts';
import { seededRandom } from '../src/training/random.ts';

/** The measures of a MobileNetV2. */
export interface MobileNetShape {
  /** Factor of every layer's channels. */
  readonly width: number;
  readonly classes: number;
  /** Pixels of the square input's side, a multiple of 32. */
  readonly side: number;
}

/** MobileNetV2 1.0 at 224, as trained on ImageNet. */
export const MOBILENET_V2: MobileNetShape = { width: 1, classes: 1000, side: 224 };

/**
 * Expansion, channels, repeats and first stride of each row of inverted residuals.
 * Source: M. Sandler et al., "MobileNetV2: inverted residuals and linear bottlenecks", 2018, table 2.
 */
const ROWS = [
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
/** Channels come in multiples of this. */
const DIVISOR = 8;

/**
 * Writes an image classifier of MobileNetV2's architecture with random weights, in floats, batch normalisation
 * folded into the convolutions as for inference. What it answers means nothing; what it costs is what such a model
 * costs. `pixel_values` `[batch, 3, side, side]` in, `logits` `[batch, classes]` out.
 */
export function buildMobileNetV2(shape: MobileNetShape): Uint8Array {
  return new MobileNetWriter(shape).build();
}

/** A convolution's measures. */
interface Convolution {
  readonly from: number;
  readonly to: number;
  readonly kernel: 1 | 3;
  readonly stride?: number;
  readonly depthwise?: boolean;
}

class MobileNetWriter {
  readonly #shape: MobileNetShape;
  readonly #graph = new GraphBuilder();
  readonly #random = seededRandom(1);

  constructor(shape: MobileNetShape) {
    this.#shape = shape;
  }

  build(): Uint8Array {
    const { side, classes, width } = this.#shape;
    const graph = this.#graph;
    let state = graph.input('pixel_values', 'float', ['batch', 3, side, side]);
    let channels = this.#channels(STEM);
    state = this.#relu6(this.#convolve(state, { from: 3, to: channels, kernel: 3, stride: 2 }));
    for (const [expansion, rowChannels, repeats, firstStride] of ROWS) {
      const to = this.#channels(rowChannels);
      for (let repeat = 0; repeat < repeats; repeat++) {
        const stride = repeat === 0 ? firstStride : 1;
        state = this.#residual(state, { from: channels, to, expansion, stride });
        channels = to;
      }
    }
    const last = width > 1 ? this.#channels(LAST) : LAST;
    state = this.#relu6(this.#convolve(state, { from: channels, to: last, kernel: 1 }));
    const pooled = graph.add('Flatten', [graph.add('GlobalAveragePool', [state])], { axis: 1 });
    const product = graph.add('MatMul', [pooled, this.#weights([last, classes], last)]);
    graph.add('Add', [product, this.#zeros(classes)], {}, 'logits');
    graph.output('logits', 'float', ['batch', classes]);
    return graph.build('mobilenetv2');
  }

  /** Widened, filtered channel by channel, narrowed without ReLU; added to its input where both are alike. */
  #residual(
    input: string,
    { from, to, expansion, stride }: { from: number; to: number; expansion: number; stride: number },
  ): string {
    const hidden = from * expansion;
    const wide =
      expansion === 1 ? input : this.#relu6(this.#convolve(input, { from, to: hidden, kernel: 1 }));
    const filtered = this.#relu6(
      this.#convolve(wide, { from: hidden, to: hidden, kernel: 3, stride, depthwise: true }),
    );
    const narrow = this.#convolve(filtered, { from: hidden, to, kernel: 1 });
    return stride === 1 && from === to ? this.#graph.add('Add', [input, narrow]) : narrow;
  }

  #convolve(input: string, { from, to, kernel, stride = 1, depthwise = false }: Convolution): string {
    const inputs = depthwise ? 1 : from;
    const pad = (kernel - 1) / 2;
    return this.#graph.add(
      'Conv',
      [input, this.#weights([to, inputs, kernel, kernel], inputs * kernel * kernel), this.#zeros(to)],
      {
        kernel_shape: [kernel, kernel],
        strides: [stride, stride],
        pads: [pad, pad, pad, pad],
        group: depthwise ? from : 1,
      },
    );
  }

  #relu6(input: string): string {
    return this.#graph.add('Clip', [input, this.#graph.scalar(0), this.#graph.scalar(6)]);
  }

  /** Even between bounds that keep activations in the range of trained ones (He's variance, 2 ÷ inputs). */
  #weights(shape: readonly number[], inputs: number): string {
    const size = shape.reduce((product, dimension) => product * dimension, 1);
    const bound = Math.sqrt(6 / inputs);
    const values = Float32Array.from({ length: size }, () => (this.#random() * 2 - 1) * bound);
    return this.#graph.constant(values, shape);
  }

  #zeros(length: number): string {
    return this.#graph.constant(new Float32Array(length), [length]);
  }

  /** The nearest multiple of 8 to the widened channels, but not less than nine tenths of them. */
  #channels(channels: number): number {
    const wanted = channels * this.#shape.width;
    const near = Math.max(DIVISOR, Math.floor((wanted + DIVISOR / 2) / DIVISOR) * DIVISOR);
    return near < 0.9 * wanted ? near + DIVISOR : near;
  }
}
