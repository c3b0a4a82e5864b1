import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords, PageWords } from '../say/platforms.ts';

const AGAIN = 'Adjúntalo otra vez o pega la sinopsis.';
const LATER = 'Inténtalo de nuevo en un minuto o pega la sinopsis.';

/** What chat platforms say in Spanish. */
export const chat: ChatWords = {
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
    },
    bookTitle: { label: 'Título', description: 'Para ponerlo en la muestra' },
    genres: {
      label: 'Géneros',
      description: 'En tus propias palabras, en inglés',
      placeholder: 'misterio acogedor, gatos',
    },
    comparables: {
      label: 'Libros comparables',
      description: 'Hasta diez libros como el tuyo, con título y autor, uno por línea o con punto y coma',
    },
    cover: { label: 'Una imagen de la portada', description: 'Para ver si encaja con la sinopsis' },
    files: {
      label: 'Archivo con la sinopsis, imagen de la portada',
      description: 'Un texto, documento o libro electrónico con la sinopsis; una portada, para ver si encaja',
    },
  },
  coverForm: { shortTitle: 'Mirar una portada', submit: 'Mirar' },
  desk: 'Y ahora, para el diseño…',
  notYours: 'Solo quien preguntó puede cambiar esta respuesta. Envía /coverhues para tener una propia.',
  answerGone: {
    one: (days) =>
      `Ya no tengo esta respuesta: las guardo ${days} día. Envía la sinopsis otra vez y te respondo de nuevo.`,
    other: (days) =>
      `Ya no tengo esta respuesta: las guardo ${days} días. Envía la sinopsis otra vez y te respondo de nuevo.`,
  },
  failed: 'Algo falló de mi lado; no fue tu texto. Inténtalo de nuevo.',
  busy: 'Ahora mismo tengo mucho trabajo. Inténtalo de nuevo en un minuto.',
  restarting: 'Me estoy reiniciando. Inténtalo de nuevo en un minuto.',
  interrupted: 'Me reiniciaron justo cuando respondía. Si aquí no hay ninguna respuesta, vuelve a preguntar.',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `El archivo ${name} no está guardado en esta plataforma, así que no lo abrí. Adjunta el propio archivo o pega la sinopsis.`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `No tengo permiso para abrir ${name} desde aquí. Envíamelo por mensaje directo o pega la sinopsis.`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `El archivo ${name} ya no está: su enlace caducó o alguien lo borró. ${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `El archivo ${name} no llegó a tiempo. ${LATER}`,
      ATTACHMENT_BUSY: ({ name }) =>
        `No pude descargar ${name}: la plataforma está muy ocupada en este momento. ${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `No pude descargar ${name}. ${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `El archivo ${name} es demasiado grande: leo archivos de hasta ${limit}. Pega la sinopsis en su lugar.`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `El archivo ${name} parece ser ${kind}, y no sé leer ese tipo de archivos. Adjunta la sinopsis como archivo de texto o pégala.`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `El archivo ${name} parece ser ${kind}, y no sé leer ese tipo de archivos. Guárdalo como texto sin formato (.txt) y adjunta ese texto, o pega la sinopsis.`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `No pude leer el archivo ${name} (${kind}): parece estar protegido o dañado, o contiene demasiado. Guárdalo como texto sin formato (.txt) y adjunta ese texto, o pega la sinopsis.`,
      ATTACHMENT_ENCODING: ({ name }) =>
        `No puedo reconocer con certeza la codificación de ${name}. Guárdalo en UTF-8 y adjúntalo otra vez, o pega la sinopsis.`,
      ATTACHMENT_EMPTY: ({ name }) => `No hay texto en el archivo ${name}. Adjunta otro o pega la sinopsis.`,
    },
    leftOut: {
      one: () => 'Dejé fuera un archivo adjunto.',
      other: (count) => `Dejé fuera ${count} archivos adjuntos.`,
    },
  },
  exported:
    'Aquí está la paleta en CSS, en SCSS, como tema de Tailwind, en design tokens y en SVG, para GIMP, en Adobe Swatch Exchange, para Photoshop y para Procreate, y todos los tonos en una tabla.',
  exportedCover:
    'Aquí está la paleta propia de la portada en CSS, en SCSS, como tema de Tailwind, en design tokens y en SVG, para GIMP, en Adobe Swatch Exchange, para Photoshop y para Procreate, y en una tabla.',
  shortened: {
    hues: { one: () => 'un tono más', other: (count) => `${count} tonos más` },
    withoutReasons: 'Para que quepa en un mensaje, faltan aquí los motivos de los últimos tonos.',
    withoutHues: (hues) => `Para que quepa en un mensaje, aquí se omite ${hues}; Exportar los incluye todos.`,
    withoutBoth: (hues) =>
      `Para que quepa en un mensaje, aquí se omiten los motivos de los últimos tonos y ${hues}; Exportar los incluye todos.`,
  },
  filesTooLarge: {
    one: () => 'Un archivo es más grande de lo que se puede enviar aquí y lo dejé fuera.',
    other: (count) => `${count} archivos son más grandes de lo que se puede enviar aquí y los dejé fuera.`,
  },
  stillVisible:
    'No se pudo retirar esta respuesta: los demás aún ven la anterior. Bórrala a mano o pídeselo a un administrador.',
  pictureMissing: 'No se pudo mostrar la imagen de los tonos; el texto dice todo lo que contiene.',
  pictureAfterAll: 'Aquí está por fin la imagen de los tonos.',
  filesInDirect: {
    one: () => 'Envié el archivo a nuestros mensajes directos.',
    other: (count) => `Envié los ${count} archivos a nuestros mensajes directos.`,
  },
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

/** What the web page says in Spanish. */
export const page: PageWords = {
  name: 'coverhues: ¿de qué color es un libro como el tuyo?',
  skip: 'Ir al formulario',
  heading: '¿De qué color es un libro como el tuyo?',
  lede: 'Pega una sinopsis en inglés. Decenas de miles de portadas, medidas una a una, dicen qué tonos llevan los libros así, en qué orden y por qué.',
  language: 'Idioma',
  dark: 'Página oscura',
  yourBook: 'Tu libro',
  optional: 'opcional',
  drop: 'Elige una imagen, suéltala aquí o pégala.',
  document: 'O un archivo de texto, Word, OpenDocument, RTF o PDF con la sinopsis, o un libro electrónico.',
  removeCover: 'Quitar la imagen',
  submit: 'Sugerir tonos',
  reading: 'Leyendo…',
  privacy:
    'Lo que envías se lee en este servidor y luego se olvida: nunca se guarda ni se registra. Un enlace para compartir lo lleva detrás del signo # de la dirección, una parte que los navegadores no envían a ningún servidor.',
  privacyKept: {
    one: (days) =>
      `Los textos y las imágenes que envías se leen en este servidor y luego se olvidan: nunca se guardan ni se registran. Lo que dice la respuesta se conserva ${days} día como máximo, para que puedas seguir preguntando por ella. Un enlace para compartir lleva la pregunta detrás del signo # de la dirección, una parte que los navegadores no envían a ningún servidor.`,
    other: (days) =>
      `Los textos y las imágenes que envías se leen en este servidor y luego se olvidan: nunca se guardan ni se registran. Lo que dice la respuesta se conserva ${days} días como máximo, para que puedas seguir preguntando por ella. Un enlace para compartir lleva la pregunta detrás del signo # de la dirección, una parte que los navegadores no envían a ningún servidor.`,
  },
  examples: {
    heading: 'Prueba un ejemplo',
    kinds: {
      cozyMystery: 'Misterio acogedor',
      spaceOpera: 'Ópera espacial',
      romance: 'Romance histórico',
      cookbook: 'Libro de cocina',
      pictureBook: 'Álbum ilustrado',
      memoir: 'Memorias',
    },
  },
  genres: {
    suggestions: { one: () => 'Una sugerencia.', other: (count) => `${count} sugerencias.` },
    added: (genre) => `Se ha añadido ${genre}.`,
    remove: (genre) => `Quitar ${genre}`,
    removed: (genre) => `Se ha quitado ${genre}.`,
  },
  comparables: {
    added: (book) => `Se ha añadido ${book}.`,
    remove: (book) => `Quitar ${book}`,
    removed: (book) => `Se ha quitado ${book}.`,
  },
  parts: {
    recognised: 'Géneros reconocidos',
    bothShow: 'Lo que muestran la sinopsis y la portada',
    looksLike: 'Qué parece la portada',
    why: 'Tono a tono',
    mood: 'Fondo y ambiente',
    onCover: 'En una portada sencilla',
  },
  named: 'lo has indicado tú',
  height:
    'Cuanto más alto es el libro, más probable es el tono en una portada así. Primero van los tonos que distinguen a esas portadas.',
  copy: (hex) => `Copiar ${hex}`,
  copied: (hex) => `Se ha copiado ${hex}.`,
  notCopied: (hex) => `El navegador no deja copiar nada aquí: ${hex} no está en el portapapeles.`,
  next: 'Seguir desde aquí',
  answerGone: 'Esta respuesta ya no se conserva. Envía el formulario otra vez y tendrás una nueva.',
  download: 'Descargar los tonos como imagen',
  downloadColours: 'Descargar los colores de la portada como imagen',
  share: 'Copiar un enlace para compartir',
  shared:
    'El enlace está copiado. Contiene el texto, los géneros, los libros comparables y el título, pero ninguna imagen; quien lo abra recibirá la respuesta a ellos.',
  linkInAddress:
    'El navegador no deja copiar nada aquí, pero el enlace está ahora en la barra de direcciones.',
  print: 'Imprimir',
  yourTitle: 'Tu título',
  asThumbnail: (height) => `En miniatura, ${height} píxeles de alto`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Un título en ${title} sobre ${ground} tiene un contraste de ${contrast}; el texto necesita ${wanted}.`,
  empty: 'Escribe aquí una sinopsis, nombra algunos géneros o muestra una portada.',
  faulty: 'Todavía no ha funcionado',
  chooseAgain: 'Vuelve a elegir la imagen, por favor; los navegadores la olvidan.',
  unreachable: 'No se pudo llegar al servidor. Tu texto sigue aquí; inténtalo de nuevo.',
  notFound: 'No hay ninguna página en esta dirección.',
  problems: {
    malformed: 'Esta petición no está escrita como debería, y no la entiendo.',
    wrongMethod: 'A esta dirección no se le puede preguntar así.',
    wrongKind: 'Lo que se envió es de un tipo que aquí no se acepta.',
    tooMuchText:
      'Es más texto del que puedo aceptar. Envía solo una sinopsis, géneros y un título, por favor.',
  },
  back: 'Volver al formulario',
  api: 'Para programas',
};
