import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { Language } from '../language.ts';
import { brief, desk, followUps, shelf, sight, vote } from './follow-ups.ts';
import { chat, notices, page } from './platforms.ts';
import { colourWords, lexicon, names } from './words.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF o TIFF';
const LATER = 'Inténtalo de nuevo en un minuto.';

/** Spanish that reads well on both sides of the Atlantic; it says `tú`. */
export const spanish: Language = {
  locale: 'es',
  writing: {
    quotes: ['«', '»'],
    hasSmallGenres: true,
    under: (percent) => `menos de un ${percent}`,
    share: (percent) => `un ${percent}`,
    about: (share) => `aproximadamente ${share}`,
    /** A figure with a decimal sign takes the plural, whatever its value. */
    times: { other: (figure) => `${figure} veces` },
  },

  books: {
    such: 'libros así',
    like: (title) => `libros como ${title}`,
    of: { other: (genres) => `libros de ${genres}` },
    ofLike: { other: ({ genres, title }) => `libros de ${genres} como ${title}` },
  },
  leaning: {
    plain: ({ books, hues }) => `Las portadas de ${books} tienden a ${hues}.`,
    modest: ({ books, hues }) => `Una conjetura modesta: las portadas de ${books} podrían tender a ${hues}.`,
    another: ({ books, hues }) => `Otra paleta para las portadas de ${books}: ${hues}.`,
    chosen: ({ books, hues }) => `Una paleta para las portadas de ${books}: ${hues}.`,
    typical: ({ books, hues }) =>
      `Ningún tono distingue a las portadas de ${books}; el más frecuente en ellas es ${hues}.`,
  },
  wearing: {
    plain: {
      ground: ({ books, ground }) => `Las portadas de ${books} tienen fondo ${ground}.`,
      colours: ({ books, colours }) => `Las portadas de ${books} llevan ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Las portadas de ${books} tienen fondo ${ground}, con ${colours}.`,
    },
    modest: {
      ground: ({ books, ground }) =>
        `Una conjetura modesta: las portadas de ${books} podrían tener fondo ${ground}.`,
      colours: ({ books, colours }) =>
        `Una conjetura modesta: las portadas de ${books} podrían llevar ${colours}.`,
      both: ({ books, ground, colours }) =>
        `Una conjetura modesta: las portadas de ${books} podrían tener fondo ${ground}, con ${colours}.`,
    },
    palette: {
      ground: ({ ground }) => `fondo ${ground}`,
      both: ({ ground, colours }) => `fondo ${ground}, con ${colours}`,
    },
    another: ({ books, palette }) => `Otra paleta para las portadas de ${books}: ${palette}.`,
    chosen: ({ books, palette }) => `Una paleta para las portadas de ${books}: ${palette}.`,
    usual: (palette) => `Una conjetura modesta, según lo que llevan las portadas de todo tipo: ${palette}.`,
  },

  nothingToRead: 'Aquí no encontré palabras que leer, así que todavía no puedo recomendar tonos.',
  whatToSend: [
    'Envíame la sinopsis de un libro, en inglés, o unos géneros, y te respondo con los tonos que llevan las portadas de libros así.',
    `Por ejemplo: ${EXAMPLE_BLURB}`,
  ],
  cautions: {
    'no-text': 'No hay sinopsis, así que esto se apoya solo en los géneros.',
    'few-words':
      'Es poco para empezar, así que tómalo como una conjetura modesta. Dos o tres frases de sinopsis en inglés, o un género, la harán más firme.',
    'unreadable-language':
      'Leo inglés, y la mayor parte de esto es otra cosa, así que tómalo como una conjetura modesta. Un género, como «novela negra» o «saga familiar», o dos o tres frases de sinopsis en inglés la harán más firme.',
    'not-a-blurb':
      'Esto no parece una sinopsis, así que tómalo como una conjetura modesta. Un género, o dos o tres frases en inglés sobre el libro, la harán más firme.',
    'many-names':
      'Casi todo aquí son nombres, que dicen poco de una portada, así que tómalo como una conjetura modesta. Un género, o dos frases en inglés sobre lo que ocurre, la harán más firme.',
    'no-clear-genre':
      'Aquí no destaca ningún género, así que estos tonos van bien con muchas clases de libros. Si nombras un género, serán más firmes.',
    shortened: 'Es un texto largo. Leí el principio y dejé fuera el resto.',
  },
  cautionsBesideGenres: {
    'few-words':
      'Es poco para empezar, así que tómalo como una conjetura modesta. Dos o tres frases de sinopsis en inglés la harán más firme.',
    'unreadable-language':
      'Leo inglés, y la mayor parte de esto es otra cosa, así que tómalo como una conjetura modesta. Una sinopsis en inglés la hará más firme.',
    'not-a-blurb':
      'El texto no parece una sinopsis, así que esto se apoya solo en los géneros. Dos o tres frases en inglés sobre el libro lo harán más firme.',
    'many-names':
      'Casi todo aquí son nombres, que dicen poco de una portada, así que tómalo como una conjetura modesta. Dos frases en inglés sobre lo que ocurre la harán más firme.',
  },
  genresShortened: 'Es una lista larga de géneros. Leí el principio y dejé fuera el resto.',
  titleShortened: 'El título es demasiado largo para una muestra, así que dejé fuera el final.',
  titleUndrawable:
    'No tengo ninguna fuente para dibujar este título, así que solo figura en la descripción de la imagen.',

  readsAs: (genres) => `Por lo que leo, encaja en ${genres}.`,
  onShelf: (named) => `En una librería estaría en ${named}.`,
  givenGenres: {
    as: ({ term, genres }) => `${term} (como ${genres})`,
    took: (terms) => `De tus géneros tomé ${terms}.`,
    more: { other: (count) => `${count} más` },
    unknown: {
      one: (terms) => `No conozco ${terms} como género, así que lo dejé fuera.`,
      other: (terms) => `No conozco ${terms} como géneros, así que los dejé fuera.`,
    },
  },
  namedGenres: {
    blurbReadsAs: (genres) => `La sinopsis en sí encaja en ${genres}.`,
    contradicts: ({ genres, named }) =>
      `La sinopsis en sí encaja en ${genres}, pero apenas en ${named}; aquí manda lo que has indicado.`,
    fewCovers: {
      none: (genre) =>
        `No conozco ninguna portada de libros de ${genre}, así que toma estos colores como una primera pista.`,
      some: {
        one: ({ genre }) =>
          `Conozco solo una portada de libros de ${genre}, así que toma estos colores como una primera pista.`,
        other: ({ genre, covers }) =>
          `Conozco solo ${covers} portadas de libros de ${genre}, así que toma estos colores como una primera pista.`,
      },
    },
    toldBy: (words) => `Leído en las palabras: ${words}.`,
    titleAlone:
      'No hay sinopsis, así que esto se apoya solo en el título. Un género, o dos o tres frases de sinopsis en inglés, lo harán más firme.',
  },
  beside: {
    held: (books) => `Puesto al lado de ${books}.`,
    heldOfBlurb: (books) => `Puesto al lado de lo que nombra la propia sinopsis: ${books}.`,
    byAuthor: {
      one: ({ asked, author }) =>
        `Por ${asked} cuenta la única portada que conozco de un libro de ${author}.`,
      other: ({ asked, author, covers }) =>
        `Por ${asked} cuentan las ${covers} portadas que conozco de libros de ${author}.`,
    },
    unknown: {
      one: (books) =>
        `No conozco ${books}, así que lo dejé fuera; revisa cómo se escribe o añade de quién es.`,
      other: (books) =>
        `No conozco ${books}, así que los dejé fuera; revisa cómo se escriben o añade de quién son.`,
    },
    unknownByAuthor: {
      one: (books) => `No conozco ${books}, así que lo dejé fuera; revisa cómo se escribe.`,
      other: (books) => `No conozco ${books}, así que los dejé fuera; revisa cómo se escriben.`,
    },
    alone:
      'No hay sinopsis, así que esto se apoya solo en lo que indicaste. Dos o tres frases de sinopsis en inglés lo harán más firme.',
    shortened: 'Es una lista larga de libros. Busqué los primeros y dejé fuera el resto.',
    named: 'nombrados',
    marks: {
      asker: { title: 'indicado por ti', author: 'autor indicado por ti' },
      blurb: { title: 'nombrado en la sinopsis', author: 'autor nombrado en la sinopsis' },
    },
  },
  print: {
    inPrint: (changes) => `En impresión a cuatro tintas, ${changes}.`,
    becomes: ({ name, hex, printed, instead }) =>
      `el ${name} (${hex}) sale como ${printed} (el más cercano que se puede imprimir: ${instead})`,
    dulls: ({ name, hex, instead }) =>
      `el ${name} (${hex}) sale más apagado (el más cercano que se puede imprimir: ${instead})`,
  },
  trends: {
    changed: ({ genre, from, to, changes, covers }) =>
      `Entre ${from} y ${to} han cambiado las portadas de ${genre}: ${changes} (medido en ${covers} portadas).`,
    steady: ({ genre, from, to }) => `Entre ${from} y ${to} apenas han cambiado las portadas de ${genre}.`,
    unknown: (genre) =>
      `No hay tendencia que contar para las portadas de ${genre}: de muy pocas se conoce el año.`,
    covers: {
      rose: ({ what, from, to }) => `${what} subieron de ${from} a ${to}`,
      fell: ({ what, from, to }) => `${what} bajaron de ${from} a ${to}`,
      what: {
        dark: 'las oscuras',
        mid: 'las de luminosidad media',
        light: 'las claras',
        illustrated: 'las ilustradas',
      },
    },
    colours: {
      rose: ({ what, from, to }) => `${what} subió de ${from} a ${to} de su superficie`,
      fell: ({ what, from, to }) => `${what} bajó de ${from} a ${to} de su superficie`,
      what: {
        black: 'el negro',
        white: 'el blanco',
        grey: 'el gris',
        cream: 'el crema',
        brown: 'el marrón',
        red: 'el rojo',
        orange: 'el naranja',
        yellow: 'el amarillo',
        gold: 'el dorado',
        green: 'el verde',
        teal: 'el verde azulado',
        blue: 'el azul',
        navy: 'el azul marino',
        purple: 'el morado',
        pink: 'el rosa',
      },
    },
    style: {
      illustrated: ({ share, since }) =>
        `De estas portadas, desde ${since}, ${share} son ilustradas, y las demás, fotográficas.`,
      photographed: ({ share, since }) =>
        `De estas portadas, desde ${since}, ${share} son fotográficas, y las demás, ilustradas.`,
      even: (since) =>
        `De estas portadas, desde ${since}, cerca de la mitad son ilustradas, y las demás, fotográficas.`,
    },
    styleUnknown: 'No se sabe cuántas de estas portadas son ilustradas y cuántas fotográficas.',
  },
  leftOut: {
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
    sentence: (parts) => `Dejé fuera de la lectura: ${parts}.`,
    textRead: 'El texto que se leyó:',
    nothingRead: 'No se leyó nada del texto.',
  },

  makeUp: {
    they: { first: 'Estas portadas son', later: 'Son' },
    among: { first: 'Entre estas portadas', later: 'Entre ellas' },
    same: ({ among, quality, ours }) => `${among} hay tantas ${quality} como en general: ${ours}.`,
    alike: ({ among, quality, ours, usual }) =>
      `${among} hay más o menos tantas ${quality} como en general: ${ours}, frente a ${usual}.`,
    rarer: ({ they, quality, ours, usual }) =>
      `${they} ${quality} con menos frecuencia que las demás: ${ours} de ellas, frente a ${usual} de todas las portadas.`,
    commoner: ({ they, quality, ours, usual }) =>
      `${they} ${quality} con más frecuencia que las demás: ${ours} de ellas, frente a ${usual} de todas las portadas.`,
    most: ({ they, quality, ours, usual }) =>
      `${they} ${quality}: ${ours} de ellas, frente a ${usual} de todas las portadas.`,
  },
  why: {
    covers: {
      unknown: (genre) => `las portadas de ${genre}`,
      many: ({ genre, covers }) => `${covers} portadas de ${genre}`,
      few: {
        one: ({ genre, covers }) => `solo ${covers} portada de ${genre}`,
        other: ({ genre, covers }) => `solo ${covers} portadas de ${genre}`,
      },
    },
    measured: ({ share, covers, times }) => `Medido: en ${share} de ${covers}, ${times} lo habitual.`,
    predicted: ({ about, times }) =>
      `Previsto para este libro: probabilidad de ${about}, ${times} lo habitual.`,
    asUsual: (about) => `Previsto para este libro: probabilidad de ${about}, más o menos lo habitual.`,
    read: (words) => `Leído en el texto: ${words}.`,
    common: 'Es común en portadas de todo tipo.',
  },
  realCovers: {
    palette: 'La paleta, tal como la llevan estas portadas',
    comparables: 'Portadas reales de libros así',
    order:
      'Primero van los tonos que distinguen a estas portadas; las cifras junto a un tono son la parte de estas portadas que probablemente lo lleva y cuántas veces supone la parte usual.',
    usualOrder:
      'Estos tonos son los más frecuentes en portadas de todo tipo; la cifra junto a un tono es la parte de todas las portadas que lo lleva.',
    author: (author) => ` de ${author}`,
    usualGround: ({ of, whole, name, hex, share }) =>
      `Entre las portadas de todo tipo, ${of} son ${whole} en conjunto; entre ellas, el fondo más frecuente es el ${name} (${hex}), en ${share} de todas las portadas.`,
    usualShare: (share) => `Está en aproximadamente ${share} de todas las portadas.`,
    ground: {
      most: ({ whole, figures }) => `En conjunto, estas portadas son ${whole}: ${figures}.`,
      oftenest: ({ whole, figures }) => `En conjunto, estas portadas son sobre todo ${whole}: ${figures}.`,
    },
    figures: {
      alone: (share) => `${share} de ellas`,
      same: (share) => `${share} de ellas, como entre todas las portadas`,
      beside: ({ share, usual }) => `${share} de ellas, frente a ${usual} de todas las portadas`,
    },
    groundColour: ({ name, hex, share }) =>
      `Entre ellas, el fondo más frecuente es el ${name} (${hex}), en ${share} de estas portadas.`,
    neutral: ({ name, hex, share, times }) =>
      `el ${name} (${hex}, en ${share} de estas portadas, ${times} lo habitual)`,
    neutrals: (neutrals) => `Además de los tonos, prefieren ${neutrals}.`,
    fit: {
      close: (percentile) =>
        `Esta portada lleva los colores de esos libros con más fidelidad que ${percentile} de las portadas.`,
      shared: { other: (colours) => `Comparte con sus portadas ${colours}` },
      none: 'No comparte ningún color con sus portadas',
      apart: {
        one: (colours) => `la distingue ${colours}`,
        other: (colours) => `la distinguen ${colours}`,
      },
      /** Every name of a colour is masculine. */
      colour: (name) => `el ${name}`,
    },
  },
  conventions: {
    families: {
      black: 'negro',
      white: 'blanco',
      grey: 'gris',
      cream: 'crema',
      brown: 'marrón',
      red: 'rojo',
      orange: 'naranja',
      yellow: 'amarillo',
      gold: 'dorado',
      green: 'verde',
      teal: 'verde azulado',
      blue: 'azul',
      navy: 'azul marino',
      purple: 'morado',
      pink: 'rosa',
    },
    traits: {
      carrying: (families) => `llevan ${families}`,
      lacking: (family, other) => (other ? `no llevan ni ${family} ni ${other}` : `prescinden del ${family}`),
      warm: 'tienden a los colores cálidos',
      cool: 'tienden a los colores fríos',
      vivid: 'muestran algún color vivo',
      muted: 'evitan los colores vivos',
      flat: 'dan a un solo color al menos la mitad de la superficie',
      mixed: 'no dan a ningún color ni dos quintos de la superficie',
      reaching: 'van del casi negro al casi blanco',
      many: 'mezclan cuatro colores o más',
    },
    shares: {
      first: ({ ours, usual }) => `${ours} de ellas, frente a ${usual} de todas las portadas`,
      later: ({ ours, usual }) => `${ours} frente a ${usual}`,
    },
    most: (traits) => `En su mayoría, estas portadas ${traits}.`,
    minority: ({ family, share, usual }) =>
      `Margen para distinguirse: ${share} de estas portadas llevan ${family}, frente a ${usual} de todas las portadas.`,
    minorityKeeping: ({ family, share, usual, kept, trait }) =>
      `Margen para distinguirse: ${share} de estas portadas llevan ${family} (${usual} de todas las portadas), y entre esas ${kept} ${trait} igualmente.`,
    anyStriking: ({ family, share, next, nextShare }) =>
      `Margen para distinguirse: el tono que más llama la atención. Ninguno domina: el ${family} es ese tono en ${share} de estas portadas, y el ${next}, en ${nextShare}.`,
  },

  own: {
    heading: 'Tu propia lista',
    nearest: 'Sus portadas más cercanas',
    leads: 'La paleta, los tonos y las portadas de esta respuesta vienen de tu propia lista.',
    follows:
      'Tu propia lista tiene muy pocas portadas de libros así para responder con ellas, de modo que esta respuesta viene de portadas en general.',
    none: {
      one: () => 'La única portada de tu lista no es de un libro como este.',
      other: (covers) => `Ninguna de las ${covers} portadas de tu lista es de un libro como este.`,
    },
    few: {
      one: ({ covers }) =>
        `De las portadas de tu lista (${covers}), una es de un libro como este: muy pocas para decir qué tienen en común.`,
      other: ({ alike, covers }) =>
        `De las portadas de tu lista (${covers}), ${alike} son de libros como este: muy pocas para decir qué tienen en común.`,
    },
    ground: ({ alike, count, whole, colour }) =>
      `En tu lista, ${alike} portadas son de libros como este: ${count} de ellas son ${whole} en conjunto, y su fondo más frecuente es el ${colour}.`,
    colours: (colours) => `Llevan más a menudo que las portadas de todo tipo ${colours}.`,
    colour: ({ name, count }) => `el ${name} (${count} de ellas)`,
    difference: {
      ground: ({ count, alike, share, whole, market }) =>
        `En lo que más se apartan de otras portadas así: ${count} de ${alike} (el ${share}) son ${whole} en conjunto, frente al ${market} de esas otras.`,
      colour: ({ count, alike, share, name, market }) =>
        `En lo que más se apartan de otras portadas así: ${count} de ${alike} (el ${share}) llevan el ${name}, frente al ${market} de esas otras.`,
      nothing: 'En sus colores apenas se apartan de otras portadas así.',
    },
    fit: (share) =>
      `De las portadas de tu propia lista, ${share} llevan con menos fidelidad los colores de esos libros.`,
  },

  cover: {
    looksLike: (categories) => `Esta portada parece de la sección ${categories}.`,
    worn: ({ ground, colours }) => `Esta portada tiene ${ground}: sobre todo ${colours}.`,
    couldPass: (categories) => `Podría ser de la sección ${categories}; la imagen sola no lo dice.`,
    isCategoryQuoted: true,
    shows: (genres) => `Muestra rasgos de ${genres}.`,
    ownColours: 'Los colores de la portada',
    usual: {
      alone: ({ hue, usual }) => `El tono ${hue} aparece en ${usual} de todas las portadas.`,
      firm: ({ hue, share, genre, times }) =>
        `El tono ${hue} aparece en ${share} de las portadas de ${genre}, ${times} lo habitual.`,
      beside: ({ hue, about, genre, usual }) =>
        `El tono ${hue} aparece en ${about} de las portadas de ${genre}, y en ${usual} de todas.`,
    },
    style: {
      illustrated: 'Es una ilustración.',
      photographed: 'Es una fotografía, o está hecha de fotografías.',
    },
    makeUp: (properties) => `En conjunto, la portada es ${properties}.`,
    others: {
      alone: (usual) => `como ${usual} de todas`,
      genre: ({ ours, genre, usual }) => `como ${ours} de las de ${genre} y ${usual} de todas`,
      later: ({ ours, usual }) => `${ours} y ${usual}`,
    },
    title: {
      none: 'No encontré un título en ella, así que no puedo decir cómo se lee en miniatura.',
      opening: (height) => `Una pista: a ${height} píxeles de alto, lo que parece el título`,
      strong: ({ title, contrast }) =>
        `${title} destaca bien de su fondo, también en grises: su contraste es ${contrast}.`,
      fair: ({ title, contrast, wanted }) =>
        `${title} se lee, también en grises, pero ganaría con más contraste: tiene ${contrast}, y lo bueno empieza en ${wanted}.`,
      byHueAlone: ({ title, contrast }) =>
        `${title} se distingue de su fondo solo por el tono, que en grises se pierde: su contraste es ${contrast}.`,
      weak: ({ title, contrast, wanted }) =>
        `${title} apenas se distingue de su fondo: su contraste es ${contrast}, y ${wanted} es lo mínimo.`,
    },
    pointed: { one: (genres) => `al género ${genres}`, other: (genres) => `a los géneros ${genres}` },
    agrees: (genres) => `La portada concuerda con la sinopsis: ambas apuntan ${genres}.`,
    agreesInPart: ({ both, image }) =>
      `La portada concuerda solo en parte con la sinopsis: ambas apuntan ${both}, pero la portada, más ${image}.`,
    clashes: ({ text, image }) =>
      `La portada puede despistar a los lectores: la sinopsis apunta ${text}, y la portada, ${image}.`,
    coverSilent:
      'La portada sola no muestra qué clase de libro es, así que ni concuerda con la sinopsis ni choca con ella.',
    blurbSilent: (genres) => `La sinopsis sola no apunta a un género claro; la portada apunta ${genres}.`,
    evidence: {
      read: ({ text, image }) => `${text} según la sinopsis, ${image} según la portada`,
      named: (image) => `indicado por ti, ${image} según la portada`,
      readAlone: (text) => `${text} según la sinopsis`,
      namedAlone: 'indicado por ti',
    },
    has: {
      none: 'La portada no tiene ninguno de estos tonos.',
      some: (hues) => `De estos tonos, la portada ya tiene ${hues}.`,
    },
    blurbAlone: 'Por eso esta respuesta se apoya solo en la sinopsis.',
    addBlurb:
      'Envía también la sinopsis, en inglés, y te digo qué tonos llevan esos libros y si la portada encaja.',
    noPicture: 'Aquí no hay ninguna imagen. Envíame una de una portada, en JPEG o PNG.',
    faults: {
      PICTURE_EMPTY: 'El archivo de la imagen está vacío. Envía la portada otra vez, en JPEG o PNG.',
      PICTURE_NOT_A_PICTURE: `Ese archivo no es una imagen, se llame como se llame. Envía la portada en ${FORMATS}.`,
      PICTURE_FORMAT_REFUSED: `No sé leer imágenes de ese formato. Guarda la portada en ${FORMATS} y envíala así.`,
      PICTURE_DOCUMENT:
        'Eso es un documento, no una imagen. Guarda la página de la portada en JPEG o PNG y envíala así.',
      PICTURE_HEIC:
        'Esa es una imagen HEIC, y no sé leerlas. En un iPhone, elige Ajustes › Cámara › Formatos › El más compatible, o envía una captura de pantalla; en otro sitio, ábrela y expórtala como JPEG.',
      PICTURE_HDR:
        'Esa imagen está en HDR, así que no puedo estar seguro de sus colores. Guárdala en sRGB, en JPEG o PNG, y envíala así.',
      PICTURE_TRANSPARENT:
        'La imagen es transparente por completo, así que no hay nada que ver. Guarda la portada con su fondo y envíala así.',
      PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide, plenty }) =>
        `La imagen es demasiado grande: leo hasta ${bytes} y ${pixels} millones de píxeles (AVIF: ${avifPixels} millones), y ${longSide} píxeles por lado. Guárdala más pequeña (${plenty} píxeles de alto sobran), con 8 bits por canal, y envíala así.`,
      PICTURE_TOO_SMALL: (side) =>
        `La imagen es demasiado pequeña para una portada: necesita al menos ${side} píxeles por lado. Envía una más grande.`,
      PICTURE_DAMAGED:
        'No puedo leer la imagen: el archivo está cortado, dañado o es de un tipo poco común. Guárdala de nuevo en JPEG o PNG y envíala así.',
      PICTURE_TOO_SLOW:
        'La imagen tardó demasiado en leerse. Guárdala más pequeña, en JPEG o PNG, y envíala así.',
      ATTACHMENT_REFUSED:
        'La imagen no está guardada en esta plataforma, así que no la abrí. Adjunta la propia imagen.',
      ATTACHMENT_REDIRECTED:
        'No tengo permiso para abrir la imagen desde aquí. Envíamela por mensaje directo.',
      ATTACHMENT_EXPIRED: 'La imagen ya no está: su enlace caducó o alguien la borró. Adjúntala otra vez.',
      ATTACHMENT_LATE: `La imagen no llegó a tiempo. ${LATER}`,
      ATTACHMENT_BUSY: `No pude descargar la imagen: la plataforma está muy ocupada en este momento. ${LATER}`,
      ATTACHMENT_UNREACHABLE: `No pude descargar la imagen. ${LATER}`,
      COVER_FAILED: 'No pude mirar la portada: algo falló de mi lado. Inténtalo de nuevo más tarde.',
    },
    palette: {
      heading: 'Los colores de la portada',
      key: '% de la portada',
      more: { other: (count) => `+${count} más` },
      opening: 'Los colores de la portada, de más a menos:',
      genres: (genres) => `Parece de ${genres}.`,
    },
  },

  swatch: {
    heading: 'Tonos de portada',
    headingFor: 'Tonos de portada para',
    key: '% de probabilidad en una portada así',
    usualKey: '% de todas las portadas',
    keptKey: 'Tonos de estas portadas, sin contar lo que se queda: % de probabilidad',
    roles: {
      primary: 'Principal',
      secondary: 'Secundario',
      accent: 'Acento',
      ground: 'Fondo',
      main: 'Principal',
      ink: 'Texto',
    },
    untitled: 'Título',
    more: { other: (count) => `+${count} más` },
    usual: (factor) => `${factor}× lo usual`,
    alt: {
      opening: 'Tonos de portada, los mejores primero:',
      openingFor: (title) => `Tonos de portada para ${title}, los mejores primero:`,
      keptOpening: 'Tonos de estas portadas, sin contar lo que se queda, los mejores primero:',
      keptOpeningFor: (title) =>
        `Tonos de portadas para ${title}, sin contar lo que se queda, los mejores primero:`,
      more: { other: (count) => `y ${count} más` },
      genres: 'Géneros',
      palette: 'Paleta',
    },
  },

  help: {
    headline:
      'Envíame una sinopsis en inglés y te respondo con los tonos que llevan las portadas de libros así.',
    notes: [
      `Basta con el texto: ${EXAMPLE_BLURB}`,
      'Los géneros en tus propias palabras, como «misterio acogedor, gatos», hacen la respuesta más firme; el título se pone en la muestra.',
      'Nombra libros como el tuyo, como «Magic Binds by Ilona Andrews», y pongo la respuesta al lado de sus portadas: en el formulario, o en un mensaje detrás de --like.',
      'Después de una respuesta puedes pedir el porqué, más tonos u otra paleta.',
      'También leo imágenes de portadas: digo de qué clase de libro parece, qué colores tiene y si son habituales, y cómo se lee el título. Junto a una sinopsis, digo si las dos concuerdan.',
      'Para una serie, /series toma de dos a ocho sinopsis o portadas, y dice qué colores la sostienen y cuál puede ser propio de cada libro.',
      'Tu texto y tus imágenes se leen aquí y luego se olvidan: nunca se guardan ni quedan en un registro.',
    ],
  },
  commands: {
    coverhues: {
      name: 'coverhues',
      description: 'Los tonos que llevan las portadas de libros así, con razones y una muestra',
    },
    covergenre: {
      name: 'covergenre',
      description: 'Qué aspecto tiene una portada: clase de libro, colores y cómo se lee el título',
    },
    series: {
      name: 'serie',
      description: 'Los colores que sostienen una serie, el propio de cada libro y la paleta del próximo',
    },
    shelf: {
      name: 'estante',
      description: 'Respuestas guardadas: verlas, compararlas, cambiarles el nombre o borrarlas',
    },
    vote: {
      name: 'votar',
      description: 'Someter paletas o portadas a votación en este canal; lo que gana va a su estante',
    },
    help: { name: 'ayuda', description: 'Cómo preguntar, con un ejemplo' },
  },
  arguments: {
    blurb: {
      name: 'sinopsis',
      description: 'La sinopsis del libro, en inglés; bastan dos o tres frases',
    },
    genres: {
      name: 'géneros',
      description: 'Géneros en tus propias palabras, como «misterio acogedor, gatos»',
    },
    comparables: {
      name: 'comparables',
      description: 'Hasta diez libros como el tuyo, con título y autor y separados por punto y coma',
    },
    title: { name: 'título', description: 'El título del libro, para ponerlo en la muestra' },
    lock: {
      name: 'conservar',
      description: 'Hasta cinco colores que la paleta debe tener, como burdeos, #b22222',
    },
    cover: { name: 'portada', description: 'Una imagen de la portada' },
    top: {
      name: 'cantidad',
      description: ({ min, max, usual }) => `Cuántos tonos mostrar, de ${min} a ${max}; normalmente ${usual}`,
    },
    theme: {
      name: 'tema',
      description: 'El tema de la muestra',
      choices: { light: 'claro', dark: 'oscuro' },
    },
  },

  series: {
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
  },

  names,
  lexicon,
  colourWords,

  followUps,
  desk,
  sight,
  brief,
  shelf,
  vote,

  chat,
  page,
  notices,
};
