import type { HueReading, RankedHue } from '../hues/reading.ts';
import { sureCovers } from '../hues/sure-covers.ts';
import { choosePalette } from '../palette/choose-palette.ts';
import type { Hue } from '../palette/hues.ts';
import type { Role } from '../palette/role.ts';
import type { LineKind } from './line-ids.ts';

/** What `toLine` writes. */
export const PREDICTION_LINES: LineKind = { name: 'prediction', fields: ['hues'] };

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** One book's prediction as a line of JSON, with its line break; `id` comes first. */
export function toLine(id: string | number, reading: HueReading): string {
  const prediction = {
    id,
    hues: reading.hues.map(toFigures),
    ...fromCovers(reading),
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

/** What real covers tell of such books; of a model that knows none, a palette of single hues alone. */
function fromCovers(reading: HueReading) {
  const covers = sureCovers(reading);
  if (!covers) return { palette: choosePalette(reading.hues).map(toColour) };
  const { lightness, shares } = covers.ground;
  const palettes = covers.palettes.map((palette) => palette.map(toColour));
  return {
    neutrals: reading.neutrals.map(toFigures),
    ground: {
      lightness,
      shares: { dark: round(shares.dark), mid: round(shares.mid), light: round(shares.light) },
    },
    palettes,
    palette: palettes[0] ?? choosePalette(reading.hues).map(toColour),
    comparables: covers.comparables.map(({ title, author, year, colours }) => ({
      title,
      author,
      // JSON leaves out a year that isn't known.
      year,
      colours: colours.map(({ hex, share }) => ({ hex, share: round(share) })),
    })),
  };
}
