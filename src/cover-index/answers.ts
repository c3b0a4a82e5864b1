import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { CoverAdvice, CoverFit, CoverLook, CoverTrends } from './reading.ts';
import type { ColourScore, StrikingFamily } from '../palette/ranked-hue.ts';
import { ModelError } from '../errors.ts';
import { once } from '../once.ts';
import { FAMILIES, familyOf } from '../palette/colour-families.ts';
import type { PaletteColour } from '../palette/cover-colours.ts';
import { HUE_COUNT } from '../palette/hues.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
import { withReadableInk } from '../palette/seen-as/readable-ink.ts';
import { chancesOf, sharesAmong } from './chances.ts';
import type { CoversOfGenre } from './alike.ts';
import { chooseComparables, type ComparableOptions, leadingOf } from './comparables.ts';
import { type CoverIndex, readCoverIndex } from './cover-index.ts';
import { type BesideCovers, type BookFinder, bookFinder } from './beside.ts';
import { besideChances, evidenceOf, preferNames } from './beside-evidence.ts';
import { conventionsAmong } from './conventions.ts';
import { groundAmong } from './ground.ts';
import { agreementOn, percentileOf } from './fit.ts';
import { INDEX_FILES, LIGHTNESSES } from './index-files.ts';
import { descriptorOf, type LookSpace, placeOf, readLookSpace } from './look-space.ts';
import { coversByGenre, coversOfGenres, describedByGenre, nearestOfGenres } from './named-genres.ts';
import { everyCover, type NearestCovers, nearestCovers } from './nearest.ts';
import { usualPalettes, wearersOfPalettes } from './palettes.ts';
import { coversByShelf, preferShelves, type WantedShelf } from './shelved.ts';
import { findInBoth } from './own/find-in-both.ts';
import { type OwnList, type OwnOptions, openOwnList } from './own/own-list.ts';
import { type CoverRanker, openRanker } from './ranker.ts';
import { familyMerits, familySaliences, leadingFamilies, standingOf } from './families.ts';
import { type Rolled, rollPalettes } from './roll/roll.ts';
import { typicalColours } from './typical-colours.ts';
import { styleAmong } from './styles.ts';
import { changesOf } from './trends.ts';
import { type DatedCovers, datedByGenre, isNoForm, preferRecent, recencyIn } from './years.ts';

/** How an answer is made from covers. */
export interface AnswerOptions extends ComparableOptions {
  /** Whether enough was read to tell such covers from others, so that single ones may be shown. */
  readonly comparable: boolean;
  /** Shelves whose covers come before others. */
  readonly shelves?: readonly WantedShelf[];
  /** Genres that are certain, as the asker named them: their covers come first. */
  readonly named?: NamedGenres;
  /** Books and authors that the book is comparable with. */
  readonly beside?: BesideCovers;
}

/** Genres that an asker named. */
export interface NamedGenres {
  /** At least one. */
  readonly ids: readonly string[];
  /** Shelves below them that the asker named: their covers are of these genres, too. */
  readonly shelves?: readonly { readonly id: string; readonly genre: string }[];
  /** Whether there is a text beside them that tells such covers apart. */
  readonly hasText: boolean;
  /** What a text that tells nothing else would be read as; such covers stand in for those that aren't known to be of the genres. */
  readonly features: Float32Array;
}

/** What of an answer's options counts when palettes are rolled. */
export interface RollOptions {
  readonly named?: AnswerOptions['named'] | undefined;
  readonly shelves?: AnswerOptions['shelves'] | undefined;
  readonly readings?: Float32Array | undefined;
}

/** What palettes are to carry. */
export interface WantedRoll {
  /** At least one. */
  readonly locks: readonly ColourLock[];
  /** The palette that is shown already; may be empty. */
  readonly shown?: readonly PaletteColour[] | undefined;
}

/** What real covers say of a book. */
export interface AnswerFromCovers {
  /** The 58 hues in label order. */
  readonly hues: readonly ColourScore[];
  readonly neutrals: readonly ColourScore[];
  readonly covers: CoverAdvice;
  /** Share of all covers with each lightness of the ground. */
  readonly usualGround: Readonly<Record<(typeof LIGHTNESSES)[number], number>>;
}

