import type { BasicColour } from './basic-colours.ts';

/** From and to, both included. */
export type Range = readonly [from: number, to: number];

/** Where in OKLCh a name may be used at all; without a range, anywhere. */
export interface Bounds {
  /** OKLab lightness, 0 to 1. */
  readonly lightness?: Range;
  /** OKLCh chroma, 0 to about 0.37. */
  readonly chroma?: Range;
  /** Hue angle in degrees; from more than to runs through 0. */
  readonly angle?: Range;
}

/** When a name is used. */
export interface NamingRule extends Bounds {
  /** What those who use it call the colour; left out for a hue, that which its own colour is most often called. */
  readonly basics?: readonly BasicColour[];
  /** Further colours, `#rrggbb`, that the name stands for as well as for its keyword's. */
  readonly also?: readonly string[];
}

const VIVID: NamingRule = { chroma: [0.06, 1] };

/**
 * Rules of names, chosen by looking at strips of pixels of real covers. Of the hues only those stand here that would
 * otherwise be used as nobody uses them: lavender for off-white, darkslategray for dark blue and near-black, lime for
 * a pale green.
 */
export const NAMING_RULES: Readonly<Record<string, NamingRule>> = {
  blue: VIVID,
  cyan: VIVID,
  darkviolet: { chroma: [0.09, 1] },
  deeppink: { chroma: [0.14, 1] },
  deepskyblue: VIVID,
  dodgerblue: VIVID,
  magenta: VIVID,
  yellow: VIVID,
  mediumblue: { chroma: [0.09, 1] },
  cadetblue: { basics: ['teal'] },
  darkslategray: {
    basics: ['teal', 'blue', 'grey'],
    lightness: [0.22, 0.52],
    chroma: [0.012, 0.062],
    angle: [178, 268],
  },
  indigo: { chroma: [0.03, 1] },
  lavender: { basics: ['purple', 'blue'], lightness: [0.78, 1], chroma: [0.018, 1], angle: [283, 350] },
  lime: { chroma: [0.16, 1] },
  limegreen: { chroma: [0.1, 1] },
  mediumspringgreen: { chroma: [0.1, 1], angle: [132, 180] },
  slateblue: { angle: [272, 320] },
  slategrey: { basics: ['grey', 'blue'], chroma: [0, 0.04], angle: [200, 290] },
  silver: { chroma: [0, 0.035] },

  black: {
    basics: ['black', 'grey', 'brown', 'blue', 'purple', 'green'],
    also: ['#0c0c0c', '#161616', '#1c1c1e'],
    lightness: [0, 0.27],
    chroma: [0, 0.05],
  },
  charcoal: { basics: ['grey', 'black'], also: ['#2a2a2c', '#3f4143'], chroma: [0, 0.03] },
  dimgrey: { basics: ['grey'], also: ['#555555'], chroma: [0, 0.035] },
  grey: { basics: ['grey'], also: ['#8c8c8c'], chroma: [0, 0.035] },
  lightgrey: { basics: ['grey', 'white'], also: ['#dcdcdc', '#e4e4e4'], chroma: [0, 0.03] },
  white: { basics: ['white'], also: ['#f6f6f6', '#f8f8fa'], lightness: [0.94, 1], chroma: [0, 0.03] },
  ivory: {
    basics: ['white', 'beige'],
    also: ['#f9f5ea'],
    lightness: [0.94, 1],
    chroma: [0.005, 0.04],
    angle: [45, 130],
  },
  cream: {
    basics: ['beige', 'white', 'yellow'],
    also: ['#f7efdd', '#faecd2', '#fbf2c4'],
    lightness: [0.88, 1],
    chroma: [0.012, 0.08],
    angle: [50, 115],
  },
  beige: {
    basics: ['beige', 'grey'],
    also: ['#ddd0b4', '#e0cfb8', '#d8c9b0'],
    chroma: [0.018, 0.08],
    angle: [50, 125],
  },
  tan: {
    basics: ['beige', 'brown'],
    also: ['#b89e78', '#c8b193'],
    chroma: [0.025, 0.095],
    angle: [50, 110],
  },
  taupe: {
    basics: ['brown', 'grey', 'beige'],
    also: ['#6f6257', '#a08f7e'],
    chroma: [0.012, 0.07],
    angle: [30, 110],
  },
  darkbrown: {
    basics: ['brown', 'black'],
    also: ['#2b1d16', '#4a3527', '#54402f'],
    lightness: [0.18, 0.45],
    chroma: [0.013, 0.07],
    angle: [20, 105],
  },
  lightblue: {
    basics: ['blue', 'teal'],
    also: ['#b7cde0', '#c9deea', '#dcebf2', '#a3c4d9'],
    lightness: [0.72, 1],
    chroma: [0.015, 0.08],
    angle: [175, 283],
  },
  darkseagreen: {
    basics: ['green', 'grey', 'teal'],
    also: ['#9caf88', '#a9bf9a', '#96a07e', '#b5c4a4', '#8aa08c', '#7d8f74'],
    lightness: [0.55, 0.92],
    chroma: [0.022, 0.062],
    angle: [104, 172],
  },
  darkolivegreen: {
    basics: ['green', 'grey', 'brown'],
    also: ['#55624b', '#4f5a3a', '#6b7353', '#3f4a34', '#475243'],
    lightness: [0.27, 0.58],
    chroma: [0.02, 0.056],
    angle: [104, 165],
  },
};
