import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

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
  storeAway: 'Ahora mismo no puedo acceder a lo que guardo. Inténtalo de nuevo en unos minutos.',
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

/** What the pages on the bot itself say in Spanish. */
export const notices: NoticeWords = {
  titles: {
    about: 'Sobre coverhues',
    privacy: 'Privacidad',
    terms: 'Condiciones de uso',
    support: 'Ayuda',
  },
  install: { slack: 'Añadir a Slack', discord: 'Añadir a Discord' },
  deleteAnswer: 'Borrar esta respuesta',
  answerDeleted: 'La respuesta está borrada: ya no se guarda nada de ella.',
  onTheWay:
    'De camino a la respuesta, una pregunta puede estar en la base de datos de este servidor mientras se responde.',
  operator: {
    heading: 'Quién lo mantiene',
    name: 'Responsable',
    contact: 'Contacto',
    country: 'Servidor en',
    unnamed: 'Aquí no se dice quién mantiene este servidor. Pregunta a quien te dio la dirección.',
  },
  about: {
    what: {
      heading: 'Qué hace',
      lines: [
        'Dale a coverhues la sinopsis de un libro y responde con los tonos que de verdad llevan las cubiertas de esos libros: por orden, cada uno con su razón, con paletas y una imagen.',
        'Muéstrale una cubierta y dice de qué clase de libro parece, qué colores tiene y cómo se lee su título.',
      ],
    },
    how: {
      heading: 'De dónde salen las respuestas',
      lines: [
        'Se basan en decenas de miles de cubiertas reales, medidas una por una. Un modelo pequeño en este servidor lee lo que envías; no se pregunta a ningún gran modelo de lenguaje, y ningún texto va a otro servicio.',
        'Puede equivocarse, y dice cuán seguro está. Cómo ha de ser una cubierta lo deciden las personas.',
      ],
    },
    slack: {
      heading: 'En Slack',
      lines: [
        '/coverhues con una sinopsis da la respuesta; sin palabras abre un formulario.',
        '/covergenre mira una cubierta, /series los libros de una serie, /shelf guarda respuestas con un nombre, /vote somete paletas a votación.',
        'El menú de un mensaje tiene una entrada para ello, y quien menciona la aplicación o le escribe recibe una respuesta.',
        'Solo escribe donde alguien pregunta. En los canales lee el mensaje que la menciona, el que abre su hilo y aquel cuyo menú eliges, y ningún otro.',
      ],
    },
    discord: {
      heading: 'En Discord',
      lines: [
        '/coverhues con una sinopsis da la respuesta; sin opciones abre un formulario.',
        '/covergenre mira una cubierta, /series los libros de una serie, /shelf guarda respuestas con un nombre, /vote somete paletas a votación.',
        'El menú de un mensaje tiene una entrada para ello, y quien menciona al bot o le escribe recibe una respuesta.',
        'Solo escribe donde alguien pregunta, y no lee más mensajes que los dirigidos a él y aquellos a los que estos responden.',
      ],
    },
    page: {
      heading: 'Aquí',
      lines: ['La página de este servidor hace lo mismo sin cuenta.'],
    },
  },
  privacy: {
    read: {
      heading: 'Qué se lee',
      lines: [
        'Los textos, archivos e imágenes que envías se leen en la memoria de este servidor para responderte, y después se olvidan: nunca se guardan ni se registran.',
      ],
      inChats:
        'En las conversaciones, el bot lee lo que va dirigido a él: comandos y formularios, mensajes directos, mensajes que lo mencionan o cuyo menú eliges, y aquello a lo que estos responden.',
    },
    kept: {
      heading: 'Qué se guarda, y cuánto tiempo',
      answers: (days) =>
        `Una respuesta, durante ${days} días, para que sus botones funcionen: cifras, paletas, el título, los géneros y los libros que nombraste, y palabras de la sinopsis que citan sus razones; ni texto ni imagen. Con ella, tu identificador en la plataforma, para que desaparezca cuando quieras.`,
      page: ({ answers, days }) =>
        `De las respuestas de esta página, las últimas ${answers}, ${days} días como mucho: lo mismo, sin nombre.`,
      pageAlone: ({ answers, days }) =>
        `De las respuestas de esta página, las últimas ${answers}, ${days} días como mucho, para que sus botones funcionen: cifras, paletas, el título, los géneros y los libros que nombraste, y palabras de la sinopsis que citan sus razones; ni texto, ni imagen, ni nombre.`,
      pageNothing: 'De las respuestas de esta página, nada.',
      shelf: (days) =>
        `Lo que guardas en un estante, con tu identificador y sin ninguna palabra de la sinopsis, hasta que lo borres o nadie lo haya usado en ${days} días.`,
      votes:
        'Una votación, con el identificador de quien la pidió, hasta dos semanas después de su fin; quién eligió qué, hasta el fin.',
      slack:
        'De un espacio de trabajo de Slack: el token con que la aplicación funciona allí, cifrado, quién ve las respuestas, y los tonos compartidos últimamente, hasta que se quite la aplicación.',
      discord:
        'Por qué servidores de Discord llegaste a tu propio estante, para que desaparezca cuando dejes el último.',
      heard:
        'Un resumen criptográfico de lo ya oído, durante dos horas, para no responder dos veces; y mientras una pregunta está en curso, quince minutos como máximo, cómo avisar a quien preguntó.',
      memory:
        'Solo en memoria, hasta que se reinicie: idiomas de las personas, y direcciones de red de quienes visitan la página, para que nadie pregunte demasiado.',
    },
    never: {
      heading: 'Qué no se hace nunca',
      lines: [
        'Nada se vende, se cede, se usa para publicidad ni sirve para aprender. La página no pone más cookie que una que recuerda el tema elegido.',
        'El registro no contiene nada de lo que se escribe.',
      ],
      platforms: 'Slack y Discord guardan por su parte lo que se dice allí, según sus propias condiciones.',
    },
    deleted: {
      heading: 'Cómo se borra',
      chats: '/shelf olvídame borra al momento todo lo que se guarda de ti, y dice qué era.',
      shared: 'Lo que guardaste para otros, o pusiste a votación, se queda con ellos, sin tu identificador.',
      slack: 'En Slack hace lo mismo un botón del inicio de la aplicación.',
      page: 'Bajo una respuesta de esta página, un botón la borra.',
      places:
        'Cuando un servidor o un espacio de trabajo quita la aplicación, se borra lo que se guarda de él.',
      asked:
        'Quien mantiene este servidor lo borra para quien lo pida: véase abajo. Todo lo demás desaparece solo cuando acaba su plazo.',
    },
    version: {
      heading: 'De qué versión se habla',
      line: (version) => `Esto es lo que hace coverhues ${version}, que funciona aquí.`,
    },
  },
  terms: [
    {
      heading: 'Qué recibes',
      lines: [
        'Recuentos de lo que llevan las cubiertas, y paletas que se siguen de ellos: un consejo, no una promesa. Puede ser erróneo. Comprueba los colores y el contraste antes de imprimir nada.',
      ],
    },
    {
      heading: 'Qué envías',
      lines: [
        'Envía solo lo que tengas derecho a enviar, y nada contra la ley. No intentes sobrecargar el servicio ni llegar a lo que es de otros.',
        'Lo que envías sigue siendo tuyo. Lo que recibes, paletas, imágenes y archivos, puedes usarlo para lo que quieras; los títulos y cubiertas que se nombran son de sus dueños.',
      ],
    },
    {
      heading: 'Qué no se promete',
      lines: [
        'El servicio se ofrece tal como es, sin garantía alguna, hasta donde la ley lo permite. Puede cambiar, parar o acabar, y quien abuse de él puede quedar excluido.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Otras condiciones',
    lines: ['En Slack y en Discord valen además las suyas propias.'],
  },
  support: {
    help: {
      heading: 'Cómo se usa',
      slack: 'En Slack, /coverhues help dice cómo preguntar, y también el inicio de la aplicación.',
      discord: 'En Discord, /help dice cómo preguntar.',
      page: 'Aquí, la página tiene ejemplos para probar.',
    },
    faults: {
      heading: 'Cuando algo va mal',
      lines: [
        'Si no llega respuesta, prueba otra vez en un minuto. Si sigue igual, escribe a quien mantiene este servidor, con la hora y lo que hiciste; el texto mismo no hace falta.',
        'Para que se borre lo que se guarda de ti, o para saber qué es, escribe a la misma dirección.',
      ],
    },
    weakness: {
      heading: 'Si has encontrado un punto débil',
      lines: ['Dilo primero a quien mantiene este servidor, y cómo se llega a verlo.'],
    },
  },
};
