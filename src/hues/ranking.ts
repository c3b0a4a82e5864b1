import { familyOf } from '../palette/colour-families.ts';
import { HUES } from '../palette/hues.ts';
import { chromaOf } from '../palette/oklab.ts';
import type { ColourScore, RankedHue, StrikingFamily } from '../palette/ranked-hue.ts';
import type { MeasuredCovers } from './measured.ts';

/**
 * How much the genres that the asker named move each hue's logit: the mean log-lift of those genres, as far
 * as the model did not see them in the blurb already.
 *
 * @param seen the model's own probability of each named genre
 * @param weight what log-lifts count; 1 where there is nothing but them to go by
 * @returns one number for each of the 58 hues
 */
export function genreEvidence(
  seen: ReadonlyMap<string, number>,
  measured: MeasuredCovers,
  weight: number,
): Float64Array {
  const evidence = new Float64Array(HUES.length);
  const known = [...seen].filter(([id]) => measured.genres[id] !== undefined);
  for (const [id, probability] of known) {
    const { lifts } = measured.genres[id]!;
    const share = (weight * (1 - probability)) / Math.sqrt(known.length);
    lifts.forEach((lift, hue) => {
      evidence[hue]! += share * Math.log(lift);
    });
  }
  return evidence;
}

/** Keeps lifts finite where a share is 0. */
const LEAST_USUAL = 0.002;
/** Below this lift a hue is rarer than usual, beyond what chance may do. */
const RECOMMENDED_LIFT = 1;
/** A hue that is on fewer such covers than one in fifty is recommended to nobody. */
const RECOMMENDED_SCORE = 0.02;
/** How much a lift counts, and a probability, among hues that are recommended: telling comes before likely. */
const LIFT_EXPONENT = 3;
const SCORE_EXPONENT = 0.2;
/** How much it counts that colours of a hue's family strike the eye on such covers, and more than usual: as in palettes. */
const FAMILY_EXPONENTS = { salience: 0.7, lift: 4 } as const;
/** Below this probability a hue is too rare to lead for its lift alone. */
const FIRM_SCORE = 0.06;
/** OKLab chroma from which on a colour is as clear as any; a greyish one tells less of a cover. */
const CLEAR = 0.12;
/** What a colour without any chroma counts. */
const GREY = 0.5;
/** A lift that rests on little is no more telling than this. */
const MOST_LIFT = 4;
/** What a colour counts after each of its own family, as a second red says less than the first. */
const AFTER_ITS_LIKE = 0.4;

/**
 * Puts colours in order: first those that such covers carry more often than others, by how telling, how probable
 * and how clear they are and how their family strikes the eye on such covers, families taking turns; then the rest, those that such
 * covers carry less often than others last, the most probable first. So neither a hue on half of all covers heads every list, nor one that such covers carry less often than
 * others.
 */
export function rankColours(scores: readonly ColourScore[]): RankedHue[] {
  const lifts = scores.map(liftOf);
  const merits = meritsOf(scores, lifts);
  const left: number[] = [];
  const rest: number[] = [];
  for (let at = 0; at < scores.length; at++) (merits[at]! > 0 ? left : rest).push(at);
  const families = scores.map(({ family, hex }, at) =>
    merits[at]! > 0 ? (family?.family ?? familyOf(hex)) : undefined,
  );
  const order: number[] = [];
  while (left.length > 0) {
    const next = bestOf(left, merits, scores);
    left.splice(left.indexOf(next), 1);
    order.push(next);
    for (const at of left) if (families[at] === families[next]) merits[at]! *= AFTER_ITS_LIKE;
  }
  const isRarer = (at: number) => Number(lifts[at]! < RECOMMENDED_LIFT);
  rest.sort((one, other) => isRarer(one) - isRarer(other) || scores[other]!.score - scores[one]!.score);
  return numbered([...order, ...rest].map((at) => scores[at]!));
}

/** The colour for which most speaks, the more probable one of equals, and of these the first. */
function bestOf(left: readonly number[], merits: Float64Array, scores: readonly ColourScore[]): number {
  let best = left[0]!;
  for (const at of left) {
    const isBetter =
      merits[at]! > merits[best]! || (merits[at] === merits[best] && scores[at]!.score > scores[best]!.score);
    if (isBetter) best = at;
  }
  return best;
}

/** Whether a hue can be recommended: such covers carry it no less often than others do, and more than hardly ever. */
export function isRecommended({ lift, score }: Pick<RankedHue, 'lift' | 'score'>): boolean {
  return lift >= RECOMMENDED_LIFT && score >= RECOMMENDED_SCORE;
}

/** What speaks for recommending each colour; 0 where it is not recommended. */
function meritsOf(scores: readonly ColourScore[], lifts: readonly number[]): Float64Array {
  const ofFamilies = new Map<StrikingFamily, number>();
  const strikingnessOf = (family: StrikingFamily): number => {
    const known = ofFamilies.get(family) ?? strikingness(family);
    ofFamilies.set(family, known);
    return known;
  };
  const merits = new Float64Array(scores.length);
  for (let at = 0; at < merits.length; at++) {
    const { hex, score, family } = scores[at]!;
    const lift = lifts[at]!;
    if (!isRecommended({ lift, score })) continue;
    merits[at] = meritOf({ hex, score, lift }) * (family ? strikingnessOf(family) : 1);
  }
  return merits;
}

function meritOf({ hex, score, lift }: Pick<RankedHue, 'hex' | 'score' | 'lift'>): number {
  const clearness = GREY + (1 - GREY) * Math.min(1, chromaOf(hex) / CLEAR);
  const telling = Math.min(MOST_LIFT, lift) ** LIFT_EXPONENT * Math.min(1, score / FIRM_SCORE) ** 2;
  return score ** SCORE_EXPONENT * telling * clearness;
}

function strikingness({ salience, lift }: StrikingFamily): number {
  return salience ** FAMILY_EXPONENTS.salience * lift ** FAMILY_EXPONENTS.lift;
}

/** Puts colours in order by how many covers carry them, where nothing tells such covers from others. */
export function byCommonness(scores: readonly ColourScore[]): RankedHue[] {
  return numbered(scores.toSorted((a, b) => b.score - a.score));
}

function numbered(colours: readonly ColourScore[]): RankedHue[] {
  return colours.map((colour, at) => {
    const { name, hex, css, score } = colour;
    return { rank: at + 1, name, hex, css, score, lift: liftOf(colour) };
  });
}

function liftOf({ score, usual }: ColourScore): number {
  return score / Math.max(LEAST_USUAL, usual);
}
