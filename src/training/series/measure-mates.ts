import type { CoverColour } from '../../covers/cover-palette.ts';
import { placeColour } from '../../palette/placed-colour.ts';
import { distanceOf } from '../../palette/perceived-colour.ts';
import { type Carrier, carriersOfCovers } from '../../series/carriers.ts';
import { type MateModel, mateScore } from '../../series/mates.ts';
import { mean } from '../metrics.ts';
import type { Choice } from './deal-choices.ts';
import type { MeasuredLook } from './learn-mates.ts';

/** A cover with its look and its own colours. */
export interface MeasuredMate extends MeasuredLook {
  readonly measure: MeasuredLook['measure'] & {
    readonly lightness: number;
    readonly chroma: number;
    readonly contrast: number;
    readonly palette: readonly CoverColour[];
  };
}

/** How often the true mate is picked out of ten, by each way of choosing: 0.1 by chance. */
export interface MateFigures {
  readonly choices: number;
  /** By the look that was learned. */
  readonly byLook: number;
  /** By how much of a cover wears the colours that carry the series. */
  readonly byCarriers: number;
  /** By mean lightness alone. */
  readonly byLightness: number;
  /** By mean lightness, chroma and contrast. */
  readonly byMakeUp: number;
}

type Scoring = (cover: MeasuredMate, earlier: readonly MeasuredMate[]) => number;

/** Picks mates, each out of ten covers, in several ways. */
export function measureMates(choices: readonly Choice<MeasuredMate>[], model: MateModel): MateFigures {
  const share = (score: Scoring) => mean(choices.map((choice) => picks(choice, score)));
  const [lightness, chroma, contrast] = (['lightness', 'chroma', 'contrast'] as const).map(
    (which) => (cover: MeasuredMate) => cover.measure[which],
  ) as [MateFigure, MateFigure, MateFigure];
  return {
    choices: choices.length,
    byLook: share(
      ({ measure }, earlier) =>
        mateScore(
          measure,
          earlier.map((each) => each.measure),
          model,
        ).score,
    ),
    byCarriers: share((cover, earlier) => carried(cover, carriersOf(earlier))),
    byLightness: share(nearBy([lightness])),
    byMakeUp: share(nearBy([lightness, chroma, contrast])),
  };
}

type MateFigure = (cover: MeasuredMate) => number;

/** Usual spreads of lightness, chroma and contrast, so that none of them outweighs the others. */
const SPREADS = [0.19, 0.035, 0.2] as const;

function nearBy(figures: readonly MateFigure[]): Scoring {
  return (cover, earlier) =>
    -figures.reduce(
      (sum, figure, at) => sum + ((figure(cover) - mean(earlier.map(figure))) / SPREADS[at]!) ** 2,
      0,
    );
}

/** 1 where the mate scores highest; where others score as high, its share of the pick. */
function picks({ mate, others, earlier }: Choice<MeasuredMate>, score: Scoring): number {
  const own = score(mate, earlier);
  const scores = others.map((other) => score(other, earlier));
  if (scores.some((other) => other > own)) return 0;
  return 1 / (1 + scores.filter((other) => other === own).length);
}

const known = new WeakMap<readonly MeasuredMate[], Carrier[]>();

function carriersOf(earlier: readonly MeasuredMate[]): Carrier[] {
  const kept = known.get(earlier);
  if (kept) return kept;
  const carriers = carriersOfCovers(earlier.map(({ measure }) => measure.palette));
  known.set(earlier, carriers);
  return carriers;
}

/** How near a cover's colours come to each of the carriers. */
function carried({ measure }: MeasuredMate, carriers: readonly Carrier[]): number {
  const colours = measure.palette.map(({ hex }) => placeColour(hex).seen);
  return -carriers.reduce((sum, { hex }) => {
    const { seen } = placeColour(hex);
    return sum + Math.min(...colours.map((colour) => distanceOf(colour, seen)));
  }, 0);
}
