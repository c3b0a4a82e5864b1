import { describe, expect, it } from 'vitest';
import { DIFFERENCES, type MateLook, mateScore } from '../../../src/series/mates.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { deviationsOf, learnMates } from '../../../src/training/series/learn-mates.ts';
import { measureMates } from '../../../src/training/series/measure-mates.ts';

const random = seededRandom(7);
/** A cover whose edges are those of its series, and whose hues are anybody's. */
function made(edges: number) {
  const look = Float32Array.from({ length: 38 }, () => random());
  look[17] = edges;
  look[18] = edges;
  const shares = Float32Array.from({ length: 73 }, () => random());
  const sum = shares.reduce((total, share) => total + share, 0);
  const measure = { shares: shares.map((share) => share / sum), look };
  const [lightness, chroma, contrast] = [random(), random(), random()] as const;
  const palette = [
    { name: 'black', hex: '#000000', share: 0.6 },
    { name: 'white', hex: '#ffffff', share: 0.4 },
  ];
  return { measure: { ...measure, lightness, chroma, contrast, palette } };
}
const choices = (count: number) =>
  Array.from({ length: count }, () => {
    const edges = random();
    return {
      earlier: [made(edges), made(edges)],
      mate: made(edges),
      others: Array.from({ length: 9 }, () => made(random())),
    };
  });

describe('what tells mates', () => {
  const learned = [choices(60), choices(60), choices(60)];
  const deviations = deviationsOf(learned[0]!.flatMap(({ others }) => others));
  const model = learnMates(learned, deviations);

  it('is learned: here, edges', () => {
    const weights = model.weights.map((weight, at) => [DIFFERENCES[at], weight] as const);
    const [most] = weights.toSorted(([, one], [, other]) => one - other);
    expect(most![0]).toBe('edges');
  });

  it('picks them far above chance where others can’t', () => {
    const figures = measureMates(choices(60), model);
    expect(figures.choices).toBe(60);
    expect(figures.byLook).toBeGreaterThan(0.5);
    for (const share of [figures.byLightness, figures.byCarriers, figures.byMakeUp])
      expect(share).toBeLessThan(0.3);
    expect(figures.byCarriers).toBeCloseTo(0.1, 9);
  });

  it('says how a cover goes with others beside those of its kind', () => {
    const [{ earlier, mate }] = choices(1) as [ReturnType<typeof choices>[number]];
    const series: MateLook[] = earlier.map(({ measure }) => measure);
    expect(mateScore(mate.measure, series, model).percentile).toBeGreaterThan(0.8);
    const far = made(earlier[0]!.measure.look[17]! > 0.5 ? 0 : 1);
    expect(mateScore(far.measure, series, model).percentile).toBeLessThan(0.5);
  });
});
