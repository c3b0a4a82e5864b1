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
    const noun = formats.plural(covers) === 'one' ? 'capa' : 'capas';
    const all = covers === 0 ? 'das capas' : `de ${few(covers, 'apenas ')}${formats.number(covers)} ${noun}`;
    return `Medido: em ${share(part)} ${all} de ${genreWithin(genre)}, ${times(lift)} o habitual.`;
  },
  predicted(score, lift) {
    const chance = `Previsto para este livro: ${about(score)} de chance`;
    return isUsual(lift) ? `${chance}, mais ou menos o habitual.` : `${chance}, ${times(lift)} o habitual.`;
  },
  read: (words) => `Lido no texto: ${formats.list(words.map(quote))}.`,
  common: 'É comum em capas de todo tipo.',
};

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
