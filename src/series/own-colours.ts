import { contrast, GRAPHIC_CONTRAST } from '../palette/contrast.ts';
import { familyOf } from '../palette/colour-families.ts';
import type { ColourShare } from '../palette/cover-colours.ts';
import type { Hue } from '../palette/hues.ts';
import { nearestDistance } from '../palette/floor.ts';
import { toOklch } from '../palette/oklab.ts';
import type { RankedHue } from '../palette/ranked-hue.ts';
import { apartIn, seenInSights, type SeenInSights } from '../palette/seen-as/apart.ts';
import { assignOffers } from './assign.ts';
import type { Carrier } from './carriers.ts';

/** A book that is to own a colour: with its cover's colours, or, of a book without one, with hues of such books. */
export interface OwningBook {
  readonly cover?: readonly ColourShare[];
  /** Best first. */
  readonly hues: readonly RankedHue[];
}

/** The colour that a book may own. */
export interface BookColour extends Hue {
  /** The hue's standing on covers of such books, where it isn't the book's own cover that says it. */
  readonly hue?: RankedHue;
  /** Share of its own cover, where it has one. */
  readonly share?: number;
}

/** A colour that stands for choice. */
interface Candidate extends BookColour {
  readonly worth: number;
  readonly seen: SeenInSights;
}

/** How far down the ranking a book's own colour may stand. */
const REACH = 30;
/** A hue that such covers carry less often than others, but for what chance may do, is given only where others are too few. */
const LEAST_LIFT = 0.95;
const ENOUGH = 10;
/** OKLCh chroma from which a colour is one that people name a book by. */
const COLOURFUL = 0.05;
/** OKLab distance from the carriers at which a colour is no longer one of them. */
const FROM_CARRIERS = 0.12;
/** A hue twice as frequent as usual is as distinctive as a book needs. */
const FULL_LIFT = 2;
/** OKLCh chroma of a colour that strikes the eye. */
const FULL_CHROMA = 0.15;
/** The share of a cover from which a colour is one that the book is known by, beside its main one. */
const WEIGHTY = 0.15;
/** What it is worth beside all else that a book's own colour is the main one of its cover. */
const MAIN = 1;
/** What it costs two books that they can't be told apart without one kind of cones, or in grey. */
const COSTS: readonly number[] = [0, 0.15, 0.2, 0.1, 0.12];
/** What it costs them that both are called by one family's name, such as two reds. */
const SAME_FAMILY = 0.3;
/** What is left of a colour's worth that is called by the family's name of a carrier. */
const LIKE_CARRIER = 0.6;
/** Floors of the distance in colour, in shares of what is wanted: the first that leaves all a colour is kept to. */
const FLOORS = [1, 0.7, 0.4, 0] as const;

/**
 * The colour that each book may own: usual on covers of such books (or standing on its own cover), seen against what
 * all books have, none of its carriers, and as far from all mates' that they can be told apart, in colour first of all. A
 * cover's own colour is its main one (`mainColours`) where that can be told from its mates'; a new one keeps away from
 * the main colours of all covers, too. Where there are too few colours for that, those that are less far apart are taken.
 *
 * @param ground what they are seen against, as `#rrggbb`: what all stand on, or what stands on them where they are the
 *   grounds; absent where there is neither
 * @returns one for each book, in their order; `undefined` for a book that offers no colour at all
 */
export function ownColours(
  books: readonly OwningBook[],
  carriers: readonly Carrier[],
  ground: string | undefined,
): (BookColour | undefined)[] {
  const offers = books.map((book) => candidatesOf(book, carriers, ground));
  const worn = books
    .flatMap(({ cover }) => (cover ? mainColours(cover, carriers) : []))
    .map(({ hex }) => seenInSights(hex));
  for (const floor of FLOORS) {
    const isFree = ({ seen }: Candidate) => worn.every((other) => apartIn(seen, other)[0]! >= floor);
    const able = offers
      .map((list, at) => ({ any: list.length > 0, free: books[at]!.cover ? list : list.filter(isFree) }))
      .filter(({ any }) => any)
      .map(({ free }) => free);
    const given = assignOffers({ offers: able, cost: costOver(floor) });
    if (given === undefined) continue;
    const left = [...given];
    return offers.map((list) => (list.length > 0 ? ownOf(left.shift()!) : undefined));
  }
  return books.map(() => undefined);
}

