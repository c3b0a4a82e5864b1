import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF ou TIFF';
const LATER = 'Tente de novo em um minuto.';

/** Brazilian Portuguese that says `você`. */
export const brazilianPortuguese: Language = {
  locale: 'pt-BR',
  writing: {
    quotes: ['“', '”'],
    hasSmallGenres: true,
    under: (percent) => `menos de ${percent}`,
    about: (share) => `cerca de ${share}`,
    /** The singular reaches up to 2. */
    times: { one: (figure) => `${figure} vez`, other: (figure) => `${figure} vezes` },
  },

  books: {
    such: 'livros assim',
    like: (title) => `livros como ${title}`,
    of: { other: (genres) => `livros de ${genres}` },
    ofLike: { other: ({ genres, title }) => `livros de ${genres} como ${title}` },
  },
  leaning: {
    plain: ({ books, hues }) => `As capas de ${books} tendem a ${hues}.`,
    modest: ({ books, hues }) => `Um palpite modesto: as capas de ${books} podem tender a ${hues}.`,
    another: ({ books, hues }) => `Outra paleta para capas de ${books}: ${hues}.`,
    chosen: ({ books, hues }) => `Uma paleta para capas de ${books}: ${hues}.`,
    typical: ({ books, hues }) =>
      `Nenhum tom distingue as capas de ${books}; o mais frequente nelas é ${hues}.`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `As capas de ${books} têm fundo ${ground}.`,
      colours: ({ books, colours }) => `As capas de ${books} levam ${colours}.`,
      both: ({ books, ground, colours }) => `As capas de ${books} têm fundo ${ground}, com ${colours}.`,
    },
    modest: {
      ground: ({ books, ground }) => `Um palpite modesto: as capas de ${books} podem ter fundo ${ground}.`,
      colours: ({ books, colours }) => `Um palpite modesto: as capas de ${books} podem levar ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Um palpite modesto: as capas de ${books} podem ter fundo ${ground}, com ${colours}.`,
    },
    palette: {
      ground: ({ ground }) => `fundo ${ground}`,
      both: ({ ground, colours }) => `fundo ${ground}, com ${colours}`,
    },
    another: ({ books, palette }) => `Outra paleta para capas de ${books}: ${palette}.`,
    chosen: ({ books, palette }) => `Uma paleta para capas de ${books}: ${palette}.`,
    usual: (palette) => `Um palpite modesto, a partir do que levam as capas de todo tipo: ${palette}.`,
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

  readsAs: (genres) => `Pelo que leio, se encaixa em ${genres}.`,
  onShelf: (named) => `Numa livraria, ficaria em ${named}.`,
  givenGenres: {
    as: ({ term, genres }) => `${term} (como ${genres})`,
    took: (terms) => `Dos seus gêneros, considerei ${terms}.`,
    more: { other: (count) => `mais ${count}` },
    unknown: {
      one: (terms) => `Não conheço ${terms} como gênero, então deixei isso de fora.`,
      other: (terms) => `Não conheço ${terms} como gêneros, então deixei isso de fora.`,
    },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `A sinopse em si se encaixa em ${genres}.`,
    contradicts: ({ genres, named }) =>
      `A sinopse em si se encaixa em ${genres}, mas quase nada em ${named}; aqui vale primeiro o que você indicou.`,
    fewCovers: {
      none: (genre) =>
        `Não conheço nenhuma capa de livros de ${genre}, então tome estas cores como uma primeira pista.`,
      some: {
        one: ({ genre }) =>
          `Conheço só uma capa de livros de ${genre}, então tome estas cores como uma primeira pista.`,
        other: ({ genre, covers }) =>
          `Conheço só ${covers} capas de livros de ${genre}, então tome estas cores como uma primeira pista.`,
      },
    },
    toldBy: (words) => `Lido nas palavras: ${words}.`,
    titleAlone:
      'Não há sinopse, então isto se apoia só no título. Um gênero, ou duas ou três frases de sinopse em inglês, vão torná-lo mais firme.',
  },
  beside: {
    held: (books) => `Colocado ao lado de ${books}.`,
    heldOfBlurb: (books) => `Colocado ao lado do que a própria sinopse cita: ${books}.`,
    byAuthor: {
      one: ({ asked, author }) => `Por ${asked} conta a única capa que conheço de um livro de ${author}.`,
      other: ({ asked, author, covers }) =>
        `Por ${asked} contam as ${covers} capas que conheço de livros de ${author}.`,
    },
    unknown: {
      one: (books) => `Não conheço ${books}, então deixei de fora; confira a grafia ou diga quem escreveu.`,
      other: (books) => `Não conheço ${books}, então deixei de fora; confira a grafia ou diga quem escreveu.`,
    },
    unknownByAuthor: {
      one: (books) => `Não conheço ${books}, então deixei de fora; confira a grafia.`,
      other: (books) => `Não conheço ${books}, então deixei de fora; confira a grafia.`,
    },
    alone:
      'Não há sinopse, então isto se apoia só no que você indicou. Duas ou três frases de sinopse em inglês vão torná-lo mais firme.',
    shortened: 'É uma lista longa de livros. Procurei os primeiros e deixei o resto de fora.',
    named: 'citados',
    marks: {
      asker: { title: 'indicado por você', author: 'autor indicado por você' },
      blurb: { title: 'citado na sinopse', author: 'autor citado na sinopse' },
    },
  },
  print: {
    inPrint: (changes) => `Na impressão em quatro cores, ${changes}.`,
    becomes: ({ name, hex, printed, instead }) =>
      `o ${name} (${hex}) sai como ${printed} (o mais próximo que se pode imprimir: ${instead})`,
    dulls: ({ name, hex, instead }) =>
      `o ${name} (${hex}) sai mais opaco (o mais próximo que se pode imprimir: ${instead})`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `Entre ${from} e ${to}, as capas de ${genre} mudaram: ${changes} (medido em ${covers} capas).`,
    steady: ({ genre, from, to }) => `Entre ${from} e ${to}, as capas de ${genre} quase não mudaram.`,
    unknown: (genre) =>
      `Não há tendência a contar para as capas de ${genre}: de muito poucas se conhece o ano.`,
    covers: {
      rose: ({ what, from, to }) => `${what} subiram de ${from} para ${to}`,
      fell: ({ what, from, to }) => `${what} caíram de ${from} para ${to}`,
      what: {
        dark: 'as escuras',
        mid: 'as de luminosidade média',
        light: 'as claras',
        illustrated: 'as ilustradas',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `${what} subiu de ${from} para ${to} da superfície delas`,
      fell: ({ what, from, to }) => `${what} caiu de ${from} para ${to} da superfície delas`,
      what: {
        black: 'o preto',
        white: 'o branco',
        grey: 'o cinza',
        cream: 'o creme',
        brown: 'o marrom',
        red: 'o vermelho',
        orange: 'o laranja',
        yellow: 'o amarelo',
        gold: 'o dourado',
        green: 'o verde',
        teal: 'o verde-azulado',
        blue: 'o azul',
        navy: 'o azul-marinho',
        purple: 'o roxo',
        pink: 'o rosa',
      },
    },
    style: {
      illustrated: ({ share, since }) =>
        `Dessas capas, desde ${since}, ${share} são ilustradas, e as outras, fotográficas.`,
      photographed: ({ share, since }) =>
        `Dessas capas, desde ${since}, ${share} são fotográficas, e as outras, ilustradas.`,
      even: (since) =>
        `Dessas capas, desde ${since}, cerca de metade são ilustradas, e as outras, fotográficas.`,
    },
    styleUnknown: 'Não se sabe quantas dessas capas são ilustradas e quantas são fotográficas.',
  },
  leftOut: {
    part: {
      review: ['uma citação de resenha', 'citações de resenhas'],
      accolade: ['uma linha sobre prêmios ou vendas', 'linhas sobre prêmios ou vendas'],
      comparison: ['uma comparação com outros livros', 'comparações com outros livros'],
      biography: ['a biografia do autor'],
      series: ['uma linha sobre a série', 'linhas sobre a série'],
      edition: ['uma nota sobre a edição', 'notas sobre a edição'],
      warning: ['um aviso de conteúdo', 'avisos de conteúdo'],
      tags: ['hashtags ou códigos de emoji'],
      advertising: ['publicidade'],
      metadata: ['metadados'],
    },
    sentence: (parts) => `Deixei fora da leitura: ${parts}.`,
    textRead: 'O texto que foi lido:',
    nothingRead: 'Nada do texto foi lido.',
  },

  makeUp: {
    they: { first: 'Essas capas são', later: 'São' },
    among: { first: 'Entre essas capas', later: 'Entre elas' },
    same: ({ among, quality, ours }) =>
      `${among}, há tantas ${quality} quanto entre todas as capas: ${ours}.`,
    alike: ({ among, quality, ours, usual }) =>
      `${among}, há mais ou menos tantas ${quality} quanto entre todas as capas: ${ours}, contra ${usual}.`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they} ${quality} com menos frequência do que as outras: ${ours} delas, contra ${usual} de todas as capas.`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they} ${quality} com mais frequência do que as outras: ${ours} delas, contra ${usual} de todas as capas.`,
    most: ({ they, quality, ours, usual }) =>
      `${they} ${quality}: ${ours} delas, contra ${usual} de todas as capas.`,
  },
  why: {
    covers: {
      unknown: (genre) => `das capas de ${genre}`,
      many: ({ genre, covers }) => `de ${covers} capas de ${genre}`,
      few: {
        one: ({ genre, covers }) => `de apenas ${covers} capa de ${genre}`,
        other: ({ genre, covers }) => `de apenas ${covers} capas de ${genre}`,
      },
    },
    measured: ({ share, covers, times }) => `Medido: em ${share} ${covers}, ${times} o habitual.`,
    predicted: ({ about, times }) => `Previsto para este livro: ${about} de chance, ${times} o habitual.`,
    asUsual: (about) => `Previsto para este livro: ${about} de chance, mais ou menos o habitual.`,
    read: (words) => `Lido no texto: ${words}.`,
    common: 'É comum em capas de todo tipo.',
  },
  realCovers: {
    palette: 'A paleta, como essas capas a usam',
    comparables: 'Capas reais de livros assim',
    order:
      'Primeiro vêm os tons que distinguem essas capas; os números ao lado de um tom são a parcela dessas capas que provavelmente o leva e quantas vezes ela é a parcela usual.',
    usualOrder:
      'Estes tons são os mais frequentes em capas de todo tipo; o número ao lado de um tom é a parcela de todas as capas que o leva.',
    author: (author) => ` de ${author}`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `Entre as capas de todo tipo, ${of} são ${whole} no conjunto; entre elas, o fundo mais frequente é o ${name} (${hex}), em ${share} de todas as capas.`,
    usualShare: (share) => `Está em cerca de ${share} de todas as capas.`,
    ground: {
      most: ({ whole, figures }) => `No conjunto, essas capas são ${whole}: ${figures}.`,
      oftenest: ({ whole, figures }) =>
        `No conjunto, essas capas são, na maioria das vezes, ${whole}: ${figures}.`,
    },
    figures: {
      alone: (share) => `${share} delas`,
      same: (share) => `${share} delas, como entre todas as capas`,
      beside: ({ share, usual }) => `${share} delas, contra ${usual} de todas as capas`,
    },
    groundColour: ({ name, hex, share }) =>
      `Entre elas, o fundo mais frequente é o ${name} (${hex}), em ${share} dessas capas.`,
    neutral: ({ name, hex, share, times }) =>
      `o ${name} (${hex}, em ${share} dessas capas, ${times} o habitual)`,
    neutrals: (neutrals) => `Além dos tons, elas preferem ${neutrals}.`,
    fit: {
      close: (percentile) =>
        `Esta capa usa as cores desses livros com mais fidelidade do que ${percentile} das capas.`,
      shared: { other: (colours) => `Ela tem em comum com as capas deles ${colours}` },
      none: 'Ela não tem nenhuma cor em comum com as capas deles',
      apart: {
        one: (colours) => `o que a distingue é ${colours}`,
        other: (colours) => `o que a distingue são ${colours}`,
      },
      /** Every name of a colour is masculine. */
      colour: (name) => `o ${name}`,
    },
  },
  conventions: {
    families: {
      black: 'preto',
      white: 'branco',
      grey: 'cinza',
      cream: 'creme',
      brown: 'marrom',
      red: 'vermelho',
      orange: 'laranja',
      yellow: 'amarelo',
      gold: 'dourado',
      green: 'verde',
      teal: 'verde azulado',
      blue: 'azul',
      navy: 'azul-marinho',
      purple: 'roxo',
      pink: 'rosa',
    },
    traits: {
      carrying: (families) => `levam ${families}`,
      lacking: (family, other) => (other ? `não levam nem ${family} nem ${other}` : `dispensam o ${family}`),
      warm: 'tendem às cores quentes',
      cool: 'tendem às cores frias',
      vivid: 'mostram alguma cor viva',
      muted: 'evitam cores vivas',
      flat: 'dão a uma só cor pelo menos metade da área',
      mixed: 'não dão a nenhuma cor dois quintos da área',
      reaching: 'vão do quase preto ao quase branco',
      many: 'misturam quatro cores ou mais',
    },
    shares: {
      first: ({ ours, usual }) => `${ours} delas, contra ${usual} de todas as capas`,
      later: ({ ours, usual }) => `${ours} contra ${usual}`,
    },
    most: (traits) => `Em sua maioria, essas capas ${traits}.`,
    minority: ({ family, share, usual }) =>
      `Margem para se destacar: ${share} dessas capas levam ${family}, contra ${usual} de todas as capas.`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `Margem para se destacar: ${share} dessas capas levam ${family} (${usual} de todas as capas), e entre estas ${kept} ${trait} do mesmo jeito.`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `Margem para se destacar: o tom que mais chama a atenção. Nenhum domina: em ${share} dessas capas é o ${family}, e em ${nextShare}, o ${next}.`,
  },

  own: {
    heading: 'A sua própria lista',
    nearest: 'As capas mais próximas dela',
    leads: 'A paleta, os tons e as capas desta resposta vêm da sua própria lista.',
    follows:
      'A sua própria lista tem capas de menos de livros assim para responder com elas, então esta resposta vem de capas em geral.',
    none: {
      one: () => 'A única capa da sua lista não é de um livro como este.',
      other: (covers) => `Nenhuma das ${covers} capas da sua lista é de um livro como este.`,
    },
    few: {
      one: ({ covers }) =>
        `Das capas da sua lista (${covers}), uma é de um livro como este: pouco para dizer o que elas têm em comum.`,
      other: ({ alike, covers }) =>
        `Das capas da sua lista (${covers}), ${alike} são de livros como este: pouco para dizer o que elas têm em comum.`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `Na sua lista, ${alike} capas são de livros como este: ${count} delas são ${whole} no conjunto, e o fundo mais frequente é o ${colour}.`,
    colours: (colours) => `Elas usam mais do que as capas de todo tipo ${colours}.`,
    colour: ({ name, count }) => `o ${name} (${count} delas)`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `No que mais diferem de outras capas assim: ${count} de ${alike} (${share}) são ${whole} no conjunto, contra ${market} das outras.`,
      colour: ({ count, alike, share, name, market }) =>
        `No que mais diferem de outras capas assim: ${count} de ${alike} (${share}) usam o ${name}, contra ${market} das outras.`,
      nothing: 'Nas cores, quase não diferem de outras capas assim.',
    },
    fit: (share) =>
      `Das capas da sua própria lista, ${share} usam as cores desses livros com menos fidelidade.`,
  },

  cover: {
    looksLike: (categories) => `Esta capa parece ser da seção ${categories}.`,
    worn: ({ ground, colours }) => `Esta capa tem ${ground}: principalmente ${colours}.`,
    couldPass: (categories) => `Ela poderia ser da seção ${categories}; a imagem sozinha não diz.`,
    isCategoryQuoted: true,
    shows: (genres) => `Ela mostra traços de ${genres}.`,
    ownColours: 'As cores da capa',
    usual: {
      alone: ({ hue, usual }) => `O tom ${hue} aparece em ${usual} de todas as capas.`,
      firm: ({ hue, share, genre, times }) =>
        `O tom ${hue} aparece em ${share} das capas de ${genre}, ${times} o habitual.`,
      beside: ({ hue, about, genre, usual }) =>
        `O tom ${hue} aparece em ${about} das capas de ${genre}, e em ${usual} de todas.`,
    },
    style: {
      illustrated: 'É uma ilustração.',
      photographed: 'É uma fotografia, ou é feita de fotografias.',
    },
    makeUp: (properties) => `No conjunto, a capa é ${properties}.`,
    others: {
      alone: (usual) => `como ${usual} de todas`,
      genre: ({ ours, genre, usual }) => `como ${ours} das de ${genre} e ${usual} de todas`,
      later: ({ ours, usual }) => `${ours} e ${usual}`,
    },
    title: {
      none: 'Não encontrei um título nela, então não sei dizer como ela se lê em miniatura.',
      opening: (height) => `Uma dica: com ${height} pixels de altura, o que parece ser o título`,
      strong: ({ title, contrast }) =>
        `${title} se destaca bem do fundo, também em tons de cinza: o contraste é ${contrast}.`,
      fair: ({ title, contrast, wanted }) =>
        `${title} se lê, também em tons de cinza, mas ganharia com mais contraste: tem ${contrast}, e o bom começa em ${wanted}.`,
      byHueAlone: ({ title, contrast }) =>
        `${title} só se distingue do fundo pelo tom, que se perde em tons de cinza: o contraste é ${contrast}.`,
      weak: ({ title, contrast, wanted }) =>
        `${title} mal se distingue do fundo: o contraste é ${contrast}, e ${wanted} é o mínimo.`,
    },
    pointed: {
      one: (genres) => `para o gênero ${genres}`,
      other: (genres) => `para os gêneros ${genres}`,
    },
    agrees: (genres) => `A capa combina com a sinopse: as duas apontam ${genres}.`,
    agreesInPart: ({ both, image }) =>
      `A capa só combina em parte com a sinopse: as duas apontam ${both}, mas a capa, mais ${image}.`,
    clashes: ({ text, image }) =>
      `A capa pode enganar os leitores: a sinopse aponta ${text}, e a capa, ${image}.`,
    coverSilent:
      'A capa sozinha não mostra que tipo de livro é, então não combina com a sinopse nem a contradiz.',
    blurbSilent: (genres) => `A sinopse sozinha não aponta para um gênero claro; a capa aponta ${genres}.`,
    evidence: {
      read: ({ text, image }) => `${text} pela sinopse, ${image} pela capa`,
      named: (image) => `indicado por você, ${image} pela capa`,
      readAlone: (text) => `${text} pela sinopse`,
      namedAlone: 'indicado por você',
    },
    has: {
      none: 'A capa não tem nenhum destes tons.',
      some: (hues) => `Destes tons, a capa já tem ${hues}.`,
    },
    blurbAlone: 'Por isso esta resposta se apoia só na sinopse.',
    addBlurb: 'Envie também a sinopse, em inglês, e eu digo que tons livros assim levam e se a capa combina.',
    noPicture: 'Não há nenhuma imagem aqui. Envie a de uma capa, em JPEG ou PNG.',
    faults: {
      PICTURE_EMPTY: 'O arquivo da imagem está vazio. Envie a capa de novo, em JPEG ou PNG.',
      PICTURE_NOT_A_PICTURE: `Esse arquivo não é uma imagem, seja qual for o nome dele. Envie a capa em ${FORMATS}.`,
      PICTURE_FORMAT_REFUSED: `Não sei ler imagens desse formato. Salve a capa em ${FORMATS} e envie assim.`,
      PICTURE_DOCUMENT:
        'Isso é um documento, não uma imagem. Salve a página da capa em JPEG ou PNG e envie assim.',
      PICTURE_HEIC:
        'Essa é uma imagem HEIC, que não sei ler. No iPhone, escolha Ajustes › Câmera › Formatos › Mais Compatível, ou envie uma captura de tela dela; em outro lugar, abra-a e exporte-a como JPEG.',
      PICTURE_HDR:
        'Essa imagem está em HDR, por isso não posso ter certeza das cores dela. Salve-a em sRGB, em JPEG ou PNG, e envie assim.',
      PICTURE_TRANSPARENT:
        'A imagem é toda transparente, então não há nada para ver. Salve a capa com o fundo e envie assim.',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `A imagem é grande demais: leio até ${bytes} e ${pixels} milhões de pixels (AVIF: ${avifPixels} milhões), e ${longSide} pixels de cada lado. Salve-a menor (${plenty} pixels de altura bastam), com 8 bits por canal, e envie assim.`,
      PICTURE_TOO_SMALL: (side) =>
        `A imagem é pequena demais para uma capa: precisa de pelo menos ${side} pixels de cada lado. Envie uma maior.`,
      PICTURE_DAMAGED:
        'Não consigo ler a imagem: o arquivo está cortado, danificado ou é de um tipo raro. Salve-a de novo em JPEG ou PNG e envie assim.',
      PICTURE_TOO_SLOW:
        'A imagem demorou demais para ser lida. Salve-a menor, em JPEG ou PNG, e envie assim.',
      ATTACHMENT_REFUSED:
        'A imagem não está guardada nesta plataforma, por isso não a abri. Anexe a própria imagem.',
      ATTACHMENT_REDIRECTED: 'Não tenho permissão para abrir a imagem daqui. Envie por mensagem direta.',
      ATTACHMENT_EXPIRED: 'A imagem não está mais lá: o link expirou ou alguém a apagou. Anexe de novo.',
      ATTACHMENT_LATE: `A imagem não chegou a tempo. ${LATER}`,
      ATTACHMENT_BUSY: `Não consegui baixar a imagem: a plataforma está muito ocupada agora. ${LATER}`,
      ATTACHMENT_UNREACHABLE: `Não consegui baixar a imagem. ${LATER}`,
      COVER_FAILED: 'Não consegui olhar a capa: algo falhou do meu lado. Tente de novo mais tarde.',
    },
    palette: {
      heading: 'As cores da capa',
      key: '% da capa',
      more: { other: (count) => `mais ${count}` },
      opening: 'As cores da capa, da mais à menos presente:',
      genres: (genres) => `Parece ser de ${genres}.`,
    },
  },

  swatch: {
    heading: 'Tons de capa',
    headingFor: 'Tons de capa para',
    key: '% de chance em uma capa assim',
    usualKey: '% de todas as capas',
    keptKey: 'Tons dessas capas, sem contar o que fica: % de chance',
    roles: {
      primary: 'Principal',
      secondary: 'Secundário',
      accent: 'Destaque',
      ground: 'Fundo',
      main: 'Principal',
      ink: 'Texto',
    },
    untitled: 'Título',
    more: { other: (count) => `mais ${count}` },
    usual: (factor) => `${factor}× o usual`,
    alt: {
      opening: 'Tons de capa, os melhores primeiro:',
      openingFor: (title) => `Tons de capa para ${title}, os melhores primeiro:`,
      keptOpening: 'Tons dessas capas, sem contar o que fica, os melhores primeiro:',
      keptOpeningFor: (title) => `Tons de capas para ${title}, sem contar o que fica, os melhores primeiro:`,
      more: { other: (count) => `e mais ${count}` },
      genres: 'Gêneros',
      palette: 'Paleta',
    },
  },

  help: {
    headline: 'Envie uma sinopse em inglês, e eu respondo com os tons que as capas de livros assim levam.',
    notes: [
      `Basta o texto: ${EXAMPLE_BLURB}`,
      'Gêneros com suas próprias palavras, como “romance policial, gatos”, tornam a resposta mais firme; o título aparece na amostra.',
      'Cite livros como o seu, como “Magic Binds by Ilona Andrews”, e coloco a resposta ao lado das capas deles: no formulário, ou depois de --like numa mensagem.',
      'Depois de uma resposta, você pode perguntar o porquê, pedir mais tons ou outra paleta.',
      'Também leio a imagem de uma capa: digo que tipo de livro parece, quais são as cores e se são habituais, e como se lê o título. Junto de uma sinopse, digo se as duas combinam.',
      'Para uma série, /series recebe de duas a oito sinopses ou capas, e diz que cores a sustentam e qual pode ser própria de cada livro.',
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
    series: {
      name: 'série',
      description: 'As cores que sustentam uma série, a de cada livro e a paleta do próximo',
    },
    shelf: { name: 'estante', description: 'Respostas guardadas: ver, comparar, renomear e apagar' },
    vote: {
      name: 'votar',
      description: 'Pôr paletas ou capas em votação neste canal; a vencedora vai para a estante dele',
    },
    help: { name: 'ajuda', description: 'Como perguntar, com um exemplo' },
  },
  arguments: {
    blurb: { name: 'sinopse', description: 'A sinopse do livro, em inglês; duas ou três frases bastam' },
    genres: {
      name: 'gêneros',
      description: 'Gêneros com suas próprias palavras, como “romance policial, gatos”',
    },
    comparables: {
      name: 'comparáveis',
      description: 'Até dez livros como o seu, com título e autor e separados por ponto e vírgula',
    },
    title: { name: 'título', description: 'O título do livro, para aparecer na amostra' },
    lock: { name: 'manter', description: 'Até cinco cores que a paleta deve ter, como vinho, #b22222' },
    cover: { name: 'capa', description: 'Uma imagem da capa' },
    top: {
      name: 'quantidade',
      description: ({ min, max, usual }) => `Quantos tons listar, de ${min} a ${max}; normalmente ${usual}`,
    },
    theme: {
      name: 'tema',
      description: 'O tema da amostra',
      choices: { light: 'claro', dark: 'escuro' },
    },
  },

  series: {
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
      empty:
        'Escreva pelo menos duas sinopses, com uma linha de três hifens entre elas, ou anexe duas capas.',
      addBook: 'Mais um livro',
      toSeries: 'Uma série inteira',
      toBook: 'Um só livro',
      lede: 'Mostre de dois a oito livros, cada um pela sinopse ou pela capa. A resposta diz que cores sustentam a série e qual pode ser própria de cada livro.',
    },
  },

  names,
  lexicon,
  colourWords,

  followUps,
  desk,
  sight,
  brief,
  shelf,
  vote,

  chat,
  page,
  notices,
};
