import type { Loss, Tape, Value } from '../tape.ts';

/**
 * Cross-entropy of a softmax against targets that may be soft, times `weight`. Examples whose targets are all
 * 0 count for nothing; the mean is over the whole batch all the same.
 *
 * @param targets name of an input `[batch, classes]`
 */
export function softmaxCrossEntropy(tape: Tape, logits: Value, targets: string, weight = 1): Loss {
  const { graph } = tape;
  const batch = graph.scalar(weight / (tape.batch as number));
  const logShares = graph.add('LogSoftmax', [logits.name], { axis: 1 });
  const total = graph.add('ReduceSum', [graph.add('Mul', [targets, logShares])], { keepdims: 0 });
  const loss = graph.add('Neg', [graph.add('Mul', [total, batch])]);
  const mass = graph.add('ReduceSum', [targets, graph.integers(1)], { keepdims: 1 });
  const shares = graph.add('Mul', [graph.add('Exp', [logShares]), mass]);
  const gradient = graph.add('Mul', [graph.add('Sub', [shares, targets]), batch]);
  return { loss, of: logits, gradient };
}

/**
 * Binary cross-entropy of each label's sigmoid, times its entry in `mask` (0 for a label that isn't known)
 * and `weight`; the mean is over the batch, the sum over labels divided by their number.
 *
 * @param targets name of an input `[batch, labels]`
 * @param mask name of an input `[batch, labels]`
 */
export function maskedBinaryCrossEntropy(
  tape: Tape,
  logits: Value,
  targets: string,
  mask: string,
  weight = 1,
): Loss {
  const { graph } = tape;
  const [labels] = logits.size as [number];
  const share = graph.scalar(weight / (labels * (tape.batch as number)));
  // log(1 + eˣ) − target × x, without overflow: max(x, 0) − target × x + log(1 + e^−|x|)
  const flipped = graph.add('Exp', [graph.add('Neg', [graph.add('Abs', [logits.name])])]);
  const tail = graph.add('Log', [graph.add('Add', [flipped, graph.scalar(1)])]);
  const linear = graph.add('Sub', [
    graph.add('Relu', [logits.name]),
    graph.add('Mul', [targets, logits.name]),
  ]);
  const each = graph.add('Mul', [graph.add('Add', [linear, tail]), mask]);
  const loss = graph.add('Mul', [graph.add('ReduceSum', [each], { keepdims: 0 }), share]);
  const error = graph.add('Sub', [graph.add('Sigmoid', [logits.name]), targets]);
  const gradient = graph.add('Mul', [graph.add('Mul', [error, mask]), share]);
  return { loss, of: logits, gradient };
}
