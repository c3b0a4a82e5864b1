import type { VoteWords } from '../say/vote.ts';

/** Lo que se dice en español de una votación. */
export const vote: VoteWords = {
  options: {
    question: { name: 'pregunta', description: 'Sobre qué se vota' },
    palette: { name: 'paleta', description: 'Una paleta de un estante, por su nombre' },
    hours: { name: 'horas', description: 'Cuántas horas dura la votación, de 1 a 168; si no, 24' },
  },
  usualQuestion: '¿Qué colores llevará la portada?',
  rules: {
    poll: 'Cada persona tiene un voto y puede cambiarlo hasta el final.',
    buttons: 'Cada persona tiene un voto; al pulsar otro botón, lo cambia.',
  },
  tie: 'Si hay empate, gana lo que está antes en la lista.',
  cover: (number) => `Portada ${number}`,
  button: (number) => `Votar por ${number}`,
  votes: { one: (count) => `${count} voto`, other: (count) => `${count} votos` },
  ends: 'Fin de la votación',
  posted: 'La votación está en marcha y termina por sí sola.',
  form: {
    shortTitle: 'Someter a votación',
    submit: 'Abrir la votación',
    question: 'Pregunta',
    palettes: 'Paletas de un estante',
    covers: { label: 'Portadas', description: 'Imágenes de portadas; con las paletas, hasta 5 opciones' },
    hours: 'Cuánto dura',
  },
  lasts: { one: (count) => `${count} hora`, other: (count) => `${count} horas` },
  opening: 'Se somete a votación:',
  cast: {
    counted: (name) => `Tu voto es para ${name}. Para cambiarlo, vota por otra opción.`,
    changed: (name) => `Ahora tu voto es para ${name}.`,
    known: 'Ya cuenta un voto tuyo posterior.',
    over: 'Esta votación ha terminado; ya nada la cambia.',
    gone: 'Esta votación ya no se guarda.',
    elsewhere: 'Esta votación es de otro lugar: solo participa la gente de su canal.',
  },
  ended: {
    won: ({ name, votes, of }) => `La votación ha terminado: gana ${name}, con ${votes} de ${of} votos.`,
    level: ({ name, votes, of, others }) =>
      `La votación ha terminado: gana ${name}, con ${votes} de ${of} votos, por estar en la lista antes que ${others}, con los mismos.`,
    nobody: 'La votación ha terminado, y nadie ha participado.',
  },
  kept: (name) => `La opción ganadora está en el estante de este canal: ${name}.`,
  shelfFull: 'El estante de este canal está lleno, así que la opción ganadora no está en él.',
  deleted: (question) => `Se ha borrado la votación ${question}, así que ha terminado sin ganador.`,
  byButtons: 'Aquí no puedo hacer encuestas, así que se vota con botones.',
  faults: {
    nowhere: 'Una votación necesita un canal de un chat en el que participen otras personas.',
    alone: 'Una votación necesita a más gente: pídela en un canal o en un hilo, y no aquí.',
    stranger: 'No soy miembro de este canal, así que no podría contar los votos. Invítame y pídela otra vez.',
    unsent: 'No se pudo publicar la votación: aquí no puedo escribir, o el hilo está cerrado.',
    hours: 'Una votación dura de 1 a 168 horas.',
    tooFew: 'Una votación necesita al menos dos opciones: paletas de un estante, o portadas.',
    tooMany: (most) => `Son demasiadas opciones: admito hasta ${most} paletas o portadas por votación.`,
    missing: (name) =>
      `No hay ninguna paleta ${name} en tu estante, ni en el de este canal, ni en el de todos.`,
    same: (names) => `La paleta de ${names} es la misma, así que no hay qué elegir. Quita una.`,
  },
};
