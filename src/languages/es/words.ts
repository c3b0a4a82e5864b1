import type { Lexicon } from '../../hues/lexicon/lexicon.ts';
import type { Names } from '../words/names.ts';
import type { ColourWords } from '../words/plain-colours.ts';

/** What things are called in Spanish. */
export const names: Names = {
  genres: {
    fantasy: 'Fantasía',
    'science-fiction': 'Ciencia ficción',
    dystopian: 'Distopía',
    horror: 'Terror',
    paranormal: 'Historias paranormales',
    romance: 'Romance',
    erotica: 'Literatura erótica',
    mystery: 'Misterio',
    thriller: 'Thriller',
    crime: 'Novela negra',
    'historical-fiction': 'Ficción histórica',
    'literary-fiction': 'Ficción literaria',
    'contemporary-fiction': 'Ficción contemporánea',
    classics: 'Clásicos',
    adventure: 'Aventuras',
    western: 'Western',
    war: 'Guerra y ejército',
    humour: 'Humor',
    'short-stories': 'Cuentos',
    poetry: 'Poesía',
    drama: 'Teatro',
    comics: 'Cómics y manga',
    mythology: 'Mitos y cuentos de hadas',
    children: 'Literatura infantil',
    'young-adult': 'Literatura juvenil',
    lgbtq: 'Literatura LGBTQ+',
    biography: 'Biografías y memorias',
    history: 'Historia',
    'true-crime': 'Crímenes reales',
    religion: 'Religión',
    spirituality: 'Espiritualidad',
    philosophy: 'Filosofía',
    psychology: 'Psicología',
    'self-help': 'Autoayuda',
    business: 'Economía y empresa',
    'politics-society': 'Política y sociedad',
    science: 'Ciencia y matemáticas',
    'nature-animals': 'Naturaleza y animales',
    technology: 'Informática y tecnología',
    engineering: 'Ingeniería y transporte',
    health: 'Salud y medicina',
    food: 'Gastronomía',
    travel: 'Viajes',
    art: 'Arte y fotografía',
    'music-entertainment': 'Música y espectáculos',
    sport: 'Deportes y juegos',
    'home-garden': 'Casa y jardín',
    crafts: 'Manualidades y aficiones',
    family: 'Crianza y relaciones',
    education: 'Educación y libros de texto',
    'reference-language': 'Obras de consulta e idiomas',
    'essays-criticism': 'Ensayo y crítica',
    fiction: 'Ficción',
    nonfiction: 'No ficción',
  },
  categories: {
    'food-drink': 'Cocina y bebidas',
    transport: 'Transporte',
    computing: 'Informática',
    'art-photography': 'Arte y fotografía',
    'crafts-hobbies': 'Manualidades y aficiones',
    'home-garden': 'Casa y jardín',
    'dictionaries-languages': 'Diccionarios e idiomas',
    'graphic-novels-anime-manga': 'Novela gráfica y manga',
    sport: 'Deporte',
    'natural-history': 'Historia natural',
    health: 'Salud',
    'business-finance-law': 'Empresa, finanzas y derecho',
    medical: 'Medicina',
    reference: 'Obras de consulta',
    biography: 'Biografías',
    'mind-body-spirit': 'Mente, cuerpo y espíritu',
    'childrens-books': 'Libros infantiles',
    'history-archaeology': 'Historia y arqueología',
    romance: 'Novela romántica',
    'teaching-resources-education': 'Enseñanza y educación',
    religion: 'Religión',
    'travel-holiday-guides': 'Guías de viaje',
    humour: 'Humor',
    'crime-thriller': 'Novela negra y thriller',
    'technology-engineering': 'Tecnología e ingeniería',
    stationery: 'Papelería',
    entertainment: 'Espectáculos',
    'poetry-drama': 'Poesía y teatro',
    'teen-young-adult': 'Juvenil',
    'science-geography': 'Ciencia y geografía',
    'science-fiction-fantasy-horror': 'Ciencia ficción, fantasía y terror',
    'personal-development': 'Desarrollo personal',
    'society-social-sciences': 'Sociedad y ciencias sociales',
    fiction: 'Ficción',
    history: 'Historia',
  },
  shelves: {
    'regency-and-historical-romance': 'romántica histórica y de la Regencia',
    'highland-romance': 'romance de highlanders',
    'contemporary-and-small-town-romance': 'romántica contemporánea y small town',
    'romantic-comedy': 'comedia romántica',
    'billionaire-and-boss': 'romance de multimillonarios y jefes',
    'dark-and-mafia-romance': 'dark romance y romance de mafia',
    'sports-and-rock-star-romance': 'romance deportivo y de estrellas de rock',
    'cowboy-romance': 'romance de vaqueros',
    'inspirational-and-amish-romance': 'romance cristiano y amish',
    'romantic-suspense': 'suspense romántico',
    'holiday-romance': 'romance navideño',
    'cozy-mystery': 'cozy mystery',
    'private-eye': 'novela de detectives privados',
    'country-house-and-golden-age-puzzle': 'misterio clásico y novela enigma',
    'historical-mystery': 'misterio histórico',
    'police-procedural': 'novela policíaca de investigación',
    'gangland-and-noir': 'noir y crimen organizado',
    'nordic-and-small-town-crime': 'novela negra nórdica y rural',
    'spy-thriller': 'novela de espías',
    'legal-thriller': 'thriller judicial',
    'psychological-and-domestic-thriller': 'thriller psicológico y doméstico',
    'serial-killer-thriller': 'thriller de asesinos en serie',
    'techno-military-and-conspiracy-thriller': 'thriller tecnológico, militar y político',
    'epic-fantasy': 'fantasía épica',
    'grimdark-and-sword-and-sorcery': 'grimdark y espada y brujería',
    'urban-fantasy': 'fantasía urbana',
    'fae-courts-and-romantic-fantasy': 'romantasy y cortes feéricas',
    'dragons-and-magic-academies': 'dragones y academias de magia',
    'litrpg-and-portal-fantasy': 'LitRPG y fantasía de portales',
    'cosy-and-gaslamp-fantasy': 'fantasía cozy y gaslamp',
    'mythic-eastern-and-retold-fantasy': 'fantasía mítica, oriental y retellings',
    'space-opera': 'space opera',
    'military-science-fiction': 'ciencia ficción militar',
    'cyberpunk-and-ai': 'ciberpunk y ficción sobre IA',
    'first-contact-and-alien-invasion': 'primer contacto e invasión alienígena',
    'mars-colonies-and-hard-sf': 'Marte, colonias y ciencia ficción dura',
    'time-travel-and-alternate-history': 'viajes en el tiempo y ucronía',
    steampunk: 'steampunk',
    'climate-and-speculative-near-future': 'ficción climática y futuro cercano',
    'haunted-house': 'casas encantadas y fantasmas',
    'vampires-and-the-undead': 'vampiros y no muertos',
    'zombie-apocalypse': 'apocalipsis zombi',
    'cosmic-and-folk-horror': 'horror cósmico y folk horror',
    'slasher-splatter-and-extreme-horror': 'slasher, splatter y terror extremo',
    'demons-possession-and-the-occult': 'demonios, posesiones y ocultismo',
    'creatures-small-town-terror-and-coming-of-age-horror': 'criaturas y terror de pueblo',
    gothic: 'terror gótico',
    'surveillance-state-and-rebel-uprising': 'sociedad vigilada y rebelión',
    'after-the-collapse': 'ficción posapocalíptica',
    'shifters-and-fated-mates': 'cambiaformas y parejas predestinadas',
    'vampires-angels-and-immortal-lovers': 'vampiros, ángeles y amores inmortales',
    'ghosts-psychics-and-witchy-sleuths': 'fantasmas, videntes y brujas detectives',
    'steamy-and-kink': 'romance erótico y BDSM',
    'erotic-tales-and-sexual-awakening': 'relatos eróticos y despertar sexual',
    'second-world-war-homefront': 'novela de la Segunda Guerra Mundial',
    'royal-courts-and-medieval-lives': 'cortes reales y novela medieval',
    'family-saga-and-working-lives': 'sagas familiares y vida obrera',
    'antiquity-and-naval-fiction': 'novela de la Antigüedad y naval',
    'family-grief-and-memory': 'familia, duelo y memoria',
    'world-and-translated-fiction': 'narrativa extranjera y traducida',
    'experimental-and-satirical-fiction': 'narrativa experimental y satírica',
    'womens-and-friendship-fiction': 'novela femenina y de amistad',
    'coming-of-age-and-issue-led-fiction': 'novela de iniciación y temas sociales',
    'quirky-feel-good-fiction': 'novela feel-good',
    'nineteenth-century-novels': 'novela del siglo XIX',
    'ancient-and-modern-classics': 'clásicos antiguos y modernos',
    'treasure-hunt-and-lost-cities': 'búsqueda de tesoros y ciudades perdidas',
    'survival-and-sea-stories': 'supervivencia y aventuras en el mar',
    'gunslingers-and-lawmen': 'pistoleros y sheriffs',
    'frontier-cattle-and-trail': 'frontera, ganado y caravanas del Oeste',
    'world-wars-and-battle-history': 'guerras mundiales y batallas',
    'soldiers-memoirs-and-modern-conflicts': 'memorias de soldados y guerras modernas',
    'weapons-uniforms-and-warfare': 'armas, uniformes y arte de la guerra',
    'comic-novels': 'novela humorística',
    'jokes-gift-books-and-gag-notebooks': 'chistes, libros regalo y libretas de broma',
    'comic-essays-and-comedians-memoirs': 'ensayo humorístico y memorias de cómicos',
    'literary-collections': 'relatos literarios',
    'genre-anthologies': 'antologías de literatura de género',
    'modern-poetry-collections': 'poesía contemporánea',
    'instagram-and-healing-verse': 'poesía de Instagram y sanadora',
    'verse-classics-haiku-and-anthologies': 'poesía clásica, haikus y antologías',
    'plays-and-scripts': 'obras de teatro y guiones',
    'shakespeare-and-classic-drama': 'Shakespeare y teatro clásico',
    'superheroes-and-western-comics': 'superhéroes y cómic americano',
    'manga-and-light-novels': 'manga y novela ligera',
    'comic-strips-and-graphic-memoir': 'tiras cómicas y memorias gráficas',
    'greek-norse-and-world-myth': 'mitología griega, nórdica y universal',
    'fairy-tales-and-folk-tales': 'cuentos de hadas y populares',
    'mythic-retellings': 'retellings mitológicos',
    'contemporary-teen': 'novela juvenil contemporánea',
    'teen-fantasy-and-adventure': 'fantasía y aventura juvenil',
    'teen-thriller-and-guidance': 'thriller y guías para adolescentes',
    'gay-and-bisexual-romance': 'romance gay y bisexual',
    'lesbian-and-sapphic-fiction': 'narrativa lésbica y sáfica',
    'queer-lives-trans-memoir-and-history': 'vidas queer, memorias trans e historia',
    'bedtime-and-board-books': 'cuentos para dormir y libros de cartón',
    'animal-picture-books': 'álbumes ilustrados de animales',
    'feelings-and-first-experiences': 'emociones y primeras experiencias',
    'abc-counting-and-activity-books': 'abecedarios, números y actividades',
    'early-readers-and-chapter-books': 'primeras lecturas',
    'middle-grade-school-comedy': 'comedia escolar infantil',
    'middle-grade-fantasy-and-adventure': 'fantasía y aventura infantil',
    'middle-grade-realistic-and-historical': 'novela infantil realista e histórica',
    'childrens-facts-and-nonfiction': 'divulgación y no ficción infantil',
    'memoirs-of-hardship-and-recovery': 'memorias de superación',
    'celebrity-and-sporting-autobiography': 'autobiografías de famosos y deportistas',
    'historical-and-literary-lives': 'biografías históricas y literarias',
    'working-lives-and-country-memoirs': 'memorias de oficios y vida rural',
    'ancient-and-medieval-history': 'historia antigua y medieval',
    'american-history': 'historia de Estados Unidos',
    'british-royal-and-social-history': 'historia británica, real y social',
    'modern-world-and-empire-history': 'historia contemporánea y de los imperios',
    'local-history-and-old-photographs': 'historia local y fotografías antiguas',
    'serial-killers-and-murder-cases': 'asesinos en serie y casos de asesinato',
    'mobsters-con-men-and-wrongful-conviction': 'mafiosos, estafadores y errores judiciales',
    'christian-living-and-devotional': 'vida cristiana y devocionales',
    'theology-bible-commentary-and-church-history': 'teología, exégesis e historia de la Iglesia',
    'catholic-saints-and-prayer': 'catolicismo, santos y oración',
    'judaism-islam-and-other-faiths': 'judaísmo, islam y otras religiones',
    'bibles-sunday-school-and-prophecy': 'biblias, escuela dominical y profecía',
    'tarot-astrology-and-witchcraft': 'tarot, astrología y brujería',
    'meditation-chakras-and-awakening': 'meditación, chakras y despertar',
    'afterlife-angels-and-the-unexplained': 'vida tras la muerte, ángeles y misterios',
    'academic-philosophy': 'filosofía académica',
    'practical-and-popular-philosophy': 'filosofía práctica y divulgativa',
    'clinical-psychology-and-therapy': 'psicología clínica y terapia',
    'popular-mind-and-behaviour': 'psicología divulgativa y conducta',
    'anxiety-trauma-and-workbook-help': 'ansiedad, trauma y cuadernos de trabajo',
    'success-and-motivation': 'éxito y motivación',
    'happiness-simplicity-and-self-care': 'felicidad, sencillez y autocuidado',
    'dating-charisma-and-social-skills': 'seducción, carisma y habilidades sociales',
    'management-and-leadership': 'gestión y liderazgo',
    'investing-and-personal-finance': 'inversión y finanzas personales',
    'entrepreneurship-marketing-and-sales': 'emprendimiento, marketing y ventas',
    'accounting-law-and-careers': 'contabilidad, derecho y empleo',
    'politics-and-current-affairs': 'política y actualidad',
    'race-gender-and-social-justice': 'raza, género y justicia social',
    'sociology-anthropology-and-academic-social-science': 'sociología, antropología y ciencias sociales',
    'popular-physics-and-cosmos': 'física divulgativa y cosmos',
    'biology-evolution-and-earth': 'biología, evolución y ciencias de la Tierra',
    mathematics: 'matemáticas',
    'academic-and-laboratory-science': 'ciencia académica y de laboratorio',
    'wildlife-and-field-guides': 'fauna silvestre y guías de campo',
    'pets-horses-and-dog-training': 'mascotas, caballos y adiestramiento canino',
    'nature-writing-and-environment': 'nature writing y medioambiente',
    'programming-and-software': 'programación y software',
    'data-ai-security-and-networks': 'datos, IA, seguridad y redes',
    'everyday-computing-and-digital-life': 'informática cotidiana y vida digital',
    'mechanical-civil-and-electrical-engineering': 'ingeniería mecánica, civil y eléctrica',
    'railways-ships-and-aircraft': 'trenes, barcos y aviones',
    'cars-motorcycles-and-repair-manuals': 'coches, motos y manuales de reparación',
    'medical-textbooks-and-nursing': 'textos de medicina y enfermería',
    'diet-weight-loss-and-nutrition': 'dietas, adelgazamiento y nutrición',
    'illness-ageing-and-healthcare': 'enfermedad, envejecimiento y sanidad',
    'fitness-yoga-and-natural-remedies': 'fitness, yoga y remedios naturales',
    'general-and-regional-cookbooks': 'cocina general y regional',
    'baking-sweets-and-preserving': 'repostería, dulces y conservas',
    'gadget-quick-and-special-diet-cooking': 'cocina rápida, con robot y para dietas',
    'wine-beer-spirits-and-food-writing': 'vino, cerveza, licores y crónica culinaria',
    guidebooks: 'guías de viaje',
    'travelogue-and-expedition': 'relatos de viaje y expediciones',
    'art-history-and-exhibition': 'historia del arte y exposiciones',
    'photography-and-visual-books': 'fotografía y libros de imágenes',
    'architecture-design-and-fashion': 'arquitectura, diseño y moda',
    'learn-to-draw-and-paint': 'aprender a dibujar y pintar',
    'rock-jazz-and-classical': 'rock, jazz y música clásica',
    'scores-tutors-and-music-theory': 'partituras, métodos y teoría musical',
    'film-television-and-stage': 'cine, televisión y artes escénicas',
    'team-sports': 'deportes de equipo',
    'outdoor-endurance-and-combat-sport': 'aventura, resistencia y deportes de combate',
    'games-chess-and-gambling': 'juegos, ajedrez y apuestas',
    'golf-tennis-and-motor-racing': 'golf, tenis y automovilismo',
    gardening: 'jardinería',
    'diy-interiors-and-homesteading': 'bricolaje, interiorismo y autosuficiencia',
    'knitting-crochet-and-needlework': 'punto, ganchillo y labores',
    'woodwork-models-and-collecting': 'carpintería, modelismo y coleccionismo',
    'papercraft-colouring-and-making': 'papiroflexia, colorear y manualidades',
    'parenting-and-pregnancy': 'crianza y embarazo',
    'marriage-divorce-and-caring': 'matrimonio, divorcio y cuidados',
    'university-textbooks': 'libros de texto universitarios',
    'exam-preparation-and-school-revision': 'preparación de exámenes y repaso escolar',
    'teaching-and-classroom-practice': 'enseñanza y práctica docente',
    'dictionaries-and-language-learning': 'diccionarios y aprendizaje de idiomas',
    'writing-guides-quizzes-and-almanacs': 'guías de escritura, trivias y almanaques',
    'literary-criticism-and-study': 'crítica y estudios literarios',
    'personal-and-cultural-essays': 'ensayos personales y culturales',
  },
  fileKinds: {
    picture: 'una imagen',
    recording: 'una grabación',
    archive: 'un archivo comprimido',
    pdf: 'un PDF',
    rtf: 'un documento RTF',
    'web-page': 'una página web',
    word: 'un documento de Word',
    opendocument: 'un texto OpenDocument',
    pages: 'un documento de Pages',
    office: 'un documento de Office',
    'e-book': 'un libro electrónico',
    other: 'un archivo sin texto',
  },
  roles: {
    primary: 'principal',
    secondary: 'secundario',
    accent: 'acento',
    ground: 'fondo',
    main: 'color principal',
    ink: 'color del texto',
  },
  qualities: {
    dark: 'oscuras',
    mid: 'de luminosidad media',
    light: 'claras',
    muted: 'de colores apagados',
    moderate: 'de color moderado',
    vivid: 'de colores vivos',
    low: 'de luminosidad uniforme',
    medium: 'de luminosidad algo variada',
    high: 'de luminosidad muy variada',
  },
  qualitiesOfOne: { dark: 'oscura', light: 'clara' },
  grounds: { dark: 'fondo oscuro', mid: 'fondo ni oscuro ni claro', light: 'fondo claro' },
  wholes: { dark: 'oscuras', mid: 'ni oscuras ni claras', light: 'claras' },
  neutrals: {
    black: 'negro',
    charcoal: 'carbón',
    dimgrey: 'gris oscuro',
    grey: 'gris',
    darkgrey: 'gris medio',
    lightgrey: 'gris claro',
    whitesmoke: 'blanco roto',
    white: 'blanco',
    ivory: 'marfil',
    cream: 'crema',
    bone: 'hueso',
    linen: 'lino',
    beige: 'beige',
    tan: 'tostado',
    taupe: 'gris topo',
    darkbrown: 'marrón oscuro',
    lightblue: 'celeste',
    darkseagreen: 'verde salvia',
    darkolivegreen: 'verde oliva apagado',
  },
  /** Colours are masculine here, as in `un rojo oscuro`. */
  families: {
    black: 'negro',
    grey: 'gris',
    white: 'blanco',
    pink: 'rosa',
    magenta: 'magenta',
    red: 'rojo',
    brown: 'marrón',
    beige: 'beige',
    orange: 'naranja',
    yellow: 'amarillo',
    'yellow-brown': 'marrón amarillento',
    'yellow-green': 'verde amarillento',
    green: 'verde',
    'blue-green': 'verde azulado',
    blue: 'azul',
    purple: 'morado',
  },
  tones: {
    'near-black': 'casi negro',
    'near-white': 'casi blanco',
    'dark-greyish': 'grisáceo oscuro',
    dark: 'oscuro',
    light: 'claro',
    pale: 'pálido',
    greyish: 'grisáceo',
    bright: 'brillante',
    vivid: 'vivo',
  },
  toned: ({ family, tone }) => `${family} ${tone}`,
};

