import { seededRandom } from '../../src/training/random.ts';

/** A press of a button as a platform delivers it. */
export interface Delivery {
  readonly person: string;
  readonly choice: number;
  readonly stamp: string;
}

/** What people pressed, in time's order: each person about four times, one of five entries each time. */
export function presses(count: number): Delivery[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, at) => ({
    person: `U${Math.floor(random() * (count / 4))}`,
    choice: Math.floor(random() * 5),
    stamp: String(at).padStart(8, '0'),
  }));
}

/** The same as deliveries: a tenth of them twice, and each up to two hundred places from where it belongs. */
export function deliveries(count: number): Delivery[] {
  const random = seededRandom(11);
  return presses(count)
    .flatMap((press) => (random() < 0.1 ? [press, press] : [press]))
    .map((press, at) => ({ press, place: at + random() * 200 }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ press }) => press);
}