/** Answers from an index of real covers, loaded once. */
export interface CoverAnswerer {
  /** How many features are told of a text. */
  readonly features: number;
  /** @param features what the hues model read in one text */
  answer(features: Float32Array, options: AnswerOptions): Promise<AnswerFromCovers>;
  /** What the hues model reads in a text, on average: what a genre stands beside that comes without a text. */
  readonly usualFeatures: Float32Array;
  /** Probabilities of genres in a text, on average, 0 to 1 by id. */
  readonly usualGenres: ReadonlyMap<string, number>;
  /** What covers of all kinds wear, for a text that tells nothing of a book; the same object every time. */
  usual(): AnswerFromCovers;
  /** How many covers are known to be of a genre; `undefined` for one that the index doesn't know. */
  countOf(genre: string): number | undefined;
  /**
   * How closely covers fit a text.
   *
   * @param genres what is known of the text's genres, 0 to 1 by id
   */
  fit(
    features: Float32Array,
    genres: ReadonlyMap<string, number>,
    covers: readonly CoverLook[],
  ): Promise<CoverFit[]>;
  /**
   * Goes through palettes of covers that carry some colours, the best for the text first.
   */
  roll(features: Float32Array, options: RollOptions, wanted: WantedRoll): Promise<Rolled>;
  /** Finds books and authors that are named. */
  readonly books: BookFinder;
  /** Somebody's own covers, which are answered beside. */
  readonly own?: OwnList;
  close(): Promise<void>;
}

/**
 * Opens the cover index of a hues model's directory; `undefined` where it has none.
 *
 * @param list an index of somebody's own covers that is to be answered beside
 * @throws ModelError `MODEL_INVALID` for an index that can't be used
 *
 * @example
 * const answers = await openCoverAnswers('models/hues');
 * answers?.usual().covers.palettes; // what covers of all kinds wear
 * answers?.countOf('horror'); // how many covers are known to be of a genre
 * await answers?.close();
 */
export async function openCoverAnswers(
  directory: string,
  list?: OwnOptions,
): Promise<CoverAnswerer | undefined> {
  const folder = join(directory, 'index');
  const isThere = await access(join(folder, INDEX_FILES.description)).then(
    () => true,
    () => false,
  );
  if (!isThere && list) throw knowsNoCovers(directory);
  if (!isThere) return undefined;
  const index = await readCoverIndex(folder);
  const own = list && (await openOwnList(list, directory));
  const [ranker, space] = await Promise.all([openRanker(folder, index), readLookSpace(folder, index)]);
  return answersFrom(index, ranker, space, { own });
}

/**
 * Answers from an index that was read, by a ranker of its covers.
 *
 * @param halfLife years in which a dated cover comes to count half as much, if not as usual
 */
