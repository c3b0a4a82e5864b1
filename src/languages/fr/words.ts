import type { Lexicon } from '../../hues/lexicon/lexicon.ts';
import type { Names } from '../words/names.ts';
import type { ColourWords } from '../words/plain-colours.ts';

/** What things are called in French. */
export const names: Names = {
  genres: {
    fantasy: 'Fantasy',
    'science-fiction': 'Science-fiction',
    dystopian: 'Dystopie',
    horror: 'Horreur',
    paranormal: 'Paranormal',
    romance: 'Romance',
    erotica: 'Littérature érotique',
    mystery: 'Énigme',
    thriller: 'Thriller',
    crime: 'Polar',
    'historical-fiction': 'Roman historique',
    'literary-fiction': 'Fiction littéraire',
    'contemporary-fiction': 'Fiction contemporaine',
    classics: 'Classiques',
    adventure: 'Aventure',
    western: 'Western',
    war: 'Guerre et armée',
    humour: 'Humour',
    'short-stories': 'Nouvelles',
    poetry: 'Poésie',
    drama: 'Théâtre',
    comics: 'BD et manga',
    mythology: 'Mythes et contes de fées',
    children: 'Littérature jeunesse',
    'young-adult': 'Jeunes adultes',
    lgbtq: 'LGBTQ+',
    biography: 'Biographies et mémoires',
    history: 'Histoire',
    'true-crime': 'Affaires criminelles',
    religion: 'Religion',
    spirituality: 'Spiritualité',
    philosophy: 'Philosophie',
    psychology: 'Psychologie',
    'self-help': 'Développement personnel',
    business: 'Économie et finance',
    'politics-society': 'Politique et société',
    science: 'Sciences et mathématiques',
    'nature-animals': 'Nature et animaux',
    technology: 'Informatique et technologie',
    engineering: 'Ingénierie et transports',
    health: 'Santé et médecine',
    food: 'Cuisine et boissons',
    travel: 'Voyage',
    art: 'Art et photographie',
    'music-entertainment': 'Musique et spectacle',
    sport: 'Sports et jeux',
    'home-garden': 'Maison et jardin',
    crafts: 'Loisirs créatifs',
    family: 'Famille et relations',
    education: 'Éducation et manuels',
    'reference-language': 'Langues et ouvrages de référence',
    'essays-criticism': 'Essais et critique',
    fiction: 'Fiction',
    nonfiction: 'Non-fiction',
  },
  categories: {
    'food-drink': 'Cuisine et boissons',
    transport: 'Transports',
    computing: 'Informatique',
    'art-photography': 'Art et photographie',
    'crafts-hobbies': 'Loisirs créatifs',
    'home-garden': 'Maison et jardin',
    'dictionaries-languages': 'Dictionnaires et langues',
    'graphic-novels-anime-manga': 'Romans graphiques et mangas',
    sport: 'Sport',
    'natural-history': 'Histoire naturelle',
    health: 'Santé',
    'business-finance-law': 'Économie, finance et droit',
    medical: 'Médecine',
    reference: 'Ouvrages de référence',
    biography: 'Biographies',
    'mind-body-spirit': 'Corps, âme et esprit',
    'childrens-books': 'Livres pour enfants',
    'history-archaeology': 'Histoire et archéologie',
    romance: 'Romance',
    'teaching-resources-education': 'Enseignement et éducation',
    religion: 'Religion',
    'travel-holiday-guides': 'Guides de voyage',
    humour: 'Humour',
    'crime-thriller': 'Policier et thriller',
    'technology-engineering': 'Technologie et ingénierie',
    stationery: 'Papeterie',
    entertainment: 'Divertissement',
    'poetry-drama': 'Poésie et théâtre',
    'teen-young-adult': 'Adolescents et jeunes adultes',
    'science-geography': 'Science et géographie',
    'science-fiction-fantasy-horror': 'Science-fiction, fantasy et horreur',
    'personal-development': 'Développement personnel',
    'society-social-sciences': 'Société et sciences sociales',
    fiction: 'Fiction',
    history: 'Histoire',
  },
  shelves: {
    'regency-and-historical-romance': 'romance historique et Régence',
    'highland-romance': 'romance des Highlands',
    'contemporary-and-small-town-romance': 'romance contemporaine et small town',
    'romantic-comedy': 'comédie romantique',
    'billionaire-and-boss': 'romance milliardaire et office romance',
    'dark-and-mafia-romance': 'dark romance et romance mafia',
    'sports-and-rock-star-romance': 'romance sportive et rockstar',
    'cowboy-romance': 'romance de cow-boys',
    'inspirational-and-amish-romance': 'romance chrétienne et amish',
    'romantic-suspense': 'romance à suspense',
    'holiday-romance': 'romance de Noël',
    'cozy-mystery': 'cosy mystery',
    'private-eye': 'polar hard-boiled et détectives privés',
    'country-house-and-golden-age-puzzle': 'romans à énigme et whodunits',
    'historical-mystery': 'polar historique',
    'police-procedural': 'polar procédural',
    'gangland-and-noir': 'roman noir et gangsters',
    'nordic-and-small-town-crime': 'polar nordique et rural',
    'spy-thriller': 'roman d’espionnage',
    'legal-thriller': 'thriller judiciaire',
    'psychological-and-domestic-thriller': 'thriller psychologique et domestique',
    'serial-killer-thriller': 'thriller de tueurs en série',
    'techno-military-and-conspiracy-thriller': 'techno-thriller et thriller de complot',
    'epic-fantasy': 'high fantasy',
    'grimdark-and-sword-and-sorcery': 'dark fantasy et sword and sorcery',
    'urban-fantasy': 'urban fantasy',
    'fae-courts-and-romantic-fantasy': 'romantasy et romance fae',
    'dragons-and-magic-academies': 'dragons et académies de magie',
    'litrpg-and-portal-fantasy': 'LitRPG et portal fantasy',
    'cosy-and-gaslamp-fantasy': 'fantasy cosy et gaslamp',
    'mythic-eastern-and-retold-fantasy': 'fantasy mythique, asiatique et réécritures',
    'space-opera': 'space opera',
    'military-science-fiction': 'science-fiction militaire',
    'cyberpunk-and-ai': 'cyberpunk et fictions d’IA',
    'first-contact-and-alien-invasion': 'premier contact et invasion extraterrestre',
    'mars-colonies-and-hard-sf': 'Mars, colonies et hard SF',
    'time-travel-and-alternate-history': 'voyage dans le temps et uchronie',
    steampunk: 'steampunk',
    'climate-and-speculative-near-future': 'fiction climatique et anticipation',
    'haunted-house': 'maisons hantées et fantômes',
    'vampires-and-the-undead': 'vampires et morts-vivants',
    'zombie-apocalypse': 'apocalypse zombie',
    'cosmic-and-folk-horror': 'horreur cosmique et folk horror',
    'slasher-splatter-and-extreme-horror': 'slasher, splatter et horreur extrême',
    'demons-possession-and-the-occult': 'démons, possession et occulte',
    'creatures-small-town-terror-and-coming-of-age-horror': 'monstres et horreur de petite ville',
    gothic: 'roman gothique',
    'surveillance-state-and-rebel-uprising': 'société de surveillance et rébellion',
    'after-the-collapse': 'roman post-apocalyptique',
    'shifters-and-fated-mates': 'métamorphes et âmes sœurs',
    'vampires-angels-and-immortal-lovers': 'vampires, anges et amours immortelles',
    'ghosts-psychics-and-witchy-sleuths': 'fantômes, médiums et sorcières détectives',
    'steamy-and-kink': 'romance érotique et BDSM',
    'erotic-tales-and-sexual-awakening': 'récits érotiques et éveil sexuel',
    'second-world-war-homefront': 'romans de la Seconde Guerre mondiale',
    'royal-courts-and-medieval-lives': 'cours royales et romans médiévaux',
    'family-saga-and-working-lives': 'sagas familiales et vies ouvrières',
    'antiquity-and-naval-fiction': 'romans de l’Antiquité et de marine',
    'family-grief-and-memory': 'famille, deuil et mémoire',
    'world-and-translated-fiction': 'littérature étrangère',
    'experimental-and-satirical-fiction': 'fiction expérimentale et satirique',
    'womens-and-friendship-fiction': 'romans féminins et d’amitié',
    'coming-of-age-and-issue-led-fiction': 'romans d’apprentissage et de société',
    'quirky-feel-good-fiction': 'romans feel-good',
    'nineteenth-century-novels': 'romans du XIXe siècle',
    'ancient-and-modern-classics': 'classiques antiques et modernes',
    'treasure-hunt-and-lost-cities': 'chasses au trésor et cités perdues',
    'survival-and-sea-stories': 'survie et aventures en mer',
    'gunslingers-and-lawmen': 'pistoleros et hommes de loi',
    'frontier-cattle-and-trail': 'frontière, ranchs et pistes de l’Ouest',
    'world-wars-and-battle-history': 'guerres mondiales et batailles',
    'soldiers-memoirs-and-modern-conflicts': 'mémoires de soldats et conflits modernes',
    'weapons-uniforms-and-warfare': 'armes, uniformes et art de la guerre',
    'comic-novels': 'romans humoristiques',
    'jokes-gift-books-and-gag-notebooks': 'blagues, livres cadeaux et carnets gags',
    'comic-essays-and-comedians-memoirs': 'chroniques drôles et mémoires d’humoristes',
    'literary-collections': 'recueils de nouvelles littéraires',
    'genre-anthologies': 'anthologies de genre',
    'modern-poetry-collections': 'poésie contemporaine',
    'instagram-and-healing-verse': 'poésie d’Instagram et de guérison',
    'verse-classics-haiku-and-anthologies': 'poésie classique, haïkus et anthologies',
    'plays-and-scripts': 'pièces de théâtre et scénarios',
    'shakespeare-and-classic-drama': 'Shakespeare et théâtre classique',
    'superheroes-and-western-comics': 'super-héros et comics',
    'manga-and-light-novels': 'manga et light novels',
    'comic-strips-and-graphic-memoir': 'strips et BD autobiographiques',
    'greek-norse-and-world-myth': 'mythologie grecque, nordique et mondiale',
    'fairy-tales-and-folk-tales': 'contes de fées et contes populaires',
    'mythic-retellings': 'réécritures de mythes',
    'contemporary-teen': 'romans ados contemporains',
    'teen-fantasy-and-adventure': 'fantasy et aventure pour ados',
    'teen-thriller-and-guidance': 'thrillers et guides pour ados',
    'gay-and-bisexual-romance': 'romance gay et bisexuelle',
    'lesbian-and-sapphic-fiction': 'fiction lesbienne et saphique',
    'queer-lives-trans-memoir-and-history': 'vies queer, mémoires trans et histoire',
    'bedtime-and-board-books': 'histoires du soir et albums cartonnés',
    'animal-picture-books': 'albums illustrés d’animaux',
    'feelings-and-first-experiences': 'émotions et premières expériences',
    'abc-counting-and-activity-books': 'abécédaires, chiffres et activités',
    'early-readers-and-chapter-books': 'premières lectures',
    'middle-grade-school-comedy': 'comédies d’école, 8-12 ans',
    'middle-grade-fantasy-and-adventure': 'fantasy et aventure jeunesse',
    'middle-grade-realistic-and-historical': 'romans jeunesse réalistes et historiques',
    'childrens-facts-and-nonfiction': 'documentaires jeunesse',
    'memoirs-of-hardship-and-recovery': 'témoignages d’épreuves et de résilience',
    'celebrity-and-sporting-autobiography': 'autobiographies de stars et de sportifs',
    'historical-and-literary-lives': 'biographies historiques et littéraires',
    'working-lives-and-country-memoirs': 'récits de métiers et de campagne',
    'ancient-and-medieval-history': 'histoire antique et médiévale',
    'american-history': 'histoire des États-Unis',
    'british-royal-and-social-history': 'histoire britannique, royale et sociale',
    'modern-world-and-empire-history': 'histoire contemporaine et des empires',
    'local-history-and-old-photographs': 'histoire locale et photos anciennes',
    'serial-killers-and-murder-cases': 'tueurs en série et affaires de meurtre',
    'mobsters-con-men-and-wrongful-conviction': 'mafieux, escrocs et erreurs judiciaires',
    'christian-living-and-devotional': 'vie chrétienne et méditations',
    'theology-bible-commentary-and-church-history': 'théologie, exégèse et histoire de l’Église',
    'catholic-saints-and-prayer': 'catholicisme, saints et prière',
    'judaism-islam-and-other-faiths': 'judaïsme, islam et autres religions',
    'bibles-sunday-school-and-prophecy': 'bibles, école du dimanche et prophétie',
    'tarot-astrology-and-witchcraft': 'tarot, astrologie et sorcellerie',
    'meditation-chakras-and-awakening': 'méditation, chakras et éveil',
    'afterlife-angels-and-the-unexplained': 'au-delà, anges et phénomènes inexpliqués',
    'academic-philosophy': 'philosophie universitaire',
    'practical-and-popular-philosophy': 'philosophie pratique et grand public',
    'clinical-psychology-and-therapy': 'psychologie clinique et thérapie',
    'popular-mind-and-behaviour': 'psychologie grand public et comportement',
    'anxiety-trauma-and-workbook-help': 'anxiété, trauma et cahiers d’exercices',
    'success-and-motivation': 'réussite et motivation',
    'happiness-simplicity-and-self-care': 'bonheur, simplicité et soin de soi',
    'dating-charisma-and-social-skills': 'séduction, charisme et aisance sociale',
    'management-and-leadership': 'management et leadership',
    'investing-and-personal-finance': 'investissement et finances personnelles',
    'entrepreneurship-marketing-and-sales': 'entrepreneuriat, marketing et vente',
    'accounting-law-and-careers': 'comptabilité, droit et carrière',
    'politics-and-current-affairs': 'politique et actualité',
    'race-gender-and-social-justice': 'racisme, genre et justice sociale',
    'sociology-anthropology-and-academic-social-science': 'sociologie, anthropologie, sciences sociales',
    'popular-physics-and-cosmos': 'physique et cosmos grand public',
    'biology-evolution-and-earth': 'biologie, évolution et sciences de la Terre',
    mathematics: 'mathématiques',
    'academic-and-laboratory-science': 'sciences universitaires et de laboratoire',
    'wildlife-and-field-guides': 'faune sauvage et guides nature',
    'pets-horses-and-dog-training': 'animaux de compagnie, chevaux et dressage',
    'nature-writing-and-environment': 'nature writing et environnement',
    'programming-and-software': 'programmation et logiciels',
    'data-ai-security-and-networks': 'données, IA, sécurité et réseaux',
    'everyday-computing-and-digital-life': 'informatique du quotidien et vie numérique',
    'mechanical-civil-and-electrical-engineering': 'génie mécanique, civil et électrique',
    'railways-ships-and-aircraft': 'trains, bateaux et avions',
    'cars-motorcycles-and-repair-manuals': 'voitures, motos et manuels de réparation',
    'medical-textbooks-and-nursing': 'manuels de médecine et soins infirmiers',
    'diet-weight-loss-and-nutrition': 'régimes, minceur et nutrition',
    'illness-ageing-and-healthcare': 'maladie, vieillissement et soins',
    'fitness-yoga-and-natural-remedies': 'forme, yoga et remèdes naturels',
    'general-and-regional-cookbooks': 'cuisine générale et régionale',
    'baking-sweets-and-preserving': 'pâtisserie, confiseries et conserves',
    'gadget-quick-and-special-diet-cooking': 'cuisine rapide, appareils et régimes',
    'wine-beer-spirits-and-food-writing': 'vins, bières, spiritueux, récits gourmands',
    guidebooks: 'guides de voyage',
    'travelogue-and-expedition': 'récits de voyage et d’expédition',
    'art-history-and-exhibition': 'histoire de l’art et expositions',
    'photography-and-visual-books': 'photographie et beaux livres',
    'architecture-design-and-fashion': 'architecture, design et mode',
    'learn-to-draw-and-paint': 'apprendre à dessiner et à peindre',
    'rock-jazz-and-classical': 'rock, jazz et musique classique',
    'scores-tutors-and-music-theory': 'partitions, méthodes et théorie musicale',
    'film-television-and-stage': 'cinéma, télévision et spectacle vivant',
    'team-sports': 'sports collectifs',
    'outdoor-endurance-and-combat-sport': 'sports de plein air, endurance et combat',
    'games-chess-and-gambling': 'jeux, échecs et paris',
    'golf-tennis-and-motor-racing': 'golf, tennis et sport automobile',
    gardening: 'jardinage',
    'diy-interiors-and-homesteading': 'bricolage, décoration et autonomie',
    'knitting-crochet-and-needlework': 'tricot, crochet et travaux d’aiguille',
    'woodwork-models-and-collecting': 'travail du bois, modélisme et collection',
    'papercraft-colouring-and-making': 'arts du papier, coloriage et créations',
    'parenting-and-pregnancy': 'parentalité et grossesse',
    'marriage-divorce-and-caring': 'mariage, divorce et aidants',
    'university-textbooks': 'manuels universitaires',
    'exam-preparation-and-school-revision': 'examens, concours et parascolaire',
    'teaching-and-classroom-practice': 'enseignement et pratiques de classe',
    'dictionaries-and-language-learning': 'dictionnaires et langues étrangères',
    'writing-guides-quizzes-and-almanacs': 'guides d’écriture, quiz et almanachs',
    'literary-criticism-and-study': 'critique et études littéraires',
    'personal-and-cultural-essays': 'essais personnels et culturels',
  },
  fileKinds: {
    picture: 'une image',
    recording: 'un enregistrement',
    archive: 'une archive',
    pdf: 'un PDF',
    rtf: 'un document RTF',
    'web-page': 'une page web',
    word: 'un document Word',
    opendocument: 'un texte OpenDocument',
    pages: 'un document Pages',
    office: 'un document Office',
    'e-book': 'un livre numérique',
    other: 'un fichier sans texte',
  },
  roles: {
    primary: 'principale',
    secondary: 'secondaire',
    accent: 'accent',
    ground: 'fond',
    main: 'couleur principale',
    ink: 'couleur du texte',
  },
  qualities: {
    dark: 'sombres',
    mid: 'de luminosité moyenne',
    light: 'claires',
    muted: 'en couleurs sourdes',
    moderate: 'en couleurs modérées',
    vivid: 'en couleurs vives',
    low: 'de luminosité égale',
    medium: 'de luminosité assez variée',
    high: 'de luminosité très variée',
  },
  qualitiesOfOne: { dark: 'sombre', light: 'claire' },
  grounds: { dark: 'un fond sombre', mid: 'un fond ni sombre ni clair', light: 'un fond clair' },
  wholes: { dark: 'sombres', mid: 'ni sombres ni claires', light: 'claires' },
  neutrals: {
    black: 'noir',
    charcoal: 'anthracite',
    dimgrey: 'gris foncé',
    grey: 'gris',
    darkgrey: 'gris moyen',
    lightgrey: 'gris clair',
    whitesmoke: 'blanc cassé',
    white: 'blanc',
    ivory: 'ivoire',
    cream: 'crème',
    bone: 'blanc os',
    linen: 'lin',
    beige: 'beige',
    tan: 'fauve',
    taupe: 'taupe',
    darkbrown: 'brun foncé',
    lightblue: 'bleu ciel',
    darkseagreen: 'vert sauge',
    darkolivegreen: 'vert olive',
  },
  /** Colours are masculine here, as in `un rouge foncé`. */
  families: {
    black: 'noir',
    grey: 'gris',
    white: 'blanc',
    pink: 'rose',
    magenta: 'magenta',
    red: 'rouge',
    brown: 'brun',
    beige: 'beige',
    orange: 'orange',
    yellow: 'jaune',
    'yellow-brown': 'brun-jaune',
    'yellow-green': 'vert-jaune',
    green: 'vert',
    'blue-green': 'bleu-vert',
    blue: 'bleu',
    purple: 'violet',
  },
  tones: {
    'near-black': 'presque noir',
    'near-white': 'presque blanc',
    'dark-greyish': 'grisâtre foncé',
    dark: 'foncé',
    light: 'clair',
    pale: 'pâle',
    greyish: 'grisâtre',
    bright: 'éclatant',
    vivid: 'vif',
  },
  toned: ({ family, tone }) => `${family} ${tone}`,
};

