import type { Lightness, RealCoverSentences } from '../real-cover-sentences.ts';
import { colourSpeaker } from '../spoken-colours.ts';
import { formats, quote, share, times } from './formats.ts';
import { look } from './hues.ts';
import { booksLike } from './named-genres.ts';

const GROUNDS: Readonly<Record<Lightness, string>> = {
  dark: 'fondo oscuro',
  mid: 'fondo ni oscuro ni claro',
  light: 'fondo claro',
};

/** What is said of real covers. */
export const realCovers: RealCoverSentences = {
  palette: 'La paleta, tal como la llevan estas portadas',
  comparables: 'Portadas reales de libros así',
  book: ({ title, author, year }) =>
    [quote(title), author && `de ${author}`, year === undefined ? '' : `(${year})`].filter(Boolean).join(' '),
  order:
    'Primero van los tonos que distinguen a estas portadas; la cifra junto a un tono es la parte de estas portadas que probablemente lo lleva.',

  colour: colourSpeaker(
    {
      black: 'negro',
      charcoal: 'carbón',
      dimgrey: 'gris oscuro',
      grey: 'gris',
      darkgrey: 'gris medio',
      lightgrey: 'gris claro',
      whitesmoke: 'blanco roto',
      white: 'blanco',
      ivory: 'marfil',
      cream: 'crema',
      bone: 'hueso',
      linen: 'lino',
      beige: 'beige',
      tan: 'tostado',
      taupe: 'gris topo',
      darkbrown: 'marrón oscuro',
      lightblue: 'celeste',
      darkseagreen: 'verde salvia',
      darkolivegreen: 'verde oliva apagado',
    },
    look,
  ),
  keyword: (said, keyword) => `${said} (${keyword})`,
  headline({ ground, colours }, { title, modest, variant, genres }) {
    const books = booksLike(title, genres);
    const names = besideGround(ground && `fondo ${ground}`, formats.list(colours));
    if (modest)
      return `Una conjetura modesta: las portadas de ${books} podrían ${ground ? 'tener' : 'llevar'} ${names}.`;
    if (variant > 0) return `Otra paleta para las portadas de ${books}: ${names}.`;
    return `Las portadas de ${books} ${ground ? 'tienen' : 'llevan'} ${names}.`;
  },
  usual: ({ ground, colours }) =>
    `Una conjetura modesta, según lo que llevan las portadas de todo tipo: ${besideGround(ground && `fondo ${ground}`, formats.list(colours))}.`,
  usualOrder:
    'Estos tonos son los más frecuentes en portadas de todo tipo; la cifra junto a un tono es la parte de todas las portadas que lo lleva.',
  usualGround: ({ lightness, share: ours, colour: { name, hex, share: own } }) =>
    `Entre las portadas de todo tipo, ${share(ours)} tienen ${GROUNDS[lightness]}; el fondo más frecuente es el ${name} (${hex}), en ${share(own)}.`,
  usualShare: (ours) => `Está en aproximadamente ${share(ours)} de todas las portadas.`,
  ground({ lightness, share: ours, usual }) {
    const most = ours < 0.5 ? ', sobre todo,' : '';
    return `Estas portadas tienen${most} ${GROUNDS[lightness]}: ${share(ours)} de ellas${besideAll(ours, usual)}.`;
  },
  groundColour: ({ name, hex, share: ours }) =>
    `Su fondo más frecuente es el ${name} (${hex}), en ${share(ours)} de ellas.`,
  neutrals(neutrals) {
    const said = neutrals.map(
      ({ name, hex, share: ours, lift }) =>
        `el ${name} (${hex}, en ${share(ours)} de estas portadas, ${times(lift)} lo habitual)`,
    );
    return `De los neutros, prefieren ${formats.list(said)}.`;
  },
  fit({ percentile, shared, apart }) {
    const close = `Esta portada lleva los colores de esos libros con más fidelidad que ${share(percentile)} de las portadas.`;
    const own = `la ${apart.length === 1 ? 'distingue' : 'distinguen'} ${theColours(apart)}`;
    if (shared.length > 0) {
      const both = `Comparte con sus portadas ${theColours(shared)}`;
      return `${close} ${both}${apart.length > 0 ? `; ${own}` : ''}.`;
    }
    return apart.length > 0 ? `${close} No comparte ningún color con sus portadas; ${own}.` : close;
  },
};

/** Every name of a colour is masculine: `el negro y el rojo oscuro`. */
function theColours(names: readonly string[]): string {
  return formats.list(names.map((name) => `el ${name}`));
}

function besideGround(ground: string | undefined, names: string): string {
  if (!ground) return names;
  return names === '' ? ground : `${ground}, con ${names}`;
}

function besideAll(ours: number, usual: number | undefined): string {
  if (usual === undefined) return '';
  return share(ours) === share(usual)
    ? ', como entre todas las portadas'
    : `, frente a ${share(usual)} de todas las portadas`;
}