export function answersFrom(
  index: CoverIndex,
  ranker: CoverRanker,
  space: LookSpace,
  { own, halfLife }: { readonly own?: OwnList | undefined; readonly halfLife?: number } = {},
): CoverAnswerer {
  const ofGenre = coversByGenre(index);
  const kinOf = describedByGenre(index, ofGenre);
  const onShelf = coversByShelf(index);
  const dated = datedByGenre(index, ofGenre, halfLife);
  const trends = trendsByGenre(index, ofGenre, dated);
  /** The covers of a genre, and those of named shelves below it. */
  function withShelves(genre: number, shelves: NonNullable<NamedGenres['shelves']>): readonly number[] {
    const covers = new Set(ofGenre(genre));
    for (const shelf of shelves) {
      const at = index.shelves.indexOf(shelf.id);
      if (at === -1 || shelf.genre !== index.genres[genre]) continue;
      for (const cover of onShelf(at)) covers.add(cover);
    }
    return covers.size === ofGenre(genre).length ? ofGenre(genre) : [...covers];
  }

  /** How covers stand to a text, how the nearest of them are chosen by that, and its log-odds of each name. */
  async function rank(features: Float32Array, { named, shelves = [] }: RollOptions) {
    const known = (named?.ids ?? []).map((id) => index.genres.indexOf(id)).filter((at) => at !== -1);
    const prefer = (scores: Float32Array) => preferShelves(scores, shelves, index.shelves, onShelf);
    if (named === undefined || known.length === 0) {
      const { scores, colourLogits } = await ranker.rank(features);
      return { scores: prefer(scores), choose: nearestCovers, colourLogits };
    }
    const lists = known.map((genre) => withShelves(genre, named.shelves ?? []));
    const ofGenres = coversOfGenres(lists);
    const texts = ofGenres.areEnough ? [features] : [features, named.features];
    const { scores, colourLogits } = await ranker.rank(joined(texts));
    return {
      scores: prefer(mixRows(scores, texts.length)),
      choose: (ranked: Float32Array) => nearestOfGenres(ranked, ofGenres, named.hasText),
      colourLogits: mixRows(colourLogits, texts.length),
    };
  }

  let usual: AnswerFromCovers | undefined;
  return {
    features: ranker.features,
    usualFeatures: Float32Array.from(index.usual.features),
    usualGenres: new Map(index.genres.map((id, at) => [id, index.usual.genres[at]!])),
    async answer(features, options) {
      const { scores, choose, colourLogits } = await rank(features, options);
      const main = index.genres.indexOf(options.kind?.genres.find(isNoForm) ?? '');
      const years = main === -1 ? undefined : dated(main);
      const recent = (covers: NearestCovers) => (years ? preferRecent(covers, index, years) : covers);
      const alike = choose(scores);
      const chances = chancesOf(colourLogits, sharesAmong(recent(alike), index), index, years?.drift);
      const style = years && styleAmong(alike, index, years);
      const told = main === -1 ? {} : { trends: trends(main), ...(style && { style }) };
      const evidence = index.beside && options.beside && evidenceOf(options.beside.counts, index.beside);
      const nearest =
        index.beside && evidence ? choose(preferNames(scores, evidence, index.beside, index)) : alike;
      return composeAnswer(
        recent(nearest),
        evidence ? besideChances(chances, evidence, index) : chances,
        index,
        options,
        kinOf,
        { dated: years, told },
      );
    },
    usual() {
      usual ??= composeUsual(index, kinOf);
      return usual;
    },
    countOf(genre) {
      const at = index.genres.indexOf(genre);
      return at === -1 ? undefined : ofGenre(at).length;
    },
    async fit(features, genres, covers) {
      const { lookScores, directions } = await ranker.rankLooks(features);
      return covers.map(({ shares, look, genres: shown }) => {
        const place = placeOf(descriptorOf(shares, look), space);
        const score = place.reduce((sum, value, at) => sum + value * directions[at]!, 0);
        return {
          fit: score + index.genreAgreement * agreementOn(genres, shown, index),
          percentile: percentileOf(score, lookScores),
          ...own?.fit(score, directions),
        };
      });
    },
    async roll(features, options, { locks, shown }) {
      const { scores, choose } = await rank(features, options);
      const nearest = choose(scores);
      const merits = familyMerits(familySaliences(nearest, index), index);
      const kind = options.readings && index.kinds?.placeOf(options.readings);
      return rollPalettes(locks, { scores, nearest, merits, kind, shown }, index);
    },
    books: own ? findInBoth(bookFinder(index), own.books) : bookFinder(index),
    ...(own && { own }),
    close: () => ranker.close(),
  };
}

function knowsNoCovers(directory: string): ModelError {
  return new ModelError(
    'MODEL_INVALID',
    `The model in ${directory} has no index of covers, so no other can be answered beside. Leave COVERHUES_INDEX empty, or use a model that has one.`,
  );
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.length * rows[0]!.length);
  rows.forEach((row, at) => all.set(row, at * row.length));
  return all;
}

/** What genres that were named count by themselves, where few of their covers are known, of a text with them. */
const NAMED_SHARE = 2 / 3;

/** What a table says of a text, `[columns]`; with a second row, for the genres alone, a mean of the two. */
function mixRows(table: Float32Array, rows: number): Float32Array {
  if (rows === 1) return table;
  const columns = table.length / rows;
  return Float32Array.from(
    table.subarray(0, columns),
    (value, at) => value + NAMED_SHARE * (table[columns + at]! - value),
  );
}

