import type { Hue } from './hues.ts';
import { oklabDistance } from './oklab.ts';

/**
 * The least OKLab distance between any two hues of a palette. At 0.15, about seven just noticeable differences,
 * crimson and firebrick (0.09) or dodgerblue and royalblue (0.10) are too alike; navy and mediumblue (0.14) too.
 */
export const DISTANCE_FLOOR = 0.15;

/** OKLab distance from a hue to the nearest of some others; infinite when there are none. */
export function nearestDistance(hue: Hue, others: readonly Hue[]): number {
  return Math.min(...others.map((other) => oklabDistance(hue.hex, other.hex)));
}

/** Whether a hue is at least `DISTANCE_FLOOR` away from each of some others. */
export function keepsFloor(hue: Hue, others: readonly Hue[]): boolean {
  return nearestDistance(hue, others) >= DISTANCE_FLOOR;
}
