import type { Lexicon } from '../../hues/lexicon/lexicon.ts';
import type { Names } from '../words/names.ts';
import type { ColourWords } from '../words/plain-colours.ts';

/** What things are called in Brazilian Portuguese. */
export const names: Names = {
  genres: {
    fantasy: 'Fantasia',
    'science-fiction': 'Ficção científica',
    dystopian: 'Distopia',
    horror: 'Terror',
    paranormal: 'Histórias paranormais',
    romance: 'Romance de amor',
    erotica: 'Literatura erótica',
    mystery: 'Mistério',
    thriller: 'Suspense',
    crime: 'Romance policial',
    'historical-fiction': 'Ficção histórica',
    'literary-fiction': 'Ficção literária',
    'contemporary-fiction': 'Ficção contemporânea',
    classics: 'Clássicos',
    adventure: 'Aventura',
    western: 'Faroeste',
    war: 'Guerra e forças armadas',
    humour: 'Humor',
    'short-stories': 'Contos',
    poetry: 'Poesia',
    drama: 'Teatro',
    comics: 'Quadrinhos e mangá',
    mythology: 'Mitos e contos de fadas',
    children: 'Literatura infantil',
    'young-adult': 'Literatura juvenil',
    lgbtq: 'Literatura LGBTQ+',
    biography: 'Biografias e memórias',
    history: 'História',
    'true-crime': 'Crimes reais',
    religion: 'Religião',
    spirituality: 'Espiritualidade',
    philosophy: 'Filosofia',
    psychology: 'Psicologia',
    'self-help': 'Autoajuda',
    business: 'Negócios e finanças',
    'politics-society': 'Política e sociedade',
    science: 'Ciências e matemática',
    'nature-animals': 'Natureza e animais',
    technology: 'Informática e tecnologia',
    engineering: 'Engenharia e transportes',
    health: 'Saúde e medicina',
    food: 'Gastronomia',
    travel: 'Viagem',
    art: 'Arte e fotografia',
    'music-entertainment': 'Música e entretenimento',
    sport: 'Esportes e jogos',
    'home-garden': 'Casa e jardim',
    crafts: 'Artesanato e hobbies',
    family: 'Família e relacionamentos',
    education: 'Educação e livros didáticos',
    'reference-language': 'Obras de referência e idiomas',
    'essays-criticism': 'Ensaios e crítica',
    fiction: 'Ficção',
    nonfiction: 'Não ficção',
  },
  categories: {
    'food-drink': 'Comida e bebida',
    transport: 'Transporte',
    computing: 'Informática',
    'art-photography': 'Arte e fotografia',
    'crafts-hobbies': 'Artesanato e passatempos',
    'home-garden': 'Casa e jardim',
    'dictionaries-languages': 'Dicionários e idiomas',
    'graphic-novels-anime-manga': 'Quadrinhos e mangá',
    sport: 'Esporte',
    'natural-history': 'História natural',
    health: 'Saúde',
    'business-finance-law': 'Negócios, finanças e direito',
    medical: 'Medicina',
    reference: 'Obras de referência',
    biography: 'Biografias',
    'mind-body-spirit': 'Mente, corpo e espírito',
    'childrens-books': 'Livros infantis',
    'history-archaeology': 'História e arqueologia',
    romance: 'Romance',
    'teaching-resources-education': 'Ensino e educação',
    religion: 'Religião',
    'travel-holiday-guides': 'Guias de viagem',
    humour: 'Humor',
    'crime-thriller': 'Crime e suspense',
    'technology-engineering': 'Tecnologia e engenharia',
    stationery: 'Papelaria',
    entertainment: 'Entretenimento',
    'poetry-drama': 'Poesia e teatro',
    'teen-young-adult': 'Jovens e adolescentes',
    'science-geography': 'Ciência e geografia',
    'science-fiction-fantasy-horror': 'Ficção científica, fantasia e terror',
    'personal-development': 'Desenvolvimento pessoal',
    'society-social-sciences': 'Sociedade e ciências sociais',
    fiction: 'Ficção',
    history: 'História',
  },
  shelves: {
    'regency-and-historical-romance': 'romances de época',
    'highland-romance': 'romances de highlanders',
    'contemporary-and-small-town-romance': 'romance contemporâneo e de cidade pequena',
    'romantic-comedy': 'comédia romântica',
    'billionaire-and-boss': 'romances de CEOs e bilionários',
    'dark-and-mafia-romance': 'dark romance e romance de máfia',
    'sports-and-rock-star-romance': 'romance esportivo e de astros do rock',
    'cowboy-romance': 'romances de cowboy',
    'inspirational-and-amish-romance': 'romance cristão e amish',
    'romantic-suspense': 'suspense romântico',
    'holiday-romance': 'romances de Natal',
    'cozy-mystery': 'cozy mystery',
    'private-eye': 'histórias de detetive particular',
    'country-house-and-golden-age-puzzle': 'romances de enigma e whodunits',
    'historical-mystery': 'mistério histórico',
    'police-procedural': 'romance policial investigativo',
    'gangland-and-noir': 'noir e crime organizado',
    'nordic-and-small-town-crime': 'policial nórdico e de cidade pequena',
    'spy-thriller': 'romance de espionagem',
    'legal-thriller': 'suspense jurídico',
    'psychological-and-domestic-thriller': 'suspense psicológico e doméstico',
    'serial-killer-thriller': 'suspense de serial killer',
    'techno-military-and-conspiracy-thriller': 'suspense tecnológico, militar e político',
    'epic-fantasy': 'fantasia épica',
    'grimdark-and-sword-and-sorcery': 'grimdark e espada e feitiçaria',
    'urban-fantasy': 'fantasia urbana',
    'fae-courts-and-romantic-fantasy': 'romantasia e cortes feéricas',
    'dragons-and-magic-academies': 'dragões e academias de magia',
    'litrpg-and-portal-fantasy': 'LitRPG e fantasia de portal',
    'cosy-and-gaslamp-fantasy': 'fantasia cozy e gaslamp',
    'mythic-eastern-and-retold-fantasy': 'fantasia mítica, oriental e releituras',
    'space-opera': 'space opera',
    'military-science-fiction': 'ficção científica militar',
    'cyberpunk-and-ai': 'cyberpunk e ficção sobre IA',
    'first-contact-and-alien-invasion': 'primeiro contato e invasão alienígena',
    'mars-colonies-and-hard-sf': 'Marte, colônias e hard sci-fi',
    'time-travel-and-alternate-history': 'viagem no tempo e história alternativa',
    steampunk: 'steampunk',
    'climate-and-speculative-near-future': 'ficção climática e futuro próximo',
    'haunted-house': 'casas assombradas e fantasmas',
    'vampires-and-the-undead': 'vampiros e mortos-vivos',
    'zombie-apocalypse': 'apocalipse zumbi',
    'cosmic-and-folk-horror': 'horror cósmico e folk horror',
    'slasher-splatter-and-extreme-horror': 'slasher, splatter e terror extremo',
    'demons-possession-and-the-occult': 'demônios, possessão e ocultismo',
    'creatures-small-town-terror-and-coming-of-age-horror': 'monstros e terror de cidade pequena',
    gothic: 'terror gótico',
    'surveillance-state-and-rebel-uprising': 'sociedade vigiada e rebelião',
    'after-the-collapse': 'ficção pós-apocalíptica',
    'shifters-and-fated-mates': 'metamorfos e parceiros predestinados',
    'vampires-angels-and-immortal-lovers': 'vampiros, anjos e amores imortais',
    'ghosts-psychics-and-witchy-sleuths': 'fantasmas, videntes e bruxas detetives',
    'steamy-and-kink': 'romance erótico e BDSM',
    'erotic-tales-and-sexual-awakening': 'contos eróticos e despertar sexual',
    'second-world-war-homefront': 'ficção da Segunda Guerra Mundial',
    'royal-courts-and-medieval-lives': 'cortes reais e ficção medieval',
    'family-saga-and-working-lives': 'sagas familiares e vida operária',
    'antiquity-and-naval-fiction': 'ficção da Antiguidade e naval',
    'family-grief-and-memory': 'família, luto e memória',
    'world-and-translated-fiction': 'literatura estrangeira',
    'experimental-and-satirical-fiction': 'ficção experimental e satírica',
    'womens-and-friendship-fiction': 'ficção feminina e de amizade',
    'coming-of-age-and-issue-led-fiction': 'romances de formação e temas sociais',
    'quirky-feel-good-fiction': 'ficção leve e feel-good',
    'nineteenth-century-novels': 'romances do século XIX',
    'ancient-and-modern-classics': 'clássicos antigos e modernos',
    'treasure-hunt-and-lost-cities': 'caça ao tesouro e cidades perdidas',
    'survival-and-sea-stories': 'sobrevivência e aventuras no mar',
    'gunslingers-and-lawmen': 'pistoleiros e xerifes',
    'frontier-cattle-and-trail': 'fronteira, gado e trilhas do Oeste',
    'world-wars-and-battle-history': 'guerras mundiais e batalhas',
    'soldiers-memoirs-and-modern-conflicts': 'memórias de soldados e guerras atuais',
    'weapons-uniforms-and-warfare': 'armas, uniformes e arte da guerra',
    'comic-novels': 'romances humorísticos',
    'jokes-gift-books-and-gag-notebooks': 'piadas, presentes e cadernos engraçados',
    'comic-essays-and-comedians-memoirs': 'crônicas de humor e memórias de comediantes',
    'literary-collections': 'coletâneas de contos literários',
    'genre-anthologies': 'antologias de literatura de gênero',
    'modern-poetry-collections': 'poesia contemporânea',
    'instagram-and-healing-verse': 'instapoesia e versos de cura',
    'verse-classics-haiku-and-anthologies': 'poesia clássica, haicais e antologias',
    'plays-and-scripts': 'peças de teatro e roteiros',
    'shakespeare-and-classic-drama': 'Shakespeare e teatro clássico',
    'superheroes-and-western-comics': 'super-heróis e quadrinhos americanos',
    'manga-and-light-novels': 'mangá e light novels',
    'comic-strips-and-graphic-memoir': 'tirinhas e memórias em quadrinhos',
    'greek-norse-and-world-myth': 'mitologia grega, nórdica e mundial',
    'fairy-tales-and-folk-tales': 'contos de fadas e populares',
    'mythic-retellings': 'releituras de mitos',
    'contemporary-teen': 'ficção jovem contemporânea',
    'teen-fantasy-and-adventure': 'fantasia e aventura juvenil',
    'teen-thriller-and-guidance': 'suspense e guias para adolescentes',
    'gay-and-bisexual-romance': 'romance gay e bissexual',
    'lesbian-and-sapphic-fiction': 'ficção lésbica e sáfica',
    'queer-lives-trans-memoir-and-history': 'vidas queer, memórias trans e história',
    'bedtime-and-board-books': 'histórias de ninar e livros cartonados',
    'animal-picture-books': 'livros ilustrados de animais',
    'feelings-and-first-experiences': 'emoções e primeiras experiências',
    'abc-counting-and-activity-books': 'ABC, números e livros de atividades',
    'early-readers-and-chapter-books': 'primeiras leituras',
    'middle-grade-school-comedy': 'comédia escolar infantojuvenil',
    'middle-grade-fantasy-and-adventure': 'fantasia e aventura infantojuvenil',
    'middle-grade-realistic-and-historical': 'infantojuvenil realista e histórico',
    'childrens-facts-and-nonfiction': 'curiosidades e não ficção infantil',
    'memoirs-of-hardship-and-recovery': 'memórias de superação',
    'celebrity-and-sporting-autobiography': 'autobiografias de famosos e atletas',
    'historical-and-literary-lives': 'biografias históricas e literárias',
    'working-lives-and-country-memoirs': 'memórias de ofícios e vida rural',
    'ancient-and-medieval-history': 'história antiga e medieval',
    'american-history': 'história dos Estados Unidos',
    'british-royal-and-social-history': 'história britânica, da realeza e social',
    'modern-world-and-empire-history': 'história contemporânea e dos impérios',
    'local-history-and-old-photographs': 'história local e fotos antigas',
    'serial-killers-and-murder-cases': 'serial killers e casos de assassinato',
    'mobsters-con-men-and-wrongful-conviction': 'mafiosos, golpistas e erros judiciários',
    'christian-living-and-devotional': 'vida cristã e devocionais',
    'theology-bible-commentary-and-church-history': 'teologia, exegese e história da Igreja',
    'catholic-saints-and-prayer': 'catolicismo, santos e oração',
    'judaism-islam-and-other-faiths': 'judaísmo, islã e outras religiões',
    'bibles-sunday-school-and-prophecy': 'Bíblias, escola dominical e profecia',
    'tarot-astrology-and-witchcraft': 'tarô, astrologia e bruxaria',
    'meditation-chakras-and-awakening': 'meditação, chakras e despertar',
    'afterlife-angels-and-the-unexplained': 'vida após a morte, anjos e o inexplicado',
    'academic-philosophy': 'filosofia acadêmica',
    'practical-and-popular-philosophy': 'filosofia prática e popular',
    'clinical-psychology-and-therapy': 'psicologia clínica e terapia',
    'popular-mind-and-behaviour': 'psicologia popular e comportamento',
    'anxiety-trauma-and-workbook-help': 'ansiedade, trauma e livros de exercícios',
    'success-and-motivation': 'sucesso e motivação',
    'happiness-simplicity-and-self-care': 'felicidade, simplicidade e autocuidado',
    'dating-charisma-and-social-skills': 'conquista, carisma e habilidades sociais',
    'management-and-leadership': 'gestão e liderança',
    'investing-and-personal-finance': 'investimentos e finanças pessoais',
    'entrepreneurship-marketing-and-sales': 'empreendedorismo, marketing e vendas',
    'accounting-law-and-careers': 'contabilidade, direito e carreira',
    'politics-and-current-affairs': 'política e atualidades',
    'race-gender-and-social-justice': 'raça, gênero e justiça social',
    'sociology-anthropology-and-academic-social-science': 'sociologia, antropologia e ciências sociais',
    'popular-physics-and-cosmos': 'física popular e cosmos',
    'biology-evolution-and-earth': 'biologia, evolução e ciências da Terra',
    mathematics: 'matemática',
    'academic-and-laboratory-science': 'ciência acadêmica e de laboratório',
    'wildlife-and-field-guides': 'vida selvagem e guias de campo',
    'pets-horses-and-dog-training': 'pets, cavalos e adestramento de cães',
    'nature-writing-and-environment': 'natureza e meio ambiente',
    'programming-and-software': 'programação e software',
    'data-ai-security-and-networks': 'dados, IA, segurança e redes',
    'everyday-computing-and-digital-life': 'informática do dia a dia e vida digital',
    'mechanical-civil-and-electrical-engineering': 'engenharia mecânica, civil e elétrica',
    'railways-ships-and-aircraft': 'trens, navios e aviões',
    'cars-motorcycles-and-repair-manuals': 'carros, motos e manuais de reparo',
    'medical-textbooks-and-nursing': 'livros de medicina e enfermagem',
    'diet-weight-loss-and-nutrition': 'dieta, emagrecimento e nutrição',
    'illness-ageing-and-healthcare': 'doenças, envelhecimento e saúde',
    'fitness-yoga-and-natural-remedies': 'fitness, ioga e remédios naturais',
    'general-and-regional-cookbooks': 'culinária geral e regional',
    'baking-sweets-and-preserving': 'confeitaria, doces e conservas',
    'gadget-quick-and-special-diet-cooking': 'receitas rápidas, air fryer e dietas',
    'wine-beer-spirits-and-food-writing': 'vinhos, cervejas, destilados e gastronomia',
    guidebooks: 'guias de viagem',
    'travelogue-and-expedition': 'relatos de viagem e expedições',
    'art-history-and-exhibition': 'história da arte e exposições',
    'photography-and-visual-books': 'fotografia e livros de imagens',
    'architecture-design-and-fashion': 'arquitetura, design e moda',
    'learn-to-draw-and-paint': 'aprender a desenhar e pintar',
    'rock-jazz-and-classical': 'rock, jazz e música clássica',
    'scores-tutors-and-music-theory': 'partituras, métodos e teoria musical',
    'film-television-and-stage': 'cinema, televisão e artes cênicas',
    'team-sports': 'esportes coletivos',
    'outdoor-endurance-and-combat-sport': 'esportes ao ar livre, resistência e lutas',
    'games-chess-and-gambling': 'jogos, xadrez e apostas',
    'golf-tennis-and-motor-racing': 'golfe, tênis e automobilismo',
    gardening: 'jardinagem',
    'diy-interiors-and-homesteading': 'bricolagem, decoração e vida no campo',
    'knitting-crochet-and-needlework': 'tricô, crochê e bordado',
    'woodwork-models-and-collecting': 'marcenaria, modelismo e colecionismo',
    'papercraft-colouring-and-making': 'papel, livros de colorir e artesanato',
    'parenting-and-pregnancy': 'criação de filhos e gravidez',
    'marriage-divorce-and-caring': 'casamento, divórcio e cuidado familiar',
    'university-textbooks': 'livros didáticos universitários',
    'exam-preparation-and-school-revision': 'concursos, vestibular e reforço escolar',
    'teaching-and-classroom-practice': 'ensino e prática em sala de aula',
    'dictionaries-and-language-learning': 'dicionários e aprendizado de idiomas',
    'writing-guides-quizzes-and-almanacs': 'guias de escrita, quizzes e almanaques',
    'literary-criticism-and-study': 'crítica e estudos literários',
    'personal-and-cultural-essays': 'ensaios pessoais e culturais',
  },
  fileKinds: {
    picture: 'uma imagem',
    recording: 'uma gravação',
    archive: 'um arquivo compactado',
    pdf: 'um PDF',
    rtf: 'um documento RTF',
    'web-page': 'uma página da web',
    word: 'um documento do Word',
    opendocument: 'um texto OpenDocument',
    pages: 'um documento do Pages',
    office: 'um documento do Office',
    'e-book': 'um livro digital',
    other: 'um arquivo sem texto',
  },
  roles: {
    primary: 'principal',
    secondary: 'secundário',
    accent: 'destaque',
    ground: 'fundo',
    main: 'cor principal',
    ink: 'cor do texto',
  },
  qualities: {
    dark: 'escuras',
    mid: 'de luminosidade média',
    light: 'claras',
    muted: 'de cores suaves',
    moderate: 'de cores moderadas',
    vivid: 'de cores vivas',
    low: 'de luminosidade uniforme',
    medium: 'de luminosidade um pouco variada',
    high: 'de luminosidade muito variada',
  },
  qualitiesOfOne: { dark: 'escura', light: 'clara' },
  grounds: { dark: 'fundo escuro', mid: 'fundo nem escuro nem claro', light: 'fundo claro' },
  wholes: { dark: 'escuras', mid: 'nem escuras nem claras', light: 'claras' },
  neutrals: {
    black: 'preto',
    charcoal: 'carvão',
    dimgrey: 'cinza escuro',
    grey: 'cinza',
    darkgrey: 'cinza médio',
    lightgrey: 'cinza claro',
    whitesmoke: 'quase branco',
    white: 'branco',
    ivory: 'marfim',
    cream: 'creme',
    bone: 'osso',
    linen: 'linho',
    beige: 'bege',
    tan: 'castanho claro',
    taupe: 'taupe',
    darkbrown: 'marrom escuro',
    lightblue: 'azul claro',
    darkseagreen: 'verde-sálvia',
    darkolivegreen: 'verde-oliva',
  },
  /** Colours are masculine here, as in `um vermelho escuro`. */
  families: {
    black: 'preto',
    grey: 'cinza',
    white: 'branco',
    pink: 'rosa',
    magenta: 'magenta',
    red: 'vermelho',
    brown: 'marrom',
    beige: 'bege',
    orange: 'laranja',
    yellow: 'amarelo',
    'yellow-brown': 'marrom amarelado',
    'yellow-green': 'verde amarelado',
    green: 'verde',
    'blue-green': 'verde azulado',
    blue: 'azul',
    purple: 'roxo',
  },
  tones: {
    'near-black': 'quase preto',
    'near-white': 'quase branco',
    'dark-greyish': 'acinzentado escuro',
    dark: 'escuro',
    light: 'claro',
    pale: 'pálido',
    greyish: 'acinzentado',
    bright: 'brilhante',
    vivid: 'vivo',
  },
  toned: ({ family, tone }) => `${family} ${tone}`,
};

