import { describe, expect, it } from 'vitest';
import { kindPlace } from '../../../src/cover-index/kinds.ts';
import { learnKinds } from '../../../src/training/cover-index/learn-kinds.ts';
import { seededRandom } from '../../../src/training/random.ts';

/** Books of two kinds, which differ in the first two readings; the others are chance. */
function books(count: number, readings = 6): Float32Array[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, at) =>
    Float32Array.from({ length: readings }, (__, reading) =>
      reading < 2 ? (at % 2 === 0 ? 2 : -2) + random() : random() - 0.5,
    ),
  );
}

const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

describe('learnKinds', () => {
  const described = { description: 'A book.' };

  it('places books of a kind together, and kinds apart', () => {
    const readings = books(40);
    const { places } = learnKinds(
      readings.map(() => described),
      readings,
      2,
    );
    const meanTo = (odd: boolean) =>
      places
        .filter((_, at) => at > 0 && (at % 2 === 1) === odd)
        .reduce((sum, place) => sum + cosine(places[0]!, place), 0) / 20;
    expect(meanTo(false)).toBeGreaterThan(0.3);
    expect(meanTo(true)).toBeLessThan(-0.3);
  });

  it('places any other book by the same space, with as many directions as it was told, or as there are readings', () => {
    const readings = books(40);
    const learn = (directions: number) =>
      learnKinds(
        readings.map(() => described),
        readings,
        directions,
      );
    const { space, places } = learn(3);
    expect([...kindPlace(readings[4]!, space)]).toEqual([...places[4]!]);
    expect(places[0]).toHaveLength(3);
    expect(learn(32).places[0]).toHaveLength(6);
  });

  it('learns from books with a description, where there are any', () => {
    const readings = [...books(40), ...books(40).map((row) => row.map((value) => 50 * value))];
    const told = readings.map((_, at) => (at < 40 ? described : {}));
    const { space } = learnKinds(told, readings, 2);
    const alone = learnKinds(
      readings.slice(0, 40).map(() => described),
      readings.slice(0, 40),
      2,
    );
    expect([...space.directions]).toEqual([...alone.space.directions]);
  });

  it('takes a reading that is the same in all books', () => {
    const readings = books(10).map((row) => Float32Array.from({ length: 7 }, (_, at) => row[at] ?? 3));
    const { places } = learnKinds(
      readings.map(() => described),
      readings,
      4,
    );
    expect(places.every((place) => place.every(Number.isFinite))).toBe(true);
  });
});