/** How people speak of genres in Spanish, of both sides of the Atlantic. */
export const lexicon: Lexicon = {
  language: 'es',
  smallWords:
    'el la los las un una unos unas de del en y que por para con sin su sus se es lo al no más pero como cuando muy entre desde hasta donde quien ha fue este esta todo tras durante mientras hay ella él era son les nos sobre también ya',
  genres: [
    {
      ids: 'fantasy',
      names:
        'novela fantástica, novela de fantasía, literatura fantástica, libro de fantasía, saga fantástica, saga de fantasía, aventura fantástica, fantasía épica, fantasía heroica, alta fantasía, fantasía oscura, fantasía urbana, fantasía juvenil, espada y brujería',
      typed:
        'fantasía, fantástico, fantástica, fantasía medieval, fantasía acogedora, dragones, magia, magos, elfos, hadas, hechiceros, mundos imaginarios, realismo fantástico, fantasías',
      tells:
        'fantasía, dragón, dragones, dragona*, mago, magos, maga, magas, magia, hechicer*, hechizo*, sortilegio*, conjuro*, brujería, elfo, elfos, elfa*, elfic*, orco, orcos, trol, trols, trolls, reino, reinos, trono, tronos, profecía*, grimorio*, encantamiento*, hada, hadas, duende*, unicornio*, talismán*, nigromante*, nigromancia, poder* mágico*, criatura* mágica*, espada mágica, mundo mágico, seres fantásticos, señor oscuro, reinos olvidados, jinete* de dragón, linaje real, heredera al trono, heredero al trono, guerrero*, espada, espadas, portal mágico, academia de magia, escuela de magia',
    },
    {
      ids: 'fantasy romance',
      names: 'romantasy, fantasía romántica, romance fantástico',
      typed: 'romántica fantástica',
    },
    {
      ids: 'science-fiction',
      names:
        'ciencia ficción, ciencia-ficción, novela de ciencia ficción, space opera, ópera espacial, cyberpunk, ciberpunk, steampunk, ucronía, ficción científica, ciencia ficción dura, ficción especulativa',
      typed:
        'viajes en el tiempo, viajes espaciales, extraterrestres, robots, alienígenas, futurista, especulativa',
      tells:
        'nave espacial, naves espaciales, nave, astronauta*, galaxia*, galáctic*, planeta, planetas, alienígena*, extraterrestre*, androide*, robot, robots, robótic*, inteligencia artificial, viaje* en el tiempo, máquina del tiempo, ciberespacio, cibernétic*, espacio exterior, estación espacial, interestelar*, terraform*, colonia espacial, colonias, marciano*, marte, clon, clones, clonación, hiperespacio, en órbita, realidad virtual, universo* paralelo*, dimensi* paralela*, replicante*, nanotecnología, futuro lejano, siglo xxii, siglo xxiii, siglo xxiv, humanidad entera, primer contacto, agujero negro, generación a bord*, criogen*, civilización alienígena, transbordador, sonda, sondas, lunar, vida artificial, mutante*',
    },
    {
      ids: 'dystopian',
      names: 'distopía, novela distópica, postapocalíptica, posapocalíptica, ficción postapocalíptica',
      typed:
        'distópica, distópico, apocalipsis, apocalíptica, apocalíptico, postapocalíptico, utopía, fin del mundo',
      tells:
        'distópica, régimen totalitario, apocalipsis, apocalíptic*, postapocalíptic*, posapocalíptic*, totalitari*, supervivientes, sobrevivientes, sobrevivir al, fin de la civilización, colapso, la resistencia, rebelión, pandemia, mundo devastado, tierra devastada, catástrofe nuclear, guerra nuclear, sociedad perfecta, vigilancia total, castas, racionamiento, páramo, páramos',
    },
    {
      ids: 'horror',
      names:
        'novela de terror, terror psicológico, terror gótico, novela gótica, cuentos de terror, relatos de terror, historia de terror, terror sobrenatural, terror cósmico, literatura de terror',
      typed:
        'terror, horror, miedo, gótico, gótica, slasher, monstruos, casas encantadas, zombis, zombies, gore, libros de miedo, espanto',
      tells:
        'terror*, aterrador*, horror*, pesadilla*, espeluznante*, escalofriante*, macabr*, demonio*, demoníac*, poseíd*, posesión demoníaca, exorcis*, casa encantada, mansión, maldit*, maldición, siniestr*, tinieblas, oscuridad, monstruo*, monstruos*, sangrient*, zombi*, zombie*, muertos vivientes, no muertos, criatura* de la noche, cementerio, tumba*, cripta*, ritual* satánic*, satánic*, susurro*, entidad, acecha, ente maligno, malign*, sótano, aullido*, gritos',
    },
    {
      ids: 'paranormal',
      names: 'historias paranormales, novela paranormal',
      typed:
        'paranormal, sobrenatural, vampiros, hombres lobo, fantasmas, brujas, ángeles, demonios, cambiaformas, licántropos, espíritus, médiums',
      tells:
        'vampir*, hombre* lobo, licántrop*, fantasma*, fantasmal*, espectro*, bruja, brujas, brujo*, aquelarre*, médium*, vidente*, clarividen*, más allá, espiritista*, sesión de espiritismo, ouija, cambiaformas, ángel caído, ángeles caídos, inmortal*, sobrenatural*, paranormal*, colmillo*, poltergeist, reencarnación, demonio*, súcubo*, íncubo*, espíritu*, aparición, apariciones, ánimas, difunt*, ver a los muertos, del otro lado, maleficio*, cambia de forma, luna llena',
    },
    {
      ids: 'paranormal romance',
      names: 'romance paranormal, romántica paranormal',
      typed: 'amor paranormal',
    },
    {
      ids: 'romance',
      names:
        'novela romántica, novela rosa, historia de amor, novela de amor, romance contemporáneo, novela romántica contemporánea, romántica contemporánea, literatura romántica, dark romance',
      typed:
        'romántico, romántica, románticas, amor, romances, de amor, erotismo romántico, segundas oportunidades, enemigos a amantes, amor prohibido, matrimonio concertado, novelas de amor, novios falsos',
      tells:
        'enamor*, amor, amores, amada, amado, amante*, beso, besos, besar*, corazón, corazones, pasión, pasiones, seduc*, romántic*, romance, boda*, casarse, prometid*, compromiso falso, matrimonio de conveniencia, novio, novia, noviazgo, cita a ciegas, atracción, deseo, soltero*, soltera*, primer amor, amor verdadero, amor prohibido, alma gemela, segunda oportunidad, media naranja, flechazo, química entre, exnovio, exnovia, millonario, multimillonario, idilio, guap*, enemig*, ruptura, exmarido, tentación, irresistible',
    },
    { ids: 'romance humour', names: 'comedia romántica', typed: 'comedias románticas' },
    {
      ids: 'romance historical-fiction',
      names: 'romance histórico, novela romántica histórica, romántica histórica',
      typed: 'regencia, época de la regencia',
      tells:
        'duque, duquesa, conde, condesa, vizconde, lord, lady, debutante*, baile de máscaras, temporada londinense, highlander*',
    },
    {
      ids: 'erotica',
      names: 'novela erótica, literatura erótica, relatos eróticos',
      typed: 'erótica, erótico, eróticas, erotismo, sexo, bdsm',
      tells:
        'erótic*, erotismo, lujuria, sumis*, dominación, placer carnal, placeres prohibidos, orgasm*, desnud*, fantasías sexuales, sexual*, amo y sumisa',
    },
    {
      ids: 'mystery crime',
      names:
        'novela negra, novela policíaca, novela policiaca, novela policial, género negro, género policíaco, relato policial, novela detectivesca, intriga policial, nordic noir, serie negra, thriller policíaco',
      typed:
        'policial, noir, policíaco, policíaca, policiaco, policiaca, policiales, detectives, detective, investigación criminal, crímenes, novela criminal, negra, género criminal',
      tells:
        'noir, asesinat*, asesin*, inspector*, comisari*, comisaría, detective*, cadáver*, crimen, crímenes, homicid*, policía*, policial*, sospechos*, culpable*, coartada*, pista, pistas, forense*, autopsia*, investiga, investigación, investigar, investigador*, investigadora*, pesquisa*, caso, caso sin resolver, víctima*, guardia civil, brigada, fiscal*, subinspector*, sargento*, teniente, escena del crimen, apuñalad*, estrangulad*, degollad*, desaparición, desaparecid*, desaparecer sin dejar rastro, arma homicida, interrogatorio*, criminal*, asesino en serie, delito*, móvil del crimen, hallan muert*, aparece muert*, aparece asesinad*, mossos, guardias civiles, cuerpo sin vida, extrañas circunstancias, desapareció, desaparece, testigo*, secreto inconfesable, sospecha*',
    },
    {
      ids: 'mystery',
      names: 'novela de misterio, novela de intriga, cozy mystery, misterio acogedor, novela enigma',
      typed: 'misterio, misterios, enigmas, intriga, intrigas, enigma, suspenso policial',
      tells:
        'misterio*, misterios*, enigma*, enigmátic*, esclarecer, resolver el caso, desentrañar, descifrar, mensaje anónimo, anónimo*, carta anónima',
    },
    {
      ids: 'thriller',
      names:
        'thriller, thriller psicológico, thriller político, thriller jurídico, thriller médico, thriller de espionaje, novela de espías, novela de espionaje, novela de suspense, novela de suspenso, tecnothriller, suspense psicológico, techno-thriller',
      typed: 'suspense, suspenso, espionaje, espías, acción, conspiración, secuestro, thriller doméstico',
      tells:
        'espía*, espionaje, agente secreto, agente*, cia, fbi, servicios secretos, servicio secreto, conspiración*, complot*, terrorist*, atentado*, secuestr*, rehén, rehenes, contrarreloj, cuenta atrás, chantaje*, amenaza*, acosador*, psicópata*, sicari*, huir, fugitiv*, vigilad*, mercenari*, bomba, trepidante, vertiginos*, adictiv*, giro* inesperad*, no podrás parar de leer, escapar con vida, juego mortal, mafia, informante*, infiltrad*, traidor*, traición, persecución, cazador de hombres, conspirador*, cni, mossad, kgb, asesino a sueldo, ciberataque*, negociador*, trampa mortal, sin escapatoria',
    },
    {
      ids: 'crime',
      names: 'novela de gánsteres, narconovela, novela carcelaria',
      typed: 'mafia, gánsteres, narcotráfico, atracos, crimen organizado, hampa, cárcel',
      tells:
        'mafia*, mafios*, narco*, narcotráfic*, cártel, cárteles, gánster*, atraco*, atracador*, banda criminal, hampa, capo, capos, contraband*, cárcel, presidio, ladrón, ladrones, robo, estafa*, estafador*, sicari*, robar, botín, golpe perfecto, ajuste de cuentas, cómplice*, droga, drogas, traficante*, chanchullo*',
    },
    {
      ids: 'historical-fiction',
      names: 'novela histórica, ficción histórica, narrativa histórica, novela de época, saga histórica',
      typed: 'histórica, histórico, época victoriana, edad media, históricas, saga familiar histórica',
      tells:
        'siglo xii, siglo xiii, siglo xiv, siglo xv, siglo xvi, siglo xvii, siglo xviii, siglo xix, edad media, medieval*, guerra civil, posguerra, inquisición, imperio romano, imperio, corte de, rey, reina, reyes católicos, emperador*, emperatriz, virrey*, conquistador*, conquista de, esclav*, marqués, marquesa, conde, condesa, nobleza, noble, hidalgo*, cruzada*, templari*, república, franquis*, franco, revolución francesa, 1492, colonial*, criada, sirvienta, galeón*, roma antigua, gladiador*, legión, legiones, faraón*, catedral, 1936, palacio*, rey de, boticari*, sierv*, mercader*, molino, molinos, molinero*, convento, monja*, taberna, virreinato, guerras carlistas, indiano*, tejedor*',
    },
    {
      ids: 'contemporary-fiction',
      names:
        'novela contemporánea, narrativa contemporánea, ficción contemporánea, saga familiar, novela costumbrista, novela intimista, feel good, novela feelgood',
      typed:
        'contemporánea, contemporáneo, actual, drama familiar, ficción femenina, literatura femenina, vida cotidiana',
      tells:
        'secreto* de familia, secreto* familiar*, secretos del pasado, su madre, su padre, su marido, su hija, su hijo, hermanas, divorci*, viud*, reencuentro, duelo, pérdida, amistad, maternidad, empezar de cero, rehacer su vida, abuela, abuelo, pueblo natal',
    },
    {
      ids: 'literary-fiction',
      names: 'ficción literaria, narrativa literaria, alta literatura, autoficción, literatura contemporánea',
      typed:
        'realismo mágico, literaria, literario, novela literaria, narrativa, gran literatura, existencialismo literario, experimental',
    },
    {
      ids: 'classics',
      names: 'literatura clásica, clásico de la literatura, clásicos universales, clásicos de la literatura',
      typed: 'clásicos, clásico, siglo de oro, clásica, clásicas',
    },
    {
      ids: 'adventure',
      names: 'novela de aventuras, libro de aventuras, aventuras marítimas, relato de aventuras',
      typed:
        'aventura, aventuras, piratas, exploradores, acción y aventura, tesoros, naufragios, supervivencia',
      tells:
        'aventura*, aventurer*, expedición*, explorador*, tesoro*, pirata*, corsari*, naufrag*, isla desierta, selva, jungla, mapa, barco*, travesía*, capitán, tripulación, desierto, arqueólog*, reliquia*, ruinas, templo perdido, ciudad perdida, supervivencia',
    },
    {
      ids: 'western',
      names: 'novela del oeste, novelas del oeste, novela western, literatura gauchesca',
      typed: 'western, oeste, viejo oeste, salvaje oeste, vaqueros, pistoleros, lejano oeste, gauchos',
      tells:
        'western, salvaje oeste, viejo oeste, lejano oeste, vaquero*, pistolero*, sheriff, forajid*, cazarrecompensas, rancho*, ganader*, apache*, comanche*, sioux, navajo*, revólver*, colt, saloon, diligencia*, cuatrero*, duelo al sol, caravana de colonos, arizona, texas, wyoming, oro de california, buscador* de oro, frontera',
    },
    {
      ids: 'war',
      names: 'novela bélica, novela de guerra, literatura bélica, relato bélico',
      typed:
        'bélica, bélico, guerra, guerras, militar, ejército, segunda guerra mundial, primera guerra mundial, holocausto, historia militar',
      tells:
        'segunda guerra primera guerra gran guerra, soldado*, trinchera*, batalla*, batallón, nazi*, gestapo, holocausto, auschwitz, campo de concentración, frente ruso, ejército*, bombardeo*, tanque*, submarino*, desembarco, regimiento, coronel, guerra, guerras, combate*, piloto* de guerra, resistencia francesa, partisan*, vietnam, hitler, tercer reich, 1914, 1915, 1916, 1917, 1918, 1939, 1940, 1941, 1942, 1943, 1944, 1945, stalingrado, división azul, herido, heridos, enfermera, refugiad*, ocupación, bombardero*, alambrada*, armisticio, frente de batalla, prisionero*',
    },
    {
      ids: 'humour',
      names: 'novela humorística, novela de humor, libro de humor, relatos humorísticos',
      typed:
        'comedia, sátira, humor, humorístico, cómico, cómica, humorística, parodia, chistes, divertido, humor negro, humor gráfico',
      tells:
        'desternillante*, hilarante*, divertidísim*, carcajada*, disparatad*, descacharrante*, humor, humorístic*, comedia, cómic* situacion*, sátira, satíric*, parodia, irreverente, risas, enredos, gamberr*',
    },
    {
      ids: 'short-stories',
      names:
        'libro de cuentos, libro de relatos, colección de relatos, relatos cortos, relatos breves, microrrelatos, antología de cuentos',
      typed: 'cuentos, relatos, antología de relatos, cuento, relato, cuentos cortos, narraciones, antología',
    },
    {
      ids: 'poetry',
      names: 'poemario, libro de poemas, antología poética, poesía contemporánea, libro de poesía',
      typed: 'poesía, poemas, haikus, poético, poesías, poema, versos, lírica, sonetos, haiku',
      tells:
        'haikus, poema*, poemario, verso, versos, poeta, poetas, poesía, soneto*, lírica, voz poética, rima, rimas, estrofa*',
    },
    {
      ids: 'drama',
      names: 'obra de teatro, obra teatral, pieza teatral',
      typed:
        'teatro, dramaturgia, drama, tragedia, comedia teatral, teatral, guion, guiones, obras de teatro',
      tells:
        'teatro, obra de teatro, en tres actos, en dos actos, en un acto, dramaturg*, escenario, entremés, acotaciones',
    },
    {
      ids: 'comics',
      names: 'novela gráfica, cómics, tebeos, historietas, cómics y manga',
      typed:
        'cómic, manga, historieta, tebeo, comic, comics, viñetas, manhwa, webtoon, superhéroes, novelas gráficas, tiras cómicas',
      tells:
        'cómic, tebeo, viñeta*, novela gráfica, dibujante*, superhéroe*, superheroína*, manga, mangaka, historieta*, ilustrador de cómic',
    },
    {
      ids: 'mythology',
      names:
        'mitos y leyendas, cuentos de hadas, mitología griega, mitología nórdica, cuentos populares, mitos y cuentos de hadas',
      typed:
        'mitología, leyendas, folclore, mitos, mitológico, leyenda, mito, folklore, dioses griegos, cuento de hadas, fábulas, retelling, mitología celta',
      tells:
        'mitología, mitológic*, zeus, olimpo, dioses, diosa*, mito, mitos, leyenda, leyendas, odín, thor, troya, ulises, aquiles, minotauro*, medusa, afrodita, hades, perséfone, titanes, semidiós, semidioses, cuento de hadas, folclore, érase una vez',
    },
    {
      ids: 'children',
      names:
        'literatura infantil, libro infantil, cuento infantil, cuentos infantiles, álbum ilustrado, libro ilustrado infantil, libro para niños, cuento para niños, libros para niños, primeros lectores',
      typed:
        'infantil, infantiles, niños, infancia, niñas, cuentos para dormir, cuentos para niños, peques, bebés, middle grade, infantil y juvenil, primeras lecturas',
      tells:
        'niños y niñas, pequeños lectores, primeros lectores, peques, a partir de 3 años, a partir de 4 años, a partir de 5 años, a partir de 6 años, a partir de 7 años, a partir de 8 años, osito*, conejito*, ratoncit*, patito*, gatito*, perrito*, cuento para dormir, antes de dormir, hora de dormir, ilustraciones a todo color, los más pequeños, guardería, ratita, travesura*, animalitos, princesita*, papá y mamá',
    },
    {
      ids: 'young-adult',
      names:
        'literatura juvenil, novela juvenil, libro juvenil, romance juvenil, novela de iniciación, jóvenes adultos',
      typed: 'young adult, juvenil, juveniles, adolescentes, jóvenes, adolescencia, new adult, para jóvenes',
      tells:
        'young adult, instituto, adolescent*, dieciséis años, diecisiete años, quince años, compañeros de clase, último curso, baile de graduación, secundaria, preparatoria, chica nueva, mejor amiga, bachillerato, último año de instituto, la chica nueva, quinceañer*, campamento',
    },
    {
      ids: 'lgbtq',
      names:
        'literatura lgbt, literatura lgbtq+, novela lgbt, novela queer, literatura queer, romance gay, romance lésbico, literatura lgtbi',
      typed:
        'lgbt, lgtb, lgtbi, lgbtiq, gay, lésbico, lésbica, lesbianas, queer, homosexualidad, transexual, bisexual, trans, no binario, lgbtq',
      tells:
        'homosexual*, lesbian*, gay, gais, transexual*, transgénero, bisexual*, queer, lgtb*, lgbt*, salir del armario, no binari*, drag queen*, homofobia',
    },
    {
      ids: 'biography',
      names: 'libro de memorias, biografías y memorias',
      typed:
        'biografía, autobiografía, memorias, diario personal, testimonio, biografías, biográfico, autobiográfico, diarios, cartas, vida real, historias reales, testimonios, hechos reales, crónica personal',
      tells:
        'diario personal, biografía, autobiografía, autobiográfic*, memorias, biógraf*, su vida y su obra, la vida de, testimonio, en primera persona, recuerdos de infancia, nació en, confesiones, retrato íntimo, vida privada, relato de una vida, diario íntimo, historia real, exilio, llegó a ser, por primera vez cuenta, sin tapujos, trayectoria, su infancia, su carrera, superviviente, cuenta su historia, en sus propias palabras, correspondencia',
    },
    {
      ids: 'history',
      names: 'libro de historia, ensayo histórico, divulgación histórica',
      typed:
        'historia universal, historia antigua, historia contemporánea, historia de españa, historia, historia medieval, historia de américa, historia militar, arqueología, prehistoria, historia moderna, historia del mundo',
      tells:
        'historia universal, historia antigua, historia contemporánea, historia de españa, historiador*, historiográfic*, archivos, fuentes documentales, documentad*, la historia de españa, historia de europa, edad antigua, imperio romano, civilizacion*, dinastía*, guerra fría, revolución, tratado de, arqueológic*, siglo xx, monarquía, colonialismo, documentos inéditos, acontecimientos, inédit*, cartas y, registros, comercio de, esclavitud, colonia, colonias, guerra civil española, transición, dictadura',
    },
    {
      ids: 'true-crime',
      names: 'true crime, crónica negra, crímenes reales, crónica de sucesos, crimen real',
      typed: 'sucesos, asesinos reales, casos reales, asesinos en serie reales',
      tells:
        'crímenes reales, crónica negra, crimen real, caso real, sentencia judicial, asesinos reales, sucesos reales',
    },
    {
      ids: 'religion',
      names: 'libro religioso, literatura cristiana, vida cristiana, novela cristiana, estudio bíblico',
      typed:
        'teología, devocional, religión, religioso, religiosa, cristiano, cristiana, cristianismo, biblia, católico, fe, islam, judaísmo, budismo, hinduismo, oración, espiritualidad cristiana, religiones, iglesia, catolicismo, evangelio, santos',
      tells:
        'biblia, bíblic*, dios, jesús, jesucristo, cristo, evangelio*, evangélic*, fe, oración, oraciones, iglesia*, papa francisco, santos, teología, teológic*, cristian*, católic*, islam*, corán, budis*, judaísmo, sacerdote*, pastor, pastoral, espíritu santo, salmos, devocional*, apóstol*, discípulo*, pecado*, salvación',
    },
    {
      ids: 'spirituality',
      names: 'libro de espiritualidad, new age, guía espiritual, cuerpo y mente',
      typed:
        'nueva era, esoterismo, espiritualidad, espiritual, meditación, mindfulness, tarot, astrología, yoga, chakras, reiki, wicca, ángeles guardianes, numerología, esotérico, ocultismo, horóscopo, cartomancia',
      tells:
        'nueva era, esoterismo, meditación, meditar, mindfulness, tarot, arcano*, astrolog*, horóscopo*, zodiac*, chakra*, reiki, energía vital, karma, iluminación, despertar espiritual, espiritual*, numerología, péndulo, cristales, ley de la atracción, vibración, universo te, conciencia plena, paz interior, alma, almas, guía* espiritual*',
    },
    {
      ids: 'philosophy',
      names: 'ensayo filosófico, libro de filosofía',
      typed:
        'filosofía, filosófico, filosófica, ética, estoicismo, existencialismo, metafísica, lógica, pensamiento, filósofos',
      tells:
        'filosof*, filósof*, ética, moral, metafísic*, estoic*, platón, aristóteles, nietzsche, kant, sócrates, hegel, existencial*, ontolog*, epistemolog*, pensador*, razón pura',
    },
    {
      ids: 'psychology',
      names: 'libro de psicología',
      typed:
        'psicología, psicología positiva, psicoanálisis, psicoterapia, neurociencia, psicológico, psiquiatría, terapia, ansiedad, depresión, trauma, salud mental, mente humana, inteligencia emocional',
      tells:
        'psicoterapia, psicolog*, psicólog*, psiquiatr*, psicoanál*, terapeut*, terapia*, ansiedad, depresión, trauma, traumas, inconsciente, neurocien*, cerebro*, emociones, emocional*, conducta*, cognitiv*, apego, trastorno*, salud mental, narcisis*, inteligencia emocional, herida*, infancia herida, vínculo*, relaciones tóxicas, manipulador*, psique, duelo, autoconocimiento, apegos',
    },
    {
      ids: 'self-help',
      names: 'libro de autoayuda',
      typed:
        'autoayuda, desarrollo personal, crecimiento personal, superación personal, motivación, bienestar, autoestima, productividad, hábitos, éxito, felicidad, coaching, minimalismo, liderazgo personal, superación',
      tells:
        'superación personal, autoayuda, autoestima, hábito*, productividad, motivación, crecimiento personal, desarrollo personal, superación, tu vida, tus metas, metas, alcanzar tus, tu mejor versión, felicidad, ser feliz, ejercicios prácticos, herramientas prácticas, aprenderás a, te enseña a, paso a paso, procrastin*, zona de confort, coach, mentalidad, quererte, límites, cómo superar, toma el control',
    },
    {
      ids: 'business',
      names: 'libro de negocios, libro de economía, libro de empresa, economía y empresa',
      typed:
        'finanzas personales, management, negocios, empresa, economía, finanzas, emprendimiento, emprendedores, marketing, liderazgo, inversión, bolsa, dinero, ventas, gestión, administración, startups, empresas, publicidad, contabilidad, recursos humanos, bienes raíces',
      tells:
        'finanzas personales, management, empresa*, empresari*, negocio*, emprendedor*, emprendimiento, inversión, inversiones, inversor*, invertir, bolsa de valores, mercado*, marketing, ventas, vender, cliente*, líder, líderes, liderazgo, finanzas, financier*, dinero, ahorr*, economía, económic*, startup*, estrategia*, directiv*, rentab*, criptomoneda*, bitcoin, ingresos pasivos, libertad financiera, gestión',
    },
    {
      ids: 'politics-society',
      names: 'ensayo político, política y sociedad, periodismo de investigación',
      typed:
        'ciencias sociales, ciencia política, sociología, feminismo, política, político, sociedad, actualidad, derecho, antropología, economía política, feminista, periodismo, geopolítica, racismo, inmigración, derechos humanos, ecologismo, globalización',
      tells:
        'ciencias sociales, ciencia política, política, políticas, político*, democracia*, democrátic*, feminis*, capitalis*, neoliberal*, sociolog*, sociedad actual, desigualdad*, patriarcado, machis*, populis*, gobierno*, estado de derecho, derechos humanos, migra*, racis*, geopolític*, elecciones, corrupción, globaliz*, reportaje*, periodista de investigación',
    },
    {
      ids: 'science',
      names: 'libro de ciencia, ciencia y matemáticas, popular science',
      typed:
        'divulgación científica, ciencia, ciencias, física, química, biología, matemáticas, astronomía, genética, evolución, cosmología, estadística, geología, medicina y ciencia, física cuántica',
      tells:
        'divulgación científica, científic*, ciencia, físic* cuántic*, cuántic*, astronom*, astrofísic*, cosmos, big bang, universo, evolución, darwin, genétic*, adn, genes, átomo*, partícula*, molécula*, matemátic*, teorema*, ecuacion*, química, biólog*, biología, einstein, neurona*, laboratorio, experimento*, teoría de la relatividad, divulgación, especies',
    },
    {
      ids: 'nature-animals',
      names: 'libro de naturaleza, guía de aves, guía de campo, libro de animales, naturaleza y animales',
      typed:
        'naturaleza, animales, mascotas, perros, gatos, caballos, aves, ecología, medio ambiente, fauna, flora, plantas, insectos, océanos, pájaros, setas',
      tells:
        'fauna, flora, especies de aves, ave, aves, pájaro*, perro*, gato*, adiestramiento, mascota*, caballo*, bosque*, ecosistema*, biodiversidad, naturalista*, lobos, abejas, ballenas, ornitolog*, senderos, medio ambiente, cambio climático, plantas silvestres, setas, raza* de perro*, zorro*, murciélago*, plumas, especies que, cuaderno de campo, observación, árboles, mariposa*, animales salvajes, vida salvaje, mariposas, cachorro*',
    },
    {
      ids: 'technology',
      names: 'libro de informática, informática y tecnología, inteligencia artificial aplicada',
      typed:
        'informática, programación, tecnología, ordenadores, computación, python, java, redes, inteligencia artificial, internet, ciberseguridad, desarrollo web, software, big data, hacking, diseño web',
      tells:
        'programación, programar, programador*, software, código fuente, python, javascript, java, algoritmo*, base* de datos, servidor*, ciberseguridad, desarrollo web, aplicaciones web, machine learning, aprendizaje automático, linux, windows, excel, nube, informátic*, hacker*',
    },
    {
      ids: 'engineering',
      names: 'libro de ingeniería, ingeniería y transporte, manual técnico',
      typed:
        'ingeniería, coches, automóviles, motos, trenes, aviones, barcos, mecánica, electrónica, aviación, transporte, ferrocarril, electricidad, construcción, náutica, ingenierías',
      tells:
        'ingenier*, locomotora*, ferrocarril*, motor, motores, automóvil*, aeronáutic*, aviones, hormigón, estructuras, electrónic*, circuito*, soldadura, termodinámica, resistencia de materiales, instalacion* eléctric*, mecánic*',
    },
    {
      ids: 'health',
      names: 'libro de salud, salud y medicina',
      typed:
        'nutrición, dietética, medicina, salud, bienestar físico, dieta, dietas, fitness, adelgazar, embarazo, enfermería, ejercicio, menopausia, medicina natural, sueño, anatomía, cáncer, enfermedades',
      tells:
        'dietética, salud, saludable*, dieta*, nutrición, nutricion*, médic*, medicina, enfermedad*, síntoma*, tratamiento*, pacient*, adelgaz*, perder peso, embarazo, menopausia, hormon*, microbiota, intestin*, cáncer, diabetes, inmunológic*, ejercicio físico, anatomía, fisioterap*, antiinflamatori*, ayuno',
    },
    {
      ids: 'food',
      names:
        'libro de cocina, libro de recetas, recetario, cocina vegana, cocina vegetariana, recetas de cocina',
      typed:
        'gastronomía, repostería, cocina, recetas, comida, vino, vinos, panadería, pasteles, cócteles, postres, cerveza, café, vegano, vegetariano, comida y bebida, cocinar',
      tells:
        'receta*, cocina*, cociner*, ingrediente*, horno*, hornear, repostería, postre*, pastel*, tarta, tartas, pan, masa madre, chef*, gastronom*, plato*, sabor*, vino, vinos, bodega*, vegan*, vegetarian*, fogón, fogones, desayuno*, menú, menús, guiso*, salsa*, picnic, crema, horneado, truco* de cocina, chocolate, quesos, arroces, pasta, ensalada*, bizcocho*, carne, pescado*',
    },
    {
      ids: 'travel',
      names:
        'guía de viaje, guía de viajes, libro de viajes, literatura de viajes, crónica de viajes, relato de viajes, diario de viaje',
      typed:
        'viajes, viaje, turismo, guías, viajero, senderismo, rutas, mochilero, camino de santiago, viajar',
      tells:
        'guía de viaje*, viajer*, itinerario*, mochila*, ruta*, alojamiento*, turis*, camino de santiago, peregrin*, vuelta al mundo, destinos, kilómetros, lugares imprescindibles, recorrido*, caravana, autostop',
    },
    {
      ids: 'art',
      names: 'libro de arte, historia del arte, libro de fotografía, arte y fotografía, diseño gráfico',
      typed:
        'arquitectura, arte, fotografía, pintura, diseño, moda, dibujo, escultura, ilustración, artes, catálogo de exposición, cine y arte, museos',
      tells:
        'pintor*, pintura*, cuadro*, fotógraf*, fotografía*, escultor*, escultura*, exposición, museo*, lienzo*, óleo, acuarela*, arquitect*, impresionis*, picasso, goya, velázquez, frida kahlo, obra gráfica, retratos, diseñador*, moda, tipografía, bauhaus, vanguardia*',
    },
    {
      ids: 'music-entertainment',
      names: 'libro de música, música y espectáculos, historia del rock, biografía musical, libro de cine',
      typed:
        'música, cine, rock, jazz, televisión, películas, flamenco, ópera, guitarra, piano, danza, espectáculos, videojuegos, celebridades, baile',
      tells:
        'música, musical*, músico*, canción, canciones, cantante*, guitarr*, banda de rock, rock, jazz, flamenco, disco, discos, concierto*, compositor*, ópera, orquesta, cine, película*, director de cine, hollywood, actor, actriz, partitura*, acordes, piano, gira beatles',
    },
    {
      ids: 'sport',
      names: 'libro de deporte, libro de fútbol, deportes y juegos',
      typed:
        'deporte, deportes, fútbol, ciclismo, running, atletismo, baloncesto, ajedrez, montañismo, juegos, tenis, artes marciales, boxeo, alpinismo, pesca, golf, natación',
      tells:
        'fútbol, futbolista*, gol, goles, entrenador*, entrenamiento*, liga, champions, olimpi*, olímpic*, atleta*, maratón, maratones, ciclis*, tenis, baloncesto, ajedrez, jaque mate, montañis*, alpinis*, himalaya, everest, boxe*, campeón, campeona, campeonato, deportist*, deportiv*, real madrid, barça, corredor*, correr, entrenar, plan de entrenamiento, medalla*, mister, vestuario, estadio*, jugador*',
    },
    {
      ids: 'home-garden',
      names: 'libro de jardinería, casa y jardín, huerto urbano',
      typed:
        'jardinería, decoración, bricolaje, jardín, hogar, huerto, decoración de interiores, interiorismo, plantas de interior, orden, limpieza, casa, hogar y jardín, bonsáis',
      tells:
        'jardín, jardines, jardinería, jardiner*, huerto*, plantas, plantar, sembrar, siembra*, podar, poda, macet*, abono*, riego, compost*, rosales, decoración, interiorismo, ordenar, muebles, bricolaje, terraza',
    },
    {
      ids: 'crafts',
      names:
        'libro de manualidades, punto y ganchillo, papiroflexia, manualidades y aficiones, libro de costura',
      typed:
        'manualidades, labores, ganchillo, punto, costura, crochet, aficiones, bordado, scrapbooking, origami, amigurumi, hobby, colorear, tejer, patchwork, artesanía, maquetas, coleccionismo',
      tells:
        'labores, ganchillo, crochet, amigurumi*, tejer, tejid* a mano, agujas, ovillo*, lana, lanas, costura, coser, bordad*, patrones, patchwork, punto de cruz, manualidades, papiroflexia, origami, scrapbook, proyectos creativos, abalorios, cerámica, macramé, tijeras',
    },
    {
      ids: 'family',
      names: 'libro de crianza, crianza y relaciones, educación de los hijos, maternidad y crianza',
      typed:
        'crianza, familia, padres, maternidad, paternidad, hijos, matrimonio, relaciones, pareja, embarazo y bebé, bebés y crianza, crianza respetuosa, divorcio',
      tells:
        'crianza, crianza respetuosa, tus hijos, tu hijo, tu bebé, padres y madres, maternidad, paternidad, rabieta*, lactancia, recién nacid*, disciplina positiva, primer año, sueño infantil, educar, vida en pareja, relación de pareja, relaciones de pareja',
    },
    {
      ids: 'education',
      names:
        'libro de texto, libros de texto, manual universitario, educación y libros de texto, cuaderno de ejercicios',
      typed:
        'pedagogía, educación, enseñanza, didáctica, escuela, universidad, oposiciones, apuntes, material escolar, docentes, exámenes, estudio',
      tells:
        'alumn*, estudiant*, docent*, profesorado, aula, aulas, pedagog*, didáctic*, enseñanza, aprendizaje, currículo, bachillerato, oposiciones, temario, ejercicios resueltos, libro de texto, manual, universitari*, primaria, secundaria, test de',
    },
    {
      ids: 'reference-language',
      names: 'libro de idiomas, curso de idiomas, obras de consulta e idiomas',
      typed:
        'diccionario, enciclopedia, gramática, idiomas, lenguas, lingüística, inglés, diccionarios, francés, escritura, manual de estilo, vocabulario, obras de consulta, alemán, referencia',
      tells:
        'diccionario*, enciclopedia*, gramática, vocabulario, ortografía, idioma*, lingüístic*, aprender inglés, curso de inglés, verbos, traducción, glosario, manual de estilo, conjugación, entradas, expresiones, atlas',
    },
    {
      ids: 'essays-criticism',
      names: 'ensayo literario, crítica literaria, ensayo y crítica, artículos periodísticos',
      typed:
        'ensayo, ensayos, columnas, crítica, crónicas, artículos, ensayística, teoría literaria, estudios culturales, humanidades, crónica',
      tells:
        'ensayo, ensayos, reflexión sobre, reflexiones sobre, ensayista*, crítica literaria, artículos, columnas, lúcido análisis, teoría literaria, estudio crítico',
    },
    {
      ids: 'fiction',
      typed: 'ficción, novela, novelas, narrativa de ficción, novela corta, ficciones, best seller',
    },
    { ids: 'nonfiction', typed: 'no ficción, divulgación, documental, libro práctico, no-ficción' },
    {
      ids: '',
      tells:
        'reino unido, caso de, caso contrario, en todo caso, en caso de, hacer caso, amor propio, corte de pelo, corazón de la ciudad, en el corazón de, san juan, santa cruz, santa fe, santo domingo, general de, en por lo sin duda, la primera guerra, banda sonora, actor principal, de planta, en este caso, capital de, caso omiso, dios mío, por dios, mercado negro, mejor libro, libro del año',
    },
  ],
};

