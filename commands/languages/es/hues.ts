import type { HueReason, RankedHue } from '../../../src/hues/reading.ts';
import type { HueFamily, HueLook, HueTone } from '../../../src/palette/hue-look.ts';
import { genreNamer, withinSentence } from '../genre-names.ts';
import { isMerelyCommon, isUsual, wordsToName } from '../hue-reasons.ts';
import type { NamedGenre } from '../sentences.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name. */
export const genreName = genreNamer(GENRES);

/** A genre's name within a sentence. */
export const genreWithin = (genre: NamedGenre): string => withinSentence(genreName(genre));

/** Why a hue stands where it does. */
export function reason(hue: RankedHue, because: HueReason): string {
  const [first, second] = because.genres;
  const lean = wordsBehind(wordsToName(hue, because));
  const common = isMerelyCommon(hue, because) ? ' Es común en portadas de todo tipo.' : '';
  if (!first) return `Aparece en ${about(hue.score)} de estas portadas, ${beside(hue)}.${lean}${common}`;
  const main = `El tono ${hue.name} aparece en ${share(first.share)} de las portadas de ${genreWithin(first)}, ${times(first.lift)} lo habitual`;
  const also = second
    ? `, y en ${share(second.share)} de las de ${genreWithin(second)} (${times(second.lift)})`
    : '';
  return `${main}${also}.${lean}`;
}

function wordsBehind(words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = formats.list(words.map(quote));
  return formats.plural(words.length) === 'one'
    ? ` La palabra ${quoted} apunta en esa dirección.`
    : ` Las palabras ${quoted} apuntan en esa dirección.`;
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'más o menos lo habitual';
  return `${times(lift)} lo habitual`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `Está en ${about(score)} de estas portadas`;
  return isUsual(lift) ? `${likely}, más o menos lo habitual.` : `${likely}, ${times(lift)} lo habitual.`;
}

/** Colours are masculine here, as in `un rojo oscuro`. */
const FAMILIES: Readonly<Record<HueFamily, string>> = {
  black: 'negro',
  grey: 'gris',
  white: 'blanco',
  pink: 'rosa',
  magenta: 'magenta',
  red: 'rojo',
  brown: 'marrón',
  beige: 'beige',
  orange: 'naranja',
  yellow: 'amarillo',
  'yellow-brown': 'marrón amarillento',
  'yellow-green': 'verde amarillento',
  green: 'verde',
  'blue-green': 'verde azulado',
  blue: 'azul',
  purple: 'morado',
};

const TONES: Readonly<Record<HueTone, string>> = {
  'near-black': 'casi negro',
  'near-white': 'casi blanco',
  'dark-greyish': 'grisáceo oscuro',
  dark: 'oscuro',
  light: 'claro',
  pale: 'pálido',
  greyish: 'grisáceo',
  bright: 'brillante',
  vivid: 'vivo',
};

/** What a hue looks like. */
export function look({ family, tone }: HueLook): string {
  return tone ? `${FAMILIES[family]} ${TONES[tone]}` : FAMILIES[family];
}
