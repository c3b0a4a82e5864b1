import { Tape, type TrainedWeights, type Value } from '../network/tape.ts';
import { featuresOf } from './architectures/architecture.ts';
import { PIXELS, type PictureNetwork, pictureLogits } from './picture-task.ts';

/** How a trained network is written. */
export interface PictureGraphOptions {
  /** Whether to keep weights as 8-bit integers. */
  readonly quantise: boolean;
  /** Whether each answer is the mean of the picture's and its mirror image's. */
  readonly mirror: boolean;
}

/**
 * The ONNX file of a trained network: `pixel_values` `[batch,3,H,W]` in; `logits` `[batch,classes]` and, where it
 * has genres, `genre_logits` `[batch,genres]` out.
 */
export function pictureGraph(
  network: PictureNetwork,
  weights: TrainedWeights,
  { quantise, mirror }: PictureGraphOptions,
): Uint8Array {
  const tape = new Tape({ kind: 'inference', weights, quantise });
  const { height, width } = network.size;
  const pixels = tape.input(PIXELS, [3, height, width]);
  const logits = pictureLogits(tape, mirror ? besideMirrorImages(tape, pixels) : pixels, network);
  const write = (value: Value, name: string) => tape.output(mirror ? meanOfPairs(tape, value) : value, name);
  write(logits.classes, 'logits');
  if (logits.genres !== undefined) write(logits.genres, 'genre_logits');
  return tape.graph.build('covers');
}

/** The ONNX file of a trained network without its heads: `pixel_values` in, `features` `[batch,features]` out. */
export function featureGraph({ architecture, size }: PictureNetwork, weights: TrainedWeights): Uint8Array {
  const tape = new Tape({ kind: 'inference', weights, quantise: false });
  const pixels = tape.input(PIXELS, [3, size.height, size.width]);
  tape.output(featuresOf(tape, pixels, architecture), 'features');
  return tape.graph.build('features');
}

/** All pictures, and after them all their mirror images. */
function besideMirrorImages(tape: Tape, pixels: Value): Value {
  const { graph } = tape;
  const mirrored = graph.add('Slice', [
    pixels.name,
    graph.integers(-1),
    graph.integers(-(2 ** 31)),
    graph.integers(3),
    graph.integers(-1),
  ]);
  return { ...pixels, name: graph.add('Concat', [pixels.name, mirrored], { axis: 0 }) };
}

function meanOfPairs(tape: Tape, value: Value): Value {
  const { graph } = tape;
  const pairs = graph.add('Reshape', [value.name, graph.integers(2, -1, ...value.size)]);
  return { ...value, name: graph.add('ReduceMean', [pairs], { axes: [0], keepdims: 0 }) };
}
