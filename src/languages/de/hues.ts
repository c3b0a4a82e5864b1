import type { HueFamily, HueLook, HueTone } from '../../palette/hue-look.ts';
import { genreNamer } from '../genre-names.ts';
import { few, isUsual } from '../hue-reasons.ts';
import type { WhySentences } from '../why-sentences.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name, which is the same within a sentence. */
export const genreName = genreNamer(GENRES);

/** Why a hue stands where it does. */
export const why: WhySentences = {
  measured(genre) {
    const { covers, share: part, lift } = genre;
    const noun = formats.plural(covers) === 'one' ? 'Cover' : 'Covern';
    const all = covers === 0 ? 'der Cover' : `von ${few(covers, 'nur ')}${formats.number(covers)} ${noun}`;
    return `Gemessen: auf ${share(part)} ${all} im Genre ${genreName(genre)}, ${times(lift)} so oft wie üblich.`;
  },
  predicted(score, lift) {
    const chance = `Vorhergesagt für dieses Buch: ${about(score)} Wahrscheinlichkeit`;
    return isUsual(lift) ? `${chance}, etwa wie üblich.` : `${chance}, ${times(lift)} so hoch wie üblich.`;
  },
  read: (words) => `Im Text gelesen: ${formats.list(words.map(quote))}.`,
  common: 'Er ist auf Covern aller Art verbreitet.',
};

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
