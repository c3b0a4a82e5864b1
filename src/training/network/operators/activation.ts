import { ELEMENT } from '../../onnx/graph.ts';
import type { Tape, Value } from '../tape.ts';

/** max(x, 0), of any size. */
export function relu(tape: Tape, x: Value): Value {
  const { graph } = tape;
  const y = graph.add('Relu', [x.name]);
  if (tape.whole) return { ...x, name: tape.whole.round(y, 'positive') };
  return tape.record(y, x.size, [x], (gradient) => [graph.add('Mul', [gradient, graph.add('Sign', [y])])]);
}

/** min(max(x, 0), 6), as MobileNets use it (https://arxiv.org/abs/1704.04861). */
export function relu6(tape: Tape, x: Value): Value {
  const { graph } = tape;
  const y = graph.add('Clip', [x.name, graph.scalar(0), graph.scalar(6)]);
  return tape.record(y, x.size, [x], (gradient) => {
    const within = graph.add('Equal', [x.name, y]);
    return [graph.add('Mul', [gradient, graph.add('Cast', [within], { to: ELEMENT.float })])];
  });
}
