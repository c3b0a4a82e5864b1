import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
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

type Rgb = readonly [red: number, green: number, blue: number];
type Lab = readonly [l: number, a: number, b: number];

/** The most frequent name in a patch, and the mean colour of the pixels that have it. */
interface Patch {
  readonly name: number;
  readonly rgb: Rgb;
  readonly oklab: Lab;
  readonly atEdge: boolean;
}

interface PatchArea {
  readonly patches: Patch[];
  readonly mean: [l: number, a: number, b: number];
}

interface Grid {
  readonly across: number;
  readonly down: number;
  readonly patches: readonly Patch[];
}

/**
 * The ground of a cover: the area of one colour, or of one gradient, that takes most of the cover and of its edge. So a
 * broad white margin is a ground, and a large figure before black is none.
 *
 * @param bins the picture's colours, where they were put together already
 */
export function groundOf(pixels: Pixels, bins: ColourBins = binColours(pixels)): CoverGround {
  const grid = patchesOf(pixels, bins);
  const edges = edgesOf(grid.patches);
  const hold = ({ patches }: PatchArea) =>
    patches.length / grid.patches.length + (EDGE_WEIGHT * edgesOf(patches)) / edges;
  const areas = joined(areasOf(grid));
  const held = areas.map(hold);
  const { patches } = areas[held.indexOf(Math.max(...held))]!;
  return { ...commonest(patches), share: patches.length / grid.patches.length };
}

function edgesOf(patches: readonly Patch[]): number {
  let edges = 0;
  for (const { atEdge } of patches) if (atEdge) edges++;
  return edges;
}

function patchesOf({ width, height, data }: Pixels, { names, ofPixel }: ColourBins): Grid {
  const across = Math.min(PATCHES.across, width);
  const down = Math.min(PATCHES.down, height);
  const namesOfPixels = new Uint8Array(ofPixel.length);
  for (let pixel = 0; pixel < ofPixel.length; pixel++) namesOfPixels[pixel] = names[ofPixel[pixel]!]!;
  const tally: Tally = { sums: new Float64Array(NAMED_COLOURS.length * 4), names: [] };
  const patches: Patch[] = [];
  for (let row = 0; row < down; row++) {
    const top = Math.floor((row * height) / down);
    const bottom = Math.floor(((row + 1) * height) / down);
    for (let column = 0; column < across; column++) {
      const left = Math.floor((column * width) / across);
      const right = Math.floor(((column + 1) * width) / across);
      for (let y = top; y < bottom; y++)
        count(data, namesOfPixels, y * width + left, y * width + right, tally);
      const atEdge = column === 0 || row === 0 || column === across - 1 || row === down - 1;
      patches.push(patchOf(tally, atEdge));
      clear(tally);
    }
  }
  return { across, down, patches };
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
  for (const name of names) sums.fill(0, name * 4, name * 4 + 4);
  names.length = 0;
}

const oklab = new Float64Array(3);

function patchOf({ sums, names }: Tally, atEdge: boolean): Patch {
  let name = names[0]!;
  for (const other of names) {
    const more = sums[other * 4 + 3]! - sums[name * 4 + 3]!;
    if (more > 0 || (more === 0 && other < name)) name = other;
  }
  const slot = name * 4;
  const pixels = sums[slot + 3]!;
  const rgb: Rgb = [sums[slot]! / pixels, sums[slot + 1]! / pixels, sums[slot + 2]! / pixels];
  pixelToOklab(packed(rgb), oklab);
  return { name, rgb, oklab: [oklab[0]!, oklab[1]!, oklab[2]!], atEdge };
}

function packed([red, green, blue]: Rgb): number {
  return (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
}

/** Areas of patches that hang together, from the top left on. */
function areasOf({ across, down, patches }: Grid): PatchArea[] {
  const taken = new Uint8Array(patches.length);
  const areas: PatchArea[] = [];
  for (let start = 0; start < patches.length; start++) {
    if (taken[start] === 1) continue;
    taken[start] = 1;
    const area: PatchArea = { patches: [], mean: [0, 0, 0] };
    const open = [start];
    for (const at of open) {
      take(area, patches[at]!);
      for (const next of neighboursOf(at, across, down)) {
        if (taken[next] === 1 || !goesOn(area, patches[at]!, patches[next]!)) continue;
        taken[next] = 1;
        open.push(next);
      }
    }
    areas.push(area);
  }
  return areas;
}

function neighboursOf(at: number, across: number, down: number): number[] {
  const column = at % across;
  const row = Math.floor(at / across);
  const found: number[] = [];
  if (column > 0) found.push(at - 1);
  if (column < across - 1) found.push(at + 1);
  if (row > 0) found.push(at - across);
  if (row < down - 1) found.push(at + across);
  return found;
}

function goesOn({ mean }: PatchArea, from: Patch, to: Patch): boolean {
  return isNear(from.oklab, to.oklab, STEP) && isNear(mean, to.oklab, SPAN);
}

function take({ patches, mean }: PatchArea, patch: Patch): void {
  patches.push(patch);
  const [l, a, b] = patch.oklab;
  mean[0] += (l - mean[0]) / patches.length;
  mean[1] += (a - mean[1]) / patches.length;
  mean[2] += (b - mean[2]) / patches.length;
}

/** Areas with those put together that are of one colour, the largest first. */
function joined(areas: readonly PatchArea[]): PatchArea[] {
  const apart: PatchArea[] = [];
  for (const area of areas.toSorted((a, b) => b.patches.length - a.patches.length)) {
    const same = apart.find(({ mean }) => isNear(mean, area.mean, SAME));
    if (same) for (const patch of area.patches) take(same, patch);
    else apart.push({ patches: [...area.patches], mean: [...area.mean] });
  }
  return apart;
}

/** The name that most of some patches have, and their mean colour. */
function commonest(patches: readonly Patch[]): Pick<CoverGround, 'name' | 'colour'> {
  const counts = new Map<number, number>();
  for (const { name } of patches) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name] = [...counts].toSorted((a, b) => b[1] - a[1])[0]!;
  const named = patches.filter((patch) => patch.name === name);
  let [red, green, blue] = [0, 0, 0];
  for (const { rgb } of named) {
    red += rgb[0];
    green += rgb[1];
    blue += rgb[2];
  }
  return { name, colour: packed([red / named.length, green / named.length, blue / named.length]) };
}

/** Whether two OKLab colours are nearer to each other than `limit`. */
function isNear(one: Lab, other: Lab, limit: number): boolean {
  const l = one[0] - other[0];
  const a = one[1] - other[1];
  const b = one[2] - other[2];
  return l * l + a * a + b * b < limit * limit;
}
