import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in Brazilian Portuguese. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: 'lista', description: 'O que há na estante' },
    show: { name: 'mostrar', description: 'Uma resposta guardada, com tudo o que se pode perguntar depois' },
    compare: { name: 'comparar', description: 'Duas paletas guardadas, lado a lado, e em que diferem' },
    rename: { name: 'renomear', description: 'Dar outro nome a uma resposta guardada' },
    delete: { name: 'apagar', description: 'Tirar da estante uma resposta guardada' },
    forget: { name: 'esquecer', description: 'Apagar a sua própria estante com tudo o que há nela' },
    'forget-me': {
      name: 'esqueça-me',
      description: 'Apagar tudo o que se guarda de você: respostas, a sua estante, os seus votos',
    },
  },
  options: {
    name: { name: 'nome', description: 'Com que nome ela foi guardada' },
    other: { name: 'outra', description: 'Com qual comparar' },
    to: { name: 'novo', description: 'O novo nome dela' },
    page: { name: 'página', description: 'Que página da lista' },
    whose: { name: 'de', description: 'De quem é a estante; a sua, se você não disser outra coisa' },
  },
  whose: { mine: 'minha', channel: 'deste canal', everybody: 'de todos aqui' },
  headings: { mine: 'Sua estante', channel: 'A estante deste canal', everybody: 'A estante de todos' },
  form: {
    shortTitle: 'Guardar na estante',
    submit: 'Guardar',
    name: { label: 'Nome', description: 'Até 60 caracteres; é com ele que se acha a paleta de novo' },
    whose: { label: 'Em que estante' },
  },
  untitled: 'Paleta',
  palettes: { one: (count) => `${count} paleta`, other: (count) => `${count} paletas` },
  page: ({ page, pages }) => `página ${page} de ${pages}`,
  howToGoOn:
    'Mostre uma pelo nome, e você poderá perguntar de novo tudo o que se pergunta depois de uma resposta.',
  saved: {
    mine: (name) => `${name} está na sua estante. Nada da sinopse é guardado com ela.`,
    channel: (name) => `${name} está na estante deste canal. Nada da sinopse é guardado com ela.`,
    everybody: (name) => `${name} está na estante de todos. Nada da sinopse é guardado com ela.`,
  },
  shown: {
    mine: ({ name, date }) => `Da sua estante: ${name}, guardada em ${date}.`,
    channel: ({ name, date }) => `Da estante deste canal: ${name}, guardada em ${date}.`,
    everybody: ({ name, date }) => `Da estante de todos: ${name}, guardada em ${date}.`,
  },
  won: {
    plain: ({ votes, of, date }) =>
      `Ela venceu uma votação que terminou em ${date}, com ${votes} de ${of} votos.`,
    asked: ({ question, votes, of, date }) =>
      `Ela venceu a votação ${question}, que terminou em ${date}, com ${votes} de ${of} votos.`,
  },
  renamed: ({ from, to }) => `${from} agora se chama ${to}.`,
  deleted: (name) => `${name} saiu da estante.`,
  forgotten: {
    none: 'Não havia nada na sua estante.',
    one: (count) => `Sua estante foi apagada, com ${count} paleta.`,
    other: (count) => `Sua estante foi apagada, com as ${count} paletas.`,
  },
  forgottenMe: {
    none: 'Nada de você está guardado.',
    all: 'Tudo o que estava guardado de você foi apagado.',
    deleted: (what) => `Era isto: ${what}.`,
    answers: { one: (count) => `${count} resposta`, other: (count) => `${count} respostas` },
    entries: {
      one: (count) => `${count} paleta da sua estante`,
      other: (count) => `${count} paletas da sua estante`,
    },
    ballots: {
      one: (count) => `a sua escolha em ${count} votação aberta`,
      other: (count) => `a sua escolha em ${count} votações abertas`,
    },
    shared: {
      one: () => 'Algo que você guardou ou pediu fica aqui com os outros, e já não diz que foi você.',
      other: (count) =>
        `${count} coisas que você guardou ou pediu ficam aqui com os outros, e já não dizem que foi você.`,
    },
    messages: 'As mensagens das conversas não sou eu que guardo: apague-as onde estão.',
  },
  faults: {
    empty: 'Um nome precisa de uma letra, um algarismo ou um sinal que se veja.',
    long: (most) => `Esse nome é longo demais: cabem até ${most} caracteres.`,
    taken: (name) => `Já existe uma paleta chamada ${name}. Escolha outro nome ou mude antes o daquela.`,
    full: (most) => `A estante está cheia: cabem ${most} paletas. Apague antes alguma.`,
    missing: {
      mine: (name) => `Não há nenhuma paleta ${name} na sua estante.`,
      channel: (name) => `Não há nenhuma paleta ${name} na estante deste canal.`,
      everybody: (name) => `Não há nenhuma paleta ${name} na estante de todos.`,
    },
    nothing: {
      mine: 'Sua estante está vazia. Abaixo de uma resposta você pode guardá-la.',
      channel: 'A estante deste canal está vazia. Abaixo de uma resposta você pode guardá-la aqui.',
      everybody: 'A estante de todos está vazia. Abaixo de uma resposta você pode guardá-la aqui.',
    },
    refused: (name) => `A paleta ${name} é de outra pessoa: só quem a guardou ou um moderador pode mudá-la.`,
    onlyMine: 'Aqui você só tem a sua própria estante; as de todos são de canais de que sou membro.',
    same: 'Para comparar, diga o nome de duas paletas diferentes.',
  },
  compare: {
    headline: (one, other) => `${one} ao lado de ${other}`,
    identical: 'As duas são a mesma paleta.',
    shared: (colours) => `As duas levam ${colours}.`,
    nothingShared: 'Elas não têm nenhuma cor em comum.',
    ground: {
      both: (colour) => `O fundo das duas: ${colour}.`,
      each: ({ name, colour }) => `O fundo de ${name}: ${colour}.`,
    },
    main: {
      both: (colour) => `A cor principal das duas: ${colour}.`,
      each: ({ name, colour }) => `A cor principal de ${name}: ${colour}.`,
    },
    usual: ({ colour, share }) => `Das capas de livros assim, ${share} levam esta cor: ${colour}.`,
    contrast: {
      both: (ratio) => `As letras contrastam igualmente com os dois fundos, ${ratio} para 1.`,
      each: ({ name, ratio }) => `As letras de ${name} contrastam ${ratio} para 1.`,
    },
    opening: 'Duas paletas lado a lado:',
  },
  link: 'Link para esta paleta',
  linked:
    'Este link contém a própria paleta: quem o abre vê as cores, e nada dela chega a um servidor nem fica nele.',
  nobodys: 'Aqui ninguém tem estante.',
  shared: {
    title: 'Uma paleta compartilhada',
    unreadable:
      'Este endereço não contém nenhuma paleta legível. Talvez esteja cortado: copie-o de novo, inteiro.',
    needsScript:
      'A paleta está depois do # do endereço, que nenhum servidor vê, então quem a desenha é o seu navegador: ative o JavaScript nesta página.',
    palette: 'Cores da paleta',
    hues: 'Tons dessas capas',
    genres: 'Tipos de livros',
  },
  home: {
    show: 'Mostrar',
    delete: 'Apagar',
    more: 'O resto da sua estante: /shelf lista',
    forgetMe: 'Apagar tudo o que se guarda de mim',
    confirm:
      'As suas respostas, a sua estante e os seus votos são apagados. Os botões abaixo das suas respostas deixam de funcionar.',
  },
};
