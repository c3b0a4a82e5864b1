import type { Oklab } from '../palette/oklab.ts';
import type { OklabPixels } from './strokes.ts';

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

/** A connected piece of ink. */
interface InkMark {
  readonly pixels: number;
  /** Sides of its pixels that lie against the ground. */
  readonly rim: number;
  readonly width: number;
  readonly height: number;
}

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
export function measureLetters(title: OklabPixels, colours: LetterColours): LetterSize | undefined {
  const { width, height } = title;
  const letters = marksOf(inkOf(title, colours), width, height).filter((mark) =>
    isLetter(mark, width, height),
  );
  if (letters.length === 0) return undefined;
  const ink = letters.reduce((sum, { pixels }) => sum + pixels, 0);
  const rim = letters.reduce((sum, each) => sum + each.rim, 0);
  return { height: medianHeight(letters, ink), stroke: (2 * ink) / rim };
}

/** 1 where a pixel is nearer to the ink, `[height × width]`. */
function inkOf({ data }: OklabPixels, { ink, ground }: LetterColours): Uint8Array {
  const found = new Uint8Array(data.length / 3);
  for (let at = 0; at < found.length; at++) {
    found[at] = distance(data, at * 3, ink) < distance(data, at * 3, ground) ? 1 : 0;
  }
  return found;
}

/** Squared distance of a pixel and a colour. */
function distance(data: Float64Array, at: number, { l, a, b }: Oklab): number {
  const dl = data[at]! - l;
  const da = data[at + 1]! - a;
  const db = data[at + 2]! - b;
  return dl * dl + da * da + db * db;
}

function isLetter(mark: InkMark, width: number, height: number): boolean {
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

/** Takes ink apart into pieces that hang together, corners included. */
function marksOf(ink: Uint8Array, width: number, height: number): InkMark[] {
  const left = ink.slice();
  const stack = new Int32Array(ink.length);
  const marks: InkMark[] = [];
  for (let start = 0; start < left.length; start++) if (left[start] === 1) marks.push(markAt(start));
  return marks;

  function markAt(start: number): InkMark {
    let [pixels, rim, waiting] = [0, 0, 0];
    let [west, east, north, south] = [width, 0, height, 0];
    stack[waiting++] = start;
    left[start] = 0;
    while (waiting > 0) {
      const pixel = stack[--waiting]!;
      const x = pixel % width;
      const y = (pixel - x) / width;
      pixels++;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (dx === 0 && dy === 0) continue;
          const isOutside = x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height;
          const next = pixel + dy * width + dx;
          const isSide = dx === 0 || dy === 0;
          if (isSide && (isOutside || ink[next] === 0)) rim++;
          if (isOutside || left[next] === 0) continue;
          left[next] = 0;
          stack[waiting++] = next;
        }
      }
    }
    return { pixels, rim, width: east - west + 1, height: south - north + 1 };
  }
}
