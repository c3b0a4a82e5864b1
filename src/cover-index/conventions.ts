import { type ColourFamily, FAMILIES } from '../palette/colour-families.ts';
import { sigmoid } from '../models/probabilities.ts';
import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';
import type { Conventions, CoverTrait, SharedTrait } from './reading.ts';
import { type CoverTraits, COVER_TRAITS } from './traits.ts';

/**
 * How far the log-odds of a trait on a book's own cover are from the usual ones, of how far they are on the nearest
 * covers, as these were chosen for their looks: fitted on books whose own cover was left out.
 */
const CALIBRATION = 0.4;
/** Shares are taken to lie within these, so that their log-odds are finite. */
const BOUNDS = { least: 0.02, most: 0.98 } as const;

/** Covers of which fewer tell nothing in common. */
const FEWEST = 30;

/** What most covers share: a share that is worth saying, and no matter of course; and by how much it is above the usual. */
const MOST = { from: 0.6, to: 0.85, above: 0.06 } as const;
/** What covers lack says less than what they carry, and must differ more. */
const LACKING = { above: 0.08, merit: 0.4 } as const;
/** Traits that are said. */
const SAID = 2;

/** What a minority has that is read as of the shelf: a share of such covers, and how many times the usual that is. */
const MINORITY = { from: 0.095, to: 0.26, lift: 1.07 } as const;
/** The very nearest covers, and how many times as many of them as of all may have it. */
const VERY_NEAREST = { covers: 60, most: 1.25 } as const;
/** The share of such covers up to which even the hue that strikes the eye most often leaves others room. */
const ANY = 0.3;
/** The share of a minority that keeps to what the others share, at least, and how much less that may be than of all. */
const KEEPING = { from: 0.58, below: 0.06 } as const;

/** What conventions must agree with, as it stands beside them. */
export interface SaidBeside {
  /** The family of the commonest ground: what restates it isn't said again. */
  readonly ground: ColourFamily;
  /** Families that are recommended first of all: where one can differ is another. */
  readonly leading: readonly ColourFamily[];
  /** The cover that wears the recommended palette, which keeps to what is said. */
  readonly worn?: number | undefined;
  /** The families of that palette as it is shown, its ink among them. */
  readonly shown?: readonly ColourFamily[] | undefined;
}

/**
 * What most of the nearest covers share, beside their ground, and others don't; and where one can differ: a colour that
 * a minority of them carries, more often than others do, while it keeps to what they share, or else the hue that
 * strikes the eye, where that differs among them. `undefined` where they share nothing.
 */
export function conventionsAmong(
  nearest: NearestCovers,
  index: Pick<CoverIndex, 'traits' | 'wornColours'>,
  beside: SaidBeside,
): Conventions | undefined {
  if (nearest.covers.length < FEWEST) return undefined;
  const traits = index.traits();
  const sums = new Float64Array(COVER_TRAITS.length);
  const { covers, weights } = nearest;
  for (let at = 0; at < covers.length; at++) traits.add(covers[at]!, weights[at]!, sums);
  const likely = sums.map((share, trait) => calibrated(share, traits.usual[trait]!));
  const shared = chooseShared(likely, traits, beside);
  if (shared.length === 0) return undefined;
  const palette = beside.worn === undefined ? [] : index.wornColours(beside.worn).map(({ family }) => family);
  const room =
    minorityAmong({ nearest, sums, likely, shared }, traits, { ...beside, palette }) ??
    anyStriking(likely, traits, beside);
  return { shared: shared.map((trait) => sharedTrait(trait, likely, traits)), ...(room && { room }) };
}

function sharedTrait(trait: number, likely: Float64Array, { usual }: CoverTraits): SharedTrait {
  return { trait: COVER_TRAITS[trait]!, share: likely[trait]!, usual: usual[trait]! };
}

