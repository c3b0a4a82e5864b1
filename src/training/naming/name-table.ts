import { toChannels } from '../../palette/export/channels.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { nameCell } from '../../palette/colour-name.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import { type Oklab, toOklab } from '../../palette/oklab.ts';
import { basicIndex } from './basic-colours.ts';
import { type Bounds, NAMING_RULES, type Range } from './naming-rules.ts';
import { judgedBasic, smoothedBasics, type Survey } from './survey.ts';

/** Steps of each channel that the table tells apart. */
const TABLE_STEPS = 32;
const STEP = 256 / TABLE_STEPS;

/** A hue competes where its basic colour is the one most used; a neutral where one of its is nearly as much used. */
const HUE_LIKELIHOOD = 0.999;
const NEUTRAL_LIKELIHOOD = 0.5;
/** What a step in chroma and a step in hue angle count beside one in lightness. */
const CHROMA_WEIGHT = 1;
const ANGLE_WEIGHT = 1.2;
/** Degrees from a hue's own angle up to which it competes … */
const KIN = 50;
/** … for colours and hues of more chroma than these; the angles of others say little. */
const ANGLED = { colour: 0.035, hue: 0.05 } as const;
/** What counts against a hue, beside a neutral, where people call the colour by two basic colours as often … */
const UNDECIDED_WEIGHT = 0.2;
/** … and how often, relative to the first, the second is given where that begins. */
const UNDECIDED = 0.5;
/** How much nearer a neutral must be to name what people call by another basic colour … */
const MUCH_NEARER = 0.05;
/** … and the chroma up to which it may. */
const TINTED = 0.055;
/** What each step in chroma beyond its range counts against a neutral; a hue isn't used beyond its own … */
const BEYOND_WEIGHT = 1;
/** … and how far beyond it may go. */
const LENIENCE = 0.025;
/** OKLab distance, just noticeable, within which a keyword names its own colour whatever people call it. */
const OWN = 0.008;

interface Colour extends Oklab {
  readonly chroma: number;
  /** Degrees, 0 to 360. */
  readonly angle: number;
}

interface Candidate {
  /** Index in `NAMED_COLOURS`. */
  readonly name: number;
  readonly colour: Colour;
  /** Whether it is the keyword's own colour. */
  readonly own: boolean;
  /** Indices in `BASIC_COLOURS`. */
  readonly basics: readonly number[];
  readonly bounds: Bounds;
}

/**
 * Names every cell of sRGB, `[32, 32, 32]` by red, green and blue: indices in `NAMED_COLOURS`. A cell gets the
 * nearest name among those that people call by the cell's own basic colour, within the names' rules; near in OKLCh,
 * with differences in hue counting most.
 */
export function nameTable(survey: Survey): Uint8Array {
  const candidates = candidatesOf(survey);
  const table = Uint8Array.from({ length: TABLE_STEPS ** 3 }, (_, cell) => {
    const [red, green, blue] = centreOf(cell);
    const likely = smoothedBasics(survey, red, green, blue);
    return nameOf(colourOf(toOklab(hexOf(red, green, blue))), likely, candidates);
  });
  NAMED_COLOURS.forEach(({ hex }, index) => {
    table[nameCell(Number.parseInt(hex.slice(1), 16))] = index;
  });
  return table;
}

/** The middle of a cell, channels 0 to 255. */
function centreOf(cell: number): [red: number, green: number, blue: number] {
  const blue = cell % TABLE_STEPS;
  const green = Math.floor(cell / TABLE_STEPS) % TABLE_STEPS;
  const red = Math.floor(cell / TABLE_STEPS ** 2);
  return [red * STEP + STEP / 2, green * STEP + STEP / 2, blue * STEP + STEP / 2];
}

