import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../../errors.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import type { ColourScore } from '../../palette/ranked-hue.ts';
import type { BookKind } from '../alike.ts';
import { type BookFinder, bookFinder } from '../beside.ts';
import { type CoverIndex, readCoverIndex } from '../cover-index.ts';
import { percentileOf } from '../fit.ts';
import { groundAmong } from '../ground.ts';
import { LIGHTNESSES } from '../index-files.ts';
import type { NearestCovers } from '../nearest.ts';
import type { ComparableCover, CoverAdvice } from '../reading.ts';
import { typicalColours } from '../typical-colours.ts';
import { alikeInList } from './alike-own.ts';
import { modelFingerprint } from './model-fingerprint.ts';
import { OWN_FILES, type OwnDescription, ownIndexSchema, PLACE_STEPS } from './own-files.ts';
import { differenceOf, standardErrors } from './difference.ts';
import type { OwnColour, OwnShelf } from './reading.ts';

/** Which list is answered beside, and how. */
export interface OwnOptions {
  /** The folder of an index that `coverhues index` made. */
  readonly directory: string;
  /** Whether answers are made from it alone, where it holds enough covers. */
  readonly instead: boolean;
}

/** What covers of such books wear in the model's own index. */
export interface MarketAnswer {
  readonly hues: readonly ColourScore[];
  readonly neutrals: readonly ColourScore[];
  readonly covers: Pick<CoverAdvice, 'ground'>;
}

/** What a list says of a book. */
export interface OwnAnswer {
  readonly shelf: OwnShelf;
  /** Its covers of such books, and how probable each of `NAMED_COLOURS` is on one; where the list leads. */
  readonly leading?: { readonly nearest: NearestCovers; readonly chances: Float64Array };
}

/** Somebody's own covers, loaded once. */
export interface OwnList {
  readonly index: CoverIndex;
  readonly books: BookFinder;
  /** @param adult whether those may be shown that are not for every workplace */
  answer(kind: BookKind, market: MarketAnswer, adult: boolean): OwnAnswer;
  /** How a cover of this look score stands among the list's own; of too few covers nothing is said. */
  fit(score: number, directions: Float32Array): { readonly own?: number };
}

/** From so many covers on it is said what they have in common. */
const ENOUGH_TO_SAY = 8;
/** From so many on it is said what they wear otherwise than others: of fewer, a few covers more or less are chance. */
const ENOUGH_TO_DIFFER = 20;
/** From so many on they make the answer. */
const ENOUGH_TO_LEAD = 30;
/** The most alike of them, from which palettes and the like are made. */
const LEADING_COVERS = 600;
/** Covers of the market that they are thought to stand beside. */
const BESIDE = 20;
/** From so many covers of all kinds on another is held against them. */
const ENOUGH_TO_COMPARE = 20;
/** Covers that are shown, and books of one author among them. */
const [SHOWN, PER_AUTHOR] = [5, 2] as const;
/**
 * Colours that are named: those on so many of the covers, and so much more often than on covers of all
 * kinds, by so many standard errors.
 */
const LEADING = { most: 3, share: 0.15, lift: 1.1, clearly: 2 } as const;

/**
 * Opens an index of somebody's own covers.
 *
 * @param model directory of the hues model that it is used with
 * @throws ModelError where there is none, or where another version of the model made it
 */
