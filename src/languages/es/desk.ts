import type { DeskWords } from '../say/desk.ts';

/** What is said in Spanish of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (se queda)`,
  heading: (colours) => `Una paleta que conserva ${colours}`,
  changed: 'La paleta, con dos papeles cambiados',
  order: 'Los tonos de abajo son los de estas portadas, sea lo que sea lo que se queda.',
  keeping: (colours) => `Se quedan: ${colours}.`,
  place: ({ at, of, them }) =>
    `Paleta ${at} de ${of} de portadas reales que llevan ${them} o tonos cercanos, primero la mejor para este libro.`,
  near: ({ at, of }) => `Paleta ${at} de ${of}, de una portada real que se le acerca.`,
  byRule: ({ at, of, rule }) =>
    `Paleta ${at} de ${of}, que ninguna portada real lleva: sigue una regla del color, ${rule}.`,
  rules: {
    complement: 'el complementario del más intenso',
    split: 'complementarios divididos',
    neighbours: 'vecinos en el círculo cromático',
    triad: 'una tríada',
    tints: 'tonos claros y oscuros de un color',
    ground: 'solo tus colores sobre un fondo del que se destacan',
  },
  against: ({ ground, share }) => `Esta paleta tiene ${ground}, como solo ${share} de estas portadas.`,
  last: 'Es la última: después vuelve la primera.',
  them: { one: 'ese color', two: 'ambos', all: 'todos ellos' },
  where: { one: 'en el papel pedido', more: 'en los papeles pedidos' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `De ${such} portadas de libros así, ${carrying} llevan ${them}${where} (${share}), frente a ${usual} de todas: ${times} lo habitual.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `De ${such} portadas de libros así, ${carrying} llevan ${them}${where} (${share}), frente a ${usual} de todas: más o menos lo habitual.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `De ${such} portadas de libros así, ${carrying} llevan ${them}${where} (${share}), frente a ${usual} de todas: menos de lo habitual.`,
  few: ({ such, carrying, share, usual, where }) =>
    `En ${carrying} de ${such} portadas de libros así (${share})${where}: muy pocas para comparar con todas (${usual}).`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `Ninguna de ${such} portadas de libros así lleva ${them}${where}; de ${usual} portadas de todo tipo, ${carrying}.`,
  none: ({ where }) => `Ninguna portada que conozco lleva esto${where}.`,
  distances: (list) => `En la portada de la que viene, ${list} (en OKLab, donde 0,02 apenas se nota).`,
  distance: ({ name, distance }) => `${name} difiere en ${distance}`,
  swapped: ({ ground, ink }) =>
    `Dos colores han cambiado de papel: el fondo es ahora ${ground}, y el texto va en ${ink}.`,
  question: '¿Qué colores se quedan?',
  howTo:
    'Di sus números, una palabra como «burdeos» o #b22222: hasta cinco. Un papel se indica así: burdeos = fondo.',
  faults: {
    unknown: (word) => `No conozco ningún color ${word}.`,
    didYouMean: (words) => `¿Querías decir ${words}?`,
    examples: 'Conozco colores como firebrick, azul marino, rojo oscuro, #b22222 y rgb(178, 34, 34).',
    tooMany: (most) => `Conservo hasta ${most} colores, así que cuentan los ${most} primeros.`,
    alike: (one, other) =>
      `Apenas se distinguen ${one} y ${other} en una portada, así que conservo solo el primero.`,
    noSuchNumber: ({ number, colours }) => `No hay color ${number}: esta paleta tiene ${colours}.`,
    noPart: (word) => `${word} no es un papel de una paleta: hay fondo, principal, acento y tinta.`,
    lacksPart: (typed) => `En ${typed} falta el papel: hay fondo, principal, acento y tinta.`,
    lacksColour: (typed) => `En ${typed} falta el color: va antes del signo.`,
    leavesOut: (typed) => `Puedo conservar colores, pero no excluirlos, así que ${typed} no cambia nada.`,
    taken: ({ colour, role }) =>
      `Una paleta tiene un solo color en ese papel (${role}), así que ${colour} se queda en otro.`,
    unread: ({ colour, other, contrast }) =>
      `Entre ${other} y ${colour} el contraste es ${contrast}, y para leer hace falta 4,5: ${colour} se queda en otro papel.`,
    ink: (colour) =>
      `El texto iba en ${colour}, parecido a un color que se queda: este puede ir en otro sitio, y el texto recibe uno legible.`,
    inkKept: (colour) =>
      `El texto se queda en ${colour}, así que solo se muestran fondos en los que se puede leer.`,
    nothing:
      'No he encontrado ninguna paleta con todos estos colores, así que esta sigue como estaba. Conserva menos.',
    noCovers: 'Este modelo no conoce portadas reales, así que no hay paletas que recorrer.',
    noSwap: 'Puedo intercambiar dos de ground, main, accent e ink, o dos números de esta paleta, como 1 y 2.',
  },
  form: {
    shortTitle: 'Conservar colores',
    submit: 'Cambiar el resto',
    colours: { label: 'Colores de esta paleta', description: 'Los que elijas se quedan' },
    own: {
      label: 'Colores tuyos',
      description: 'Palabras, hexadecimales o rgb(), con comas entre ellos',
      placeholder: 'burdeos como fondo, #b22222',
    },
  },
};
