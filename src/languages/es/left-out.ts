import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['una cita de reseña', 'citas de reseñas'],
    accolade: ['una línea sobre premios o ventas', 'líneas sobre premios o ventas'],
    comparison: ['una comparación con otros libros', 'comparaciones con otros libros'],
    biography: ['la biografía del autor'],
    series: ['una línea sobre la serie', 'líneas sobre la serie'],
    edition: ['una nota sobre la edición', 'notas sobre la edición'],
    warning: ['una advertencia de contenido', 'advertencias de contenido'],
    tags: ['etiquetas o códigos de emoji'],
    advertising: ['publicidad'],
    metadata: ['metadatos'],
  },
  counted: (count, several) => `${formats.number(count)} ${several}`,
  sentence: (parts) => `Dejé fuera de la lectura: ${formats.list(parts)}.`,
  textRead: 'El texto que se leyó:',
  nothingRead: 'No se leyó nada del texto.',
};