/** How people speak of genres in Portuguese, of Brazil and of Portugal. */
export const lexicon: Lexicon = {
  language: 'pt',
  smallWords:
    'o a os as um uma uns umas de do da dos das em no na nos nas num numa e que por pelo pela para com sem seu sua seus suas é ao aos à às não mais mas como quando muito entre desde até onde quem foi este esta isso esse essa todo durante enquanto há ele ela eram são lhe também já ser ter você depois',
  genres: [
    {
      ids: 'fantasy',
      names:
        'livro de fantasia, romance de fantasia, literatura fantástica, fantasia épica, alta fantasia, fantasia urbana, fantasia sombria, saga de fantasia, fantasia juvenil, espada e feitiçaria, dark fantasy',
      typed:
        'fantasia, fantástico, fantástica, fantasia medieval, dragões, magia, magos, elfos, fadas, bruxos, feiticeiros, mundos imaginários',
      tells:
        'fantasia, dragão, dragões, mago, magos, maga, magas, magia, feiticeir*, feitiço*, feitiçaria, sortilégio*, elfo, elfos, élfic*, orc, orcs, troll*, reino, reinos, trono, tronos, profecia*, grimório*, encantamento*, fada, fadas, duende*, unicórnio*, talismã*, necromante*, poder* mágico*, criatura* mágica*, espada, espadas, mundo mágico, mundos mágicos, lorde das trevas, senhor das trevas, cavaleir* de dragões, linhagem real, herdeira do trono, herdeiro do trono, guerreir*, portal mágico, academia de magia, escola de magia, anões, alquimista*',
    },
    {
      ids: 'fantasy romance',
      names: 'romantasia, romantasy, fantasia romântica',
      typed: 'romance fantástico',
    },
    {
      ids: 'science-fiction',
      names:
        'ficção científica, romance de ficção científica, space opera, ópera espacial, cyberpunk, steampunk, ucronia, ficção especulativa, ficção científica hard',
      typed:
        'fc, sci-fi, viagem no tempo, viagens no tempo, alienígenas, extraterrestres, robôs, futurista, espaço, viagens espaciais',
      tells:
        'nave espacial, naves espaciais, nave, espaçonave*, astronauta*, galáxia*, galáctic*, planeta, planetas, alienígena*, extraterrestre*, androide*, robô, robôs, robótic*, inteligência artificial, viagem no tempo, viagens no tempo, viaj* no tempo, máquina do tempo, ciberespaço, cibernétic*, espaço sideral, estação espacial, interestelar*, terraform*, colônia espacial, colónia espacial, colônias, marcian*, marte, clone, clones, clonagem, hiperespaço, em órbita, realidade virtual, universo* paralelo*, mundo* paralelo*, replicante*, futuro distante, século xxii, século xxiii, primeiro contato, primeiro contacto, buraco negro, humanidade, geração a bordo, criogen*, civilização alienígena, sonda, sondas, lunar, mutante*, inteligência alienígena',
    },
    {
      ids: 'dystopian',
      names: 'romance distópico, ficção pós-apocalíptica',
      typed:
        'distopia, pós-apocalíptico, distópico, distópica, apocalipse, apocalíptico, pós-apocalíptica, utopia, fim do mundo',
      tells:
        'distopia, apocalipse, apocalíptic*, pós-apocalíptic*, totalitári*, sobreviventes, fim da civilização, colapso, a resistência, rebelião, pandemia, mundo devastado, terra devastada, catástrofe nuclear, guerra nuclear, sociedade perfeita, castas, racionamento, ditadura, vírus, regime',
    },
    {
      ids: 'horror',
      names:
        'livro de terror, romance de terror, terror psicológico, romance gótico, contos de terror, horror cósmico, história de terror, literatura de terror',
      typed:
        'terror, horror, medo, gótico, gótica, slasher, monstros, casa assombrada, zumbis, zombies, gore, assustador',
      tells:
        'terror*, aterrorizante*, aterrador*, horror*, pesadelo*, arrepiante*, assustador*, macabr*, demônio*, demónio*, demoníac*, possuíd*, possessão, exorcis*, casa assombrada, mansão, assombr*, amaldiçoad*, maldição, sinistr*, trevas, escuridão, monstro*, monstruos*, sangrent*, zumbi*, zombie*, mortos-vivos, criatura* da noite, cemitério*, túmulo*, cripta*, satânic*, sussurro*, entidade*, malign*, porão, gritos, uivo*',
    },
    {
      ids: 'paranormal',
      names: 'romance sobrenatural, histórias paranormais',
      typed:
        'paranormal, sobrenatural, vampiros, lobisomens, fantasmas, bruxas, anjos, demônios, metamorfos, espíritos, médiuns, ficção paranormal',
      tells:
        'vampir*, lobisom*, lobisomem, fantasma*, espectro*, bruxa, bruxas, bruxo*, coven, médium, médiuns, vidente*, além-túmulo, sessão espírita, ouija, metamorf*, anjo caído, anjos caídos, imortal, imortais, sobrenatural*, sobrenaturais, paranorma*, poltergeist, reencarn*, súcubo*, assombração*, aparição, aparições, defunto*, falar com os mortos, do outro lado, lua cheia, malefício*, encantad*',
    },
    { ids: 'paranormal romance', names: 'romance paranormal', typed: 'amor paranormal' },
    {
      ids: 'romance',
      names:
        'romance de amor, romance romântico, história de amor, romance contemporâneo, romance hot, dark romance, novela romântica, literatura romântica, romance clichê',
      typed:
        'romântico, romântica, amor, romances, de amor, enemies to lovers, segunda chance, amor proibido, casamento arranjado, casamento por contrato, romances de amor, histórias de amor, romance',
      tells:
        'apaixon*, amor, amores, amad*, amante*, beijo*, beijar*, coração, corações, paixão, paixões, seduz*, sedução, romântic*, casamento*, casar, noiv*, namor*, casamento por contrato, casamento de conveniência, encontro às cegas, atração, desejo, solteir*, primeiro amor, amor verdadeiro, amor proibido, alma gêmea, alma gémea, segunda chance, segunda oportunidade, química entre, ex-namorad*, bilionário*, milionário*, ceo, amor à primeira vista, inimig*, noiva falsa, término, ex-marido, tentação, irresistível',
    },
    { ids: 'romance humour', names: 'comédia romântica', typed: 'comédias românticas' },
    {
      ids: 'romance historical-fiction',
      names: 'romance de época, romance de regência',
      typed: 'regência, romances de época',
      tells:
        'duque, duquesa, conde, condessa, visconde, lorde, lady, debutante*, baile de máscaras, temporada londrina, highlander*',
    },
    {
      ids: 'erotica',
      names: 'literatura erótica, romance erótico, contos eróticos',
      typed: 'erótica, erótico, eróticos, erotismo, sexo, bdsm, hot, sensual',
      tells:
        'erótic*, erotismo, luxúria, submis*, dominação, dominador*, prazer carnal, prazeres proibidos, orgasm*, sensual*, nudez, sexual*, sexuais, fantasias sexuais',
    },
    {
      ids: 'mystery crime',
      names:
        'romance policial, livro policial, romance noir, ficção policial, thriller policial, policial nórdico, literatura policial, romance negro, conto policial',
      typed:
        'policial, noir, policiais, detetive, detetives, investigação, crimes, investigação criminal, romances policiais, crime, policial histórico',
      tells:
        'noir, assassinat*, assassin*, inspetor*, inspector*, comissári*, delegad*, delegacia*, detetive*, detective*, cadáver*, crime, crimes, homicídi*, polícia*, policial, policiais, suspeit*, culpad*, álibi*, pista*, legista*, autópsia*, investig*, investigação, investigador*, vítima*, promotor*, ministério público, cena do crime, esfaquead*, estrangulad*, degolad*, desaparecimento*, desaparecid*, desaparece*, sem deixar rasto, sem deixar rastro, arma do crime, interrogatório*, criminos*, assassino em série, serial killer, delito*, encontrad* mort*, corpo encontrado, polícia judiciária, judiciária, brigada, agente*, caso arquivado, circunstâncias estranhas, testemunha*, envenenad*, segredo inconfessável, afogad*',
    },
    {
      ids: 'mystery',
      names: 'romance de mistério, livro de mistério, cozy mystery',
      typed: 'mistério, mistérios, enigma, enigmas, intriga, suspense policial',
      tells:
        'mistério*, misterios*, enigma*, enigmátic*, esclarecer, desvendar, resolver o caso, decifrar, carta anônima, carta anónima, anônim*, anónim*',
    },
    {
      ids: 'thriller',
      names:
        'thriller, thriller psicológico, suspense psicológico, romance de espionagem, thriller político, thriller jurídico, romance de suspense, thriller médico, techno-thriller, thriller de espionagem',
      typed:
        'suspense, espionagem, espiões, ação, conspiração, sequestro, thrillers, suspenses, thriller doméstico',
      tells:
        'suspense, espião, espiões, espiã*, espionagem, agente secret*, cia, fbi, serviços secretos, serviço secreto, conspiração, conspirações, complô*, terroris*, atentado*, sequestr*, rapt*, refém, reféns, contagem regressiva, contra o tempo, chantag*, ameaça*, perseguid*, perseguição, psicopata*, matador de aluguel, fugitiv*, vigiad*, mercenári*, bomba, eletrizante*, frenétic*, reviravolta*, tirar o fôlego, jogo mortal, máfia, infiltrad*, traidor*, traição, negociador*, kgb, mossad, ciberataque*, armadilha*, sabotagem, sem escapatória, corrida contra',
    },
    {
      ids: 'crime',
      names: 'romance de gângsteres, ficção criminal',
      typed: 'máfia, gângsteres, assalto, crime organizado, tráfico, prisão, submundo, mafia romance',
      tells:
        'máfia*, mafios*, cartel, cartéis, gângster*, assalto*, assaltante*, quadrilha*, narcotráfico, traficante*, tráfico, bandid*, prisão, presídio*, golpe, golpista*, roubo*, ladrão, ladrões, contraband*, capo, roubar, dívida*, acerto de contas, cúmplice*, droga, favela, milícia*, assaltar',
    },
    {
      ids: 'historical-fiction',
      names: 'romance histórico, ficção histórica, saga histórica, narrativa histórica',
      typed: 'histórico, histórica, idade média, época vitoriana, romances históricos, históricos',
      tells:
        'século xii, século xiii, século xiv, século xv, século xvi, século xvii, século xviii, século xix, idade média, medieva*, inquisição, império romano, império, corte de, rei, rainha, d. joão, dom pedro, imperador, imperatriz, vice-rei, descobrimentos, navegador*, escrav*, escravidão, senhor de engenho, marquês, marquesa, conde, condessa, nobreza, fidalg*, cruzad*, templári*, estado novo, salazar, ditadura militar, revolução francesa, colonia*, criada, engenho, sertão, faraó*, gladiador*, catedral, caravela*, terramoto de 1755, inconfid*, palácio*, boticári*, mercador*, convento, freira*, taberna, roça, senzala, sinhá*, corte portuguesa, 1755, 1808, tecelã*, moinho*',
    },
    {
      ids: 'contemporary-fiction',
      names: 'ficção contemporânea, saga familiar, drama familiar, ficção feminina, feel good',
      typed:
        'contemporâneo, contemporânea, literatura feminina, chick lit, atualidade, romance atual, dramas',
      tells:
        'segredo* de família, segredo* familiar*, segredos do passado, sua mãe, seu pai, seu marido, sua filha, seu filho, irmãs, divorc*, divórcio, viúv*, luto, perda, reencontro, amizade, maternidade, recomeç*, avó, avô, cidade natal, terra natal, três irmãs, memórias da família, reconcilia*, envelhec*',
    },
    {
      ids: 'literary-fiction',
      names:
        'ficção literária, alta literatura, autoficção, literatura contemporânea, literatura brasileira contemporânea',
      typed:
        'realismo mágico, literatura brasileira, literatura portuguesa, literária, literário, romance literário, literatura, prosa literária',
    },
    {
      ids: 'classics',
      names: 'literatura clássica, clássico da literatura, clássicos da literatura, clássico brasileiro',
      typed: 'clássicos, clássico, clássica, clássicas',
    },
    {
      ids: 'adventure',
      names:
        'romance de aventura, livro de aventura, livro de aventuras, romance de aventuras, aventuras marítimas',
      typed:
        'aventura, aventuras, piratas, exploradores, ação e aventura, tesouros, sobrevivência, naufrágio',
      tells:
        'aventura*, aventureir*, expedição, expedições, explorador*, tesouro*, pirata*, corsári*, naufrág*, ilha deserta, selva, mapa, navio*, barco*, travessia, capitão, tripulação, deserto, arqueólog*, relíquia*, ruínas, templo perdido, cidade perdida, sobrevivência',
    },
    {
      ids: 'western',
      names: 'romance de faroeste, bangue-bangue, livro de faroeste',
      typed: 'faroeste, western, velho oeste, oeste, caubóis, cowboys, pistoleiros, oeste selvagem',
      tells:
        'western, faroeste, velho oeste, oeste selvagem, oeste americano, caubói*, cowboy*, pistoleir*, xerife*, fora da lei, foras da lei, fora-da-lei, caçador* de recompensa*, rancho*, gado, apache*, comanche*, sioux, navajo*, revólver*, colt, saloon, diligência*, corrida do ouro, garimpeir*, arizona, texas, wyoming, montana, duelo',
    },
    {
      ids: 'war',
      names: 'romance de guerra, ficção de guerra, relato de guerra, literatura de guerra',
      typed:
        'guerra, guerras, militar, exército, segunda guerra mundial, primeira guerra mundial, holocausto, história militar, guerra e forças armadas, forças armadas, guerra colonial',
      tells:
        'segunda guerra primeira guerra grande guerra, soldado*, trincheira*, batalha*, batalhão, nazi*, gestapo, holocausto, auschwitz, campo de concentração, frente de batalha, exército*, bombarde*, tanque*, submarino*, desembarque, regimento, coronel, guerra, guerras, combate*, resistência francesa, partisan*, vietname, vietnã, hitler, terceiro reich, guerra colonial, ultramar, 1914, 1915, 1916, 1917, 1918, 1939, 1940, 1941, 1942, 1943, 1944, 1945, estalinegrado, ferido, feridos, enfermeira, refugiad*, ocupação, arame farpado, armistício, prisioneir*, guiné, angola em guerra',
    },
    {
      ids: 'humour',
      names: 'romance humorístico, livro de humor, crônicas de humor',
      typed:
        'comédia, sátira, humor, humorístico, cômico, cómico, humorística, paródia, piadas, engraçado, humor negro, sátiras',
      tells:
        'hilariant*, hilári*, divertidíssim*, gargalhada*, engraçad*, atrapalhad*, humor, humorístic*, comédia*, sátira*, satíric*, paródia*, irreverente*, risos, confusões, trapalhada*, hilário, hilária, piadas',
    },
    {
      ids: 'short-stories',
      names: 'livro de contos, coletânea de contos, antologia de contos, contos brasileiros, microcontos',
      typed: 'contos, conto, histórias curtas, antologia, coletânea, crônicas e contos, narrativas curtas',
    },
    {
      ids: 'poetry',
      names: 'livro de poemas, livro de poesia, antologia poética, poesia contemporânea, coletânea de poemas',
      typed:
        'poesia, poemas, haicais, poético, poesias, poema, versos, lírica, sonetos, haicai, cordel, literatura de cordel',
      tells:
        'poema*, verso, versos, poeta, poetas, poetisa*, poesia*, soneto*, líric*, voz poética, rima, rimas, estrofe*, haicai*',
    },
    {
      ids: 'drama',
      names: 'peça de teatro, peça teatral',
      typed:
        'teatro, dramaturgia, drama, tragédia, comédia teatral, teatral, roteiro, guião, peças de teatro, roteiros',
      tells:
        'teatro, peça de teatro, peça teatral, em três atos, em dois atos, em um ato, em um acto, em três actos, dramaturg*, encenação, encenad*, palco',
    },
    {
      ids: 'comics',
      names:
        'história em quadrinhos, hq, hqs, mangá, banda desenhada, novela gráfica, romance gráfico, graphic novel, quadrinhos e mangá',
      typed:
        'quadrinhos, histórias em quadrinhos, bd, manhwa, webtoon, super-heróis, mangás, gibi, gibis, manga, tirinhas',
      tells:
        'quadrinho*, hq, hqs, banda desenhada, super-heró*, super-heroína*, mangá*, mangaka, quadrinista*, desenhista*, graphic novel*, tirinha*',
    },
    {
      ids: 'mythology',
      names:
        'mitos e lendas, contos de fadas, mitologia grega, mitologia nórdica, folclore brasileiro, mitos e contos de fadas',
      typed:
        'mitologia, folclore, lendas, mitos, lenda, mitológico, mito, deuses gregos, conto de fadas, fábulas, releitura, mitologia celta',
      tells:
        'mitologia*, mitológic*, zeus, olimpo, deuses, deusa*, mito, mitos, lenda, lendas, odin, thor, troia, ulisses, aquiles, minotauro*, medusa, afrodite, hades, perséfone, titãs, semideus*, conto* de fadas, folclore, saci, era uma vez',
    },
    {
      ids: 'children',
      names:
        'literatura infantil, livro infantil, conto infantil, histórias infantis, álbum ilustrado, livro ilustrado infantil, livro para crianças, livros infantis, livro-álbum',
      typed:
        'infantil, infantis, crianças, infância, histórias para dormir, infantojuvenil, bebês, bebés, middle grade, primeiras leituras, livros para crianças',
      tells:
        'as crianças, crianças, pequenos leitores, primeiros leitores, a partir de 3 anos, a partir de 4 anos, a partir de 5 anos, a partir de 6 anos, a partir dos 3 anos, a partir dos 6 anos, ursinho*, coelhinho*, ratinho*, patinho*, gatinho*, cachorrinho*, história para dormir, antes de dormir, hora de dormir, ilustrações coloridas, os mais pequenos, jardim de infância, bichinhos, travessura*, princesinha*, mamãe e papai, criançada, garotada',
    },
    {
      ids: 'young-adult',
      names:
        'literatura juvenil, romance juvenil, young adult, livro juvenil, jovem adulto, romance de formação, livro jovem',
      typed: 'juvenil, juvenis, adolescentes, jovens, adolescência, new adult, teen, jovens adultos, ya',
      tells:
        'adolescen*, dezesseis anos, dezassete anos, dezessete anos, dezasseis anos, quinze anos, ensino médio, liceu, colegas de turma, último ano, baile de formatura, menina nova, melhor amiga, colégio, escola nova, vestibular, formatura, acampamento',
    },
    {
      ids: 'lgbtq',
      names:
        'literatura lgbt, literatura lgbtq+, literatura queer, romance gay, romance lésbico, romance lgbt, romance sáfico, literatura lgbtqia+',
      typed:
        'lgbt, lgbtq, lgbtqia, lgbtqiapn, gay, lésbico, lésbica, lésbicas, queer, homossexualidade, transexual, bissexual, trans, não binário, sáfico',
      tells:
        'homossexua*, lésbic*, gay, gays, transexua*, transgênero*, transgénero*, bissexua*, queer, lgbt*, sair do armário, não binári*, drag queen*, homofob*',
    },
    {
      ids: 'biography',
      names: 'livro de memórias, biografias e memórias, relato autobiográfico',
      typed:
        'biografia, autobiografia, memórias, diário pessoal, testemunho, biografias, biográfico, autobiográfico, diários, cartas, vida real, histórias reais, fatos reais, história real, relato pessoal',
      tells:
        'diário pessoal, biografia*, autobiografi*, autobiográfic*, memórias, biógraf*, sua vida e obra, vida e obra, a vida de, testemunho*, em primeira pessoa, memórias de infância, nasceu em, confissões, retrato íntimo, vida privada, relato de uma vida, diário íntimo, história real, história verídica, trajetória, exílio, chegou a ser, pela primeira vez conta, sua carreira, conta sua história, conta a sua história, correspondência',
    },
    {
      ids: 'history',
      names: 'livro de história, ensaio histórico',
      typed:
        'história do brasil, história de portugal, história antiga, história contemporânea, história universal, história, história medieval, arqueologia, pré-história, história moderna, história mundial, historiografia',
      tells:
        'história antiga, história contemporânea, história universal, historiador*, historiográfic*, arquivos, documentad*, história do brasil, história de portugal, história da europa, império romano, civilizaç*, dinastia*, guerra fria, revolução, arqueológic*, século xx, monarquia, colonialismo, documentos inéditos, antiguidade, primeira república, 25 de abril, ditadura, inédit*, registos, registros, comércio de, escravatura, colónia, colônia, guerra colonial, ditadura militar, comércio de escravos, império português, abolição',
    },
    {
      ids: 'true-crime',
      names: 'true crime, crimes reais, crime real, casos reais de crime',
      typed: 'casos reais, assassinos reais, serial killers reais, criminologia',
      tells:
        'crimes reais, crime real, caso real, true crime, assassinos reais, julgamento histórico, casos verídicos',
    },
    {
      ids: 'religion',
      names:
        'livro religioso, literatura cristã, estudo bíblico, romance cristão, romance espírita, livro espírita',
      typed:
        'vida cristã, teologia, devocional, religião, religioso, religiosa, cristão, cristã, cristianismo, bíblia, católico, fé, islã, islão, judaísmo, budismo, hinduísmo, oração, orações, religiões, igreja, evangelho, santos, evangélico, espiritismo, umbanda, candomblé',
      tells:
        'vida cristã, bíblia, bíblic*, deus, jesus, jesus cristo, cristo, evangelho*, evangélic*, fé, oração, orações, igreja*, papa francisco, santos, teolog*, cristã*, cristão*, católic*, islã, islão, alcorão, budis*, judaísmo, padre*, pastor, pastoral, espírito santo, salmos, devociona*, apóstolo*, discípul*, pecado*, salvação, espírita*, umbanda, orixá*, médium psicografou, psicografad*',
    },
    {
      ids: 'spirituality',
      names: 'livro de espiritualidade, guia espiritual, corpo e mente',
      typed:
        'nova era, new age, esoterismo, espiritualidade, espiritual, meditação, mindfulness, tarô, tarot, astrologia, ioga, yoga, chakras, reiki, wicca, numerologia, esotérico, ocultismo, horóscopo, atenção plena',
      tells:
        'nova era, new age, esoterismo, meditação, meditar, mindfulness, tarô, tarot, arcano*, astrolog*, horóscopo*, zodíaco, signos, chakra*, reiki, energia vital, karma, carma, iluminação, despertar espiritual, espiritua*, numerologia, pêndulo, cristais, lei da atração, vibração, atenção plena, paz interior, xamã, xamãs',
    },
    {
      ids: 'philosophy',
      names: 'ensaio filosófico, livro de filosofia',
      typed:
        'filosofia, filosófico, filosófica, ética, estoicismo, existencialismo, metafísica, lógica, pensamento, filósofos',
      tells:
        'filosof*, filósof*, filosófic*, ética, moral, metafísic*, estoic*, platão, aristóteles, nietzsche, kant, sócrates, hegel, existencia*, ontolog*, epistemolog*, pensador*',
    },
    {
      ids: 'psychology',
      names: 'livro de psicologia',
      typed:
        'psicologia, psicologia positiva, psicanálise, psicoterapia, neurociência, psicológico, psiquiatria, terapia, ansiedade, depressão, trauma, saúde mental, inteligência emocional',
      tells:
        'psicoterapia, psicolog*, psicólog*, psiquiatr*, psicanál*, psicanalis*, terapeut*, terapia*, ansiedade, depressão, trauma, traumas, inconsciente, neurociên*, cérebro*, emoções, emocional, comportamento*, cognitiv*, apego, transtorno*, perturbaç*, saúde mental, narcisis*, inteligência emocional, ferida*, vínculo*, relações tóxicas, relacionamentos tóxicos, manipulador*, psique, luto',
    },
    {
      ids: 'self-help',
      names: 'livro de autoajuda',
      typed:
        'autoajuda, desenvolvimento pessoal, crescimento pessoal, superação pessoal, motivação, bem-estar, autoestima, produtividade, hábitos, sucesso, felicidade, coaching, minimalismo, autoconhecimento, superação, auto-ajuda',
      tells:
        'superação pessoal, autoajuda, auto-ajuda, autoestima, autoconhecimento, hábito*, produtividade, motivação, desenvolvimento pessoal, crescimento pessoal, sua vida, seus objetivos, objetivos, metas, melhor versão, felicidade, ser feliz, exercícios práticos, ferramentas práticas, aprenderá a, você vai aprender, ensina a, passo a passo, procrastin*, zona de conforto, coach*, mentalidade, mindset, alcançar, superação, potencial',
    },
    {
      ids: 'business',
      names: 'livro de negócios, livro de economia, negócios e finanças, livro de gestão',
      typed:
        'finanças pessoais, administração, negócios, empresa, economia, finanças, empreendedorismo, empreendedores, marketing, liderança, investimento, investimentos, bolsa, dinheiro, vendas, gestão, startups, empresas, publicidade, contabilidade, recursos humanos, imóveis',
      tells:
        'finanças pessoais, administração, empresa*, empresári*, negócio*, empreendedor*, empreendedorismo, investi*, bolsa de valores, mercado*, marketing, vendas, vender, cliente*, líder*, liderança, finanças, financeir*, dinheiro, poupar, poupança, economia, econômic*, económic*, startup*, estratégi*, executiv*, rentab*, criptomoeda*, bitcoin, renda passiva, liberdade financeira, gestão, gestor*',
    },
    {
      ids: 'politics-society',
      names: 'ensaio político, política e sociedade, jornalismo investigativo, livro-reportagem',
      typed:
        'ciências sociais, ciência política, sociologia, política, político, sociedade, direito, antropologia, feminismo, feminista, jornalismo, geopolítica, racismo, imigração, direitos humanos, globalização, atualidades, reportagem, antirracismo',
      tells:
        'ciências sociais, ciência política, política, políticas, político*, democracia*, democrátic*, feminis*, capitalis*, neoliberal*, sociolog*, desigualdade*, patriarca*, machis*, populis*, governo*, estado de direito, direitos humanos, migra*, racis*, geopolític*, partido*, eleições, corrupção, globaliz*, reportage*, jornalista investigativ*, periferia',
    },
    {
      ids: 'science',
      names: 'divulgação científica, livro de ciência, ciências e matemática',
      typed:
        'ciência, ciências, física, química, biologia, matemática, astronomia, genética, evolução, cosmologia, estatística, geologia, física quântica',
      tells:
        'científic*, ciência, ciências, cientista*, quântic*, astronom*, astrônom*, astrofísic*, cosmos, big bang, universo, evolução, darwin, genétic*, dna, adn, genes, átomo*, partícula*, molécula*, matemátic*, teorema*, equaç*, química, biólog*, biologia, einstein, neurônio*, neurónio*, laboratório*, experimento*, relatividade, divulgação, espécies',
    },
    {
      ids: 'nature-animals',
      names: 'livro de natureza, guia de aves, guia de campo, natureza e animais, livro de animais',
      typed:
        'natureza, animais, animais de estimação, cães, cachorros, gatos, cavalos, aves, ecologia, meio ambiente, fauna, flora, plantas, insetos, oceanos, pássaros, cogumelos',
      tells:
        'fauna, flora, espécies de aves, ave, aves, pássaro*, cão, cães, cachorr*, gato*, adestramento, animais de estimação, cavalo*, floresta*, ecossistema*, biodiversidade, naturalista*, lobo, lobos, abelha*, baleia*, ornitolog*, trilhas, meio ambiente, mudanças climáticas, alterações climáticas, plantas silvestres, cogumelo*, amazônia, mata atlântica, raposa*, morcego*, penas, espécies que, caderno de campo, árvore*, borboleta*, animais selvagens, vida selvagem, filhote*',
    },
    {
      ids: 'technology',
      names: 'livro de informática, informática e tecnologia',
      typed:
        'informática, programação, computação, tecnologia, computadores, python, java, redes, inteligência artificial, internet, cibersegurança, desenvolvimento web, software, big data, hacking, segurança da informação, ti',
      tells:
        'computação, programação, programar, programador*, software, código-fonte, python, javascript, java, algoritmo*, banco* de dados, base* de dados, servidor*, cibersegurança, desenvolvimento web, aplicações web, machine learning, aprendizado de máquina, aprendizagem automática, linux, windows, excel, nuvem, informátic*, hacker*',
    },
    {
      ids: 'engineering',
      names: 'livro de engenharia, engenharia e transportes, manual técnico',
      typed:
        'engenharia, carros, automóveis, motos, trens, comboios, aviões, barcos, mecânica, eletrônica, eletrónica, aviação, transporte, ferrovia, eletricidade, construção civil, automobilismo',
      tells:
        'engenh*, locomotiva*, ferrovi*, motor, motores, automóve*, aeronáutic*, aviões, concreto, estruturas, eletrônic*, eletrónic*, circuito*, soldagem, termodinâmica, resistência dos materiais, instalaç* elétric*, mecânic*',
    },
    {
      ids: 'health',
      names: 'livro de saúde, saúde e medicina',
      typed:
        'nutrição, dietética, medicina, saúde, dieta, dietas, fitness, emagrecimento, emagrecer, gravidez, gestação, enfermagem, exercício, menopausa, medicina natural, sono, anatomia, câncer, cancro, doenças',
      tells:
        'dietética, saúde, saudáve*, dieta*, nutrição, nutricion*, médic*, medicina, doença*, sintoma*, tratamento*, pacient*, emagrec*, perder peso, gravidez, gestação, menopausa, hormon*, hormôn*, microbiota, intestin*, câncer, cancro, diabetes, imunológic*, exercício físico, anatomia, fisioterap*, anti-inflamatóri*, jejum',
    },
    {
      ids: 'food',
      names:
        'livro de culinária, livro de receitas, livro de cozinha, culinária vegana, culinária vegetariana, receitas culinárias',
      typed:
        'gastronomia, confeitaria, culinária, receitas, comida, cozinha, vinho, vinhos, padaria, bolos, coquetéis, sobremesas, cerveja, café, vegano, vegetariano, cozinhar, panificação, comida e bebida',
      tells:
        'receita*, cozinh*, culinári*, ingrediente*, forno, assar, confeit*, sobremesa*, bolo*, torta*, pão, pães, fermentação natural, massa mãe, chef*, gastronom*, prato*, sabor*, vinho, vinhos, vinícola*, vinha, vegan*, vegetarian*, fogão, café da manhã, pequeno-almoço, cardápio*, molho*, tempero*, quitute*, petisco*, creme, chocolate, queijo*, salada*, carne, peixe*, legumes, sopas, doces, temperar, grelhados',
    },
    {
      ids: 'travel',
      names:
        'guia de viagem, guia de viagens, livro de viagem, livro de viagens, literatura de viagem, relato de viagem, diário de viagem, literatura de viagens',
      typed:
        'viagem, viagens, turismo, guias, mochilão, trilhas e viagens, caminho de santiago, viajar, viajantes',
      tells:
        'guia de viagem, viajante*, roteiro*, mochil*, hospedagem*, alojamento*, turis*, caminho de santiago, peregrin*, volta ao mundo, destinos, quilômetros, quilómetros, pontos turísticos, passeios, motorhome, carona, de bicicleta',
    },
    {
      ids: 'art',
      names:
        'livro de arte, história da arte, livro de fotografia, arte e fotografia, design gráfico, catálogo de exposição',
      typed:
        'arquitetura, arte, fotografia, pintura, design, moda, desenho, escultura, ilustração, artes, museus, artes plásticas, arquitectura',
      tells:
        'pintor*, pintura*, quadro*, fotógraf*, fotografia*, escultor*, escultura*, exposição, exposições, museu*, tela, óleo sobre tela, aquarela*, aguarela*, arquitet*, arquitect*, impressionis*, picasso, portinari, tarsila, van gogh, obra gráfica, retratos, designer*, moda, tipografia, bauhaus, vanguarda*',
    },
    {
      ids: 'music-entertainment',
      names: 'livro de música, música e entretenimento, história do rock, biografia musical, livro de cinema',
      typed:
        'música, cinema, rock, jazz, televisão, filmes, samba, fado, ópera, violão, guitarra, piano, dança, entretenimento, videogames, celebridades, mpb, bossa nova',
      tells:
        'música*, musica*, músico*, canção, canções, cantor*, guitarr*, banda de rock, rock, jazz, samba*, fado, bossa nova, disco, discos, concerto*, show, shows, compositor*, ópera, orquestra, cinema, filme*, diretor de cinema, realizador*, hollywood, ator, atriz, partitura*, acordes, piano, turnê*, beatles, mpb',
    },
    {
      ids: 'sport',
      names: 'livro de esporte, livro de esportes, livro de desporto, livro de futebol, esportes e jogos',
      typed:
        'esporte, esportes, desporto, futebol, ciclismo, corrida, atletismo, basquete, xadrez, montanhismo, jogos, tênis, ténis, artes marciais, boxe, pesca, golfe, natação, surfe',
      tells:
        'futebol*, jogador*, gol, gols, golo, golos, treinador*, treino*, liga dos campeões, copa do mundo, olimp*, olímpic*, atleta*, maratona*, ciclis*, tênis, basquete*, xadrez, xeque-mate, montanhis*, alpinis*, himalaia, everest, boxe*, campeão, campeã*, campeonato*, esport*, desport*, seleção, flamengo, benfica, sporting, surf*, corredor*, correr, treinar, medalha*, vestiário, estádio*, adversári*, torneio*',
    },
    {
      ids: 'home-garden',
      names: 'livro de jardinagem, casa e jardim, horta em casa',
      typed:
        'jardinagem, decoração, bricolagem, jardim, casa, horta, decoração de interiores, plantas de interior, organização da casa, organização, limpeza, bonsai, paisagismo, bricolage, hortas',
      tells:
        'jardim, jardins, jardinagem, jardineir*, horta*, plantas, plantar, plantio, semear, semeadura, poda, podar, vaso, vasos, adubo*, rega, regar, compost*, roseira*, decoração, organizar a casa, móveis, bricolage*, varanda, permacultura, suculenta*',
    },
    {
      ids: 'crafts',
      names: 'livro de artesanato, tricô e crochê, artesanato e hobbies, livro de costura',
      typed:
        'artesanato, trabalhos manuais, crochê, croché, tricô, tricot, costura, bordado, scrapbooking, origami, amigurumi, hobby, hobbies, colorir, livro de colorir, patchwork, modelismo, coleções, faça você mesmo',
      tells:
        'crochê*, croché*, amigurumi*, tricô*, tricot*, agulha*, novelo*, lã, lãs, costura*, bordado*, bordar, moldes, patchwork, ponto cruz, trabalhos manuais, artesanato, origami, scrapbook*, projetos criativos, miçangas, cerâmica, macramê, tesoura',
    },
    {
      ids: 'family',
      names:
        'livro de parentalidade, criação de filhos, família e relacionamentos, educação dos filhos, maternidade e paternidade',
      typed:
        'parentalidade, família, pais, maternidade, paternidade, filhos, casamento, relacionamentos, casal, bebê, bebé, criação com apego, divórcio, relacionamento, educação positiva',
      tells:
        'parentalidade, criação de filhos, seus filhos, seu filho, seu bebê, seu bebé, pais e mães, maternidade, paternidade, birra*, amamentação, recém-nascid*, disciplina positiva, criação com apego, sono do bebê, vida a dois, vida de casal, relacionamento*, educar os filhos',
    },
    {
      ids: 'education',
      names:
        'livro didático, livros didáticos, manual escolar, educação e livros didáticos, livro escolar, manual universitário',
      typed:
        'pedagogia, educação, ensino, didática, escola, universidade, concursos, concurso público, apostila, professores, provas, estudo, vestibular, enem, exames',
      tells:
        'alun*, estudante*, docente*, professor*, sala de aula, aulas, pedagog*, didátic*, ensino, aprendizagem*, currículo, enem, vestibular*, concursos públicos, exercícios resolvidos, livro didático, manual, universitári*, ensino fundamental, ensino superior, questões, gabarito',
    },
    {
      ids: 'reference-language',
      names: 'curso de idiomas, obras de referência e idiomas, obra de referência',
      typed:
        'dicionário, enciclopédia, gramática, idiomas, línguas, linguística, inglês, dicionários, francês, escrita, vocabulário, obras de referência, alemão, espanhol, referência, língua portuguesa',
      tells:
        'dicionário*, enciclopédia*, gramática*, vocabulário, ortografia, idioma*, linguístic*, aprender inglês, curso de inglês, verbos, tradução, glossário, conjugação, verbetes, expressões, atlas',
    },
    {
      ids: 'essays-criticism',
      names: 'ensaio literário, crítica literária, ensaios e crítica',
      typed:
        'ensaio, ensaios, crônicas, crónicas, crítica, artigos, ensaística, teoria literária, estudos culturais, humanidades, crônica, crónica',
      tells:
        'ensaio, ensaios, reflexão sobre, reflexões sobre, ensaísta*, crítica literária, artigos, crônicas, crónicas, teoria literária, estudo crítico',
    },
    {
      ids: 'fiction',
      typed: 'ficção, novela, novelas, ficções, best-seller, prosa de ficção, romance de ficção',
    },
    { ids: 'nonfiction', typed: 'não ficção, não-ficção, documentário, livro prático, ficção não' },
    {
      ids: '',
      tells:
        'reino unido, amor próprio, corte de cabelo, no coração de, no coração da, no coração do, são paulo, santa catarina, santa maria, santo amaro, em geral, no geral, meu deus, por deus, graças a deus, ao caso, espírito santo do, mercado negro, livro do ano, jogo de cintura, rio de janeiro, a primeira vista, prêmio jabuti',
    },
  ],
};

