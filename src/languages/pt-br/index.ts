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
  secondary: 'secundário',
  accent: 'destaque',
  ground: 'fundo',
  main: 'cor principal',
  ink: 'cor do texto',
} as const;

/** Brazilian Portuguese that says `você`. */
const shelfName = shelfNamer('pt');

export const brazilianPortuguese: Sentences = {
  locale: 'pt-BR',

  headline(hues, { title, modest, variant, typical, genres }) {
    const books = booksLike(title, genres);
    const names = formats.list(hues.slice(0, 3));
    if (typical) return `Nenhum tom distingue as capas de ${books}; o mais frequente nelas é ${names}.`;
    if (modest) return `Um palpite modesto: as capas de ${books} podem tender a ${names}.`;
    if (variant > 0) return `Outra paleta para capas de ${books}: ${names}.`;
    return `As capas de ${books} tendem a ${names}.`;
  },

  nothingToRead: 'Não encontrei palavras para ler aqui, então ainda não tenho tons para recomendar.',
  whatToSend: [
    'Envie a sinopse de um livro, em inglês, ou alguns gêneros, e eu respondo com os tons que as capas de livros assim levam.',
    `Por exemplo: ${EXAMPLE_BLURB}`,
  ],

  cautions: {
    'no-text': 'Não há sinopse, então isto se apoia só nos gêneros.',
    'few-words':
      'É pouco para começar, então tome isto como um palpite modesto. Duas ou três frases de sinopse em inglês, ou um gênero, vão torná-lo mais firme.',
    'unreadable-language':
      'Eu leio inglês, e a maior parte disto é outra coisa, então tome isto como um palpite modesto. Um gênero, como “romance policial” ou “saga familiar”, ou duas ou três frases de sinopse em inglês vão torná-lo mais firme.',
    'not-a-blurb':
      'Isto não parece uma sinopse, então tome como um palpite modesto. Um gênero, ou duas ou três frases em inglês sobre o livro, vão torná-lo mais firme.',
    'many-names':
      'Quase tudo aqui são nomes, que dizem pouco de uma capa, então tome isto como um palpite modesto. Um gênero, ou duas frases em inglês sobre o que acontece, vão torná-lo mais firme.',
    'no-clear-genre':
      'Nenhum gênero se destaca aqui, então estes tons servem para muitos tipos de livros. Dizer um gênero vai torná-los mais firmes.',
    shortened: 'É um texto longo. Li o começo e deixei o resto de fora.',
  },
  cautionsBesideGenres: {
    'few-words':
      'É pouco para começar, então tome isto como um palpite modesto. Duas ou três frases de sinopse em inglês vão torná-lo mais firme.',
    'unreadable-language':
      'Eu leio inglês, e a maior parte disto é outra coisa, então tome isto como um palpite modesto. Uma sinopse em inglês vai torná-lo mais firme.',
    'not-a-blurb':
      'O texto não parece uma sinopse, então isto se apoia só nos gêneros. Duas ou três frases em inglês sobre o livro vão torná-lo mais firme.',
    'many-names':
      'Quase tudo aqui são nomes, que dizem pouco de uma capa, então tome isto como um palpite modesto. Duas frases em inglês sobre o que acontece vão torná-lo mais firme.',
  },
  genresShortened: 'É uma lista longa de gêneros. Li o começo e deixei o resto de fora.',
  titleShortened: 'O título é longo demais para uma amostra, então deixei o fim de fora.',
  titleUndrawable:
    'Não tenho nenhuma fonte para desenhar este título, então ele está só na descrição da imagem.',

  genreName,
  readsAs: (genres) => `Pelo que leio, se encaixa em ${formats.list(genres.map(genreWithin))}.`,
  onShelf: (shelf) => `Numa livraria, ficaria em ${shelfName(shelf)}.`,
  givenGenres: (given, nameOf) =>
    sayGivenGenres(given, {
      quote,
      list: formats.list,
      nameOf: (id) => genreWithin({ id, name: nameOf(id) }),
      as: (term, names) => `${term} (como ${names})`,
      took: (terms) => `Dos seus gêneros, considerei ${terms}.`,
      more: (count) => `mais ${formats.number(count)}`,
      unknown: (terms, count) =>
        formats.plural(count) === 'one'
          ? `Não conheço ${terms} como gênero, então deixei isso de fora.`
          : `Não conheço ${terms} como gêneros, então deixei isso de fora.`,
    }),

  leftOut,

  advice: (ground, all) => comparisonsOf(ground, all).map(compare),
  why,
  together: (sentences) => sentences.join(' '),
  asSentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  look,
  roles,

  swatch: {
    heading: 'Tons de capa',
    headingFor: 'Tons de capa para',
    key: '% de chance em uma capa assim',
    roles: {
      primary: 'Principal',
      secondary: 'Secundário',
      accent: 'Destaque',
      ground: 'Fundo',
      main: 'Principal',
      ink: 'Texto',
    },
    untitled: 'Título',
    comparables: realCovers.comparables,
    colour: realCovers.colour,
    keyword: realCovers.keyword,
    more: (count) => `mais ${formats.number(count)}`,
    percent: formats.percent,
    number: formats.number,
    usual: (factor) => `${factor}× o usual`,
    alt: {
      opening: (title) =>
        title === ''
          ? 'Tons de capa, os melhores primeiro:'
          : `Tons de capa para ${title}, os melhores primeiro:`,
      hue: sayHue,
      hues: (listed) => `${listed.join('; ')}.`,
      more: (count) => `e mais ${formats.number(count)}`,
      look,
      role: (role) => roles[role],
      genres: (listed) => `Gêneros: ${listed.join('; ')}.`,
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
    why: 'Por que estes?',
    more: 'Mais tons',
    other: 'Outra paleta',
    export: 'Exportar',
    share: 'Compartilhar',
    private: 'Tornar privada',
  },
  help: {
    headline: 'Envie uma sinopse em inglês, e eu respondo com os tons que as capas de livros assim levam.',
    notes: [
      `Basta o texto: ${EXAMPLE_BLURB}`,
      'Gêneros com suas próprias palavras, como “romance policial, gatos”, tornam a resposta mais firme; o título aparece na amostra.',
      'Depois de uma resposta, você pode perguntar o porquê, pedir mais tons ou outra paleta.',
      'Também leio a imagem de uma capa: digo que tipo de livro parece, quais são as cores e se são habituais, e como se lê o título. Junto de uma sinopse, digo se as duas combinam.',
      'Seus textos e imagens são lidos aqui e depois esquecidos: nunca são guardados nem ficam em registros.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'Os tons que as capas de livros assim levam, com razões e uma amostra',
    },
    covergenre: {
      name: 'covergenre',
      description: 'O que uma capa diz ao leitor: tipo de livro, cores e como se lê o título',
    },
    help: { name: 'ajuda', description: 'Como perguntar, com um exemplo' },
  },
  arguments: {
    blurb: {
      name: 'sinopse',
      description: 'A sinopse do livro, em inglês; duas ou três frases bastam',
    },
    genres: {
      name: 'gêneros',
      description: 'Gêneros com suas próprias palavras, como “romance policial, gatos”',
    },
    title: { name: 'título', description: 'O título do livro, para aparecer na amostra' },
    cover: { name: 'capa', description: 'Uma imagem da capa' },
    top: {
      name: 'quantidade',
      description: `Quantos tons listar, de ${REQUEST_LIMITS.top.min} a ${REQUEST_LIMITS.top.max}; normalmente ${REQUEST_LIMITS.top.usual}`,
    },
    theme: {
      name: 'tema',
      description: 'O tema da amostra',
      choices: { light: 'claro', dark: 'escuro' },
    },
  },
  chat,
  page,
};
