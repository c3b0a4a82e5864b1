import type { Desk } from '../answers/answer.ts';
import type {
  Beside,
  ColourShare,
  ComparableCover,
  CoverAdvice,
  HueReading,
  OwnDifference,
  OwnShelf,
  RankedHue,
} from '../hues/reading.ts';
import { sureCovers } from '../hues/sure-covers.ts';
import { choosePalette } from '../palette/choose-palette.ts';
import type { Hue } from '../palette/hues.ts';
import { printFigures } from '../palette/print/print-figures.ts';
import type { Role } from '../palette/role.ts';
import type { LineKind } from './line-ids.ts';

/** What `toLine` writes. */
export const PREDICTION_LINES: LineKind = { name: 'prediction', fields: ['hues'] };

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What a line tells only where it is asked for. */
export interface LineExtras {
  /** What was kept of the palettes that the reading holds. */
  readonly kept?: Desk | undefined;
  /** Whether each colour of a palette has what becomes of it on paper. */
  readonly print?: boolean | undefined;
}

/** One book's prediction as a line of JSON, with its line break; `id` comes first. */
export function toLine(
  id: string | number,
  reading: HueReading,
  { kept, print = false }: LineExtras = {},
): string {
  const toPaletteColour = print ? toPrintedColour : toColour;
  const prediction = {
    id,
    hues: reading.hues.map(toFigures),
    ...fromCovers(reading, toPaletteColour),
    ...(kept && { kept: toKept(kept) }),
    ...(reading.own && { own: toOwn(reading.own) }),
    ...(reading.beside && { beside: toNamed(reading.beside) }),
    read: reading.read,
    genres: reading.genres.map(({ id: genre, score, present }) => ({
      id: genre,
      score: round(score),
      present,
    })),
  };
  return `${JSON.stringify(prediction)}\n`;
}

function toFigures({ name, hex, css, score, lift }: RankedHue) {
  return { name, hex, css, score: round(score), lift: round(lift) };
}

function toColour({ name, hex, role }: Hue & { readonly role: Role }) {
  return { name, hex, role };
}

/** A colour with what becomes of it on paper. */
function toPrintedColour(colour: Hue & { readonly role: Role }) {
  return { ...toColour(colour), print: printFigures(colour.hex) };
}

function toKept({ locks, distances, rules, combination }: Desk) {
  return { locks, distances: distances.map((all) => all.map(round)), rules, combination };
}

/** What the asker's own list wears. */
function toOwn({ leads, covers, alike, ground, colours, difference, comparables }: OwnShelf) {
  return {
    leads,
    covers,
    alike,
    ground: ground && { lightness: ground.lightness, shares: toShares(ground.shares) },
    colours: colours.map(({ name, hex, share, market }) => ({
      name,
      hex,
      share: round(share),
      market: round(market),
    })),
    difference: difference && toDifference(difference),
    comparables: comparables.map(toComparable),
  };
}

function toDifference(difference: OwnDifference): OwnDifference {
  if (difference.of === 'nothing') return difference;
  return { ...difference, share: round(difference.share), market: round(difference.market) };
}

function toShares({ dark, mid, light }: CoverAdvice['ground']['shares']) {
  return { dark: round(dark), mid: round(mid), light: round(light) };
}

/** JSON leaves out a year that isn't known. */
function toComparable({ title, author, year, colours }: ComparableCover) {
  return { title, author, year, colours: colours.map(toShare) };
}

function toShare({ hex, share }: ColourShare) {
  return { hex, share: round(share) };
}

/** What a book was said to be comparable with, by name. */
function toNamed({ found, unknown, more }: Beside) {
  return {
    found: found.map(({ colours, ...named }) => ({ ...named, colours: colours.map(toShare) })),
    unknown,
    // JSON leaves out what there is none of.
    more: more > 0 ? more : undefined,
  };
}

/** What real covers tell of such books; of a model that knows none, a palette of single hues alone. */
function fromCovers(reading: HueReading, toPaletteColour: typeof toColour) {
  const covers = sureCovers(reading);
  if (!covers) return { palette: choosePalette(reading.hues).map(toPaletteColour) };
  const { lightness, shares } = covers.ground;
  const palettes = covers.palettes.map((palette) => palette.map(toPaletteColour));
  return {
    neutrals: reading.neutrals.map(toFigures),
    ground: {
      lightness,
      shares: toShares(shares),
    },
    palettes,
    palette: palettes[0] ?? choosePalette(reading.hues).map(toPaletteColour),
    comparables: covers.comparables.map(toComparable),
  };
}
