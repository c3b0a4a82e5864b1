import type { NoticeWords } from '../say/notices.ts';

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
