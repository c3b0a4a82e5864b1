import { Tape, type TrainedWeights, type Value } from '../network/tape.ts';
import type { ActivationRanges } from '../network/whole-activations.ts';
import { featuresOf } from './architectures/architecture.ts';
import { concatenate } from '../table.ts';
import { PIXELS, type PictureNetwork, pictureLogits } from './picture-task.ts';

/** How a trained network is written. */
export interface PictureGraphOptions {
  /** Whether to keep weights as 8-bit integers. */
  readonly quantise: boolean;
  /** Whether each answer is the mean of the picture's and its mirror image's. */
  readonly mirror: boolean;
  /** How far activations reach (`activationRanges`), which are then kept in whole numbers, or that they are watched. */
  readonly activations?: 'watched' | ActivationRanges;
}

/**
 * The ONNX file of a trained network, or of the mean of several: `pixel_values` `[batch,3,H,W]` in; `logits`
 * `[batch,classes]` and, where it has genres, `genre_logits` `[batch,genres]` out.
 *
 * @param members weights of the same network; their logits are averaged
 */
export function pictureGraph(
  network: PictureNetwork,
  members: readonly TrainedWeights[],
  { quantise, mirror, activations }: PictureGraphOptions,
): Uint8Array {
  const tape = new Tape({ kind: 'inference', weights: endToEnd(members), quantise, activations });
  const { height, width } = network.size;
  const pixels = tape.input(PIXELS, [3, height, width]);
  const seen = mirror ? besideMirrorImages(tape, pixels) : pixels;
  const logits = members.map((_, at) => tape.within(`member${at}`, () => pictureLogits(tape, seen, network)));
  const write = (values: readonly Value[], name: string) => {
    const mean = meanOf(tape, values);
    tape.output(mirror ? meanOfPairs(tape, mean) : mean, name);
  };
  write(
    logits.map(({ classes }) => classes),
    'logits',
  );
  const genres = logits.flatMap((each) => each.genres ?? []);
  if (genres.length > 0) write(genres, 'genre_logits');
  return tape.graph.build('covers');
}

function endToEnd(members: readonly TrainedWeights[]): TrainedWeights {
  return {
    parameters: concatenate(members.map(({ parameters }) => parameters)),
    statistics: concatenate(members.map(({ statistics }) => statistics)),
  };
}

function meanOf(tape: Tape, values: readonly Value[]): Value {
  const [first] = values as [Value];
  if (values.length === 1) return first;
  const names = values.map(({ name }) => name);
  return { ...first, name: tape.graph.add('Mean', names) };
}

/** The ONNX file of a trained network without its heads: `pixel_values` in, `features` `[batch,features]` out. */
export function featureGraph(
  { architecture, size }: Pick<PictureNetwork, 'architecture' | 'size'>,
  weights: TrainedWeights,
): Uint8Array {
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