/** What two books' colours cost together; infinite below a floor of what is wanted in colour. */
function costOver(floor: number): (one: Candidate, other: Candidate) => number {
  const known = new Map<string, number>();
  return (one, other) => {
    const key = one.hex < other.hex ? one.hex + other.hex : other.hex + one.hex;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const times = apartIn(one.seen, other.seen);
    const alike = COSTS.reduce((sum, full, at) => sum + full * Math.max(0, 1 - times[at]!), 0);
    const family = familyOf(one.hex) === familyOf(other.hex) ? SAME_FAMILY : 0;
    const cost = times[0]! < floor ? Infinity : alike + family;
    known.set(key, cost);
    return cost;
  };
}

function ownOf({ worth: _worth, seen: _seen, ...own }: Candidate): BookColour {
  return own;
}

function candidatesOf(
  book: OwningBook,
  carriers: readonly Carrier[],
  ground: string | undefined,
): Candidate[] {
  const all = book.cover ? onCover(book.cover) : ofHues(book.hues);
  const { free, colourful } = beside(all, carriers);
  const offered = [colourful, free, all].find((list) => list.length > 0) ?? [];
  const main = book.cover && mainColours(book.cover, carriers)[0];
  const most = Math.max(...offered.map(({ worth }) => worth));
  const carried = new Set(carriers.map(({ hex }) => familyOf(hex)));
  return offered.map((colour): Candidate => {
    const kept = carried.has(familyOf(colour.hex)) ? LIKE_CARRIER : 1;
    const worth = (colour.worth / most) * visibility(colour.hex, ground) * kept;
    return Object.assign(colour, {
      worth: worth + (colour.hex === main?.hex ? MAIN : 0),
      seen: seenInSights(colour.hex),
    });
  });
}

/** Those that are no carriers, and of these the ones that have a colour to speak of. */
function beside<Colour extends Hue>(colours: readonly Colour[], carriers: readonly Carrier[]) {
  const free = colours.filter((colour) => nearestDistance(colour, carriers) >= FROM_CARRIERS);
  return { free, colourful: free.filter(({ hex }) => toOklch(hex).c >= COLOURFUL) };
}

/**
 * The colours that a cover is known by beside what carries its series: the largest that is neither a carrier nor a
 * neutral, and all more of that kind that take `WEIGHTY` of the cover. May be empty.
 */
export function mainColours(
  cover: readonly ColourShare[],
  carriers: readonly Carrier[],
): readonly ColourShare[] {
  return beside(cover, carriers)
    .colourful.toSorted((one, other) => other.share - one.share)
    .filter(({ share }, at) => at === 0 || share >= WEIGHTY);
}

function onCover(colours: readonly ColourShare[]): (BookColour & { worth: number })[] {
  return colours.map(({ name, hex, share }) => ({
    name,
    hex,
    share,
    worth: Math.sqrt(share) * vividness(hex),
  }));
}

function ofHues(hues: readonly RankedHue[]): (BookColour & { worth: number })[] {
  const reached = hues.slice(0, REACH);
  const usual = reached.filter(({ lift }) => lift >= LEAST_LIFT);
  return (usual.length >= ENOUGH ? usual : reached).map((hue) => ({
    name: hue.name,
    hex: hue.hex,
    hue,
    worth:
      (Math.sqrt(hue.score) * Math.min(hue.lift, FULL_LIFT) * vividness(hue.hex)) / Math.log2(1 + hue.rank),
  }));
}

/** How much a colour strikes the eye by its chroma: 0.5 to 1. */
function vividness(hex: string): number {
  return 0.5 + 0.5 * Math.min(1, toOklch(hex).c / FULL_CHROMA);
}

/** How well a broad shape is seen on the ground, by the contrast that graphics need: up to 1, and soon less. */
function visibility(hex: string, ground: string | undefined): number {
  if (ground === undefined) return 1;
  return Math.min(1, (contrast(hex, ground) - 1) / (GRAPHIC_CONTRAST - 1)) ** 2;
}
