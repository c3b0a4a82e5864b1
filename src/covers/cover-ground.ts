import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import { squaredDistance } from '../palette/squared-distance.ts';
import { binColours, type ColourBins } from './colour-bins.ts';
import type { Pixels } from './decode-cover.ts';

/** The colour that a cover stands on. */
export interface CoverGround {
  /** Index in `NAMED_COLOURS`. */
  readonly name: number;
  /** 0xrrggbb */
  readonly colour: number;
  /** Share of the cover that it takes, 0 to 1, without what lies on it. */
  readonly share: number;
}

/** Patches that a cover is seen in, at most, across and down: as much as one sees with half-closed eyes. */
const PATCHES = { across: 24, down: 36 } as const;
/** OKLab distance up to which a patch goes on from its neighbour, so that a gradient is one ground … */
const STEP = 0.06;
/** … and from the mean of the ground so far, so that a whole photograph isn't. */
const SPAN = 0.16;
/** OKLab distance of two areas' means up to which they are one that something lies across. */
const SAME = 0.06;
/** What holding the whole edge of the cover counts beside holding the whole cover. */
const EDGE_WEIGHT = 0.5;

/** A cover in patches, row by row. */
interface Grid {
  readonly across: number;
  readonly down: number;
  /** The most frequent name in each patch. */
  readonly names: Uint8Array;
  /** The mean colour of the pixels that have it, in sRGB's bytes and in OKLab, each `[patches, 3]`. */
  readonly rgb: Float64Array;
  readonly oklab: Float64Array;
}

interface PatchArea {
  /** Places in the grid. */
  readonly patches: number[];
  /** In OKLab. */
  readonly mean: Float64Array;
}

/**
 * The ground of a cover: the area of one colour, or of one gradient, that takes most of the cover and of its edge. So a
 * broad white margin is a ground, and a large figure before black is none.
 *
 * @param bins the picture's colours, where they were put together already
 */
export function groundOf(pixels: Pixels, bins: ColourBins = binColours(pixels)): CoverGround {
  const grid = gridOf(pixels, bins);
  const all = grid.names.length;
  const edges = edgesOf(grid, Array.from(grid.names.keys()));
  const hold = ({ patches }: PatchArea) =>
    patches.length / all + (EDGE_WEIGHT * edgesOf(grid, patches)) / edges;
  const areas = joined(areasOf(grid), grid);
  const held = areas.map(hold);
  const { patches } = areas[held.indexOf(Math.max(...held))]!;
  return { ...commonest(patches, grid), share: patches.length / all };
}

function edgesOf({ across, down }: Grid, patches: readonly number[]): number {
  let edges = 0;
  for (const at of patches) {
    const column = at % across;
    const isSide = column === 0 || column === across - 1;
    if (isSide || at < across || at >= across * (down - 1)) edges++;
  }
  return edges;
}

function gridOf({ width, height, data }: Pixels, { names: ofBins, ofPixel }: ColourBins): Grid {
  const across = Math.min(PATCHES.across, width);
  const down = Math.min(PATCHES.down, height);
  const namesOfPixels = new Uint8Array(ofPixel.length);
  for (let pixel = 0; pixel < ofPixel.length; pixel++) namesOfPixels[pixel] = ofBins[ofPixel[pixel]!]!;
  const tally: Tally = { sums: new Float64Array(NAMED_COLOURS.length * 4), names: [] };
  const one = new Float64Array(3);
  const names = new Uint8Array(across * down);
  const rgb = new Float64Array(across * down * 3);
  const oklab = new Float64Array(across * down * 3);
  for (let row = 0; row < down; row++) {
    const top = Math.floor((row * height) / down);
    const bottom = Math.floor(((row + 1) * height) / down);
    for (let column = 0; column < across; column++) {
      const left = Math.floor((column * width) / across);
      const right = Math.floor(((column + 1) * width) / across);
      for (let y = top; y < bottom; y++)
        count(data, namesOfPixels, y * width + left, y * width + right, tally);
      const at = row * across + column;
      names[at] = commonestIn(tally);
      for (let axis = 0; axis < 3; axis++) {
        rgb[at * 3 + axis] = tally.sums[names[at] * 4 + axis]! / tally.sums[names[at] * 4 + 3]!;
      }
      pixelToOklab(packed(rgb[at * 3]!, rgb[at * 3 + 1]!, rgb[at * 3 + 2]!), one);
      oklab[at * 3] = one[0]!;
      oklab[at * 3 + 1] = one[1]!;
      oklab[at * 3 + 2] = one[2]!;
      clear(tally);
    }
  }
  return { across, down, names, rgb, oklab };
}

