import { ENGLISH_FUNCTION_WORDS } from '../../hues/function-words.ts';
import type { Lexicon } from '../../hues/lexicon/lexicon.ts';

/**
 * English, for titles and for texts of a few words, which are too little for the model. What people type for genres in
 * English comes with the model.
 */
export const lexicon: Lexicon = {
  language: 'en',
  smallWords: `a an ${[...ENGLISH_FUNCTION_WORDS].join(' ')}`,
  genres: [
    {
      ids: 'fantasy',
      names:
        'fantasy novel, epic fantasy, high fantasy, urban fantasy, dark fantasy, cozy fantasy, sword and sorcery, fantasy romance, romantasy',
      tells:
        'fantasy, dragon*, wizard*, sorcer*, mage, mages, magic, elf, elves, elven, orc, orcs, goblin*, dwarves, fae, faerie*, unicorn*, grimoire*, prophecy, throne, kingdom*, swordsman, enchant*, necromancer*, witch king, dark lord, warlock*, griffin*, rune, runes',
    },
    {
      ids: 'science-fiction',
      names: 'science fiction, sci-fi, space opera, cyberpunk, steampunk, science fiction novel',
      tells:
        'spaceship*, starship*, spacecraft, space station, alien, aliens, galaxy, galaxies, galactic, android*, robot*, cyborg*, astronaut*, time travel*, time machine, interstellar, martian*, clone, clones, artificial intelligence, hyperspace, colony ship, first contact, black hole, terraform*',
    },
    {
      ids: 'dystopian',
      names: 'dystopia, post-apocalyptic',
      tells:
        'apocalypse, apocalyptic, dystopia*, totalitarian*, survivors, wasteland*, end of the world, nuclear winter, last humans',
    },
    {
      ids: 'horror',
      names: 'horror novel, gothic horror, folk horror, slasher',
      tells:
        'haunted, haunting, demonic, possessed, possession, exorcis*, nightmare*, zombie*, undead, terrifying, horror*, slasher*, crypt, graveyard*, bloodthirsty, ghoul*, macabre',
    },
    {
      ids: 'paranormal',
      names: 'paranormal romance, ghost story',
      tells:
        'vampire*, werewol*, ghost, ghosts, ghostly, witch, witches, coven, shifter*, psychic*, séance*, medium*, fallen angel*, supernatural, paranormal, poltergeist*, reincarnat*',
    },
    {
      ids: 'romance',
      names: 'romance novel, love story, romantic comedy, rom-com',
      tells:
        'love, loves, lover*, falling in love, falls in love, fall in love, kiss, kisses, kissed, heart, hearts, heartbreak*, wedding*, bride, bridegroom, marry, marriage, fiancé*, romance, romantic, seduc*, boyfriend, girlfriend, soulmate*, billionaire*, duke, dukes, second chance, fake dating, enemies to lovers, valentine*',
    },
    { ids: 'erotica', names: 'erotica, erotic romance', tells: 'erotic*, bdsm, submissive, orgasm*' },
    {
      ids: 'mystery crime',
      names:
        'murder mystery, cozy mystery, detective story, detective novel, police procedural, crime novel, whodunit',
      tells:
        'noir, murder*, detective*, killer, killers, corpse*, dead body, body in, inspector*, sleuth*, whodunit*, alibi*, homicide*, suspect*, crime scene, criminal*, investigat*, missing girl, missing woman, vanish*, disappearance*, cold case, autopsy, coroner*, private eye, police, sheriff’s office',
    },
    {
      ids: 'thriller',
      names: 'thriller, psychological thriller, spy thriller, spy novel, legal thriller',
      tells:
        'spy, spies, espionage, terrorist*, hostage*, kidnap*, cia, fbi, mi6, hitman, hitmen, stalker*, serial killer*, fugitive*, sniper*, double agent*, ransom',
    },
    {
      ids: 'crime',
      names: 'crime fiction, heist novel',
      tells:
        'mafia, mobster*, gangster*, cartel*, heist*, robbery, bank robber*, drug lord*, drug dealer*, con artist*, con man, smuggler*, inmate*',
    },
    {
      ids: 'historical-fiction',
      names: 'historical fiction, historical novel, historical romance, regency romance',
      tells:
        'regency, victorian, edwardian, tudor*, medieval, renaissance, governess, viking*, 18th century, 19th century, samurai, napoleonic, courtesan*, georgian, elizabethan, roman legion*, gladiator*, 1920s, 1930s, 1940s',
    },
    {
      ids: 'adventure',
      names: 'adventure novel, adventure story',
      tells:
        'treasure*, pirate*, expedition*, shipwreck*, castaway*, lost city, explorer*, desert island, buccaneer*',
    },
    {
      ids: 'western',
      names: 'western novel',
      tells:
        'cowboy*, gunslinger*, outlaw*, bounty hunter*, rancher*, saloon*, stagecoach, wild west, old west, gunfight*, apache*, comanche*, gold rush, wagon train, cattle drive, rustler*, sheriff, prairie, wyoming, montana, six-gun',
    },
    {
      ids: 'war',
      names: 'war novel, military fiction',
      tells:
        'battlefield*, world war, wwii, ww2, nazi*, holocaust, auschwitz, platoon*, trench, trenches, submarine*, d-day, vietnam, gestapo, blitz, regiment*, marines',
    },
    {
      ids: 'humour',
      names: 'comic novel',
      tells: 'hilarious*, satire, satirical, parody, laugh-out-loud, funny',
    },
    {
      ids: 'poetry',
      names: 'poetry collection, collected poems',
      tells: 'poem*, poet, poets, poetry, verse, sonnet*, haiku',
    },
    {
      ids: 'short-stories',
      names: 'short stories, short story collection, collected stories, flash fiction',
    },
    { ids: 'comics', names: 'graphic novel, manga', tells: 'superhero*, comics, manga' },
    {
      ids: 'mythology',
      names: 'fairy tale, fairy tales, greek mythology, norse mythology, myth retelling, folk tales',
      tells:
        'zeus, olympus, odin, goddess*, myth, myths, mytholog*, minotaur, medusa, persephone, fairy tale*, folklore, demigod*',
    },
    {
      ids: 'children',
      names: 'picture book, children’s book, bedtime story, board book',
      tells:
        'bunny, teddy bear, kitten*, puppy, puppies, bedtime, toddler*, little bear, little mouse, for kids, ages 3, ages 4, ages 5, kindergarten, duckling*',
    },
    {
      ids: 'young-adult',
      names: 'young adult, ya novel, coming-of-age novel',
      tells:
        'teen, teens, teenage*, high school, sixteen-year-old, seventeen-year-old, prom, boarding school',
    },
    {
      ids: 'lgbtq',
      names: 'queer romance, gay romance, lesbian romance, sapphic romance',
      tells: 'queer, lesbian*, gay, transgender, nonbinary, bisexual*, sapphic, drag queen*',
    },
    {
      ids: 'biography',
      names: 'life story',
      tells: 'biograph*, memoir*, autobiograph*, true story',
    },
    {
      ids: 'history',
      names: 'a history of, popular history, world history',
      tells: 'ancient rome, ancient egypt, ancient greece, civil war, cold war, archaeolog*',
    },
    { ids: 'true-crime', names: 'true crime' },
    {
      ids: 'religion',
      names: 'bible study, christian living',
      tells:
        'devotional, bible, biblical, jesus, christ, gospel*, prayer*, christian*, psalms, buddhis*, islam*, quran',
    },
    {
      ids: 'spirituality',
      names: 'tarot guide, new age',
      tells:
        'meditation*, mindfulness, tarot, astrolog*, chakra*, reiki, zodiac, crystals, spiritual*, manifesting',
    },
    {
      ids: 'philosophy',
      tells: 'philosoph*, stoic*, nietzsche, plato, ethics, metaphysics, existential*',
    },
    {
      ids: 'psychology',
      tells: 'psycholog*, psychiatr*, trauma, anxiety, depression, therapist*, neuroscience, attachment',
    },
    {
      ids: 'self-help',
      names: 'self-help, personal development',
      tells:
        'habits, self-help, self-esteem, confidence, productivity, motivation*, procrastinat*, mindset, burnout, gratitude',
    },
    {
      ids: 'business',
      names: 'business book, personal finance',
      tells:
        'business*, entrepreneur*, startup*, leadership, investing, investor*, marketing, stock market, bitcoin, passive income',
    },
    {
      ids: 'politics-society',
      names: 'current affairs, social science',
      tells: 'democracy, feminis*, capitalis*, racism, immigration, inequality, geopolitic*',
    },
    {
      ids: 'science',
      names: 'popular science',
      tells:
        'physics, cosmos, evolution, genetics, genome, mathemati*, astronomy, astrophysics, einstein, darwin, scientists',
    },
    {
      ids: 'nature-animals',
      names: 'nature writing, field guide',
      tells:
        'wildlife, birding, dog training, puppy training, beekeep*, ecosystem*, mushrooms, wildflower*, rewilding',
    },
    {
      ids: 'technology',
      names: 'programming book',
      tells:
        'programming, python, javascript, software, algorithm*, cybersecurity, machine learning, linux, excel, databases',
    },
    { ids: 'engineering', tells: 'engineering, locomotive*, steam engines, railways, aircraft, automotive' },
    {
      ids: 'health',
      names: 'diet book',
      tells:
        'weight loss, diet, diets, nutrition, menopause, diabetes, gut health, cancer, pregnancy, fasting',
    },
    {
      ids: 'food',
      names: 'cookbook, recipe book, cookery book',
      tells: 'recipe*, cookbook*, baking, sourdough, vegan, barbecue, desserts, cocktails, chef*',
    },
    {
      ids: 'travel',
      names: 'travel guide, guidebook, travel memoir',
      tells: 'travel guide*, backpack*, itinerar*, camino, road trip*, hiking trails',
    },
    {
      ids: 'art',
      names: 'art book, coffee-table book',
      tells:
        'painter*, paintings, photograph*, sculpt*, architecture, watercolour*, watercolor*, exhibition*',
    },
    {
      ids: 'music-entertainment',
      names: 'music biography',
      tells: 'rock band*, guitarist*, jazz, hollywood, opera, beatles, composer*, film director*',
    },
    {
      ids: 'sport',
      tells:
        'football*, soccer, baseball, basketball, hockey, marathon*, olympic*, boxing, cycling, mountaineer*, everest',
    },
    {
      ids: 'home-garden',
      names: 'gardening book',
      tells: 'gardening, gardener*, houseplants, compost*, pruning, decluttering, interior design',
    },
    {
      ids: 'crafts',
      names: 'knitting patterns, craft book',
      tells: 'knit*, crochet*, sewing, quilt*, embroider*, origami, woodworking, amigurumi, yarn',
    },
    {
      ids: 'family',
      names: 'parenting book',
      tells: 'parenting, your child, your baby, newborn*, toddlers, breastfeeding, tantrums',
    },
    {
      ids: 'education',
      tells: 'textbook*, exam, exams, lesson plans, classroom*, study guide*',
    },
    {
      ids: 'reference-language',
      names: 'phrasebook',
      tells: 'dictionary, encyclop*, grammar, vocabulary, thesaurus, phrasebook*',
    },
    {
      ids: 'essays-criticism',
      names: 'essay collection, literary criticism',
      tells: 'criticism',
    },
    {
      ids: '',
      tells:
        'love of, heart of, at heart, by heart, evil twin, at last, united kingdom, animal kingdom, common law',
    },
  ],
};
