import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { buildMobileNetV2, MOBILENET_V2 } from '../../bench/mobilenetv2.ts';

/** What torchvision counts for MobileNetV2 1.0, and how many of that are gains of batch normalisation. */
const PARAMETERS = 3_504_872;
const FOLDED = 17_056;

async function run(side: number, fill: (at: number) => number): Promise<Float32Array> {
  const session = await InferenceSession.create(buildMobileNetV2({ width: 0.25, classes: 7, side }));
  const values = Float32Array.from({ length: 3 * side * side }, (_, at) => fill(at));
  const { logits } = await session.run({ pixel_values: new Tensor('float32', values, [1, 3, side, side]) });
  await session.release();
  expect(logits?.dims).toEqual([1, 7]);
  return logits?.data as Float32Array;
}

describe("the graph of MobileNetV2's shape", () => {
  it('has the architecture’s weights, batch normalisation folded in', () => {
    const bytes = Buffer.from(buildMobileNetV2(MOBILENET_V2));
    const weights = (PARAMETERS - FOLDED) * 4;
    expect(bytes.length).toBeGreaterThan(weights);
    expect(bytes.length).toBeLessThan(weights * 1.01);
  });

  it('has 52 convolutions and 10 shortcuts', () => {
    const text = Buffer.from(buildMobileNetV2(MOBILENET_V2)).toString('latin1');
    const operators = (operator: string): number =>
      new Set(text.match(new RegExp(`${operator}_\\d+`, 'g'))).size;
    expect([operators('Conv'), operators('Clip')]).toEqual([52, 35]);
    // One more for the bias of the last layer, which has a name of its own.
    expect(operators('Add')).toBe(10);
  });

  it('runs, and looks at its picture', async () => {
    const plain = await run(64, () => 0.5);
    expect([...plain].every(Number.isFinite)).toBe(true);
    expect(Math.max(...plain) - Math.min(...plain)).toBeGreaterThan(1e-3);
    expect([...(await run(64, (at) => (at % 5) - 2))]).not.toEqual([...plain]);
  });
});
