import type { CoverLook, HueReading, HuesEngine, RecognisedGenre } from '../../hues/reading.ts';
import { HUE_PRESENCE } from '../../palette/hue-presence.ts';
import { hueIndex } from '../../palette/hues.ts';
import { mean } from '../metrics.ts';
import { progressBar } from '../progress.ts';
import { seededRandom } from '../random.ts';
import { type PlacedCover, pairsOf } from './corpus.ts';
import type { GenreTrial } from './evaluate-genres.ts';
import type { Engines } from './evaluate-pairs.ts';
import { isMeasurable } from './measurable.ts';
import { readBooks } from './read-texts.ts';

/** How often a way of choosing takes a book's own cover. */
export interface ChoiceFigures {
  /** Share of other covers, drawn from all or from the book's own source, that its own is preferred to; 0.5 by chance. */
  readonly ofAny: number;
  readonly ofSameSource: number;
  /** How often its own is among the best ten of a hundred of the same source; 0.1 by chance. */
  readonly amongTen: number;
}

/** Ways of choosing a cover for a blurb whose title was never seen. */
export interface ChoiceComparison {
  /** Books whose source has enough covers to draw from. */
  readonly books: number;
  /** By how covers look. */
  readonly byLook: ChoiceFigures;
  /** By that and the genres that pictures show; absent where no covers model was at hand. */
  readonly byLookAndGenres?: ChoiceFigures;
  /** By the single hues on each, as the model alone expects them. */
  readonly byHues: ChoiceFigures;
  /** The same as another model expects them, where there is one beside it. */
  readonly byHuesBeside?: ChoiceFigures & { readonly name: string };
}

/** Genres that a cover's picture shows, by its id. */
export type PictureGenres = ReadonlyMap<string, readonly Pick<RecognisedGenre, 'id' | 'score'>[]>;

/** Other covers that a book's own is held against. */
const OTHERS = 99;
const BEST = 10;
const SEED = 4_000;
/** Keeps log-odds finite. */
const LEAST = 1e-4;

/** Merits of a book's own cover and of others, by one way of choosing. */
interface Merits {
  readonly own: number;
  readonly others: readonly number[];
}

/** Has covers of unseen titles chosen for their blurbs. */
export async function compareChoices(
  { corpus }: GenreTrial,
  engines: Engines,
  pictures?: PictureGenres,
): Promise<ChoiceComparison | undefined> {
  const { engine, withoutCovers, beside } = engines;
  if (engine.fit === undefined) return undefined;
  const pairs = pairsOf(corpus, 'test').filter(isMeasurable);
  const books = pairs.map(({ title, description }) => ({ title, blurb: description! }));
  const expected = await readBooks(withoutCovers, books, 'Reading unseen pairs');
  const expectedBeside =
    beside && (await readBooks(beside.engine, books, `Reading unseen pairs by ${beside.name}`));
  const progress = progressBar('Choosing covers for unseen books');
  progress.start(pairs.length);
  const random = seededRandom(SEED);
  const draws = pairs.map((pair, row) => {
    const others = pairs.filter((other) => other.group !== pair.group);
    const same = others.filter(({ source }) => source === pair.source);
    return { row, any: drawn(others, random), same: same.length < OTHERS ? [] : drawn(same, random) };
  });
  const byLook: { any: Merits; same?: Merits }[] = [];
  const byBoth: typeof byLook = [];
  const byHues: typeof byLook = [];
  const byHuesBeside: typeof byLook = [];
  for (const { row, any, same } of draws) {
    const own = pairs[row]!;
    const fits = (covers: readonly PlacedCover[], withGenres: boolean) =>
      meritsBy(
        engine,
        books[row]!,
        [own, ...covers].map((cover) => lookOf(cover, withGenres ? pictures : undefined)),
      );
    const hues = (reading: HueReading, covers: readonly PlacedCover[]) =>
      toMerits([own, ...covers].map((cover) => likelihood(cover, reading)));
    const byHuesOf = (reading: HueReading) => ({
      any: hues(reading, any),
      ...(same.length > 0 && { same: hues(reading, same) }),
    });
    byLook.push({ any: await fits(any, false), ...(same.length > 0 && { same: await fits(same, false) }) });
    if (pictures)
      byBoth.push({ any: await fits(any, true), ...(same.length > 0 && { same: await fits(same, true) }) });
    byHues.push(byHuesOf(expected[row]!));
    if (expectedBeside) byHuesBeside.push(byHuesOf(expectedBeside[row]!));
    progress.advance(1);
  }
  progress.stop();
  return {
    books: draws.filter(({ same }) => same.length > 0).length,
    byLook: figuresOf(byLook),
    ...(pictures && { byLookAndGenres: figuresOf(byBoth) }),
    byHues: figuresOf(byHues),
    ...(beside && { byHuesBeside: { name: beside.name, ...figuresOf(byHuesBeside) } }),
  };
}

function drawn(covers: readonly PlacedCover[], random: () => number): PlacedCover[] {
  const left = [...covers];
  const picked: PlacedCover[] = [];
  while (picked.length < OTHERS && left.length > 0) {
    picked.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return picked;
}

function lookOf({ id, measure }: PlacedCover, pictures: PictureGenres | undefined): CoverLook {
  return { shares: measure.shares, look: measure.look, genres: pictures?.get(id) ?? [] };
}

async function meritsBy(
  engine: HuesEngine,
  book: { readonly blurb: string },
  looks: readonly CoverLook[],
): Promise<Merits> {
  const fits = await engine.fit!(book, looks);
  return toMerits(fits ? fits.map(({ fit }) => fit) : looks.map(() => 0));
}

function toMerits([own = 0, ...others]: readonly number[]): Merits {
  return { own, others };
}

/** How much likelier the hues on a cover are for this book than for any, as if each stood for itself. */
function likelihood({ measure }: PlacedCover, { hues }: HueReading): number {
  return hues.reduce((sum, { name, score, lift }) => {
    const usual = Math.min(1 - LEAST, Math.max(LEAST, score / lift));
    const kept = Math.min(1 - LEAST, Math.max(LEAST, score));
    const isThere = measure.shares[hueIndex(name)!]! >= Math.fround(HUE_PRESENCE);
    return sum + (isThere ? Math.log(kept / usual) : Math.log((1 - kept) / (1 - usual)));
  }, 0);
}

function figuresOf(all: readonly { readonly any: Merits; readonly same?: Merits }[]): ChoiceFigures {
  const preferred = ({ own, others }: Merits) =>
    mean(others.map((other) => (own > other ? 1 : own === other ? 0.5 : 0)));
  const same = all.flatMap((each) => (each.same ? [each.same] : []));
  const isAmong = ({ own, others }: Merits) => (others.filter((other) => other > own).length < BEST ? 1 : 0);
  return {
    ofAny: mean(all.map(({ any }) => preferred(any))),
    ofSameSource: mean(same.map(preferred)),
    amongTen: mean(same.map(isAmong)),
  };
}
