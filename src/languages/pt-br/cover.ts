import { categoryNamer } from '../category-names.ts';
import type { CoverProperty, CoverSentences, TitleOnCover } from '../cover-sentences.ts';
import type { CoverQuality } from '../comparisons.ts';
import type { NamedGenre } from '../named-genre.ts';
import { CATEGORIES } from './categories.ts';
import { coverFaults } from './cover-faults.ts';
import { about, formats, quote, share, times } from './formats.ts';
import { genreWithin, look } from './hues.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'escura',
  mid: 'de luminosidade média',
  light: 'clara',
  muted: 'de cores suaves',
  moderate: 'de cores moderadas',
  vivid: 'de cores vivas',
  low: 'de luminosidade uniforme',
  medium: 'de luminosidade um pouco variada',
  high: 'de luminosidade muito variada',
};

/** `para o gênero suspense`, `para os gêneros mistério e suspense` */
const toGenres = (genres: readonly NamedGenre[]): string =>
  `${formats.plural(genres.length) === 'one' ? 'para o gênero' : 'para os gêneros'} ${formats.list(genres.map(genreWithin))}`;

/** What is said of a cover in Brazilian Portuguese. */
export const cover: CoverSentences = {
  looksLike: (category) => `Esta capa parece ser da seção ${quote(category)}.`,
  cannotTell: 'Por esta capa, não sei dizer que tipo de livro é.',
  guesses: 'O que segue são palpites, e nenhum é certo.',
  categoryName: categoryNamer(CATEGORIES),
  shows: (genres) =>
    `Ela mostra traços de ${formats.list(genres.map((genre) => `${genreWithin(genre)} (${share(genre.score)})`))}.`,
  ownColours: 'As cores da capa',
  usual({ name, usual, genre, firm }) {
    const hue = `O tom ${name} aparece em`;
    if (!genre) return `${hue} ${share(usual)} de todas as capas.`;
    const covers = `das capas de ${genreWithin(genre)}`;
    return firm
      ? `${hue} ${share(genre.share)} ${covers}, ${times(genre.lift)} o habitual.`
      : `${hue} ${about(genre.share)} ${covers}, e em ${share(usual)} de todas.`;
  },
  makeUp(properties, genre) {
    const said = properties.map(
      (property, at) => `${QUALITIES[property.quality]} (${others(property, at === 0, genre)})`,
    );
    return `A capa é ${formats.list(said)}.`;
  },
  title: sayTitle,

  agrees: (genres) => `A capa combina com a sinopse: as duas apontam ${toGenres(genres)}.`,
  agreesInPart: ({ both, image }) =>
    `A capa só combina em parte com a sinopse: as duas apontam ${toGenres(both)}, mas a capa, mais ${toGenres(image)}.`,
  clashes: ({ text, image }) =>
    `A capa pode enganar os leitores: a sinopse aponta ${toGenres(text)}, e a capa, ${toGenres(image)}.`,
  coverSilent:
    'A capa sozinha não mostra que tipo de livro é, então não combina com a sinopse nem a contradiz.',
  blurbSilent: (genres) =>
    `A sinopse sozinha não aponta para um gênero claro; a capa aponta ${toGenres(genres)}.`,
  evidence: ({ text, image }) => `${share(text)} pela sinopse, ${share(image)} pela capa`,
  has: (hues) =>
    hues.length === 0
      ? 'A capa não tem nenhum destes tons.'
      : `Destes tons, a capa já tem ${formats.list(hues)}.`,
  blurbAlone: 'Por isso esta resposta se apoia só na sinopse.',
  addBlurb: 'Envie também a sinopse, em inglês, e eu digo que tons livros assim levam e se a capa combina.',

  noPicture: 'Não há nenhuma imagem aqui. Envie a de uma capa, em JPEG ou PNG.',
  faults: coverFaults,
  palette: {
    heading: 'As cores da capa',
    key: '% da capa',
    more: (count) => `mais ${formats.number(count)}`,
    percent: formats.percent,
    number: formats.number,
    alt: {
      opening: 'As cores da capa, da mais à menos presente:',
      colour: ({ name, look: looks, percent }) => `${name} (${looks}) ${percent}`,
      colours: (listed) => `${listed.join('; ')}.`,
      look,
      genres: (listed) => `Parece ser de ${listed.join('; ')}.`,
    },
  },
};

function others({ share: ours, usual }: CoverProperty, isFirst: boolean, genre?: NamedGenre): string {
  if (ours === undefined || !genre) return isFirst ? `como ${share(usual)} de todas` : share(usual);
  return isFirst
    ? `como ${share(ours)} das de ${genreWithin(genre)} e ${share(usual)} de todas`
    : `${share(ours)} e ${share(usual)}`;
}

function sayTitle({ verdict, height, contrast, wanted, byHueAlone }: TitleOnCover): string {
  if (verdict === 'none-found')
    return 'Não encontrei um título nela, então não sei dizer como ela se lê em miniatura.';
  const title = `Uma dica: com ${height} pixels de altura, o que parece ser o título`;
  const ratio = formats.number(contrast, 1);
  if (verdict === 'strong')
    return `${title} se destaca bem do fundo, também em tons de cinza: o contraste é ${ratio}.`;
  if (verdict === 'fair')
    return `${title} se lê, também em tons de cinza, mas ganharia com mais contraste: tem ${ratio}, e o bom começa em ${formats.number(wanted, 1)}.`;
  return byHueAlone
    ? `${title} só se distingue do fundo pelo tom, que se perde em tons de cinza: o contraste é ${ratio}.`
    : `${title} mal se distingue do fundo: o contraste é ${ratio}, e ${formats.number(wanted)} é o mínimo.`;
}
