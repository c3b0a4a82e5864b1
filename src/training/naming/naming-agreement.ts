import { join } from 'node:path';
import { nameIndexOf } from '../../palette/colour-name.ts';
import { HUE_COUNT, HUES } from '../../palette/hues.ts';
import { toOklab } from '../../palette/oklab.ts';
import { pixelToOklab } from '../../palette/pixel-colours.ts';
import { progressBar } from '../progress.ts';
import { cachedStages, cacheFolderFor } from '../files/cached-stages.ts';
import { BASIC_COLOURS } from './basic-colours.ts';
import { colourHistogram, HISTOGRAM_BITS, histogramColour } from './colour-histogram.ts';
import { measureNeutrals, type NeutralAgreement } from './neutral-agreement.ts';
import { basicsOfHues } from './name-table.ts';
import { judgedBasic, readSurvey, type Survey } from './survey.ts';

/** How well one hue's pixels go by its name. */
export interface HueAgreement {
  readonly name: string;
  /** The basic colour that the hue itself is most often called. */
  readonly basic: string;
  /** Share of all covers' pixels that get its name. */
  readonly share: number;
  /** Share of those that are most often called its own basic colour; 0 where there are none. */
  readonly agreement: number;
  /** Mean OKLab distance of those from the keyword's colour. */
  readonly distance: number;
}

/** How well pixels' names are what people call them, and the same for another naming. */
export interface NamingComparison extends NamingAgreement {
  /** Every pixel called by the nearest in OKLab of the 58 hues and four greys, as in the first release. */
  readonly nearest: Pick<NamingAgreement, 'hues' | 'agreement' | 'distance'>;
  /** How well the names of neutrals do; absent for a model without an index. */
  readonly neutrals?: NeutralAgreement;
}

/** How well pixels' names are what people call them. */
export interface NamingAgreement {
  /** Pixels of covers that were named. */
  readonly pixels: number;
  /** Share of them that got one of the 58 hues; the others got neutrals. */
  readonly hues: number;
  /** Of those, the share whose most frequent basic colour in the survey is their hue's own. */
  readonly agreement: number;
  /** Mean OKLab distance between those and their keyword's colour. */
  readonly distance: number;
  /** The 58, best agreement first. */
  readonly byHue: readonly HueAgreement[];
}

/** Where the covers and the survey lie, and where finished steps are kept. */
export interface NamingOptions {
  readonly data: string;
  readonly cache: string;
  /** The model directory, by whose index names of neutrals are measured. */
  readonly model: string;
}

/**
 * Measures the naming over all covers of a data directory. Judge are the survey's own counts at the surveyed colour
 * nearest to the pixel, unsmoothed; every colour of sRGB lies within half a step of one that at least 56 people named.
 */
export async function measureNaming({ data, cache, model }: NamingOptions): Promise<NamingComparison> {
  const stages = cachedStages(join(await cacheFolderFor(cache, data), 'naming'));
  const counts = await stages.run('colour-histogram', { bits: HISTOGRAM_BITS }, () =>
    colourHistogram(data, progressBar('Counting colours')),
  );
  const survey = await readSurvey(data);
  const { hues, agreement, distance } = namingAgreement(counts, survey, nearestKeyword());
  const neutrals = await measureNeutrals(model, survey);
  return {
    ...namingAgreement(counts, survey),
    nearest: { hues, agreement, distance },
    ...(neutrals && { neutrals }),
  };
}

/** Greys beside the 58 hues, as in the first release. */
const GREYS = ['#000000', '#ffffff', '#808080', '#404040'] as const;

/** Names a colour 0xrrggbb by the nearest of the 58 hues, or of four greys, which come after these. */
export function nearestKeyword(): (colour: number) => number {
  const anchors = [...HUES.map(({ hex }) => hex), ...GREYS].map(toOklab);
  const oklab = new Float64Array(3);
  return (colour) => {
    pixelToOklab(colour, oklab);
    const distances = anchors.map(({ l, a, b }) => Math.hypot(oklab[0]! - l, oklab[1]! - a, oklab[2]! - b));
    return distances.indexOf(Math.min(...distances));
  };
}

/**
 * @param counts pixels of each colour, as `colourHistogram` gives them
 * @param nameOf names a colour 0xrrggbb by the index of one of the 58, or by a higher number
 */
export function namingAgreement(
  counts: Float64Array,
  survey: Survey,
  nameOf: (colour: number) => number = nameIndexOf,
): NamingAgreement {
  const tallies = HUES.map(() => ({ pixels: 0, agreeing: 0, distance: 0 }));
  const basics = basicsOfHues(survey);
  const keywords = HUES.map(({ hex }) => toOklab(hex));
  const oklab = new Float64Array(3);
  counts.forEach((pixels, cell) => {
    if (pixels === 0) return;
    const [red, green, blue] = histogramColour(cell);
    const colour = (red << 16) | (green << 8) | blue;
    const name = nameOf(colour);
    if (name >= HUE_COUNT) return;
    pixelToOklab(colour, oklab);
    const { l, a, b } = keywords[name]!;
    const tally = tallies[name]!;
    tally.pixels += pixels;
    tally.distance += pixels * Math.hypot(oklab[0]! - l, oklab[1]! - a, oklab[2]! - b);
    if (judgedBasic(survey, red, green, blue) === basics[name]) tally.agreeing += pixels;
  });
  const all = Math.max(1, sumOf(counts));
  const named = sumOf(tallies.map(({ pixels }) => pixels));
  return {
    pixels: sumOf(counts),
    hues: named / all,
    agreement: sumOf(tallies.map(({ agreeing }) => agreeing)) / Math.max(1, named),
    distance: sumOf(tallies.map(({ distance }) => distance)) / Math.max(1, named),
    byHue: tallies
      .map(({ pixels, agreeing, distance }, hue) => ({
        name: HUES[hue]!.name,
        basic: BASIC_COLOURS[basics[hue]!]!,
        share: pixels / all,
        agreement: agreeing / Math.max(1, pixels),
        distance: distance / Math.max(1, pixels),
      }))
      .toSorted((a, b) => b.agreement - a.agreement),
  };
}

function sumOf(values: readonly number[] | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
