import { REQUEST_LIMITS } from '../../request-limits.ts';
import { comparisonsOf } from '../comparisons.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { sayGivenGenres } from '../given-genres.ts';
import { sayHue } from '../alt-hue.ts';
import type { Sentences } from '../sentences.ts';
import { compare } from './advice.ts';
import { chat } from './chat.ts';
import { cover } from './cover.ts';
import { formats, quote } from './formats.ts';
import { genreName, genreWithin, look, why } from './hues.ts';
import { leftOut } from './left-out.ts';
import { booksLike, namedGenres } from './named-genres.ts';
import { shelfNamer } from '../shelf-names.ts';
import { page } from './page.ts';
import { realCovers } from './real-covers.ts';

const roles = {
  primary: 'principal',
  secondary: 'secundario',
  accent: 'acento',
  ground: 'fondo',
  main: 'color principal',
  ink: 'color del texto',
} as const;

/** Spanish that reads well on both sides of the Atlantic; it says `tú`. */
const shelfName = shelfNamer('es');

export const spanish: Sentences = {
  locale: 'es',

  headline(hues, { title, modest, variant, typical, genres }) {
    const books = booksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical)
      return `Ningún tono distingue a las portadas de ${books}; el más frecuente en ellas es ${names}.`;
    if (modest) return `Una conjetura modesta: las portadas de ${books} podrían tender a ${names}.`;
    if (variant > 0) return `Otra paleta para las portadas de ${books}: ${names}.`;
    return `Las portadas de ${books} tienden a ${names}.`;
  },

  nothingToRead: 'Aquí no encontré palabras que leer, así que todavía no puedo recomendar tonos.',
  whatToSend: [
    'Envíame la sinopsis de un libro, en inglés, o unos géneros, y te respondo con los tonos que llevan las portadas de libros así.',
    `Por ejemplo: ${EXAMPLE_BLURB}`,
  ],

  cautions: {
    'no-text': 'No hay sinopsis, así que esto se apoya solo en los géneros.',
    'few-words':
      'Es poco para empezar, así que tómalo como una conjetura modesta. Dos o tres frases de sinopsis en inglés, o un género, la harán más firme.',
    'unreadable-language':
      'Leo inglés, y la mayor parte de esto es otra cosa, así que tómalo como una conjetura modesta. Un género, como «novela negra» o «saga familiar», o dos o tres frases de sinopsis en inglés la harán más firme.',
    'not-a-blurb':
      'Esto no parece una sinopsis, así que tómalo como una conjetura modesta. Un género, o dos o tres frases en inglés sobre el libro, la harán más firme.',
    'many-names':
      'Casi todo aquí son nombres, que dicen poco de una portada, así que tómalo como una conjetura modesta. Un género, o dos frases en inglés sobre lo que ocurre, la harán más firme.',
    'no-clear-genre':
      'Aquí no destaca ningún género, así que estos tonos van bien con muchas clases de libros. Si nombras un género, serán más firmes.',
    shortened: 'Es un texto largo. Leí el principio y dejé fuera el resto.',
  },
  cautionsBesideGenres: {
    'few-words':
      'Es poco para empezar, así que tómalo como una conjetura modesta. Dos o tres frases de sinopsis en inglés la harán más firme.',
    'unreadable-language':
      'Leo inglés, y la mayor parte de esto es otra cosa, así que tómalo como una conjetura modesta. Una sinopsis en inglés la hará más firme.',
    'not-a-blurb':
      'El texto no parece una sinopsis, así que esto se apoya solo en los géneros. Dos o tres frases en inglés sobre el libro lo harán más firme.',
    'many-names':
      'Casi todo aquí son nombres, que dicen poco de una portada, así que tómalo como una conjetura modesta. Dos frases en inglés sobre lo que ocurre la harán más firme.',
  },
  genresShortened: 'Es una lista larga de géneros. Leí el principio y dejé fuera el resto.',
  titleShortened: 'El título es demasiado largo para una muestra, así que dejé fuera el final.',
  titleUndrawable:
    'No tengo ninguna fuente para dibujar este título, así que solo figura en la descripción de la imagen.',

  genreName,
  readsAs: (genres) => `Por lo que leo, encaja en ${formats.list(genres.map(genreWithin))}.`,
  onShelf: (shelf) => `En una librería estaría en ${shelfName(shelf)}.`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf: (id) => genreWithin({ id, name: nameOf(id) }),
      as: (term, names) => `${term} (como ${names})`,
      took: (terms) => `De tus géneros tomé ${terms}.`,
      more: (count) => `${formats.number(count)} más`,
      unknown: (terms, count) =>
        formats.plural(count) === 'one'
          ? `No conozco ${terms} como género, así que lo dejé fuera.`
          : `No conozco ${terms} como géneros, así que los dejé fuera.`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(' '),
  asSentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  look,
  roles,

  swatch: {
    heading: 'Tonos de portada',
    headingFor: 'Tonos de portada para',
    key: '% de probabilidad en una portada así',
    roles: {
      primary: 'Principal',
      secondary: 'Secundario',
      accent: 'Acento',
      ground: 'Fondo',
      main: 'Principal',
      ink: 'Texto',
    },
    untitled: 'Título',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `+${formats.number(count)} más`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `${factor}× lo usual`,
    alt: {
      opening: (title) =>
        title === ''
          ? 'Tonos de portada, los mejores primero:'
          : `Tonos de portada para ${title}, los mejores primero:`,
      hue: sayHue,
      hues: (listed) => `${listed.join('; ')}.`,
      more: (count) => `y ${formats.number(count)} más`,
      look,
      role: (role) => roles[role],
      genres: (listed) => `Géneros: ${listed.join('; ')}.`,
      worn: (role, colour) => `${roles[role]} ${colour}`,
      palette: (listed) => `Paleta: ${listed.join(', ')}.`,
      comparable: (book, colours) => `${realCovers.book(book)}: ${colours.join(', ')}`,
      comparables: (listed) => `${realCovers.comparables}: ${listed.join('; ')}.`,
    },
  },

  cover,
  realCovers,
  namedGenres,

  followUps: {
    why: '¿Por qué estos?',
    more: 'Más tonos',
    other: 'Otra paleta',
    export: 'Exportar',
    share: 'Compartir',
    private: 'Hacer privada',
  },
  help: {
    headline:
      'Envíame una sinopsis en inglés y te respondo con los tonos que llevan las portadas de libros así.',
    notes: [
      `Basta con el texto: ${EXAMPLE_BLURB}`,
      'Los géneros en tus propias palabras, como «misterio acogedor, gatos», hacen la respuesta más firme; el título se pone en la muestra.',
      'Después de una respuesta puedes pedir el porqué, más tonos u otra paleta.',
      'También leo imágenes de portadas: digo de qué clase de libro parece, qué colores tiene y si son habituales, y cómo se lee el título. Junto a una sinopsis, digo si las dos concuerdan.',
      'Tu texto y tus imágenes se leen aquí y luego se olvidan: nunca se guardan ni quedan en un registro.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'Los tonos que llevan las portadas de libros así, con razones y una muestra',
    },
    covergenre: {
      name: 'covergenre',
      description: 'Qué aspecto tiene una portada: clase de libro, colores y cómo se lee el título',
    },
    help: { name: 'ayuda', description: 'Cómo preguntar, con un ejemplo' },
  },
  arguments: {
    blurb: {
      name: 'sinopsis',
      description: 'La sinopsis del libro, en inglés; bastan dos o tres frases',
    },
    genres: {
      name: 'géneros',
      description: 'Géneros en tus propias palabras, como «misterio acogedor, gatos»',
    },
    title: { name: 'título', description: 'El título del libro, para ponerlo en la muestra' },
    cover: { name: 'portada', description: 'Una imagen de la portada' },
    top: {
      name: 'cantidad',
      description: `Cuántos tonos mostrar, de ${REQUEST_LIMITS.top.min} a ${REQUEST_LIMITS.top.max}; normalmente ${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'tema',
      description: 'El tema de la muestra',
      choices: { light: 'claro', dark: 'oscuro' },
    },
  },
  chat,
  page,
};