/** Makes what the years of a genre's covers tell, by its number in the index: once each, when it is asked for. */
function trendsByGenre(
  index: CoverIndex,
  ofGenre: CoversOfGenre,
  dated: (genre: number) => DatedCovers | undefined,
): (genre: number) => CoverTrends {
  const known = new Map<number, CoverTrends>();
  return (genre) => {
    const kept = known.get(genre);
    if (kept !== undefined) return kept;
    const years = dated(genre);
    const covers = years?.covers ?? ofGenre(genre).filter((cover) => index.ownYear(cover) !== undefined);
    const trends: CoverTrends = {
      genre: index.genres[genre]!,
      dated: covers.length,
      ...(years && { years: { from: years.first, to: years.last } }),
      changes: years ? changesOf(years, index) : [],
    };
    known.set(genre, trends);
    return trends;
  };
}

/** What the years of covers add to an answer. */
interface YearsOfAnswer {
  /** The dated covers of the book's main genre, where there are enough. */
  readonly dated?: DatedCovers | undefined;
  readonly told: Pick<CoverAdvice, 'trends' | 'style'>;
}

/**
 * What such covers wear.
 *
 * @param chances probability of each of `NAMED_COLOURS`
 */
export function composeAnswer(
  nearest: NearestCovers,
  chances: Float64Array,
  index: CoverIndex,
  { comparable, ...options }: AnswerOptions,
  ofGenre: CoversOfGenre,
  years: YearsOfAnswer = { told: {} },
): AnswerFromCovers {
  const typical = typicalColours(nearest, index);
  const saliences = familySaliences(nearest, index);
  const standing = standingOf(chances, familyMerits(saliences, index), index);
  const familyAt = (name: number) => FAMILIES.indexOf(familyOf(typical[name]!));
  const colours = NAMED_COLOURS.map(({ name, hex }, at): ColourScore => ({
    name,
    hex: typical[at]!,
    css: hex,
    score: chances[at]!,
    usual: index.usual.names[at]!,
    family: strikingOf(familyAt(at), saliences, index),
  }));
  const [dark, mid, light] = index.usual.ground as [number, number, number];
  const ground = groundAmong(nearest, index, years.dated?.ground, chances);
  const recency = years.dated && recencyIn(index, years.dated);
  const wearers = once(() =>
    wearersOfPalettes(nearest, index, {
      standing,
      lightness: ground.lightness,
      kind: options.kind?.readings && index.kinds?.placeOf(options.kind.readings),
    }),
  );
  return {
    hues: colours.slice(0, HUE_COUNT),
    neutrals: colours.slice(HUE_COUNT),
    covers: whenAsked(
      { covers: nearest.covers.length, ground, ...years.told },
      {
        palettes: () => wearers().map((cover) => withReadableInk(index.worn(cover))),
        comparables: () =>
          comparable
            ? chooseComparables(nearest, index, { ...options, recency }, ofGenre)
            : leadingOf(options),
        conventions: () =>
          comparable
            ? conventionsAmong(nearest, index, {
                ground: familyOf(ground.colour.hex),
                leading: leadingFamilies(standing),
                worn: wearers()[0],
              })
            : undefined,
      },
    ),
    usualGround: { dark, mid, light },
  };
}

/** How a family of colours strikes the eye on such covers. */
function strikingOf(family: number, saliences: Float64Array, { usual }: CoverIndex): StrikingFamily {
  const salience = saliences[family]!;
  return { salience, lift: salience / usual.families[family]! };
}

/** What of an answer is chosen when it is first asked for: hues don't wait for it. */
type Later = 'palettes' | 'comparables' | 'conventions';

function whenAsked(
  advice: Omit<CoverAdvice, Later>,
  choose: { readonly [Part in Later]: () => CoverAdvice[Part] },
): CoverAdvice {
  const palettes = once(choose.palettes);
  const comparables = once(choose.comparables);
  const conventions = once(choose.conventions);
  return {
    ...advice,
    get palettes() {
      return palettes();
    },
    get comparables() {
      return comparables();
    },
    get conventions() {
      return conventions();
    },
  };
}

/** What covers of all kinds wear. */
function composeUsual(index: CoverIndex, ofGenre: CoversOfGenre): AnswerFromCovers {
  const every = everyCover(index);
  const chances = Float64Array.from(index.usual.names);
  const answer = composeAnswer(every, chances, index, { comparable: false, adult: false }, ofGenre);
  const palettes = usualPalettes(
    every,
    index,
    standingOf(chances, familyMerits(familySaliences(every, index), index), index),
  );
  return { ...answer, covers: { ...answer.covers, palettes } };
}
