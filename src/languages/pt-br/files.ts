import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'uma imagem',
  recording: 'uma gravação',
  archive: 'um arquivo compactado',
  pdf: 'um PDF',
  rtf: 'um documento RTF',
  'web-page': 'uma página da web',
  word: 'um documento do Word',
  opendocument: 'um texto OpenDocument',
  pages: 'um documento do Pages',
  office: 'um documento do Office',
  'e-book': 'um livro digital',
  other: 'um arquivo sem texto',
};

const AGAIN = 'Anexe de novo ou cole a sinopse.';
const LATER = 'Tente de novo em um minuto ou cole a sinopse.';

/** What is said of attached files in Brazilian Portuguese. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `O arquivo ${quote(name)} não está guardado nesta plataforma, por isso não o abri. Anexe o próprio arquivo ou cole a sinopse.`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `Não tenho permissão para abrir ${quote(name)} daqui. Envie por mensagem direta ou cole a sinopse.`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `O arquivo ${quote(name)} não está mais lá: o link expirou ou alguém o apagou. ${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `O arquivo ${quote(name)} não chegou a tempo. ${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `Não consegui baixar ${quote(name)}: a plataforma está muito ocupada agora. ${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `Não consegui baixar ${quote(name)}. ${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `O arquivo ${quote(name)} é grande demais: leio arquivos de até ${formats.bytes(limit)}. Cole a sinopse no lugar dele.`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `O arquivo ${quote(name)} parece ser ${kinds[kind]}, e não sei ler esse tipo de arquivo. Anexe a sinopse como arquivo de texto ou cole-a.`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `O arquivo ${quote(name)} parece ser ${kinds[kind]}, e não sei ler esse tipo de arquivo. Salve-o como texto simples (.txt) e anexe esse texto, ou cole a sinopse.`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `Não consegui ler o arquivo ${quote(name)} (${kinds[kind]}): parece estar protegido ou danificado, ou contém coisas demais. Salve-o como texto simples (.txt) e anexe esse texto, ou cole a sinopse.`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `Não consigo reconhecer com certeza a codificação de ${quote(name)}. Salve-o em UTF-8 e anexe de novo, ou cole a sinopse.`,
    ATTACHMENT_EMPTY: ({ name }) => `Não há texto no arquivo ${quote(name)}. Anexe outro ou cole a sinopse.`,
  },
  leftOut: (count) =>
    formats.plural(count) === 'one'
      ? 'Deixei de fora um arquivo anexado.'
      : `Deixei de fora ${formats.number(count)} arquivos anexados.`,
};
