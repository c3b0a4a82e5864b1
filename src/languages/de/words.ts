import type { Lexicon } from '../../hues/lexicon/lexicon.ts';
import type { Names } from '../words/names.ts';
import type { ColourWords } from '../words/plain-colours.ts';

/** What things are called in German. */
export const names: Names = {
  genres: {
    fantasy: 'Fantasy',
    'science-fiction': 'Science-Fiction',
    dystopian: 'Dystopie',
    horror: 'Horror',
    paranormal: 'Paranormales',
    romance: 'Liebesromane',
    erotica: 'Erotik',
    mystery: 'Rätselkrimi',
    thriller: 'Thriller',
    crime: 'Krimi',
    'historical-fiction': 'Historische Romane',
    'literary-fiction': 'Literarische Belletristik',
    'contemporary-fiction': 'Gegenwartsliteratur',
    classics: 'Klassiker',
    adventure: 'Abenteuer',
    western: 'Western',
    war: 'Krieg und Militär',
    humour: 'Humor',
    'short-stories': 'Kurzgeschichten',
    poetry: 'Lyrik',
    drama: 'Drama und Theater',
    comics: 'Comics und Manga',
    mythology: 'Mythen und Märchen',
    children: 'Kinderbuch',
    'young-adult': 'Jugendbuch',
    lgbtq: 'LGBTQ+',
    biography: 'Biografien und Memoiren',
    history: 'Geschichte',
    'true-crime': 'Wahre Verbrechen',
    religion: 'Religion',
    spirituality: 'Spiritualität',
    philosophy: 'Philosophie',
    psychology: 'Psychologie',
    'self-help': 'Selbsthilfe',
    business: 'Wirtschaft und Finanzen',
    'politics-society': 'Politik und Gesellschaft',
    science: 'Naturwissenschaft und Mathematik',
    'nature-animals': 'Natur und Tiere',
    technology: 'Computer und Technologie',
    engineering: 'Technik und Verkehr',
    health: 'Gesundheit und Medizin',
    food: 'Essen und Trinken',
    travel: 'Reisen',
    art: 'Kunst und Fotografie',
    'music-entertainment': 'Musik und Unterhaltung',
    sport: 'Sport und Spiele',
    'home-garden': 'Haus und Garten',
    crafts: 'Basteln und Hobby',
    family: 'Familie und Beziehungen',
    education: 'Bildung und Lehrbücher',
    'reference-language': 'Nachschlagewerke und Sprachen',
    'essays-criticism': 'Essays und Kritik',
    fiction: 'Belletristik',
    nonfiction: 'Sachbuch',
  },
  categories: {
    'food-drink': 'Essen und Trinken',
    transport: 'Verkehr',
    computing: 'Computer',
    'art-photography': 'Kunst und Fotografie',
    'crafts-hobbies': 'Basteln und Hobby',
    'home-garden': 'Haus und Garten',
    'dictionaries-languages': 'Wörterbücher und Sprachen',
    'graphic-novels-anime-manga': 'Graphic Novels und Manga',
    sport: 'Sport',
    'natural-history': 'Naturgeschichte',
    health: 'Gesundheit',
    'business-finance-law': 'Wirtschaft, Finanzen und Recht',
    medical: 'Medizin',
    reference: 'Nachschlagewerke',
    biography: 'Biografien',
    'mind-body-spirit': 'Körper, Geist und Seele',
    'childrens-books': 'Kinderbücher',
    'history-archaeology': 'Geschichte und Archäologie',
    romance: 'Liebesromane',
    'teaching-resources-education': 'Unterricht und Bildung',
    religion: 'Religion',
    'travel-holiday-guides': 'Reiseführer',
    humour: 'Humor',
    'crime-thriller': 'Krimi und Thriller',
    'technology-engineering': 'Technik und Ingenieurwesen',
    stationery: 'Papierwaren',
    entertainment: 'Unterhaltung',
    'poetry-drama': 'Lyrik und Drama',
    'teen-young-adult': 'Jugendbücher',
    'science-geography': 'Naturwissenschaft und Geografie',
    'science-fiction-fantasy-horror': 'Science-Fiction, Fantasy und Horror',
    'personal-development': 'Persönliche Entwicklung',
    'society-social-sciences': 'Gesellschaft und Sozialwissenschaften',
    fiction: 'Belletristik',
    history: 'Geschichte',
  },
  shelves: {
    'regency-and-historical-romance': 'Historische Liebesromane und Regency',
    'highland-romance': 'Highland-Liebesromane',
    'contemporary-and-small-town-romance': 'Contemporary und Small Town Romance',
    'romantic-comedy': 'Romantische Komödien',
    'billionaire-and-boss': 'Billionaire und Office Romance',
    'dark-and-mafia-romance': 'Dark und Mafia Romance',
    'sports-and-rock-star-romance': 'Sports und Rockstar Romance',
    'cowboy-romance': 'Cowboy Romance',
    'inspirational-and-amish-romance': 'Christliche und amische Liebesromane',
    'romantic-suspense': 'Romantic Suspense',
    'holiday-romance': 'Weihnachtliche Liebesromane',
    'cozy-mystery': 'Cosy Crime',
    'private-eye': 'Hardboiled- und Privatdetektivkrimis',
    'country-house-and-golden-age-puzzle': 'Whodunits und Landhauskrimis',
    'historical-mystery': 'Historische Krimis',
    'police-procedural': 'Polizeikrimis',
    'gangland-and-noir': 'Noir- und Gangsterromane',
    'nordic-and-small-town-crime': 'Skandinavien- und Regionalkrimis',
    'spy-thriller': 'Spionagethriller',
    'legal-thriller': 'Justizthriller',
    'psychological-and-domestic-thriller': 'Psychothriller und Domestic Noir',
    'serial-killer-thriller': 'Serienmörder-Thriller',
    'techno-military-and-conspiracy-thriller': 'Techno-, Militär- und Politthriller',
    'epic-fantasy': 'High Fantasy',
    'grimdark-and-sword-and-sorcery': 'Grimdark und Sword & Sorcery',
    'urban-fantasy': 'Urban Fantasy',
    'fae-courts-and-romantic-fantasy': 'Romantasy und Fae-Fantasy',
    'dragons-and-magic-academies': 'Drachen und magische Akademien',
    'litrpg-and-portal-fantasy': 'LitRPG und Portal Fantasy',
    'cosy-and-gaslamp-fantasy': 'Cozy und Gaslamp Fantasy',
    'mythic-eastern-and-retold-fantasy': 'Mythische, asiatische und Märchenfantasy',
    'space-opera': 'Space Opera',
    'military-science-fiction': 'Military-SF',
    'cyberpunk-and-ai': 'Cyberpunk und KI-Science-Fiction',
    'first-contact-and-alien-invasion': 'Erstkontakt und Alien-Invasion',
    'mars-colonies-and-hard-sf': 'Mars, Kolonien und Hard-SF',
    'time-travel-and-alternate-history': 'Zeitreisen und Alternativwelten',
    steampunk: 'Steampunk',
    'climate-and-speculative-near-future': 'Climate-Fiction und nahe Zukunft',
    'haunted-house': 'Spukhäuser und Geistergeschichten',
    'vampires-and-the-undead': 'Vampire und Untote',
    'zombie-apocalypse': 'Zombie-Apokalypse',
    'cosmic-and-folk-horror': 'Kosmischer Horror und Folk Horror',
    'slasher-splatter-and-extreme-horror': 'Slasher, Splatter und extremer Horror',
    'demons-possession-and-the-occult': 'Dämonen, Besessenheit und Okkultes',
    'creatures-small-town-terror-and-coming-of-age-horror': 'Monster- und Kleinstadthorror',
    gothic: 'Schauerromane und Gothic Horror',
    'surveillance-state-and-rebel-uprising': 'Überwachungsstaat und Rebellion',
    'after-the-collapse': 'Endzeit und Postapokalypse',
    'shifters-and-fated-mates': 'Gestaltwandler und Fated Mates',
    'vampires-angels-and-immortal-lovers': 'Vampire, Engel und unsterbliche Liebe',
    'ghosts-psychics-and-witchy-sleuths': 'Geister, Hellseher und Hexenkrimis',
    'steamy-and-kink': 'BDSM und heiße Erotik',
    'erotic-tales-and-sexual-awakening': 'Erotische Geschichten',
    'second-world-war-homefront': 'Romane aus dem Zweiten Weltkrieg',
    'royal-courts-and-medieval-lives': 'Königshöfe und Mittelalterromane',
    'family-saga-and-working-lives': 'Familiensagas und Arbeiterromane',
    'antiquity-and-naval-fiction': 'Antike- und Seefahrtsromane',
    'family-grief-and-memory': 'Familie, Trauer und Erinnerung',
    'world-and-translated-fiction': 'Weltliteratur in Übersetzung',
    'experimental-and-satirical-fiction': 'Experimentelle und satirische Literatur',
    'womens-and-friendship-fiction': 'Frauen- und Freundschaftsromane',
    'coming-of-age-and-issue-led-fiction': 'Coming-of-Age- und Problemromane',
    'quirky-feel-good-fiction': 'Skurrile Wohlfühlromane',
    'nineteenth-century-novels': 'Romane des 19. Jahrhunderts',
    'ancient-and-modern-classics': 'Klassiker der Antike und Moderne',
    'treasure-hunt-and-lost-cities': 'Schatzsuche und versunkene Städte',
    'survival-and-sea-stories': 'Überlebenskampf und Seeabenteuer',
    'gunslingers-and-lawmen': 'Revolverhelden und Gesetzeshüter',
    'frontier-cattle-and-trail': 'Siedler, Viehtrieb und Trecks',
    'world-wars-and-battle-history': 'Weltkriege und Schlachtengeschichte',
    'soldiers-memoirs-and-modern-conflicts': 'Soldatenmemoiren und moderne Kriege',
    'weapons-uniforms-and-warfare': 'Waffen, Uniformen und Kriegführung',
    'comic-novels': 'Humorvolle Romane',
    'jokes-gift-books-and-gag-notebooks': 'Witze, Geschenkbücher und Gag-Notizbücher',
    'comic-essays-and-comedians-memoirs': 'Humorvolle Essays und Komikermemoiren',
    'literary-collections': 'Literarische Erzählungen',
    'genre-anthologies': 'Genre-Anthologien',
    'modern-poetry-collections': 'Zeitgenössische Lyrik',
    'instagram-and-healing-verse': 'Instapoetry und heilende Verse',
    'verse-classics-haiku-and-anthologies': 'Lyrikklassiker, Haiku und Anthologien',
    'plays-and-scripts': 'Theaterstücke und Drehbücher',
    'shakespeare-and-classic-drama': 'Shakespeare und klassisches Drama',
    'superheroes-and-western-comics': 'Superhelden- und US-Comics',
    'manga-and-light-novels': 'Manga und Light Novels',
    'comic-strips-and-graphic-memoir': 'Comicstrips und Graphic Memoirs',
    'greek-norse-and-world-myth': 'Griechische, nordische und Weltmythen',
    'fairy-tales-and-folk-tales': 'Märchen und Sagen',
    'mythic-retellings': 'Neu erzählte Mythen',
    'contemporary-teen': 'Zeitgenössische Jugendromane',
    'teen-fantasy-and-adventure': 'Jugendfantasy und Abenteuer',
    'teen-thriller-and-guidance': 'Jugendthriller und Ratgeber für Teens',
    'gay-and-bisexual-romance': 'Gay und Bi Romance',
    'lesbian-and-sapphic-fiction': 'Lesbische und sapphische Romane',
    'queer-lives-trans-memoir-and-history': 'Queere Leben, Trans-Memoiren, Geschichte',
    'bedtime-and-board-books': 'Gutenacht- und Pappbilderbücher',
    'animal-picture-books': 'Tierbilderbücher',
    'feelings-and-first-experiences': 'Gefühle und erste Erfahrungen',
    'abc-counting-and-activity-books': 'ABC-, Zähl- und Beschäftigungsbücher',
    'early-readers-and-chapter-books': 'Erstlesebücher und erste Kinderromane',
    'middle-grade-school-comedy': 'Lustige Schulgeschichten für Kinder',
    'middle-grade-fantasy-and-adventure': 'Fantasy und Abenteuer für Kinder',
    'middle-grade-realistic-and-historical': 'Realistische und historische Kinderromane',
    'childrens-facts-and-nonfiction': 'Kindersachbücher',
    'memoirs-of-hardship-and-recovery': 'Schicksals- und Genesungsberichte',
    'celebrity-and-sporting-autobiography': 'Promi- und Sportlerbiografien',
    'historical-and-literary-lives': 'Historische und literarische Biografien',
    'working-lives-and-country-memoirs': 'Erinnerungen aus Beruf und Landleben',
    'ancient-and-medieval-history': 'Altertum und Mittelalter',
    'american-history': 'Amerikanische Geschichte',
    'british-royal-and-social-history': 'Britische, Königs- und Sozialgeschichte',
    'modern-world-and-empire-history': 'Moderne Welt- und Kolonialgeschichte',
    'local-history-and-old-photographs': 'Heimatgeschichte und alte Fotos',
    'serial-killers-and-murder-cases': 'Serienmörder und Mordfälle',
    'mobsters-con-men-and-wrongful-conviction': 'Mafia, Betrüger und Justizirrtümer',
    'christian-living-and-devotional': 'Christliches Leben und Andachten',
    'theology-bible-commentary-and-church-history': 'Theologie, Exegese und Kirchengeschichte',
    'catholic-saints-and-prayer': 'Katholisches, Heilige und Gebete',
    'judaism-islam-and-other-faiths': 'Judentum, Islam und andere Religionen',
    'bibles-sunday-school-and-prophecy': 'Bibeln, Kindergottesdienst und Prophetie',
    'tarot-astrology-and-witchcraft': 'Tarot, Astrologie und Hexenkunst',
    'meditation-chakras-and-awakening': 'Meditation, Chakren und Erwachen',
    'afterlife-angels-and-the-unexplained': 'Jenseits, Engel und Unerklärliches',
    'academic-philosophy': 'Akademische Philosophie',
    'practical-and-popular-philosophy': 'Praktische und populäre Philosophie',
    'clinical-psychology-and-therapy': 'Klinische Psychologie und Therapie',
    'popular-mind-and-behaviour': 'Populärpsychologie und Verhalten',
    'anxiety-trauma-and-workbook-help': 'Angst, Trauma und Arbeitsbücher',
    'success-and-motivation': 'Erfolg und Motivation',
    'happiness-simplicity-and-self-care': 'Glück, Einfachheit und Selbstfürsorge',
    'dating-charisma-and-social-skills': 'Dating, Charisma und soziale Kompetenz',
    'management-and-leadership': 'Management und Führung',
    'investing-and-personal-finance': 'Geldanlage und private Finanzen',
    'entrepreneurship-marketing-and-sales': 'Gründung, Marketing und Vertrieb',
    'accounting-law-and-careers': 'Buchhaltung, Recht und Karriere',
    'politics-and-current-affairs': 'Politik und Zeitgeschehen',
    'race-gender-and-social-justice': 'Rassismus, Gender, soziale Gerechtigkeit',
    'sociology-anthropology-and-academic-social-science': 'Soziologie, Ethnologie, Sozialwissenschaft',
    'popular-physics-and-cosmos': 'Populäre Physik und Kosmos',
    'biology-evolution-and-earth': 'Biologie, Evolution und Erde',
    mathematics: 'Mathematik',
    'academic-and-laboratory-science': 'Akademische Natur- und Laborwissenschaft',
    'wildlife-and-field-guides': 'Wildtiere und Naturführer',
    'pets-horses-and-dog-training': 'Haustiere, Pferde und Hundeerziehung',
    'nature-writing-and-environment': 'Nature Writing und Umwelt',
    'programming-and-software': 'Programmierung und Software',
    'data-ai-security-and-networks': 'Daten, KI, Sicherheit und Netzwerke',
    'everyday-computing-and-digital-life': 'Computer im Alltag und digitales Leben',
    'mechanical-civil-and-electrical-engineering': 'Maschinenbau, Bauwesen und Elektrotechnik',
    'railways-ships-and-aircraft': 'Eisenbahn, Schiffe und Flugzeuge',
    'cars-motorcycles-and-repair-manuals': 'Autos, Motorräder, Reparaturanleitungen',
    'medical-textbooks-and-nursing': 'Medizinlehrbücher und Pflege',
    'diet-weight-loss-and-nutrition': 'Diät, Abnehmen und Ernährung',
    'illness-ageing-and-healthcare': 'Krankheit, Alter und Gesundheitswesen',
    'fitness-yoga-and-natural-remedies': 'Fitness, Yoga und Naturheilkunde',
    'general-and-regional-cookbooks': 'Allgemeine und regionale Kochbücher',
    'baking-sweets-and-preserving': 'Backen, Süßes und Einmachen',
    'gadget-quick-and-special-diet-cooking': 'Schnelle Küche, Geräte und Diätküche',
    'wine-beer-spirits-and-food-writing': 'Wein, Bier, Spirituosen und Esskultur',
    guidebooks: 'Reiseführer',
    'travelogue-and-expedition': 'Reiseberichte und Expeditionen',
    'art-history-and-exhibition': 'Kunstgeschichte und Ausstellungen',
    'photography-and-visual-books': 'Fotografie und Bildbände',
    'architecture-design-and-fashion': 'Architektur, Design und Mode',
    'learn-to-draw-and-paint': 'Zeichnen und Malen lernen',
    'rock-jazz-and-classical': 'Rock, Jazz und klassische Musik',
    'scores-tutors-and-music-theory': 'Noten, Lehrwerke und Musiktheorie',
    'film-television-and-stage': 'Film, Fernsehen und Bühne',
    'team-sports': 'Mannschaftssport',
    'outdoor-endurance-and-combat-sport': 'Outdoor-, Ausdauer- und Kampfsport',
    'games-chess-and-gambling': 'Spiele, Schach und Glücksspiel',
    'golf-tennis-and-motor-racing': 'Golf, Tennis und Motorsport',
    gardening: 'Gärtnern',
    'diy-interiors-and-homesteading': 'Heimwerken, Wohnen und Selbstversorgung',
    'knitting-crochet-and-needlework': 'Stricken, Häkeln und Handarbeiten',
    'woodwork-models-and-collecting': 'Holzarbeiten, Modellbau und Sammeln',
    'papercraft-colouring-and-making': 'Papierbasteln, Ausmalen und Selbermachen',
    'parenting-and-pregnancy': 'Elternratgeber und Schwangerschaft',
    'marriage-divorce-and-caring': 'Ehe, Scheidung und Pflege',
    'university-textbooks': 'Hochschullehrbücher',
    'exam-preparation-and-school-revision': 'Prüfungsvorbereitung und Lernhilfen',
    'teaching-and-classroom-practice': 'Unterricht und Schulpraxis',
    'dictionaries-and-language-learning': 'Wörterbücher und Sprachenlernen',
    'writing-guides-quizzes-and-almanacs': 'Schreibratgeber, Quiz und Almanache',
    'literary-criticism-and-study': 'Literaturkritik und Literaturwissenschaft',
    'personal-and-cultural-essays': 'Persönliche und kulturelle Essays',
  },
  fileKinds: {
    picture: 'ein Bild',
    recording: 'eine Aufnahme',
    archive: 'ein Archiv',
    pdf: 'ein PDF',
    rtf: 'ein RTF-Dokument',
    'web-page': 'eine Webseite',
    word: 'ein Word-Dokument',
    opendocument: 'ein OpenDocument-Text',
    pages: 'ein Pages-Dokument',
    office: 'ein Office-Dokument',
    'e-book': 'ein E-Book',
    other: 'eine Datei ohne Text',
  },
  roles: {
    primary: 'Primärfarbe',
    secondary: 'Sekundärfarbe',
    accent: 'Akzentfarbe',
    ground: 'Grund',
    main: 'Hauptfarbe',
    ink: 'Schriftfarbe',
  },
  qualities: {
    dark: 'dunkel',
    mid: 'von mittlerer Helligkeit',
    light: 'hell',
    muted: 'in gedeckten Farben',
    moderate: 'in gemäßigten Farben',
    vivid: 'in kräftigen Farben',
    low: 'von einheitlicher Helligkeit',
    medium: 'von mäßig wechselnder Helligkeit',
    high: 'von stark wechselnder Helligkeit',
  },
  grounds: { dark: 'dunklem Grund', mid: 'weder dunklem noch hellem Grund', light: 'hellem Grund' },
  wholes: { dark: 'dunkel', mid: 'weder dunkel noch hell', light: 'hell' },
  neutrals: {
    black: 'Schwarz',
    charcoal: 'Anthrazit',
    dimgrey: 'Dunkelgrau',
    grey: 'Grau',
    darkgrey: 'Mittelgrau',
    lightgrey: 'Hellgrau',
    whitesmoke: 'gebrochenes Weiß',
    white: 'Weiß',
    ivory: 'Elfenbein',
    cream: 'Creme',
    bone: 'Knochenweiß',
    linen: 'Leinen',
    beige: 'Beige',
    tan: 'Hellbraun',
    taupe: 'Taupe',
    darkbrown: 'Dunkelbraun',
    lightblue: 'Hellblau',
    darkseagreen: 'Salbeigrün',
    darkolivegreen: 'Olivgrün',
  },
  /** Colours are neuter nouns here, as in `ein dunkles Rot`. */
  families: {
    black: 'Schwarz',
    grey: 'Grau',
    white: 'Weiß',
    pink: 'Rosa',
    magenta: 'Magenta',
    red: 'Rot',
    brown: 'Braun',
    beige: 'Beige',
    orange: 'Orange',
    yellow: 'Gelb',
    'yellow-brown': 'Gelbbraun',
    'yellow-green': 'Gelbgrün',
    green: 'Grün',
    'blue-green': 'Blaugrün',
    blue: 'Blau',
    purple: 'Violett',
  },
  tones: {
    'near-black': 'fast schwarzes',
    'near-white': 'fast weißes',
    'dark-greyish': 'dunkles gräuliches',
    dark: 'dunkles',
    light: 'helles',
    pale: 'blasses',
    greyish: 'gräuliches',
    bright: 'leuchtendes',
    vivid: 'kräftiges',
  },
  toned: ({ family, tone }) => `${tone} ${family}`,
};

