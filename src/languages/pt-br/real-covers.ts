import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { colourSpeaker } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { look } from './hues.ts';
import { booksLike } from './named-genres.ts';

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: 'fundo escuro',
  mid: 'fundo nem escuro nem claro',
  light: 'fundo claro',
};

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'A paleta, como essas capas a usam',
  comparables: 'Capas reais de livros assim',
  book: ({ title, author, year }) =>
    [quote(title), author && `de ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Primeiro vêm os tons que distinguem essas capas; o número ao lado de um tom é a parcela dessas capas que provavelmente o leva.',

  colour: colourSpeaker(
    {
      black: 'preto',
      charcoal: 'carvão',
      dimgrey: 'cinza escuro',
      grey: 'cinza',
      darkgrey: 'cinza médio',
      lightgrey: 'cinza claro',
      whitesmoke: 'quase branco',
      white: 'branco',
      ivory: 'marfim',
      cream: 'creme',
      bone: 'osso',
      linen: 'linho',
      beige: 'bege',
      tan: 'castanho claro',
      taupe: 'taupe',
      darkbrown: 'marrom escuro',
      lightblue: 'azul claro',
      darkseagreen: 'verde-sálvia',
      darkolivegreen: 'verde-oliva',
    },
    look,
  ),
  keyword: (said, keyword) => `${said} (${keyword})`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const books = booksLike(title, genres);
    const names = besideGround(ground && `fundo ${ground}`, formats.list(colours));
    if (modest) return `Um palpite modesto: as capas de ${books} podem ${ground ? 'ter' : 'levar'} ${names}.`;
    if (variant > 0) return `Outra paleta para capas de ${books}: ${names}.`;
    return `As capas de ${books} ${ground ? 'têm' : 'levam'} ${names}.`;
  },
  usual: ({ ground, colours }) =>
    `Um palpite modesto, a partir do que levam as capas de todo tipo: ${besideGround(ground && `fundo ${ground}`, formats.list(colours))}.`,
  usualOrder:
    'Estes tons são os mais frequentes em capas de todo tipo; o número ao lado de um tom é a parcela de todas as capas que o leva.',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `Entre as capas de todo tipo, ${share(ours)} têm ${GROUNDS[lightness]}; o fundo mais frequente é o ${name} (${hex}), em ${share(own)}.`,
  usualShare: (ours) => `Está em cerca de ${share(ours)} de todas as capas.`,
  ground({ lightness, share: ours, usual }) {
    const most = ours < 0.5 ? ', na maioria das vezes,' : '';
    return `Essas capas têm${most} ${GROUNDS[lightness]}: ${share(ours)} delas${besideAll(ours, usual)}.`;
  },
  groundColour: ({ name, hex, share: ours }) =>
    `O fundo mais frequente nelas é o ${name} (${hex}), em ${share(ours)} delas.`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `o ${name} (${hex}, em ${share(ours)} dessas capas, ${times(lift)} o habitual)`,
    );
    return `Dos neutros, elas preferem ${formats.list(said)}.`;
  },
  fit({ percentile, shared, apart }) {
    const close = `Esta capa usa as cores desses livros com mais fidelidade do que ${share(percentile)} das capas.`;
    const own = `o que a distingue ${apart.length === 1 ? 'é' : 'são'} ${theColours(apart)}`;
    if (shared.length > 0) {
      const both = `Ela tem em comum com as capas deles ${theColours(shared)}`;
      return `${close} ${both}${apart.length > 0 ? `; ${own}` : ''}.`;
    }
    return apart.length > 0 ? `${close} Ela não tem nenhuma cor em comum com as capas deles; ${own}.` : close;
  },
};

/** Every name of a colour is masculine: `o preto e o vermelho escuro`. */
function theColours(names: readonly string[]): string {
  return formats.list(names.map((name) => `o ${name}`));
}

function besideGround(ground: string | undefined, names: string): string {
  if (!ground) return names;
  return names === '' ? ground : `${ground}, com ${names}`;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual)
    ? ', como entre todas as capas'
    : `, contra ${share(usual)} de todas as capas`;
}
