import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCoverIndex } from '../../cover-index/cover-index.ts';
import { neutralMisleads } from '../../palette/keyword-fit.ts';
import { NEUTRALS } from '../../palette/named-colours.ts';
import { INDEX_FOLDER } from '../cover-index/write-index.ts';
import { BASIC_COLOURS, type BasicColour } from './basic-colours.ts';
import { indexOfMost, smoothedBasics, type Survey } from './survey.ts';

/** Basic colours that a neutral's name is a word for. */
const BASICS_OF: Readonly<Record<string, readonly BasicColour[]>> = {
  black: ['black'],
  charcoal: ['grey', 'black'],
  dimgrey: ['grey'],
  grey: ['grey'],
  lightgrey: ['grey', 'white'],
  white: ['white'],
  ivory: ['white', 'beige', 'yellow'],
  cream: ['beige', 'white', 'yellow'],
  beige: ['beige'],
  tan: ['beige', 'brown'],
  taupe: ['brown', 'beige', 'grey'],
  darkbrown: ['brown', 'black'],
  lightblue: ['blue'],
  darkseagreen: ['green'],
  darkolivegreen: ['green'],
};

/** How well the names of neutrals are what people call the colours that are shown by them. */
export interface NeutralAgreement {
  /** Colours of covers' palettes, inks aside, that get a neutral's name. */
  readonly colours: number;
  /** Share of them that are shown by another name, as people see a tint in them or none. */
  readonly renamed: number;
  /** Of those shown by the neutral's name, the share that most people call a basic colour which that name is a word for. */
  readonly agreement: number;
  /** The same with every colour shown by the neutral's name that it gets. */
  readonly unchecked: number;
  /** The neutrals, best agreement first. */
  readonly byNeutral: readonly {
    readonly name: string;
    readonly colours: number;
    readonly agreement: number;
  }[];
}

/** A colour that goes by a name. */
interface NamedColour {
  readonly name: string;
  readonly hex: string;
}

/** Measures the names of neutrals on the palettes that the covers of a model's index wear; nothing where it has none. */
export async function measureNeutrals(model: string, survey: Survey): Promise<NeutralAgreement | undefined> {
  const folder = join(model, INDEX_FOLDER);
  if (!existsSync(folder)) return undefined;
  const index = await readCoverIndex(folder);
  const worn = Array.from({ length: index.covers }, (_, cover) =>
    index.worn(cover).filter(({ role }) => role !== 'ink'),
  );
  return neutralAgreement(worn.flat(), survey);
}

/**
 * How well neutrals' names go with colours. Judge is the survey of colour names, smoothed, as it is thin near grey.
 *
 * @param colours those that go by no neutral's name are passed over
 */
export function neutralAgreement(colours: readonly NamedColour[], survey: Survey): NeutralAgreement {
  const tallies = NEUTRALS.map(({ name }) => ({ name, all: 0, allAgreeing: 0, shown: 0, agreeing: 0 }));
  for (const colour of colours) {
    const tally = tallies.find(({ name }) => name === colour.name);
    if (tally === undefined) continue;
    const agrees = Number(BASICS_OF[colour.name]!.includes(basicOf(colour, survey)));
    tally.all += 1;
    tally.allAgreeing += agrees;
    if (neutralMisleads(colour)) continue;
    tally.shown += 1;
    tally.agreeing += agrees;
  }
  const sum = (key: 'all' | 'allAgreeing' | 'shown' | 'agreeing') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    colours: sum('all'),
    renamed: shareOf(sum('all') - sum('shown'), sum('all')),
    agreement: shareOf(sum('agreeing'), sum('shown')),
    unchecked: shareOf(sum('allAgreeing'), sum('all')),
    byNeutral: tallies
      .map(({ name, shown, agreeing }) => ({ name, colours: shown, agreement: shareOf(agreeing, shown) }))
      .toSorted((a, b) => b.agreement - a.agreement),
  };
}

function shareOf(part: number, whole: number): number {
  return part / Math.max(1, whole);
}

function basicOf({ hex }: NamedColour, survey: Survey): BasicColour {
  const pixel = Number.parseInt(hex.slice(1), 16);
  return BASIC_COLOURS[indexOfMost(smoothedBasics(survey, pixel >> 16, (pixel >> 8) & 255, pixel & 255))]!;
}
