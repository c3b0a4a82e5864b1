import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in Brazilian Portuguese. */
export const page: PageSentences = {
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
  genres: {
    suggestions: (count) =>
      formats.plural(count) === 'one' ? 'Uma sugestão.' : `${formats.number(count)} sugestões.`,
    added: (genre) => `O gênero ${quote(genre)} foi adicionado.`,
    remove: (genre) => `Remover ${quote(genre)}`,
    removed: (genre) => `O gênero ${quote(genre)} foi removido.`,
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
  download: 'Baixar os tons como imagem',
  downloadColours: 'Baixar as cores da capa como imagem',
  share: 'Copiar um link para compartilhar',
  shared:
    'O link foi copiado. Ele contém o texto, os gêneros e o título, mas nenhuma imagem; quem o abrir recebe a resposta a eles.',
  linkInAddress: 'O navegador não deixa copiar nada aqui, mas o link agora está na barra de endereços.',
  print: 'Imprimir',
  yourTitle: 'Seu título',
  asThumbnail: (height) => `Em miniatura, com ${formats.number(height)} pixels de altura`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Um título em ${title} sobre ${ground} tem contraste de ${formats.number(contrast, 1)}; texto precisa de ${formats.number(wanted, 1)}.`,
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
