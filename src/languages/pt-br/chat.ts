import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in Brazilian Portuguese. */
export const chat: ChatSentences = {
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
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: { label: 'Título', description: 'Para aparecer na amostra', placeholder: 'The Long Frost' },
    genres: {
      label: 'Gêneros',
      description: 'Com suas próprias palavras, em inglês',
      placeholder: 'romance policial, gatos',
    },
    file: {
      label: 'Um arquivo com a sinopse',
      description: 'Um texto, um documento ou um e-book, no lugar da sinopse acima',
    },
    cover: { label: 'Uma imagem da capa', description: 'Para ver se combina com a sinopse' },
  },
  coverForm: { shortTitle: 'Olhar uma capa', submit: 'Olhar' },
  notYours: 'Só quem perguntou pode mudar esta resposta. Envie /coverhues para ter a sua.',
  answerGone: (days) =>
    `Não tenho mais esta resposta: eu as guardo por ${days} ${formats.plural(days) === 'one' ? 'dia' : 'dias'}. Envie a sinopse de novo e eu respondo outra vez.`,
  failed: 'Algo falhou do meu lado; não foi o seu texto. Tente de novo.',
  busy: 'Estou muito ocupado agora. Tente de novo em um minuto.',
  restarting: 'Estou reiniciando. Tente de novo em um minuto.',
  file: files,
  exported:
    'Aqui está a paleta em CSS, em JSON, para o GIMP e em Adobe Swatch Exchange, e todos os tons em uma tabela.',
  shortened({ withoutReason, leftOut }) {
    const hues = leftOut === 1 ? 'mais um tom' : `mais ${formats.number(leftOut)} tons`;
    if (leftOut === 0) return 'Para caber em uma mensagem, faltam aqui os motivos dos últimos tons.';
    return withoutReason === 0
      ? `Para caber em uma mensagem, ficou de fora aqui ${hues}; Exportar traz todos.`
      : `Para caber em uma mensagem, ficaram de fora aqui os motivos dos últimos tons e ${hues}; Exportar traz todos.`;
  },
  filesTooLarge: (count) =>
    formats.plural(count) === 'one'
      ? 'Um arquivo é maior do que se pode enviar aqui; deixei-o de fora.'
      : `${formats.number(count)} arquivos são maiores do que se pode enviar aqui; deixei-os de fora.`,
  stillVisible:
    'Não foi possível recolher esta resposta: os outros ainda veem a antiga. Apague-a à mão ou peça a um administrador.',
  pictureMissing: 'Não foi possível mostrar a imagem dos tons; o texto diz tudo o que ela mostra.',
  pictureAfterAll: 'Aqui está, enfim, a imagem dos tons.',
  filesInDirect: 'Enviei os arquivos nas nossas mensagens diretas.',
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
