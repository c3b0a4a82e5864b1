import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in Brazilian Portuguese. */
export const followUps: Sentences['followUps'] = {
  why: 'Por que estes?',
  more: 'Mais tons',
  other: 'Outra paleta',
  view: 'Como outros veem',
  roll: 'Próxima paleta',
  swap: 'Trocar fundo e principal',
  lock: 'Manter cores e trocar o resto…',
  export: 'Exportar: arquivos para programas de design',
  brief: 'Briefing para o design (PDF)',
  save: 'Guardar na estante, com um nome',
  link: 'Um link com esta paleta',
  vote: 'Pôr paletas em votação',
  share: 'Compartilhar',
  private: 'Tornar privada',
};

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
  against: ({ ground, whole, share }) =>
    `Esta paleta tem ${ground}, e só ${share} dessas capas são ${whole} no conjunto.`,
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

/** What is said of saved answers in Brazilian Portuguese. */
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

/** What is said of votes in Brazilian Portuguese. */
export const vote: VoteWords = {
  options: {
    question: { name: 'pergunta', description: 'Sobre o que se vota' },
    palette: { name: 'paleta', description: 'Uma paleta de uma estante, pelo nome' },
    hours: { name: 'horas', description: 'Quantas horas dura a votação, de 1 a 168; se não, 24' },
  },
  usualQuestion: 'Que cores a capa vai usar?',
  rules: {
    poll: 'Cada pessoa tem um voto e pode mudá-lo até o fim.',
    buttons: 'Cada pessoa tem um voto; apertar outro botão muda o voto.',
  },
  tie: 'Em caso de empate, ganha o que vem antes na lista.',
  cover: (number) => `Capa ${number}`,
  button: (number) => `Votar em ${number}`,
  votes: { one: (count) => `${count} voto`, other: (count) => `${count} votos` },
  ends: 'Fim da votação',
  posted: 'A votação está aberta e termina sozinha.',
  form: {
    shortTitle: 'Pôr em votação',
    submit: 'Abrir a votação',
    question: 'Pergunta',
    palettes: 'Paletas de uma estante',
    covers: { label: 'Capas', description: 'Imagens de capas; com as paletas, até 5 opções' },
    hours: 'Duração',
  },
  lasts: { one: (count) => `${count} hora`, other: (count) => `${count} horas` },
  opening: 'Em votação:',
  cast: {
    counted: (name) => `Seu voto é para ${name}. Para mudar, vote em outra opção.`,
    changed: (name) => `Agora seu voto é para ${name}.`,
    known: 'Um voto seu mais recente já conta.',
    over: 'Esta votação terminou; nada mais muda nela.',
    gone: 'Esta votação não está mais guardada.',
    elsewhere: 'Esta votação é de outro lugar: só participa quem é do canal dela.',
  },
  ended: {
    won: ({ name, votes, of }) => `A votação terminou: ${name} ganha, com ${votes} de ${of} votos.`,
    level: ({ name, votes, of, others }) =>
      `A votação terminou: ${name} ganha, com ${votes} de ${of} votos, por vir na lista antes de ${others}, com a mesma quantidade.`,
    nobody: 'A votação terminou, e ninguém participou.',
  },
  kept: (name) => `A opção vencedora está na estante deste canal: ${name}.`,
  shelfFull: 'A estante deste canal está cheia, então a opção vencedora não ficou nela.',
  deleted: (question) => `A votação ${question} foi apagada, então terminou sem vencedor.`,
  byButtons: 'Aqui não posso criar enquetes, então a votação é por botões.',
  faults: {
    nowhere: 'Uma votação precisa de um canal de um chat em que outras pessoas participem.',
    alone: 'Uma votação precisa de mais gente: peça em um canal ou em uma conversa em grupo, e não aqui.',
    stranger: 'Não sou membro deste canal e não poderia contar os votos. Me convide e peça de novo.',
    unsent: 'Não foi possível publicar a votação: não posso escrever aqui, ou a conversa está fechada.',
    hours: 'Uma votação dura de 1 a 168 horas.',
    tooFew: 'Uma votação precisa de pelo menos duas opções: paletas de uma estante, ou capas.',
    tooMany: (most) => `São opções demais: aceito até ${most} paletas ou capas por votação.`,
    missing: (name) => `Não há paleta ${name} na sua estante, nem na deste canal, nem na de todos aqui.`,
    same: (names) => `A paleta de ${names} é a mesma, então não há o que escolher. Tire uma delas.`,
  },
};
