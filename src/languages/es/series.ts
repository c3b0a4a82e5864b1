import type { SeriesWords } from '../say/series.ts';

/** Lo que se dice de una serie en español. */
export const series: SeriesWords = {
  carry: {
    one: (colours) => `${colours} sostiene esta serie, y cada libro tiene un color propio.`,
    other: (colours) => `${colours} sostienen esta serie, y cada libro tiene un color propio.`,
  },
  nothingCarries: 'No encontré ningún color que sostenga esta serie.',
  nothingShared: {
    both: 'Las dos portadas no comparten ningún color.',
    most: (count) => `Ningún color está en la mayoría de las ${count} portadas.`,
  },
  alikeIn: (traits) => `Aun así, se parecen en ${traits}.`,
  traits: { light: 'la claridad', chroma: 'la viveza', steps: 'el detalle' },
  headings: { carriers: 'Lo que sostiene la serie', books: 'El color propio de cada libro' },
  number: (number) => `Libro ${number}`,
  next: 'El próximo libro',
  noCover:
    'Todavía no hay portadas, así que lo que sostiene la serie viene de portadas reales de libros así.',
  oneCover:
    'De momento hay una portada: su fondo, su tinta y un acento continúan, y su color principal sigue siendo suyo.',
  covers: (count) => `Sostiene la serie lo que comparte la mayoría de las ${count} portadas.`,
  bothCovers: 'Sostiene la serie lo que comparten las dos portadas.',
  place: {
    ground: 'Los fondos son distintos, así que el color propio de un libro es su fondo.',
    main: 'El fondo se mantiene, y el color propio de un libro es el principal sobre él.',
  },
  carriedBy: ({ covers, of }) => `en ${covers} de ${of} portadas`,
  usual: ({ share, times }) => `En ${share} de las portadas de libros así, ${times} lo habitual.`,
  worn: (share) => `Ocupa ${share} de la portada.`,
  noOwn: 'Nada dice todavía qué color puede ser suyo: lo diría una sinopsis o una portada.',
  apart: 'A 100 píxeles de alto se distingue de todos los demás.',
  alike: (books) => `A 100 píxeles de alto cuesta distinguirlo de ${books}.`,
  sights: { colour: 'en color', blind: 'para algunas personas daltónicas', grey: 'en blanco y negro' },
  close: (share) => `La portada combina con las demás mejor que ${share} de las portadas de su género.`,
  sets: (share) =>
    `La portada se aparta: ${share} de las portadas de su género combinaría mejor con las demás.`,
  tooFew: 'Una serie tiene al menos dos libros. Envía la sinopsis o la portada de cada uno.',
  tooMany: (most) => `Son demasiados libros: leo hasta ${most} de una serie.`,
  nothing: (book) => `${book} no tiene sinopsis, ni portada, ni título, así que no hay nada que leer.`,
  sameCover: (books) => `${books} tienen la misma portada.`,
  greys: 'Estas portadas no tienen más color que grises, así que solo pueden compartir grises.',
  picture: {
    heading: (count) => `Una serie de ${count} libros`,
    small: 'A 100 píxeles de alto',
    opening: 'Portadas de una serie:',
  },
  form: {
    shortTitle: 'Una serie',
    submit: 'Responder',
    blurbs: {
      label: 'Sinopsis',
      description: 'De dos a ocho, en inglés, separadas por una línea de tres guiones: ---',
    },
    covers: { label: 'Portadas', description: 'En el orden de los libros, tantas como haya' },
    empty: 'Escribe al menos dos sinopsis, con una línea de tres guiones en medio, o adjunta dos portadas.',
    addBook: 'Un libro más',
    toSeries: 'Una serie entera',
    toBook: 'Un solo libro',
    lede: 'Muestra de dos a ocho libros, cada uno por su sinopsis o su portada. La respuesta dice qué colores sostienen la serie y cuál puede ser propio de cada libro.',
  },
};
