/** Where reviews stand: newspapers, magazines, shops and sites, as reviews are signed. */
const NAMES = [
  '(?:The )?New York (?:Times|Post|Magazine|Journal of Books|Review of Books|Newsday|Daily News)(?: Book Review)?',
  'NYT(?:BR)?|Newsday',
  '(?:The )?(?:Washington|Huffington|Denver|Jerusalem|National|Saturday|Nashville|Financial|Irish|Seattle|Japan|Straits|Radio|Sunday|Los Angeles|L\\.?A\\.?|London|Evening|Daily|Weekly) (?:Post|Times|Tribune|Standard|Mail|Mirror|Express|Telegraph|Independent|Herald|Star|Record|News|Beast|Weekly)(?: Book Review| Magazine| on Sunday)?',
  'USA Today|(?:The )?Wall Street Journal|WSJ|(?:The )?Boston Globe|(?:The )?Chicago (?:Tribune|Sun-Times)|(?:The )?San Francisco Chronicle|(?:The )?Philadelphia Inquirer|(?:The )?Plain Dealer|(?:The )?Christian Science Monitor',
  "(?:Starred Review,? )?Kirkus(?: Reviews?)?|Publishers?[’']? Weekly|PW|Booklist|Library Journal|School Library Journal|SLJ|VOYA|(?:The )?Horn Book(?: Magazine)?|BCCB|(?:The )?Bulletin of the Center|RT Book ?Reviews|Romantic Times|BookPage|Bookreporter|Book ?Riot|Shelf Awareness|Foreword(?: Reviews| Magazine)?|Midwest Book Review|Book ?list|Books?eller|The Bookseller|Fresh Fiction|Night Owl Reviews|Readers[’'] Favou?rite|Criminal Element|Crime(?:Time| Time|squad)|Shots(?: Magazine)?|Mystery Scene|Strand Magazine",
  '(?:The )?(?:Guardian|Observer|Independent|Telegraph|Times|Spectator|Economist|Scotsman|Herald|Irish Independent|Sun|Mirror|Age|Australian|Atlantic|New Yorker|New Statesman|New Republic|Nation|Oregonian|Globe and Mail|Toronto Star|Sydney Morning Herald|Lady|Oldie|Tablet|Paris Review|Literary Review|Los Angeles Review of Books|London Review of Books|Times Literary Supplement|TLS)(?= |[,.;!?)\\]*]|$)',
  "People(?: [Mm]agazine)?(?=$|[,.;!?)\\]*])|Entertainment Weekly|EW(?=\\b)|Time(?: [Mm]agazine| Out)(?=\\b)|Newsweek|Vogue|Elle|Cosmopolitan|Glamour|Marie Claire|O,? [Tt]he Oprah Magazine|O Magazine|Oprah Daily|Good Housekeeping|Red [Mm]agazine|Stylist|Grazia|Woman (?:&|and) Home|Buzz ?[Ff]eed|Bustle|Pop ?[Ss]ugar|NPR|BBC|CNN|NBC|MSNBC|Salon|Slate|Vulture|Vanity Fair|Esquire|GQ|Rolling Stone|Wired|Nature|New Scientist|Science News|Forbes|Fortune|Bloomberg|Harper[’']s|Maclean[’']s|Quill (?:&|and) Quire|Locus|SFX|SFRevu|SF Site|SciFiNow|Tor\\.com|Analog|Asimov[’']s|Fantasy Book Critic|Rue Morgue|Fangoria|Starburst|io9|AV Club|The A\\.V\\. Club|Heat(?= )|Closer(?= )|Bella|Choice(?=$|[,.;!?)\\]])|Commentary|First Things|Christianity Today",
  'Goodreads|NetGalley|Net Galley|Amazon(?:\\.com|\\.co\\.uk)?|Barnes (?:&|and) Noble|Audible|Waterstones|LibraryThing',
];

/** A publication by its own name; sticky. */
export const PUBLICATION = new RegExp(String.raw`(?:${NAMES.join('|')})(?![\p{L}\p{N}])`, 'uy');

/** A publication anywhere, or words that only name one. */
export const SOUNDS_LIKE_PUBLICATION = new RegExp(
  String.raw`\b(?:${NAMES.join('|')})(?![\p{L}\p{N}])|\b(?:Reviews?|Magazine|Journal|Gazette|Tribune|Chronicle|Inquirer|Examiner|Sentinel|Courier|Ledger|Dispatch|Bulletin|Weekly|Quarterly|Digest|Press|Blog|Books|Podcast|Reads|Newspaper|Times|Post|Herald|Globe|Observer)\b|\b\w+\.(?:com|net|org|co\.uk)\b`,
  'u',
);