/** How people speak of genres in German. */
export const lexicon: Lexicon = {
  language: 'de',
  smallWords:
    'der die das den dem des ein eine einer einem einen und in im zu zum zur von vom mit auf für als ist sind war wird werden nicht sich auch an am aus bei nach um über unter bis sie er es ihr ihre ihren ihrem sein seine seinen doch aber wenn dass noch nur durch gegen wie so kann hat haben was wer wo dann ihn ihm man mehr seit vor',
  endings: [
    { ids: 'mystery crime', names: 'krimi, krimis, kriminalroman' },
    { ids: 'thriller', names: 'thriller, thrillers' },
    { ids: 'fantasy', names: 'fantasy' },
    { ids: 'horror', names: 'horror' },
    { ids: 'romance', names: 'romance, liebesroman' },
    { ids: 'mythology', names: 'märchen, sagen' },
    { ids: 'food', names: 'kochbuch, backbuch, kochbücher, rezepte' },
    { ids: 'travel', names: 'reiseführer, wanderführer' },
    { ids: 'biography', names: 'biografie, biographie, memoiren' },
    { ids: 'western', names: 'western' },
    { ids: 'comics', names: 'comic, comics, manga, mangas' },
    { ids: 'reference-language', names: 'wörterbuch, lexikon' },
    { ids: 'education', names: 'lehrbuch, schulbuch, lehrbücher' },
    { ids: 'children', names: 'kinderbuch, bilderbuch, kinderbücher' },
    { ids: 'young-adult', names: 'jugendbuch, jugendroman' },
  ],
  genres: [
    {
      ids: 'fantasy',
      names:
        'fantasy, fantasyroman, fantasy-roman, high fantasy, dark fantasy, urban fantasy, fantasy-saga, fantasysaga, fantasy-epos, epische fantasy, fantasyreihe, cozy fantasy, low fantasy',
      typed:
        'phantastik, drachen, magie, elfen, zauberer, fantastisch, phantastisch, fantastik, zwerge, hexenmeister, fantasiewelten, sagenhaft, magier, feen',
      tells:
        'phantastik, drache*, drachenreiter*, magie, magier*, magierin*, magisch*, zauberer*, zauberin*, zauber*, hexenmeister*, elf, elfen, elben, ork, orks, troll*, zwerge, königreich*, thron, thronfolger*, thronerb*, prophezeiung*, fee, feen, einhorn*, einhörner, talisman*, nekromant*, schwert*, krieger, kriegerin*, kriegern, dunkler lord, finsterer herrscher, magieakademie, zauberschule, fabelwesen, anderswelt, alchemist*, schattenwelt, runen, dämmerreich, fae, gestaltwandler*',
    },
    {
      ids: 'fantasy romance',
      names: 'romantasy, romantische fantasy',
      typed: 'fantasy-romance, liebesfantasy',
    },
    {
      ids: 'science-fiction',
      names:
        'science-fiction, science-fiction-roman, sciencefiction, space opera, cyberpunk, steampunk, zukunftsroman, sf-roman, hard science-fiction, weltraumoper, alternativweltgeschichte',
      typed:
        'sf, sci-fi, zeitreise, zeitreisen, außerirdische, aliens, roboter, zukunft, weltraum, raumfahrt, utopischer roman, climate fiction',
      tells:
        'raumschiff*, raumstation*, weltraum*, weltall, astronaut*, galaxie*, galaktisch*, planet, planeten, außerirdische*, alien*, android*, roboter*, künstliche intelligenz, ki-system, zeitreise*, zeitmaschine*, cyber*, interstellar*, terraform*, kolonist*, marskolonie, mars, klon, klone, klonen, hyperraum, umlaufbahn, virtuelle realität, paralleluniversum, parallelwelt*, ferne* zukunft, 22. jahrhundert, 23. jahrhundert, erstkontakt, schwarzes loch, menschheit, generationenschiff, kryo*, außerirdisch*, sonde, sonden, mondbasis, mutant*, raumfähre, shuttle',
    },
    {
      ids: 'dystopian',
      names: 'dystopischer roman, endzeitroman, endzeitthriller',
      typed:
        'dystopie, postapokalypse, dystopisch, dystopien, apokalypse, postapokalyptisch, endzeit, utopie, weltuntergang, apokalyptisch',
      tells:
        'dystopie, apokalyp*, postapokalyp*, endzeit*, totalitär*, überlebende*, überlebenden, zusammenbruch, weltuntergang, rebellion, rebellen, pandemie*, verwüstete*, atomkrieg, nukleare*, überwachungsstaat, regime*, kasten, diktatur, virus, stromausfall, blackout',
    },
    {
      ids: 'horror',
      names:
        'horrorroman, horror-roman, gruselroman, schauerroman, gothic horror, psychohorror, horrorgeschichte, gruselgeschichte, gruselgeschichten',
      typed:
        'horror, grusel, gruselig, schauergeschichte, slasher, monster, spukhaus, zombies, splatter, gothic, angst, horrorgeschichten',
      tells:
        'horror*, grauen, grauenhaft*, grauenvoll*, albtraum*, alptraum*, entsetzen, schrecken*, gruselig*, makaber*, dämonen, dämonisch*, besessen*, exorzis*, spukhaus, spuk*, verflucht*, fluch, finsternis, monster*, blutrünstig*, zombie*, untote*, friedhof*, gruft*, grab, gräber, satan*, flüster*, kreatur*, das böse, keller*, schreie, unheimlich*, heimgesucht*',
    },
    {
      ids: 'paranormal',
      names: 'paranormaler roman, mystery-fantasy',
      typed:
        'paranormal, übersinnlich, vampire, werwölfe, geister, hexen, engel, dämonen, gestaltwandler, übernatürlich, paranormales, geistergeschichte, geistergeschichten',
      tells:
        'vampir*, werwolf*, werwölf*, geister, gespenst*, hexe, hexen, hexenzirkel, medium, seherin*, hellseh*, jenseits, séance*, ouija*, gestaltwandler*, gefallener engel, gefallene engel, unsterblich*, übernatürlich*, übersinnlich*, paranormal*, poltergeist*, wiedergeburt, sukkubus, spuk*, geistwesen, erscheinung*, verstorbene*, tote sehen, vollmond, blutsauger*, magische fähigkeiten',
    },
    {
      ids: 'paranormal romance',
      names: 'paranormal romance, paranormale romanze',
      typed: 'paranormale liebesromane',
    },
    {
      ids: 'romance',
      names:
        'liebesroman, liebesgeschichte, romance, romantischer roman, dark romance, new adult romance, contemporary romance, liebesdrama, weihnachtsroman, sommerroman, heftroman',
      typed:
        'frauenroman, liebe, romantik, romantisch, liebesromane, liebesgeschichten, enemies to lovers, zweite chance, herzschmerz, romanze, romanzen',
      tells:
        'liebe, verlieb*, liebt, lieben, geliebte*, liebhaber*, kuss, küsse*, küsst, herz, herzen, herzklopfen, leidenschaft*, verführ*, romantisch*, romanze*, hochzeit*, heiraten, verlobt*, verlobung*, braut, bräutigam, freund und, schmetterlinge im bauch, anziehung*, begehren, single, große liebe, wahre liebe, erste liebe, seelenverwandt*, zweite chance, milliardär*, traummann, traumfrau, liebeskummer, scheinbeziehung, ex-freund, gefühle, knistert, liebesglück, verliebt*',
    },
    {
      ids: 'romance humour',
      names: 'liebeskomödie, romantische komödie',
      typed: 'romcom, romantische komödien, liebeskomödien',
    },
    {
      ids: 'romance historical-fiction',
      names: 'historischer liebesroman, regency-roman, historical romance',
      typed: 'regency, historische liebesromane',
      tells:
        'herzog, herzogin, graf, gräfin, viscount, lord, lady, debütantin*, maskenball, highlander*, ballsaison',
    },
    {
      ids: 'erotica',
      names: 'erotischer roman, erotikroman, erotische geschichten, erotische literatur, erotikthriller',
      typed: 'erotik, erotisch, sex, bdsm, sinnlich, erotische romane',
      tells:
        'erotisch*, erotik*, lust, unterwerf*, unterwürfig*, dominanz, dominant*, fesseln, orgasm*, sinnlich*, nackt*, sexuell*, verbotene lust, verbotene spiele, begierde*',
    },
    {
      ids: 'mystery crime',
      names:
        'krimi, kriminalroman, regionalkrimi, kriminalgeschichte, detektivroman, polizeiroman, nordic noir, krimireihe, küstenkrimi, ostseekrimi, alpenkrimi, provinzkrimi, schwedenkrimi',
      typed:
        'noir, kriminalfall, krimis, detektiv, detektive, ermittler, polizei, verbrechen, mord, kriminalromane, kriminell, krimikomödie, kommissar',
      tells:
        'noir, mord, morde, mordfall*, mörder*, ermord*, mordserie, mordkommission, kommissar*, kommissarin*, hauptkommissar*, inspektor*, detektiv*, leiche*, tote, toter, toten, leichnam, verbrechen*, kriminalpolizei, kripo, lka, bka, polizei*, polizist*, verdächtig*, täter*, alibi*, spuren, spur, gerichtsmedizin*, rechtsmedizin*, obduktion*, ermittl*, ermittlung*, opfer*, staatsanw*, tatort*, erstochen, erwürgt, erschlagen, erschossen, tot aufgefunden, spurlos verschwind*, verschwindet, verschwunden*, tatwaffe, verhör*, kriminell*, serienmörder*, serienkiller*, fall, cold case, wasserleiche*, mordopfer, kriminal*',
    },
    {
      ids: 'mystery',
      names: 'rätselkrimi, cosy mystery, rätselroman, geheimnisroman',
      typed:
        'mystery, rätsel, geheimnis, geheimnisse, mysteriös, mysterien, detektivgeschichten, kriminalrätsel',
      tells:
        'mystery, rätsel*, geheimnis*, geheimnisvoll*, mysteriös*, aufklär*, aufdecken, entschlüssel*, anonym*, anonyme* brief*, lüften',
    },
    {
      ids: 'thriller',
      names:
        'thriller, psychothriller, politthriller, justizthriller, spionageroman, spionagethriller, agentenroman, medizinthriller, technothriller, wissenschaftsthriller, thrillerreihe, spannungsroman, agententhriller',
      typed:
        'spannung, spionage, spione, action, verschwörung, entführung, agenten, suspense, nervenkitzel, spannend',
      tells:
        'spion*, agent, agenten, agentin*, cia, fbi, bnd, mossad, geheimdienst*, verschwörung*, terror*, attentat*, anschlag*, entführ*, geisel*, countdown, erpress*, bedroh*, stalker*, psychopath*, auftragskiller*, flucht, flüchtig*, gejagt*, verfolg*, söldner*, bombe*, nervenaufreibend*, atemlos*, rasant*, wettlauf gegen die zeit, tödliche* spiel, tödlich*, gefangen gehalten, überwach*, hochspannend*, packend*',
    },
    {
      ids: 'crime',
      names: 'gangsterroman, gaunerroman, mafiaroman',
      typed: 'mafia, gangster, überfall, organisiertes verbrechen, unterwelt, gefängnis, drogen, clan',
      tells:
        'mafia*, kartell*, gangster*, bankraub*, banküberfall*, raubüberfall*, drogenhandel, drogendealer*, dealer*, clanchef*, unterwelt, gefängnis*, knast, betrüger*, betrug, hochstapler*, einbruch, einbrecher*, diebstahl, dieb*, beute, gauner*, schmuggl*, komplize*, komplizen, clan, drogen, coup, bande, banden, überfall*, bandenkrieg, unterweltboss',
    },
    {
      ids: 'historical-fiction',
      names:
        'historischer roman, historische romane, mittelalterroman, historische saga, ritterroman, historienroman, historisches epos',
      typed:
        'historisch, mittelalter, historische, viktorianisch, historische fiktion, familiensaga historisch, kaiserzeit',
      tells:
        '12. jahrhundert, 13. jahrhundert, 14. jahrhundert, 15. jahrhundert, 16. jahrhundert, 17. jahrhundert, 18. jahrhundert, 19. jahrhundert, mittelalter*, inquisition, römisches reich, kaiser, kaiserin, könig, königin, königshof, hof, fürst*, napoleon*, dreißigjährig*, bauernkrieg*, pest, hexenverfolgung, hexenprozess*, leibeigen*, sklav*, markgraf*, graf, gräfin, adel, adels*, adlig*, kreuzzug*, kreuzritter*, tempelritter*, ritter*, magd, mägde, hebamme*, kolonie*, plantage*, pharao*, gladiator*, dombau, anno, hanse*, kaufmannstochter, tuchhändler*, gutshof, gutsherr*, weimarer republik, wirtschaftswunder, palast, apotheker*, händler*, mühle, müller*, kloster, nonne*, wirtshaus, handwerker*, jahrhundertwende, schlossherr*',
    },
    {
      ids: 'contemporary-fiction',
      names:
        'gegenwartsroman, zeitgenössischer roman, familienroman, familiensaga, gegenwartsliteratur, gesellschaftsroman, familiengeschichte, heimatroman, wohlfühlroman, feel-good-roman',
      typed:
        'gegenwart, zeitgenössisch, familiendrama, frauenliteratur, unterhaltungsliteratur, unterhaltungsroman, unterhaltung, belletristik gegenwart',
      tells:
        'familiengeheimnis*, familie, geheimnis* der familie, ihre mutter, ihr vater, ihr mann, ihrem mann, ihre tochter, ihr sohn, schwestern, scheidung*, geschieden*, witwe*, trauer, wiedersehen, freundschaft*, mutterschaft, neuanfang, neubeginn, großmutter, großvater, heimatdorf, heimatort, elternhaus, lebenskrise',
    },
    {
      ids: 'literary-fiction',
      names: 'literarischer roman, literarische belletristik, autofiktion, anspruchsvolle literatur',
      typed:
        'magischer realismus, literarisch, literatur, hochliteratur, schöne literatur, belletristik literarisch',
    },
    {
      ids: 'classics',
      names: 'klassische literatur, klassiker der weltliteratur',
      typed: 'klassiker, weltliteratur, klassisch, literaturklassiker, klassiker der literatur',
    },
    {
      ids: 'adventure',
      names: 'abenteuerroman, abenteuergeschichte, seefahrerroman, piratenroman',
      typed:
        'abenteuer, abenteuerlich, piraten, entdecker, action und abenteuer, schätze, überleben, expedition, abenteuerromane, seefahrt',
      tells:
        'abenteuer*, expedition*, entdecker*, forscher*, schatz*, pirat*, freibeuter*, schiffbruch*, gestrandet*, einsame insel, dschungel*, schatzkarte*, schiff, schiffe, seefahrer*, kapitän*, besatzung*, wüste, archäolog*, relikt*, ruinen, tempel, verlorene stadt, überlebenskampf, wildnis',
    },
    {
      ids: 'western',
      names: 'westernroman, wildwestroman, western-roman',
      typed: 'western, wilder westen, cowboys, wildwest, cowboy, revolverhelden',
      tells:
        'western, wilder westen, wilden westen, cowboy*, sheriff*, gesetzlose*, kopfgeldjäger*, ranch*, rinder*, apache*, comanche*, komantsche*, sioux, navajo*, revolver*, colt, saloon*, postkutsche*, viehdieb*, goldrausch, goldgräber*, arizona, texas, wyoming, montana, siedler*, prärie, planwagen*, revolverheld*',
    },
    {
      ids: 'war',
      names: 'kriegsroman, antikriegsroman, kriegsgeschichte, militärroman',
      typed:
        'krieg, kriege, militär, armee, zweiter weltkrieg, erster weltkrieg, holocaust, militärgeschichte, wehrmacht, soldaten',
      tells:
        'zweiter weltkrieg, zweiten weltkrieg*, erster weltkrieg, ersten weltkrieg*, weltkrieg*, soldat*, schützengraben, schützengräben, schlacht*, bataillon*, nazi*, gestapo, holocaust, auschwitz, konzentrationslager*, front, ostfront, armee*, bomben*, panzer*, u-boot*, regiment*, oberst, krieg, krieges, kriegs*, gefecht*, widerstand, vietnam, hitler*, dritte reich, dritten reich, kriegsgefangen*, ns-zeit, wehrmacht, partisan*, luftwaffe, stalingrad, vertreibung, 1945, 1944, 1914, 1915, 1916, 1917, 1918, 1939, 1940, 1941, 1942, 1943, verwundet*, krankenschwester*, lazarett*, flüchtling*, stacheldraht, waffenstillstand, kessel, bomber, feldpost, trecks, treck',
    },
    {
      ids: 'humour',
      names: 'humorvoller roman, humoristischer roman, schelmenroman, heiterer roman',
      typed:
        'komödie, satire, humor, lustig, witzig, komisch, parodie, witze, schwarzer humor, comedy, humorvoll, heiter, satirisch',
      tells:
        'urkomisch*, witzig*, lustig*, saukomisch*, zum totlachen, lachmuskeln, lachen, schräg*, turbulent*, humor*, humorvoll*, komödie*, satir*, parodie*, bissig*, augenzwinkern*, chaotisch*, skurril*, komisch*, pointen, pannen',
    },
    {
      ids: 'short-stories',
      names: 'kurzgeschichten, kurzgeschichte, erzählband, kurzprosa, geschichtensammlung',
      typed:
        'erzählungen, novellen, erzählung, storys, stories, anthologie, novelle, kurze geschichten, sammelband',
    },
    {
      ids: 'poetry',
      names: 'gedichtband, lyrikband, gedichtsammlung',
      typed:
        'lyrik, gedichte, poesie, haikus, gedicht, poetisch, verse, lyrisch, sonette, haiku, dichtung, balladen, poetry slam',
      tells:
        'gedicht*, lyrik*, lyriker*, dichter*, dichterin*, vers, verse, sonett*, reim*, strophe*, haiku*, poesie*, ballade*',
    },
    {
      ids: 'drama',
      names: 'theaterstück, drama und theater, bühnenstück, theaterstücke',
      typed:
        'schauspiel, dramatik, drama, tragödie, theater, dramen, drehbuch, hörspiel, lustspiel, trauerspiel',
      tells:
        'schauspiel, dramatik, theaterstück*, in drei akten, in fünf akten, dramatiker*, bühne, uraufführung*, regieanweisung*, aufzug',
    },
    {
      ids: 'comics',
      names: 'graphic novel, comicroman, comics und manga, bildergeschichte',
      typed:
        'comic, comics, manga, mangas, manhwa, webtoon, superhelden, graphic novels, cartoons, bildgeschichten',
      tells:
        'comic*, graphic novel*, superheld*, manga*, mangaka*, comiczeichner*, sprechblase*, panels, cartoon*',
    },
    {
      ids: 'mythology',
      names:
        'mythen und märchen, sagen und legenden, götter- und heldensagen, griechische mythologie, nordische mythologie, märchenadaption, volksmärchen, heldensagen',
      typed:
        'mythologie, märchen, mythen, legenden, folklore, sagen, fabeln, mythologisch, griechische götter, keltische mythologie, artussage, sage, märchenerzählungen',
      tells:
        'mytholog*, zeus, olymp*, götter, göttin*, mythos, mythen, legende*, odin, thor, loki, troja, odysseus, achill*, minotaur*, medusa, aphrodite, hades, persephone, titanen, halbgott*, halbgötter, märchen*, sagenwelt, es war einmal, nibelungen',
    },
    {
      ids: 'children',
      names:
        'kinderbuch, bilderbuch, kinderbücher, vorlesebuch, kinderliteratur, vorlesegeschichten, erstlesebuch, kinderroman, pappbilderbuch, gutenachtgeschichte, gutenachtgeschichten',
      typed:
        'kinder, kind, kindergeschichten, erstleser, babys, bilderbücher, middle grade, vorschule, kleinkinder, kindheit, kinder und jugend',
      tells:
        'für kinder, kinder, kinder ab, ab 3 jahren, ab 4 jahren, ab 5 jahren, ab 6 jahren, ab 7 jahren, ab 8 jahren, ab 10 jahren, zum vorlesen, vorlese*, gutenacht*, erstleser*, kleine* bär*, kleine* hase*, häschen, hase, mäuschen, kleine* maus, kätzchen, kuscheltier*, teddy*, kindergarten*, grundschul*, streich, streiche, mama und papa, tierkinder, bilderbuch*, einschlafen, bunte* illustrationen',
    },
    {
      ids: 'young-adult',
      names:
        'jugendbuch, jugendroman, jugendliteratur, young adult, all-age-roman, coming-of-age-roman, entwicklungsroman, bildungsroman',
      typed:
        'jugendliche, jugend, teenager, new adult, jugendbücher, ya, teenie, junge erwachsene, coming of age, erwachsenwerden',
      tells:
        'teenager*, jugendliche*, sechzehn*, siebzehn*, fünfzehn*, vierzehn*, gymnasium, abitur, abi, highschool, high school, abschlussball, neue schule, beste freundin, bester freund, internat*, klassenfahrt, mitschüler*, erwachsenwerden, pubertät',
    },
    {
      ids: 'lgbtq',
      names:
        'queere literatur, queerer roman, lgbt-roman, schwuler roman, lesbischer roman, gay romance, queere romance, lgbtq+',
      typed:
        'lgbt, lgbtq, lgbtqia, schwul, lesbisch, lesben, queer, homosexualität, transgender, bisexuell, trans, nichtbinär, nonbinär, schwule',
      tells:
        'homosexuell*, homosexualität, lesbisch*, lesbe*, schwul*, transgender*, transident*, bisexuell*, queer*, lgbt*, coming-out, nichtbinär*, nonbinär*, drag queen*, homophob*',
    },
    {
      ids: 'biography',
      names: 'romanbiografie, erfahrungsbericht, lebensbericht, biografien und memoiren',
      typed:
        'biografie, biographie, autobiografie, autobiographie, memoiren, lebensgeschichte, erinnerungen, biografisch, autobiografisch, tagebuch, tagebücher, briefe, wahre geschichte, wahre geschichten, biografien, biographien, memoir, lebenserinnerungen, schicksal',
      tells:
        'erinnerungen, biograf*, biograph*, autobiograf*, autobiograph*, memoiren, das leben von, lebensgeschichte, lebensweg*, kindheitserinnerungen, geboren in, wurde geboren, erzählt offen, erinnerungen an, privat*, tagebuch*, wahre geschichte, wahren geschichte, erzählt aus ihrem leben, erzählt aus seinem leben, porträt, blickt zurück, erfahrungsbericht',
    },
    {
      ids: 'history',
      names: 'geschichtsbuch, sachbuch geschichte, geschichtswissenschaft',
      typed:
        'deutsche geschichte, weltgeschichte, zeitgeschichte, alte geschichte, kulturgeschichte, geschichte, archäologie, urgeschichte, antike, historisches sachbuch, mittelaltergeschichte, neuere geschichte',
      tells:
        'weltgeschichte, zeitgeschichte, alte geschichte, kulturgeschichte, historiker*, quellen, archiv*, deutsche geschichte, geschichte deutschlands, geschichte europas, römische reich, römischen reich*, zivilisation*, dynastie*, kalter krieg, kalten krieg*, revolution*, archäologi*, 20. jahrhundert, monarchie, kolonialismus, antike, weimarer republik, ddr, nationalsozialismus, zeitzeug*, epoche*, kaiserreich, sklaverei, kolonien, diktatur, aufarbeitung, 1933, 1989, mauerfall, erster weltkrieg',
    },
    {
      ids: 'true-crime',
      names: 'true crime, wahre verbrechen, wahre kriminalfälle, wahrer kriminalfall, echte kriminalfälle',
      typed: 'wahre fälle, echte verbrechen, kriminalfälle, kriminologie, echte serienmörder',
      tells:
        'true crime, wahre verbrechen, wahre kriminalfälle, wahrer fall, justizirrtum, echte fälle, wahren fall, profiler*, gerichtsreporter*',
    },
    {
      ids: 'religion',
      names:
        'christliches buch, christliche literatur, christlicher roman, bibelstudium, andachtsbuch, religiöses buch',
      typed:
        'theologie, religion, religiös, christlich, christentum, bibel, katholisch, evangelisch, glaube, glauben, islam, judentum, buddhismus, hinduismus, gebet, gebete, religionen, kirche, evangelium, heilige, koran',
      tells:
        'bibel*, biblisch*, gott, gottes, jesus, christus, evangeli*, glaube, glauben, gebet*, kirche, kirchen, papst franziskus, heilige*, heiliger, theolog*, christlich*, christen*, katholi*, protestant*, islam*, koran, buddhis*, buddha, judentum, priester*, pfarrer*, pastor*, heiliger geist, psalm*, apostel*, jünger*, sünde*, erlösung, andacht*',
    },
    {
      ids: 'spirituality',
      names: 'spirituelles buch, spiritueller ratgeber, körper und seele, lebenshilfe spirituell',
      typed:
        'esoterik, new age, spiritualität, spirituell, meditation, achtsamkeit, tarot, astrologie, yoga, chakren, reiki, wicca, numerologie, esoterisch, okkultismus, horoskop, engel und spiritualität, schamanismus, orakel',
      tells:
        'esoterik, new age, meditation*, meditier*, achtsamkeit*, tarot*, arkana, astrolog*, horoskop*, sternzeichen*, tierkreis*, chakra*, chakren, reiki, lebensenergie, karma, erleuchtung, spirituell*, spiritualität, numerologie, pendel*, kristall*, heilsteine, gesetz der anziehung, schwingung*, innerer frieden, schaman*, rauhnächte',
    },
    {
      ids: 'philosophy',
      names: 'philosophischer essay, philosophiebuch, philosophisches buch',
      typed:
        'philosophie, philosophisch, ethik, stoizismus, existenzialismus, metaphysik, logik, denken, philosophen',
      tells:
        'philosoph*, ethik*, moral*, metaphysik*, stoiker*, stoizismus, platon*, aristoteles, nietzsche*, kant, kants, sokrates, hegel*, schopenhauer*, heidegger*, existenziali*, ontolog*, erkenntnistheor*, denker*, vernunft',
    },
    {
      ids: 'psychology',
      names: 'psychologiebuch, psychologischer ratgeber',
      typed:
        'psychologie, psychoanalyse, psychotherapie, neurowissenschaft, positive psychologie, psychologisch, psychiatrie, therapie, angst und depression, depression, trauma, psychische gesundheit, emotionale intelligenz, hirnforschung',
      tells:
        'positive psychologie, psycholog*, psychiat*, psychoanaly*, therapeut*, therapie*, psychotherap*, angststör*, depression*, trauma*, traumata, unbewusst*, neurowissenschaft*, gehirn*, emotionen, verhalten*, kognitiv*, bindung*, störung*, psychische*, narzis*, burnout, hochsensib*, persönlichkeit*, verletzung*, kindheitsverletzung*, beziehungsmuster, manipul*, selbsterkenntnis, inneres kind, inneren kind*, psyche',
    },
    {
      ids: 'self-help',
      names: 'selbsthilfebuch, lebensratgeber',
      typed:
        'selbsthilfe, ratgeber, lebenshilfe, persönlichkeitsentwicklung, selbstfindung, motivation, wohlbefinden, selbstwert, produktivität, gewohnheiten, erfolg, glück, coaching, minimalismus, selbstbewusstsein, selbstliebe, persönliche entwicklung, selbstoptimierung',
      tells:
        'lebenshilfe, selbstfindung, ratgeber*, selbsthilfe, selbstwert*, selbstbewusst*, selbstliebe, gewohnheit*, produktiv*, motivation*, persönlichkeitsentwicklung, dein leben, ihr leben verändern, deine ziele, ziele, erfolgreich*, beste version, glücklich*, übungen, praktische* übungen, praktische tipps, tipps, schritt für schritt, lernst du, lernen sie, prokrastin*, komfortzone, coach*, loslassen, selbstfürsorge, potenzial*, gelassenheit, alltagstauglich*',
    },
    {
      ids: 'business',
      names: 'wirtschaftsbuch, wirtschaft und finanzen, managementbuch, finanzratgeber, businessbuch',
      typed:
        'management, wirtschaft, unternehmen, finanzen, gründung, gründer, unternehmer, marketing, führung, investieren, börse, geld, verkauf, startups, handel, werbung, buchhaltung, personal, immobilien, business, geldanlage, aktien, betriebswirtschaft',
      tells:
        'unternehmen*, unternehmer*, gründer*, investi*, börse*, aktie*, etf*, markt, märkte*, marketing, vertrieb, verkauf*, kunde, kunden, führungskr*, führung, leadership, finanz*, geld, sparen, sparplan*, wirtschaft*, start-up*, startup*, strategie*, manager*, management, rendite*, kryptowährung*, bitcoin, passives einkommen, finanzielle freiheit, immobilien*, mitarbeiter*, ökonom*',
    },
    {
      ids: 'politics-society',
      names: 'politisches sachbuch, politik und gesellschaft, politisches buch',
      typed:
        'sozialwissenschaften, politikwissenschaft, soziologie, gesellschaftskritik, politik, gesellschaft, politisch, recht, anthropologie, feminismus, feministisch, journalismus, geopolitik, rassismus, migration, menschenrechte, globalisierung, reportage, zeitgeschehen, ethnologie, jura',
      tells:
        'sozialwissenschaften, politik*, politisch*, demokrat*, feminis*, kapitalis*, neoliberal*, soziolog*, ungleichheit*, patriarch*, sexis*, populis*, regierung*, menschenrecht*, migra*, rassis*, geopoliti*, partei*, wahlen, korruption, globalis*, reportage*, investigativ*, bundestag, klimapolitik, europa, bundesrepublik',
    },
    {
      ids: 'science',
      names:
        'populärwissenschaft, wissenschaftsbuch, naturwissenschaft und mathematik, populärwissenschaftliches sachbuch',
      typed:
        'naturwissenschaft, wissenschaft, physik, chemie, biologie, mathematik, astronomie, genetik, evolution, kosmologie, statistik, geologie, quantenphysik, mathe, naturwissenschaften',
      tells:
        'wissenschaft*, naturwissenschaft*, forschung, forscher*, physik*, quanten*, astronom*, astrophysi*, kosmos, urknall, universum, evolution*, darwin*, genetik*, genetisch*, dna, gene, atom, atome, teilchen*, molekül*, mathemati*, theorem*, gleichung*, chemie*, chemisch*, biolog*, einstein*, neuronen, labor*, experiment*, relativitätstheorie, arten',
    },
    {
      ids: 'nature-animals',
      names:
        'naturbuch, naturführer, tierbuch, bestimmungsbuch, natur und tiere, vogelführer, nature writing',
      typed:
        'natur, tiere, haustiere, hunde, katzen, pferde, vögel, ökologie, umwelt, fauna, flora, pflanzen, insekten, meere, pilze, tier, wald, umweltschutz',
      tells:
        'tierwelt, pflanzenwelt, vögel, vogel*, hund, hunde*, katze, katzen*, hundeerziehung, haustier*, pferd*, wald, wälder*, ökosystem*, biodiversität, artenvielfalt, naturforsch*, wolf, wölfe*, biene*, wale, ornitholog*, umwelt*, klimawandel, wildpflanzen, pilze*, insekten, säugetier*, naturschutz*, tierarten, fuchs, füchse, fledermäuse, fledermaus, federn, schmetterling*, wildnis, welpe*, wildtiere*',
    },
    {
      ids: 'technology',
      names: 'informatikbuch, computerbuch, computer und technologie, it-fachbuch',
      typed:
        'informatik, programmierung, technologie, computer, python, java, netzwerke, künstliche intelligenz, internet, it-sicherheit, webentwicklung, software, big data, hacking, digitalisierung, programmieren, ki, edv',
      tells:
        'programmier*, software*, quellcode, python, javascript, java, algorithm*, datenbank*, server*, cybersicherheit, it-sicherheit, webentwicklung, machine learning, maschinelles lernen, linux, windows, excel, cloud, informatik*, hacker*, digital*, entwickler*',
    },
    {
      ids: 'engineering',
      names: 'technikbuch, technik und verkehr, technisches handbuch',
      typed:
        'ingenieurwesen, maschinenbau, autos, motorräder, eisenbahn, flugzeuge, schiffe, mechanik, elektronik, luftfahrt, verkehr, technik, elektrotechnik, bauwesen, züge, bau, automobil, oldtimer',
      tells:
        'ingenieur*, lokomotive*, eisenbahn*, motor, motoren*, automobil*, luftfahrt*, flugzeug*, beton*, tragwerk*, elektronik*, schaltung*, schweißen, thermodynami*, festigkeitslehre, elektroinstallation*, mechanik*, oldtimer*, technische daten, maschinenbau',
    },
    {
      ids: 'health',
      names: 'gesundheitsratgeber, gesundheit und medizin, ernährungsratgeber, gesundheitsbuch, medizinbuch',
      typed:
        'medizin, gesundheit, diät, diäten, fitness, abnehmen, schwangerschaft, pflege, training, wechseljahre, naturheilkunde, schlaf, anatomie, krebs, ernährung, heilkunde, wellness, krankheiten',
      tells:
        'gesund*, gesundheit*, diät*, ernährung*, arzt, ärzt*, medizin*, krankheit*, symptom*, behandlung*, patient*, abnehmen, gewicht verlieren, schwangerschaft*, wechseljahre*, hormon*, mikrobiom, darm*, krebs, diabetes, immunsystem, training, anatomie*, physiotherap*, entzündung*, fasten, heilpflanzen, beschwerden',
    },
    {
      ids: 'food',
      names:
        'kochbuch, backbuch, rezeptbuch, kochbücher, veganes kochbuch, essen und trinken, grillbuch, rezeptsammlung',
      typed:
        'kochen, backen, rezepte, essen, wein, weine, brot, kuchen, cocktails, desserts, bier, kaffee, vegan, vegetarisch, kulinarik, küche, trinken, gastronomie',
      tells:
        'rezept*, koch, köchin*, kochen, zutaten*, ofen, backofen, backen, gebäck*, dessert*, kuchen*, torte*, brot*, sauerteig*, sternekoch*, geschmack*, wein, weine, winzer*, weingut*, vegan*, vegetarisch*, herd, frühstück*, menü*, sauce*, soße*, kulinarisch*, grillen, gewürze*, plätzchen',
    },
    {
      ids: 'travel',
      names:
        'reiseführer, reisebericht, reiseliteratur, reisetagebuch, wanderführer, reiseerzählung, reisebuch',
      typed:
        'reise, reisen, tourismus, wandern, rucksack, jakobsweg, urlaub, reiseberichte, backpacking, camping',
      tells:
        'reiseführer*, reisend*, reiseroute*, rucksack*, wander*, unterkünfte*, unterkunft, touris*, jakobsweg*, pilger*, weltreise*, reiseziel*, kilometer*, sehenswürdigkeit*, radtour*, per anhalter, roadtrip, wohnmobil*, insidertipps, ausflug*, ausflüge',
    },
    {
      ids: 'art',
      names: 'kunstbuch, bildband, fotobuch, kunst und fotografie, grafikdesign, ausstellungskatalog',
      typed:
        'kunstgeschichte, fotografie, architektur, kunst, malerei, design, mode, zeichnen, skulptur, illustration, bildende kunst, bildbände, museum, fotobücher, künstler',
      tells:
        'kunstgeschichte, maler, malerin*, malerei*, gemälde*, fotograf*, bildhauer*, skulptur*, ausstellung*, museum*, leinwand*, aquarell*, architekt*, impressionis*, picasso, dürer, klimt, caspar david friedrich, van gogh, porträts, designer*, modewelt, modedesign*, typografi*, bauhaus*, avantgarde*, kunst, künstler*, bildband',
    },
    {
      ids: 'music-entertainment',
      names: 'musikbuch, musik und unterhaltung, rockbiografie, filmbuch',
      typed:
        'musikgeschichte, musik, film, kino, rock, jazz, fernsehen, filme, oper, gitarre, klavier, tanz, show, videospiele, prominente, hip-hop, ballett',
      tells:
        'musik*, musiker*, lied, lieder, sänger*, gitarr*, rockband*, rock, jazz*, schallplatte*, konzert*, komponist*, oper, opern*, orchester*, kino*, film, filme*, regisseur*, hollywood*, schauspieler*, akkorde*, klavier*, tournee*, beatles',
    },
    {
      ids: 'sport',
      names: 'sportbuch, fußballbuch, sport und spiele, sportratgeber',
      typed:
        'sport, sportarten, fußball, radsport, laufen, leichtathletik, basketball, schach, bergsteigen, spiele, tennis, kampfsport, boxen, klettern, angeln, golf, schwimmen, handball, alpinismus',
      tells:
        'fußball*, trainer*, training*, spieler*, bundesliga, champions league, weltmeister*, wm, olymp*, athlet*, marathon*, radsport*, radrennen, tennis*, basketball*, schach*, schachmatt, bergsteiger*, himalaya, everest, boxen, boxer*, champion*, meisterschaft*, sportler*, sportlich*, mannschaft*, fc bayern, bvb, lauftraining, läufer*, halbmarathon*, medaille*, kabine, stadion, gegner*, trainieren',
    },
    {
      ids: 'home-garden',
      names: 'gartenbuch, gartenratgeber, wohnratgeber, haus und garten, heimwerkerbuch',
      typed:
        'gärtnern, garten, haus, wohnen, einrichten, zimmerpflanzen, aufräumen, haushalt, bonsai, permakultur, heimwerken, gemüsegarten, dekoration, deko, gartenarbeit',
      tells:
        'garten, gärten, gärtner*, gemüsebeet*, beet, beete*, pflanzen, säen, aussaat*, schneiden, topf, töpfe*, dünger*, düngen, gieß*, kompost*, rosen, einrichtung*, einrichten, aufräumen, möbel*, heimwerk*, balkon*, permakultur, hochbeet*, zimmerpflanz*',
    },
    {
      ids: 'crafts',
      names: 'bastelbuch, handarbeitsbuch, strickbuch, häkelbuch, nähbuch, basteln und hobby, kreativbuch',
      typed:
        'handarbeit, basteln, häkeln, stricken, nähen, sticken, scrapbooking, origami, amigurumi, hobby, malbuch, patchwork, handwerk, modellbau, sammeln, diy, ausmalbuch, hobbys, töpfern',
      tells:
        'handarbeit, häkel*, amigurumi*, strick*, stricknadel*, nadeln, wolle, wollknäuel, garn*, nähen, nähmaschine*, nähprojekt*, nähanleitung*, sticken, stickmuster*, stickerei*, schnittmuster*, patchwork*, kreuzstich*, bastel*, origami*, scrapbook*, perlen, töpfer*, makramee, schere, schritt-für-schritt-anleitung*, maschen',
    },
    {
      ids: 'family',
      names:
        'erziehungsratgeber, elternratgeber, familie und beziehungen, beziehungsratgeber, eheratgeber, babyratgeber',
      typed:
        'familie, eltern, mutterschaft, vaterschaft, ehe, beziehungen, partnerschaft, baby, erziehung, scheidung, paare, elternschaft, kindererziehung',
      tells:
        'erziehung*, ihr kind, dein kind, ihre kinder, dein baby, ihr baby, eltern, elternschaft, mutterschaft, trotzphase*, wutanfäll*, stillen, neugeboren*, bedürfnisorientiert*, babyschlaf, partnerschaft*, paarbeziehung*, paartherap*, elternzeit, familienalltag',
    },
    {
      ids: 'education',
      names: 'lehrbuch, schulbuch, fachbuch, bildung und lehrbücher, arbeitsheft, lernhilfe, übungsbuch',
      typed:
        'pädagogik, bildung, unterricht, didaktik, schule, universität, prüfung, lernen, lehrer, prüfungen, studium, schulbücher, lehrbücher, erziehungswissenschaft',
      tells:
        'schüler*, studierende*, student*, lehrer*, lehrkr*, unterricht*, pädagog*, didakti*, lehrplan*, abitur*, prüfung*, übungsaufgaben, musterlösung*, lehrbuch*, universität*, grundschul*, lernstoff, klausur*, hochschul*',
    },
    {
      ids: 'reference-language',
      names: 'wörterbuch, sprachkurs, nachschlagewerk, nachschlagewerke und sprachen, sprachführer',
      typed:
        'lexikon, enzyklopädie, grammatik, sprachen, linguistik, englisch, wörterbücher, französisch, schreiben, wortschatz, nachschlagewerke, spanisch, rechtschreibung, sprachwissenschaft, sprache',
      tells:
        'wörterbuch*, lexikon*, enzyklopäd*, grammatik*, wortschatz*, rechtschreib*, sprachen, linguisti*, englisch lernen, sprachkurs*, verben, übersetz*, glossar*, konjugation*, redewendung*, stichwörter, nachschlagewerk*, vokabel*',
    },
    {
      ids: 'essays-criticism',
      names: 'essayband, essays und kritik, streitschrift',
      typed:
        'essay, essays, literaturkritik, kolumnen, literaturwissenschaft, kritik, aufsätze, essayistik, kulturwissenschaft, geisteswissenschaften, kolumne, feuilleton',
      tells:
        'essay*, essayist*, gedanken über, reflexion*, literaturkritik*, aufsätze*, kolumnen, scharfsinnig*, literaturwissenschaft*, streitschrift*',
    },
    { ids: 'fiction', names: 'Belletristik', typed: 'roman, romane, fiktion, bestseller, romanreihe, prosa' },
    {
      ids: 'nonfiction',
      names: 'Sachbuch',
      typed: 'sachbücher, non-fiction, dokumentation, fachliteratur, sachliteratur',
    },
    {
      ids: '',
      tells:
        'vereinigtes königreich, vereinigten königreich, im herzen von, herzen der stadt, auf jeden fall, auf keinen fall, in jedem fall, fall für sie, in diesem fall, gott sei dank, ein für alle mal, großes kino, bestsellerautor*, im grunde, aller zeiten, das erste mal, für fans, spiegel-bestseller, toten meer, recht haben, so recht, linke hand, rechte hand, zum glück, auf dem spiel, auf den spuren, sich auf die suche, hinter gittern, tote hose, dunkle tage, gericht stellen, vor gericht, auf der flucht, in einer welt',
    },
  ],
};

