import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF o TIFF';
const LATER = 'Inténtalo de nuevo en un minuto.';

/** Why a cover could not be looked at, in Spanish. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => 'El archivo de la imagen está vacío. Envía la portada otra vez, en JPEG o PNG.',
  PICTURE_NOT_A_PICTURE: () =>
    `Ese archivo no es una imagen, se llame como se llame. Envía la portada en ${FORMATS}.`,
  PICTURE_FORMAT_REFUSED: () =>
    `No sé leer imágenes de ese formato. Guarda la portada en ${FORMATS} y envíala así.`,
  PICTURE_DOCUMENT: () =>
    'Eso es un documento, no una imagen. Guarda la página de la portada en JPEG o PNG y envíala así.',
  PICTURE_HEIC: () =>
    'Esa es una imagen HEIC, y no sé leerlas. En un iPhone, elige Ajustes › Cámara › Formatos › El más compatible, o envía una captura de pantalla; en otro sitio, ábrela y expórtala como JPEG.',
  PICTURE_HDR: () =>
    'Esa imagen está en HDR, así que no puedo estar seguro de sus colores. Guárdala en sRGB, en JPEG o PNG, y envíala así.',
  PICTURE_TRANSPARENT: () =>
    'La imagen es transparente por completo, así que no hay nada que ver. Guarda la portada con su fondo y envíala así.',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `La imagen es demasiado grande: leo hasta ${formats.bytes(bytes)} y ${formats.number(pixels / 1e6)} millones de píxeles (AVIF: ${formats.number(avifPixels / 1e6)} millones), y ${formats.number(longSide)} píxeles por lado. Guárdala más pequeña (${formats.number(1600)} píxeles de alto sobran), con 8 bits por canal, y envíala así.`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `La imagen es demasiado pequeña para una portada: necesita al menos ${side} píxeles por lado. Envía una más grande.`,
  PICTURE_DAMAGED: () =>
    'No puedo leer la imagen: el archivo está cortado, dañado o es de un tipo poco común. Guárdala de nuevo en JPEG o PNG y envíala así.',
  PICTURE_TOO_SLOW: () =>
    'La imagen tardó demasiado en leerse. Guárdala más pequeña, en JPEG o PNG, y envíala así.',
  ATTACHMENT_REFUSED: () =>
    'La imagen no está guardada en esta plataforma, así que no la abrí. Adjunta la propia imagen.',
  ATTACHMENT_REDIRECTED: () =>
    'No tengo permiso para abrir la imagen desde aquí. Envíamela por mensaje directo.',
  ATTACHMENT_EXPIRED: () => 'La imagen ya no está: su enlace caducó o alguien la borró. Adjúntala otra vez.',
  ATTACHMENT_LATE: () => `La imagen no llegó a tiempo. ${LATER}`,
  ATTACHMENT_BUSY: () =>
    `No pude descargar la imagen: la plataforma está muy ocupada en este momento. ${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `No pude descargar la imagen. ${LATER}`,
  COVER_FAILED: () => 'No pude mirar la portada: algo falló de mi lado. Inténtalo de nuevo más tarde.',
};
