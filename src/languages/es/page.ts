import type { PageSentences } from '../page-sentences.ts';
import { formats, quote } from './formats.ts';

/** What the web page says in Spanish. */
export const page: PageSentences = {
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
  genres: {
    suggestions: (count) =>
      formats.plural(count) === 'one' ? 'Una sugerencia.' : `${formats.number(count)} sugerencias.`,
    added: (genre) => `Se ha añadido ${quote(genre)}.`,
    remove: (genre) => `Quitar ${quote(genre)}`,
    removed: (genre) => `Se ha quitado ${quote(genre)}.`,
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
  download: 'Descargar los tonos como imagen',
  downloadColours: 'Descargar los colores de la portada como imagen',
  share: 'Copiar un enlace para compartir',
  shared:
    'El enlace está copiado. Contiene el texto, los géneros y el título, pero ninguna imagen; quien lo abra recibirá la respuesta a ellos.',
  linkInAddress:
    'El navegador no deja copiar nada aquí, pero el enlace está ahora en la barra de direcciones.',
  print: 'Imprimir',
  yourTitle: 'Tu título',
  asThumbnail: (height) => `En miniatura, ${formats.number(height)} píxeles de alto`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Un título en ${title} sobre ${ground} tiene un contraste de ${formats.number(contrast, 1)}; el texto necesita ${formats.number(wanted, 1)}.`,
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
