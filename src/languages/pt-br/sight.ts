import type { SightWords } from '../say/sight.ts';

/** What is said of how others see a palette in Brazilian Portuguese. */
export const sight: SightWords = {
  edge: {
    light: (colour) => `Numa página branca o fundo some: dê a uma capa assim uma borda fina em ${colour}.`,
    dark: (colour) => `Numa página escura o fundo some: dê a uma capa assim uma borda fina em ${colour}.`,
  },
  faintType: (least) =>
    `Para alguns daltônicos, o texto sobre este fundo tem um contraste de só ${least}, e o bom é 4,5: use letras grandes e em negrito, ou uma placa de outra cor.`,
  merging: {
    look: {
      grey: (colours) => `em cinza, ${colours} se confundem`,
      blind: (colours) => `para alguns daltônicos, ${colours} se confundem`,
      both: (colours) => `em cinza e para alguns daltônicos, ${colours} se confundem`,
    },
    line: {
      light: (looks) => `${looks}: separe-os com uma linha clara.`,
      dark: (looks) => `${looks}: separe-os com uma linha escura.`,
      either: (looks) => `${looks}: separe-os com uma linha clara ou escura.`,
    },
  },
  title: {
    whole: (parts) => `Do jeito que as lojas mostram, o título ${parts}.`,
    clear: (sizes) => `se lê em ${sizes} pixels`,
    faint: (sizes) => `fica fraco em ${sizes} pixels`,
    lost: (sizes) => `se perde em ${sizes} pixels`,
    small: ({ sizes, letters }) =>
      `se perde em ${sizes} pixels, onde as letras têm menos de ${letters} de altura`,
    lostInGrey: (sizes) => `se perde em cinza em ${sizes} pixels`,
  },
  view: {
    headline: 'A paleta como outros a veem',
    ink: ({ colour, least }) =>
      `O texto tem sobre o fundo um contraste de ${colour}, e de ${least} onde se vê pior; 4,5 é bom, e 3 basta para letras grandes.`,
    apart: 'Nenhuma cor se confunde com a vizinha em cinza nem para daltônicos.',
    standsOut: 'O fundo se destaca de páginas brancas e escuras sem borda.',
  },
  viewPicture: {
    heading: 'Como outros veem',
    alike: 'se confundem',
    sights: {
      colour: { name: 'Em cores', detail: 'como a maioria vê' },
      grey: { name: 'Em cinza', detail: 'como na tinta eletrônica' },
      protan: { name: 'Protanopia', detail: 'sem cones do vermelho' },
      deutan: { name: 'Deuteranopia', detail: 'sem cones do verde' },
      tritan: { name: 'Tritanopia', detail: 'sem cones do azul' },
    },
    pages: { light: 'Numa página branca', dark: 'Numa página escura' },
    sizes: (sizes) => `${sizes} pixels`,
    type: (contrast) => `contraste do texto ${contrast}`,
    opening: 'Uma paleta e capas simples que a vestem, como outros as veem:',
    lookAlike: (colours) => `${colours} se confundem`,
  },
};
