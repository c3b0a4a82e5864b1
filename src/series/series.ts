import type { ColourShare, PaletteColour } from '../palette/cover-colours.ts';
import { contrast, TEXT_CONTRAST } from '../palette/contrast.ts';
import { nameOfColour } from '../palette/colour-name.ts';
import type { Hue } from '../palette/hues.ts';
import { inkOf } from '../palette/ink.ts';
import { placeColour } from '../palette/placed-colour.ts';
import { distanceOf } from '../palette/perceived-colour.ts';
import { WORN_DISTANCE, wearPalette } from '../palette/wear-palette.ts';
import type { RankedHue } from '../palette/ranked-hue.ts';
import { alikeIn } from '../palette/seen-as/apart.ts';
import { type Sight, SIGHTS } from '../palette/seen-as/sights.ts';
import { type Carrier, carriersOfBooks, carriersOfCovers } from './carriers.ts';
import { mainColours, type BookColour, ownColours } from './own-colours.ts';

/** Books that a series may have when it is asked about. */
export const SERIES_BOOKS = { min: 2, max: 8 } as const;

/** A book of a series, as far as it was read: from its cover, its text, or both. */
export interface SeriesBook {
  /** Its cover's own colours, most of it first; absent for a book without a cover. */
  readonly cover?: readonly ColourShare[];
  /** Hues and neutrals of such books' covers, best first. */
  readonly hues: readonly RankedHue[];
  readonly neutrals: readonly RankedHue[];
  /** Palettes of real covers of such books. */
  readonly palettes: readonly (readonly PaletteColour[])[];
}

/** A mate that a book's own colour is hard to tell from: from its own, or, where one is new, from a main one of a cover. */
export interface AlikeMate {
  /** Its place among the books, from 0; the next book comes after the last. */
  readonly book: number;
  /** Ways of seeing in which the two are alike; at least one. */
  readonly sights: readonly Sight[];
}

/** What a series suggests for one of its books. */
export interface BookInSeries {
  /** Absent where nothing says what such books wear. */
  readonly own?: BookColour;
  /** Whether this is what its own cover wears, and no suggestion. */
  readonly isWorn: boolean;
  /** In the order ground, main, accents, ink, whose contrast on the ground is at least 4.5. */
  readonly palette: readonly PaletteColour[];
  /** Mates that it can't be told from at 100 pixels in every way of seeing; may be empty. */
  readonly alike: readonly AlikeMate[];
}

/** A series of books. */
export interface SeriesReading {
  /** Covers that were looked at. */
  readonly covers: number;
  /** May be empty: covers that share no colour. */
  readonly carriers: readonly Carrier[];
  /** What the books' own colours are for on their covers. */
  readonly place: 'ground' | 'main';
  readonly books: readonly BookInSeries[];
  /** The book after the last, where all that were sent have covers. */
  readonly next?: BookInSeries;
}

/**
 * Says what colours carry a series, and which one each of its books may own. Colours that its covers share are kept; of
 * books without covers those that suit all of them. A book with a cover owns one of that cover's own colours; one without
 * gets one that is usual on covers of such books, with a whole palette. Where all have covers, there is one book more, the
 * next, which is like them all.
 *
 * @param books two to eight
 * @example
 * const cover = [
 *   { name: 'navy', hex: '#10204a', share: 0.7 },
 *   { name: 'gold', hex: '#e0b030', share: 0.3 },
 * ];
 * const mates = [cover, cover.toReversed()].map((each) => ({ cover: each, hues: [], neutrals: [], palettes: [] }));
 * const { carriers, books, next } = readSeries(mates);
 * next?.palette; // the carriers, with a colour of its own
 */
export function readSeries(books: readonly SeriesBook[]): SeriesReading {
  const covers = books.flatMap(({ cover }) => (cover ? [cover] : []));
  const carriers = covers.length > 0 ? carriersOfCovers(covers) : carriersOfBooks(books.map(coloursOf));
  const ground = carriers.find(({ role }) => role === 'ground');
  const place = ground || covers.length === 0 ? 'main' : 'ground';
  const all = covers.length === books.length ? [...books, nextOf(books)] : books;
  const against = ground ?? carriers.find(({ role }) => role !== 'ink');
  const own = ownColours(all, carriers, against?.hex);
  const known = all.map(({ cover }, at) => ({
    ...knownBy(own[at], cover && mainColours(cover, carriers)),
    ...(cover && { cover }),
  }));
  const told = all.map((book, at) => readBook(book, carriers, known, at));
  const next = told[books.length];
  return {
    covers: covers.length,
    carriers,
    place,
    books: told.slice(0, books.length),
    ...(next && { next }),
  };
}

function readBook(
  book: SeriesBook,
  carriers: readonly Carrier[],
  known: readonly KnownBy[],
  at: number,
): BookInSeries {
  const colour = known[at]!.own;
  return {
    ...(colour && { own: colour }),
    isWorn: book.cover !== undefined,
    palette: book.cover ? wearPalette(book.cover) : composePalette(book, carriers, colour),
    alike: alikeMates(known, at),
  };
}

function coloursOf({ palettes, hues, neutrals }: SeriesBook) {
  const standings = new Map([...neutrals, ...hues].map((hue) => [hue.name, hue]));
  return { palettes, standing: (name: string) => standings.get(name) };
}

