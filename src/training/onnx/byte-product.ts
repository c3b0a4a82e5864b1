import { ELEMENT, type GraphBuilder } from './graph.ts';

/** What the digits of a query count, the first one first. */
const WORTH = [128 ** 2, 128, 1] as const;
/** A digit is kept so much higher than it is, and so never below 0. */
const ZERO = 64;
const OFFSET = ZERO * WORTH.reduce((sum, worth) => sum + worth, 0);
/** What a query's largest number becomes in whole ones: all of its digits fit, rounded or not. */
const LARGEST = (ZERO - 1) * WORTH[0];
/** Keeps quotients finite for a query of zeros. */
const LEAST = 1e-6;

/**
 * Adds the product of a query, `[batch, size]`, and a table of 8-bit numbers, `[size, covers]`. These stay what they are: made
 * floats, they would be four times as many bytes to fetch for every text. A query is written in whole numbers of three
 * digits of 7 bits, nearly as exact as floats, and each digit is multiplied by itself; those of 8 bits overflow on some
 * processors.
 */
export function multiplyBytes(graph: GraphBuilder, query: string, table: string, output?: string): string {
  const most = graph.add('ReduceMax', [graph.add('Abs', [query])], { axes: [1] });
  const unit = graph.add('Div', [graph.add('Max', [most, graph.scalar(LEAST)]), graph.scalar(LARGEST)]);
  const whole = graph.add('Add', [graph.add('Div', [query, unit]), graph.scalar(OFFSET + 0.5)]);
  const shifted = graph.add('Div', [
    graph.add('Unsqueeze', [whole, graph.integers(1)]),
    graph.constant(Float32Array.from(WORTH), [1, WORTH.length, 1]),
  ]);
  const digits = graph.add('Mod', [graph.add('Floor', [shifted]), graph.scalar(128)], { fmod: 1 });
  const products = graph.add('MatMulInteger', [
    graph.add('Cast', [digits], { to: ELEMENT.uint8 }),
    table,
    graph.constant(Uint8Array.of(ZERO), []),
  ]);
  const worth = graph.add('Mul', [
    graph.add('Unsqueeze', [unit, graph.integers(1)]),
    graph.constant(Float32Array.from(WORTH), [1, 1, WORTH.length]),
  ]);
  const sum = graph.add('MatMul', [worth, graph.add('Cast', [products], { to: ELEMENT.float })]);
  return graph.add('Squeeze', [sum, graph.integers(1)], {}, output);
}
