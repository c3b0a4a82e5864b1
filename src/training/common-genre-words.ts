/**
 * Words that authors, readers and shops use for genres, and what they stand for: a line has the genre ids,
 * parted by spaces, and the words, parted by commas. These win over what the data says.
 */
const LINES: readonly (readonly [ids: string, words: string])[] = [
  // Fantasy
  [
    'fantasy',
    'high fantasy, epic fantasy, sword and sorcery, grimdark, grimdark fantasy, dark fantasy, noblebright, low fantasy, portal fantasy, isekai, cozy fantasy, gaslamp fantasy, flintlock fantasy, silkpunk, urban fantasy, contemporary fantasy, heroic fantasy, arcane fantasy, court intrigue fantasy, fae, fae court, fairies, faeries, dragons, dragon riders, elves, orcs, dwarves, wizards, sorcerers, sorcery, mages, magic school, magic academy, magic system, hard magic, soft magic, dnd, d and d, dungeons and dragons, tolkien, tolkienesque, progression fantasy, cultivation, xianxia, wuxia, fantastique, fantasía, fantasie, fantastico, fantasia, fantasía épica, heroische fantasy, drachen, fantastik, unicorns, chosen one, quest fantasy, military fantasy, sff fantasy, hopepunk fantasy, swords and sorcery, dragonlance, forgotten realms, world building fantasy, secondary world, hearth fantasy, slice of life fantasy',
  ],
  [
    'fantasy romance',
    'romantasy, romantic fantasy, fantasy romance, fae romance, dragon romance, fated mates fantasy, dark romantasy, spicy romantasy, fae fantasy romance',
  ],
  [
    'fantasy science-fiction',
    'litrpg, lit rpg, gamelit, dungeon core, sff, sci fi fantasy, sfwa, science fantasy, sword and planet, dying earth, speculative, speculative fiction, spec fic, specfic, spekulative literatur, weird fiction, new weird, slipstream, system apocalypse',
  ],
  ['fantasy horror', 'dark fantasy horror, grimdark horror'],
  [
    'fantasy mythology',
    'mythic fantasy, arthurian fantasy, mythological fantasy, fairy tale fantasy, mythological retelling, dragons and mythical creatures',
  ],
  ['fantasy historical-fiction', 'historical fantasy, regency fantasy, flintlock'],
  ['fantasy mystery', 'fantasy mystery, magical mystery, witch detective'],
  ['fantasy humour', 'comic fantasy, humorous fantasy, funny fantasy, pratchettesque'],
  ['fantasy young-adult', 'ya fantasy, young adult fantasy, teen fantasy'],
  ['fantasy children', 'middle grade fantasy, mg fantasy, children fantasy'],
  ['fantasy sport', 'warcraft, world of warcraft'],
  // Science fiction
  [
    'science-fiction',
    'sci fi, scifi, sf, science fiction, hard sf, hard sci fi, hard science fiction, soft sci fi, space opera, space western, spaceships, outer space, starships, galactic empire, aliens, alien invasion, first contact, extraterrestrials, ufo fiction, cyberpunk, steampunk, dieselpunk, biopunk, nanopunk, solarpunk, hopepunk, cli fi, climate fiction, climate change fiction, time travel, time slip, timeslip, time loop, alternate history, alternative history, alt history, alternate reality, parallel universe, multiverse, robots, androids, cyborgs, mecha, near future, far future, futuristic, futurism, colonization, space colonization, generation ship, mars, terraforming, planetary romance, singularity, transhumanism, posthuman, kaiju, star wars, star trek, doctor who, warhammer 40k, 40k, ciencia ficción, ficción científica, fantascienza, ficção científica, sciencefiction, zukunftsroman, science fiction roman, anticipation, afrofuturism, pulp sci fi, genetic engineering fiction, cozy sci fi, techno sci fi, artificial intelligence fiction, ai fiction, scientific romance, raygun gothic, uchronie, ucronía, ucronia',
  ],
  [
    'science-fiction romance',
    'sci fi romance, scifi romance, sfr, alien romance, science fiction romance, time travel romance, space romance',
  ],
  [
    'science-fiction war',
    'military science fiction, military sci fi, mil sf, milsf, space war, space marine',
  ],
  [
    'science-fiction thriller',
    'sci fi thriller, science fiction thriller, techno thriller, technothriller, medical techno thriller',
  ],
  ['science-fiction horror', 'sci fi horror, science fiction horror, cosmic sci fi horror'],
  ['science-fiction mystery', 'sci fi mystery, science fiction mystery, future noir, tech noir'],
  ['science-fiction humour', 'comic sci fi, humorous science fiction, funny sci fi'],
  ['science-fiction young-adult', 'ya sci fi, young adult science fiction, teen sci fi'],
  [
    'dystopian',
    'dystopia, dystopian, dystopic, apocalypse, apocalyptic, post apocalyptic, post apocalypse, postapocalyptic, end of the world, end times fiction, prepper fiction, pandemic fiction, totalitarian future, utopia, utopian, distopía, distopica, distopia, dystopie, dystopisch, postapokalyptisch, postapocalíptico, doomsday, emp fiction, survivalist fiction, nuclear winter, collapse fiction',
  ],
  ['dystopian young-adult', 'ya dystopia, ya dystopian, young adult dystopian'],
  ['dystopian romance', 'dystopian romance, post apocalyptic romance'],
  // Horror and the paranormal
  [
    'horror',
    'gothic, gothic horror, southern gothic, gothic fiction, gothic novel, haunted house, slasher, splatterpunk, extreme horror, body horror, folk horror, cosmic horror, lovecraft, lovecraftian, cthulhu, cthulhu mythos, eldritch, creature feature, monsters, monster horror, creepy, creepypasta, scary, scary stories, spooky, halloween, terror, terreur, grusel, gruselroman, horreur, horror psicológico, orrore, psychological horror, quiet horror, bizarro, bizarro fiction, killer clown, possession, exorcism, cannibalism, serial killer horror, horror story, macabre, penny dreadful, cuentos de terror, cult horror, analog horror, religious horror, vampire horror, splatter, survival horror',
  ],
  [
    'horror paranormal',
    'ghost story, ghost stories, haunting, hauntings, haunted, zombies, zombie apocalypse, undead, supernatural horror, paranormal horror, demonic possession, poltergeist',
  ],
  ['horror romance', 'gothic romance, horror romance, dark gothic romance'],
  ['horror thriller', 'horror thriller, supernatural thriller'],
  ['horror humour', 'horror comedy, comedy horror'],
  ['horror young-adult', 'ya horror, young adult horror, teen horror'],
  ['horror children', 'middle grade horror, spooky middle grade, goosebumps'],
  [
    'paranormal',
    'paranormal, supernatural, vampires, vampire, vampirroman, vampiros, werewolves, werewolf, shifters, shapeshifters, wolf shifter, bear shifter, dragon shifter, angels, fallen angels, demons, nephilim, ghosts, spirits, psychics, psychic, telepathy, telekinesis, mediums, witches, witch, covens, coven, necromancer, necromancy, grim reaper, succubus, mermaids, selkies, djinn, genies, immortals, reincarnation fiction, esp, superpowers, paranormal academy, paranormal fiction, paranormal women fiction, pwf, midlife magic, lycan, sobrenatural, surnaturel, übernatürlich, soprannaturale, sirens, banshee',
  ],
  [
    'paranormal romance',
    'paranormal romance, pnr, vampire romance, shifter romance, werewolf romance, wolf shifter romance, monster romance, witch romance, ghost romance, demon romance, fated mates, rejected mates, omegaverse, alpha wolf, angel romance, witchy romance, orc romance',
  ],
  [
    'paranormal mystery',
    'paranormal cozy, paranormal cozy mystery, paranormal mystery, ghost detective, witch cozy mystery, supernatural mystery, occult detective',
  ],
  ['paranormal spirituality', 'witchcraft'],
  ['paranormal young-adult', 'ya paranormal, young adult paranormal'],
  // Romance
  [
    'romance',
    'love, love story, love stories, romantic, romances, romance novel, contemporary romance, small town romance, billionaire romance, boss romance, office romance, workplace romance, sports star romance, mafia love, dark romance, bully romance, clean romance, sweet romance, wholesome romance, closed door romance, slow burn, slow burn romance, enemies to lovers, friends to lovers, rivals to lovers, lovers to enemies, second chance, second chance romance, second chances, fake dating, fake relationship, fake fiance, marriage of convenience, arranged marriage romance, forced proximity, only one bed, grumpy sunshine, age gap, age gap romance, brothers best friend, best friends brother, single dad romance, single dad, secret baby, surprise baby, love triangle, insta love, why choose, reverse harem, rh romance, harem, forbidden love, forbidden romance, star crossed lovers, meet cute, happily ever after, hea, harlequin, mills and boon, category romance, interracial romance, bwwm, multicultural romance, holiday romance, christmas romance, summer romance, beach romance, college romance, campus romance, royal romance, rockstar romance, firefighter romance, doctor romance, medical romance, cowboy love, island romance, fling, valentine, beach read, novela romántica, romántica, novela rosa, liebesroman, liebe, liebesgeschichte, romance sentimental, roman sentimental, roman d amour, romanzo rosa, romanzo d amore, romance contemporáneo, storia d amore, livro de romance, romantik, romantico, romantisch, liefdesroman, stalker romance, captive romance, taboo romance, alphahole, found family romance, amnesia romance, spinster, wallflower, matchmaker, matchmaking, weddings, wedding, bridesmaid, bride, amish romance, nicholas sparks, m f, mf romance',
  ],
  [
    'romance humour',
    'rom com, romcom, romantic comedy, romantic comedies, rom coms, comedia romántica, comédie romantique, liebeskomödie, commedia romantica, comédia romântica',
  ],
  ['romance contemporary-fiction', 'chick lit, chicklit, contemporary love story, up lit, uplit'],
  [
    'romance historical-fiction',
    'historical romance, regency, regency romance, regency era, traditional regency, bridgerton, victorian romance, georgian romance, medieval romance, highlander, highlander romance, scottish romance, viking romance, gilded age romance, edwardian romance, tudor romance, bodice ripper, duke romance, dukes, dukes and earls, earls, rakes, viscount, debutante, romance histórico, novela romántica histórica, historischer liebesroman, pirate romance, wartime romance, ww2 romance, wwii romance, historical clean romance',
  ],
  [
    'romance thriller',
    'romantic suspense, romantic thriller, bodyguard romance, protector romance, romantic intrigue',
  ],
  [
    'romance crime',
    'mafia romance, mafia, gang romance, motorcycle club, mc romance, biker romance, bratva, bratva romance, cartel romance, organized crime romance',
  ],
  ['romance mystery', 'romantic mystery'],
  [
    'romance sport',
    'sports romance, hockey romance, football romance, baseball romance, soccer romance, basketball romance, formula one romance, f1 romance, figure skating romance, rugby romance',
  ],
  [
    'romance western',
    'western romance, cowboy romance, cowboy, cowboys, ranch romance, rodeo romance, mail order bride, mail order brides, western historical romance',
  ],
  ['romance war', 'military romance, navy seal romance, soldier romance'],
  ['romance religion', 'christian romance, inspirational romance, faith based romance, love inspired'],
  [
    'romance lgbtq',
    'gay romance, lesbian romance, queer romance, lgbt romance, lgbtq romance, mm romance, m m romance, m m, ff romance, f f romance, f f, wlw, wlw romance, mlm, mlm romance, sapphic, sapphic romance, achillean, boys love, yaoi, yuri, shounen ai, girls love, trans romance, bisexual romance',
  ],
  [
    'romance erotica',
    'erotic romance, steamy romance, spicy romance, spicy, steamy, spice, smutty romance, dark erotic romance, kinky romance, bdsm romance, open door romance',
  ],
  [
    'romance young-adult',
    'ya romance, young adult romance, teen romance, new adult romance, na romance, high school romance, new adult, na',
  ],
  [
    'erotica',
    'erotica, erotic, erotic fiction, erotic stories, erotik, erótica, érotique, erotico, erotismo, smut, bdsm, kink, kinky, menage, m f m, m m f, threesome, taboo erotica, dark erotica, dominance and submission, dom sub, adult romance 18, nsfw, sexy stories, lemon, pwp, femdom, swinger, polyamory erotica',
  ],
  // Mystery, crime and thrillers
  [
    'mystery',
    'mystery, cozy, cozies, cozy mystery, cozy crime, culinary cozy, culinary mystery, whodunit, whodunnit, who done it, murder mystery, locked room, locked room mystery, closed circle mystery, amateur sleuth, amateur detective, women sleuth, female sleuth, sleuth, sleuths, sleuthing, detective, detectives, detective story, detective novel, private eye, private detective, private investigator, pi novel, gumshoe, golden age mystery, golden age detective, classic mystery, traditional mystery, puzzle mystery, british mystery, village mystery, cold case, cat mystery, dog mystery, bookshop mystery, agatha christie, sherlock, sherlock holmes, miss marple, clue, clues, disappearance, missing person, missing persons, missing girl, misterio, novela de misterio, mystère, mistero, mistério, intrigue, intriga, rätsel, detektivroman, detektiv, roman de detective, howdunit, howcatchem, country house mystery, capers and clues, murder, murders, secrets and clues, bibliomystery, mystery novel, suspense mystery',
  ],
  [
    'mystery crime',
    'crime mystery, police procedural, procedural, police procedurals, detective inspector, homicide, homicide detective, forensic, forensics, forensic mystery, hard boiled, hardboiled, noir, neo noir, nordic noir, scandi noir, scandinavian noir, scandi crime, tartan noir, film noir novel, country noir, urban noir, crime noir, krimi, kriminalroman, regionalkrimi, policier, roman policier, polar, roman noir, policíaca, policiaca, novela policíaca, novela negra, género negro, giallo, romanzo giallo, poliziesco, policial, romance policial, misdaadroman, detective fiction, inspector, police detective, international mystery and crime, murder investigation, serial killer mystery',
  ],
  [
    'mystery historical-fiction',
    'historical mystery, victorian mystery, medieval mystery, regency mystery, historical whodunit, historischer krimi, historical crime, 1920s mystery, historical cozy, historical detective',
  ],
  [
    'mystery thriller',
    'mystery thriller, suspense thriller mystery, mystery and suspense, mystery suspense, thriller mystery',
  ],
  ['mystery humour', 'funny mystery, humorous mystery, comic mystery, comedy mystery, comic crime'],
  ['mystery children', 'middle grade mystery, children mystery, kids mystery, nancy drew, hardy boys'],
  ['mystery young-adult', 'ya mystery, young adult mystery, teen sleuth'],
  ['mystery religion', 'christian mystery, clerical mystery'],
  [
    'thriller',
    'thriller, thrillers, suspense, suspenseful, suspenso, page turner, spy, spies, spy thriller, spy novel, spy fiction, espionage, espionage thriller, spionage, spionageroman, espionnage, espionaje, spionaggio, espionagem, secret agent, cold war thriller, cia, mi6, action thriller, conspiracy, conspiracy thriller, political thriller, political thrillers, political and thrillers, medical thriller, legal thriller, courtroom thriller, courtroom drama, lawyer thriller, financial thriller, eco thriller, assassin, assassins, hitman, hostage, terrorism thriller, international thriller, vigilante, chase, cat and mouse, man on the run, serial killer thriller, kidnapping, abduction, stalker, stalker thriller, twist, plot twist, twisty, twisty thriller, gripping, nail biter, triller, suspense novel, thriller politique, jack reacher, james bond, adrenaline, tom clancy, john grisham, survival thriller, heist thriller, airport thriller, mind games, home invasion, revenge thriller, thriller jurídico, polit thriller, politthriller, agent secret',
  ],
  [
    'thriller psychology',
    'psychological thriller, psycho thriller, psychothriller, psychological suspense, thriller psychologique, thriller psicológico, thriller psicologico, unreliable narrator, gaslighting, psychological thrillers, psychological drama thriller',
  ],
  [
    'thriller contemporary-fiction',
    'domestic suspense, domestic thriller, domestic noir, marriage thriller, neighbourhood thriller, grip lit, griplit, suburban thriller, suburban noir',
  ],
  [
    'thriller crime',
    'crime thriller, serial killer, serial killers, gangster thriller, heist, heists, caper, police thriller, fbi, fbi thriller, detective thriller, thriller policier, crime suspense, drug cartel',
  ],
  ['thriller war', 'military thriller, war thriller, special forces, navy seal, submarine thriller'],
  ['thriller historical-fiction', 'historical thriller, ww2 thriller, wwii thriller, wartime thriller'],
  [
    'thriller adventure',
    'action adventure thriller, treasure hunt thriller, archaeological thriller, adventure thriller',
  ],
  ['thriller young-adult', 'ya thriller, young adult thriller'],
  ['thriller lgbtq', 'queer thriller, sapphic thriller'],
  ['thriller religion', 'christian suspense, christian thriller, religious thriller, vatican thriller'],
  [
    'crime',
    'crime, crime fiction, crime novel, crime drama, gangster, gangsters, mob, organized crime, street lit, urban crime, hood book, heist crime, con artist, con artists, thieves, thief, drug trade, cartel, prison, prison drama, underworld, novela criminal, criminal, criminals, police, cops, outlaw crime, yakuza, triads, crimine, crimen, verbrechen, crime novels, street fiction, femme fatale, hit men, bank robbery, robbery, triad',
  ],
  // Historical, literary and contemporary fiction
  [
    'historical-fiction',
    'historical, historical fiction, hist fic, histfic, historical novel, historical saga, historical fiction novel, 15th century, 16th century, 17th century, 18th century, 14th century, 13th century, 12th century, period piece, period drama, period fiction, costume drama, victorian, victorian era, edwardian, edwardian era, georgian, tudor, tudors, tudor period, elizabethan, stuart, plantagenet, medieval, middle ages fiction, dark ages, viking, vikings, renaissance fiction, gilded age, roaring twenties, 1920s, jazz age, belle epoque, great depression, dual timeline, dual time line, biographical fiction, biographical novel, ancient rome fiction, roman empire fiction, ancient egypt fiction, ancient greece fiction, antebellum, novela histórica, roman historique, historischer roman, romanzo storico, romance histórico novela, ficção histórica, histórica, historique, historisch, storico, downton abbey, colonial era, slavery fiction, civil war fiction, napoleonic, historical women fiction, prehistoric fiction, roman britain, american revolution fiction, holocaust fiction',
  ],
  [
    'historical-fiction war',
    'ww1 fiction, wwi fiction, ww2 fiction, wwii fiction, ww2 historical, wwii historical, world war two fiction, world war ii fiction, world war i fiction, war historical, wartime, wartime fiction, wartime saga, home front, resistance, french resistance, historical military fiction, napoleonic wars',
  ],
  [
    'historical-fiction contemporary-fiction',
    'family saga, family sagas, saga, sagas, multigenerational saga, multi generational saga, generational saga, intergenerational saga, generational, multigenerational, clogs and shawls, saga familiar, saga familiale, familiensaga, familienroman, familiensaga roman, saga familiare',
  ],
  [
    'historical-fiction adventure',
    'historical adventure, swashbuckler, swashbuckling, age of sail, nautical, nautical fiction, sea stories, naval adventure',
  ],
  ['historical-fiction religion', 'biblical fiction, christian historical, christian historical fiction'],
  ['historical-fiction young-adult', 'ya historical, young adult historical'],
  ['historical-fiction lgbtq', 'queer historical, queer historical fiction'],
  [
    'literary-fiction',
    'literary, literary fiction, lit fic, litfic, literary novel, upmarket, upmarket fiction, upmarket women fiction, book club fiction, bookclub fiction, literary thriller fiction, magical realism, magic realism, realismo mágico, realismo magico, realisme magique, magischer realismus, experimental, experimental fiction, avant garde, postmodern, postmodernism, metafiction, autofiction, stream of consciousness, modernist fiction, character study, character driven, literary debut, booker prize, pulitzer, philosophical fiction, psychological fiction, absurdist, surreal, surrealism, surrealist fiction, epistolary, epistolary novel, translated fiction, in translation, world literature, belles lettres, literatur, literatura, roman littéraire, narrativa literaria, narrativa, novela literaria, ficción literaria, belletristik, gegenwartsliteratur, littérature, letteratura, postcolonial, postcolonial fiction, campus novel, diaspora fiction, immigrant fiction, fabulism, interior novel, literary women fiction, social novel, political fiction, african literature, indian literature, chinese literature, korean literature, polish literature, swedish literature, portuguese literature, finnish literature, dutch literature, turkish literature, czech literature, hungarian literature, european literature, southern literature',
  ],
  ['literary-fiction thriller', 'literary thriller, literary suspense, literary crime thriller'],
  ['literary-fiction mystery', 'literary mystery, literary crime'],
  ['literary-fiction horror', 'literary horror'],
  ['literary-fiction young-adult', 'coming of age literary'],
  [
    'contemporary-fiction',
    'contemporary, contemporary fiction, contemporary novel, women fiction, womens fiction, woman fiction, wf, general fiction contemporary, realistic fiction, realistic, slice of life, book club, bookclub, book club pick, domestic fiction, domestic drama, family drama, family secrets, family life fiction, mother daughter, mothers and daughters, sisters, sisterhood, friendship, female friendship, friendship fiction, found family, small town, small town fiction, southern fiction, feel good, feelgood, feel good fiction, heartwarming, uplifting, tearjerker, tear jerker, summer read, beach fiction, holiday fiction, christmas fiction, grief, grief fiction, divorce fiction, motherhood fiction, second act, midlife, later life fiction, hen lit, mom lit, lad lit, mature women, modern fiction, frauenroman, gegenwartsroman, zeitgenössisch, roman contemporain, contemporánea, novela contemporánea, ficción contemporánea, narrativa contemporanea, feelgood roman, comfort read, wellness fiction, urban fiction, life lessons fiction, issue novel, medical drama, workplace fiction, romans feel good, road trip novel, family drama fiction, relationship fiction, island fiction, dark academia fiction',
  ],
  ['contemporary-fiction romance', 'women fiction romance, small town women fiction, holiday women fiction'],
  [
    'contemporary-fiction young-adult',
    'ya contemporary, young adult contemporary, contemporary ya, sick lit',
  ],
  ['contemporary-fiction religion', 'christian contemporary, christian women fiction, amish, amish fiction'],
  ['literary-fiction mystery young-adult', 'dark academia, light academia'],
  [
    'classics',
    'classics, classic, classic literature, classic fiction, modern classic, modern classics, 19th century, nineteenth century, 18th century literature, victorian literature, russian classics, literary canon, canon, great books, clásicos, clásico, classiques, classique, klassiker, klassische literatur, classici, clássicos, dickensian, jane austen, austenesque, charles dickens, shakespearean, romanticism, cult classic, penguin classics, public domain classic',
  ],
  // Adventure, western, war, humour
  [
    'adventure',
    'adventure, adventures, action, action adventure, action and adventure, survival, survival story, wilderness survival, pirates, pirate, treasure hunt, treasure, lost world, jungle adventure, sea adventure, seafaring, exploration fiction, expedition fiction, quest, quests, desert island, castaway, shipwreck, explorers, men adventure, pulp adventure, robinsonade, aventura, aventuras, aventure, aventures, abenteuer, abenteuerroman, avventura, choose your own adventure, gamebook, indiana jones, lost civilization, mountaineering adventure, arctic adventure, safari adventure, choose your path',
  ],
  ['adventure fantasy', 'fantasy adventure, adventure fantasy'],
  ['adventure science-fiction', 'space adventure, sci fi adventure, science fiction adventure'],
  ['adventure children', 'children adventure, kids adventure, middle grade adventure'],
  [
    'western',
    'western, westerns, wild west, old west, frontier, frontier fiction, gunslinger, gunslingers, gunfighter, outlaws, outlaw, ranch, ranching, rodeo, cattle drive, oater, novela del oeste, western roman, neo western, weird western, contemporary western, pioneers, prairie, homesteaders, oregon trail, gold rush, sheriff, louis l amour',
  ],
  ['western horror', 'western horror'],
  [
    'war',
    'war, military, military fiction, war fiction, war novel, war story, war stories, combat, battle, battles, soldiers, soldier, army, navy, naval, marines, air force, fighter pilots, guerra, guerre, krieg, kriegsroman, bélico, novela bélica, roman de guerre, world war, world war two, world war ii, world war i, world war one, ww2, ww1, wwii, wwi, second world war, first world war, great war, vietnam war, korean war, civil war, american civil war, cold war, gulf war, holocaust, shoah, veterans, armed forces, weapons, tank warfare, naval fiction, afghanistan war, iraq war, nazi party, nazis, pow, prisoners of war',
  ],
  [
    'war history',
    'military history, war history, naval history, military strategy, ww2 history, wwii history, wwi history, civil war history, revolutionary war, american revolutionary war, american revolution',
  ],
  ['war biography', 'war memoir, military memoir, military biography, holocaust memoir'],
  [
    'humour',
    'humour, humor, humorous, humorous fiction, comedy, comic novel, comedic, funny, hilarious, satire, satirical, satirical fiction, parody, parodies, spoof, farce, black comedy, dark comedy, dark humour, gallows humour, absurd, absurd humour, wit, witty, jokes, joke book, puns, laugh out loud, lol, slapstick, sarcasm, snark, snarky, comedia, comédie, komödie, humorvoll, humorístico, commedia, comico, cômico, umorismo, stand up, sitcom, limericks, cartoon humour, gift humour, british humour, komisch, lustig, satira, sátira, quirky, mockumentary, tall tales',
  ],
  ['humour essays-criticism', 'humorous essays, funny essays'],
  ['humour biography', 'humorous memoir, funny memoir, comedian memoir'],
  // Short forms, poetry, drama, comics, myths
  [
    'short-stories',
    'short story, short stories, short fiction, shorts, anthology, anthologies, short story collection, story collection, collected stories, collection of stories, flash fiction, microfiction, micro fiction, novelette, novelettes, linked stories, interlinked stories, cuentos, cuento, relatos, relato, nouvelles, kurzgeschichten, kurzgeschichte, erzählungen, erzählung, racconti, racconto, contos, conto, drabbles, multi author anthology, box set stories, kurzprosa, vignettes, single author collection',
  ],
  ['short-stories horror', 'horror anthology, horror short stories, horror stories collection'],
  [
    'short-stories science-fiction',
    'sci fi anthology, science fiction short stories, science fiction anthology',
  ],
  ['short-stories fantasy', 'fantasy anthology, fantasy short stories'],
  ['short-stories mystery', 'mystery anthology, crime short stories, detective short stories'],
  ['short-stories romance', 'romance anthology, romance short stories'],
  ['short-stories erotica', 'erotic short stories, erotic anthology'],
  [
    'poetry',
    'poetry, poems, poem, poet, poets, verse, verses, novel in verse, verse novel, sonnet, sonnets, haiku, haikus, free verse, spoken word, slam poetry, instapoetry, ballad, ballads, odes, elegy, elegies, lyric poetry, love poems, love poetry, nature poetry, epic poetry, epic poem, prose poetry, prose poems, poetry collection, chapbook, poesía, poesia, poésie, poèmes, gedichte, gedicht, lyrik, poemas, versos, poetry anthology, ghazal, villanelle, insta poetry, confessional poetry',
  ],
  ['poetry children', 'nursery rhymes, nursery rhyme, rhymes, children poetry, stories in rhyme, lullabies'],
  [
    'drama',
    'drama, dramas, play, plays, playwriting, theatre, theater, theatrical, tragedy, tragedies, screenplay, screenplays, script, scripts, monologues, one act plays, stage play, shakespeare, musical theatre script, teatro, théâtre, theaterstück, tragédie, pièce de théâtre, tragicomedy, melodrama, dramatic works, greek tragedy, libretto',
  ],
  [
    'comics',
    'comics, comic, comic book, comic books, graphic novel, graphic novels, graphic fiction, manga, mangas, manhwa, manhua, webtoon, webcomic, webcomics, anime, bande dessinée, bd, bandes dessinées, superhero, superheroes, super heroes, supervillain, marvel, dc, dc comics, batman, superman, spider man, x men, wonder woman, avengers, shonen, shounen, shojo, shoujo, seinen, josei, comic strip, comic strips, cartoons, cartoon, sequential art, zine, zines, historieta, novela gráfica, tebeo, fumetti, fumetto, quadrinhos, banda desenhada, roman graphique, comicroman, comix, light novel, light novels, one shot comic, supergods',
  ],
  ['comics biography', 'graphic memoir, autobiographical comics, graphic biography'],
  ['comics children', 'children comics, kids graphic novel, middle grade graphic novel'],
  [
    'mythology',
    'mythology, myths, myth, mythological, mythic, legends, legend, legends and folklore, folklore, folk tales, folktale, folktales, fairy tale, fairy tales, fairytale, fairytales, fairy tale retelling, retelling, retellings, myth retelling, greek myth retelling, greek myth, greek mythology, greek gods, norse mythology, norse gods, norse myth, roman mythology, egyptian mythology, celtic mythology, celtic, hindu mythology, arthurian, arthurian legend, king arthur, camelot, beauty and the beast, cinderella, brothers grimm, grimm, fables, fable, trickster tales, gods and goddesses, gods, goddesses, olympians, trojan war, homeric, mitología, mythologie, märchen, sagen, conte de fées, contes, contes de fées, cuentos de hadas, fiabe, fiaba, leyendas, mitologia, contos de fadas, lore, urban legends, fractured fairy tales, epics',
  ],
  ['mythology paranormal', 'cryptids, bigfoot, cryptozoology'],
  // Ages and identities
  [
    'children',
    'children, childrens, child, kids, kid lit, kidlit, children book, children books, picture book, picture books, board book, board books, middle grade, middle grade fiction, mg, mid grade, middle reader, chapter book, chapter books, early reader, early readers, beginning reader, easy reader, bedtime story, bedtime stories, read aloud, storybook, story book, juvenile, juvenile literature, tween, tweens, preschool, toddler, toddlers, toddler book, baby book, babies, kindergarten, first grade, 1st grade, 2nd grade, 3rd grade, grade school, elementary, young readers, ages 8 12, ages 3 5, activity book children, abc, alphabet book, counting, counting book, kinderbuch, kinderbücher, bilderbuch, vorlesebuch, infantil, literatura infantil, cuento infantil, cuentos infantiles, livre pour enfants, jeunesse, littérature jeunesse, enfants, album jeunesse, libri per bambini, per bambini, bambini, infanzia, livro infantil, infantojuvenil, kinderen, princesses, princess, lift the flap, dr seuss, roald dahl',
  ],
  [
    'children nature-animals',
    'animal stories, animal story, talking animals, dinosaurs, dinosaur, puppies, kittens, children animals, juvenile animals',
  ],
  ['children humour', 'funny children book, funny middle grade, wimpy kid'],
  ['children education', 'educational children, phonics, learn to read'],
  ['children religion', 'bible stories, children bible, sunday school'],
  ['children nonfiction', 'juvenile nonfiction, children nonfiction, kids nonfiction'],
  ['children fiction', 'juvenile fiction, children fiction, school stories, school story, boarding school'],
  [
    'young-adult',
    'ya, young adult, young adults, young adult fiction, ya fiction, teen, teens, teen fiction, teenage, teenager, teenagers, adolescence, high school, coming of age, bildungsroman, ya lit, upper ya, lower ya, youth fiction, jugendbuch, jugendroman, jugendliteratur, juvenil, literatura juvenil, novela juvenil, ado, adolescents, roman ado, jovem adulto, ragazzi, romanzo di formazione, crossover fiction, teen angst, teen drama',
  ],
  [
    'lgbtq',
    'lgbt, lgbtq, lgbtqia, lgbtqi, lgbtqia plus, glbt, queer, queer fiction, queer lit, gay, gay fiction, lesbian, lesbians, lesbian fiction, bisexual, bi, bisexuality, transgender, trans, trans fiction, nonbinary, non binary, enby, genderqueer, genderfluid, asexual, ace, aromantic, pansexual, intersex, drag queen, drag queens, coming out, pride, two spirit, rainbow, homosexuality, gay men, queer studies, gender identity, transgender people, transgender youth, lgtb, lgbtiq, schwul, lesbisch, gay and lesbian, gender nonconforming people, femme femme, queernorm, polyamory, polyamorous, sapphic fiction, sexuality and gender',
  ],
  ['lgbtq young-adult', 'queer ya, lgbtq ya, ya lgbtq'],
  ['lgbtq fantasy', 'queer fantasy, sapphic fantasy, gay fantasy'],
  // Lives, past and true crime
  [
    'biography',
    'biography, biographies, bio, biographical, memoir, memoirs, autobiography, autobiographies, autobiographical, life story, life stories, life writing, true story, true stories, based on a true story, diary, diaries, journals and letters, letters, correspondence, personal memoir, personal memoirs, personal narrative, personal narratives, celebrity memoir, celebrity biography, addiction memoir, grief memoir, family memoir, illness memoir, recovery memoir, misery memoir, coming of age memoir, biografía, biografia, autobiografía, memorias, biographie, mémoires, autobiographie, biografie, memoiren, lebensgeschichte, erinnerungen, autobiografia, memórias, testimonio, témoignage, presidents, us presidents, royal biography, royals, profiles, people and lives, women lives, lives of women',
  ],
  ['biography politics-society', 'political memoir, political biography'],
  ['biography sport', 'sports memoir, sports biography, sports autobiography'],
  ['biography music-entertainment', 'music memoir, rock memoir, hollywood memoir, actor memoir'],
  ['biography travel', 'travel memoir, expat memoir'],
  ['biography food', 'food memoir, chef memoir, culinary memoir'],
  ['biography religion', 'spiritual memoir, saints, lives of saints, missionary biography'],
  ['biography health', 'medical memoir, doctor memoir, cancer memoir, nurse memoir'],
  ['biography nature-animals', 'nature memoir, animal memoir'],
  [
    'history',
    'history, histories, ancient, historical nonfiction, narrative history, popular history, microhistory, world history, ancient history, ancient rome, ancient greece, ancient egypt, ancient civilizations, antiquity history, roman history, roman empire, greek history, medieval history, middle ages, renaissance, byzantine, ottoman, american history, us history, british history, european history, english history, irish history, scottish history, french history, german history, russian history, asian history, african history, black history, african american history, women history, colonial history, colonialism, civil rights history, social history, oral history, archaeology, archaeological, genealogy, local history, maritime history, history of ideas, french revolution, russian revolution, industrial revolution, historia, histoire, geschichte, storia, história, sachbuch geschichte, zeitgeschichte, presidential history, royal history, monarchy, crusades, conquistadors, heritage, prehistory, romanovs, soviet union, slavery history, economic history, holocaust history, historiography, 20th century history, antiquity',
  ],
  ['history religion', 'church history, history of religion, history of christianity'],
  ['history science', 'history of science, history of medicine'],
  ['history art', 'art history, history of art, architectural history'],
  [
    'history politics-society',
    'political history, social and political history, civil rights, civil rights movement, history of slavery',
  ],
  [
    'true-crime',
    'true crime, truecrime, true murder, crime nonfiction, cold case nonfiction, serial killers true crime, real crime, wahre verbrechen, crímenes reales, faits divers, criminology, forensic science, mafia history, murder true story, true crime memoir',
  ],
  // Belief and thought
  [
    'religion',
    'religion, religious, christian, christianity, christian living, christian nonfiction, christian fiction, faith, faith based, bible, bible study, bible commentary, bibles, biblical, biblical studies, theology, theological, devotional, devotionals, daily devotional, prayer, prayers, prayer book, sermon, sermons, gospel, church, catholic, catholicism, protestant, evangelical, orthodox christianity, lds, mormon, jewish, judaism, judaica, torah, talmud, kabbalah, islam, islamic, muslim, quran, sufism, hinduism, hindu, bhagavad gita, vedas, buddhism, buddhist, sikhism, taoism, daoism, zen, discipleship, ministry, apologetics, pastoral, worship, missionary, missions, atheism, agnosticism, cults, religious studies, sociology of religion, religión, christlich, glaube, cristiano, chrétien, religione, cristão, espiritualidad cristiana, old testament, new testament, saints and martyrs, gnosticism, eschatology, end times, prophecy, christian theology, jesus, church life',
  ],
  ['religion family', 'christian marriage, christian parenting'],
  ['religion self-help', 'christian self help, christian inspiration, christian personal growth'],
  ['religion romance', 'christian fiction romance'],
  [
    'spirituality',
    'mind, mind body spirit, body mind spirit, body and spirit, body spirit, new age, spiritual, spirituality, spiritual growth, spiritual awakening, inner peace, mysticism, mystical, esoteric, esotericism, occult, occultism, hermeticism, tarot, tarot cards, oracle cards, astrology, horoscope, horoscopes, zodiac, numerology, crystals, crystal healing, chakras, chakra, reiki, energy healing, law of attraction, manifestation, manifesting, meditation, mindfulness, wicca, wiccan, pagan, paganism, magick, shamanism, shaman, near death experience, nde, channeling, psychic development, past lives, reincarnation, dreams, dream interpretation, angel therapy, feng shui, akashic records, espiritualidad, spiritualité, spiritualität, esoterik, ésotérisme, esoterismo, spiritualità, espiritualidade, ufology, afterlife, divination, moon magic, tantra, human design, breathwork, satanism, alchemy, kundalini, starseeds',
  ],
  [
    'spirituality health',
    'yoga, ayurveda, holistic healing, holistic health, alternative medicine, homeopathy, qigong, tai chi, energy medicine, sound healing',
  ],
  [
    'philosophy',
    'philosophy, philosophical, ethics, morality, stoicism, stoic, existentialism, existentialist, metaphysics, epistemology, logic, aesthetics, philosophy of mind, political philosophy, moral philosophy, eastern philosophy, western philosophy, ancient philosophy, nihilism, phenomenology, utilitarianism, critical theory, philosophers, plato, aristotle, nietzsche, filosofía, philosophie, filosofia, thought experiments, skepticism, humanism, rationalism, semiotics, feminist philosophy, philosophy of religion, deconstruction',
  ],
  [
    'psychology',
    'psychology, psychological, psychotherapy, therapy, psychiatry, psychoanalysis, cognitive science, cognitive psychology, behavioural science, behavioral science, behavioral psychology, neuroscience, neuropsychology, brain, mental illness, trauma, ptsd, depression, anxiety, bipolar, schizophrenia, addiction, addiction psychology, personality disorders, narcissism, narcissist, autism, autistic spectrum disorder, adhd, neurodiversity, attachment theory, child psychology, developmental psychology, social psychology, forensic psychology, positive psychology, emotional intelligence, emotions, emotion, psicología, psychologie, psicologia, counselling, counseling, memory, intelligence, personality, jungian, freud, jung, hypnosis, body language, pop psychology, behavioral economics',
  ],
  [
    'self-help',
    'self help, selfhelp, self improvement, self development, personal development, personal growth, growth mindset, motivation, motivational, inspirational, inspiration, inspirational nonfiction, habits, habit, good habits, productivity, time management, goal setting, goals, success, mindset, confidence, self esteem, self confidence, self love, self care, self discovery, happiness, resilience, life coaching, coaching, life hacks, life skills, decluttering, minimalism, organizing, how to succeed, advice, journaling, guided journal, workbook, gratitude, gratitude journal, affirmations, willpower, stress management, burnout, recovery, sobriety, quit lit, codependency, boundaries, breakup, dating advice, wellness, autoayuda, desarrollo personal, développement personnel, bien être, ratgeber, lebenshilfe, selbsthilfe, crescita personale, autoajuda, desenvolvimento pessoal, conduct of life, decision making, problem solving, communication skills, public speaking, empowerment, women empowerment, purpose, stoic self help, overcoming, transformation',
  ],
  ['self-help psychology', 'cbt, dbt, healing trauma, inner child, overcoming anxiety, trauma recovery'],
  [
    'self-help business',
    'success in business, career, careers, career advice, job hunting, job search, resume, networking, negotiation, work life balance, professional development',
  ],
  // Work, society, science
  [
    'business',
    'business, business and economics, business and finance, entrepreneur, entrepreneurs, entrepreneurship, startup, startups, small business, leadership, management, marketing, digital marketing, social media marketing, content marketing, advertising, branding, copywriting, sales, selling, strategy, business strategy, economics, economy, macroeconomics, microeconomics, finance, personal finance, financial, financial freedom, financial independence, fire movement, money, money management, budgeting, budget, investing, investment, stock market, stocks, trading, day trading, forex, crypto trading, real estate, real estate investing, passive income, wealth, accounting, taxes, banking, banks, insurance, human resources, hr, project management, agile, operations, supply chain, e commerce, ecommerce, dropshipping, freelancing, side hustle, consulting, corporate culture, negociación, negocios, economía, économie, gestion, wirtschaft, finanzen, geldanlage, affari, economia, negócios, finanças, affaires, management nonfiction, buisness, organizational behavior, nonprofits, fundraising, mba, customer service, commerce, retail, wall street',
  ],
  [
    'business technology',
    'fintech, cryptocurrency, bitcoin, blockchain, internet marketing, seo, silicon valley, tech startups',
  ],
  [
    'politics-society',
    'politics, political, politics and society, political science, current affairs, current events, society, social issues, social science, social sciences, sociology, sociological, anthropology, ethnography, cultural studies, culture, popular culture studies, government, international relations, geopolitics, foreign policy, public policy, policy, law, legal, constitutional law, human rights, activism, social justice, social change, social movements, social work, race, racism, anti racist, race relations, black lives matter, critical race theory, feminism, feminist, feminist theory, gender, gender studies, women studies, womens studies, identity politics, immigration, refugees, migration, poverty, inequality, class, labor, capitalism, socialism, communism, marxism, anarchism, fascism, conservatism, liberalism, democracy, terrorism, war on terror, journalism, reportage, media studies, communication studies, urban studies, urban planning, urbanism, globalization, development studies, criminal justice, police brutality, prison reform, conspiracy theories, propaganda, intelligence services, disability studies, disability, política, politique, politik, gesellschaft, política y sociedad, sociología, sociologie, politica, società, sociedade, sozialwissenschaft, homeless persons, child abuse, abuse, sex work, african american studies, asian studies, indigenous studies, native american studies, latin american studies, public affairs, elections, welfare, demography, surveillance, abortion, drugs policy, civil liberties, polarization, post colonial studies',
  ],
  [
    'science',
    'science, sciences, popular science, pop science, pop sci, physics, quantum physics, quantum mechanics, relativity, astrophysics, cosmology, astronomy, space science, chemistry, biology, molecular biology, microbiology, genetics, evolution, evolutionary biology, neuroscience science, mathematics, math, maths, algebra, calculus, geometry, statistics, probability, number theory, earth science, earth sciences, geology, meteorology, weather, climatology, oceanography, palaeontology, paleontology, botany, zoology, entomology, science nature, scientific, stem, steam education, science and mathematics, scientists, ciencia, ciencias, matemáticas, wissenschaft, naturwissenschaft, populärwissenschaft, mathematik, physik, sciences et techniques, mathématiques, scienza, scienze, ciência, string theory, black holes, chaos theory, game theory, natural science, natural sciences, epidemiology, biochemistry',
  ],
  [
    'science nature-animals',
    'natural history, ecology, environment, environmental science, environmentalism, climate change, global warming, sustainability, conservation, marine biology, the environment, environmental policy, biodiversity, rewilding, ethology',
  ],
  [
    'nature-animals',
    'nature, nature writing, animals, animal, wildlife, pets, pet care, dogs, dog, dog training, cats, cat, horses, horse, equestrian, birds, bird watching, birding, birdwatching, ornithology, insects, bees, beekeeping, butterflies, fish, fishkeeping, aquarium, sharks, whales, dolphins, elephants, wolves, bears, rabbits, reptiles, snakes, farm animals, wilderness, forests, trees, woods, oceans, sea life, marine life, mountains, rivers, landscape, outdoors, outdoor, national parks, seasons, plants, wildflowers, mushrooms, fungi, foraging, animal rescue, animal rights, veterinary, zoo, naturaleza, animales, natur, tiere, tierbuch, animaux, natura, animali, natureza, animais, hunde, katzen, pferde, perros, gatos, chiens, chats, cani, gatti, field guide, field guides, primates, foxes, owls, hedgehogs',
  ],
  [
    'technology',
    'computing, computer, computers, computer science, technology, tech, information technology, programming, coding, software, software engineering, software development, web development, web design, app development, javascript, python programming, java programming, machine learning, artificial intelligence, ai, deep learning, chatgpt, data science, big data, databases, sql, cloud computing, cybersecurity, cyber security, hacking, information security, networks, linux, internet, internet culture, social media, gadgets, virtual reality, robotics, internet of things, operating systems, algorithms, user experience, ux, ux design, devops, digital transformation, informática, informatik, programmierung, informatique, informatica, tecnología, technologie, tecnologia, excel, photoshop, microsoft office, video editing, computer graphics, game development, video game design, computer crimes, human computer interaction',
  ],
  [
    'engineering',
    'engineering, transport, transportation, mechanical engineering, electrical engineering, civil engineering, aerospace, aeronautics, aviation, aircraft, airplanes, aeroplanes, planes, flying, pilots, helicopters, cars, car, automobiles, automotive, motorcycles, motorbikes, trucks, trains, train, railways, railroad, railroads, trams, ships, ship, boats, boating, shipping, shipbuilding, submarines, spaceflight, rockets, bridges, construction, building construction, electronics, hydraulics, materials science, manufacturing, architecture engineering, ingeniería, ingenieurwesen, ingénierie, ingegneria, engenharia, eisenbahn, auto, autos, coches, voitures, vehicles, machines, energy engineering, nuclear power, renewable energy, robotics engineering, maintenance and repair, military aircraft, warships, tanks and vehicles',
  ],
  [
    'health',
    'health, healthcare, health care, health and wellness, health and fitness, medicine, medical, medical nonfiction, fitness, exercise, workout, weight training, bodybuilding, strength training, running for health, pilates, diet, diets, dieting, weight loss, weightloss, intermittent fasting, keto, keto diet, paleo, paleo diet, low carb, nursing, nurses, doctors, surgery, anatomy, physiology, public health, disease, diseases, illness, cancer, diabetes, heart disease, dementia, alzheimers, aging, ageing, longevity, menopause, womens health, women health, mens health, men health, pregnancy, fertility, sexual health, sex education, sleep, insomnia, gut health, chronic illness, chronic pain, first aid, pharmacology, dentistry, herbal medicine, herbalism, natural remedies, immune system, biohacking, salud, medicina, santé, médecine, gesundheit, medizin, abnehmen, salute, saúde, dieta, nutrition science, massage, hygiene, beauty, skincare, skin care, epidemics, pandemics',
  ],
  ['health psychology', 'mental health, mental wellbeing, psychosomatic'],
  [
    'health food',
    'nutrition, healthy eating, healthy cooking, healthy recipes, keto cookbook, diet cookbook, gluten free, plant based, whole food, diabetic cookbook',
  ],
  // Everyday life and leisure
  [
    'food',
    'food, food and drink, foodie, cooking, cookery, cookbook, cookbooks, cook book, cook books, recipe, recipes, recipe book, baking, bread, sourdough, cakes, cake decorating, cookies, desserts, dessert, pastry, chocolate, vegan, vegan cookbook, vegetarian, vegetarian cookbook, barbecue, bbq, grilling, slow cooker, instant pot, air fryer, italian cooking, french cooking, mexican cooking, indian cooking, asian cooking, chinese cooking, japanese cooking, mediterranean diet, mediterranean cooking, culinary, culinary arts, gastronomy, chef, chefs, restaurants, wine, wines, beer, brewing, home brewing, cocktails, cocktail, whisky, whiskey, spirits and cocktails, coffee, tea, fermentation, canning and preserving, food writing, drinks, beverages, cocina, recetas, cuisine, recettes, kochbuch, kochen, backen, backbuch, rezepte, cucina, ricette, culinária, receitas, cozinha, pâtisserie, vin, wein, vino, soups, salads, pizza, pasta, street food, meal prep, family meals, kids cooking',
  ],
  ['food history', 'food history, history of food'],
  [
    'travel',
    'travel, travels, travelling, traveling, travel guide, travel guides, guidebook, guidebooks, city guide, travel writing, travelogue, travelogues, travel literature, travel narrative, voyages, journeys, expedition, expeditions, exploration, road trip, backpacking, hiking guide, walking guide, camping travel, rv living, van life, vanlife, digital nomad, cruises, maps, atlas, atlases, geography, geographic, expat, expats, pilgrimage, camino de santiago, viajes, viaje, voyage, guide de voyage, reise, reisen, reiseführer, reisebericht, viaggi, viaggio, guida turistica, viagem, viagens, armchair travel, polar exploration, tourism',
  ],
  [
    'art',
    'art, arts, arts and photography, art book, art books, fine art, fine arts, visual art, visual arts, photography, photographs, photo book, photographer, painting, paintings, painters, watercolor, watercolour, watercolour painting, oil painting, drawing, how to draw, sketching, illustration, illustrators, sculpture, ceramics art, printmaking, design, graphic design, typography, fonts, fashion, fashion design, couture, style, costume, textiles art, architecture, architects, interior design art, landscape architecture, street art, graffiti, calligraphy, hand lettering, lettering, modern art, contemporary art, renaissance art, impressionism, artists, artist, art instruction, art theory, art criticism, museums, museum, exhibition catalogue, coffee table book, antiques, collectibles, arte, kunst, fotografie, fotografía, photographie, architektur, peinture, pittura, fotografia, arquitectura, arquitetura, architettura, mode, moda, tattoos, digital art, concept art, art of, logo design, colour theory, comics drawing, manga drawing, animation art, picture framing',
  ],
  [
    'music-entertainment',
    'music, musical, musicals, musician, musicians, music history, music theory, songwriting, songs, songbook, sheet music, guitar, piano, violin, drums, singing, jazz, blues, rock music, rock n roll, rock and roll, punk, punk rock, heavy metal, hip hop, rap, country music, folk music, pop music, classical music, opera, composers, composer, bands, dj, record collecting, entertainment, entertainers, film, films, film studies, film history, movies, movie, cinema, hollywood, directors, filmmaking, screenwriting, acting, actors, actresses, television, tv, tv series, tv shows, media tie in, theatre studies, performing arts, dance, dancing, ballet, circus, magic tricks, comedians, celebrities, celebrity, fandom, pop culture, radio, podcasting, broadway, música, musique, musik, musica, cine, cinéma, kino, film und fernsehen, danza, danse, spettacolo, k pop, kpop, beatles, rock stars',
  ],
  ['music-entertainment fiction', 'music fiction, rockstar fiction'],
  [
    'sport',
    'sport, sports, sports and games, games, game, football, soccer, american football, nfl, baseball, mlb, basketball, nba, hockey, ice hockey, rugby, cricket, tennis, golf, golfing, boxing, wrestling, mixed martial arts, mma, martial arts, karate, judo, jiu jitsu, athletics, track and field, running, marathon, ultra running, triathlon, cycling, bike racing, tour de france, swimming, surfing, sailing, rowing, skiing, snowboarding, figure skating, skating, gymnastics, climbing, rock climbing, mountaineering, hiking, camping, fishing, fly fishing, angling, hunting, shooting, archery, horse racing, equestrian sport, motorsport, motor racing, racing, formula one, formula 1, f1, nascar, olympics, olympic games, extreme sports, skateboarding, chess, poker, bridge game, card games, board games, tabletop games, roleplaying games, rpg, ttrpg, video games, videogames, gaming, gamers, esports, minecraft, puzzles, crosswords, sudoku, word games, trivia, quiz, quizzes, coaching sport, sports fiction, deportes, deporte, fútbol, juegos, sport et loisirs, jeux, fußball, spiele, sport und spiel, calcio, giochi, esportes, futebol, jogos, fighters, recreation, fantasy football, brain teasers',
  ],
  [
    'home-garden',
    'home, house, home and garden, house and home, garden, gardens, gardening, gardener, vegetable gardening, organic gardening, container gardening, herb garden, herbs, permaculture, homesteading, homestead, self sufficiency, off grid, smallholding, landscaping, landscape design, houseplants, house plants, flowers, roses, orchids, home improvement, diy, do it yourself, home repair, renovation, remodeling, interior design, interiors, decorating, home decor, decoration, furniture, feng shui home, housekeeping, cleaning, organizing home, hygge, tiny houses, tiny house, farming, farm life, agriculture, chickens, backyard chickens, home economics, jardinería, jardín, hogar, jardinage, jardin, maison, décoration, garten, gartenbuch, haus, wohnen, einrichtung, giardinaggio, giardino, casa, jardinagem, urban gardening, lawn care, composting',
  ],
  [
    'crafts',
    'crafts, craft, crafting, crafts and hobbies, arts and crafts, hobbies, hobby, handicrafts, knitting, knitting patterns, crochet, crocheting, amigurumi, sewing, dressmaking, quilting, quilts, patchwork, embroidery, cross stitch, needlework, needlepoint, weaving, spinning wool, macrame, papercraft, paper crafts, origami, scrapbooking, card making, bullet journal, bookbinding, woodworking, wood carving, woodwork, whittling, carpentry, metalwork, jewellery making, jewelry making, beading, pottery, ceramics, candle making, soap making, leathercraft, model making, model trains, scale models, lego, dollhouses, doll making, dolls, toys, toy making, felting, stamp collecting, coin collecting, collecting, coloring book, colouring book, adult coloring book, adult colouring, stencils, upcycling, manualidades, bricolage, loisirs créatifs, basteln, handarbeit, stricken, häkeln, nähen, tricot, couture loisirs, uncinetto, maglia, artesanato, ganchillo, punto, kids crafts, resin art, knots, yarn',
  ],
  [
    'family',
    'family, families, family life, parenting, parents, parent, parenthood, motherhood, mothers, mum, mom, fatherhood, fathers, dads, new parents, childbirth, breastfeeding, baby care, baby names, raising children, childcare, child care, parent and child, parent and adult child, adoption, fostering, foster care, stepfamilies, stepparenting, single parents, grandparents, siblings, relationships, relationship, relationship advice, love and relationships, marriage, marriage advice, marriage counseling, divorce, dating, couples, couples therapy, sex and relationships, sex, sexuality, polygamy, eldercare, caregiving, caregivers, elder care, homeschool, gentle parenting, positive discipline, potty training, teenagers parenting, raising teenagers, familia, crianza, maternidad, famille, parentalité, éducation des enfants, familie, erziehung, elternratgeber, partnerschaft, genitori, famiglia, famílias, criação de filhos, relaciones, couple, family planning',
  ],
  [
    'family psychology',
    'child development, toxic parents, toxic relationships, love languages, attachment parenting',
  ],
  [
    'education',
    'education, educational, teaching, teachers, teacher, pedagogy, classroom, classroom management, curriculum, lesson plans, textbook, textbooks, schoolbook, course book, study guide, study guides, study aid, study aids, test prep, exam preparation, exam prep, sat prep, gre, gmat, toefl, ielts, college, college admissions, university, higher education, academia, homeschooling, early childhood education, special education, montessori, learning, learn, school, schools, schooling, students, student, study skills, e learning, worksheets, research methods, research, educación, docencia, libro de texto, enseignement, manuel scolaire, pädagogik, lehrbuch, schulbuch, unterricht, istruzione, didattica, libro scolastico, educação, ensino, gcse, a level, scholarship, kindergarten prep, academic writing',
  ],
  ['education family', 'home education, homeschooling guide'],
  [
    'reference-language',
    'reference, reference book, encyclopedia, encyclopaedia, encyclopedias, dictionary, dictionaries, thesaurus, almanac, directory, handbook, handbooks, manual, manuals, yearbook, catalogue, bibliography, language, languages, language learning, learn spanish, learn french, learn german, learn english, learn japanese, english as a second language, esl, grammar, vocabulary, phrasebook, phrase book, linguistics, etymology, translation studies, sign language, english language, foreign language, words, quotations, quotes, trivia reference, how to, howto, how to guide, guide, guides, beginners guide, beginner guide, for dummies, idiomas, lengua, diccionario, langues, dictionnaire, sprache, sprachen, wörterbuch, nachschlagewerk, lingua, dizionario, língua, dicionário, genealogy reference, library science',
  ],
  [
    'reference-language essays-criticism',
    'writing, writing craft, craft of writing, writing guide, writing advice, creative writing, how to write, authorship, publishing, self publishing, editing',
  ],
  [
    'essays-criticism',
    'essay, essays, personal essays, collected essays, lyric essay, criticism, literary criticism, lit crit, literary theory, literary studies, literary essays, cultural criticism, film criticism, book reviews, books about books, books about reading, reading and writing, theory, rhetoric, speeches, lectures, journalism collection, columns, opinion, narrative nonfiction essays, humanities, academic, criticism and interpretation, ensayo, ensayos, essai, essais, essay sammlung, literaturwissenschaft, literaturkritik, saggio, saggi, saggistica, ensaio, ensaios, crítica literaria, critique littéraire, crítica literária, comparative literature, feminist criticism, narratology',
  ],
  // The two great forms
  [
    'fiction',
    'fiction, novel, novels, novella, novellas, fictional, general fiction, adult fiction, literature, prose, roman, romans, romanzo, romanzi, novela, novelas, ficción, ficção, belletristik allgemein, roman français, fan fiction, fanfiction, fanfic, debut novel, debut, stand alone, pulp, pulp fiction, saga fiction, popular fiction, genre fiction, commercial fiction, mainstream, mainstream fiction, serial fiction, american fiction, british fiction',
  ],
  [
    'nonfiction',
    'nonfiction, non fiction, nonfic, non fic, creative nonfiction, narrative nonfiction, factual, sachbuch, sachbücher, no ficción, non fiction narrative, saggistica varia, não ficção, ensayística, documentary, general nonfiction, true life, fact',
  ],
  // Tags that the data maps but that say nothing of a genre
  [
    '',
    'read for school, abandoned children, children of criminals, western africa, school environment, african american, native american, native americans, indigenous, latin american, adult, audiobook, general, 20th century, 21st century, own, unfinished, did not finish, abandoned, ebooks, favorites, single author, female authors, modern, dark, americana, the world, the americas, university press, europe, asia, africa, latin america, north america, south america, america, united states, the united states of america, usa, canada, mexico, cuba, brazil, argentina, chile, colombia, peru, england, britain, united kingdom, uk, london, scotland, ireland, wales, france, paris, germany, berlin, austria, switzerland, italy, spain, portugal, greece, netherlands, belgium, denmark, norway, sweden, finland, iceland, poland, hungary, romania, bulgaria, czech republic, ukraine, russia, turkey, israel, palestine, lebanon, iran, iraq, afghanistan, pakistan, india, bangladesh, china, japan, korea, vietnam, thailand, indonesia, australia, tasmania, new zealand, egypt, morocco, algeria, nigeria, ghana, kenya, ethiopia, south africa, zimbabwe, new york, california, texas, chicago, boston, hawaii, alaska, vermont, maine, southern africa, northern africa, single women, young, old, new, book, books, read, reading, series, trilogy, duology, bestseller, best seller, ebook, kindle, kindle unlimited, booktok, bookstagram',
  ],
];

/** Genre words with the ids they stand for; an empty list marks a word that says nothing about a genre. */
export const COMMON_GENRE_WORDS: readonly (readonly [word: string, ids: readonly string[]])[] = LINES.flatMap(
  ([ids, words]) => words.split(', ').map((word) => [word, ids.split(' ').filter(Boolean)] as const),
);
