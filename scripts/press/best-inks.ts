import { culori } from '../../src/palette/culori.ts';
import type { PressModel, Printed } from './press-model.ts';

/**
 * What the search weighs against ΔE2000: OKLab distance, as CIEDE2000 alone takes a grey for the nearest to a neon; and
 * ink, of which black counts least, as the less ink there is the steadier it prints (grey component replacement).
 */
const OKLAB_WEIGHT = 50;
const COLOUR_WEIGHT = 1;
const BLACK_WEIGHT = 0.2;

/** Inks of one colour, 0 to 255, and what speaks against them. */
export interface Inks {
  readonly inks: readonly number[];
  readonly cost: number;
}

const ciede2000 = culori.differenceCiede2000();

/** Ways to go from inks to others: one more or less, two of them, or black in place of the three colours. */
const WAYS: readonly (readonly number[])[] = [...singles(), ...pairs(), [1, 1, 1, -1], [-1, -1, -1, 1]];

function singles(): number[][] {
  return [0, 1, 2, 3].flatMap((ink) => [1, -1].map((sign) => way([ink, sign])));
}

function pairs(): number[][] {
  const signs = [1, -1];
  return [0, 1, 2].flatMap((first) =>
    [1, 2, 3]
      .filter((second) => second > first)
      .flatMap((second) => signs.flatMap((one) => signs.map((other) => way([first, one], [second, other])))),
  );
}

function way(...steps: readonly (readonly [ink: number, sign: number])[]): number[] {
  const found = [0, 0, 0, 0];
  for (const [ink, sign] of steps) found[ink] = sign;
  return found;
}

/** The inks that print nearest to a colour, searched from several starts with smaller and smaller steps. */
export function bestInks(wished: Printed, starts: readonly (readonly number[])[], model: PressModel): Inks {
  const costOf = (inks: readonly number[]): number => distance(wished, model(inks)) + inkCost(inks);
  return starts
    .map((start) => descend(start, costOf))
    .reduce((best, one) => (one.cost < best.cost ? one : best));
}

function descend(start: readonly number[], costOf: (inks: readonly number[]) => number): Inks {
  let best: Inks = { inks: start, cost: costOf(start) };
  for (let step = 32; step >= 1; step /= 2) {
    for (let before = Infinity; best.cost < before;) {
      before = best.cost;
      for (const signs of WAYS) {
        const inks = best.inks.map((ink, at) => Math.min(255, Math.max(0, ink + step * signs[at]!)));
        const cost = costOf(inks);
        if (cost < best.cost) best = { inks, cost };
      }
    }
  }
  return best;
}

function distance(wished: Printed, print: Printed): number {
  const apart = wished.oklab.map((value, axis) => value - print.oklab[axis]!);
  return ciede2000(wished, print) + OKLAB_WEIGHT * Math.hypot(...apart);
}

function inkCost([cyan, magenta, yellow, black]: readonly number[]): number {
  return (COLOUR_WEIGHT * (cyan! + magenta! + yellow!) + BLACK_WEIGHT * black!) / 255;
}
