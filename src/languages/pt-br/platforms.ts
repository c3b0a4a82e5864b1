import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

const AGAIN = 'Anexe de novo ou cole a sinopse.';
const LATER = 'Tente de novo em um minuto ou cole a sinopse.';

/** What chat platforms say in Brazilian Portuguese. */
export const chat: ChatWords = {
  menu: { shared: 'Sugerir tons de capa', private: 'Sugerir tons de capa (privado)' },
  options: {
    file: {
      name: 'arquivo',
      description: 'Um texto, um documento (DOCX, ODT, RTF, PDF) ou um e-book com a sinopse',
    },
    private: { name: 'privado', description: 'Se só você vê a resposta' },
  },
  tooShort: `Está um pouco curto para uma sinopse. Envie duas ou três frases sobre o livro, em inglês, por exemplo: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'Não vejo a mensagem à qual você responde. Escolha o meu comando no menu dela, ou envie a sinopse ou a capa.',
  form: {
    shortTitle: 'Tons de capa',
    submit: 'Sugerir',
    cancel: 'Cancelar',
    empty: 'Escreva aqui uma sinopse ou escolha abaixo alguns gêneros.',
    continued: 'Sinopse, continuação',
    longer:
      'Para o que não cabe acima. Se o texto for mais longo, envie um arquivo de texto por mensagem direta.',
    title: 'Que tons combinam com este livro?',
    blurb: {
      label: 'Sinopse',
      description: 'A sinopse do livro, em inglês; duas ou três frases bastam',
    },
    bookTitle: { label: 'Título', description: 'Para aparecer na amostra' },
    genres: {
      label: 'Gêneros',
      description: 'Com suas próprias palavras, em inglês',
      placeholder: 'romance policial, gatos',
    },
    comparables: {
      label: 'Livros comparáveis',
      description: 'Até dez livros como o seu, com título e autor, um por linha ou com ponto e vírgula',
    },
    cover: { label: 'Uma imagem da capa', description: 'Para ver se combina com a sinopse' },
    files: {
      label: 'Arquivo com a sinopse, imagem da capa',
      description: 'Um texto, documento ou e-book no lugar da sinopse; uma capa, para ver se combina',
    },
  },
  coverForm: { shortTitle: 'Olhar uma capa', submit: 'Olhar' },
  desk: 'E agora, para o design…',
  notYours: 'Só quem perguntou pode mudar esta resposta. Envie /coverhues para ter a sua.',
  answerGone: {
    one: (days) =>
      `Não tenho mais esta resposta: eu as guardo por ${days} dia. Envie a sinopse de novo e eu respondo outra vez.`,
    other: (days) =>
      `Não tenho mais esta resposta: eu as guardo por ${days} dias. Envie a sinopse de novo e eu respondo outra vez.`,
  },
  failed: 'Algo falhou do meu lado; não foi o seu texto. Tente de novo.',
  busy: 'Estou muito ocupado agora. Tente de novo em um minuto.',
  storeAway: 'Não consigo acessar agora o que eu guardo. Tente de novo em alguns minutos.',
  restarting: 'Estou reiniciando. Tente de novo em um minuto.',
  interrupted: 'Fui reiniciado bem na hora de responder. Se não houver resposta aqui, pergunte de novo.',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `O arquivo ${name} não está guardado nesta plataforma, por isso não o abri. Anexe o próprio arquivo ou cole a sinopse.`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `Não tenho permissão para abrir ${name} daqui. Envie por mensagem direta ou cole a sinopse.`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `O arquivo ${name} não está mais lá: o link expirou ou alguém o apagou. ${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `O arquivo ${name} não chegou a tempo. ${LATER}`,
      ATTACHMENT_BUSY: ({ name }) =>
        `Não consegui baixar ${name}: a plataforma está muito ocupada agora. ${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `Não consegui baixar ${name}. ${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `O arquivo ${name} é grande demais: leio arquivos de até ${limit}. Cole a sinopse no lugar dele.`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `O arquivo ${name} parece ser ${kind}, e não sei ler esse tipo de arquivo. Anexe a sinopse como arquivo de texto ou cole-a.`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `O arquivo ${name} parece ser ${kind}, e não sei ler esse tipo de arquivo. Salve-o como texto simples (.txt) e anexe esse texto, ou cole a sinopse.`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `Não consegui ler o arquivo ${name} (${kind}): parece estar protegido ou danificado, ou contém coisas demais. Salve-o como texto simples (.txt) e anexe esse texto, ou cole a sinopse.`,
      ATTACHMENT_ENCODING: ({ name }) =>
        `Não consigo reconhecer com certeza a codificação de ${name}. Salve-o em UTF-8 e anexe de novo, ou cole a sinopse.`,
      ATTACHMENT_EMPTY: ({ name }) => `Não há texto no arquivo ${name}. Anexe outro ou cole a sinopse.`,
    },
    leftOut: {
      one: () => 'Deixei de fora um arquivo anexado.',
      other: (count) => `Deixei de fora ${count} arquivos anexados.`,
    },
  },
  exported:
    'Aqui está a paleta em CSS, em SCSS, como tema do Tailwind, em design tokens e em SVG, para o GIMP, em Adobe Swatch Exchange, para o Photoshop e para o Procreate, e todos os tons em uma tabela.',
  exportedCover:
    'Aqui está a paleta da própria capa em CSS, em SCSS, como tema do Tailwind, em design tokens e em SVG, para o GIMP, em Adobe Swatch Exchange, para o Photoshop e para o Procreate, e em uma tabela.',
  shortened: {
    hues: { one: () => 'mais um tom', other: (count) => `mais ${count} tons` },
    withoutReasons: 'Para caber em uma mensagem, faltam aqui os motivos dos últimos tons.',
    withoutHues: (hues) => `Para caber em uma mensagem, ficou de fora aqui ${hues}; Exportar traz todos.`,
    withoutBoth: (hues) =>
      `Para caber em uma mensagem, ficaram de fora aqui os motivos dos últimos tons e ${hues}; Exportar traz todos.`,
  },
  filesTooLarge: {
    one: () => 'Um arquivo é maior do que se pode enviar aqui; deixei-o de fora.',
    other: (count) => `${count} arquivos são maiores do que se pode enviar aqui; deixei-os de fora.`,
  },
  stillVisible:
    'Não foi possível recolher esta resposta: os outros ainda veem a antiga. Apague-a à mão ou peça a um administrador.',
  pictureMissing: 'Não foi possível mostrar a imagem dos tons; o texto diz tudo o que ela mostra.',
  pictureAfterAll: 'Aqui está, enfim, a imagem dos tons.',
  filesInDirect: {
    one: () => 'Enviei o arquivo nas nossas mensagens diretas.',
    other: (count) => `Enviei os ${count} arquivos nas nossas mensagens diretas.`,
  },
  answeredHere: 'Não consegui responder na conversa em que você perguntou, então respondo aqui.',
  home: {
    recent: 'Compartilhado há pouco',
    nothingYet: 'Nada ainda. As respostas compartilhadas em um canal aparecem aqui.',
    settings: 'Configurações',
    whoSees: 'Quem vê as respostas em um canal?',
    forWorkspace: 'Isso vale para todo o workspace; só os administradores e proprietários dele podem mudar.',
    visibility: { private: 'Só quem pergunta', public: 'Todos no canal' },
  },
};

