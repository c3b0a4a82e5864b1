import { readFile } from 'node:fs/promises';
import { dataFile } from '../corpus/data-file.ts';
import { BASIC_COLOURS, TERMS_OF } from './basic-colours.ts';
import { toCielab } from './cielab.ts';

/** The survey's file in a data directory. */
export const SURVEY = 'colour-naming.json';

/** Steps in which the survey's colours lie, in CIELAB. */
const STEP = 5;
/** Standard deviation, in CIELAB, of the normal distribution by which neighbouring colours' counts are weighed. */
const SPREAD = 2;
/** How near, on each axis of CIELAB, a surveyed colour has a say. */
const REACH = 7;
const BASICS = BASIC_COLOURS.length;

/** What people called colours, by basic colours. */
export interface Survey {
  /** CIELAB of each surveyed colour, `[colours, 3]`. */
  readonly colours: Float64Array;
  /** How often each was called each of `BASIC_COLOURS`, `[colours, 13]`. */
  readonly counts: Float64Array;
  /** Index of the surveyed colour at each place of the grid. */
  readonly at: ReadonlyMap<number, number>;
}

/**
 * Reads `colour-naming.json` of a data directory, the survey as Stanford's C3 has it: CIELAB colours in steps of five,
 * and how often each was given each of 153 terms.
 *
 * @throws RangeError for a term that is no kind of any basic colour
 */
export async function readSurvey(dataDirectory: string): Promise<Survey> {
  const text = await readFile(dataFile(dataDirectory, SURVEY), 'utf8');
  return surveyOf(JSON.parse(text) as SurveyFile);
}

/** The file: flat CIELAB colours, terms, and flat pairs of `colour × terms + term` and count. */
export interface SurveyFile {
  readonly color: readonly number[];
  readonly terms: readonly string[];
  readonly T: readonly number[];
}

/** The survey's counts, terms summed up to basic colours. Throws a `RangeError` as `readSurvey` does. */
export function surveyOf({ color, terms, T: pairs }: SurveyFile): Survey {
  const basics = terms.map(basicOf);
  const counts = new Float64Array((color.length / 3) * BASICS);
  for (let pair = 0; pair + 1 < pairs.length; pair += 2) {
    const colour = Math.floor(pairs[pair]! / terms.length);
    counts[colour * BASICS + basics[pairs[pair]! % terms.length]!]! += pairs[pair + 1]!;
  }
  const colours = Float64Array.from(color);
  const at = new Map(
    Array.from({ length: color.length / 3 }, (_, index) => [
      placeOf(color[index * 3]!, color[index * 3 + 1]!, color[index * 3 + 2]!),
      index,
    ]),
  );
  return { colours, counts, at };
}

function basicOf(term: string): number {
  const found = BASIC_COLOURS.findIndex((basic) => TERMS_OF[basic].includes(term));
  if (found === -1) throw new RangeError(`Expected a kind of a basic colour but received ${term}`);
  return found;
}

/** One number for a place of the grid that CIELAB values fall on. */
function placeOf(l: number, a: number, b: number): number {
  return (Math.round(l / STEP) * 100 + Math.round(a / STEP) + 50) * 100 + Math.round(b / STEP) + 50;
}

/**
 * Index in `BASIC_COLOURS` of what an sRGB colour, channels 0 to 255, was most often called: by the counts themselves
 * of the nearest surveyed colour. So the survey judges a naming, even where its counts are few.
 */
export function judgedBasic(survey: Survey, red: number, green: number, blue: number): number {
  const lab = toCielab(red, green, blue);
  const colour = survey.at.get(placeOf(...lab)) ?? nearest(survey, lab);
  return indexOfMost(survey.counts.subarray(colour * BASICS, (colour + 1) * BASICS));
}

function nearest({ colours }: Survey, [l, a, b]: readonly [number, number, number]): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < colours.length; at += 3) {
    const distance = (colours[at]! - l) ** 2 + (colours[at + 1]! - a) ** 2 + (colours[at + 2]! - b) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = at / 3;
  }
  return best;
}

/** Index of the largest of some numbers; the first of equals. */
export function indexOfMost(values: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[best]!) best = at;
  return best;
}

/**
 * How likely an sRGB colour, channels 0 to 255, is to be called each of `BASIC_COLOURS`; the sum is 1. The counts of
 * the surveyed colours around it, weighed by their nearness in CIELAB: the survey is thin near grey and at the edge of
 * sRGB, and its counts are in steps.
 */
export function smoothedBasics(survey: Survey, red: number, green: number, blue: number): Float64Array {
  const lab = toCielab(red, green, blue);
  const sums = new Float64Array(BASICS);
  addNeighbours(survey, lab, sums);
  const total = sums.reduce((sum, value) => sum + value, 0);
  if (total > 0) return sums.map((value) => value / total);
  const found = nearest(survey, lab) * BASICS;
  const counts = survey.counts.subarray(found, found + BASICS);
  const count = counts.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(counts, (value) => value / Math.max(1, count));
}

function addNeighbours(
  { colours, counts, at }: Survey,
  [l, a, b]: readonly [number, number, number],
  sums: Float64Array,
): void {
  for (const place of placesAround(l, a, b)) {
    const colour = at.get(place);
    if (colour === undefined) continue;
    const distance =
      (l - colours[colour * 3]!) ** 2 +
      (a - colours[colour * 3 + 1]!) ** 2 +
      (b - colours[colour * 3 + 2]!) ** 2;
    const weight = Math.exp(-distance / (2 * SPREAD * SPREAD));
    for (let basic = 0; basic < BASICS; basic++) sums[basic]! += weight * counts[colour * BASICS + basic]!;
  }
}

function* placesAround(l: number, a: number, b: number): Generator<number> {
  for (let lightness = firstStep(l); lightness <= l + REACH; lightness += STEP) {
    for (let first = firstStep(a); first <= a + REACH; first += STEP) {
      for (let second = firstStep(b); second <= b + REACH; second += STEP) {
        yield placeOf(lightness, first, second);
      }
    }
  }
}

/** The first step of the grid within reach of a value. */
function firstStep(value: number): number {
  return Math.ceil((value - REACH) / STEP) * STEP;
}
