import type { SeriesWords } from '../say/series.ts';

/** O que se diz de uma série em português do Brasil. */
export const series: SeriesWords = {
  carry: {
    one: (colours) => `${colours} sustenta esta série, e cada livro tem uma cor só sua.`,
    other: (colours) => `${colours} sustentam esta série, e cada livro tem uma cor só sua.`,
  },
  nothingCarries: 'Não encontrei nenhuma cor que sustente esta série.',
  nothingShared: {
    both: 'As duas capas não compartilham nenhuma cor.',
    most: (count) => `Nenhuma cor está na maioria das ${count} capas.`,
  },
  alikeIn: (traits) => `Mesmo assim, elas se parecem em ${traits}.`,
  traits: { light: 'claridade', chroma: 'vivacidade', steps: 'nível de detalhe' },
  headings: { carriers: 'O que sustenta a série', books: 'A cor própria de cada livro' },
  number: (number) => `Livro ${number}`,
  next: 'O próximo livro',
  noCover: 'Ainda não há capas, então o que sustenta a série vem de capas reais de livros assim.',
  oneCover:
    'Por enquanto há uma capa: o fundo, a tinta e um destaque continuam, e a cor principal segue sendo só dela.',
  covers: (count) => `Sustenta a série o que a maioria das ${count} capas compartilha.`,
  bothCovers: 'Sustenta a série o que as duas capas compartilham.',
  place: {
    ground: 'Os fundos são diferentes, então a cor própria de um livro é o seu fundo.',
    main: 'O fundo se mantém, e a cor própria de um livro é a principal sobre ele.',
  },
  carriedBy: ({ covers, of }) => `em ${covers} de ${of} capas`,
  usual: ({ share, times }) => `Em ${share} das capas de livros assim, ${times} o habitual.`,
  worn: (share) => `Ocupa ${share} da capa.`,
  noOwn: 'Nada diz ainda que cor pode ser dele: uma sinopse ou uma capa diria.',
  apart: 'Com 100 pixels de altura, distingue-se de todos os outros.',
  alike: (books) => `Com 100 pixels de altura, é difícil distinguir de ${books}.`,
  sights: { colour: 'em cores', blind: 'para alguns daltônicos', grey: 'em preto e branco' },
  close: (share) => `A capa combina com as outras melhor que ${share} das capas do seu gênero.`,
  sets: (share) => `A capa se destaca: ${share} das capas do seu gênero combinariam melhor com as outras.`,
  tooFew: 'Uma série tem pelo menos dois livros. Envie a sinopse ou a capa de cada um.',
  tooMany: (most) => `São livros demais: leio até ${most} de uma série.`,
  nothing: (book) => `${book} não tem sinopse, nem capa, nem título; não há nada para ler.`,
  sameCover: (books) => `${books} têm a mesma capa.`,
  greys: 'Estas capas não têm outra cor além de cinzas, então só podem compartilhar cinzas.',
  picture: {
    heading: (count) => `Uma série de ${count} livros`,
    small: 'Com 100 pixels de altura',
    opening: 'Capas de uma série:',
  },
  form: {
    shortTitle: 'Uma série',
    submit: 'Responder',
    blurbs: {
      label: 'Sinopses',
      description: 'De duas a oito, em inglês, separadas por uma linha de três hifens: ---',
    },
    covers: { label: 'Capas', description: 'Na ordem dos livros, quantas houver' },
    empty: 'Escreva pelo menos duas sinopses, com uma linha de três hifens entre elas, ou anexe duas capas.',
    addBook: 'Mais um livro',
    toSeries: 'Uma série inteira',
    toBook: 'Um só livro',
    lede: 'Mostre de dois a oito livros, cada um pela sinopse ou pela capa. A resposta diz que cores sustentam a série e qual pode ser própria de cada livro.',
  },
};