/** The share of covers of such books that have a trait, from the share of the nearest and of all covers. */
function calibrated(share: number, usual: number): number {
  const usually = logOdds(usual);
  return sigmoid(usually + CALIBRATION * (logOdds(share) - usually));
}

function logOdds(share: number): number {
  const within = Math.min(BOUNDS.most, Math.max(BOUNDS.least, share));
  return Math.log(within / (1 - within));
}

/** Traits by their numbers that most have and others don't, the most telling first, no two of the same matter. */
function chooseShared(
  likely: Float64Array,
  traits: CoverTraits,
  { ground, worn, shown = [] }: SaidBeside,
): number[] {
  const merits = likely.map((share, trait) => meritOf(COVER_TRAITS[trait]!, share, traits.usual[trait]!));
  const told = [...merits.keys()]
    .filter((trait) => merits[trait]! > 0 && (worn === undefined || traits.has(worn, trait)))
    .filter(
      (trait) => COVER_TRAITS[trait]!.kind !== 'carrying' || !COVER_TRAITS[trait]!.families.includes(ground),
    )
    .filter((trait) => COVER_TRAITS[trait]!.kind !== 'lacking' || !carriesAny(shown, COVER_TRAITS[trait]!))
    .toSorted((a, b) => merits[b]! - merits[a]!);
  const chosen: number[] = [];
  for (const trait of told) {
    const matters = mattersOf(COVER_TRAITS[trait]!);
    const isNew = chosen.every(
      (other) => !mattersOf(COVER_TRAITS[other]!).some((each) => matters.includes(each)),
    );
    if (isNew) chosen.push(trait);
    if (chosen.length === SAID) break;
  }
  return chosen;
}

function carriesAny(shown: readonly ColourFamily[], { families }: CoverTrait): boolean {
  return families.some((family) => shown.includes(family));
}

/** How telling it is that most covers have a trait: the Kullback-Leibler divergence from the usual; 0 where it isn't to be said. */
function meritOf({ kind }: CoverTrait, share: number, usual: number): number {
  const above = kind === 'lacking' ? LACKING.above : MOST.above;
  if (kind === 'striking' || share < MOST.from || share > MOST.to || share - usual < above) return 0;
  const divergence = share * Math.log(share / usual) + (1 - share) * Math.log((1 - share) / (1 - usual));
  return divergence * (kind === 'lacking' ? LACKING.merit : 1);
}

/** Families that have no warmth. */
const NEUTRAL: ReadonlySet<ColourFamily> = new Set(['black', 'white', 'grey']);

/** Families that are warm or cool by themselves, of whose covers it says nothing that they lean to what they are. */
const OF_WARMTH: Readonly<Partial<Record<CoverTrait['kind'], readonly ColourFamily[]>>> = {
  warm: ['red', 'orange', 'yellow', 'gold', 'brown', 'cream', 'pink'],
  cool: ['green', 'teal', 'blue', 'navy', 'purple'],
};

/** What a trait is about: two that have a matter in common say nearly the same. */
function mattersOf({ kind, families }: CoverTrait): readonly string[] {
  const warmth = families.some((family) => !NEUTRAL.has(family)) ? ['warmth'] : [];
  if (kind === 'carrying' || kind === 'striking') return [...families, ...warmth];
  if (kind === 'lacking') return [...families, ...warmth, kind];
  if (kind === 'warm' || kind === 'cool') return ['warmth'];
  if (kind === 'reaching') return ['black', 'white', 'navy'];
  return kind === 'vivid' || kind === 'muted' ? ['chroma'] : ['areas'];
}

/** The two hues that strike the eye most often on such covers, where even the first does so on few of them. */
function anyStriking(likely: Float64Array, traits: CoverTraits, { ground }: SaidBeside): Conventions['room'] {
  const [first, next] = [...COVER_TRAITS.keys()]
    .filter((trait) => isStrikingHue(COVER_TRAITS[trait]!))
    .toSorted((a, b) => likely[b]! - likely[a]!);
  if (first === undefined || next === undefined || likely[first]! > ANY) return undefined;
  // A hue that such covers stand on strikes the eye on more of them than is stated of unseen ones.
  if ([first, next].some((trait) => COVER_TRAITS[trait]!.families.includes(ground))) return undefined;
  return { ...sharedTrait(first, likely, traits), next: sharedTrait(next, likely, traits) };
}