/** How Brazilian Portuguese names colours. */
export const colourWords: ColourWords = {
  words: {
    black: ['preto', 'preta', 'negro'],
    charcoal: ['antracite', 'carvão', 'grafite'],
    grey: ['cinza', 'cinzento'],
    silver: ['prata', 'prateado'],
    white: ['branco', 'branca'],
    ivory: ['marfim'],
    cream: ['creme'],
    beige: ['bege'],
    sand: ['areia'],
    taupe: ['taupe'],
    brown: ['marrom', 'castanho'],
    chocolate: ['chocolate'],
    rust: ['ferrugem'],
    terracotta: ['terracota'],
    copper: ['cobre'],
    bronze: ['bronze'],
    ochre: ['ocre'],
    mustard: ['mostarda'],
    gold: ['ouro', 'dourado'],
    amber: ['âmbar'],
    yellow: ['amarelo', 'amarela'],
    lemon: ['limão', 'amarelo limão'],
    orange: ['laranja', 'alaranjado'],
    apricot: ['damasco'],
    peach: ['pêssego'],
    coral: ['coral'],
    salmon: ['salmão'],
    red: ['vermelho', 'vermelha'],
    scarlet: ['escarlate'],
    vermilion: ['vermelhão'],
    crimson: ['carmesim', 'carmim'],
    ruby: ['rubi'],
    burgundy: ['borgonha', 'bordô', 'vinho tinto'],
    maroon: ['grená'],
    wine: ['vinho'],
    pink: ['pink', 'rosa choque'],
    rose: ['rosa'],
    magenta: ['magenta', 'fúcsia'],
    purple: ['roxo', 'púrpura'],
    aubergine: ['berinjela'],
    plum: ['ameixa'],
    violet: ['violeta'],
    mauve: ['malva'],
    lilac: ['lilás'],
    lavender: ['lavanda'],
    indigo: ['índigo', 'anil'],
    blue: ['azul'],
    navy: ['azul marinho', 'marinho'],
    cobalt: ['cobalto', 'azul cobalto'],
    sapphire: ['safira'],
    sky: ['azul celeste', 'azul céu'],
    petrol: ['petróleo', 'azul petróleo'],
    teal: ['verde azulado'],
    turquoise: ['turquesa'],
    cyan: ['ciano'],
    mint: ['menta', 'verde menta'],
    green: ['verde'],
    emerald: ['esmeralda', 'verde esmeralda'],
    jade: ['jade'],
    sage: ['sálvia', 'verde sálvia'],
    olive: ['oliva', 'verde oliva'],
    lime: ['lima', 'verde limão'],
    forest: ['verde floresta', 'verde pinho'],
  },
  dark: ['escuro', 'escura', 'profundo'],
  light: ['claro', 'clara', 'pálido', 'pálida', 'suave'],
  parts: {
    ground: ['fundo', 'o fundo'],
    main: ['principal', 'cor principal'],
    accent: ['destaque', 'cor de destaque'],
    ink: ['tinta', 'cor do texto', 'texto', 'letra'],
  },
  between: [' como ', ' de '],
  keep: ['manter', 'mantenha'],
  without: {
    before: [
      'mas não',
      'nada de',
      'não',
      'sem',
      'exceto',
      'evite',
      'evitar',
      'nem',
      'menos',
      'em vez de',
      'no lugar de',
    ],
    behind: [],
  },
  and: [' e '],
};
