/**
 * Cues that tell a bookseller something beside others and nobody anything alone: words of many senses, of praise, and of
 * what is in a book as a thing.
 */
export const SMALL_CHANGE: ReadonlySet<string> = new Set(
  `abc abs abstract absurd academic academics accessible accident acclaimed accounting ace achieve achievement
  acting actionable activities adaptation adorable advent affairs agency aids albums allies ally alphabetical
  altered alternate amateur ambition analytic analytics ancestors anecdotes annotated annoying annual annuals
  anomaly anonymous anthology api apis appeal application applications aqa arc archival ares argues arguments
  arranged arrangements arrived assertive assessment asset assistant associate attachment attract attraction
  attractions audacious audience audio audit aunt authentic authoritative authorship autobiography awakens baffling
  bail balance bargain barn bath bathroom beam behavior behaviors behaviour being believers belonging beloved beta
  bi biases bibliography bidding bikes bite bittersweet blockbuster blog blurred bodies body bold bond bonded bonds
  boots border borders boss bot bound boundaries brain brains brand brass breakthrough breath breathtaking breed
  breeding broken buildings burned bus busy calling calm calories candid capital caption captions captured card
  career careers carrier case cases caste casting cell cells century certification change changes chapter chapters
  character characters charm charming charts cheeky chosen chronology citation citizens claim claimed class
  classified classroom clean client clients cliffhanger clinical clock closing cloud cognitive coincidence
  coincidences collar colleague colleagues collected collecting collection collections collector collectors
  collects color colors colour colours columns comedic comic comics commentary commitment communication community
  compact competition compilation complex compliance composition compound concordance concrete confidence conflict
  conformity conjures consent consequences conservative consultant consultants consumer consumers consumption
  contact containers contemplate contemporaries contract contractor contradictions contributors conversation
  conversations conversion corporate correspondence count counting counts county couple couples course courses
  coursework crack crash crashes creation creative creature critic criticism critics critique crumbling curate
  curated curiosity customers cuttings dailies daily dare dares data daughter daughters deadpan defense definitions
  delegate delicious delightful departed depth developer developers development di dialogue dialogues differences
  digressive dimension director directory disappeared disaster disasters discipline discourse disruptive disturbing
  diverse don download draft drag draw drawing drawings drawn dread drowned dusty earth earths economic economics
  edexcel edition editions editor editors educators effortless egg eggs ego elementary elsewhere email embarrassing
  emotion emotional emotions employees employers encounter encounters encouragement engaged enigmatic ensemble
  entertaining enthusiast enthusiasts entity entries epic equipment erudite essay essays ethics evidence evocative
  ex examines excel exercise exercises explicit exposure exquisite extract facade factions facts faculty fallen
  familiar fans farmer fatigue feedback feeding feeds feelings figures firm flaps flash flavors flee flesh
  flexibility fluent foibles folds folio footnotes ford foreman forgotten formally forty foundation foundations
  founded founder fragmented framework frameworks framing franchise freelance funniest fury game gauge ged gem
  gender gene general generals generation generations genes genius genre gently giggle git glossary goals
  government governments graduate graduates graphic grid gripping gritty gross groundbreaking growth guild habit
  habits handler handmade handouts handwriting handwritten hang hanging hapless hardship harrowing hea headlines
  headwords heartbreaking heartfelt heartwarming heat hidden hilarious hiring historian historians honest hook
  hoops hospital hot housing hr hug humanity humorous hunch hybrid icon icons identification identify identity
  idioms ied illuminated illustrated illustration illustrations illustrator illustrators image imagery images
  incisive inclusion incorporate index industrial industries inexperienced infamous influence infuriating ingenious
  inherited initiate inn innocence innovation inscriptions inspirational inspiring install instinct institutions
  instructor instructors insults integration intellectual intelligence interconnected interior intermediate intern
  interview interviews introductory introvert introverts inventive inverted investigative irrational irresistible
  irreverent iso issue issues jar jars jock joke jokes journal journals journey journeys keep keeps keepsake kinder
  kpis labor labour landmark last lasts laughable launch layperson lead leader leaders leads leak lean learners
  lecture lecturers lectures legacy lens lent lessons letter level levels licensed licensing lies lighting likable
  likeable liner listening listings literary literature litter little local locals logic login lonely longing
  longings loop loss lunch mac machines macro mad magnetic mall manager managers manner manuscripts map maps mark
  marked market marks mason mass master masterful masterpiece masterpieces masters mate material materials mates
  mechanical meddling media medium mediums memoir memoirs memory menu menus merry message messages metre miles
  milestone milestones mine missing mission monologue monologues moral morals mortifying movement moving nameless
  narrative narratives narrator neighborhoods network networking niche niv notation notations notebook notebooks
  notorious nouns novelette novelist novelists novella novellas novelty novice numbers obedience object observation
  observations odds oeuvre offensive office offices offline oils omnibus online opening openings operative
  organisation organization organizational organizations organizers organizing origin outing outlook outrageous
  overhaul overwhelmed pack packaging pact pain paint pale palette panel panels panoramic parent parenting parents
  particles parties partner pass patient patients pattern patterns pedals pen penniless perception perceptions
  performance performed perilous perspective photo photograph photographs photos phrase phrases pi pit pitch plain
  plan planner plans plausible play players playful plays plot plotting pod policies popular portfolio portraits
  pose posters postgraduate potential power powerful practice practices practitioners precise precursor presence
  preservation preserved principal principals principle principles print prints probe proceedings proceeds producer
  production productivity profile profiles profit profound programming progression project projects prologue
  prompts proof proofs proportions proposal propositions prose protocols proven provocative publishing pulp purpose
  qualitative quarto quietly quirky quote quotes race raising rapid ravaged raw react reactions read-alouds reason
  reasoning reassessment reboot rebuild recollections recorder recover recovery reference references reflect
  reflections reformed regulations reimagined reimagining remains remodel remote report reporter representation
  reprint reprinted reprints reproducible reproducibles reproduction reproductions reps republished researchers
  resident residents resonant restless resume retelling retellings retire retired retold return returnee returns
  revenue reviews revising revision revisions right rights risk rite rodeo rollicking romp rookie rubrics rude
  runner running saga salary sales sas sat sats savings scale scales scene scenes scholar scholars scissors score
  scoring scripts seams searing season seasonal seasons secondary secret secrets sector seed seeds selection senior
  seniors sentence sentenced sentences separation sequence serialised server servers service servicing serving
  servings set sets setting settings seventeen shapes sharing shift shocking shop shops shortlisted shower shy
  sibling siblings sick sight sights signal signature silent simplify simulation single sister sisters sixteen
  skill skills sleeping sleepy slide slides snacks society solo soothing sound sounds southern spanning spare
  specification specifications speeches spread spreads staff stage staged stake stakes stalk standalone standard
  standards star station stations steam step steps stink stochastic stock storage stories straight strategic
  strategies strategy street streets stress stretches stretching strips stroke structural stubborn student students
  studio sub substitute success sunday supervised supervision supervisor supplement supplements supplies supporters
  surprising sweeping swift swifts swing syllabus symbol symbols symptoms synthesis tab table tables tablet tackle
  tactics tale tales target team teams tear technique techniques technologies television temporal tender tested
  text textbook texts textual themed themes thought thoughts threat threats tide tile timeless timeline toilet tome
  ton tongue tort touching tour town trade traders trades trading trail trailheads train training trains transition
  transitioning translated translation translator translators transported treatment trenchant trial trials trigger
  trilogy trouble trust trusts turned turning twin twins twist unabridged undergraduate undergraduates unexplained
  unfiltered unflinching unforgettable uninhibited union unique unlock unnamed unpublished unputdownable unsettling
  updated urbanism valuation variants versatile verse virtual visa vision visitors visual visualization vocal
  volume volumes voters walking walkthrough wall walls warm warning warnings watches watching water waves wealthy
  webinar webinars website weird whip will wills windows wing winning winsome wire wise wish wishes wit witty
  workbook workplace worksheets worries worry worst worthy writer writers writing wry ya yearbook`.split(
    /\s+/u,
  ),
);

