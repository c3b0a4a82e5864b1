import { mobileNetV2 } from '../src/training/covers/architectures/mobilenetv2.ts';
import { dense } from '../src/training/network/operators/dense.ts';
import { Tape, type TapeMode } from '../src/training/network/tape.ts';

/** How large a network of MobileNetV2's kind is. */
export interface MobileNetShape {
  /** Factor of every layer's channels. */
  readonly width: number;
  readonly classes: number;
  /** Pixels of the square input's side, a multiple of 32. */
  readonly side: number;
}

/** The usual network, as trained on ImageNet. */
export const MOBILENET_V2: MobileNetShape = { width: 1, classes: 1000, side: 224 };

/** An ONNX file of the network with random weights: `pixel_values` in, `logits` out. */
export function buildMobileNetV2(shape: MobileNetShape): Uint8Array {
  const trace = write(shape, { kind: 'training', batch: 1 });
  const weights = {
    parameters: trace.layout.initialValues(1),
    statistics: new Float32Array(trace.statisticsSize).fill(1),
  };
  return write(shape, { kind: 'inference', weights, quantise: false }).graph.build('mobilenetv2');
}

function write({ width, classes, side }: MobileNetShape, mode: TapeMode): Tape {
  const tape = new Tape(mode);
  const features = mobileNetV2(tape, tape.input('pixel_values', [3, side, side]), width);
  tape.output(dense(tape, features, { name: 'head', units: classes }), 'logits');
  return tape;
}