/** What the web page says in Brazilian Portuguese. */
export const page: PageWords = {
  name: 'coverhues: de que cor é um livro como o seu?',
  skip: 'Ir para o formulário',
  heading: 'De que cor é um livro como o seu?',
  lede: 'Cole uma sinopse em inglês. Dezenas de milhares de capas, medidas uma a uma, dizem que tons esses livros levam, em que ordem e por quê.',
  language: 'Idioma',
  dark: 'Página escura',
  yourBook: 'Seu livro',
  optional: 'opcional',
  drop: 'Escolha uma imagem, solte-a aqui ou cole-a.',
  document: 'Ou um arquivo de texto, Word, OpenDocument, RTF ou PDF com a sinopse, ou um e-book.',
  removeCover: 'Remover a imagem',
  submit: 'Sugerir tons',
  reading: 'Lendo…',
  privacy:
    'O que você envia é lido neste servidor e depois esquecido: nunca é guardado nem registrado. Um link para compartilhar leva isso depois do # do endereço, uma parte que os navegadores não enviam a nenhum servidor.',
  privacyKept: {
    one: (days) =>
      `Os textos e as imagens que você envia são lidos neste servidor e depois esquecidos: nunca são guardados nem registrados. O que a resposta diz fica guardado por ${days} dia no máximo, para que você possa perguntar mais sobre ela. Um link para compartilhar leva a pergunta depois do # do endereço, uma parte que os navegadores não enviam a nenhum servidor.`,
    other: (days) =>
      `Os textos e as imagens que você envia são lidos neste servidor e depois esquecidos: nunca são guardados nem registrados. O que a resposta diz fica guardado por ${days} dias no máximo, para que você possa perguntar mais sobre ela. Um link para compartilhar leva a pergunta depois do # do endereço, uma parte que os navegadores não enviam a nenhum servidor.`,
  },
  examples: {
    heading: 'Experimente um exemplo',
    kinds: {
      cozyMystery: 'Mistério aconchegante',
      spaceOpera: 'Ópera espacial',
      romance: 'Romance de época',
      cookbook: 'Livro de receitas',
      pictureBook: 'Livro ilustrado',
      memoir: 'Memórias',
    },
  },
  genres: {
    suggestions: { one: () => 'Uma sugestão.', other: (count) => `${count} sugestões.` },
    added: (genre) => `O gênero ${genre} foi adicionado.`,
    remove: (genre) => `Remover ${genre}`,
    removed: (genre) => `O gênero ${genre} foi removido.`,
  },
  comparables: {
    added: (book) => `O livro ${book} foi adicionado.`,
    remove: (book) => `Remover ${book}`,
    removed: (book) => `O livro ${book} foi removido.`,
  },
  parts: {
    recognised: 'Gêneros reconhecidos',
    bothShow: 'O que a sinopse e a capa mostram',
    looksLike: 'O que a capa parece',
    why: 'Tom por tom',
    mood: 'Fundo e clima',
    onCover: 'Em uma capa simples',
  },
  named: 'indicado por você',
  height:
    'Quanto mais alto o livro, mais provável o tom em uma capa assim. Primeiro vêm os tons que distinguem essas capas.',
  copy: (hex) => `Copiar ${hex}`,
  copied: (hex) => `O código ${hex} foi copiado.`,
  notCopied: (hex) => `O navegador não deixa copiar nada aqui: ${hex} não está na área de transferência.`,
  next: 'Seguir a partir daqui',
  answerGone: 'Esta resposta não está mais guardada. Envie o formulário de novo e você terá outra.',
  download: 'Baixar os tons como imagem',
  downloadColours: 'Baixar as cores da capa como imagem',
  share: 'Copiar um link para compartilhar',
  shared:
    'O link foi copiado. Ele contém o texto, os gêneros, os livros comparáveis e o título, mas nenhuma imagem; quem o abrir recebe a resposta a eles.',
  linkInAddress: 'O navegador não deixa copiar nada aqui, mas o link agora está na barra de endereços.',
  print: 'Imprimir',
  yourTitle: 'Seu título',
  asThumbnail: (height) => `Em miniatura, com ${height} pixels de altura`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Um título em ${title} sobre ${ground} tem contraste de ${contrast}; texto precisa de ${wanted}.`,
  empty: 'Escreva aqui uma sinopse, cite alguns gêneros ou mostre uma capa.',
  faulty: 'Ainda não deu certo',
  chooseAgain: 'Escolha a imagem de novo, por favor; os navegadores a esquecem.',
  unreachable: 'Não foi possível alcançar o servidor. Seu texto continua aqui; tente de novo.',
  notFound: 'Não há nenhuma página neste endereço.',
  problems: {
    malformed: 'Esta solicitação não está escrita como deveria, e não consigo entendê-la.',
    wrongMethod: 'Este endereço não pode ser chamado dessa forma.',
    wrongKind: 'O que foi enviado é de um tipo que não é aceito aqui.',
    tooMuchText: 'É mais texto do que posso aceitar. Envie só uma sinopse, gêneros e um título, por favor.',
  },
  back: 'Voltar ao formulário',
  api: 'Para programas',
};

/** What the pages on the bot itself say in Brazilian Portuguese. */
export const notices: NoticeWords = {
  titles: {
    about: 'Sobre o coverhues',
    privacy: 'Privacidade',
    terms: 'Termos de uso',
    support: 'Ajuda',
  },
  install: { slack: 'Adicionar ao Slack', discord: 'Adicionar ao Discord' },
  deleteAnswer: 'Apagar esta resposta',
  answerDeleted: 'A resposta foi apagada: nada dela está mais guardado.',
  onTheWay:
    'A caminho da resposta, uma pergunta pode ficar no banco de dados deste servidor enquanto é respondida.',
  operator: {
    heading: 'Quem cuida disto',
    name: 'Responsável',
    contact: 'Contato',
    country: 'Servidor em',
    unnamed: 'Aqui não se diz quem cuida deste servidor. Pergunte a quem lhe deu o endereço.',
  },
  about: {
    what: {
      heading: 'O que ele faz',
      lines: [
        'Dê ao coverhues a sinopse de um livro, e ele responde com os tons que as capas de tais livros têm de verdade: em ordem, cada um com sua razão, com paletas e uma imagem.',
        'Mostre uma capa, e ele diz com que tipo de livro ela se parece, quais são as suas cores e como se lê o título.',
      ],
    },
    how: {
      heading: 'De onde vêm as respostas',
      lines: [
        'Elas se baseiam em dezenas de milhares de capas reais, medidas uma a uma. Um modelo pequeno neste servidor lê o que você envia; nenhum grande modelo de linguagem é consultado, e nenhum texto vai para outro serviço.',
        'Ele pode errar, e diz o quanto tem certeza. Como uma capa deve ser, quem decide são as pessoas.',
      ],
    },
    slack: {
      heading: 'No Slack',
      lines: [
        '/coverhues com uma sinopse dá a resposta; sem palavras, abre um formulário.',
        '/covergenre olha uma capa, /series os livros de uma série, /shelf guarda respostas com um nome, /vote põe paletas em votação.',
        'O menu de uma mensagem tem uma entrada para isso, e quem menciona o aplicativo ou escreve para ele recebe uma resposta.',
        'Ele só escreve onde alguém pergunta. Nos canais lê a mensagem que o menciona, a que abre o tópico dela e aquela cujo menu você escolhe, e nenhuma outra.',
      ],
    },
    discord: {
      heading: 'No Discord',
      lines: [
        '/coverhues com uma sinopse dá a resposta; sem opções, abre um formulário.',
        '/covergenre olha uma capa, /series os livros de uma série, /shelf guarda respostas com um nome, /vote põe paletas em votação.',
        'O menu de uma mensagem tem uma entrada para isso, e quem menciona o bot ou escreve para ele recebe uma resposta.',
        'Ele só escreve onde alguém pergunta, e não lê outras mensagens além das que são para ele e daquelas a que elas respondem.',
      ],
    },
    page: {
      heading: 'Aqui',
      lines: ['A página deste servidor faz o mesmo, sem conta.'],
    },
  },
  privacy: {
    read: {
      heading: 'O que é lido',
      lines: [
        'Textos, arquivos e imagens que você envia são lidos na memória deste servidor para responder, e depois esquecidos: nunca são guardados nem registrados.',
      ],
      inChats:
        'Nas conversas o bot lê o que é para ele: comandos e formulários, mensagens diretas, mensagens que o mencionam ou cujo menu você escolhe, e aquilo a que elas respondem.',
    },
    kept: {
      heading: 'O que fica guardado, e por quanto tempo',
      answers: (days) =>
        `Uma resposta, por ${days} dias, para que os botões funcionem: números, paletas, o título, os gêneros e os livros que você citou, e palavras da sinopse que as razões citam; nem texto nem imagem. Com ela, a sua identificação na plataforma, para que suma quando você quiser.`,
      page: ({ answers, days }) =>
        `Das respostas desta página, as últimas ${answers}, por ${days} dias no máximo: o mesmo, sem nome.`,
      pageAlone: ({ answers, days }) =>
        `Das respostas desta página, as últimas ${answers}, por ${days} dias no máximo, para que os botões funcionem: números, paletas, o título, os gêneros e os livros que você citou, e palavras da sinopse que as razões citam; nem texto, nem imagem, nem nome.`,
      pageNothing: 'Das respostas desta página, nada.',
      shelf: (days) =>
        `O que você põe numa estante, com a sua identificação e sem nenhuma palavra da sinopse, até que você apague ou ninguém use por ${days} dias.`,
      votes:
        'Uma votação, com a identificação de quem pediu, até duas semanas depois do fim; quem escolheu o quê, até o fim.',
      slack:
        'De um espaço de trabalho do Slack: o token com que o aplicativo funciona lá, cifrado, quem vê as respostas, e os tons compartilhados por último, até que o aplicativo seja removido.',
      discord:
        'Por quais servidores do Discord você chegou à sua estante, para que ela suma quando você sair do último.',
      heard:
        'Um resumo criptográfico do que já foi ouvido, por duas horas, para nada ser respondido duas vezes; e, enquanto uma pergunta está em andamento, por quinze minutos no máximo, como avisar quem perguntou.',
      memory:
        'Só na memória, até reiniciar: idiomas das pessoas, e endereços de rede de quem visita a página, para que ninguém pergunte demais.',
    },
    never: {
      heading: 'O que nunca se faz',
      lines: [
        'Nada é vendido, repassado, usado em propaganda ou para aprender. A página não põe nenhum cookie além de um que lembra o tema escolhido.',
        'O registro não tem nada do que as pessoas escreveram.',
      ],
      platforms: 'O Slack e o Discord guardam, eles mesmos, o que se diz lá, conforme os próprios termos.',
    },
    deleted: {
      heading: 'Como se apaga',
      chats: '/shelf esqueça-me apaga na hora tudo o que se guarda de você, e diz o que era.',
      shared: 'O que você guardou para outros, ou pôs em votação, fica com eles, sem a sua identificação.',
      slack: 'No Slack, um botão no início do aplicativo faz o mesmo.',
      page: 'Abaixo de uma resposta desta página, um botão a apaga.',
      places: 'Quando um servidor ou espaço de trabalho remove o aplicativo, apaga-se o que se guarda dele.',
      asked:
        'Quem cuida deste servidor apaga para quem pedir: veja abaixo. Todo o resto some sozinho quando o prazo acaba.',
    },
    version: {
      heading: 'De que versão se fala',
      line: (version) => `É isto que faz o coverhues ${version}, que funciona aqui.`,
    },
  },
  terms: [
    {
      heading: 'O que você recebe',
      lines: [
        'Contagens do que as capas trazem, e paletas que vêm disso: um conselho, não uma promessa. Pode estar errado. Confira cores e contraste antes de imprimir qualquer coisa.',
      ],
    },
    {
      heading: 'O que você envia',
      lines: [
        'Envie só o que tem o direito de enviar, e nada contra a lei. Não tente sobrecarregar o serviço, nem chegar ao que é dos outros.',
        'O que você envia continua seu. O que volta, paletas, imagens e arquivos, você pode usar para o que quiser; títulos e capas citados são de seus donos.',
      ],
    },
    {
      heading: 'O que não se promete',
      lines: [
        'O serviço vem como está, sem garantia alguma, até onde a lei permite. Ele pode mudar, parar ou acabar, e quem abusar dele pode ser excluído.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Outros termos',
    lines: ['No Slack e no Discord valem também os deles.'],
  },
  support: {
    help: {
      heading: 'Como se usa',
      slack: 'No Slack, /coverhues help diz como perguntar, e o início do aplicativo também.',
      discord: 'No Discord, /help diz como perguntar.',
      page: 'Aqui, a página tem exemplos para experimentar.',
    },
    faults: {
      heading: 'Quando algo vai mal',
      lines: [
        'Se não vier resposta, tente de novo em um minuto. Se continuar assim, escreva a quem cuida deste servidor, com a hora e o que você fez; o texto em si não é preciso.',
        'Para apagar o que se guarda de você, ou saber o que é, escreva ao mesmo endereço.',
      ],
    },
    weakness: {
      heading: 'Se você achou uma falha de segurança',
      lines: ['Conte primeiro a quem cuida deste servidor, e como se chega a vê-la.'],
    },
  },
};
