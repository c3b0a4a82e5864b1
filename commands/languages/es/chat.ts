import type { ChatSentences } from '../chat-sentences.ts';
import { EXAMPLE_BLURB } from '../example-blurb.ts';
import { formats, quote } from './formats.ts';

/** What a chat platform says in Spanish. */
export const chat: ChatSentences = {
  suggest: 'Sugerir tonos de portada',
  suggestPrivately: 'Sugerir tonos (en privado)',
  tooShort: `Es un poco corto para una sinopsis. Envíame dos o tres frases sobre el libro, en inglés, por ejemplo: ${EXAMPLE_BLURB}`,
  form: {
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
      placeholder: 'cozy mystery, cats',
    },
    file: {
      label: 'Un archivo con la sinopsis',
      description: 'Un archivo de texto, en lugar de la sinopsis de arriba',
    },
  },
  notYours: 'Solo quien preguntó puede cambiar esta respuesta. Envía /coverhues para tener una propia.',
  answerGone: (days) =>
    `Ya no tengo esta respuesta: las guardo ${days} ${formats.plural(days) === 'one' ? 'día' : 'días'}. Envía la sinopsis otra vez y te respondo de nuevo.`,
  failed: 'Algo falló de mi lado; no fue tu texto. Inténtalo de nuevo.',
  busy: 'Ahora mismo tengo mucho trabajo. Inténtalo de nuevo en un minuto.',
  restarting: 'Me estoy reiniciando. Inténtalo de nuevo en un minuto.',
  file: {
    tooLarge: (name, limit) =>
      `El archivo ${quote(name)} es demasiado grande: leo archivos de hasta ${formats.bytes(limit)}. Pega la sinopsis en su lugar.`,
    notText: (name) => `No sé leer ${quote(name)}: no es un archivo de texto. Pega la sinopsis en su lugar.`,
    unavailable: (name) =>
      `No pude descargar ${quote(name)}; quizá su enlace haya caducado. Adjúntalo otra vez o pega la sinopsis.`,
    empty: (name) => `El archivo ${quote(name)} está vacío. Adjunta otro o pega la sinopsis.`,
    onlyFirst: (count) =>
      formats.plural(count) === 'one'
        ? 'Solo leí el primer archivo y dejé fuera los demás.'
        : `Solo leí los primeros ${count} archivos y dejé fuera los demás.`,
  },
  exported: 'Aquí está la paleta en CSS, en JSON, para GIMP y en Adobe Swatch Exchange.',
  answersShared: 'Todos aquí pueden ver esta respuesta.',
  answersPrivate: 'Solo tú puedes ver esta respuesta.',
};
