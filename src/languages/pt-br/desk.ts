import type { DeskWords } from '../say/desk.ts';

/** What is said in Brazilian Portuguese of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (fica)`,
  heading: (colours) => `Uma paleta que mantém ${colours}`,
  changed: 'A paleta, com duas cores trocadas de papel',
  order: 'Os tons abaixo são os dessas capas, seja o que for que fica.',
  keeping: (colours) => `Ficam: ${colours}.`,
  place: ({ at, of, them }) =>
    `Paleta ${at} de ${of} de capas reais que levam ${them} ou tons próximos, primeiro a melhor para este livro.`,
  near: ({ at, of }) => `Paleta ${at} de ${of}, de uma capa real que chega perto disso.`,
  byRule: ({ at, of, rule }) =>
    `Paleta ${at} de ${of}, que nenhuma capa real leva: segue uma regra das cores, ${rule}.`,
  rules: {
    complement: 'a complementar da mais forte',
    split: 'complementares divididas',
    neighbours: 'vizinhas no círculo das cores',
    triad: 'uma tríade',
    tints: 'tons claros e escuros de uma cor',
    ground: 'só as suas cores sobre um fundo do qual se destacam',
  },
  against: ({ ground, share }) => `Esta paleta tem ${ground}, como só ${share} dessas capas.`,
  last: 'É a última: depois volta a primeira.',
  them: { one: 'essa cor', two: 'ambas', all: 'todas elas' },
  where: { one: 'no papel pedido', more: 'no papel pedido' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `De ${such} capas de livros assim, ${carrying} levam ${them}${where} (${share}), contra ${usual} de todas: ${times} o usual.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `De ${such} capas de livros assim, ${carrying} levam ${them}${where} (${share}), contra ${usual} de todas: mais ou menos o usual.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `De ${such} capas de livros assim, ${carrying} levam ${them}${where} (${share}), contra ${usual} de todas: menos que o usual.`,
  few: ({ such, carrying, share, usual, where }) =>
    `Em ${carrying} de ${such} capas de livros assim (${share})${where}: poucas demais para comparar com todas (${usual}).`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `Nenhuma das ${such} capas de livros assim leva ${them}${where}; de ${usual} capas de todo tipo, ${carrying}.`,
  none: ({ where }) => `Nenhuma capa que conheço leva isso${where}.`,
  distances: (list) => `Na capa de que ela vem, ${list} (em OKLab, onde 0,02 mal se nota).`,
  distance: ({ name, distance }) => `${name} difere em ${distance}`,
  swapped: ({ ground, ink }) =>
    `Duas cores trocaram de papel: o fundo agora é ${ground}, e o texto vai em ${ink}.`,
  question: 'Quais cores ficam?',
  howTo:
    'Diga os números, uma palavra como “vinho” ou #b22222: até cinco. Um papel se indica assim: vinho = fundo.',
  faults: {
    unknown: (word) => `Não conheço nenhuma cor ${word}.`,
    didYouMean: (words) => `Você quis dizer ${words}?`,
    examples: 'Conheço cores como firebrick, azul marinho, vermelho escuro, #b22222 e rgb(178, 34, 34).',
    tooMany: (most) => `Mantenho até ${most} cores, então valem as ${most} primeiras.`,
    alike: (one, other) => `Mal se distinguem ${one} e ${other} numa capa, então mantenho só a primeira.`,
    noSuchNumber: ({ number, colours }) => `Não há cor ${number}: esta paleta tem ${colours}.`,
    noPart: (word) => `${word} não é um papel de uma paleta: há fundo, principal, destaque e tinta.`,
    lacksPart: (typed) => `Em ${typed} falta o papel: há fundo, principal, destaque e tinta.`,
    lacksColour: (typed) => `Em ${typed} falta a cor: ela vem antes do sinal.`,
    leavesOut: (typed) => `Posso manter cores, mas não excluí-las; por isso ${typed} não muda nada.`,
    taken: ({ colour, role }) =>
      `Uma paleta tem só uma cor nesse papel (${role}), então ${colour} fica em outro.`,
    unread: ({ colour, other, contrast }) =>
      `Entre ${other} e ${colour} o contraste é ${contrast}, e para ler é preciso 4,5: ${colour} fica em outro papel.`,
    ink: (colour) =>
      `O texto ia em ${colour}, cor parecida com uma que fica: esta pode ir para outro lugar, e o texto recebe outra que se lê.`,
    inkKept: (colour) => `O texto fica em ${colour}, então só aparecem fundos em que ele se lê.`,
    nothing: 'Não achei nenhuma paleta com todas essas cores, então esta fica como estava. Mantenha menos.',
    noCovers: 'Este modelo não conhece capas reais, então não há paletas para percorrer.',
    noSwap: 'Posso trocar dois entre ground, main, accent e ink, ou dois números desta paleta, como 1 e 2.',
  },
  form: {
    shortTitle: 'Manter cores',
    submit: 'Trocar o resto',
    colours: { label: 'Cores desta paleta', description: 'As que você escolher ficam' },
    own: {
      label: 'Cores suas',
      description: 'Palavras, hexadecimais ou rgb(), com vírgulas entre eles',
      placeholder: 'vinho como fundo, #b22222',
    },
  },
};