/** How Spanish names colours. */
export const colourWords: ColourWords = {
  words: {
    black: ['negro', 'negra'],
    charcoal: ['antracita', 'carbón'],
    grey: ['gris'],
    silver: ['plata', 'plateado'],
    white: ['blanco', 'blanca'],
    ivory: ['marfil'],
    cream: ['crema'],
    beige: ['beige', 'beis'],
    sand: ['arena'],
    taupe: ['topo'],
    brown: ['marrón', 'castaño', 'café'],
    chocolate: ['chocolate'],
    rust: ['óxido', 'herrumbre'],
    terracotta: ['terracota'],
    copper: ['cobre', 'cobrizo'],
    bronze: ['bronce'],
    ochre: ['ocre'],
    mustard: ['mostaza'],
    gold: ['oro', 'dorado'],
    amber: ['ámbar'],
    yellow: ['amarillo', 'amarilla'],
    lemon: ['limón', 'amarillo limón'],
    orange: ['naranja', 'anaranjado'],
    apricot: ['albaricoque'],
    peach: ['melocotón', 'durazno'],
    coral: ['coral'],
    salmon: ['salmón'],
    red: ['rojo', 'roja'],
    scarlet: ['escarlata'],
    vermilion: ['bermellón'],
    crimson: ['carmesí', 'carmín'],
    ruby: ['rubí'],
    burgundy: ['burdeos', 'borgoña'],
    maroon: ['granate'],
    wine: ['vino', 'vino tinto'],
    pink: ['rosa vivo', 'rosa fuerte'],
    rose: ['rosa'],
    magenta: ['magenta', 'fucsia'],
    purple: ['púrpura'],
    aubergine: ['berenjena'],
    plum: ['ciruela'],
    violet: ['violeta'],
    mauve: ['malva'],
    lilac: ['lila'],
    lavender: ['lavanda'],
    indigo: ['índigo', 'añil'],
    blue: ['azul'],
    navy: ['azul marino', 'marino'],
    cobalt: ['cobalto', 'azul cobalto'],
    sapphire: ['zafiro'],
    sky: ['azul cielo', 'celeste'],
    petrol: ['petróleo', 'azul petróleo'],
    teal: ['verde azulado'],
    turquoise: ['turquesa'],
    cyan: ['cian'],
    mint: ['menta', 'verde menta'],
    green: ['verde'],
    emerald: ['esmeralda', 'verde esmeralda'],
    jade: ['jade'],
    sage: ['salvia', 'verde salvia'],
    olive: ['oliva', 'verde oliva'],
    lime: ['lima', 'verde lima'],
    forest: ['verde bosque', 'verde pino'],
  },
  dark: ['oscuro', 'oscura', 'profundo'],
  light: ['claro', 'clara', 'pálido', 'pálida', 'suave'],
  parts: {
    ground: ['fondo', 'el fondo'],
    main: ['principal', 'color principal'],
    accent: ['acento', 'color de acento'],
    ink: ['tinta', 'color del texto', 'texto', 'letra'],
  },
  between: [' como ', ' de '],
  keep: ['conserva', 'mantén'],
  without: {
    before: [
      'pero no',
      'nada de',
      'no',
      'sin',
      'excepto',
      'salvo',
      'evita',
      'evitar',
      'ni',
      'menos',
      'en vez de',
      'en lugar de',
    ],
    behind: [],
  },
  and: [' y '],
};