/** Sums of red, green and blue and counts of pixels, four numbers a name; and the names that there are. */
interface Tally {
  readonly sums: Float64Array;
  readonly names: number[];
}

function count(data: Uint8Array, names: Uint8Array, from: number, to: number, tally: Tally): void {
  for (let pixel = from; pixel < to; pixel++) {
    const slot = 4 * names[pixel]!;
    if (tally.sums[slot + 3] === 0) tally.names.push(names[pixel]!);
    tally.sums[slot]! += data[pixel * 3]!;
    tally.sums[slot + 1]! += data[pixel * 3 + 1]!;
    tally.sums[slot + 2]! += data[pixel * 3 + 2]!;
    tally.sums[slot + 3]!++;
  }
}

function clear({ sums, names }: Tally): void {
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (let at = name * 4; at < name * 4 + 4; at++) sums[at] = 0;
  }
}

/** The most frequent of the names, of those as frequent the first in `NAMED_COLOURS`. */
function commonestIn({ sums, names }: Tally): number {
  let best = names[0]!;
  for (const name of names) {
    const more = sums[name * 4 + 3]! - sums[best * 4 + 3]!;
    if (more > 0 || (more === 0 && name < best)) best = name;
  }
  return best;
}

function packed(red: number, green: number, blue: number): number {
  return (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
}

/** Steps across and down to the patches around one. */
const SIDES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Areas of patches that hang together, from the top left on. */
function areasOf(grid: Grid): PatchArea[] {
  const taken = new Uint8Array(grid.names.length);
  const areas: PatchArea[] = [];
  for (let start = 0; start < taken.length; start++) {
    if (taken[start] === 1) continue;
    taken[start] = 1;
    const area: PatchArea = { patches: [], mean: new Float64Array(3) };
    const open = [start];
    for (const at of open) {
      take(area, at, grid);
      for (let side = 0; side < SIDES.length; side++) {
        const next = neighbourOf(at, SIDES[side]!, grid);
        if (next === undefined || taken[next] === 1 || !goesOn(area, at, next, grid)) continue;
        taken[next] = 1;
        open.push(next);
      }
    }
    areas.push(area);
  }
  return areas;
}

function neighbourOf(
  at: number,
  [right, below]: readonly [number, number],
  { across, down }: Grid,
): number | undefined {
  const column = (at % across) + right;
  const next = at + right + below * across;
  return column >= 0 && column < across && next >= 0 && next < across * down ? next : undefined;
}

function goesOn({ mean }: PatchArea, from: number, to: number, { oklab }: Grid): boolean {
  return (
    squaredDistance(oklab, from, oklab, to) < STEP ** 2 && squaredDistance(mean, 0, oklab, to) < SPAN ** 2
  );
}

function take({ patches, mean }: PatchArea, at: number, { oklab }: Grid): void {
  patches.push(at);
  for (let axis = 0; axis < 3; axis++) {
    mean[axis]! += (oklab[at * 3 + axis]! - mean[axis]!) / patches.length;
  }
}

/** Areas with those put together that are of one colour, the largest first. */
function joined(areas: readonly PatchArea[], grid: Grid): PatchArea[] {
  const apart: PatchArea[] = [];
  for (const area of areas.toSorted((a, b) => b.patches.length - a.patches.length)) {
    const same = apart.find(({ mean }) => squaredDistance(mean, 0, area.mean, 0) < SAME ** 2);
    if (same) for (const at of area.patches) take(same, at, grid);
    else apart.push({ patches: [...area.patches], mean: area.mean.slice() });
  }
  return apart;
}

/** The name that most of some patches have, and their mean colour. */
function commonest(patches: readonly number[], { names, rgb }: Grid): Pick<CoverGround, 'name' | 'colour'> {
  const counts = new Map<number, number>();
  for (const at of patches) counts.set(names[at]!, (counts.get(names[at]!) ?? 0) + 1);
  const [name] = [...counts].toSorted((a, b) => b[1] - a[1])[0]!;
  const named = patches.filter((at) => names[at] === name);
  const sums: [number, number, number] = [0, 0, 0];
  for (const at of named) for (let axis = 0; axis < 3; axis++) sums[axis]! += rgb[at * 3 + axis]!;
  const [red, green, blue] = sums;
  return { name, colour: packed(red / named.length, green / named.length, blue / named.length) };
}