/** A phrase with one of these is no theme: how a book is made and praised, or somebody going somewhere. */
export const PHRASE_CHANGE: ReadonlySet<string> = new Set(
  `access accessible accounts all aloud analysis anthology argues audience audiences audio author authors award
  away based best bestselling bonus book born bought case celebrated change chapter chapters character choice
  choose classic clear close collected collects color colour commissioned companion complete comprehensive
  contributed core critical cultural cutting darkly debut definitive deluxe design did didn't different discover
  discussion down drawing early easy edge edited edition end ending english errors escalate essay essays
  everything examines example examples exercises explanations explores eye facts featuring fiction figures find
  first flap flaps format former full further game genre get gift girl glossy good grade grew guide handed hands
  happily he her him his hours how illustrated images importance important in include included information
  inspirational instruction instructions interviews intimate introduction issues it jaw job key language large
  last laugh laughing learn learners learning leave leaves lesser let letting level life lift line lines linked
  list lives living long loved making man manual materials me messages meticulously minutes modern more move moved
  moves moving my name narrative natural never new next not notes objectives occasional off old ones ongoing only
  open original outlines own page pages paperback passed people performance personal photo photographs photos
  phrase picture plain plan plans plot pocket point practical practice previous previously print printed problem
  published questions quick quotes range ranging rare readers reading readings real recipes reference references
  research resources returns review reviews revised ribbon science searching selected series she short simple size
  skills slow solutions solved some something spanning splitting step stories story students studies study style
  success summary sweet take teach teaches text them they thought throughout time tips title today today's top
  tour towering true turns tv unknown up updated user variant visual voices volume website with within words work
  worked works world year years you young your`.split(/\s+/u),
);

