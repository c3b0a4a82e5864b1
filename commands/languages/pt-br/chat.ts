import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { formats, quote } from './formats.ts';

/** What a chat platform says in Brazilian Portuguese. */
export const chat: ChatSentences = {
  suggest: 'Sugerir tons de capa',
  suggestPrivately: 'Sugerir tons de capa (privado)',
  tooShort: `Está um pouco curto para uma sinopse. Envie duas ou três frases sobre o livro, em inglês, por exemplo: ${EXAMPLE_BLURB}`,
  form: {
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
      placeholder: 'cozy mystery, cats',
    },
    file: {
      label: 'Um arquivo com a sinopse',
      description: 'Um arquivo de texto, no lugar da sinopse acima',
    },
  },
  notYours: 'Só quem perguntou pode mudar esta resposta. Envie /coverhues para ter a sua.',
  answerGone: (days) =>
    `Não tenho mais esta resposta: eu as guardo por ${days} ${formats.plural(days) === 'one' ? 'dia' : 'dias'}. Envie a sinopse de novo e eu respondo outra vez.`,
  failed: 'Algo falhou do meu lado; não foi o seu texto. Tente de novo.',
  busy: 'Estou muito ocupado agora. Tente de novo em um minuto.',
  restarting: 'Estou reiniciando. Tente de novo em um minuto.',
  file: {
    tooLarge: (name, limit) =>
      `O arquivo ${quote(name)} é grande demais: leio arquivos de até ${formats.bytes(limit)}. Cole a sinopse no lugar dele.`,
    notText: (name) => `Não sei ler ${quote(name)}: não é um arquivo de texto. Cole a sinopse no lugar dele.`,
    unavailable: (name) =>
      `Não consegui baixar ${quote(name)}; talvez o link tenha expirado. Anexe de novo ou cole a sinopse.`,
    empty: (name) => `O arquivo ${quote(name)} está vazio. Anexe outro ou cole a sinopse.`,
    onlyFirst: (count) =>
      formats.plural(count) === 'one'
        ? 'Li só o primeiro arquivo e deixei os outros de fora.'
        : `Li só os primeiros ${count} arquivos e deixei os outros de fora.`,
  },
  exported: 'Aqui está a paleta em CSS, em JSON, para o GIMP e em Adobe Swatch Exchange.',
  answersShared: 'Todos aqui podem ver esta resposta.',
  answersPrivate: 'Só você pode ver esta resposta.',
};