function isStrikingHue({ kind, families }: CoverTrait): boolean {
  return kind === 'striking' && families.every((family) => !NEUTRAL.has(family));
}

/** What room to differ is chosen from. */
interface Among {
  readonly nearest: NearestCovers;
  /** Share of the nearest covers that have each trait, and of covers of such books. */
  readonly sums: Float64Array;
  readonly likely: Float64Array;
  /** Traits that most have. */
  readonly shared: readonly number[];
}

/**
 * The family that a minority carries and that tells such covers most of all from others: covers with it are found among
 * the nearest more often than others, so they look like such covers. None that is recommended or said already, none
 * that is commoner yet on the very nearest, and none whose covers stray from what the others share.
 */
function minorityAmong(
  { nearest, sums, likely, shared }: Among,
  traits: CoverTraits,
  { ground, leading, palette }: SaidBeside & { readonly palette: readonly number[] },
): Conventions['room'] {
  const said = new Set(shared.flatMap((trait) => COVER_TRAITS[trait]!.families).concat(ground, leading));
  const first = shareOfFirst(nearest, traits);
  const kept = shared.find((trait) => COVER_TRAITS[trait]!.kind !== 'many');
  const keepers = kept === undefined ? undefined : keepersOf(kept, { nearest, sums, likely }, traits);
  const [best] = FAMILIES.map((_, family) => family)
    .filter((family) => !said.has(FAMILIES[family]!) && !palette.includes(family))
    .filter((family) => isMinority(likely[family]!, traits.usual[family]!))
    .filter((family) => first[family]! <= VERY_NEAREST.most * sums[family]!)
    .filter(
      (family) => !keepers || keepers[family]! >= Math.max(KEEPING.from, likely[kept!]! - KEEPING.below),
    )
    .toSorted((a, b) => likely[b]! / traits.usual[b]! - likely[a]! / traits.usual[a]!);
  if (best === undefined) return undefined;
  return {
    ...sharedTrait(best, likely, traits),
    ...(keepers &&
      !impliedBy(FAMILIES[best]!, COVER_TRAITS[kept!]!) && {
        keeping: { trait: COVER_TRAITS[kept!]!, share: keepers[best]! },
      }),
  };
}

/** Whether a cover that carries a family has a trait by that alone, or nearly so. */
function impliedBy(family: ColourFamily, { kind }: CoverTrait): boolean {
  return OF_WARMTH[kind]?.includes(family) ?? false;
}

function isMinority(share: number, usual: number): boolean {
  return share >= MINORITY.from && share <= MINORITY.to && share >= MINORITY.lift * usual;
}

/** Share of the very nearest covers that have each trait, counting alike. */
function shareOfFirst({ covers }: NearestCovers, traits: CoverTraits): Float64Array {
  const first = covers.subarray(0, VERY_NEAREST.covers);
  const shares = new Float64Array(COVER_TRAITS.length);
  for (const cover of first) traits.add(cover, 1 / first.length, shares);
  return shares;
}

/** Of covers of such books that carry each family, the share that has a trait. */
function keepersOf(
  trait: number,
  { nearest: { covers, weights }, sums }: Omit<Among, 'shared'>,
  traits: CoverTraits,
): Float64Array {
  const both = new Float64Array(COVER_TRAITS.length);
  for (let at = 0; at < covers.length; at++) {
    if (traits.has(covers[at]!, trait)) traits.add(covers[at]!, weights[at]!, both);
  }
  return traits
    .usualWith(trait)
    .map((usual, family) => calibrated(both[family]! / Math.max(Number.EPSILON, sums[family]!), usual));
}
