import type { HueReading } from '../../hues/reading.ts';
import { type ColourFamily, familyOf, HUELESS_FAMILIES } from '../../palette/colour-families.ts';
import type { PaletteColour } from '../../palette/cover-colours.ts';
import { lightnessOf } from '../../palette/make-up.ts';
import { toOklab } from '../../palette/oklab.ts';
import { mean } from '../metrics.ts';

/** How the parts of answers agree with each other, and how answers differ. */
export interface AnswerCoherence {
  readonly answers: number;
  /** How many first palettes there are among them. */
  readonly distinct: number;
  /** Share of first palettes that stand on the lightness that the answer says. */
  readonly asSaid: number;
  /** Share of answers all of whose palettes have one family of hues, or none. */
  readonly oneHue: number;
  /** Of answers whose first palette has a hue, the share in which its family is one of the first three ranked hues'. */
  readonly amongHues: number;
  /** Share of the first six comparable covers that carry it. */
  readonly onComparables: number;
  /** Share of answers that have a hue below its usual share among the first five. */
  readonly belowUsual: number;
}

const FIRST_HUES = 3;
const LISTED_HUES = 5;
const COMPARED = 6;
/** The least share of a cover at which it carries a colour. */
const CARRIED = 0.04;

/** @param readings those that covers say nothing of are passed over */
export function coherenceOf(readings: readonly HueReading[]): AnswerCoherence | undefined {
  const answers = readings.flatMap(({ covers, ...rest }) =>
    covers && covers.palettes.length > 0 ? [{ ...rest, covers }] : [],
  );
  if (answers.length === 0) return undefined;
  const share = (isSo: (answer: (typeof answers)[number]) => boolean) =>
    mean(answers.map((answer) => Number(isSo(answer))));
  const leading = answers.flatMap((answer) => {
    const [hue] = huesOf(answer.covers.palettes[0]!);
    return hue === undefined ? [] : [{ ...answer, hue }];
  });
  const compared = leading.flatMap(({ covers: { comparables }, hue }) =>
    comparables.slice(0, COMPARED).map(({ colours }) => ({ colours, hue })),
  );
  return {
    answers: answers.length,
    distinct: new Set(
      answers.map(({ covers }) => covers.palettes[0]!.map(({ hex, role }) => hex + role).join()),
    ).size,
    asSaid: share(
      ({ covers: { palettes, ground } }) => lightnessOf(toOklab(palettes[0]![0]!.hex).l) === ground.lightness,
    ),
    oneHue: share(({ covers }) => new Set(covers.palettes.flatMap(huesOf)).size < 2),
    amongHues: mean(
      leading.map(({ hues, hue }) =>
        Number(hues.slice(0, FIRST_HUES).some(({ hex }) => familyOf(hex) === hue)),
      ),
    ),
    onComparables: mean(
      compared.map(({ colours, hue }) =>
        Number(colours.some((colour) => colour.share >= CARRIED && familyOf(colour.hex) === hue)),
      ),
    ),
    belowUsual: share(({ hues }) => hues.slice(0, LISTED_HUES).some(({ lift }) => lift < 1)),
  };
}

/** Families of hues that a palette wears beside its ink, in the order of its colours. */
function huesOf(palette: readonly PaletteColour[]): ColourFamily[] {
  return palette
    .filter(({ role }) => role !== 'ink')
    .map(({ hex }) => familyOf(hex))
    .filter((family) => !HUELESS_FAMILIES.has(family));
}
