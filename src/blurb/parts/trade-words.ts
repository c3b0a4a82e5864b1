/** Words in which books are sold rather than told; names of genres are not among them, as they say what a book is. */
const TRADE_WORDS: ReadonlySet<string> = new Set(
  `author authors author's co-author writer writers novelist novelists storyteller creator creators illustrator editor
  team duo mind minds pen voice voices talent master masters queen king
  book books book's novel novels novella novellas title titles work works story stories tale tales collection
  bestseller bestsellers best-seller best-sellers bestselling best-selling seller sellers selling sold million-copy
  award awards award-winning award-winner prize prizes prizewinning prize-winning winner winners winning won wins win
  multi-award-winning award-nominated
  finalist finalists shortlisted shortlist longlisted longlist short-listed long-listed nominated nominee nomination
  recipient honor honors honour honours honored honoured medal medals medalist medallist runner-up
  list lists year years decade month week season edition editions anniversary series trilogy trilogies saga sagas duology
  duologies duet quartet quintet chronicles cycle sequence universe
  instalment instalments installment installments volume volumes part parts entry episode chapter debut debuts sequel
  sequels prequel prequels follow-up standalone stand-alone companion spin-off continuation conclusion finale
  read reads reader readers reading fan fans lover lovers page-turner page-turning must-read unputdownable
  copies copy million millions thousand thousands hundred print worldwide translated language languages country
  countries territories
  major motion picture pictures film films movie movies tv television show hit original adaptation adapted starring
  streaming netflix hbo screen soon
  club pick picks selection selections choice choices picked selected chosen choose named voted awarded called hailed
  critic critics critical critically acclaim acclaimed praise praised review reviews reviewed reviewers reviewer starred
  rated rating ratings star stars five-star blurb
  international internationally national nationally global globally world-wide instant runaway phenomenal phenomenon sensation
  sensational blockbuster smash beloved popular celebrated renowned esteemed distinguished prolific legendary famous
  favorite favourite favorites favourites well-known
  anticipated awaited eagerly highly long-awaited much-anticipated brand brand-new latest newest next first second third
  fourth fifth sixth seventh eighth ninth tenth final last previous upcoming forthcoming former recent
  stunning thrilling gripping riveting captivating unforgettable exciting breathtaking spellbinding powerful explosive
  compelling electrifying dazzling extraordinary remarkable brilliant beautiful gorgeous masterful masterly masterpiece
  amazing astonishing incredible wonderful fantastic terrific superb fabulous great greatest best better finest good
  addictive engrossing enthralling mesmerizing mesmerising heart-stopping pulse-pounding action-packed fast-paced
  heartwarming heartbreaking heart-wrenching emotional moving poignant hilarious funny laugh-out-loud delightful charming
  enchanting enjoyable entertaining intriguing absorbing haunting chilling unique fresh startling tour force classic
  comes come brings bring returns return delivers deliver presents present introducing introduces offers continues
  continue begins begin kicks kick concludes conclude joins join featuring features includes included including
  published publication publisher available appeared appears featured written writing writes based number no top ranked
  popular coming miss collect page pages most-loved best-loved loved love loves adored adore devour devoured enjoy enjoyed enjoys delight delights
  like liked likes many several few other others also another each any order sure please perfect ideal recommended
  audience audiences everyone anyone everywhere those who appeal appeals highly-anticipated including it's that's who've
  day days time times one two three four five six seven eight nine ten eleven twelve dozen more over than
  e-book ebook ebooks e-books paperback hardcover hardback audiobook kindle now a an the`.split(/\s+/),
);

/** Small words that sentences of all kinds hold, and that say nothing of a story. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and of to that with for from by at is was are were be been being have having had has could can would should must
  may might does did do not no so as on but or because if this these those there their they them he she her hers it its
  our us we you your my who whom whose what when where which while why how into onto through between after before than
  then until about under over every each only just all one two some more most other another such own out up off against
  back never ever even too now new will in i am me him himself herself themselves itself won't can't don't doesn't isn't wasn't haven't hasn't you're you'll
  you've i've i'm they've we've let's whether though although since while once yes no nor both either neither very much
  so too again still always often across along among around away near well said says say just ever per via`.split(
    /\s+/,
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;

/** How much of a sentence is neither trade talk, nor names, nor small words. */
export interface SentenceContents {
  readonly words: number;
  /** Words that tell of something else. */
  readonly others: number;
  /** Whether the first of those begins the sentence, and may be a name. */
  readonly isLedByName: boolean;
}

/** Weighs the words of a sentence; in one all in capitals, names can't be told, so nothing counts as one. */
export function weighContents(sentence: string): SentenceContents {
  const words = sentence.match(WORD) ?? [];
  const shouts = isShouted(sentence);
  let others = 0;
  let isLedByName = false;
  for (const [at, word] of words.entries()) {
    const isName = !shouts && at > 0 && /^[\p{Lu}\p{N}]/u.test(word);
    if (isName || isPlain(word.toLowerCase().replaceAll('’', "'"))) continue;
    others += 1;
    if (at === 0) isLedByName = /^\p{Lu}/u.test(word);
  }
  return { words: words.length, others, isLedByName };
}

function isPlain(word: string): boolean {
  if (/^\d/.test(word)) return true;
  if (known(word)) return true;
  return /[-]/.test(word) ? word.split('-').every(known) : known(word.replace(/'s$/, ''));
}

function known(word: string): boolean {
  return TRADE_WORDS.has(word) || SMALL_WORDS.has(word);
}

/** Whether a sentence is written in capitals. */
export function isShouted(sentence: string): boolean {
  return !/\p{Ll}{2}/u.test(sentence) || (/\p{Lu}{4}/u.test(sentence) && share(sentence) > 0.7);
}

function share(sentence: string): number {
  const capitals = sentence.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals / Math.max(1, capitals + (sentence.match(/\p{Ll}/gu)?.length ?? 0));
}

/** Whether a sentence is trade talk and nothing else. */
export function isTradeTalk(sentence: string): boolean {
  const { words, others } = weighContents(sentence);
  return others === 0 || (others === 1 && words >= 12);
}
