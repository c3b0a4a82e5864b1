import type { HueFamily, HueLook, HueTone } from '../../palette/hue-look.ts';
import { genreNamer, withinSentence } from '../genre-names.ts';
import { few, isUsual } from '../hue-reasons.ts';
import type { NamedGenre } from '../named-genre.ts';
import type { WhySentences } from '../why-sentences.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { GENRES } from './genres.ts';

/** A genre's display name. */
export const genreName = genreNamer(GENRES);

/** A genre's name within a sentence. */
export const genreWithin = (genre: NamedGenre): string => withinSentence(genreName(genre));

/** Why a hue stands where it does. The word `genre` before a name spares its elision. */
export const why: WhySentences = {
  measured(genre) {
    const { covers, share: part, lift } = genre;
    const noun = formats.plural(covers) === 'one' ? 'couverture' : 'couvertures';
    const all =
      covers === 0 ? 'des couvertures' : `de ${formats.number(covers)} ${noun}${few(covers, ' seulement')}`;
    return `Mesuré\u00a0: sur ${share(part)} ${all} du genre ${genreWithin(genre)}, soit ${times(lift)} la part habituelle.`;
  },
  predicted(score, lift) {
    const chance = `Prévu pour ce livre\u00a0: ${about(score)} de chances`;
    return isUsual(lift)
      ? `${chance}, à peu près comme d’habitude.`
      : `${chance}, soit ${times(lift)} la part habituelle.`;
  },
  read: (words) => `Lu dans le texte\u00a0: ${formats.list(words.map(quote))}.`,
  common: 'Elle est courante sur toutes sortes de couvertures.',
};

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
