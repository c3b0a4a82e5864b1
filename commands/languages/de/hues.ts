import type { HueReason, RankedHue } from '../../../src/hues/reading.ts';
import type { HueFamily, HueLook, HueTone } from '../../../src/palette/hue-look.ts';
import { genreNamer } from '../genre-names.ts';
import { isMerelyCommon, isUsual, wordsToName } from '../hue-reasons.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name, which is the same within a sentence. */
export const genreName = genreNamer(GENRES);

/** Why a hue stands where it does. */
export function reason(hue: RankedHue, because: HueReason): string {
  const [first, second] = because.genres;
  const lean = wordsBehind(wordsToName(hue, because));
  const common = isMerelyCommon(hue, because) ? ' Er ist auf Covern aller Art verbreitet.' : '';
  if (!first) return `Er steht auf ${about(hue.score)} solcher Cover, ${beside(hue)}.${lean}${common}`;
  const main = `Der Farbton ${hue.name} steht auf ${share(first.share)} der Cover im Genre ${genreName(first)}, ${times(first.lift)} so oft wie üblich`;
  const also = second
    ? `, und auf ${share(second.share)} der Cover im Genre ${genreName(second)} (${times(second.lift)})`
    : '';
  return `${main}${also}.${lean}`;
}

function wordsBehind(words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = formats.list(words.map(quote));
  return formats.plural(words.length) === 'one'
    ? ` Das Wort ${quoted} weist in diese Richtung.`
    : ` Die Wörter ${quoted} weisen in diese Richtung.`;
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'etwa so oft wie üblich';
  return `${times(lift)} so oft wie üblich`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `Zu finden ist er auf ${about(score)} solcher Cover`;
  return isUsual(lift)
    ? `${likely}, etwa so oft wie üblich.`
    : `${likely}, ${times(lift)} so oft wie üblich.`;
}

/** Colours are neuter nouns here, as in `ein dunkles Rot`. */
const FAMILIES: Readonly<Record<HueFamily, string>> = {
  black: 'Schwarz',
  grey: 'Grau',
  white: 'Weiß',
  pink: 'Rosa',
  magenta: 'Magenta',
  red: 'Rot',
  brown: 'Braun',
  beige: 'Beige',
  orange: 'Orange',
  yellow: 'Gelb',
  'yellow-brown': 'Gelbbraun',
  'yellow-green': 'Gelbgrün',
  green: 'Grün',
  'blue-green': 'Blaugrün',
  blue: 'Blau',
  purple: 'Violett',
};

const TONES: Readonly<Record<HueTone, string>> = {
  'near-black': 'fast schwarzes',
  'near-white': 'fast weißes',
  'dark-greyish': 'dunkles gräuliches',
  dark: 'dunkles',
  light: 'helles',
  pale: 'blasses',
  greyish: 'gräuliches',
  bright: 'leuchtendes',
  vivid: 'kräftiges',
};

/** What a hue looks like. */
export function look({ family, tone }: HueLook): string {
  return tone ? `${TONES[tone]} ${FAMILIES[family]}` : FAMILIES[family];
}
