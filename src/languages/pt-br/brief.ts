import type { BriefWords } from '../say/brief.ts';

/** What a brief says in Brazilian Portuguese. */
export const brief: BriefWords = {
  label: 'Briefing de capa',
  untitled: 'Um livro sem título',
  cover: 'Uma capa',
  undrawable: 'Nenhuma fonte aqui tem todas as letras deste título; ele está nas propriedades do documento.',
  unset: 'Um título que nenhuma fonte aqui pode compor',
  headings: {
    palette: 'Paleta, na tela e na impressão',
    plainCovers: 'Capas simples, no tamanho das lojas',
    ground: 'Fundo e clima',
    ranges: 'Margens em vez de ordens',
    avoid: 'O que evitar',
  },
  columns: {
    screen: 'Tela',
    print: 'Impresso',
    colour: 'Função e cor',
    hex: 'sRGB',
    ink: 'Tinta',
    note: 'Texto e gráfica',
  },
  lightness: {
    dark: (share) => `${share} escuro`,
    mid: (share) => `${share} intermediário`,
    light: (share) => `${share} claro`,
  },
  carried: (share) => `${share} a usam`,
  taken: (share) => `${share} da capa`,
  contrast: (ratio) => `Contraste com o fundo: ${ratio}.`,
  prints: 'Imprime-se como aparece.',
  printsAs: (hex) => `Imprime-se como ${hex}.`,
  nearest: (hex) => `A mais próxima imprimível: ${hex}.`,
  ground: ({ from, to }) =>
    `Na metade central das capas citadas aqui, a luminosidade do fundo vai de ${from} a ${to} (0 é preto, 100 é branco).`,
  areas: ({ largest, next }) =>
    `A maior cor ocupa de ${largest.from} a ${largest.to} de uma capa; a seguinte, de ${next.from} a ${next.to}.`,
  rare: (colours) => `Mais raros aqui do que em geral: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, contra ${usual} de todas as capas`,
  faint: (names) => `Nada de texto em ${names} sobre este fundo: o contraste fica abaixo de 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) => `${name}: ${ink} de tinta; as gráficas suportam cerca de ${most}.`,
  nothing: 'Nada aqui se destaca como algo a evitar.',
  source: {
    covers: (count) => `Das ${count} capas reais mais próximas deste livro, em um índice de capas medidas.`,
    hues: 'Da frequência dos tons em capas reais desses gêneros.',
    cover: 'Da própria capa, ao lado de capas medidas.',
    figures: 'As parcelas são dessas capas; os valores de impressão são um começo, não uma prova de cor.',
  },
  drawn: 'Aqui está o briefing para quem vai desenhar a capa: uma página de PDF.',
};
