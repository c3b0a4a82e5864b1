import { HUE_PRESENCE } from '../../palette/hue-presence.ts';
import { fromRows, type Table } from '../table.ts';
import type { PlacedCover } from './corpus.ts';

/** Which of the first so many named colours stand on each cover: a row a cover, 0 or 1. */
export function colourPresence(covers: readonly PlacedCover[], names: number): Table {
  return perColour(covers, names, (share) => (share >= Math.fround(HUE_PRESENCE) ? 1 : 0));
}

/**
 * How prominent each colour is on each cover: the square root of its share of the pixels, a row a cover. A cover
 * with slightly less of a hue than the threshold says nearly as much of its genre as one with slightly more,
 * and the first specks of a hue say more than as many beside a field of it.
 */
export function colourProminence(covers: readonly PlacedCover[], names: number): Table {
  return perColour(covers, names, Math.sqrt);
}

function perColour(covers: readonly PlacedCover[], names: number, value: (share: number) => number): Table {
  return fromRows(
    covers.map(({ measure }) => measure.shares.subarray(0, names).map(value)),
    names,
  );
}
