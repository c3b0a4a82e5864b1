import { culori } from '../../src/palette/culori.ts';
import { printInks } from './sharp-press.ts';

/** Levels of each ink at which the press is looked at, and the step from one to the next. */
const LEVELS = 18;
const STEP = 255 / (LEVELS - 1);

/** A printed colour in CIELAB (D65), and in OKLab. */
export interface Printed {
  readonly mode: 'lab65';
  readonly l: number;
  readonly a: number;
  readonly b: number;
  readonly oklab: readonly [l: number, a: number, b: number];
}

/** What comes back from inks (cyan, magenta, yellow, black, each 0 to 255). */
export type PressModel = (inks: readonly number[]) => Printed;

/** Both spaces of a colour whose channels are 0 to 255. */
export function coloursOf(red: number, green: number, blue: number): Printed {
  const colour = { mode: 'rgb' as const, r: red / 255, g: green / 255, b: blue / 255 };
  const { l, a, b } = culori.converter('lab65')(colour);
  const oklab = culori.converter('oklab')(colour);
  return { mode: 'lab65', l, a, b, oklab: [oklab.l, oklab.a, oklab.b] };
}

/** Looks at the whole press once, so that hundreds of thousands of inks can be tried: interpolates between levels. */
export async function measurePress(): Promise<PressModel> {
  const prints = await printInks(everyInk());
  const figures = new Float32Array((prints.length / 3) * 6);
  for (let row = 0; row < prints.length / 3; row += 1) {
    const { l, a, b, oklab } = coloursOf(prints[row * 3]!, prints[row * 3 + 1]!, prints[row * 3 + 2]!);
    figures.set([l, a, b, ...oklab], row * 6);
  }
  return (inks) => interpolate(figures, inks);
}

function everyInk(): Uint8Array {
  const inks = new Uint8Array(LEVELS ** 4 * 4);
  for (let row = 0; row < LEVELS ** 4; row += 1) {
    for (let ink = 0; ink < 4; ink += 1) {
      inks[row * 4 + ink] = (Math.floor(row / LEVELS ** (3 - ink)) % LEVELS) * STEP;
    }
  }
  return inks;
}

function interpolate(figures: Float32Array, inks: readonly number[]): Printed {
  const sums = [0, 0, 0, 0, 0, 0];
  for (let corner = 0; corner < 16; corner += 1) {
    const { row, weight } = cornerOf(inks, corner);
    if (weight === 0) continue;
    for (let figure = 0; figure < 6; figure += 1) sums[figure]! += weight * figures[row * 6 + figure]!;
  }
  const [l, a, b, ...oklab] = sums as [number, number, number, number, number, number];
  return { mode: 'lab65', l, a, b, oklab };
}

/** One of the sixteen measured points about some inks, and how much it counts. */
function cornerOf(inks: readonly number[], corner: number): { row: number; weight: number } {
  let row = 0;
  let weight = 1;
  for (let ink = 0; ink < 4; ink += 1) {
    const level = Math.min(LEVELS - 2, Math.floor(inks[ink]! / STEP));
    const rest = inks[ink]! / STEP - level;
    const next = (corner >> ink) & 1;
    row = row * LEVELS + level + next;
    weight *= next === 1 ? rest : 1 - rest;
  }
  return { row, weight };
}