/** How people speak of genres in French. */
export const lexicon: Lexicon = {
  language: 'fr',
  smallWords:
    'le la les un une des du de et en que qui dans pour par sur avec sans son sa ses leur leurs est il elle ils elles au aux ne pas plus mais ou où ce cette ces se sont lorsque quand comme tout tous très entre depuis jusque chez nous vous je être avoir fait même aussi dont alors après avant',
  genres: [
    {
      ids: 'fantasy',
      names:
        'fantasy, roman de fantasy, high fantasy, heroic fantasy, dark fantasy, urban fantasy, fantasy épique, fantasy urbaine, littérature fantasy, médiéval fantastique, cosy fantasy, saga de fantasy',
      typed:
        'dragons, magie, elfes, sorciers, magiciens, mondes imaginaires, imaginaire, merveilleux, fées, littératures de l’imaginaire, conte fantastique',
      tells:
        'dragon, dragons, dragonne*, magie, magicien*, mage, mages, sorcier*, sortilège*, enchanteur*, enchanteresse*, ensorcel*, elfe, elfes, elfique*, orque*, troll*, royaume, royaumes, trône, trônes, prophétie*, grimoire*, fée, fées, licorne*, talisman*, nécromancien*, nécromancie, créatures magiques, créatures fantastiques, épée, épées, guerrier*, guerrière*, pouvoirs magiques, seigneur des ténèbres, académie de magie, école de magie, lignée royale, héritière du trône, héritier du trône, nain, nains, gobelin*, alchimiste*, portail magique, monde magique',
    },
    {
      ids: 'fantasy romance',
      names: 'romantasy, fantasy romantique, romance fantasy',
      typed: 'romance fantastique',
    },
    {
      ids: 'science-fiction',
      names:
        'science-fiction, roman de science-fiction, space opera, opéra spatial, cyberpunk, steampunk, uchronie, hard science-fiction, roman d’anticipation, planet opera',
      typed:
        'anticipation, sf, voyage dans le temps, extraterrestres, robots, futuriste, espace, aliens, voyages spatiaux, spéculatif',
      tells:
        'anticipation, vaisseau spatial, vaisseau, vaisseaux, astronaute*, spationaute*, galaxie*, galactique*, planète, planètes, extraterrestre*, androïde*, robot, robots, intelligence artificielle, voyage* dans le temps, machine à remonter le temps, cyber*, station spatiale, interstellaire*, terraform*, colonie spatiale, colons, martien*, clone, clones, clonage, hyperespace, en orbite, réalité virtuelle, univers parallèle*, monde parallèle, mondes parallèles, réplicant*, futur lointain, xxiie siècle, xxiiie siècle, premier contact, trou noir, conquête spatiale, humanité, cryogén*, civilisation extraterrestre, navette, sonde, sondes, lunaire*, mutant*, vaisseau-monde',
    },
    {
      ids: 'dystopian',
      names: 'roman dystopique, roman post-apocalyptique, contre-utopie',
      typed:
        'dystopie, post-apocalyptique, dystopique, apocalypse, postapocalyptique, apocalyptique, utopie, fin du monde, postapo, post-apo',
      tells:
        'dystopie, apocalypse, apocalyptique*, post-apocalyptique*, totalitaire*, survivant*, effondrement, fin du monde, rébellion, pandémie, monde dévasté, catastrophe nucléaire, guerre nucléaire, société parfaite, surveillance totale, castes, rationnement, dictature, les rebelles, milice*, virus',
    },
    {
      ids: 'horror',
      names:
        'roman d’horreur, roman d’épouvante, roman gothique, horreur psychologique, récit d’horreur, roman de terreur, horreur cosmique, body horror',
      typed:
        'horreur, épouvante, terreur, gothique, slasher, monstres, maison hantée, zombies, gore, peur, frissons, fantastique horrifique',
      tells:
        'horreur*, terreur*, terrifiant*, cauchemar*, épouvant*, effroi, effroyable*, macabre*, démon*, démoniaque*, possédé*, exorcis*, maison hantée, manoir, hanté*, hantée*, maudit*, malédiction*, ténèbres, monstre*, sanglant*, zombie*, mort-vivant*, morts-vivants, cimetière*, tombes, tombeau*, crypte*, rituels sataniques, satanique*, chuchot*, entité*, créature, maléfique*, cave, hurlement*, angoissant*',
    },
    {
      ids: 'paranormal',
      names: 'roman paranormal, bit-lit',
      typed:
        'paranormal, surnaturel, vampires, loups-garous, fantômes, sorcières, anges, démons, métamorphes, lycanthropes, esprits, médiums, roman fantastique, littérature fantastique',
      tells:
        'vampir*, loup-garou, loups-garous, lycan*, fantôme*, spectre*, revenant*, sorcière*, coven, médium*, voyante*, spirit*, au-delà, ouija, métamorphe*, ange déchu, anges déchus, immortel*, surnaturel*, paranormal*, poltergeist, réincarn*, succube*, incube*, apparition*, défunt*, âmes errantes, parler aux morts, maléfice*, pleine lune, télépathie, envoûté*, exorciste',
    },
    { ids: 'paranormal romance', names: 'romance paranormale', typed: 'amour paranormal' },
    {
      ids: 'romance',
      names:
        'roman d’amour, histoire d’amour, romance contemporaine, dark romance, new romance, roman sentimental, littérature sentimentale, roman à l’eau de rose, romance de noël',
      typed:
        'romance, amour, romantique, sentimental, romances, slow burn, ennemis à amants, seconde chance, mariage arrangé, romans d’amour, love, amours',
      tells:
        'amour, amours, amoureu*, aimer, aimée, amant*, baiser*, embrass*, cœur, cœurs, passion*, sédui*, romantique*, romance, mariage, mariage arrangé, épouser, fiancé*, fiançailles, petit ami, petite amie, coup de foudre, attirance, désir*, célibataire*, premier amour, grand amour, âme sœur, seconde chance, milliardaire*, alchimie entre, idylle, faux couple, rendez-vous, rupture, ex-mari, tentation, irrésistible*, noces, cœur brisé, âmes sœurs',
    },
    { ids: 'romance humour', names: 'comédie romantique', typed: 'comédies romantiques, romcom' },
    {
      ids: 'romance historical-fiction',
      names: 'romance historique, romance régence',
      typed: 'régence',
      tells:
        'duc, duchesse, comte, comtesse, vicomte, lord, lady, débutante*, bal masqué, highlander*, saison londonienne',
    },
    {
      ids: 'erotica',
      names: 'roman érotique, littérature érotique, romance érotique, nouvelle érotique, récit érotique',
      typed: 'érotique, érotisme, sexe, bdsm, coquin, sensuel',
      tells:
        'érotique*, érotisme, luxure, soumis*, domination, plaisirs charnels, plaisir interdit, orgasme*, sensuel*, fantasme*, sexuel*, libertin*, nudité',
    },
    {
      ids: 'mystery crime',
      names:
        'roman policier, polar, roman noir, polar historique, polar nordique, thriller policier, rompol, série noire, polar régional, polar rural, enquête policière',
      typed:
        'policier, noir, policiers, polars, détective, détectives, crime, crimes, enquête, enquêtes, inspecteur, roman de détective, romans policiers',
      tells:
        'noir, meurtr*, assassin*, assassinat*, inspect*, commissaire*, commissariat, détective*, cadavre*, crime, crimes, homicide*, police, policier*, policière*, suspect*, coupable*, alibi*, indice*, légiste*, autopsie*, enquêt*, enquête, enquêteur*, enquêtrice*, victime*, gendarme*, gendarmerie, brigade criminelle, procureur*, juge d’instruction, capitaine de police, lieutenant*, scène de crime, poignard*, étrangl*, égorg*, disparition*, disparu*, sans laisser de traces, arme du crime, interrogatoire*, criminel*, tueur en série, tueuse en série, retrouvé mort, retrouvée morte, corps sans vie, noyé*, affaire classée, cold case, pj, mystérieusement, disparaît, témoin*, secret inavouable, soupçon*, empoisonn*',
    },
    {
      ids: 'mystery',
      names: 'roman à énigme, roman à mystère, cosy mystery',
      typed: 'mystère, énigme, énigmes, mystères, intrigue, suspense policier',
      tells:
        'mystère*, mystérieu*, énigme*, énigmatique*, élucider, résoudre l’affaire, percer le secret, déchiffrer, lettre anonyme, lettres anonymes, anonyme*',
    },
    {
      ids: 'thriller',
      names:
        'thriller, thriller psychologique, thriller politique, thriller juridique, thriller médical, roman d’espionnage, thriller d’espionnage, roman à suspense, techno-thriller, technothriller, suspense psychologique, thriller domestique',
      typed: 'suspense, espionnage, espions, action, complot, conspiration, enlèvement, thrillers',
      tells:
        'espion*, espionnage, agent secret, agents secrets, cia, fbi, dgse, services secrets, complot*, conspiration*, terroris*, attentat*, enlèvement*, enlevé*, kidnapp*, otage*, contre-la-montre, compte à rebours, chantage*, menace*, harceleur*, psychopathe*, tueur à gages, fugitif*, fugitive*, cavale, traqu*, mercenaire*, bombe, haletant*, palpitant*, rebondissement*, manipulation, machination, course contre la montre, glaçant*, séquestr*, négociat*, dgsi, mossad, kgb, infiltr*, traître*, trahison*, poursuivi*, chasse à l’homme, piège*, ravisseur*, taupe, cyberattaque*',
    },
    {
      ids: 'crime',
      names: 'roman de gangsters, roman carcéral',
      typed: 'mafia, gangsters, braquage, crime organisé, grand banditisme, prison, truands',
      tells:
        'mafia*, mafieu*, cartel*, gangster*, braqu*, trafic de drogue, trafiquant*, truand*, parrain, bandit*, prison, évasion, escroc*, escroquerie*, cambriol*, voleur*, butin, malfrat*, casse, flics, casse du siècle, magot, dette*, complice*, drogue, caïd*, règlement de comptes, planque, butins',
    },
    {
      ids: 'historical-fiction',
      names: 'roman historique, fiction historique, saga historique, fresque historique',
      typed: 'historique, historiques, moyen âge, époque victorienne, roman d’époque, romans historiques',
      tells:
        'xiie siècle, xiiie siècle, xive siècle, xve siècle, xvie siècle, xviie siècle, xviiie siècle, xixe siècle, moyen âge, médiéval*, inquisition, empire romain, versailles, cour de, roi, reine, louis xiv, louis xv, napoléon, empereur*, impératrice, révolution française, terreur révolutionnaire, esclav*, marquis, marquise, comte, comtesse, noblesse, seigneur*, croisade*, croisés, templier*, mousquetaire*, servante, domestique*, colonie*, plantation*, pharaon*, gladiateur*, cathédrale*, guerre de cent ans, 1789, occupation, belle époque, tsar*, courtisane*, palais, apothicaire*, serf*, marchand*, moulin*, couvent, nonne*, auberge, siècle des lumières, pensionnat, drapier*, tisserand*',
    },
    {
      ids: 'contemporary-fiction',
      names:
        'roman contemporain, fiction contemporaine, saga familiale, roman feel-good, feel good, roman de société, roman de terroir, littérature générale, roman intimiste',
      typed:
        'contemporain, contemporaine, drame familial, littérature féminine, chick lit, terroir, chronique familiale, feel-good',
      tells:
        'secret* de famille, secrets enfouis, sa mère, son père, son mari, sa femme, sa fille, son fils, ses sœurs, divorc*, veuf, veuve, deuil, retrouvailles, amitié, maternité, nouveau départ, reconstruire, sa grand-mère, son grand-père, village natal, quarantaine, trentenaire*',
    },
    {
      ids: 'literary-fiction',
      names: 'fiction littéraire, littérature blanche, autofiction, rentrée littéraire',
      typed:
        'réalisme magique, littérature contemporaine, littéraire, roman littéraire, littérature, nouveau roman, littérature française, grande littérature',
    },
    {
      ids: 'classics',
      names: 'classique de la littérature, classiques de la littérature, littérature classique',
      typed: 'classiques, classique, grands classiques, grand classique',
    },
    {
      ids: 'adventure',
      names: 'roman d’aventures, roman d’aventure, récit d’aventures, aventures maritimes, récit de survie',
      typed:
        'aventure, aventures, pirates, explorateurs, action et aventure, trésors, survie, cape et d’épée, roman de cape et d’épée',
      tells:
        'aventure*, aventurier*, aventurière*, expédition*, explorat*, trésor*, pirate*, corsaire*, naufrag*, île déserte, jungle, carte au trésor, navire*, bateau*, traversée, équipage*, désert, archéologue*, relique*, ruines, temple perdu, cité perdue, survie, survivre',
    },
    {
      ids: 'western',
      names: 'roman western, westerns',
      typed: 'western, far west, cow-boys, cowboys, ouest américain, conquête de l’ouest',
      tells:
        'western, far west, ouest sauvage, ouest américain, conquête de l’ouest, cow-boy*, cowboy*, shérif*, hors-la-loi, chasseur de primes, chasseurs de primes, ranch*, bétail, apache*, comanche*, sioux, navajo*, revolver*, colt, saloon*, diligence*, pistolero*, chercheur d’or, chercheurs d’or, ruée vers l’or, arizona, texas, wyoming, montana, bison*, pionnier*',
    },
    {
      ids: 'war',
      names: 'roman de guerre, récit de guerre, littérature de guerre',
      typed:
        'guerre, guerres, militaire, armée, seconde guerre mondiale, première guerre mondiale, holocauste, shoah, histoire militaire, grande guerre, 14-18, 39-45',
      tells:
        'seconde guerre mondiale, première guerre mondiale, deuxième guerre mondiale, grande guerre, soldat*, tranchée*, bataille*, bataillon*, nazi*, gestapo, shoah, auschwitz, camp de concentration, déport*, armée*, bombardement*, char, chars, sous-marin*, débarquement, régiment*, colonel, guerre, guerres, combat*, résistance, résistant*, maquis, vietnam, hitler, iiie reich, troisième reich, occupation allemande, poilu*, verdun, 1914, 1915, 1916, 1917, 1918, 1939, 1940, 1941, 1942, 1943, 1944, 1945, stalingrad, blessé, blessés, infirmière*, réfugié*, barbelé*, armistice, prisonnier*, exode, ardennes, débâcle',
    },
    {
      ids: 'humour',
      names: 'roman humoristique, livre d’humour',
      typed:
        'comédie, satire, humour noir, humour, humoristique, comique, drôle, parodie, blagues, burlesque, satirique',
      tells:
        'humour noir, hilarant*, désopilant*, drôle, drôles, drôlement, éclats de rire, fou rire, loufoque*, déjanté*, burlesque*, humour, humoristique*, comédie, satire, satirique*, parodie*, quiproquo*, irrésistible* drôlerie, truculent*, gags, cocasse*, délirant*',
    },
    {
      ids: 'short-stories',
      names: 'recueil de nouvelles, recueil de contes, micronouvelles',
      typed: 'nouvelles, nouvelle, récits courts, recueil, conte, histoires courtes, anthologie',
    },
    {
      ids: 'poetry',
      names: 'recueil de poèmes, recueil de poésie, anthologie poétique, poésie contemporaine',
      typed: 'poésie, poèmes, haïkus, poétique, poésies, poème, vers, lyrique, sonnets, haïku, slam',
      tells:
        'poème*, poésie*, poète*, poétesse*, vers libre*, sonnet*, lyrique*, rime*, strophe*, alexandrin*, haïku*',
    },
    {
      ids: 'drama',
      names: 'pièce de théâtre',
      typed:
        'théâtre, dramaturgie, drame, tragédie, comédie théâtrale, pièces de théâtre, scénario, scénarios, théâtral',
      tells:
        'théâtre, dramaturgie, pièce de théâtre, en trois actes, en cinq actes, en un acte, dramaturge*, mise en scène, metteur en scène, didascalie*',
    },
    {
      ids: 'comics',
      names: 'bande dessinée, bd, roman graphique, comics, mangas, bd et manga, album de bd',
      typed:
        'manga, bandes dessinées, manhwa, webtoon, super-héros, franco-belge, planches, bédé, dessin de presse',
      tells:
        'bande dessinée, bédéiste*, roman graphique, super-héros, super-héroïne*, manga*, mangaka, planches, dessinateur*, scénariste et dessinateur, bulles',
    },
    {
      ids: 'mythology',
      names:
        'mythes et légendes, contes de fées, mythologie grecque, mythologie nordique, contes populaires, mythes et contes de fées, contes et légendes',
      typed:
        'mythologie, mythes, légendes, folklore, conte de fées, fables, mythologique, réécriture de conte, dieux grecs, mythologie celte, légende arthurienne',
      tells:
        'mythologi*, zeus, olympe, dieux, déesse*, mythe, mythes, légende, légendes, odin, thor, troie, ulysse, achille, minotaure*, méduse, aphrodite, hadès, perséphone, titans, demi-dieu, demi-dieux, conte de fées, folklore, il était une fois',
    },
    {
      ids: 'children',
      names:
        'littérature jeunesse, livre jeunesse, livre pour enfants, album jeunesse, album illustré, roman jeunesse, littérature enfantine, conte pour enfants, livres pour enfants, première lecture, premières lectures',
      typed:
        'jeunesse, enfants, enfant, histoires du soir, tout-petits, bébés, livre d’images, premiers lecteurs, middle grade, enfance, éveil, albums',
      tells:
        'les enfants, les petits, tout-petits, jeunes lecteurs, dès 3 ans, dès 4 ans, dès 5 ans, dès 6 ans, dès 7 ans, dès 8 ans, à partir de 3 ans, à partir de 5 ans, à partir de 6 ans, petit ours, petit lapin, souriceau*, ourson*, lapin*, chaton*, petite souris, doudou*, histoire du soir, avant de dormir, maternelle, école primaire, bêtise*, animaux rigolos, papa et maman, illustrations tendres',
    },
    {
      ids: 'young-adult',
      names:
        'young adult, roman ado, roman pour adolescents, littérature ado, jeune adulte, jeunes adultes, roman d’apprentissage, roman d’initiation',
      typed: 'ado, ados, adolescents, adolescence, new adult, adolescente, ya, jeunes, jeune public',
      tells:
        'lycée*, lycéen*, collège, collégien*, adolescen*, seize ans, dix-sept ans, quinze ans, quatorze ans, terminale, année de terminale, bal de promo, nouvelle élève, meilleure amie, internat, dernière année, redoubl*, colonie de vacances, bac',
    },
    {
      ids: 'lgbtq',
      names:
        'littérature lgbt, littérature lgbtq+, roman lgbt, roman queer, littérature queer, romance gay, romance lesbienne, romance mm',
      typed:
        'lgbt, lgbtq, lgbtqia, gay, lesbien, lesbienne, lesbiennes, queer, homosexualité, transgenre, bisexuel, trans, non-binaire, homo, homosexuel',
      tells:
        'homosexu*, lesbien*, gay, gays, transgenre*, transidentité, bisexu*, queer, lgbt*, coming out, non-binaire*, drag queen*, homophob*',
    },
    {
      ids: 'biography',
      names:
        'récit autobiographique, biographies et mémoires, récit de vie, journal intime, récit biographique',
      typed:
        'biographie, autobiographie, mémoires, témoignage, biographies, biographique, autobiographique, journaux intimes, lettres, correspondance, histoire vraie, histoires vraies, témoignages, souvenirs, récit',
      tells:
        'biographi*, autobiograph*, mémoires, biographe*, la vie de, témoignage*, souvenirs d’enfance, né en, née en, confessions, portrait intime, vie privée, récit d’une vie, journal intime, histoire vraie, se raconte, retrace la vie, se confie, racontée par, raconté par, la vie d’une, la vie d’un, son enfance, sa carrière, exil, destin hors du commun, destin exceptionnel, confidences, portrait d’une, portrait d’un, prix nobel',
    },
    {
      ids: 'history',
      names: 'livre d’histoire, essai historique, étude historique',
      typed:
        'histoire de france, histoire ancienne, histoire contemporaine, histoire universelle, histoire, histoire médiévale, histoire moderne, archéologie, préhistoire, antiquité, histoire du monde, historiens',
      tells:
        'histoire ancienne, histoire contemporaine, histoire universelle, historien*, historiograph*, archives, archives inédites, histoire de france, histoire de l’europe, empire romain, civilisation*, dynastie*, guerre froide, révolution, archéologi*, xxe siècle, monarchie, colonialisme, documents inédits, antiquité, décolonisation, ancien régime, troisième république, inédit*, registres, esclavage, guerre d’algérie, dictature*, occupation, vichy, collaboration',
    },
    {
      ids: 'true-crime',
      names: 'true crime, affaires criminelles, affaire criminelle, crimes réels',
      typed:
        'faits divers, fait divers, grandes affaires criminelles, tueurs en série réels, histoires criminelles, criminologie',
      tells:
        'fait divers, faits divers, affaires criminelles, affaire criminelle, erreur judiciaire, cour d’assises, crime réel, affaire qui a',
    },
    {
      ids: 'religion',
      names:
        'livre religieux, littérature chrétienne, étude biblique, roman chrétien, spiritualité chrétienne',
      typed:
        'vie chrétienne, théologie, religion, religieux, religieuse, chrétien, chrétienne, christianisme, bible, catholique, foi, islam, judaïsme, bouddhisme, hindouisme, prière, prières, religions, église, évangile, saints, protestant, coran',
      tells:
        'vie chrétienne, bible*, bibliqu*, dieu, jésus, jésus-christ, christ, évangile*, évangéli*, foi, prière*, église, pape françois, saints, théolog*, chrétien*, catholi*, islam*, coran, bouddhis*, bouddha, judaïsme, prêtre*, pasteur, pastoral*, saint-esprit, psaumes, apôtre*, disciple*, salut',
    },
    {
      ids: 'spirituality',
      names: 'livre de spiritualité, développement spirituel, guide spirituel, corps et esprit',
      typed:
        'ésotérisme, new age, spiritualité, spirituel, méditation, pleine conscience, tarot, astrologie, yoga, chakras, reiki, wicca, numérologie, ésotérique, occultisme, horoscope, oracle, magie blanche',
      tells:
        'ésotérisme, new age, méditation*, méditer, pleine conscience, tarot*, arcane*, astrolog*, horoscope*, zodiaque, chakra*, reiki, énergie vitale, karma, éveil spirituel, spirituel*, spiritualité, numérologie, pendule, cristaux, loi de l’attraction, vibratoire*, paix intérieure, chaman*, lithothérapie',
    },
    {
      ids: 'philosophy',
      names: 'essai philosophique, livre de philosophie',
      typed:
        'philosophie, philosophique, éthique, stoïcisme, existentialisme, métaphysique, logique, pensée, philosophes, philo',
      tells:
        'philosoph*, éthique, morale, métaphysi*, stoïci*, platon, aristote, nietzsche, kant, socrate, hegel, spinoza, descartes, existentiali*, ontolog*, épistémolog*, penseur*, sartre',
    },
    {
      ids: 'psychology',
      names: 'livre de psychologie',
      typed:
        'psychologie, psychologie positive, psychanalyse, psychothérapie, neurosciences, psychologique, psychiatrie, thérapie, anxiété, dépression, traumatisme, santé mentale, intelligence émotionnelle, psy',
      tells:
        'psycholog*, psychiatr*, psychanaly*, thérapeut*, thérapie*, psychothérap*, anxiété, dépression*, traumatisme*, trauma*, inconscient, neuroscien*, cerveau*, émotions, émotionnel*, comportement*, cognitiv*, attachement, trouble*, santé mentale, pervers narcissique*, burn-out, hypersensib*, blessure*, blessures d’enfance, relations toxiques, manipulat*, psyché, deuil, connaissance de soi, attachements, comprendre pourquoi',
    },
    {
      ids: 'self-help',
      names: 'livre de développement personnel',
      typed:
        'développement personnel, épanouissement personnel, guide pratique, motivation, bien-être, estime de soi, productivité, habitudes, réussite, bonheur, coaching, minimalisme, confiance en soi, auto-assistance',
      tells:
        'guide pratique, développement personnel, confiance en soi, estime de soi, habitude*, productivité, motivation, votre vie, vos objectifs, objectifs, réussir, meilleure version, bonheur, être heureux, exercices pratiques, outils concrets, apprendrez à, vous apprend, pas à pas, procrastin*, zone de confort, coach*, lâcher prise, bien-être, épanoui*, méthode simple, changer de vie, potentiel',
    },
    {
      ids: 'business',
      names: 'livre d’économie, livre de management, économie et finance, entreprise et gestion',
      typed:
        'management, finances personnelles, économie, entreprise, finance, finances, entrepreneuriat, entrepreneurs, marketing, leadership, investissement, bourse, argent, vente, gestion, startups, commerce, publicité, comptabilité, ressources humaines, immobilier, business, affaires',
      tells:
        'management, entreprise*, entrepreneu*, investi*, bourse, marché*, marketing, vente*, vendre, client*, leader*, leadership, financ*, argent, épargn*, économi*, startup*, start-up*, stratégi*, dirigeant*, manager*, rentab*, cryptomonnaie*, bitcoin, revenus passifs, liberté financière, chef d’entreprise, immobilier',
    },
    {
      ids: 'politics-society',
      names: 'essai politique, politique et société, enquête journalistique',
      typed:
        'sciences sociales, sciences humaines, science politique, sociologie, politique, société, actualité, droit, anthropologie, féminisme, féministe, journalisme, géopolitique, racisme, immigration, droits de l’homme, écologie politique, mondialisation, reportage',
      tells:
        'sciences sociales, sciences humaines, science politique, politique, politiques, démocrati*, féminis*, capitalis*, néolibéral*, sociolog*, inégalité*, patriarca*, sexis*, populis*, gouvernement*, droits de l’homme, migra*, racis*, géopolitique*, parti politique, élection*, corruption, mondialis*, reportage*, journaliste d’investigation, laïcité, république',
    },
    {
      ids: 'science',
      names: 'vulgarisation scientifique, livre de science, sciences et mathématiques',
      typed:
        'sciences naturelles, science, sciences, physique, chimie, biologie, mathématiques, astronomie, génétique, évolution, cosmologie, statistiques, géologie, physique quantique, maths',
      tells:
        'sciences naturelles, scientifique*, science, sciences, physique quantique, quantique*, astronom*, astrophysi*, cosmos, big bang, univers, évolution, darwin, génétique*, adn, gènes, atome*, particule*, molécule*, mathémati*, théorème*, équation*, chimie, chimist*, biolog*, einstein, neurone*, laboratoire*, expérience*, relativité, vulgarisation, espèces',
    },
    {
      ids: 'nature-animals',
      names:
        'livre de nature, guide naturaliste, guide ornithologique, nature et animaux, livre animalier, nature writing',
      typed:
        'nature, animaux, animaux de compagnie, chiens, chats, chevaux, oiseaux, écologie, environnement, faune, flore, plantes, insectes, océans, champignons',
      tells:
        'faune, flore, oiseau*, chien*, chat, chats, dressage, animaux de compagnie, cheval, chevaux, forêt*, écosystème*, biodiversité, naturaliste*, loup, loups, abeille*, baleine*, ornitholog*, sentiers, environnement, changement climatique, plantes sauvages, champignon*, éducation canine, mammifère*, renard*, chauve-souris, plumes, carnet de terrain, papillon*, vie sauvage, chiots, animaux sauvages',
    },
    {
      ids: 'technology',
      names: 'livre d’informatique, informatique et technologie',
      typed:
        'informatique, programmation, technologie, ordinateurs, python, java, réseaux, intelligence artificielle, internet, cybersécurité, développement web, logiciels, big data, hacking, numérique',
      tells:
        'programmation, programmer, développeur*, logiciel*, code source, python, javascript, java, algorithm*, base* de données, serveur*, cybersécurité, développement web, applications web, machine learning, apprentissage automatique, linux, windows, excel, cloud, informati*, hacker*, numérique*',
    },
    {
      ids: 'engineering',
      names: 'livre d’ingénierie, ingénierie et transports, manuel technique',
      typed:
        'ingénierie, voitures, automobiles, motos, trains, avions, bateaux, mécanique, électronique, aviation, transport, transports, chemins de fer, électricité, bâtiment, génie civil',
      tells:
        'ingénieur*, ingénieri*, locomotive*, chemins de fer, ferroviaire*, moteur*, automobile*, aéronauti*, avions, béton, structures, électroni*, circuit*, soudure, thermodynami*, résistance des matériaux, installation* électrique*, mécani*',
    },
    {
      ids: 'health',
      names: 'livre de santé, santé et médecine, santé et bien-être',
      typed:
        'nutrition, diététique, médecine, santé, régime, régimes, fitness, minceur, grossesse, soins infirmiers, exercice, ménopause, médecine naturelle, sommeil, anatomie, cancer, naturopathie, maladies',
      tells:
        'diététique, santé, alimentation saine, régime*, nutrition*, médecin*, médica*, médecine*, maladie*, symptôme*, traitement*, patient*, maigrir, perdre du poids, grossesse, ménopause, hormon*, microbiote, intestin*, cancer*, diabète, immunitaire*, exercice physique, anatomie, kinésithérap*, anti-inflammatoire*, jeûne, naturopath*',
    },
    {
      ids: 'food',
      names:
        'livre de cuisine, livre de recettes, recettes de cuisine, cuisine végétarienne, cuisine vegan, cuisine et boissons',
      typed:
        'gastronomie, pâtisserie, cuisine, recettes, nourriture, vin, vins, boulangerie, gâteaux, cocktails, desserts, bière, café, vegan, végétarien, boissons, pâtissier, cuisiner',
      tells:
        'recette*, cuisin*, ingrédient*, au four, pâtisser*, pâtissi*, dessert*, gâteau*, tarte*, pain, pains, levain, chef étoilé, gastronom*, plats, saveur*, vin, vins, vigneron*, vignoble*, vegan*, végétarien*, fourneaux, petit-déjeuner, menu, menus, sauce*, mijot*, apéro*, épices, pâtes, astuce*, chocolat, fromage*, légumes, salade*, viande*, poisson*, feuilleté*, soupes',
    },
    {
      ids: 'travel',
      names:
        'guide de voyage, récit de voyage, littérature de voyage, carnet de voyage, guide touristique, carnets de voyage',
      typed:
        'voyage, voyages, tourisme, guides, randonnée, randonnées, routard, compostelle, voyager, voyageurs',
      tells:
        'guide de voyage, voyageur*, voyageuse*, itinéraire*, sac à dos, randonn*, hébergement*, touris*, compostelle, pèlerin*, tour du monde, destination*, kilomètres, incontournables, à vélo, escapade*, autostop, road-trip, road trip, transsibérien',
    },
    {
      ids: 'art',
      names:
        'livre d’art, beau livre, histoire de l’art, livre de photographie, art et photographie, design graphique, catalogue d’exposition',
      typed:
        'architecture, art, photographie, peinture, design, mode, dessin, sculpture, illustration, beaux-arts, beaux livres, musées, arts',
      tells:
        'peintre*, peinture*, tableau*, photograph*, sculpt*, exposition*, musée*, toile*, aquarelle*, architect*, impressionnis*, picasso, monet, cézanne, van gogh, matisse, œuvre graphique, portraits, designer*, mode, typographi*, bauhaus, avant-garde*',
    },
    {
      ids: 'music-entertainment',
      names: 'livre de musique, musique et spectacle, histoire du rock, livre de cinéma',
      typed:
        'musique, cinéma, rock, jazz, télévision, films, chanson, opéra, guitare, piano, danse, spectacle, jeux vidéo, célébrités, rap',
      tells:
        'musique*, musical*, musicien*, chanson*, chanteu*, guitar*, groupe de rock, rock, jazz, disque*, concert*, composit*, opéra*, orchestre*, cinéma, film, films, réalisateur*, hollywood, acteur*, actrice*, partition*, accords, piano, tournée, beatles',
    },
    {
      ids: 'sport',
      names: 'livre de sport, livre de football, sports et jeux',
      typed:
        'sport, sports, football, cyclisme, course à pied, athlétisme, basket, échecs, alpinisme, jeux, tennis, arts martiaux, boxe, rugby, pêche, golf, natation, randonnée sportive',
      tells:
        'football*, footballeu*, entraîn*, match, matchs, ligue des champions, coupe du monde, olympi*, athlète*, marathon*, cyclis*, tour de france, tennis, basket, échecs, échec et mat, alpinis*, himalaya, everest, boxe*, champion, championne, championnat*, sporti*, psg, rugby*, joueu*, coureur*, courir, plan d’entraînement, médaille*, vestiaire*, stade*, semi-marathon, adversaire*, ring, ballon',
    },
    {
      ids: 'home-garden',
      names: 'livre de jardinage, décoration intérieure, maison et jardin',
      typed:
        'jardinage, bricolage, potager, jardin, maison, décoration, plantes d’intérieur, rangement, ménage, bonsaïs, permaculture, déco, habitat',
      tells:
        'jardin, jardins, jardinage, jardini*, potager*, plantes, planter, semer, semis, tailler, engrais, arros*, compost*, rosiers, décoration, rangement, meubles, bricolage, balcon, permaculture',
    },
    {
      ids: 'crafts',
      names:
        'loisirs créatifs, livre de loisirs créatifs, tricot et crochet, livre de couture, travaux manuels',
      typed:
        'origami, crochet, tricot, couture, broderie, scrapbooking, amigurumi, hobby, coloriage, tricoter, patchwork, artisanat, maquettes, collection, diy, bricolage créatif, loisirs',
      tells:
        'crochet, amigurumi*, tricot*, aiguilles, pelote*, laine, laines, couture*, coudre, brod*, patrons, patchwork, point de croix, travaux manuels, origami, scrapbook*, projets créatifs, perles, poterie, macramé, ciseaux, pas à pas illustré*',
    },
    {
      ids: 'family',
      names: 'livre de parentalité, éducation des enfants, famille et relations',
      typed:
        'parentalité, éducation positive, famille, parents, maternité, paternité, mariage, relations, couple, bébé, éducation bienveillante, divorce, être parent, vie de couple',
      tells:
        'éducation positive, parentalité, vos enfants, votre enfant, votre bébé, parents, jeunes parents, maternité, paternité, colère*, allaitement, nouveau-né*, discipline positive, éducation bienveillante, sommeil de bébé, vie de couple, relation de couple, relations amoureuses, congé parental',
    },
    {
      ids: 'education',
      names:
        'manuel scolaire, manuels scolaires, parascolaire, éducation et manuels, cahier d’exercices, manuel universitaire',
      typed:
        'pédagogie, éducation, enseignement, didactique, école, université, concours, révisions, scolaire, enseignants, examens, études, bac',
      tells:
        'élève, élèves, étudiant*, enseignant*, professeur*, classe, classes, pédagog*, didactique*, enseignement, apprentissage*, programme officiel, baccalauréat, concours, fiches de révision, exercices corrigés, manuel*, universitaire*, primaire, cm1, cm2, annales',
    },
    {
      ids: 'reference-language',
      names: 'méthode de langue, langues et ouvrages de référence, cours de langue',
      typed:
        'dictionnaire, encyclopédie, grammaire, langues, linguistique, anglais, dictionnaires, espagnol, écriture, vocabulaire, ouvrages de référence, allemand, référence, orthographe',
      tells:
        'dictionnaire*, encyclopédi*, grammaire*, vocabulaire, orthograph*, langues, linguisti*, apprendre l’anglais, cours d’anglais, verbes, traduct*, glossaire, conjugaison, expressions, atlas',
    },
    {
      ids: 'essays-criticism',
      names: 'essai littéraire, critique littéraire, essais et critique',
      typed:
        'essai, essais, chroniques, pamphlet, critique, articles, théorie littéraire, études culturelles, humanités, chronique, études littéraires',
      tells:
        'essai, essais, réflexion sur, réflexions sur, essayiste*, critique littéraire, articles, chroniques, analyse lucide, théorie littéraire, étude critique, pamphlet*',
    },
    {
      ids: 'fiction',
      typed: 'fiction, roman, romans, novella, roman court, fictions, best-seller, littérature romanesque',
    },
    {
      ids: 'nonfiction',
      typed: 'non-fiction, documentaire, documentaires, livre pratique, essais et documents, non fiction',
    },
    {
      ids: '',
      tells:
        'royaume-uni, saint-germain, saint-denis, saint-malo, sainte-marie, en tout cas, au cœur de, au cœur d, cœur de paris, par cœur, en général, front de mer, à la fois, droit de, en droit, à droite, à gauche, de chat, mon dieu, tour de force, en particulier, premier roman, livre de l’année, coup de cœur, marché noir, fait froid dans le dos, mise à mort, saint laurent, prix des libraires, meilleur, film de sa vie',
    },
  ],
};