function hexOf(...channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function colourOf(oklab: Oklab): Colour {
  const angle = ((Math.atan2(oklab.b, oklab.a) * 180) / Math.PI + 360) % 360;
  return { ...oklab, chroma: Math.hypot(oklab.a, oklab.b), angle };
}

function candidatesOf(survey: Survey): Candidate[] {
  return NAMED_COLOURS.flatMap(({ name, hex }, index) => {
    const { basics, also = [], ...bounds } = NAMING_RULES[name] ?? {};
    const own = basics?.map(basicIndex) ?? [judgedBasic(survey, ...toChannels(hex))];
    return [hex, ...also].map((each, at) => ({
      name: index,
      colour: colourOf(toOklab(each)),
      own: at === 0,
      basics: own,
      bounds,
    }));
  });
}

function nameOf(colour: Colour, likely: Float64Array, candidates: readonly Candidate[]): number {
  const own = candidates.filter((each) => each.own && isSame(colour, each.colour));
  if (own.length > 0) return nearestOf(colour, own)!.name;
  const within = candidates.filter((each) => isWithin(colour, each));
  const most = Math.max(...likely);
  const called = within.filter((each) => isCalled(each, likely, most));
  const hue = nearestOf(
    colour,
    called.filter((each) => !isNeutral(each)),
  );
  const neutral = nearestOf(colour, called.filter(isNeutral));
  const tint = colour.chroma < TINTED ? nearestOf(colour, within.filter(isNeutral)) : undefined;
  const best =
    hue && neutral ? (hue.distance + doubt(likely) < neutral.distance ? hue : neutral) : (hue ?? neutral);
  if (best && tint) return best.distance - tint.distance > MUCH_NEARER ? tint.name : best.name;
  return (best ?? tint ?? nearestOf(colour, within) ?? nearestOf(colour, candidates)!).name;
}

/** What counts against a hue for people's being of two minds. */
function doubt(likely: Float64Array): number {
  const [first, second] = likely.toSorted().subarray(-2).toReversed() as unknown as [number, number];
  return UNDECIDED_WEIGHT * Math.max(0, second / first - UNDECIDED);
}

function isNeutral({ name }: Candidate): boolean {
  return name >= HUE_COUNT;
}

function isCalled(candidate: Candidate, likely: Float64Array, most: number): boolean {
  const least = isNeutral(candidate) ? NEUTRAL_LIKELIHOOD : HUE_LIKELIHOOD;
  return candidate.basics.some((basic) => likely[basic]! / most >= least);
}

function isWithin(colour: Colour, candidate: Candidate): boolean {
  const { colour: anchor, bounds } = candidate;
  const turn = Math.abs(((colour.angle - anchor.angle + 540) % 360) - 180);
  if (colour.chroma > ANGLED.colour && anchor.chroma > ANGLED.hue && turn > KIN) return false;
  if (!isIn(colour.l, bounds.lightness) || !isIn(colour.angle, bounds.angle)) return false;
  return beyond(colour.chroma, bounds.chroma) <= (isNeutral(candidate) ? LENIENCE : 0);
}

function isIn(value: number, range: Range | undefined): boolean {
  if (!range) return true;
  const [from, to] = range;
  return from <= to ? value >= from && value <= to : value >= from || value <= to;
}

/** How far a value lies outside a range. */
function beyond(value: number, range: Range | undefined): number {
  return range ? Math.max(0, range[0] - value, value - range[1]) : 0;
}

function nearestOf(
  colour: Colour,
  candidates: readonly Candidate[],
): { readonly name: number; readonly distance: number } | undefined {
  let best: { name: number; distance: number } | undefined;
  for (const { name, colour: anchor, bounds } of candidates) {
    const distance = distanceOf(colour, anchor) + BEYOND_WEIGHT * beyond(colour.chroma, bounds.chroma);
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  return best;
}

function distanceOf(one: Colour, other: Colour): number {
  // The chord between the two on the mean circle, as in CIE's definition of a hue difference.
  const chord = Math.sqrt(Math.max(0, 2 * (one.chroma * other.chroma - one.a * other.a - one.b * other.b)));
  return Math.hypot(one.l - other.l, CHROMA_WEIGHT * (one.chroma - other.chroma), ANGLE_WEIGHT * chord);
}

function isSame(one: Oklab, other: Oklab): boolean {
  if (Math.abs(one.l - other.l) >= OWN) return false;
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b) < OWN;
}

/** What each of the 58 hues is most often called: indices in `BASIC_COLOURS`, in label order. */
export function basicsOfHues(survey: Survey): number[] {
  return NAMED_COLOURS.slice(0, HUE_COUNT).map(({ hex }) => judgedBasic(survey, ...toChannels(hex)));
}
