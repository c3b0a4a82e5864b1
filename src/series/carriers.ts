import type { ColourShare, PaletteColour } from '../palette/cover-colours.ts';
import { placeColour } from '../palette/placed-colour.ts';
import type { CoverRole } from '../palette/role.ts';
import { distanceOf } from '../palette/perceived-colour.ts';
import { wearPalette } from '../palette/wear-palette.ts';

/** A colour that carries a series. */
export interface Carrier extends PaletteColour {
  /** How many of the covers carry it; 0 where there are none to count. */
  readonly covers: number;
}

/** Carriers that a series has at most: with more of them its books would have no room to differ. */
const MOST_CARRIERS = 3;

/** Distance, as colours are seen on covers, up to which two covers carry the same colour. */
const SAME = 0.1;
/** The share of the covers that carry a colour of the series, at least; two covers in any case. */
const LEAST_SHARE = 0.6;
/** What a colour's area counts beside the number of covers that carry it. */
const AREA = 0.5;

/** A colour of one of the covers. */
interface Candidate extends PaletteColour {
  readonly cover: number;
  readonly share: number;
  readonly seen: ReturnType<typeof placeColour>['seen'];
}

/**
 * The colours that covers of a series have in common: up to `MOST_CARRIERS`, those on most covers first, each in the
 * shade that is nearest to all others' and in the role that it has most often. None where the covers share no colour. Of
 * one cover its ground and its ink carry on, and the largest of what is left but its main colour, which is its own.
 *
 * @param covers each cover's colours with their shares
 */
export function carriersOfCovers(covers: readonly (readonly ColourShare[])[]): Carrier[] {
  const worn = covers.map((colours) => wearPalette(colours));
  if (worn.length === 1) return carriedOn(worn[0]!);
  const least = Math.max(2, Math.ceil(LEAST_SHARE * covers.length));
  // An ink that was mixed for a cover doesn't stand on it.
  let left = worn
    .flatMap((palette, cover) => palette.map((colour) => candidate(colour, cover, covers[cover]!)))
    .filter(({ share }) => share > 0);
  const carriers: Carrier[] = [];
  while (carriers.length < MOST_CARRIERS) {
    const groups = left.map((seed) => groupAround(seed, left)).filter((group) => group.length >= least);
    const [best] = groups.toSorted((one, other) => meritOf(other) - meritOf(one));
    if (best === undefined) break;
    carriers.push(carrierOf(best));
    left = left.filter((colour) => best.every((taken) => distanceOf(taken.seen, colour.seen) >= SAME));
  }
  return oneOfEachRole(carriers);
}

function carriedOn(worn: readonly PaletteColour[]): Carrier[] {
  const carried = worn.filter(({ role }) => role === 'ground' || role === 'ink');
  const accent = worn.find(({ role }) => role === 'accent');
  return [...carried, ...(accent ? [accent] : [])].map((colour) => carry(colour, colour.role, 1));
}

function carry({ name, hex }: PaletteColour, role: CoverRole, covers: number): Carrier {
  return { name, hex, role, covers };
}

function candidate(colour: PaletteColour, cover: number, own: readonly ColourShare[]): Candidate {
  const share = own.find(({ hex }) => hex === colour.hex)?.share ?? 0;
  return { ...colour, cover, share, seen: placeColour(colour.hex).seen };
}

/** The nearest colour of each cover to one, as far as it is the same. */
function groupAround(seed: Candidate, all: readonly Candidate[]): Candidate[] {
  const nearest = new Map<number, Candidate>([[seed.cover, seed]]);
  for (const colour of all) {
    const distance = distanceOf(colour.seen, seed.seen);
    const best = nearest.get(colour.cover);
    if (distance < (best ? distanceOf(best.seen, seed.seen) : SAME)) nearest.set(colour.cover, colour);
  }
  return [...nearest.values()];
}

function meritOf(group: readonly Candidate[]): number {
  return group.length + AREA * (group.reduce((sum, { share }) => sum + Math.sqrt(share), 0) / group.length);
}

function carrierOf(group: readonly Candidate[]): Carrier {
  const spread = (colour: Candidate) =>
    group.reduce((sum, each) => sum + distanceOf(each.seen, colour.seen), 0);
  const [middle] = group.toSorted((one, other) => spread(one) - spread(other));
  return carry(middle!, commonestRole(group), group.length);
}

function commonestRole(group: readonly Candidate[]): CoverRole {
  const counts = new Map<CoverRole, number>();
  for (const { role } of group) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]![0];
}

/** Carriers of which only the first of a role keeps it; the others are accents. */
function oneOfEachRole(carriers: readonly Carrier[]): Carrier[] {
  const taken = new Set<CoverRole>(['main']);
  return carriers.map((carrier) => {
    const role = taken.has(carrier.role) ? 'accent' : carrier.role;
    taken.add(role);
    return { ...carrier, role };
  });
}

/** What real covers say of one book of a series. */
export interface BookColours {
  /** Palettes of real covers of such books. */
  readonly palettes: readonly (readonly PaletteColour[])[];
  /** How often such covers carry a colour, by its name: a share, and how many times the usual that is. */
  readonly standing: (name: string) => { readonly score: number; readonly lift: number } | undefined;
}

/** What each role counts when a palette is held against a book. */
const ROLE_WEIGHTS: Readonly<Record<CoverRole, number>> = { ground: 3, main: 1, accent: 1, ink: 1 };
/** Keeps logarithms finite. */
const LEAST = 0.002;

/**
 * The colours that can carry books of which there are no covers: the ground, the ink and one colour more of that
 * palette of real covers, of all that the books were answered with, which suits all of them best. None where no covers
 * are known.
 */
export function carriersOfBooks(books: readonly BookColours[]): Carrier[] {
  const suits = (palette: readonly PaletteColour[]): number =>
    books.reduce((sum, book) => sum + suitability(palette, book), 0);
  const palettes = books.flatMap((book) => book.palettes);
  const [best] = palettes.toSorted((one, other) => suits(other) - suits(one));
  if (best === undefined) return [];
  const of = (...roles: CoverRole[]) =>
    roles.flatMap((role) => best.find((colour) => colour.role === role) ?? []);
  return [
    ...of('ground').map((colour) => carry(colour, 'ground', 0)),
    ...of('main', 'accent')
      .slice(0, 1)
      .map((colour) => carry(colour, 'accent', 0)),
    ...of('ink').map((colour) => carry(colour, 'ink', 0)),
  ];
}

/** How well a palette suits a book: a mean, weighed by role, of what speaks for its colours, as a logarithm. */
function suitability(palette: readonly PaletteColour[], { standing }: BookColours): number {
  let [sum, total] = [0, 0];
  for (const { name, role } of palette) {
    const { score, lift } = standing(name) ?? { score: 0, lift: 1 };
    sum += ROLE_WEIGHTS[role] * Math.log(Math.max(LEAST, score) * Math.max(LEAST, lift));
    total += ROLE_WEIGHTS[role];
  }
  return sum / Math.max(1, total);
}
