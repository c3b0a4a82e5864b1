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
  const common = isMerelyCommon(hue, because) ? ' É comum em capas de todo tipo.' : '';
  if (!first) return `Aparece em ${about(hue.score)} dessas capas, ${beside(hue)}.${lean}${common}`;
  const main = `O tom ${hue.name} aparece em ${share(first.share)} das capas de ${genreWithin(first)}, ${times(first.lift)} o habitual`;
  const also = second
    ? `, e em ${share(second.share)} das de ${genreWithin(second)} (${times(second.lift)})`
    : '';
  return `${main}${also}.${lean}`;
}

function wordsBehind(words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = formats.list(words.map(quote));
  return formats.plural(words.length) === 'one'
    ? ` A palavra ${quoted} puxa nessa direção.`
    : ` As palavras ${quoted} puxam nessa direção.`;
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'mais ou menos o habitual';
  return `${times(lift)} o habitual`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `Está em ${about(score)} dessas capas`;
  return isUsual(lift) ? `${likely}, mais ou menos o habitual.` : `${likely}, ${times(lift)} o habitual.`;
}

/** Colours are masculine here, as in `um vermelho escuro`. */
const FAMILIES: Readonly<Record<HueFamily, string>> = {
  black: 'preto',
  grey: 'cinza',
  white: 'branco',
  pink: 'rosa',
  magenta: 'magenta',
  red: 'vermelho',
  brown: 'marrom',
  beige: 'bege',
  orange: 'laranja',
  yellow: 'amarelo',
  'yellow-brown': 'marrom amarelado',
  'yellow-green': 'verde amarelado',
  green: 'verde',
  'blue-green': 'verde azulado',
  blue: 'azul',
  purple: 'roxo',
};

const TONES: Readonly<Record<HueTone, string>> = {
  'near-black': 'quase preto',
  'near-white': 'quase branco',
  'dark-greyish': 'acinzentado escuro',
  dark: 'escuro',
  light: 'claro',
  pale: 'pálido',
  greyish: 'acinzentado',
  bright: 'brilhante',
  vivid: 'vivo',
};

/** What a hue looks like. */
export function look({ family, tone }: HueLook): string {
  return tone ? `${FAMILIES[family]} ${TONES[tone]}` : FAMILIES[family];
}
