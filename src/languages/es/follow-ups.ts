import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in Spanish. */
export const followUps: Sentences['followUps'] = {
  why: '¿Por qué estos?',
  more: 'Más tonos',
  other: 'Otra paleta',
  view: 'Como lo ven otros',
  roll: 'Siguiente paleta',
  swap: 'Cambiar fondo y principal',
  lock: 'Conservar colores y cambiar el resto…',
  export: 'Exportar: archivos para programas de diseño',
  brief: 'Briefing para el diseño (PDF)',
  save: 'Guardar en el estante, con un nombre',
  link: 'Un enlace con esta paleta',
  vote: 'Someter paletas a votación',
  share: 'Compartir',
  private: 'Hacer privada',
};

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
  against: ({ ground, whole, share }) =>
    `Esta paleta tiene ${ground}, y solo ${share} de estas portadas son ${whole} en conjunto.`,
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

/** What is said of how others see a palette in Spanish. */
export const sight: SightWords = {
  edge: {
    light: (colour) =>
      `En una página blanca su fondo se pierde: ponle a una portada así un borde fino en ${colour}.`,
    dark: (colour) =>
      `En una página oscura su fondo se pierde: ponle a una portada así un borde fino en ${colour}.`,
  },
  faintType: (least) =>
    `Para algunos daltónicos, el texto sobre este fondo tiene un contraste de solo ${least}, y lo bueno es 4,5: ponlo grande y en negrita, o sobre una placa de otro color.`,
  merging: {
    look: {
      grey: (colours) => `en gris, ${colours} se confunden`,
      blind: (colours) => `para algunos daltónicos, ${colours} se confunden`,
      both: (colours) => `en gris y para algunos daltónicos, ${colours} se confunden`,
    },
    line: {
      light: (looks) => `${looks}: sepáralos con una línea clara.`,
      dark: (looks) => `${looks}: sepáralos con una línea oscura.`,
      either: (looks) => `${looks}: sepáralos con una línea clara u oscura.`,
    },
  },
  title: {
    whole: (parts) => `Tal como lo muestran las tiendas, el título ${parts}.`,
    clear: (sizes) => `se lee a ${sizes} píxeles`,
    faint: (sizes) => `palidece a ${sizes} píxeles`,
    lost: (sizes) => `se pierde a ${sizes} píxeles`,
    small: ({ sizes, letters }) =>
      `se pierde a ${sizes} píxeles, donde sus letras miden menos de ${letters} de alto`,
    lostInGrey: (sizes) => `se pierde en gris a ${sizes} píxeles`,
  },
  view: {
    headline: 'La paleta como la ven otros',
    ink: ({ colour, least }) =>
      `El texto tiene sobre su fondo un contraste de ${colour}, y de ${least} donde peor se ve; 4,5 es bueno, y 3 basta para letras grandes.`,
    apart: 'Ningún color se confunde con su vecino en gris ni para los daltónicos.',
    standsOut: 'Su fondo destaca sobre páginas blancas y oscuras sin borde.',
  },
  viewPicture: {
    heading: 'Como lo ven otros',
    alike: 'se confunden',
    sights: {
      colour: { name: 'En color', detail: 'como ve la mayoría' },
      grey: { name: 'En gris', detail: 'como la tinta electrónica' },
      protan: { name: 'Protanopía', detail: 'sin conos del rojo' },
      deutan: { name: 'Deuteranopía', detail: 'sin conos del verde' },
      tritan: { name: 'Tritanopía', detail: 'sin conos del azul' },
    },
    pages: { light: 'En una página blanca', dark: 'En una página oscura' },
    sizes: (sizes) => `${sizes} píxeles`,
    type: (contrast) => `contraste del texto ${contrast}`,
    opening: 'Una paleta y portadas sencillas que la llevan, como las ven otros:',
    lookAlike: (colours) => `${colours} se confunden`,
  },
};

/** What a brief says in Spanish. */
export const brief: BriefWords = {
  label: 'Briefing de portada',
  untitled: 'Un libro sin título',
  cover: 'Una portada',
  undrawable:
    'Ninguna fuente tiene aquí todas las letras de este título; figura en las propiedades del documento.',
  unset: 'Un título que ninguna fuente puede componer aquí',
  headings: {
    palette: 'Paleta, en pantalla y en imprenta',
    plainCovers: 'Portadas sencillas, al tamaño de las tiendas',
    ground: 'Fondo y ambiente',
    ranges: 'Márgenes en vez de órdenes',
    avoid: 'Qué evitar',
  },
  columns: {
    screen: 'Pantalla',
    print: 'Impreso',
    colour: 'Función y color',
    hex: 'sRGB',
    ink: 'Tinta',
    note: 'Texto e imprenta',
  },
  lightness: {
    dark: (share) => `${share} oscuro`,
    mid: (share) => `${share} intermedio`,
    light: (share) => `${share} claro`,
  },
  carried: (share) => `${share} lo llevan`,
  taken: (share) => `${share} de la portada`,
  contrast: (ratio) => `Contraste con el fondo: ${ratio}.`,
  prints: 'Se imprime tal cual.',
  printsAs: (hex) => `Se imprime como ${hex}.`,
  nearest: (hex) => `El más cercano que se imprime: ${hex}.`,
  ground: ({ from, to }) =>
    `En la mitad central de las portadas que se citan aquí, la luminosidad del fondo es ${from} a ${to} (0 es negro y 100, blanco).`,
  areas: ({ largest, next }) =>
    `El color mayor ocupa de ${largest.from} a ${largest.to} de una portada; el siguiente, de ${next.from} a ${next.to}.`,
  rare: (colours) => `Más raros aquí que en general: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, frente a ${usual} de todas las portadas`,
  faint: (names) => `Sin texto en ${names} sobre este fondo: el contraste no llega a 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) => `${name}: ${ink} de tinta; las imprentas admiten cerca de ${most}.`,
  nothing: 'Nada destaca aquí como algo que evitar.',
  source: {
    covers: (count) =>
      `De las ${count} portadas reales más próximas a este libro, en un índice de portadas medidas.`,
    hues: 'De la frecuencia de los tonos en portadas reales de estos géneros.',
    cover: 'De la propia portada, junto a portadas medidas.',
    figures:
      'Los porcentajes son de estas portadas; los valores de imprenta son un comienzo, no una prueba de color.',
  },
  drawn: 'Aquí está el briefing para quien diseña: una página de PDF.',
};

/** What is said of saved answers in Spanish. */
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

/** What is said of votes in Spanish. */
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
