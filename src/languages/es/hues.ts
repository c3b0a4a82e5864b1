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

/** Why a hue stands where it does. */
export const why: WhySentences = {
  measured(genre) {
    const { covers, share: part, lift } = genre;
    const noun = formats.plural(covers) === 'one' ? 'portada' : 'portadas';
    const all = covers === 0 ? 'las portadas' : `${few(covers, 'solo ')}${formats.number(covers)} ${noun}`;
    return `Medido: en ${share(part)} de ${all} de ${genreWithin(genre)}, ${times(lift)} lo habitual.`;
  },
  predicted(score, lift) {
    const chance = `Previsto para este libro: probabilidad de ${about(score)}`;
    return isUsual(lift) ? `${chance}, más o menos lo habitual.` : `${chance}, ${times(lift)} lo habitual.`;
  },
  read: (words) => `Leído en el texto: ${formats.list(words.map(quote))}.`,
  common: 'Es común en portadas de todo tipo.',
};

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