/** How German names colours. */
export const colourWords: ColourWords = {
  words: {
    black: ['schwarz'],
    charcoal: ['anthrazit', 'kohle'],
    grey: ['grau'],
    silver: ['silber', 'silbern'],
    white: ['weiß', 'weiss'],
    ivory: ['elfenbein'],
    cream: ['creme', 'cremeweiß'],
    beige: ['beige'],
    sand: ['sand', 'sandfarben'],
    taupe: ['taupe'],
    brown: ['braun'],
    chocolate: ['schokolade', 'schokobraun', 'schokoladenbraun'],
    rust: ['rost', 'rostrot'],
    terracotta: ['terrakotta', 'terracotta'],
    copper: ['kupfer', 'kupferrot'],
    bronze: ['bronze'],
    ochre: ['ocker'],
    mustard: ['senf', 'senfgelb'],
    gold: ['gold', 'golden'],
    amber: ['bernstein'],
    yellow: ['gelb'],
    lemon: ['zitronengelb', 'zitrone'],
    orange: ['orange'],
    apricot: ['aprikose', 'apricot'],
    peach: ['pfirsich'],
    coral: ['koralle', 'korallenrot'],
    salmon: ['lachs', 'lachsrosa'],
    red: ['rot'],
    scarlet: ['scharlach', 'scharlachrot'],
    vermilion: ['zinnober', 'zinnoberrot'],
    crimson: ['karmesin', 'karmesinrot', 'karminrot'],
    ruby: ['rubin', 'rubinrot'],
    burgundy: ['burgunder', 'burgunderrot', 'bordeaux', 'bordeauxrot'],
    maroon: ['kastanienrot', 'maron'],
    wine: ['weinrot'],
    pink: ['pink'],
    rose: ['rosa', 'altrosa'],
    magenta: ['magenta'],
    purple: ['lila'],
    aubergine: ['aubergine'],
    plum: ['pflaume', 'pflaumenblau'],
    violet: ['violett'],
    mauve: ['mauve', 'malve'],
    lilac: ['flieder'],
    lavender: ['lavendel'],
    indigo: ['indigo'],
    blue: ['blau'],
    navy: ['marineblau', 'marine', 'nachtblau'],
    cobalt: ['kobalt', 'kobaltblau'],
    sapphire: ['saphir', 'saphirblau'],
    sky: ['himmelblau'],
    petrol: ['petrol'],
    teal: ['blaugrün'],
    turquoise: ['türkis'],
    cyan: ['cyan'],
    mint: ['mint', 'minze', 'mintgrün'],
    green: ['grün'],
    emerald: ['smaragd', 'smaragdgrün'],
    jade: ['jade', 'jadegrün'],
    sage: ['salbei', 'salbeigrün'],
    olive: ['oliv', 'olivgrün'],
    lime: ['limette', 'limettengrün'],
    forest: ['waldgrün', 'tannengrün'],
  },
  dark: ['dunkel', 'tief', 'dunkles', 'dunkler'],
  light: ['hell', 'blass', 'zart', 'helles', 'heller'],
  parts: {
    ground: ['Grund', 'Untergrund', 'Hintergrund'],
    main: ['Hauptfarbe', 'Haupt'],
    accent: ['Akzent', 'Akzentfarbe'],
    ink: ['Schrift', 'Schriftfarbe', 'Text'],
  },
  between: [' als '],
  keep: ['behalte', 'behalten'],
  without: {
    before: [
      'aber nicht',
      'aber kein',
      'nicht',
      'kein',
      'keine',
      'keinen',
      'ohne',
      'außer',
      'bloß nicht',
      'nie',
      'bloß kein',
      'auf keinen Fall',
      'weder',
      'statt',
      'anstatt',
    ],
    behind: [' nicht', ' weglassen', ' vermeiden'],
  },
  and: [' und '],
};