/** What no reader wants a colour pinned to: who people are, what they suffer from, and what was done to them. */
export const DELICATE: ReadonlySet<string> = new Set(
  `abortion abuse abusive addict addicted addiction adhd afghan african aids alcoholic alcoholism anorexia
  antisemitism apache apartheid arab armenian asexual autism autistic bereaved bereavement bipolar biracial
  bisexual black buddhist bullied bullies bullying butch cancer cannabis catholic cheyenne chinese christian
  christians colonial colonialism comanche deaf deafness dementia depressed depression diaspora disability drug
  drugs dyke dyslexia enslaved evangelical femme gay gays genocide german grieving hasidic hindu hinduism hiv
  holocaust homosexual homosexuality hutu immigrant immigrants indian indians indigenous insane intersex iranian
  islam islamic israeli japanese jew jewish jews judaism korean latino lesbian lesbians lgbt lynching mexican
  migrant migrants miscarriage mormon muslim muslims negro nonbinary obesity overdose palestinian persian
  plantation prostitute protestant ptsd queer queerness race racial racism rape refugee refugees rehab russian
  sapphic schizophrenia segregation sexual sexuality sharecropper sikh slave slavery slaves stepmother stillbirth
  suicide torture trans transgender trauma traumatic tutsi twink`.split(/\s+/u),
);

/** … the same in two words or more, and names of places and people. */
export const UNSAID_PHRASES: ReadonlySet<string> = new Set(
  `age gap|anger management|appalachian trail|baba yaga|bhagavad gita|bipolar disorder|black lives|bletchley park|
  breast cancer|buenos aires|bus driver|change management|childhood trauma|concentration camp|continental army|
  cutting edge|dodge city|drag queen|drag queens|eating disorder|el dorado|elizabeth i|ellis island|emotional abuse|
  ex's wedding|gay rights|gay romance|graduate students|gretna green|gun control|half breed|henry viii|iwo jima|
  jim crow|lancaster county|lesbian romance|los angeles|manchester united|mental illness|middle eastern|
  montana territory|narcissistic abuse|native american|noah's ark|north korea|off season|order of battle|
  oregon trail|pacific crest trail|personality disorder|queen victoria|red sox|right to left|same sex|
  school shooting|sex club|sex life|sexual awakening|silicon valley|slave trade|sparks fly|special needs|
  supply chain|tour bus|variant covers|westminster abbey|white supremacy`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** Peoples, in phrases too: what somebody is is no reason for a colour. What they told and built may be one. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `aboriginal african africans american americans arab arabs asian asians black brown caribbean chinese hispanic
  indian indigenous jewish latin latina latino middle-eastern muslim native white`.split(/\s+/u),
);

/** What may follow the name of a people, so that a phrase is of a theme. */
export const THEMES_OF_PEOPLES: ReadonlySet<string> = new Set(
  `cat comedy culture death dream folklore hills history hole holes legend legends literature magic market mass
  medicine myth mythology myths ops plants poetry poets revolution space west`.split(/\s+/u),
);