/** What is usual for all books together: a hue's score and lift are geometric means over the books. */
function nextOf(books: readonly SeriesBook[]): SeriesBook {
  return {
    hues: meanHues(books.map(({ hues }) => hues)),
    neutrals: meanHues(books.map(({ neutrals }) => neutrals)),
    palettes: books.flatMap(({ palettes }) => palettes),
  };
}

function meanHues(lists: readonly (readonly RankedHue[])[]): RankedHue[] {
  const told = lists.filter((list) => list.length > 0);
  const [first = []] = told;
  const byName = told.map((list) => new Map(list.map((hue) => [hue.name, hue])));
  const mean = (name: string, figure: (hue: RankedHue) => number) =>
    Math.exp(
      byName.reduce((sum, hues) => sum + Math.log(Math.max(1e-4, figure(hues.get(name)!))), 0) / told.length,
    );
  const means = first
    .filter(({ name }) => byName.every((hues) => hues.has(name)))
    .map(({ name, hex, css }) => ({
      name,
      hex,
      css,
      score: mean(name, ({ score }) => score),
      lift: mean(name, ({ lift }) => lift),
      standing: mean(name, ({ rank }) => rank),
    }));
  return means
    .toSorted((one, other) => one.standing - other.standing)
    .map(({ standing: _standing, ...hue }, at): RankedHue => Object.assign(hue, { rank: at + 1 }));
}

/** The carriers with a book's own colour, and an ink that reads on what is then the ground. */
function composePalette(
  book: SeriesBook,
  carriers: readonly Carrier[],
  own: BookColour | undefined,
): PaletteColour[] {
  const carried = carriers.find(({ role }) => role === 'ground') ?? own ?? carriers[0];
  const ground = carried ?? book.palettes[0]?.[0];
  if (ground === undefined) return [];
  const rest = [own, ...carriers.filter(({ role }) => role !== 'ink')]
    .filter((colour) => colour !== undefined)
    .filter(({ hex }) => hex !== ground.hex);
  const [main, ...accents] = apartFrom(ground, rest);
  const ink = inkFor(
    ground,
    [main, ...accents].filter((colour) => colour !== undefined),
    carriers,
  );
  return [
    wear(ground, 'ground'),
    ...(main ? [wear(main, 'main')] : []),
    ...accents.filter(({ hex }) => hex !== ink.hex).map((accent) => wear(accent, 'accent')),
    wear(ink, 'ink'),
  ];
}

function wear({ name, hex }: Hue, role: PaletteColour['role']): PaletteColour {
  return { name, hex, role };
}

function apartFrom(ground: Hue, colours: readonly Hue[]): Hue[] {
  const kept: Hue[] = [];
  for (const colour of colours) {
    const { oklab } = placeColour(colour.hex);
    const isApart = (other: Hue) => distanceOf(oklab, placeColour(other.hex).oklab) >= WORN_DISTANCE;
    if ([ground, ...kept].every(isApart)) kept.push(colour);
  }
  return kept;
}

/** The series' ink where it reads on a ground, or else one that does. */
function inkFor(ground: Hue, others: readonly Hue[], carriers: readonly Carrier[]): Hue {
  const carried = carriers.find(
    ({ role, hex }) => role === 'ink' && contrast(hex, ground.hex) >= TEXT_CONTRAST,
  );
  if (carried) return carried;
  const { hex } = inkOf(
    placeColour(ground.hex),
    others.map(({ hex: each }) => placeColour(each)),
    WORN_DISTANCE,
  );
  return { hex, name: others.find((other) => other.hex === hex)?.name ?? nameOfColour(hex) };
}

/** What a book is told from others by. */
interface KnownBy {
  readonly own: BookColour | undefined;
  /** Its own colour, then the main ones of its cover; absent for a book without one. */
  readonly worn?: readonly string[];
  readonly cover?: readonly ColourShare[];
}

function knownBy(own: BookColour | undefined, main: readonly Hue[] | undefined): KnownBy {
  return { own, ...(own && main && { worn: [own, ...main].map(({ hex }) => hex) }) };
}

function alikeMates(known: readonly KnownBy[], at: number): AlikeMate[] {
  return known.flatMap((other, book) => {
    const sights = book === at ? [] : sightsAlike(known[at]!, other);
    return sights.length > 0 ? [{ book, sights }] : [];
  });
}

/** Sights in which two books are alike: by their own colours, and a new one by all that a mate's cover is known by. */
function sightsAlike(one: KnownBy, other: KnownBy): Sight[] {
  if (one.own === undefined || other.own === undefined) return [];
  if (wearTheSame(one, other)) return [...SIGHTS];
  const bothWorn = one.worn !== undefined && other.worn !== undefined;
  const told = ({ own, worn }: KnownBy) => (bothWorn ? undefined : worn) ?? [own!.hex];
  const alike = new Set(told(one).flatMap((mine) => told(other).flatMap((its) => alikeIn(mine, its))));
  return SIGHTS.filter((sight) => alike.has(sight));
}

/** Whether two covers have the same colours in the same shares, so that none of these tells one from the other. */
function wearTheSame({ cover: one }: KnownBy, { cover: other }: KnownBy): boolean {
  if (one === undefined || one.length !== other?.length) return false;
  return one.every(({ hex, share }, at) => hex === other[at]!.hex && share === other[at]!.share);
}
