/** A book that does not exist, as its back cover would tell it. */
export interface SampleBlurb {
  readonly title: string;
  /** 40 to 110 words. */
  readonly blurb: string;
}

/**
 * Forty invented back covers, one for each of forty kinds of books that publishers make, in the voices that
 * such covers have. They stand on the model's page of answers and feed the benchmarks; nothing is trained on
 * them.
 */
export const SAMPLE_BLURBS: readonly SampleBlurb[] = [
  {
    title: 'The Last Witness Out',
    blurb:
      "Nora Keane has eleven hours. Eleven hours to get a protected witness from a motel in Duluth to a courtroom in Chicago, with a blizzard closing the interstate and her partner dead in the car park. Somebody inside the marshals' office sold their route. The witness says he knows who. As the killers close in and the phones go down, Nora must decide whether the man in the back seat is the only person telling her the truth, or the reason everyone else is dying.",
  },
  {
    title: 'A Murder of Macaroons',
    blurb:
      "When Dilly Partridge takes over her aunt's tea shop in the village of Nether Wick, she expects trouble with the oven, not a body in the flour store. The victim is the most disliked judge on the county baking circuit, and the last thing he tasted was one of Dilly's macaroons. With the help of a retired vicar, a gossiping knitting circle and a cat named Crumpet, she sets out to clear her name before the summer fête. But somebody in Nether Wick has a secret recipe worth killing for. Includes six recipes from the shop.",
  },
  {
    title: 'The Ninth Armada',
    blurb:
      'For three centuries the Jump Gates have been silent. Then one opens above the mining moon of Tessaly, and a fleet older than humanity comes through, burning. Captain Idris Okonjo commands an obsolete frigate, a crew of convicts and the only navigator who can hear what the fleet is broadcasting: a warning, and a list of worlds. Idris wants to know why the first planet on the list is already gone from every star chart. The opening volume of an interstellar saga of empire, exile and first contact.',
  },
  {
    title: 'The Thornless King',
    blurb:
      'The Briar Throne has drunk the blood of forty kings. The forty-first refuses to bleed. Hidden among the salt monks since his birth, Aldric Venn has no wish for a crown, but the dead are walking down from the northern barrows, the dragons of the Reach have broken their oaths, and the sorcerer who murdered his mother wears her face at court. With a disgraced swordmaster and a thief who speaks the old tongue of stones, he must cross a realm at war to wake a magic that asks a price of every hand that holds it.',
  },
  {
    title: 'Ruin Me Softly',
    blurb:
      "He bought my father's debts. Then he came to collect. Lucian Marchetti rules this city from a penthouse with no mirrors and a past nobody survives knowing. I was supposed to be leverage, a pretty thing locked in his tower until my family paid. I was not supposed to learn what made him a monster. I was not supposed to want him. But every night he asks for one more truth, and every night I give him a little more of my soul. Ruin Me Softly is a dark mafia romance with an obsessive antihero. For mature readers only.",
  },
  {
    title: 'The Orchard on Maple Street',
    blurb:
      "June Abbott swore she would never go back to Clover Falls, but a broken engagement and her grandmother's failing orchard leave her little choice. The only man who can save the harvest is Cal Whitaker, her high-school sweetheart, now a widowed carpenter with a seven-year-old daughter and a smile she has spent twelve years forgetting. As the leaves turn and the whole town conspires to bring them together, June begins to wonder whether coming home might be her second chance at love.",
  },
  {
    title: 'What the Well Keeps',
    blurb:
      'The Harrow children stopped speaking the summer the well was uncovered. By autumn they had stopped eating. Their mother hears them at night, standing in the yard in their nightclothes, whispering down into the dark, and something whispers back in the voice of the son she buried. There have always been stories about the farm at Cold Lathe: the teeth in the plough line, the scratching under the floor, the hymn that must never be sung to the end. Now the rope is wet again, and whatever has been climbing for two hundred years is nearly at the top.',
  },
  {
    title: "The Cartographer's Wife",
    blurb:
      "Lisbon, 1755. Inês Cardoso draws the maps that carry her husband's name, tracing coasts she will never be allowed to see. When the earthquake brings the city down on All Saints' Day and the sea rises to take what is left, she walks out of the ruins with a roll of forbidden charts, a Jewish printer's orphaned son and no papers to prove she exists. From the burning quays of the Tagus to the court of the Marquis of Pombal, this is a sweeping novel of love, faith and survival in an age that is remaking the world.",
  },
  {
    title: 'Bitter Creek Reckoning',
    blurb:
      "Amos Tull hung up his guns the day he buried his brother. Nine years on he runs a few head of cattle along Bitter Creek and bothers nobody. Then the railroad comes through with hired men, crooked deeds and a sheriff in its pocket, and a homesteader's widow rides forty miles across the badlands to ask the one question Amos hoped he would never hear again. There is a reckoning coming to Laramie County, and it will be settled the old way: in the dust of the main street, at noon, with six rounds apiece.",
  },
  {
    title: 'The Sorting Hour',
    blurb:
      "At sixteen, every citizen of the Ring is measured. The gifted go up to the glass levels. The useful are given trades. The rest are sent Below, and nobody comes back. Wren has cheated every test she ever took, because her little brother depends on her rations. But on Sorting Day the machine shows a result that has not been seen since the Collapse, and the boy who grades her, a councillor's perfect son, is the only one who can hide it. To save her family she will have to join the rebellion, break the Ring, and decide whom to trust.",
  },
  {
    title: 'Bear Is Not Sleepy',
    blurb:
      'The snow is falling. The stars are out. Every animal in the forest is snug in bed, except one. Bear is NOT sleepy! Can Mouse, Owl and Hedgehog help their noisy friend settle down before spring? With bouncing rhymes, big bright pictures and a yawn hidden on every page, this is a bedtime story for little ones from two to five.',
  },
  {
    title: 'Finn Ferreira and the Clockwork Whale',
    blurb:
      "Twelve-year-old Finn Ferreira has three problems: a new school, a best friend who moved to Canada, and a mechanical whale that has just swallowed his homework. When Finn and his know-it-all cousin Bea find a brass key in their grandfather's lighthouse, they wake an inventor's secret that has slept beneath the harbour for a hundred years. Now a museum thief is after them, the tide is rising, and the whale will only listen to knock-knock jokes. A funny, fast adventure about friendship, family and being brave when your knees are wobbling, for readers of eight to twelve.",
  },
  {
    title: 'Small Hours, Salt',
    blurb:
      'In her second collection, Maren Oduya writes from the edge of the tide and the edge of sleep. These poems sit with a dying father, name the birds of an estuary, translate a lullaby and fail. Spare, attentive and quietly furious, they move between elegy and prayer, sonnet and list, asking what a body owes the water it came from. A book of grief, and of light on mud.',
  },
  {
    title: 'The Year of Quiet Rooms',
    blurb:
      "After their mother's funeral, three siblings spend a year emptying the house in which none of them was happy. Judith keeps lists. Paul drinks in the garage. Anna, the youngest, says nothing at all, and photographs every room before it goes. What they find behind the wallpaper and in the margins of old cookbooks is no scandal, only another woman, one they might have loved. Told in twelve chapters, one for each month, this luminous and unsparing novel asks how well we can know the people who made us, and what is left of a family when the furniture is gone.",
  },
  {
    title: 'My Father Spoke in Weather',
    blurb:
      "I grew up on a fishing boat off the coast of Newfoundland with a man who could read the sky and could not read. This is the story of the year I taught my father the alphabet, the winter the cod vanished, and the long silence after my brother walked out of our house and into the church. I left for Toronto at seventeen with forty dollars and my mother's coat. It took me thirty years, two marriages and a diagnosis to understand what he had been telling me. A memoir of shame, of work, and of learning to come home.",
  },
  {
    title: 'The Bridge Builder: A Life of Hester Vane',
    blurb:
      'She drew her first bridge at nine, on the back of a hymn sheet. By forty, Hester Vane had spanned four rivers, outlived two husbands and been refused membership of every engineering society in Britain. Drawing on letters and site diaries opened here for the first time, this definitive biography restores one of the great Victorian engineers to the centre of her age: the apprenticeship in disguise, the collapse that nearly ended her career, the friendships with scientists and suffragists, and the stubborn private faith that held her up. A portrait of a woman, and of the century she helped to build.',
  },
  {
    title: 'Ice and Iron: The Arctic Convoys, 1941–1945',
    blurb:
      "Between 1941 and 1945 Allied merchant ships carried tanks, aircraft and fuel through the most dangerous waters of the Second World War to the ports of northern Russia. They sailed past U-boat packs and German battleships, in gales that sheathed the guns in ice and seas in which a man lived for minutes. Using war diaries, signals and interviews with the last survivors, a leading naval historian reconstructs the campaign from the admirals' map rooms to the engine rooms: the strategy, the blunders, the scattered convoys and the courage of the men who fought through.",
  },
  {
    title: 'The Lodger on Pell Street',
    blurb:
      "In the spring of 1987 a quiet accountant rented a room on Pell Street, Baltimore. Two years later he was gone, and police dug four bodies out of the garden. For three decades the case went cold, until a genealogist's hobby database and a box of misfiled evidence brought a detective out of retirement. Based on court files and interviews with the victims' families, this is the chilling true story of a serial killer nobody noticed, the mistakes that let him walk free, and the daughters who would not let the dead be forgotten.",
  },
  {
    title: 'The Patience of Grace',
    blurb:
      'What does it mean to trust God when He is silent? Drawing on the Psalms, the Gospels and thirty years of parish ministry, Pastor Samuel Reyes walks with readers through the seasons in which prayer feels like speaking into an empty room. He looks honestly at doubt, suffering and unanswered prayer, and shows from Scripture how the Lord forms His people through waiting. Each chapter closes with a reading from the Bible, questions for small groups and a prayer. For every Christian who has knelt and heard nothing, here is hope rooted in the cross of Jesus Christ.',
  },
  {
    title: 'The Still Lake Within',
    blurb:
      'Beneath the noise of your thoughts there is a place that has never been hurt. In this gentle guide, meditation teacher Anjali Rowe invites you to come home to it. Through breath, stillness, moon-cycle rituals and simple energy practices for every chakra, you will learn to release old wounds, listen to your intuition and awaken to the sacred in each ordinary day. With forty short meditations and space for journalling, this book is a companion for seekers of every path who feel called to a deeper peace, and are ready to remember the light they already are.',
  },
  {
    title: 'On Being Wrong Together',
    blurb:
      'We think of error as a private failing: one mind, out of step with the world. But most of what we believe we believe on the word of others, and most of our mistakes are shared. Moving from Plato and Hume to Wittgenstein and contemporary epistemology, this lucid and original essay argues that knowledge is a social achievement and that the ethics of belief must begin there. What do we owe to those who trust us? A rigorous book on truth, testimony and moral responsibility.',
  },
  {
    title: 'The Borrowed Mind',
    blurb:
      'Why do we remember things that never happened? Why does a smell undo us, and why do we lie most easily to ourselves? Drawing on her own laboratory research and on two decades of clinical cases, cognitive psychologist Dr Ruth Amsel shows that memory is less an archive than a rehearsal, rebuilt by the brain each time it is used. From eyewitnesses to trauma, from childhood attachment to the tricks of attention, she explains what the newest experiments reveal about emotion, behaviour and the fragile story that each of us calls a self.',
  },
  {
    title: 'Start Before You Are Ready',
    blurb:
      "You don't need more motivation. You need a smaller first step. In this practical, no-excuses guide, coach Dana Whitlock shares the seven-day method that has helped thousands of people beat procrastination, build habits that last and finally do the thing they keep putting off. You'll learn how to silence your inner critic, set goals that actually fit your life, say no without guilt and bounce back when you fail. Packed with worksheets, Start Before You Are Ready will change the way you think about confidence, and about yourself.",
  },
  {
    title: 'The Second Hundred Customers',
    blurb:
      'The first hundred customers come from hustle. The second hundred come from a system. In this hands-on playbook, founder and investor Theo Lang shows leaders of young companies how to build the sales engine, pricing and team that turn a promising start-up into a profitable business. Drawing on case studies from software, retail and manufacturing, he explains which metrics matter, when to hire, how to manage cash flow, and why most marketing budgets are wasted. Clear frameworks and checklists at the end of each chapter help entrepreneurs and managers put strategy into practice on Monday morning.',
  },
  {
    title: 'The Hollow Senate',
    blurb:
      'How does a democracy stop working without anyone abolishing it? In this urgent and meticulously reported book, a veteran political correspondent follows the money, the lobbyists and the procedural rules that emptied a legislature of its power. From gerrymandered districts to the courts, from campaign finance to the collapse of local newspapers, she traces fifty years of decisions by both parties that left voters angry and elections hollow. Drawing on interviews with senators, staffers and activists, The Hollow Senate is a sober account of how government was captured, and an argument about how citizens can take it back.',
  },
  {
    title: 'The Weight of Starlight',
    blurb:
      'Every second, four million tonnes of the Sun turn into light. In this dazzling tour of modern physics, astronomer Leila Haddad follows a single photon from the core of a star to the back of your eye, and asks what it can tell us about the universe. Along the way she explains relativity, quantum mechanics, black holes and dark matter without an equation in sight, and introduces the scientists, famous and forgotten, who worked it out.',
  },
  {
    title: 'The Unhurried Garden',
    blurb:
      'You do not need more time to have a beautiful garden. You need the right plants in the right place. Month by month, head gardener Tom Ashdown shows how to work with your soil rather than against it: sowing hardy annuals, pruning old roses, planting for bees and butterflies, growing vegetables in small beds and letting a corner go wild. With more than 200 colour photographs, planting plans for sun and shade, and an A to Z of reliable perennials, this is a generous handbook for anyone who would like to garden with nature, slowly and without chemicals.',
  },
  {
    title: 'Lemon, Smoke, Honey',
    blurb:
      'Eighty recipes from a small kitchen on the Aegean, by the chef behind the much-loved restaurant Kyma. Here are crisp courgette fritters and charred octopus, slow lamb with oregano, chickpeas baked overnight in clay, fig tarts, and a lemon cake that needs one bowl. Eleni Stavrou cooks the way her grandmothers did, with good olive oil, few ingredients and no fuss, and she explains every step for the home cook. A Mediterranean cookbook to keep by the stove.',
  },
  {
    title: 'Slow Trains to Samarkand',
    blurb:
      'With one rucksack and a railway map that turned out to be wrong, Callum Reid set off from Istanbul to cross Central Asia without leaving the ground. Over four months he shared compartments with melon sellers and wrestlers, waited three days for a train that had been cancelled in 1994, slept in a yurt on the Kyrgyz steppe and walked the blue-tiled streets of Bukhara at dawn. Funny, generous and sharply observed, this is a journey along the old Silk Road, through deserts, mountains and border posts, and a love letter to travelling slowly.',
  },
  {
    title: 'Nine Innings in October',
    blurb:
      'They had not won a pennant in fifty-one years. Their best pitcher was forty, their manager had been fired twice, and their stadium was due to be torn down. This is the inside story of the 1979 Harbor City Gulls and of the greatest comeback that baseball ever forgot. Sportswriter Joe Delancey takes us into the dugout, the locker room and the long bus rides of a season in which a team of cast-offs learned to play for each other, game by game, all the way to the bottom of the ninth in the last match of the championship.',
  },
  {
    title: 'Crown of Cinder and Frost',
    blurb:
      'The Winter Court takes one mortal bride each century. This time it takes Sabine Arrowood, who was not chosen: she was caught stealing a relic from the altar. Bound by a magical bargain to Prince Corvin, the most hated of the fae lords, she has ninety nights to find the curse that is turning his kingdom to ash, or burn with it. He is arrogant, scarred and sworn to kill the last heir of fire. She is beginning to suspect who that is. A slow-burn enemies-to-lovers fantasy romance of courts, masks and dangerous magic.',
  },
  {
    title: 'Camp Harrow Lake',
    blurb:
      'Seven counsellors came back to open Camp Harrow Lake for the summer. On the first night somebody cut the phone line. On the second, somebody sharpened the axes. Jodie remembers the boy who drowned here eleven years ago, and the games the older kids played in the dark. Now the power is out, the bridge is down, and something in a burlap mask is working its way from cabin to cabin. A blood-soaked slasher for readers who leave the lights on.',
  },
  {
    title: 'Long Haul Home',
    blurb:
      "Twenty years on the ring roads of the north: driving a forty-tonne lorry, Dawn Pickersgill raised two boys by telephone, learned four languages from the radio, and buried a husband she saw one night a week. In this warm, wry memoir a woman in a man's trade looks back on the laybys, the friendships and the loneliness, and on the road trip she finally took for nobody but herself.",
  },
  {
    title: "The Duke's Inconvenient Governess",
    blurb:
      'Lady Honoria Vale has lost her dowry, her good name and, as of Tuesday, her only clean gloves. A post as governess in a draughty house in Northumberland will have to do. The Duke of Harcastle wants someone dull who will teach his wards their French. He gets a bluestocking who climbs trees, argues at dinner and waltzes like a scandal. A witty Regency romance of ballrooms, bargains and a most improper proposal.',
  },
  {
    title: 'Neon Debt',
    blurb:
      "In Lower Kowloon everyone owes somebody. Jin Park owes the Tessellate Corporation for her left eye, her spine and the last nine years of her memory. When a dying courier dumps a stolen mind into her implants, every mercenary in the city wants her skull open. To stay alive she must break into the company's orbital vault with a washed-up hacker, a street surgeon and a ghost that claims to be her mother. Fast, wired and merciless: cyberpunk for the age of data.",
  },
  {
    title: 'Knit the Long Evening',
    blurb:
      'Twenty-four patterns for shawls, socks and big soft sweaters, knitted in wool that tells you where it comes from. Knitwear designer Aoife Brannigan begins with casting on and the plain garter stitch, and leads you by easy steps to cables, lace and Fair Isle yokes. Charts, schematics and tips for choosing yarn come with every project, for beginners and for those whose needles are never still.',
  },
  {
    title: 'Blue Note, Red Room',
    blurb:
      'A history of jazz in six smoky rooms. From a Kansas City cellar to a loft in Osaka, critic Marcus Thibodeaux follows the clubs where the music was made: the owners who never paid, the drummers who slept on the bandstand, the night a trumpet was pawned and redeemed between two sets. With interviews, rare photographs and a discography, this is the story of an art that could only happen after midnight.',
  },
  {
    title: 'Hearts Against the Net',
    blurb:
      "Volleyball captain Ren has one rule: no dating on the team. Transfer student Sora has one problem: she has already fallen for her. As the inter-high tournament draws near and exams pile up, every serve, every shared umbrella and every text left on read brings them closer to the line. A sweet and funny high-school girls' love story in manga form, volume one, reading right to left.",
  },
  {
    title: 'The Rain Gauge',
    blurb:
      "Poems of a year on a hill farm: lambing in the snow, a father's stroke, a marriage mended in silence. In plain and exact lines Iwan Prosser measures what falls on us, rain, luck, forgiveness, and what the ground can hold. A first collection by a poet who still keeps sheep.",
  },
  {
    title: 'Mornings With the Psalms',
    blurb:
      "Ninety short readings for the first quiet minutes of the day. Each begins with a few verses of a psalm, asks one honest question and closes with a prayer. Pastor Ruth Adeyemi writes out of thirty years of hospital chaplaincy, for those who are grieving, for those who give thanks, and for those who can't find the words. A daily devotional of hope, trust and grace.",
  },
];
