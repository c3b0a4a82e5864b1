import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { HueReading, HuesEngine } from '../../hues/reading.ts';
import { choosePalette } from '../../palette/choose-palette.ts';
import { mean } from '../metrics.ts';
import { type ColourFamily, FAMILIES, familyOf } from '../../palette/colour-families.ts';
import type { Engines } from './evaluate-pairs.ts';
import { type AnswerCoherence, coherenceOf } from './answer-coherence.ts';
import { readBooks } from './read-texts.ts';

const family = z.enum(FAMILIES);
const shelfBlurbSchema = z.object({
  title: z.string(),
  description: z.string(),
  shelf: z.string(),
  /** Its genres, and the one above the others. */
  genres: z.array(z.string()).min(1),
  primary: z.string(),
  /** What covers of the shelf wear, by an art director's eye: what they stand on, their colours, the first first … */
  ground: z.enum(['dark', 'mid', 'light']),
  families: z.array(family).min(1),
  /** … and those that they shun. */
  avoid: z.array(family),
});

/** A blurb written for measuring, with what its shelf wears. */
export type ShelfBlurb = z.infer<typeof shelfBlurbSchema>;

/** How well answers name what shelves wear. */
export interface ShelfFigures {
  /** Share of a shelf's families among the first four of the answer. */
  readonly families: number;
  /** How often its first family is among the first three. */
  readonly first: number;
  /** Share of the first four that the shelf shuns. */
  readonly shunned: number;
  readonly ground: number;
  /** Share of pairs of answers whose palettes have four of five colours alike. */
  readonly alike: number;
}

/** The same blurbs answered in several ways. */
export interface ShelfComparison {
  readonly blurbs: number;
  readonly model: ShelfFigures;
  readonly withoutCovers: ShelfFigures;
  /** Another model, where there is one beside it. */
  readonly beside?: ShelfFigures & { readonly name: string };
  /** Black, blue, white and red on a mid ground for every book. */
  readonly constant: ShelfFigures;
  /** The commonest families of shelves with the ground that is the right one: what taste alone would say. */
  readonly usualForGround: ShelfFigures;
  /** How the parts of the model's answers agree; absent where it knows no covers. */
  readonly coherence?: AnswerCoherence;
}

/** An answer as far as it is judged. */
interface Judged {
  readonly families: readonly ColourFamily[];
  readonly ground: ShelfBlurb['ground'];
  /** The names of the first palette's colours. */
  readonly palette: readonly string[];
}

const COUNTED = 4;
const FIRST_AMONG = 3;
const CONSTANT: readonly ColourFamily[] = ['black', 'blue', 'white', 'red'];

/** Reads `fresh-blurbs.jsonl` of a data directory; `undefined` where there is none. */
export async function readShelfBlurbs(data: string): Promise<ShelfBlurb[] | undefined> {
  const text = await readFile(join(data, 'fresh-blurbs.jsonl'), 'utf8').catch(() => undefined);
  return text
    ?.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shelfBlurbSchema.parse(JSON.parse(line)));
}

/**
 * Holds answers to blurbs of many shelves against what these shelves wear.
 *
 * @param readings what the engine read in each of the blurbs
 */
export async function compareOnShelves(
  blurbs: readonly ShelfBlurb[],
  readings: readonly HueReading[],
  { withoutCovers, beside }: Omit<Engines, 'engine'>,
): Promise<ShelfComparison> {
  const answersOf = async (engine: HuesEngine) =>
    judge(blurbs, (await answerShelfBlurbs(engine, blurbs)).map(toJudged));
  const same = (families: readonly ColourFamily[], ground: ShelfBlurb['ground']): Judged => ({
    families,
    ground,
    palette: [],
  });
  const coherence = coherenceOf(readings);
  return {
    blurbs: blurbs.length,
    model: judge(blurbs, readings.map(toJudged)),
    withoutCovers: await answersOf(withoutCovers),
    ...(beside && { beside: { name: beside.name, ...(await answersOf(beside.engine)) } }),
    constant: judge(
      blurbs,
      blurbs.map(() => same(CONSTANT, 'mid')),
    ),
    usualForGround: judge(
      blurbs,
      blurbs.map(({ ground }) => same(usualFamilies(blurbs, ground), ground)),
    ),
    ...(coherence && { coherence }),
  };
}

/** What an engine reads in each of the blurbs. */
export function answerShelfBlurbs(engine: HuesEngine, blurbs: readonly ShelfBlurb[]): Promise<HueReading[]> {
  const books = blurbs.map(({ title, description }) => ({ title, blurb: description }));
  return readBooks(engine, books, 'Reading blurbs of all shelves');
}

/** Families in the order in which the answer's palettes, and then its hues, bring them. */
export function toJudged({ covers, hues, ground }: HueReading): Judged {
  const palettes = covers?.palettes ?? [choosePalette(hues)];
  const colours = [...palettes.flat(), ...hues];
  return {
    families: [...new Set(colours.map(({ hex }) => familyOf(hex)))],
    ground: covers?.ground.lightness ?? ground.ground.value,
    palette: palettes[0]?.map(({ name }) => name) ?? [],
  };
}

function usualFamilies(blurbs: readonly ShelfBlurb[], ground: ShelfBlurb['ground']): ColourFamily[] {
  const count = (name: ColourFamily) =>
    blurbs.filter((blurb) => blurb.ground === ground && blurb.families.includes(name)).length;
  return FAMILIES.toSorted((a, b) => count(b) - count(a));
}

function judge(blurbs: readonly ShelfBlurb[], judged: readonly Judged[]): ShelfFigures {
  const over = (value: (blurb: ShelfBlurb, answer: Judged) => number) =>
    mean(blurbs.map((blurb, at) => value(blurb, judged[at]!)));
  const common = (families: readonly ColourFamily[], answer: Judged) =>
    answer.families.slice(0, COUNTED).filter((name) => families.includes(name)).length;
  return {
    families: over(({ families }, answer) => common(families, answer) / families.length),
    first: over(({ families }, answer) =>
      answer.families.slice(0, FIRST_AMONG).includes(families[0]!) ? 1 : 0,
    ),
    shunned: over(({ avoid }, answer) => common(avoid, answer) / COUNTED),
    ground: over(({ ground }, answer) => (answer.ground === ground ? 1 : 0)),
    alike: alikePairs(judged.map(({ palette }) => palette)),
  };
}

const PALETTE_SIZE = 5;
/** Colours of five that go by the same names in palettes that are alike. */
const ALIKE_COLOURS = 4;
/** Share of all pairs of palettes with four of five colours alike; 0 where there are no palettes. */
function alikePairs(palettes: readonly (readonly string[])[]): number {
  let alike = 0;
  let pairs = 0;
  for (const [at, one] of palettes.entries()) {
    for (const other of palettes.slice(at + 1)) {
      pairs++;
      if (one.length > 0 && commonColours(one, other) >= ALIKE_COLOURS) alike++;
    }
  }
  return pairs === 0 ? 0 : alike / pairs;
}

function commonColours(one: readonly string[], other: readonly string[]): number {
  const names = new Set(other.slice(0, PALETTE_SIZE));
  return one.slice(0, PALETTE_SIZE).filter((name) => names.has(name)).length;
}
