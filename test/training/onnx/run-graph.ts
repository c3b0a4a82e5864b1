import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { GraphBuilder } from '../../../src/training/onnx/graph.ts';

/** A tensor's values and its shape. */
export interface Values {
  readonly values: readonly number[];
  readonly shape: readonly number[];
}

/** Runs a graph in ONNX Runtime and gives each of its outputs. */
export async function runGraph(
  graph: GraphBuilder | Uint8Array,
  feeds: Readonly<Record<string, Tensor>> = {},
): Promise<Record<string, Values>> {
  const bytes = graph instanceof Uint8Array ? graph : graph.build('test');
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1 });
  try {
    const outputs = await session.run(feeds);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data, dims }]) => [
        name,
        { values: Array.from<unknown, number>(data, Number), shape: dims },
      ]),
    );
  } finally {
    await session.release();
  }
}

/** A float tensor. */
export function floats(values: readonly number[], shape: readonly number[] = [values.length]): Tensor {
  return new Tensor('float32', Float32Array.from(values), shape);
}

/** An int64 tensor. */
export function integers(values: readonly number[], shape: readonly number[] = [values.length]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
}
