import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { files } from './files.ts';
import { formats } from './formats.ts';

/** What a chat platform says in Spanish. */
export const chat: ChatSentences = {
  menu: { shared: 'Sugerir tonos de portada', private: 'Sugerir tonos (en privado)' },
  options: {
    file: {
      name: 'archivo',
      description: 'Un texto, un documento (DOCX, ODT, RTF, PDF) o un libro electrónico con la sinopsis',
    },
    private: { name: 'privado', description: 'Si solo tú ves la respuesta' },
  },
  tooShort: `Es un poco corto para una sinopsis. Envíame dos o tres frases sobre el libro, en inglés, por ejemplo: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'No veo el mensaje al que respondes. Elige mi comando en su menú, o envíame la sinopsis o la portada.',
  form: {
    shortTitle: 'Tonos de portada',
    submit: 'Sugerir',
    cancel: 'Cancelar',
    empty: 'Escribe aquí una sinopsis o elige abajo algunos géneros.',
    continued: 'Sinopsis, continuación',
    longer:
      'Para lo que no cabe arriba. Si el texto es más largo, envíame un archivo de texto por mensaje directo.',
    title: '¿Qué tonos le van a este libro?',
    blurb: {
      label: 'Sinopsis',
      description: 'La sinopsis del libro, en inglés; bastan dos o tres frases',
      placeholder: 'A retired detective returns to the harbour town where her sister vanished…',
    },
    bookTitle: { label: 'Título', description: 'Para ponerlo en la muestra', placeholder: 'The Long Frost' },
    genres: {
      label: 'Géneros',
      description: 'En tus propias palabras, en inglés',
      placeholder: 'misterio acogedor, gatos',
    },
    file: {
      label: 'Un archivo con la sinopsis',
      description: 'Un texto, un documento o un libro electrónico, en lugar de la sinopsis de arriba',
    },
    cover: { label: 'Una imagen de la portada', description: 'Para ver si encaja con la sinopsis' },
  },
  coverForm: { shortTitle: 'Mirar una portada', submit: 'Mirar' },
  notYours: 'Solo quien preguntó puede cambiar esta respuesta. Envía /coverhues para tener una propia.',
  answerGone: (days) =>
    `Ya no tengo esta respuesta: las guardo ${days} ${formats.plural(days) === 'one' ? 'día' : 'días'}. Envía la sinopsis otra vez y te respondo de nuevo.`,
  failed: 'Algo falló de mi lado; no fue tu texto. Inténtalo de nuevo.',
  busy: 'Ahora mismo tengo mucho trabajo. Inténtalo de nuevo en un minuto.',
  restarting: 'Me estoy reiniciando. Inténtalo de nuevo en un minuto.',
  file: files,
  exported:
    'Aquí está la paleta en CSS, en JSON, para GIMP y en Adobe Swatch Exchange, y todos los tonos en una tabla.',
  shortened({ withoutReason, leftOut }) {
    const hues = leftOut === 1 ? 'un tono más' : `${formats.number(leftOut)} tonos más`;
    if (leftOut === 0) return 'Para que quepa en un mensaje, faltan aquí los motivos de los últimos tonos.';
    return withoutReason === 0
      ? `Para que quepa en un mensaje, aquí se omite ${hues}; Exportar los incluye todos.`
      : `Para que quepa en un mensaje, aquí se omiten los motivos de los últimos tonos y ${hues}; Exportar los incluye todos.`;
  },
  filesTooLarge: (count) =>
    formats.plural(count) === 'one'
      ? 'Un archivo es más grande de lo que se puede enviar aquí y lo dejé fuera.'
      : `${formats.number(count)} archivos son más grandes de lo que se puede enviar aquí y los dejé fuera.`,
  stillVisible:
    'No se pudo retirar esta respuesta: los demás aún ven la anterior. Bórrala a mano o pídeselo a un administrador.',
  pictureMissing: 'No se pudo mostrar la imagen de los tonos; el texto dice todo lo que contiene.',
  pictureAfterAll: 'Aquí está por fin la imagen de los tonos.',
  filesInDirect: 'Envié los archivos a nuestros mensajes directos.',
  answeredHere: 'No pude responder en la conversación donde preguntaste, así que respondo aquí.',
  home: {
    recent: 'Compartido hace poco',
    nothingYet: 'Todavía nada. Aquí aparecen las respuestas compartidas en un canal.',
    settings: 'Ajustes',
    whoSees: '¿Quién ve las respuestas en un canal?',
    forWorkspace:
      'Vale para todo el espacio de trabajo; solo sus administradores y propietarios pueden cambiarlo.',
    visibility: { private: 'Solo quien pregunta', public: 'Todos en el canal' },
  },
};
