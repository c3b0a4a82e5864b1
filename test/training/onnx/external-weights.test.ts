import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { splitWeights } from '../../../src/training/onnx/external-weights.ts';
import { GraphBuilder } from '../../../src/training/onnx/graph.ts';
import { makeFolder } from '../../folders.ts';
import { integers, runGraph } from './run-graph.ts';

/** Takes a row of each of two tables, the first of bytes. */
function tables(rows: number): Uint8Array {
  const graph = new GraphBuilder();
  const row = graph.input('row', 'int64', [1]);
  const bytes = Int8Array.from({ length: rows * 4 }, (_, at) => (at % 251) - 125);
  graph.add('Gather', [graph.constant(bytes, [rows, 4]), row], { axis: 0 }, 'bytes');
  const floats = Float32Array.from({ length: rows }, (_, at) => at / 2);
  graph.add('Gather', [graph.constant(floats, [rows]), row], { axis: 0 }, 'floats');
  graph.output('bytes', 'int8', [1, 4]);
  graph.output('floats', 'float', [1]);
  return graph.build('tables');
}

describe('splitWeights', () => {
  it('moves large tensors into a file beside the graph, which answers as before', async () => {
    const whole = tables(20_001);
    const { graph, weights } = splitWeights(whole, 'weights');
    expect(graph.length).toBeLessThan(1000);
    // Each begins at a page.
    expect(weights.length).toBe(2 * Math.ceil(80_004 / 4096) * 4096);
    const folder = makeFolder();
    writeFileSync(join(folder, 'graph.onnx'), graph);
    writeFileSync(join(folder, 'weights'), weights);
    const session = await InferenceSession.create(join(folder, 'graph.onnx'));
    for (const row of [0, 12_345, 20_000]) {
      const split = await session.run({ row: integers([row]) });
      const { bytes, floats } = await runGraph(whole, { row: integers([row]) });
      expect(Array.from(split['bytes']!.data as Int8Array)).toEqual(bytes!.values);
      expect(Array.from(split['floats']!.data as Float32Array)).toEqual(floats!.values);
    }
    await session.release();
  });

  it('leaves small ones where they are', () => {
    const whole = tables(100);
    const { graph, weights } = splitWeights(whole, 'weights');
    expect(Buffer.from(graph).equals(whole)).toBe(true);
    expect(weights.length).toBe(0);
  });
});
