import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in Spanish. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: 'lista', description: 'Lo que hay en el estante' },
    show: {
      name: 'mostrar',
      description: 'Una respuesta guardada, con todo lo que se puede preguntar después',
    },
    compare: { name: 'comparar', description: 'Dos paletas guardadas, una junto a otra, y en qué difieren' },
    rename: { name: 'renombrar', description: 'Dar otro nombre a una respuesta guardada' },
    delete: { name: 'borrar', description: 'Quitar del estante una respuesta guardada' },
    forget: { name: 'olvidar', description: 'Borrar tu propio estante con todo lo que contiene' },
    'forget-me': {
      name: 'olvídame',
      description: 'Borrar todo lo que se guarda de ti: respuestas, tu propio estante, tus votos',
    },
  },
  options: {
    name: { name: 'nombre', description: 'Con qué nombre se guardó' },
    other: { name: 'otra', description: 'Con cuál compararla' },
    to: { name: 'nuevo', description: 'Su nuevo nombre' },
    page: { name: 'página', description: 'Qué página de la lista' },
    whose: { name: 'de', description: 'De quién es el estante; el tuyo si no dices otra cosa' },
  },
  whose: { mine: 'mío', channel: 'de este canal', everybody: 'de todos aquí' },
  headings: { mine: 'Tu estante', channel: 'El estante de este canal', everybody: 'El estante de todos' },
  form: {
    shortTitle: 'Guardar en el estante',
    submit: 'Guardar',
    name: { label: 'Nombre', description: 'Hasta 60 caracteres; con él se vuelve a encontrar la paleta' },
    whose: { label: 'En qué estante' },
  },
  untitled: 'Paleta',
  palettes: { one: (count) => `${count} paleta`, other: (count) => `${count} paletas` },
  page: ({ page, pages }) => `página ${page} de ${pages}`,
  howToGoOn: 'Muestra una por su nombre, y podrás volver a preguntar todo lo que admite una respuesta.',
  saved: {
    mine: (name) => `${name} está en tu estante. No se guarda con ella nada de la sinopsis.`,
    channel: (name) => `${name} está en el estante de este canal. No se guarda con ella nada de la sinopsis.`,
    everybody: (name) => `${name} está en el estante de todos. No se guarda con ella nada de la sinopsis.`,
  },
  shown: {
    mine: ({ name, date }) => `De tu estante: ${name}, guardada el ${date}.`,
    channel: ({ name, date }) => `Del estante de este canal: ${name}, guardada el ${date}.`,
    everybody: ({ name, date }) => `Del estante de todos: ${name}, guardada el ${date}.`,
  },
  won: {
    plain: ({ votes, of, date }) => `Ganó una votación que terminó el ${date}, con ${votes} de ${of} votos.`,
    asked: ({ question, votes, of, date }) =>
      `Ganó la votación sobre ${question} que terminó el ${date}, con ${votes} de ${of} votos.`,
  },
  renamed: ({ from, to }) => `Ahora ${from} se llama ${to}.`,
  deleted: (name) => `Se quitó ${name} del estante.`,
  forgotten: {
    none: 'No había nada en tu estante.',
    one: (count) => `Se borró tu estante, con ${count} paleta.`,
    other: (count) => `Se borró tu estante, con sus ${count} paletas.`,
  },
  forgottenMe: {
    none: 'No se guarda nada de ti.',
    all: 'Se borró todo lo que se guardaba de ti.',
    deleted: (what) => `Eran ${what}.`,
    answers: { one: (count) => `${count} respuesta`, other: (count) => `${count} respuestas` },
    entries: {
      one: (count) => `${count} paleta de tu estante`,
      other: (count) => `${count} paletas de tu estante`,
    },
    ballots: {
      one: (count) => `tu elección en ${count} votación abierta`,
      other: (count) => `tu elección en ${count} votaciones abiertas`,
    },
    shared: {
      one: () => 'Algo que guardaste o pediste se queda aquí con los demás, y ya no dice que fuiste tú.',
      other: (count) =>
        `${count} cosas que guardaste o pediste se quedan aquí con los demás, y ya no dicen que fuiste tú.`,
    },
    messages: 'Los mensajes de las conversaciones no los guardo yo: bórralos donde están.',
  },
  faults: {
    empty: 'Un nombre necesita una letra, una cifra o un signo que se vea.',
    long: (most) => `Ese nombre es demasiado largo: admito hasta ${most} caracteres.`,
    taken: (name) => `Ya hay una paleta llamada ${name}. Elige otro nombre o cambia antes el de aquella.`,
    full: (most) => `El estante está lleno: caben ${most} paletas. Borra antes alguna.`,
    missing: {
      mine: (name) => `No hay ninguna paleta ${name} en tu estante.`,
      channel: (name) => `No hay ninguna paleta ${name} en el estante de este canal.`,
      everybody: (name) => `No hay ninguna paleta ${name} en el estante de todos.`,
    },
    nothing: {
      mine: 'Tu estante está vacío. Debajo de una respuesta puedes guardarla.',
      channel: 'El estante de este canal está vacío. Debajo de una respuesta puedes guardarla aquí.',
      everybody: 'El estante de todos está vacío. Debajo de una respuesta puedes guardarla aquí.',
    },
    refused: (name) =>
      `La paleta ${name} es de otra persona: solo quien la guardó o un moderador puede cambiarla.`,
    onlyMine: 'Aquí solo tienes tu propio estante; los compartidos son de canales de los que soy miembro.',
    same: 'Para comparar, nombra dos paletas distintas.',
  },
  compare: {
    headline: (one, other) => `${one} junto a ${other}`,
    identical: 'Las dos son la misma paleta.',
    shared: (colours) => `Las dos llevan ${colours}.`,
    nothingShared: 'No comparten ningún color.',
    ground: {
      both: (colour) => `El fondo de las dos: ${colour}.`,
      each: ({ name, colour }) => `El fondo de ${name}: ${colour}.`,
    },
    main: {
      both: (colour) => `El color principal de las dos: ${colour}.`,
      each: ({ name, colour }) => `El color principal de ${name}: ${colour}.`,
    },
    usual: ({ colour, share }) => `De las portadas de libros así, ${share} llevan este color: ${colour}.`,
    contrast: {
      both: (ratio) => `Las letras contrastan igual con los dos fondos, ${ratio} a 1.`,
      each: ({ name, ratio }) => `Las letras de ${name} contrastan ${ratio} a 1.`,
    },
    opening: 'Dos paletas, una junto a otra:',
  },
  link: 'Enlace a esta paleta',
  linked:
    'Este enlace contiene la paleta misma: quien lo abre ve los colores, y nada de ella llega a un servidor ni se queda en él.',
  nobodys: 'Aquí nadie tiene estante.',
  shared: {
    title: 'Una paleta compartida',
    unreadable:
      'Esta dirección no contiene ninguna paleta legible. Puede estar cortada: cópiala otra vez, entera.',
    needsScript:
      'La paleta está detrás del # de la dirección, que ningún servidor ve, así que tiene que dibujarla tu navegador: activa JavaScript para esta página.',
    palette: 'Colores de la paleta',
    hues: 'Tonos de esas portadas',
    genres: 'Clases de libros',
  },
  home: {
    show: 'Mostrar',
    delete: 'Borrar',
    more: 'El resto de tu estante: /shelf lista',
    forgetMe: 'Borrar todo lo que se guarda de mí',
    confirm:
      'Se borran tus respuestas, tu propio estante y tus votos. Los botones bajo tus respuestas dejan de funcionar.',
  },
};
