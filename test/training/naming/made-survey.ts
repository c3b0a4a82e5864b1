import { converter } from 'culori';
import { BASIC_COLOURS, type BasicColour } from '../../../src/training/naming/basic-colours.ts';
import { toCielab } from '../../../src/training/naming/cielab.ts';
import type { SurveyFile } from '../../../src/training/naming/survey.ts';

/** One colour that everybody calls by each basic colour: sRGB channels. */
const PROTOTYPES: Readonly<Record<BasicColour, readonly (readonly [number, number, number])[]>> = {
  black: [[0, 0, 0]],
  white: [[255, 255, 255]],
  grey: [
    [128, 128, 128],
    [190, 190, 190],
  ],
  red: [
    [220, 20, 30],
    [120, 0, 0],
  ],
  green: [
    [0, 140, 0],
    [130, 130, 0],
  ],
  yellow: [[250, 220, 20]],
  blue: [
    [30, 60, 220],
    [0, 0, 110],
    [150, 190, 230],
  ],
  brown: [[120, 70, 30]],
  orange: [[250, 140, 20]],
  pink: [[250, 150, 190]],
  purple: [[130, 20, 150]],
  teal: [[0, 130, 130]],
  beige: [[225, 205, 165]],
};

const toRgb = converter('rgb');

/** Votes for each colour that was asked about. */
export const VOTES = 100;

/** Whether a CIELAB colour lies in sRGB, or as near to it as those that were asked about. */
function isSrgb(l: number, a: number, b: number): boolean {
  const { r, g, b: blue } = toRgb({ mode: 'lab65', l, a, b });
  return [r, g, blue].every((channel) => channel > -0.03 && channel < 1.03);
}

/** A survey whose people agree: they call each colour by the nearest prototype, all hundred of them. */
export function madeSurvey(step = 5): SurveyFile {
  const prototypes = BASIC_COLOURS.flatMap((basic, index) =>
    PROTOTYPES[basic].map((channels) => ({ index, lab: toCielab(...channels) })),
  );
  const color: number[] = [];
  const counts: number[] = [];
  for (let l = 0; l <= 100; l += step) {
    for (let a = -90; a <= 100; a += step) {
      for (let b = -110; b <= 95; b += step) {
        if (!isSrgb(l, a, b)) continue;
        const distances = prototypes.map(
          ({ lab }) => (lab[0] - l) ** 2 + (lab[1] - a) ** 2 + (lab[2] - b) ** 2,
        );
        const { index } = prototypes[distances.indexOf(Math.min(...distances))]!;
        counts.push((color.length / 3) * BASIC_COLOURS.length + index, VOTES);
        color.push(l, a, b);
      }
    }
  }
  return { color, terms: BASIC_COLOURS, T: counts };
}

/** A survey of people who call a colour, and what lies near it, by another basic colour. */
export function recalled(
  { color, terms, T }: SurveyFile,
  channels: readonly [red: number, green: number, blue: number],
  basic: BasicColour,
): SurveyFile {
  const lab = toCielab(...channels);
  const isNear = (at: number) => Math.hypot(...lab.map((value, axis) => value - color[at * 3 + axis]!)) < 9;
  const pairs = T.map((value, at) => {
    const colour = Math.floor(value / terms.length);
    return at % 2 === 0 && isNear(colour) ? colour * terms.length + terms.indexOf(basic) : value;
  });
  return { color, terms, T: pairs };
}
