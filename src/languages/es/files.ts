import type { FileKind } from '../../errors.ts';
import type { FileSentences } from '../chat-sentences.ts';
import { formats, quote } from './formats.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'una imagen',
  recording: 'una grabación',
  archive: 'un archivo comprimido',
  pdf: 'un PDF',
  rtf: 'un documento RTF',
  'web-page': 'una página web',
  word: 'un documento de Word',
  opendocument: 'un texto OpenDocument',
  pages: 'un documento de Pages',
  office: 'un documento de Office',
  'e-book': 'un libro electrónico',
  other: 'un archivo sin texto',
};

const AGAIN = 'Adjúntalo otra vez o pega la sinopsis.';
const LATER = 'Inténtalo de nuevo en un minuto o pega la sinopsis.';

/** What is said of attached files in Spanish. */
export const files: FileSentences = {
  faults: {
    ATTACHMENT_REFUSED: ({ name }) =>
      `El archivo ${quote(name)} no está guardado en esta plataforma, así que no lo abrí. Adjunta el propio archivo o pega la sinopsis.`,
    ATTACHMENT_REDIRECTED: ({ name }) =>
      `No tengo permiso para abrir ${quote(name)} desde aquí. Envíamelo por mensaje directo o pega la sinopsis.`,
    ATTACHMENT_EXPIRED: ({ name }) =>
      `El archivo ${quote(name)} ya no está: su enlace caducó o alguien lo borró. ${AGAIN}`,
    ATTACHMENT_LATE: ({ name }) => `El archivo ${quote(name)} no llegó a tiempo. ${LATER}`,
    ATTACHMENT_BUSY: ({ name }) =>
      `No pude descargar ${quote(name)}: la plataforma está muy ocupada en este momento. ${LATER}`,
    ATTACHMENT_UNREACHABLE: ({ name }) => `No pude descargar ${quote(name)}. ${LATER}`,
    ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
      `El archivo ${quote(name)} es demasiado grande: leo archivos de hasta ${formats.bytes(limit)}. Pega la sinopsis en su lugar.`,
    ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
      `El archivo ${quote(name)} parece ser ${kinds[kind]}, y no sé leer ese tipo de archivos. Adjunta la sinopsis como archivo de texto o pégala.`,
    ATTACHMENT_DOCUMENT: ({ name, kind }) =>
      `El archivo ${quote(name)} parece ser ${kinds[kind]}, y no sé leer ese tipo de archivos. Guárdalo como texto sin formato (.txt) y adjunta ese texto, o pega la sinopsis.`,
    ATTACHMENT_BROKEN: ({ name, kind }) =>
      `No pude leer el archivo ${quote(name)} (${kinds[kind]}): parece estar protegido o dañado, o contiene demasiado. Guárdalo como texto sin formato (.txt) y adjunta ese texto, o pega la sinopsis.`,
    ATTACHMENT_ENCODING: ({ name }) =>
      `No puedo reconocer con certeza la codificación de ${quote(name)}. Guárdalo en UTF-8 y adjúntalo otra vez, o pega la sinopsis.`,
    ATTACHMENT_EMPTY: ({ name }) =>
      `No hay texto en el archivo ${quote(name)}. Adjunta otro o pega la sinopsis.`,
  },
  leftOut: (count) =>
    formats.plural(count) === 'one'
      ? 'Dejé fuera un archivo adjunto.'
      : `Dejé fuera ${formats.number(count)} archivos adjuntos.`,
};