/** How French names colours. */
export const colourWords: ColourWords = {
  words: {
    black: ['noir', 'noire'],
    charcoal: ['anthracite', 'charbon'],
    grey: ['gris', 'grise'],
    silver: ['argent', 'argenté'],
    white: ['blanc', 'blanche'],
    ivory: ['ivoire'],
    cream: ['crème'],
    beige: ['beige'],
    sand: ['sable'],
    taupe: ['taupe'],
    brown: ['brun', 'marron', 'brune'],
    chocolate: ['chocolat'],
    rust: ['rouille'],
    terracotta: ['terre cuite', 'terracotta'],
    copper: ['cuivre', 'cuivré'],
    bronze: ['bronze'],
    ochre: ['ocre'],
    mustard: ['moutarde'],
    gold: ['or', 'doré'],
    amber: ['ambre'],
    yellow: ['jaune'],
    lemon: ['citron', 'jaune citron'],
    orange: ['orange'],
    apricot: ['abricot'],
    peach: ['pêche'],
    coral: ['corail'],
    salmon: ['saumon'],
    red: ['rouge'],
    scarlet: ['écarlate'],
    vermilion: ['vermillon'],
    crimson: ['cramoisi', 'carmin'],
    ruby: ['rubis'],
    burgundy: ['bordeaux', 'bourgogne'],
    wine: ['lie de vin', 'vin'],
    pink: ['rose vif', 'rose bonbon'],
    rose: ['rose', 'vieux rose'],
    magenta: ['magenta', 'fuchsia'],
    purple: ['pourpre'],
    aubergine: ['aubergine'],
    plum: ['prune'],
    violet: ['violet', 'violette'],
    mauve: ['mauve'],
    lilac: ['lilas'],
    lavender: ['lavande'],
    indigo: ['indigo'],
    blue: ['bleu', 'bleue'],
    navy: ['bleu marine', 'marine', 'bleu nuit'],
    cobalt: ['cobalt', 'bleu cobalt'],
    sapphire: ['saphir'],
    sky: ['bleu ciel', 'ciel'],
    petrol: ['bleu pétrole', 'pétrole'],
    teal: ['bleu canard', 'sarcelle'],
    turquoise: ['turquoise'],
    cyan: ['cyan'],
    mint: ['menthe', 'vert menthe'],
    green: ['vert', 'verte'],
    emerald: ['émeraude', 'vert émeraude'],
    jade: ['jade'],
    sage: ['sauge', 'vert sauge'],
    olive: ['olive', 'vert olive'],
    lime: ['citron vert', 'vert citron'],
    forest: ['vert forêt', 'vert sapin'],
  },
  dark: ['foncé', 'foncée', 'sombre', 'profond'],
  light: ['clair', 'claire', 'pâle', 'doux'],
  parts: {
    ground: ['fond', 'le fond'],
    main: ['principale', 'couleur principale'],
    accent: ['accent', 'couleur d’accent'],
    ink: ['encre', 'couleur du texte', 'texte', 'titre'],
  },
  between: [' comme ', ' en ', ' pour le '],
  keep: ['garder', 'garde', 'gardez'],
  without: {
    before: [
      'mais pas de',
      'mais pas',
      'pas de',
      'pas',
      'sans',
      'aucun',
      'sauf',
      'éviter',
      'évite',
      'évitez',
      'surtout pas de',
      'surtout pas',
      'ni',
      'au lieu de',
    ],
    behind: [],
  },
  and: [' et '],
};
