/** Languages that shelves are named in, in the order of the table. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;

type Language = (typeof LANGUAGES)[number];

/** What booksellers call the shelves, within a sentence: a shelf's id, then its name in each language. */
const TABLE = `
regency-and-historical-romance | Regency and historical romance | Historische Liebesromane und Regency | romántica histórica y de la Regencia | romance historique et Régence | リージェンシー・ヒストリカルロマンス | romances de época
highland-romance | Highland romance | Highland-Liebesromane | romance de highlanders | romance des Highlands | ハイランダー・ロマンス | romances de highlanders
contemporary-and-small-town-romance | contemporary and small-town romance | Contemporary und Small Town Romance | romántica contemporánea y small town | romance contemporaine et small town | コンテンポラリー・スモールタウンロマンス | romance contemporâneo e de cidade pequena
romantic-comedy | romantic comedy | Romantische Komödien | comedia romántica | comédie romantique | ラブコメディ | comédia romântica
billionaire-and-boss | billionaire and boss romance | Billionaire und Office Romance | romance de multimillonarios y jefes | romance milliardaire et office romance | 大富豪・オフィスラブ | romances de CEOs e bilionários
dark-and-mafia-romance | dark and mafia romance | Dark und Mafia Romance | dark romance y romance de mafia | dark romance et romance mafia | ダークロマンス・マフィアロマンス | dark romance e romance de máfia
sports-and-rock-star-romance | sports and rock-star romance | Sports und Rockstar Romance | romance deportivo y de estrellas de rock | romance sportive et rockstar | スポーツ・ロックスターロマンス | romance esportivo e de astros do rock
cowboy-romance | cowboy romance | Cowboy Romance | romance de vaqueros | romance de cow-boys | カウボーイ・ロマンス | romances de cowboy
inspirational-and-amish-romance | inspirational and Amish romance | Christliche und amische Liebesromane | romance cristiano y amish | romance chrétienne et amish | クリスチャン・アーミッシュロマンス | romance cristão e amish
romantic-suspense | romantic suspense | Romantic Suspense | suspense romántico | romance à suspense | ロマンティック・サスペンス | suspense romântico
holiday-romance | Christmas and holiday romance | Weihnachtliche Liebesromane | romance navideño | romance de Noël | クリスマス・ロマンス | romances de Natal
cozy-mystery | cozy mystery | Cosy Crime | cozy mystery | cosy mystery | コージーミステリー | cozy mystery
private-eye | private-eye mystery | Hardboiled- und Privatdetektivkrimis | novela de detectives privados | polar hard-boiled et détectives privés | ハードボイルド・私立探偵小説 | histórias de detetive particular
country-house-and-golden-age-puzzle | country-house and Golden Age mystery | Whodunits und Landhauskrimis | misterio clásico y novela enigma | romans à énigme et whodunits | 本格ミステリー・館もの | romances de enigma e whodunits
historical-mystery | historical mystery | Historische Krimis | misterio histórico | polar historique | 歴史ミステリー | mistério histórico
police-procedural | police procedural | Polizeikrimis | novela policíaca de investigación | polar procédural | 警察小説 | romance policial investigativo
gangland-and-noir | gangland and noir crime | Noir- und Gangsterromane | noir y crimen organizado | roman noir et gangsters | ノワール・ギャング小説 | noir e crime organizado
nordic-and-small-town-crime | Nordic noir and small-town crime | Skandinavien- und Regionalkrimis | novela negra nórdica y rural | polar nordique et rural | 北欧ミステリー・田舎町の犯罪小説 | policial nórdico e de cidade pequena
spy-thriller | spy thriller | Spionagethriller | novela de espías | roman d’espionnage | スパイ小説 | romance de espionagem
legal-thriller | legal thriller | Justizthriller | thriller judicial | thriller judiciaire | リーガル・サスペンス | suspense jurídico
psychological-and-domestic-thriller | psychological and domestic thriller | Psychothriller und Domestic Noir | thriller psicológico y doméstico | thriller psychologique et domestique | 心理サスペンス・家庭内スリラー | suspense psicológico e doméstico
serial-killer-thriller | serial-killer thriller | Serienmörder-Thriller | thriller de asesinos en serie | thriller de tueurs en série | シリアルキラー・スリラー | suspense de serial killer
techno-military-and-conspiracy-thriller | techno, military and conspiracy thriller | Techno-, Militär- und Politthriller | thriller tecnológico, militar y político | techno-thriller et thriller de complot | テクノ・軍事・陰謀スリラー | suspense tecnológico, militar e político
epic-fantasy | epic fantasy | High Fantasy | fantasía épica | high fantasy | ハイ・ファンタジー | fantasia épica
grimdark-and-sword-and-sorcery | grimdark and sword-and-sorcery | Grimdark und Sword & Sorcery | grimdark y espada y brujería | dark fantasy et sword and sorcery | ダークファンタジー・剣と魔法 | grimdark e espada e feitiçaria
urban-fantasy | urban fantasy | Urban Fantasy | fantasía urbana | urban fantasy | アーバン・ファンタジー | fantasia urbana
fae-courts-and-romantic-fantasy | romantasy and fae courts | Romantasy und Fae-Fantasy | romantasy y cortes feéricas | romantasy et romance fae | ロマンタジー・妖精もの | romantasia e cortes feéricas
dragons-and-magic-academies | dragons and magic academies | Drachen und magische Akademien | dragones y academias de magia | dragons et académies de magie | ドラゴン・魔法学園 | dragões e academias de magia
litrpg-and-portal-fantasy | LitRPG and portal fantasy | LitRPG und Portal Fantasy | LitRPG y fantasía de portales | LitRPG et portal fantasy | LitRPG・異世界転生 | LitRPG e fantasia de portal
cosy-and-gaslamp-fantasy | cozy and gaslamp fantasy | Cozy und Gaslamp Fantasy | fantasía cozy y gaslamp | fantasy cosy et gaslamp | コージー・ガスランプファンタジー | fantasia cozy e gaslamp
mythic-eastern-and-retold-fantasy | mythic, Eastern and retold fantasy | Mythische, asiatische und Märchenfantasy | fantasía mítica, oriental y retellings | fantasy mythique, asiatique et réécritures | 神話・アジアン・再話ファンタジー | fantasia mítica, oriental e releituras
space-opera | space opera | Space Opera | space opera | space opera | スペースオペラ | space opera
military-science-fiction | military science fiction | Military-SF | ciencia ficción militar | science-fiction militaire | ミリタリーSF | ficção científica militar
cyberpunk-and-ai | cyberpunk and AI fiction | Cyberpunk und KI-Science-Fiction | ciberpunk y ficción sobre IA | cyberpunk et fictions d’IA | サイバーパンク・AI小説 | cyberpunk e ficção sobre IA
first-contact-and-alien-invasion | first contact and alien invasion | Erstkontakt und Alien-Invasion | primer contacto e invasión alienígena | premier contact et invasion extraterrestre | ファーストコンタクト・異星人侵略 | primeiro contato e invasão alienígena
mars-colonies-and-hard-sf | Mars, colony and hard science fiction | Mars, Kolonien und Hard-SF | Marte, colonias y ciencia ficción dura | Mars, colonies et hard SF | 火星・宇宙移民・ハードSF | Marte, colônias e hard sci-fi
time-travel-and-alternate-history | time travel and alternate history | Zeitreisen und Alternativwelten | viajes en el tiempo y ucronía | voyage dans le temps et uchronie | タイムトラベル・歴史改変SF | viagem no tempo e história alternativa
steampunk | steampunk | Steampunk | steampunk | steampunk | スチームパンク | steampunk
climate-and-speculative-near-future | climate and near-future fiction | Climate-Fiction und nahe Zukunft | ficción climática y futuro cercano | fiction climatique et anticipation | 気候変動・近未来SF | ficção climática e futuro próximo
haunted-house | haunted houses and ghost stories | Spukhäuser und Geistergeschichten | casas encantadas y fantasmas | maisons hantées et fantômes | 幽霊屋敷・怪談 | casas assombradas e fantasmas
vampires-and-the-undead | vampires and the undead | Vampire und Untote | vampiros y no muertos | vampires et morts-vivants | 吸血鬼・アンデッド | vampiros e mortos-vivos
zombie-apocalypse | zombie apocalypse | Zombie-Apokalypse | apocalipsis zombi | apocalypse zombie | ゾンビ・アポカリプス | apocalipse zumbi
cosmic-and-folk-horror | cosmic and folk horror | Kosmischer Horror und Folk Horror | horror cósmico y folk horror | horreur cosmique et folk horror | コズミックホラー・フォークホラー | horror cósmico e folk horror
slasher-splatter-and-extreme-horror | slasher, splatter and extreme horror | Slasher, Splatter und extremer Horror | slasher, splatter y terror extremo | slasher, splatter et horreur extrême | スラッシャー・スプラッター | slasher, splatter e terror extremo
demons-possession-and-the-occult | demons, possession and the occult | Dämonen, Besessenheit und Okkultes | demonios, posesiones y ocultismo | démons, possession et occulte | 悪魔・憑依・オカルト | demônios, possessão e ocultismo
creatures-small-town-terror-and-coming-of-age-horror | creature and small-town horror | Monster- und Kleinstadthorror | criaturas y terror de pueblo | monstres et horreur de petite ville | モンスター・田舎町ホラー | monstros e terror de cidade pequena
gothic | gothic horror | Schauerromane und Gothic Horror | terror gótico | roman gothique | ゴシックホラー | terror gótico
surveillance-state-and-rebel-uprising | surveillance states and uprisings | Überwachungsstaat und Rebellion | sociedad vigilada y rebelión | société de surveillance et rébellion | 監視社会・反乱 | sociedade vigiada e rebelião
after-the-collapse | post-apocalyptic survival | Endzeit und Postapokalypse | ficción posapocalíptica | roman post-apocalyptique | 終末・ポストアポカリプス | ficção pós-apocalíptica
shifters-and-fated-mates | shifter and fated-mates romance | Gestaltwandler und Fated Mates | cambiaformas y parejas predestinadas | métamorphes et âmes sœurs | 獣人・運命の番 | metamorfos e parceiros predestinados
vampires-angels-and-immortal-lovers | vampire, angel and immortal romance | Vampire, Engel und unsterbliche Liebe | vampiros, ángeles y amores inmortales | vampires, anges et amours immortelles | 吸血鬼・天使・不死の恋 | vampiros, anjos e amores imortais
ghosts-psychics-and-witchy-sleuths | ghosts, psychics and witchy sleuths | Geister, Hellseher und Hexenkrimis | fantasmas, videntes y brujas detectives | fantômes, médiums et sorcières détectives | 幽霊・霊能者・魔女探偵 | fantasmas, videntes e bruxas detetives
steamy-and-kink | steamy and kink erotica | BDSM und heiße Erotik | romance erótico y BDSM | romance érotique et BDSM | 官能ロマンス・BDSM | romance erótico e BDSM
erotic-tales-and-sexual-awakening | erotic tales and sexual awakening | Erotische Geschichten | relatos eróticos y despertar sexual | récits érotiques et éveil sexuel | 官能短編・性の目覚め | contos eróticos e despertar sexual
second-world-war-homefront | Second World War and home-front fiction | Romane aus dem Zweiten Weltkrieg | novela de la Segunda Guerra Mundial | romans de la Seconde Guerre mondiale | 第二次世界大戦の小説 | ficção da Segunda Guerra Mundial
royal-courts-and-medieval-lives | royal-court and medieval fiction | Königshöfe und Mittelalterromane | cortes reales y novela medieval | cours royales et romans médiévaux | 王宮・中世の歴史小説 | cortes reais e ficção medieval
family-saga-and-working-lives | family sagas and working lives | Familiensagas und Arbeiterromane | sagas familiares y vida obrera | sagas familiales et vies ouvrières | 家族年代記・庶民の物語 | sagas familiares e vida operária
antiquity-and-naval-fiction | ancient-world and naval fiction | Antike- und Seefahrtsromane | novela de la Antigüedad y naval | romans de l’Antiquité et de marine | 古代・海洋歴史小説 | ficção da Antiguidade e naval
family-grief-and-memory | family, grief and memory | Familie, Trauer und Erinnerung | familia, duelo y memoria | famille, deuil et mémoire | 家族・喪失・記憶 | família, luto e memória
world-and-translated-fiction | world and translated fiction | Weltliteratur in Übersetzung | narrativa extranjera y traducida | littérature étrangère | 海外文学・翻訳小説 | literatura estrangeira
experimental-and-satirical-fiction | experimental and satirical fiction | Experimentelle und satirische Literatur | narrativa experimental y satírica | fiction expérimentale et satirique | 実験小説・風刺小説 | ficção experimental e satírica
womens-and-friendship-fiction | women's and friendship fiction | Frauen- und Freundschaftsromane | novela femenina y de amistad | romans féminins et d’amitié | 女性小説・友情小説 | ficção feminina e de amizade
coming-of-age-and-issue-led-fiction | coming-of-age and issue-led fiction | Coming-of-Age- und Problemromane | novela de iniciación y temas sociales | romans d’apprentissage et de société | 成長小説・社会派小説 | romances de formação e temas sociais
quirky-feel-good-fiction | quirky feel-good fiction | Skurrile Wohlfühlromane | novela feel-good | romans feel-good | ほっこり・ハートフル小説 | ficção leve e feel-good
nineteenth-century-novels | nineteenth-century novels | Romane des 19. Jahrhunderts | novela del siglo XIX | romans du XIXe siècle | 19世紀の小説 | romances do século XIX
ancient-and-modern-classics | ancient and modern classics | Klassiker der Antike und Moderne | clásicos antiguos y modernos | classiques antiques et modernes | 古代の古典・近現代の名作 | clássicos antigos e modernos
treasure-hunt-and-lost-cities | treasure hunts and lost cities | Schatzsuche und versunkene Städte | búsqueda de tesoros y ciudades perdidas | chasses au trésor et cités perdues | 宝探し・失われた都市 | caça ao tesouro e cidades perdidas
survival-and-sea-stories | survival and sea stories | Überlebenskampf und Seeabenteuer | supervivencia y aventuras en el mar | survie et aventures en mer | サバイバル・海洋冒険 | sobrevivência e aventuras no mar
gunslingers-and-lawmen | gunslingers and lawmen | Revolverhelden und Gesetzeshüter | pistoleros y sheriffs | pistoleros et hommes de loi | ガンマン・保安官 | pistoleiros e xerifes
frontier-cattle-and-trail | frontier, cattle and trail westerns | Siedler, Viehtrieb und Trecks | frontera, ganado y caravanas del Oeste | frontière, ranchs et pistes de l’Ouest | 西部開拓・牧場・幌馬車 | fronteira, gado e trilhas do Oeste
world-wars-and-battle-history | world wars and battle history | Weltkriege und Schlachtengeschichte | guerras mundiales y batallas | guerres mondiales et batailles | 世界大戦・戦史 | guerras mundiais e batalhas
soldiers-memoirs-and-modern-conflicts | soldiers' memoirs and modern conflicts | Soldatenmemoiren und moderne Kriege | memorias de soldados y guerras modernas | mémoires de soldats et conflits modernes | 兵士の手記・現代の紛争 | memórias de soldados e guerras atuais
weapons-uniforms-and-warfare | weapons, uniforms and warfare | Waffen, Uniformen und Kriegführung | armas, uniformes y arte de la guerra | armes, uniformes et art de la guerre | 兵器・軍装・戦術 | armas, uniformes e arte da guerra
comic-novels | comic novels | Humorvolle Romane | novela humorística | romans humoristiques | ユーモア小説 | romances humorísticos
jokes-gift-books-and-gag-notebooks | jokes, gift books and gag notebooks | Witze, Geschenkbücher und Gag-Notizbücher | chistes, libros regalo y libretas de broma | blagues, livres cadeaux et carnets gags | ジョーク・ギフトブック・ネタノート | piadas, presentes e cadernos engraçados
comic-essays-and-comedians-memoirs | comic essays and comedians' memoirs | Humorvolle Essays und Komikermemoiren | ensayo humorístico y memorias de cómicos | chroniques drôles et mémoires d’humoristes | ユーモアエッセイ・芸人の自伝 | crônicas de humor e memórias de comediantes
literary-collections | literary short-story collections | Literarische Erzählungen | relatos literarios | recueils de nouvelles littéraires | 純文学短編集 | coletâneas de contos literários
genre-anthologies | genre anthologies | Genre-Anthologien | antologías de literatura de género | anthologies de genre | ジャンル別アンソロジー | antologias de literatura de gênero
modern-poetry-collections | modern poetry collections | Zeitgenössische Lyrik | poesía contemporánea | poésie contemporaine | 現代詩集 | poesia contemporânea
instagram-and-healing-verse | Instagram and healing poetry | Instapoetry und heilende Verse | poesía de Instagram y sanadora | poésie d’Instagram et de guérison | インスタ詩・癒しの詩 | instapoesia e versos de cura
verse-classics-haiku-and-anthologies | classic verse, haiku and anthologies | Lyrikklassiker, Haiku und Anthologien | poesía clásica, haikus y antologías | poésie classique, haïkus et anthologies | 古典詩歌・俳句・アンソロジー | poesia clássica, haicais e antologias
plays-and-scripts | plays and scripts | Theaterstücke und Drehbücher | obras de teatro y guiones | pièces de théâtre et scénarios | 戯曲・脚本 | peças de teatro e roteiros
shakespeare-and-classic-drama | Shakespeare and classic drama | Shakespeare und klassisches Drama | Shakespeare y teatro clásico | Shakespeare et théâtre classique | シェイクスピア・古典劇 | Shakespeare e teatro clássico
superheroes-and-western-comics | superhero and American comics | Superhelden- und US-Comics | superhéroes y cómic americano | super-héros et comics | アメコミ・スーパーヒーロー | super-heróis e quadrinhos americanos
manga-and-light-novels | manga and light novels | Manga und Light Novels | manga y novela ligera | manga et light novels | マンガ・ライトノベル | mangá e light novels
comic-strips-and-graphic-memoir | comic strips and graphic memoir | Comicstrips und Graphic Memoirs | tiras cómicas y memorias gráficas | strips et BD autobiographiques | 4コマ漫画・コミックエッセイ | tirinhas e memórias em quadrinhos
greek-norse-and-world-myth | Greek, Norse and world myth | Griechische, nordische und Weltmythen | mitología griega, nórdica y universal | mythologie grecque, nordique et mondiale | ギリシャ・北欧・世界の神話 | mitologia grega, nórdica e mundial
fairy-tales-and-folk-tales | fairy tales and folk tales | Märchen und Sagen | cuentos de hadas y populares | contes de fées et contes populaires | 昔話・おとぎ話 | contos de fadas e populares
mythic-retellings | myth retellings | Neu erzählte Mythen | retellings mitológicos | réécritures de mythes | 神話の語り直し | releituras de mitos
contemporary-teen | contemporary teen fiction | Zeitgenössische Jugendromane | novela juvenil contemporánea | romans ados contemporains | 現代の青春小説 | ficção jovem contemporânea
teen-fantasy-and-adventure | teen fantasy and adventure | Jugendfantasy und Abenteuer | fantasía y aventura juvenil | fantasy et aventure pour ados | YAファンタジー・冒険 | fantasia e aventura juvenil
teen-thriller-and-guidance | teen thrillers and guidance | Jugendthriller und Ratgeber für Teens | thriller y guías para adolescentes | thrillers et guides pour ados | ティーン向けスリラー・生き方の本 | suspense e guias para adolescentes
gay-and-bisexual-romance | gay and bisexual romance | Gay und Bi Romance | romance gay y bisexual | romance gay et bisexuelle | ゲイ・バイセクシュアルロマンス | romance gay e bissexual
lesbian-and-sapphic-fiction | lesbian and sapphic fiction | Lesbische und sapphische Romane | narrativa lésbica y sáfica | fiction lesbienne et saphique | レズビアン・百合小説 | ficção lésbica e sáfica
queer-lives-trans-memoir-and-history | queer lives, trans memoir and history | Queere Leben, Trans-Memoiren, Geschichte | vidas queer, memorias trans e historia | vies queer, mémoires trans et histoire | クィアの人生・トランス手記・歴史 | vidas queer, memórias trans e história
bedtime-and-board-books | bedtime and board books | Gutenacht- und Pappbilderbücher | cuentos para dormir y libros de cartón | histoires du soir et albums cartonnés | おやすみ絵本・ボードブック | histórias de ninar e livros cartonados
animal-picture-books | animal picture books | Tierbilderbücher | álbumes ilustrados de animales | albums illustrés d’animaux | 動物の絵本 | livros ilustrados de animais
feelings-and-first-experiences | feelings and first experiences | Gefühle und erste Erfahrungen | emociones y primeras experiencias | émotions et premières expériences | 気持ち・はじめての体験 | emoções e primeiras experiências
abc-counting-and-activity-books | ABC, counting and activity books | ABC-, Zähl- und Beschäftigungsbücher | abecedarios, números y actividades | abécédaires, chiffres et activités | ABC・数・アクティビティブック | ABC, números e livros de atividades
early-readers-and-chapter-books | early readers and chapter books | Erstlesebücher und erste Kinderromane | primeras lecturas | premières lectures | 幼年童話・はじめての読み物 | primeiras leituras
middle-grade-school-comedy | middle-grade school comedy | Lustige Schulgeschichten für Kinder | comedia escolar infantil | comédies d’école, 8-12 ans | 小学生向け学校コメディ | comédia escolar infantojuvenil
middle-grade-fantasy-and-adventure | middle-grade fantasy and adventure | Fantasy und Abenteuer für Kinder | fantasía y aventura infantil | fantasy et aventure jeunesse | 児童ファンタジー・冒険 | fantasia e aventura infantojuvenil
middle-grade-realistic-and-historical | realistic and historical middle grade | Realistische und historische Kinderromane | novela infantil realista e histórica | romans jeunesse réalistes et historiques | 児童向け現代・歴史小説 | infantojuvenil realista e histórico
childrens-facts-and-nonfiction | children's facts and nonfiction | Kindersachbücher | divulgación y no ficción infantil | documentaires jeunesse | 児童図鑑・学習読み物 | curiosidades e não ficção infantil
memoirs-of-hardship-and-recovery | memoirs of hardship and recovery | Schicksals- und Genesungsberichte | memorias de superación | témoignages d’épreuves et de résilience | 苦難と再生の手記 | memórias de superação
celebrity-and-sporting-autobiography | celebrity and sporting autobiography | Promi- und Sportlerbiografien | autobiografías de famosos y deportistas | autobiographies de stars et de sportifs | 有名人・スポーツ選手の自伝 | autobiografias de famosos e atletas
historical-and-literary-lives | historical and literary biography | Historische und literarische Biografien | biografías históricas y literarias | biographies historiques et littéraires | 歴史人物・文学者の評伝 | biografias históricas e literárias
working-lives-and-country-memoirs | working lives and country memoirs | Erinnerungen aus Beruf und Landleben | memorias de oficios y vida rural | récits de métiers et de campagne | 職業・田舎暮らしの回想録 | memórias de ofícios e vida rural
ancient-and-medieval-history | ancient and medieval history | Altertum und Mittelalter | historia antigua y medieval | histoire antique et médiévale | 古代史・中世史 | história antiga e medieval
american-history | American history | Amerikanische Geschichte | historia de Estados Unidos | histoire des États-Unis | アメリカ史 | história dos Estados Unidos
british-royal-and-social-history | British, royal and social history | Britische, Königs- und Sozialgeschichte | historia británica, real y social | histoire britannique, royale et sociale | 英国史・王室史・社会史 | história britânica, da realeza e social
modern-world-and-empire-history | modern world and empire history | Moderne Welt- und Kolonialgeschichte | historia contemporánea y de los imperios | histoire contemporaine et des empires | 近現代史・帝国史 | história contemporânea e dos impérios
local-history-and-old-photographs | local history and old photographs | Heimatgeschichte und alte Fotos | historia local y fotografías antiguas | histoire locale et photos anciennes | 郷土史・古写真 | história local e fotos antigas
serial-killers-and-murder-cases | serial killers and murder cases | Serienmörder und Mordfälle | asesinos en serie y casos de asesinato | tueurs en série et affaires de meurtre | 連続殺人・殺人事件の記録 | serial killers e casos de assassinato
mobsters-con-men-and-wrongful-conviction | mobsters, con men and wrongful conviction | Mafia, Betrüger und Justizirrtümer | mafiosos, estafadores y errores judiciales | mafieux, escrocs et erreurs judiciaires | マフィア・詐欺師・冤罪 | mafiosos, golpistas e erros judiciários
christian-living-and-devotional | Christian living and devotionals | Christliches Leben und Andachten | vida cristiana y devocionales | vie chrétienne et méditations | クリスチャン生活・デボーション | vida cristã e devocionais
theology-bible-commentary-and-church-history | theology, Bible commentary and church history | Theologie, Exegese und Kirchengeschichte | teología, exégesis e historia de la Iglesia | théologie, exégèse et histoire de l’Église | 神学・聖書注解・教会史 | teologia, exegese e história da Igreja
catholic-saints-and-prayer | Catholic life, saints and prayer | Katholisches, Heilige und Gebete | catolicismo, santos y oración | catholicisme, saints et prière | カトリック・聖人・祈り | catolicismo, santos e oração
judaism-islam-and-other-faiths | Judaism, Islam and other faiths | Judentum, Islam und andere Religionen | judaísmo, islam y otras religiones | judaïsme, islam et autres religions | ユダヤ教・イスラム教・その他の宗教 | judaísmo, islã e outras religiões
bibles-sunday-school-and-prophecy | Bibles, Sunday school and prophecy | Bibeln, Kindergottesdienst und Prophetie | biblias, escuela dominical y profecía | bibles, école du dimanche et prophétie | 聖書・日曜学校・預言 | Bíblias, escola dominical e profecia
tarot-astrology-and-witchcraft | tarot, astrology and witchcraft | Tarot, Astrologie und Hexenkunst | tarot, astrología y brujería | tarot, astrologie et sorcellerie | タロット・占星術・魔女術 | tarô, astrologia e bruxaria
meditation-chakras-and-awakening | meditation, chakras and awakening | Meditation, Chakren und Erwachen | meditación, chakras y despertar | méditation, chakras et éveil | 瞑想・チャクラ・目覚め | meditação, chakras e despertar
afterlife-angels-and-the-unexplained | afterlife, angels and the unexplained | Jenseits, Engel und Unerklärliches | vida tras la muerte, ángeles y misterios | au-delà, anges et phénomènes inexpliqués | 死後の世界・天使・超常現象 | vida após a morte, anjos e o inexplicado
academic-philosophy | academic philosophy | Akademische Philosophie | filosofía académica | philosophie universitaire | 哲学研究 | filosofia acadêmica
practical-and-popular-philosophy | practical and popular philosophy | Praktische und populäre Philosophie | filosofía práctica y divulgativa | philosophie pratique et grand public | 実践哲学・哲学入門 | filosofia prática e popular
clinical-psychology-and-therapy | clinical psychology and therapy | Klinische Psychologie und Therapie | psicología clínica y terapia | psychologie clinique et thérapie | 臨床心理・心理療法 | psicologia clínica e terapia
popular-mind-and-behaviour | popular psychology and behaviour | Populärpsychologie und Verhalten | psicología divulgativa y conducta | psychologie grand public et comportement | 一般向け心理学・脳と行動 | psicologia popular e comportamento
anxiety-trauma-and-workbook-help | anxiety, trauma and self-help workbooks | Angst, Trauma und Arbeitsbücher | ansiedad, trauma y cuadernos de trabajo | anxiété, trauma et cahiers d’exercices | 不安・トラウマ・ワークブック | ansiedade, trauma e livros de exercícios
success-and-motivation | success and motivation | Erfolg und Motivation | éxito y motivación | réussite et motivation | 成功・モチベーション | sucesso e motivação
happiness-simplicity-and-self-care | happiness, simplicity and self-care | Glück, Einfachheit und Selbstfürsorge | felicidad, sencillez y autocuidado | bonheur, simplicité et soin de soi | 幸せ・シンプルライフ・セルフケア | felicidade, simplicidade e autocuidado
dating-charisma-and-social-skills | dating, charisma and social skills | Dating, Charisma und soziale Kompetenz | seducción, carisma y habilidades sociales | séduction, charisme et aisance sociale | 恋愛術・魅力・社交術 | conquista, carisma e habilidades sociais
management-and-leadership | management and leadership | Management und Führung | gestión y liderazgo | management et leadership | マネジメント・リーダーシップ | gestão e liderança
investing-and-personal-finance | investing and personal finance | Geldanlage und private Finanzen | inversión y finanzas personales | investissement et finances personnelles | 投資・マネー | investimentos e finanças pessoais
entrepreneurship-marketing-and-sales | entrepreneurship, marketing and sales | Gründung, Marketing und Vertrieb | emprendimiento, marketing y ventas | entrepreneuriat, marketing et vente | 起業・マーケティング・営業 | empreendedorismo, marketing e vendas
accounting-law-and-careers | accounting, law and careers | Buchhaltung, Recht und Karriere | contabilidad, derecho y empleo | comptabilité, droit et carrière | 会計・法律・キャリア | contabilidade, direito e carreira
politics-and-current-affairs | politics and current affairs | Politik und Zeitgeschehen | política y actualidad | politique et actualité | 政治・時事 | política e atualidades
race-gender-and-social-justice | race, gender and social justice | Rassismus, Gender, soziale Gerechtigkeit | raza, género y justicia social | racisme, genre et justice sociale | 人種・ジェンダー・社会正義 | raça, gênero e justiça social
sociology-anthropology-and-academic-social-science | sociology, anthropology and social science | Soziologie, Ethnologie, Sozialwissenschaft | sociología, antropología y ciencias sociales | sociologie, anthropologie, sciences sociales | 社会学・人類学・社会科学 | sociologia, antropologia e ciências sociais
popular-physics-and-cosmos | popular physics and the cosmos | Populäre Physik und Kosmos | física divulgativa y cosmos | physique et cosmos grand public | 一般向け物理・宇宙 | física popular e cosmos
biology-evolution-and-earth | biology, evolution and earth science | Biologie, Evolution und Erde | biología, evolución y ciencias de la Tierra | biologie, évolution et sciences de la Terre | 生物学・進化・地球科学 | biologia, evolução e ciências da Terra
mathematics | mathematics | Mathematik | matemáticas | mathématiques | 数学 | matemática
academic-and-laboratory-science | academic and laboratory science | Akademische Natur- und Laborwissenschaft | ciencia académica y de laboratorio | sciences universitaires et de laboratoire | 学術・実験科学 | ciência acadêmica e de laboratório
wildlife-and-field-guides | wildlife and field guides | Wildtiere und Naturführer | fauna silvestre y guías de campo | faune sauvage et guides nature | 野生生物・フィールドガイド | vida selvagem e guias de campo
pets-horses-and-dog-training | pets, horses and dog training | Haustiere, Pferde und Hundeerziehung | mascotas, caballos y adiestramiento canino | animaux de compagnie, chevaux et dressage | ペット・馬・犬のしつけ | pets, cavalos e adestramento de cães
nature-writing-and-environment | nature writing and environment | Nature Writing und Umwelt | nature writing y medioambiente | nature writing et environnement | ネイチャーライティング・環境 | natureza e meio ambiente
programming-and-software | programming and software | Programmierung und Software | programación y software | programmation et logiciels | プログラミング・ソフトウェア | programação e software
data-ai-security-and-networks | data, AI, security and networks | Daten, KI, Sicherheit und Netzwerke | datos, IA, seguridad y redes | données, IA, sécurité et réseaux | データ・AI・セキュリティ・ネットワーク | dados, IA, segurança e redes
everyday-computing-and-digital-life | everyday computing and digital life | Computer im Alltag und digitales Leben | informática cotidiana y vida digital | informatique du quotidien et vie numérique | パソコン入門・デジタル生活 | informática do dia a dia e vida digital
mechanical-civil-and-electrical-engineering | mechanical, civil and electrical engineering | Maschinenbau, Bauwesen und Elektrotechnik | ingeniería mecánica, civil y eléctrica | génie mécanique, civil et électrique | 機械・土木・電気工学 | engenharia mecânica, civil e elétrica
railways-ships-and-aircraft | railways, ships and aircraft | Eisenbahn, Schiffe und Flugzeuge | trenes, barcos y aviones | trains, bateaux et avions | 鉄道・船・航空機 | trens, navios e aviões
cars-motorcycles-and-repair-manuals | cars, motorcycles and repair manuals | Autos, Motorräder, Reparaturanleitungen | coches, motos y manuales de reparación | voitures, motos et manuels de réparation | 車・バイク・整備マニュアル | carros, motos e manuais de reparo
medical-textbooks-and-nursing | medical textbooks and nursing | Medizinlehrbücher und Pflege | textos de medicina y enfermería | manuels de médecine et soins infirmiers | 医学書・看護 | livros de medicina e enfermagem
diet-weight-loss-and-nutrition | diet, weight loss and nutrition | Diät, Abnehmen und Ernährung | dietas, adelgazamiento y nutrición | régimes, minceur et nutrition | ダイエット・減量・栄養 | dieta, emagrecimento e nutrição
illness-ageing-and-healthcare | illness, ageing and health care | Krankheit, Alter und Gesundheitswesen | enfermedad, envejecimiento y sanidad | maladie, vieillissement et soins | 病気・老い・医療 | doenças, envelhecimento e saúde
fitness-yoga-and-natural-remedies | fitness, yoga and natural remedies | Fitness, Yoga und Naturheilkunde | fitness, yoga y remedios naturales | forme, yoga et remèdes naturels | フィットネス・ヨガ・自然療法 | fitness, ioga e remédios naturais
general-and-regional-cookbooks | general and regional cookbooks | Allgemeine und regionale Kochbücher | cocina general y regional | cuisine générale et régionale | 料理全般・郷土料理 | culinária geral e regional
baking-sweets-and-preserving | baking, sweets and preserving | Backen, Süßes und Einmachen | repostería, dulces y conservas | pâtisserie, confiseries et conserves | お菓子・パン・保存食 | confeitaria, doces e conservas
gadget-quick-and-special-diet-cooking | quick, gadget and special-diet cooking | Schnelle Küche, Geräte und Diätküche | cocina rápida, con robot y para dietas | cuisine rapide, appareils et régimes | 時短・調理家電・食事制限レシピ | receitas rápidas, air fryer e dietas
wine-beer-spirits-and-food-writing | wine, beer, spirits and food writing | Wein, Bier, Spirituosen und Esskultur | vino, cerveza, licores y crónica culinaria | vins, bières, spiritueux, récits gourmands | ワイン・ビール・酒・食エッセイ | vinhos, cervejas, destilados e gastronomia
guidebooks | travel guidebooks | Reiseführer | guías de viaje | guides de voyage | 旅行ガイドブック | guias de viagem
travelogue-and-expedition | travelogues and expeditions | Reiseberichte und Expeditionen | relatos de viaje y expediciones | récits de voyage et d’expédition | 紀行・探検記 | relatos de viagem e expedições
art-history-and-exhibition | art history and exhibition catalogues | Kunstgeschichte und Ausstellungen | historia del arte y exposiciones | histoire de l’art et expositions | 美術史・展覧会 | história da arte e exposições
photography-and-visual-books | photography and visual books | Fotografie und Bildbände | fotografía y libros de imágenes | photographie et beaux livres | 写真・ビジュアルブック | fotografia e livros de imagens
architecture-design-and-fashion | architecture, design and fashion | Architektur, Design und Mode | arquitectura, diseño y moda | architecture, design et mode | 建築・デザイン・ファッション | arquitetura, design e moda
learn-to-draw-and-paint | learning to draw and paint | Zeichnen und Malen lernen | aprender a dibujar y pintar | apprendre à dessiner et à peindre | 絵の描き方・技法書 | aprender a desenhar e pintar
rock-jazz-and-classical | rock, jazz and classical music | Rock, Jazz und klassische Musik | rock, jazz y música clásica | rock, jazz et musique classique | ロック・ジャズ・クラシック音楽 | rock, jazz e música clássica
scores-tutors-and-music-theory | sheet music, tutors and music theory | Noten, Lehrwerke und Musiktheorie | partituras, métodos y teoría musical | partitions, méthodes et théorie musicale | 楽譜・教則本・音楽理論 | partituras, métodos e teoria musical
film-television-and-stage | film, television and stage | Film, Fernsehen und Bühne | cine, televisión y artes escénicas | cinéma, télévision et spectacle vivant | 映画・テレビ・舞台 | cinema, televisão e artes cênicas
team-sports | team sports | Mannschaftssport | deportes de equipo | sports collectifs | チームスポーツ | esportes coletivos
outdoor-endurance-and-combat-sport | outdoor, endurance and combat sport | Outdoor-, Ausdauer- und Kampfsport | aventura, resistencia y deportes de combate | sports de plein air, endurance et combat | アウトドア・持久系・格闘技 | esportes ao ar livre, resistência e lutas
games-chess-and-gambling | games, chess and gambling | Spiele, Schach und Glücksspiel | juegos, ajedrez y apuestas | jeux, échecs et paris | ゲーム・チェス・ギャンブル | jogos, xadrez e apostas
golf-tennis-and-motor-racing | golf, tennis and motor racing | Golf, Tennis und Motorsport | golf, tenis y automovilismo | golf, tennis et sport automobile | ゴルフ・テニス・モータースポーツ | golfe, tênis e automobilismo
gardening | gardening | Gärtnern | jardinería | jardinage | 園芸・ガーデニング | jardinagem
diy-interiors-and-homesteading | DIY, interiors and homesteading | Heimwerken, Wohnen und Selbstversorgung | bricolaje, interiorismo y autosuficiencia | bricolage, décoration et autonomie | DIY・インテリア・自給自足 | bricolagem, decoração e vida no campo
knitting-crochet-and-needlework | knitting, crochet and needlework | Stricken, Häkeln und Handarbeiten | punto, ganchillo y labores | tricot, crochet et travaux d’aiguille | 編み物・刺しゅう・手芸 | tricô, crochê e bordado
woodwork-models-and-collecting | woodwork, models and collecting | Holzarbeiten, Modellbau und Sammeln | carpintería, modelismo y coleccionismo | travail du bois, modélisme et collection | 木工・模型・コレクション | marcenaria, modelismo e colecionismo
papercraft-colouring-and-making | papercraft, colouring and making | Papierbasteln, Ausmalen und Selbermachen | papiroflexia, colorear y manualidades | arts du papier, coloriage et créations | ペーパークラフト・ぬりえ・手作り | papel, livros de colorir e artesanato
parenting-and-pregnancy | parenting and pregnancy | Elternratgeber und Schwangerschaft | crianza y embarazo | parentalité et grossesse | 子育て・妊娠出産 | criação de filhos e gravidez
marriage-divorce-and-caring | marriage, divorce and caregiving | Ehe, Scheidung und Pflege | matrimonio, divorcio y cuidados | mariage, divorce et aidants | 結婚・離婚・介護 | casamento, divórcio e cuidado familiar
university-textbooks | university textbooks | Hochschullehrbücher | libros de texto universitarios | manuels universitaires | 大学教科書 | livros didáticos universitários
exam-preparation-and-school-revision | exam preparation and school revision | Prüfungsvorbereitung und Lernhilfen | preparación de exámenes y repaso escolar | examens, concours et parascolaire | 試験対策・学習参考書 | concursos, vestibular e reforço escolar
teaching-and-classroom-practice | teaching and classroom practice | Unterricht und Schulpraxis | enseñanza y práctica docente | enseignement et pratiques de classe | 教育実践・授業づくり | ensino e prática em sala de aula
dictionaries-and-language-learning | dictionaries and language learning | Wörterbücher und Sprachenlernen | diccionarios y aprendizaje de idiomas | dictionnaires et langues étrangères | 辞書・語学学習 | dicionários e aprendizado de idiomas
writing-guides-quizzes-and-almanacs | writing guides, quizzes and almanacs | Schreibratgeber, Quiz und Almanache | guías de escritura, trivias y almanaques | guides d’écriture, quiz et almanachs | 文章術・クイズ・年鑑 | guias de escrita, quizzes e almanaques
literary-criticism-and-study | literary criticism and study | Literaturkritik und Literaturwissenschaft | crítica y estudios literarios | critique et études littéraires | 文芸批評・文学研究 | crítica e estudos literários
personal-and-cultural-essays | personal and cultural essays | Persönliche und kulturelle Essays | ensayos personales y culturales | essais personnels et culturels | エッセイ・文化批評 | ensaios pessoais e culturais
`;

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Finds shelves' names in a language; a shelf that the table lacks keeps the model's own name. */
export function shelfNamer(
  language: Language,
): (shelf: { readonly id: string; readonly name: string }) => string {
  const column = LANGUAGES.indexOf(language);
  return ({ id, name }) => {
    names ??= readTable();
    return names.get(id)?.[column] ?? name;
  };
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const rows = TABLE.trim()
    .split('\n')
    .map((row) => row.split(' | '));
  return new Map(rows.map(([id, ...own]) => [id!, own]));
}
