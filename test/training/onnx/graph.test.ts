import { InferenceSession } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { GraphBuilder } from '../../../src/training/onnx/graph.ts';
import { floats, integers, runGraph } from './run-graph.ts';

/** A graph that doubles its input, and goes one of two ways by its sum. */
function twoWays(): GraphBuilder {
  const graph = new GraphBuilder();
  const x = graph.input('x', 'float', ['n']);
  const doubled = graph.add('Mul', [x, graph.scalar(2)]);
  const isMany = graph.add('Greater', [graph.add('ReduceSum', [x], { keepdims: 0 }), graph.scalar(10)]);
  const float = { type: 'float', shape: ['m'] } as const;
  const [first] = graph.addIf(isMany, [float, { ...float, name: 'second' }], {
    yes: () => [graph.add('Neg', [doubled]), graph.add('Abs', [doubled])],
    no: () => [doubled, graph.constant(new Float32Array(0), [0])],
  });
  graph.add('Identity', [first!], {}, 'first');
  graph.output('first', 'float', ['m']);
  graph.output('second', 'float', ['m']);
  return graph;
}

describe('GraphBuilder', () => {
  it('adds two inputs of any length', async () => {
    const graph = new GraphBuilder();
    const a = graph.input('a', 'float', ['length']);
    const b = graph.input('b', 'float', ['length']);
    graph.add('Add', [a, b], {}, 'sum');
    graph.output('sum', 'float', ['length']);
    const { sum } = await runGraph(graph, { a: floats([1, 2, 3]), b: floats([0.5, -2, 4]) });
    expect(sum).toEqual({ values: [1.5, 0, 7], shape: [3] });
    const one = await runGraph(graph, { a: floats([1]), b: floats([2]) });
    expect(one['sum']).toEqual({ values: [3], shape: [1] });
  });

  it('names intermediate results itself, each differently', async () => {
    const graph = new GraphBuilder();
    const x = graph.input('x', 'float', [2]);
    const doubled = graph.add('Mul', [x, graph.scalar(2)]);
    const squared = graph.add('Mul', [doubled, doubled]);
    expect(new Set([x, doubled, squared]).size).toBe(3);
    graph.add('Sub', [squared, graph.scalar(1)], {}, 'y');
    graph.output('y', 'float', [2]);
    const { y } = await runGraph(graph, { x: floats([3, -1]) });
    expect(y!.values).toEqual([35, 3]);
  });

  it('gives several outputs', async () => {
    const graph = new GraphBuilder();
    const x = graph.input('x', 'float', [1]);
    graph.add('Neg', [x], {}, 'minus');
    graph.add('Abs', [x], {}, 'size');
    graph.output('minus', 'float', [1]);
    graph.output('size', 'float', [1]);
    const outputs = await runGraph(graph, { x: floats([-4]) });
    expect(outputs['minus']!.values).toEqual([4]);
    expect(outputs['size']!.values).toEqual([4]);
  });

  it('gives several outputs of one operator', async () => {
    const graph = new GraphBuilder();
    const x = graph.input('x', 'float', [1, 1, 2, 2]);
    const names = graph.addWithOutputs('MaxPool', [x], 2, { kernel_shape: [2, 2], strides: [2, 2] });
    graph.output(names[0]!, 'float', [1, 1, 1, 1]);
    graph.output(names[1]!, 'int64', [1, 1, 1, 1]);
    const outputs = await runGraph(graph, { x: floats([1, 5, 2, 3], [1, 1, 2, 2]) });
    expect(outputs[names[0]!]!.values).toEqual([5]);
    expect(outputs[names[1]!]!.values).toEqual([1]);
  });

  it('adds to a graph that is there already', async () => {
    const whole = new GraphBuilder();
    whole.add('Mul', [whole.input('x', 'float', ['n']), whole.scalar(2)], {}, 'features');
    whole.output('features', 'float', ['n']);
    const head = new GraphBuilder('head.');
    head.add('Add', ['features', head.scalar(1)], {}, 'logits');
    head.output('logits', 'float', ['n']);
    const bytes = Buffer.concat([whole.build('whole'), head.buildAddition()]);
    const session = await InferenceSession.create(bytes);
    const { features, logits } = await session.run({ x: floats([3, 4]) });
    await session.release();
    expect([...(features!.data as Float32Array)]).toEqual([6, 8]);
    expect([...(logits!.data as Float32Array)]).toEqual([7, 9]);
  });

  describe('constants', () => {
    const typed = [
      ['floats', 'float', Float32Array.of(1.5, -2, 0.25, 1e-6), 1],
      ['doubles', 'double', Float64Array.of(1.5, -2, 0.25, 1e-6), 1],
      ['8-bit integers', 'int8', Int8Array.of(-128, -1, 0, 127), 6],
      ['32-bit integers', 'int32', Int32Array.of(-(2 ** 31), -1, 0, 2 ** 31 - 1), 6],
      ['64-bit integers', 'int64', BigInt64Array.of(-(2n ** 40n), -1n, 0n, 2n ** 40n), 7],
    ] as const;

    it.each(typed)('hold %s', async (_name, type, values) => {
      const graph = new GraphBuilder();
      graph.add('Identity', [graph.constant(values, [2, 2])], {}, 'y');
      graph.output('y', type, [2, 2]);
      const { y } = await runGraph(graph);
      expect(y).toEqual({ values: Array.from<number | bigint, number>(values, Number), shape: [2, 2] });
    });

    it('hold a part of a larger array', async () => {
      const graph = new GraphBuilder();
      graph.add('Identity', [graph.constant(Float32Array.of(9, 1, 2, 9).subarray(1, 3), [2])], {}, 'y');
      graph.output('y', 'float', [2]);
      expect((await runGraph(graph))['y']!.values).toEqual([1, 2]);
    });

    it('lay their values out row by row', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', [1, 2]);
      graph.add('MatMul', [x, graph.constant(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3])], {}, 'y');
      graph.output('y', 'float', [1, 3]);
      expect((await runGraph(graph, { x: floats([1, 10], [1, 2]) }))['y']!.values).toEqual([41, 52, 63]);
    });

    it('are one number with an empty shape', async () => {
      const graph = new GraphBuilder();
      graph.add('Identity', [graph.scalar(2.5)], {}, 'float');
      graph.add('Identity', [graph.integer(-3)], {}, 'whole');
      graph.add('Identity', [graph.integers(4, 5)], {}, 'list');
      graph.output('float', 'float', []);
      graph.output('whole', 'int64', []);
      graph.output('list', 'int64', [2]);
      expect(await runGraph(graph)).toEqual({
        float: { values: [2.5], shape: [] },
        whole: { values: [-3], shape: [] },
        list: { values: [4, 5], shape: [2] },
      });
    });

    it.each([
      [[2, 2], 3],
      [[], 2],
      [[0], 1],
      [[3], 4],
    ])('refuse the shape %j for %i values', (shape, length) => {
      const graph = new GraphBuilder();
      expect(() => graph.constant(new Float32Array(length), shape)).toThrow(RangeError);
      expect(() => graph.constant(new Float32Array(length), shape)).toThrow(
        `[${shape.join(', ')}] holds ${shape.reduce((a, b) => a * b, 1)} values, not ${length}`,
      );
    });
  });

  describe('attributes', () => {
    it('may be a whole number', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', [2, 2]);
      graph.add('Concat', [x, x], { axis: 1 }, 'y');
      graph.output('y', 'float', [2, 4]);
      const { y } = await runGraph(graph, { x: floats([1, 2, 3, 4], [2, 2]) });
      expect(y).toEqual({ values: [1, 2, 1, 2, 3, 4, 3, 4], shape: [2, 4] });
    });

    it('may be a negative whole number', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', [2, 2]);
      graph.add('ArgMax', [x], { axis: -1, keepdims: 0 }, 'y');
      graph.output('y', 'int64', [2]);
      const { y } = await runGraph(graph, { x: floats([1, 2, 4, 3], [2, 2]) });
      expect(y).toEqual({ values: [1, 0], shape: [2] });
    });

    it('may be a float', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', [2]);
      graph.add('LeakyRelu', [x], { alpha: { float: 0.25 } }, 'y');
      graph.output('y', 'float', [2]);
      expect((await runGraph(graph, { x: floats([-8, 8]) }))['y']!.values).toEqual([-2, 8]);
    });

    it('may be a list of whole numbers', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', [2, 3]);
      graph.add('Transpose', [x], { perm: [1, 0] }, 'y');
      graph.output('y', 'float', [3, 2]);
      const { y } = await runGraph(graph, { x: floats([1, 2, 3, 4, 5, 6], [2, 3]) });
      expect(y).toEqual({ values: [1, 4, 2, 5, 3, 6], shape: [3, 2] });
    });
  });

  describe('a branch', () => {
    it('is gone where its condition holds, with tensors made before it', async () => {
      const { first, second } = await runGraph(twoWays(), { x: floats([8, 9]) });
      expect([first!.values, second!.values]).toEqual([
        [-16, -18],
        [16, 18],
      ]);
    });

    it('is left out elsewhere, and the other may give another size', async () => {
      const { first, second } = await runGraph(twoWays(), { x: floats([1, 2, 3]) });
      expect([first!.values, second!.values]).toEqual([[2, 4, 6], []]);
    });

    it('leaves later operators outside, also where making it fails', async () => {
      const graph = new GraphBuilder();
      const x = graph.input('x', 'float', ['n']);
      const fail = () => {
        graph.add('Neg', [x], {}, 'lost');
        throw new RangeError('no way');
      };
      expect(() => graph.addIf('x', [], { yes: fail, no: () => [] })).toThrow('no way');
      graph.add('Abs', [x], {}, 'y');
      graph.output('y', 'float', ['n']);
      expect((await runGraph(graph, { x: floats([-3]) }))['y']!.values).toEqual([3]);
    });
  });

  it('takes 64-bit numbers that a float would round', async () => {
    const graph = new GraphBuilder();
    const x = graph.input('x', 'int64', ['length']);
    graph.add(
      'Mod',
      [graph.add('Mul', [x, graph.integer(689_287_499)]), graph.integer(2_147_483_647)],
      {},
      'y',
    );
    graph.output('y', 'int64', ['length']);
    const values = [0, 1, 43_000, 46_340];
    expect((await runGraph(graph, { x: integers(values) }))['y']!.values).toEqual(
      values.map((value) => Number((BigInt(value) * 689_287_499n) % 2_147_483_647n)),
    );
  });
});
