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

/** Why a hue stands where it does. The word `genre` before a name spares its elision. */
export function reason(hue: RankedHue, because: HueReason): string {
  const [first, second] = because.genres;
  const lean = wordsBehind(wordsToName(hue, because));
  const common = isMerelyCommon(hue, because) ? ' Elle est courante sur toutes sortes de couvertures.' : '';
  if (!first)
    return `On trouve cette teinte sur ${about(hue.score)} de ces couvertures, ${beside(hue)}.${lean}${common}`;
  const main = `La teinte ${hue.name} figure sur ${share(first.share)} des couvertures du genre ${genreWithin(first)}, soit ${times(first.lift)} la part habituelle`;
  const also = second
    ? `, et sur ${share(second.share)} de celles du genre ${genreWithin(second)} (${times(second.lift)})`
    : '';
  return `${main}${also}.${lean}`;
}

function wordsBehind(words: readonly string[]): string {
  if (words.length === 0) return '';
  const quoted = formats.list(words.map(quote));
  return formats.plural(words.length) === 'one'
    ? ` Le mot ${quoted} va dans ce sens.`
    : ` Les mots ${quoted} vont dans ce sens.`;
}

function beside({ lift }: RankedHue): string {
  if (isUsual(lift)) return 'à peu près comme d’habitude';
  return `soit ${times(lift)} la part habituelle`;
}

/** How sure a single hue is. */
export function measured(score: number, lift: number): string {
  const likely = `Elle est sur ${about(score)} de ces couvertures`;
  return isUsual(lift)
    ? `${likely}, à peu près comme d’habitude.`
    : `${likely}, soit ${times(lift)} la part habituelle.`;
}

/** Colours are masculine here, as in `un rouge foncé`. */
const FAMILIES: Readonly<Record<HueFamily, string>> = {
  black: 'noir',
  grey: 'gris',
  white: 'blanc',
  pink: 'rose',
  magenta: 'magenta',
  red: 'rouge',
  brown: 'brun',
  beige: 'beige',
  orange: 'orange',
  yellow: 'jaune',
  'yellow-brown': 'brun-jaune',
  'yellow-green': 'vert-jaune',
  green: 'vert',
  'blue-green': 'bleu-vert',
  blue: 'bleu',
  purple: 'violet',
};

const TONES: Readonly<Record<HueTone, string>> = {
  'near-black': 'presque noir',
  'near-white': 'presque blanc',
  'dark-greyish': 'grisâtre foncé',
  dark: 'foncé',
  light: 'clair',
  pale: 'pâle',
  greyish: 'grisâtre',
  bright: 'éclatant',
  vivid: 'vif',
};

/** What a hue looks like. */
export function look({ family, tone }: HueLook): string {
  return tone ? `${FAMILIES[family]} ${TONES[tone]}` : FAMILIES[family];
}
