import { Tape, type TrainedWeights } from '../network/tape.ts';
import { featuresOf } from './architectures/architecture.ts';
import { createTask, type PictureNetwork, type PictureTaskSpec } from './picture-task.ts';

/**
 * What a network begins with that takes over another's features and gets heads of its own: everything from pixels to
 * features as the other learned it, the heads at random.
 *
 * @param learned of a network with the same architecture and size, whatever its heads
 */
export function withNewHeads(spec: PictureTaskSpec, learned: TrainedWeights, seed: number): TrainedWeights {
  const whole = new Tape({ kind: 'training', batch: 1 });
  createTask(spec).network(whole);
  const parameters = whole.layout.initialValues(seed);
  parameters.set(learned.parameters.subarray(0, featureParameters(spec.network)));
  return { parameters, statistics: learned.statistics };
}

/** How many of a network's parameters lie before its heads. */
function featureParameters({ architecture, size }: PictureNetwork): number {
  const tape = new Tape({ kind: 'training', batch: 1 });
  featuresOf(tape, tape.input('pixels', [3, size.height, size.width]), architecture);
  return tape.layout.size;
}
