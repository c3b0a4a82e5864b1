import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { CoverQuality } from '../comparisons.ts';
import type { NamedGenre } from '../named-genre.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { genreWithin, look } from './hues.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'oscura',
  mid: 'de luminosidad media',
  light: 'clara',
  muted: 'de colores apagados',
  moderate: 'de color moderado',
  vivid: 'de colores vivos',
  low: 'de luminosidad uniforme',
  medium: 'de luminosidad algo variada',
  high: 'de luminosidad muy variada',
};

/** `al género thriller`, `a los géneros misterio y thriller` */
const toGenres = (genres: readonly NamedGenre[]): string =>
  `${formats.plural(genres.length) === 'one' ? 'al género' : 'a los géneros'} ${formats.list(genres.map(genreWithin))}`;

/** What is said of a cover in Spanish. */
export const cover: CoverSentences = {
  looksLike: (category) => `Esta portada parece de la sección ${quote(category)}.`,
  cannotTell: 'Por esta portada no sé decir qué clase de libro es.',
  guesses: 'Lo que sigue son conjeturas, y ninguna es segura.',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `Muestra rasgos de ${formats.list(genres.map((genre) => `${genreWithin(genre)} (${formats.percent(genre.score)})`))}.`,
  ownColours: 'Los colores de la portada',
  usual({ name, usual, genre, firm }) {
    const hue = `El tono ${name} aparece en`;
    if (!genre) return `${hue} ${share(usual)} de todas las portadas.`;
    const covers = `de las portadas de ${genreWithin(genre)}`;
    return firm
      ? `${hue} ${share(genre.share)} ${covers}, ${times(genre.lift)} lo habitual.`
      : `${hue} ${about(genre.share)} ${covers}, y en ${share(usual)} de todas.`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]} (${others(property, at === 0, genre)})`,
    );
    return `La portada es ${formats.list(said)}.`;
  },
  title: sayTitle,

  agrees: (genres) => `La portada concuerda con la sinopsis: ambas apuntan ${toGenres(genres)}.`,
  agreesInPart: ({ both, image }) =>
    `La portada concuerda solo en parte con la sinopsis: ambas apuntan ${toGenres(both)}, pero la portada, más ${toGenres(image)}.`,
  clashes: ({ text, image }) =>
    `La portada puede despistar a los lectores: la sinopsis apunta ${toGenres(text)}, y la portada, ${toGenres(image)}.`,
  coverSilent:
    'La portada sola no muestra qué clase de libro es, así que ni concuerda con la sinopsis ni choca con ella.',
  blurbSilent: (genres) =>
    `La sinopsis sola no apunta a un género claro; la portada apunta ${toGenres(genres)}.`,
  evidence: ({ text, image }) =>
    `${formats.percent(text)} según la sinopsis, ${formats.percent(image)} según la portada`,
  has: (hues) =>
    hues.length === 0
      ? 'La portada no tiene ninguno de estos tonos.'
      : `De estos tonos, la portada ya tiene ${formats.list(hues)}.`,
  blurbAlone: 'Por eso esta respuesta se apoya solo en la sinopsis.',
  addBlurb:
    'Envía también la sinopsis, en inglés, y te digo qué tonos llevan esos libros y si la portada encaja.',

  noPicture: 'Aquí no hay ninguna imagen. Envíame una de una portada, en JPEG o PNG.',
  faults: coverFaults,
  palette: {
    heading: 'Los colores de la portada',
    key: '% de la portada',
    more: (count) => `+${formats.number(count)} más`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: 'Los colores de la portada, de más a menos:',
      colour: ({ name, look: looks, percent }) => `${name} (${looks}) ${percent}`,
      colours: (listed) => `${listed.join('; ')}.`,
      look,
      genres: (listed) => `Parece de ${listed.join('; ')}.`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `como ${share(usual)} de todas` : share(usual);
  return isFirst
    ? `como ${share(ours)} de las de ${genreWithin(genre)} y ${share(usual)} de todas`
    : `${share(ours)} y ${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found')
    return 'No encontré un título en ella, así que no puedo decir cómo se lee en miniatura.';
  const title = `Una pista: a ${height} píxeles de alto, lo que parece el título`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title} destaca bien de su fondo, también en grises: su contraste es ${ratio}.`;
  if (verdict === 'fair')
    return `${title} se lee, también en grises, pero ganaría con más contraste: tiene ${ratio}, y lo bueno empieza en ${formats.number(wanted, 1)}.`;
  return byHueAlone
    ? `${title} se distingue de su fondo solo por el tono, que en grises se pierde: su contraste es ${ratio}.`
    : `${title} apenas se distingue de su fondo: su contraste es ${ratio}, y ${formats.number(wanted)} es lo mínimo.`;
}
