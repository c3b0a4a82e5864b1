import type { SharedTrait } from '../../cover-index/reading.ts';
import { packCovers } from '../../cover-index/pack-covers.ts';
import { type CoverTraits, coverTraits, COVER_TRAITS } from '../../cover-index/traits.ts';
import type { HueReading, HuesEngine } from '../../hues/reading.ts';
import { mean } from '../metrics.ts';
import type { PlacedCover } from './corpus.ts';

/** How often what is said of covers holds for books' own. */
export interface StatedShares {
  /** How many times it was said. */
  readonly said: number;
  /** The mean of the shares that were stated, and of those of all covers, 0 to 1. */
  readonly stated: number;
  readonly usual: number;
  /** Share of these books whose own cover has the trait. */
  readonly held: number;
}

/** How conventions hold for the covers of unseen books. */
export interface ConventionFigures {
  /** Share of answers that say any. */
  readonly answers: number;
  /** What most covers were said to share, and what a minority was said to carry. */
  readonly shared: StatedShares;
  readonly room: StatedShares;
  /**
   * Share of all covers, on average, that wear a book's colours less closely than its own: of all books, and of those whose
   * own cover differs where there was said to be room.
   */
  readonly closeness: { readonly all: number; readonly differing: number };
}

/** A trait that was said, and whether the book's own cover has it. */
interface Held extends SharedTrait {
  readonly holds: boolean;
}

/** Holds what answers say that covers share against the books' own covers. @param readings one a pair, in their order */
export async function compareConventions(
  engine: HuesEngine,
  pairs: readonly PlacedCover[],
  readings: readonly HueReading[],
): Promise<ConventionFigures> {
  const traits = coverTraits(packCovers(pairs, [], new Map()), pairs.length);
  const conventions = readings.map(({ covers }) => covers?.conventions);
  const shared = conventions.flatMap((said, pair) =>
    (said?.shared ?? []).map((each) => heldBy(pair, each, traits)),
  );
  const rooms = conventions.flatMap((said, pair) =>
    said?.room && !said.room.next ? [{ pair, ...heldBy(pair, said.room, traits) }] : [],
  );
  const closeness: (number | undefined)[] = [];
  for (const pair of pairs) closeness.push(await closenessOf(pair, engine));
  const differing = rooms.filter(({ holds }) => holds).flatMap(({ pair }) => closeness[pair] ?? []);
  return {
    answers: mean(conventions.map((said) => (said ? 1 : 0))),
    shared: figuresOf(shared),
    room: figuresOf(rooms),
    closeness: { all: mean(closeness.flatMap((share) => share ?? [])), differing: mean(differing) },
  };
}

function heldBy(pair: number, { trait, share, usual }: SharedTrait, traits: CoverTraits): Held {
  const number = COVER_TRAITS.findIndex(
    ({ kind, families }) => kind === trait.kind && families.join() === trait.families.join(),
  );
  return { trait, share, usual, holds: traits.has(pair, number) };
}

function figuresOf(all: readonly Held[]): StatedShares {
  return {
    said: all.length,
    stated: mean(all.map(({ share }) => share)),
    usual: mean(all.map(({ usual }) => usual)),
    held: mean(all.map(({ holds }) => (holds ? 1 : 0))),
  };
}

/** Share of all covers that wear a book's colours less closely than its own does; `undefined` where that can't be told. */
async function closenessOf(
  { title, description, measure }: PlacedCover,
  engine: HuesEngine,
): Promise<number | undefined> {
  const look = { shares: measure.shares, look: measure.look, genres: [] };
  const fits = await engine.fit?.({ title, blurb: description ?? '' }, [look]);
  return fits?.[0]?.percentile;
}
