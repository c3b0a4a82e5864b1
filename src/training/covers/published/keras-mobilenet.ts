import { ModelError } from '../../../errors.ts';
import { Tape, type TrainedWeights } from '../../network/tape.ts';
import type { ParameterSlot } from '../../network/parameters.ts';
import { featuresOf, type MobileNetOptions } from '../architectures/architecture.ts';
import { BLOCKS } from '../architectures/mobilenetv2.ts';
import type { PictureSize } from '../pixels.ts';
import type { LayersModel, PublishedTensor } from './layers-model.ts';

/** A published network in this project's terms: what to go on training from. */
export interface PretrainedNetwork {
  readonly architecture: MobileNetOptions;
  readonly size: PictureSize;
  readonly weights: TrainedWeights;
}

/** Widths in which MobileNetV2 is published: https://keras.io/api/applications/mobilenet/. */
const WIDTHS = [1, 1.4, 1.3, 0.75, 0.5, 0.35] as const;

/**
 * Takes the layers from pixels to features out of Keras's MobileNetV2, whatever heads it has; each tensor is brought
 * from Keras's order of axes (height, width, inputs, outputs) into ONNX's (outputs, inputs, height, width).
 *
 * @throws ModelError `MODEL_INVALID` for another network, naming the first layer that it lacks
 */
export function kerasMobileNet({ tensors, input }: LayersModel): PretrainedNetwork {
  const size = { height: input?.[1] ?? 224, width: input?.[2] ?? 224 };
  const stem = tensors.get('Conv1/kernel')?.shape[3];
  const last = tensors.get('block_16_project/kernel')?.shape[3];
  for (const width of WIDTHS) {
    const architecture = { kind: 'mobilenetv2', width, dialect: 'keras' } as const;
    const tape = new Tape({ kind: 'training', batch: 1 });
    featuresOf(tape, tape.input('pixels', [3, size.height, size.width]), architecture);
    const { slots } = tape.layout;
    const channelsOf = (name: string) => slots.find((slot) => slot.name === `${name}.weights`)!.shape[0];
    if (channelsOf('stem') !== stem || channelsOf('stage7.block1.project') !== last) continue;
    return { architecture, size, weights: weightsOf(tape, tensors) };
  }
  throw new ModelError(
    'MODEL_INVALID',
    `The TensorFlow.js model is no MobileNetV2 as Keras names its layers: it has ${tensors.size} tensors, among them ${[...tensors.keys()].slice(0, 3).join(', ')}.`,
  );
}

function weightsOf(tape: Tape, tensors: LayersModel['tensors']): TrainedWeights {
  const parameters = new Float32Array(tape.layout.size);
  const statistics: Float32Array[] = [];
  for (const slot of tape.layout.slots) {
    const [layer, kind] = layerAndKind(slot.name);
    const { convolution, normalisation } = kerasNames(layer);
    const take = (name: string) => tensorOf(tensors, name, slot);
    if (kind === 'weights') {
      const depthwise = layer.endsWith('.depthwise');
      const kernel = take(`${convolution}/${depthwise ? 'depthwise_kernel' : 'kernel'}`);
      parameters.set(outputsFirst(kernel, depthwise), slot.offset);
    } else if (kind === 'scale') {
      parameters.set(take(`${normalisation}/gamma`).values, slot.offset);
      statistics.push(take(`${normalisation}/moving_mean`).values);
      statistics.push(take(`${normalisation}/moving_variance`).values);
    } else parameters.set(take(`${normalisation}/beta`).values, slot.offset);
  }
  const laid = new Float32Array(tape.statisticsSize);
  let offset = 0;
  for (const values of statistics) {
    laid.set(values, offset);
    offset += values.length;
  }
  return { parameters, statistics: laid };
}

function layerAndKind(name: string): [layer: string, kind: string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

/** How Keras calls a layer of ours, such as `stage2.block1.expand`: its blocks are numbered through, the first is not. */
function kerasNames(layer: string): { readonly convolution: string; readonly normalisation: string } {
  if (layer === 'stem') return { convolution: 'Conv1', normalisation: 'bn_Conv1' };
  if (layer === 'last') return { convolution: 'Conv_1', normalisation: 'Conv_1_bn' };
  const [stage, block, part] = layer.split('.') as [string, string, string];
  const before = BLOCKS.slice(0, Number(stage.slice('stage'.length)) - 1);
  const number =
    before.reduce((sum, [, , blocks]) => sum + blocks, 0) + Number(block.slice('block'.length)) - 1;
  const convolution = `${number === 0 ? 'expanded_conv' : `block_${number}`}_${part}`;
  return { convolution, normalisation: `${convolution}_BN` };
}

function tensorOf(tensors: LayersModel['tensors'], name: string, { size }: ParameterSlot): PublishedTensor {
  const tensor = tensors.get(name);
  if (tensor?.values.length === size) return tensor;
  const found = tensor === undefined ? 'lacks it' : `has it as [${tensor.shape.join(', ')}]`;
  throw new ModelError('MODEL_INVALID', `MobileNetV2 needs ${name} of ${size} numbers; the model ${found}.`);
}

/** `[height, width, inputs, outputs]` → `[outputs, inputs, height, width]`; a depthwise kernel has its channels in `inputs`. */
function outputsFirst({ shape, values }: PublishedTensor, depthwise: boolean): Float32Array {
  const [height, width, third, fourth] = shape as [number, number, number, number];
  const [outputs, inputs] = depthwise ? [third, fourth] : [fourth, third];
  const result = new Float32Array(values.length);
  let at = 0;
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++) {
      const [c, d] = depthwise ? [output, input] : [input, output];
      for (let place = 0; place < height * width; place++) {
        result[at++] = values[(place * third + c) * fourth + d]!;
      }
    }
  }
  return result;
}