export async function openOwnList({ directory, instead }: OwnOptions, model: string): Promise<OwnList> {
  const description = await readOwn(directory);
  if (description.model !== (await modelFingerprint(model))) throw outdated(directory, description);
  const index = await readCoverIndex(directory);
  const bytes = await readFile(join(directory, OWN_FILES.places)).catch(() => Buffer.alloc(0));
  if (bytes.length !== index.covers * index.directions) throw cutOff(directory);
  const scoresFor = lookScorer(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  return {
    index,
    books: bookFinder(index),
    answer: (kind, market, adult) => answerFrom(index, kind, market, { adult, instead }),
    fit(score, directions) {
      if (index.covers < ENOUGH_TO_COMPARE) return {};
      return { own: percentileOf(score, scoresFor(directions)) };
    },
  };
}

async function readOwn(directory: string): Promise<OwnDescription> {
  const text = await readFile(join(directory, OWN_FILES.description), 'utf8').catch((cause: unknown) => {
    throw new ModelError(
      'MODEL_DIRECTORY_MISSING',
      `There is no index of covers in ${directory}, which COVERHUES_INDEX names. Make one: coverhues index --csv books.csv --pictures covers --out ${directory}`,
      { cause },
    );
  });
  try {
    return ownIndexSchema.parse(JSON.parse(text));
  } catch {
    throw cutOff(directory);
  }
}

function outdated(directory: string, { madeFrom: { csv, pictures, columns } }: OwnDescription): ModelError {
  const named = columns === undefined ? '' : ` --columns ${quoted(columns)}`;
  const command = `coverhues index --csv ${quoted(csv)} --pictures ${quoted(pictures)} --out ${quoted(directory)}${named}`;
  return new ModelError(
    'MODEL_INVALID',
    `The index of covers in ${directory} was made by another version of the model, so it is of no use with this one. Make it anew: ${command}`,
  );
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function cutOff(directory: string): ModelError {
  return new ModelError(
    'MODEL_INVALID',
    `The index of covers in ${directory} is not whole. Run the coverhues index command that made it again.`,
  );
}

/**
 * Makes a scorer of how well each cover's look fits, as the model's own ranking says it of its covers; covers that are
 * held against one book have the same directions, whose scores are kept.
 */
function lookScorer(places: Int8Array): (directions: Float32Array) => Float32Array {
  let last: { readonly directions: Float32Array; readonly scores: Float32Array } | undefined;
  return (directions) => {
    if (last?.directions !== directions) last = { directions, scores: lookScores(places, directions) };
    return last.scores;
  };
}

function lookScores(places: Int8Array, directions: Float32Array): Float32Array {
  const size = directions.length;
  const scores = new Float32Array(places.length / size);
  for (let cover = 0; cover < scores.length; cover++) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += places[cover * size + at]! * directions[at]!;
    scores[cover] = sum / PLACE_STEPS;
  }
  return scores;
}

function answerFrom(
  index: CoverIndex,
  kind: BookKind,
  market: MarketAnswer,
  { adult, instead }: { readonly adult: boolean; readonly instead: boolean },
): OwnAnswer {
  const covers = alikeInList(index, kind);
  const count = covers.length;
  const said = {
    leads: instead && count >= ENOUGH_TO_LEAD,
    instead,
    covers: index.covers,
    alike: count,
    comparables: comparablesOf(covers, index, adult),
  };
  if (count < ENOUGH_TO_SAY) return { shelf: { ...said, colours: [] } };
  const nearest = nearestOf(covers);
  const shares = new Float64Array(NAMED_COLOURS.length);
  for (const cover of covers) index.addNames(cover, 1, shares);
  for (let name = 0; name < shares.length; name++) shares[name]! /= count;
  const usual = [...market.hues, ...market.neutrals].map(({ score }) => score);
  const chances = shares.map((share, at) => (count * share + BESIDE * usual[at]!) / (count + BESIDE));
  const typical = typicalColours(nearest, index);
  const colours = NAMED_COLOURS.map(({ name }, at): OwnColour => ({
    name,
    hex: typical[at]!,
    share: shares[at]!,
    market: usual[at]!,
  }));
  const ground = { shares: groundShares(nearest, index), market: market.covers.ground.shares };
  const { colour } = groundAmong(nearest, index);
  return {
    shelf: {
      ...said,
      ground: {
        lightness: LIGHTNESSES.reduce((most, each) =>
          ground.shares[each] > ground.shares[most] ? each : most,
        ),
        shares: ground.shares,
        colour,
      },
      colours: count < ENOUGH_TO_DIFFER ? [] : leadingOf(count, colours, chances, index),
      ...(count >= ENOUGH_TO_DIFFER && { difference: differenceOf(count, ground, colours) }),
    },
    ...(said.leads && { leading: { nearest: nearestOf(covers.subarray(0, LEADING_COVERS)), chances } }),
  };
}

/** Covers that count alike. */
function nearestOf(covers: Int32Array): NearestCovers {
  return { covers, weights: new Float64Array(covers.length).fill(1 / covers.length) };
}

/** Colours that covers carry often, and more often than covers of all kinds, the most telling first. */
function leadingOf(
  count: number,
  colours: readonly OwnColour[],
  chances: Float64Array,
  { usual }: CoverIndex,
): readonly OwnColour[] {
  return colours
    .map((colour, at) => ({
      colour,
      chance: chances[at]!,
      lift: chances[at]! / Math.max(usual.names[at]!, 0.002),
      away: standardErrors(colour.share, usual.names[at]!, count),
    }))
    .filter(({ colour, lift }) => colour.share >= LEADING.share && lift >= LEADING.lift)
    .filter(({ away }) => away >= LEADING.clearly)
    .toSorted((a, b) => b.chance * Math.sqrt(b.lift) - a.chance * Math.sqrt(a.lift))
    .slice(0, LEADING.most)
    .map(({ colour }) => colour);
}

function groundShares({ covers }: NearestCovers, index: CoverIndex) {
  const counts = { dark: 0, mid: 0, light: 0 };
  for (const cover of covers) counts[LIGHTNESSES[index.lightness(cover)]!] += 1;
  const { dark, mid, light } = counts;
  return { dark: dark / covers.length, mid: mid / covers.length, light: light / covers.length };
}

/** The covers to be shown: of each book one, and few of one author. */
function comparablesOf(covers: Int32Array, index: CoverIndex, adult: boolean): ComparableCover[] {
  const shown: ComparableCover[] = [];
  const authors = new Map<string, number>();
  const titles = new Set<string>();
  for (const cover of covers) {
    if (shown.length === SHOWN) break;
    if (index.isAdult(cover) && !adult) continue;
    const [title, author, year] = [index.title(cover), index.author(cover), index.year(cover)];
    const byAuthor = author === '' ? 0 : (authors.get(author) ?? 0);
    if (byAuthor >= PER_AUTHOR || titles.has(title.toLowerCase())) continue;
    authors.set(author, byAuthor + 1);
    titles.add(title.toLowerCase());
    shown.push({ title, author, ...(year !== undefined && { year }), colours: index.palette(cover) });
  }
  return shown;
}
