import type { Oklab } from '../palette/oklab.ts';
import { type InkMark, type InkRuns, marksOf } from './ink-marks.ts';
import { bytesToOklab } from './oklab-pixels.ts';
import type { Pixels } from './pixels.ts';
import { scratch } from './scratch.ts';

/** How large letters are, in pixels of the picture that they were measured on. */
export interface LetterSize {
  /** From top to bottom: of capitals their height, of small letters between that and theirs without what stands out. */
  readonly height: number;
  /** How thick their strokes are. */
  readonly stroke: number;
}

/** Pixels that a mark must have to be one of a letter. */
const LEAST_PIXELS = 5;
/** Part of an area's width from which a mark is a rule or a frame, unless it is as high as letters in one piece may be. */
const RULE_WIDTH = 0.9;
const RULE_HEIGHT = 0.25;

/** The colours of letters and of their ground. */
export interface LetterColours {
  readonly ink: Oklab;
  readonly ground: Oklab;
}

/**
 * Measures the letters in a picture of nothing but a title and its ground: what is nearer to the letters' colour hangs
 * together in pieces, which in most scripts are letters. The height is the median over the ink, so that dots and commas
 * count little; the stroke is twice the ink over its rim, as of a long line. `undefined` where there is no ink that
 * letters could be.
 */
export function measureLetters(title: Pixels, colours: LetterColours): LetterSize | undefined {
  const letters = marksOf(runsOf(title, colours)).filter((mark) => isLetter(mark, title));
  if (letters.length === 0) return undefined;
  const ink = letters.reduce((sum, { pixels }) => sum + pixels, 0);
  const rim = letters.reduce((sum, each) => sum + each.rim, 0);
  return { height: medianHeight(letters, ink), stroke: (2 * ink) / rim };
}

const roomForRuns = scratch((length) => new Int32Array(length));

function runsOf({ width, height, data }: Pixels, { ink, ground }: LetterColours): InkRuns {
  const places = roomForRuns(3 * height * Math.ceil(width / 2));
  const row = new Float64Array(width * 3);
  let end = 0;
  for (let y = 0; y < height; y++) {
    bytesToOklab(data, y * width * 3, row);
    let start = -1;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && distance(row, x * 3, ink) < distance(row, x * 3, ground);
      if (isInk === (start !== -1)) continue;
      if (isInk) {
        start = x;
        continue;
      }
      places[end++] = y;
      places[end++] = start;
      places[end++] = x;
      start = -1;
    }
  }
  return { count: end / 3, places };
}

/** Squared distance of a pixel and a colour. */
function distance(data: Float64Array, at: number, { l, a, b }: Oklab): number {
  const dl = data[at]! - l;
  const da = data[at + 1]! - a;
  const db = data[at + 2]! - b;
  return dl * dl + da * da + db * db;
}

function isLetter(mark: InkMark, { width, height }: Pixels): boolean {
  const isRule = mark.width >= width * RULE_WIDTH && mark.height < height * RULE_HEIGHT;
  return mark.pixels >= LEAST_PIXELS && !isRule;
}

/** The height that half of the ink stays below. */
function medianHeight(marks: readonly InkMark[], ink: number): number {
  let below = 0;
  for (const { pixels, height } of marks.toSorted((one, other) => one.height - other.height)) {
    below += pixels;
    if (below * 2 >= ink) return height;
  }
  return 0;
}
