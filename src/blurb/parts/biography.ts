import type { Sentence } from '../sentences.ts';
import type { Cut } from './kinds.ts';

const HEADER =
  /^(?:[*~-]+ ?)?(?:A(?:bout|BOUT) (?:(?:[Tt]he|THE) )?(?:A(?:uthor|UTHOR)[Ss]?|I(?:llustrator|LLUSTRATOR)[Ss]?|E(?:ditor|DITOR)[Ss]?|T(?:ranslator|RANSLATOR)[Ss]?|authors?|illustrators?|editors?|writers?|translators?|contributors?)|(?:The )?A(?:uthor|UTHOR)(?:['’][sS])? (?:[Bb]io(?:graphy)?|BIO(?:GRAPHY)?|[Ii]nformation|[Pp]rofile))(?=$|\s*[:.!–—-]|\s*\p{Lu})/u;
/** Whether a sentence, or what begins it, is a heading above the author's life. */
export function isLifeHeading({ text, opens }: Sentence): boolean {
  return HEADER.test(text) && (opens || / A/.test(text));
}

/** What the life below a heading ends at: another heading. */
const OTHER_HEADER =
  /^(?:[*~-]+ ?)?(?:about (?:the|this) (?:book|novel|series|story)|synopsis|blurb|(?:book |product )?description|plot|summary|overview|the (?:book|story))\s*(?:[:.!–—-]|$)/iu;

/** The subject of a life: a full name, the author, or a pronoun for one who was named before. */
const NAMED = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Professor|Father|Rev)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:de|la|le|van|von|der|du|da|di|St\.|\p{Lu}[\p{L}.'’-]*)){1,4}`;
/** Words that begin a sentence and no name. */
const OPENER = String.raw`(?:When|While|After|As|If|In|On|At|By|But|And|Or|The (?!author)|This|That|These|A|An|For|With|From|Now|Then|Both|Her|His|Their|Its|What|Who|How|Why|Where|Meet|Set|Once|Follow|Can|Will|Until|Since|Only|Even)\b`;
const SURNAMED = String.raw`\p{Lu}[\p{L}'’-]+`;
const SUBJECT = String.raw`(?!${OPENER})(?:${NAMED}|The author|Author ${NAMED}|(?:[\p{L}\d#,-]+ ){0,8}(?:[Bb]est-?selling|[Aa]ward-?winning|[Aa]cclaimed) (?:author|novelist|writer|poet|journalist|illustrator|historian)s? ${NAMED})`;
const ANYONE = String.raw`(?:${SUBJECT}|${SURNAMED}|She|He|They)`;

const WORKS = String.raw`(?:books|novels|titles|works|stories|poems|articles|essays|plays|screenplays|thrillers|romances|mysteries|collections)`;

/** Tells whether a text holds something. */
type TextTest = Pick<RegExp, 'test'>;

/**
 * A pattern that is compiled when a text first holds what no match is without: with letters of all scripts in it, each takes
 * some milliseconds.
 */
function whereFound(needed: RegExp, source: string): TextTest {
  let pattern: RegExp | undefined;
  return { test: (text) => needed.test(text) && (pattern ??= new RegExp(source, 'u')).test(text) };
}

/** Sentences that hardly tell of anyone but an author. */
const STRONG: readonly TextTest[] = [
  whereFound(
    /(?:author|illustrator|creator|editor|writer)s? of /,
    String.raw`^${ANYONE}(?:,? [^.;]{0,80},)? (?:is|are|was|has been) (?:also )?(?:the |an? )?(?:(?!\b(?:by|from|novel|book|story|tale|series)\b)[^.;]){0,140}?\b(?:authors?|co-?authors?|illustrators?|creators?|editors?|writers?) of (?:(?:the |an? |over |more than |many |several |numerous |some |two |three |four |five |six |seven |eight |nine |ten |\d+ )*(?:[\p{L}-]+ ){0,4}${WORKS}\b|[^.]{0,40}?["“*]?\p{Lu})`,
  ),
  whereFound(
    /(?:author|novelist|writer|poet|illustrator|journalist|editor|professor|lecturer|historian|columnist|critic|screenwriter|playwright|cartoonist|artist)\b/,
    String.raw`^${ANYONE}(?: \([^)]{0,40}\))?,? (?:is|was|works as) an? [^.;]{0,120}?\b(?:author|novelist|writer|poet|illustrator|journalist|editor|professor|lecturer|historian|columnist|critic|screenwriter|playwright|cartoonist|artist)\b[^.]{0,120}?\b(?:who (?:lives|has (?:written|published))|(?:lives|living) in|whose (?:work|books|writing)|at (?:the )?(?:\p{Lu}[\p{L}.]+ ){0,4}(?:University|College|Institute|School))\b`,
  ),
  whereFound(
    /(?:has|have) (?:also )?(?:written|published|authored|co-?authored|illustrated|edited) /,
    String.raw`^${ANYONE} (?:has|have) (?:also )?(?:written|published|authored|co-?authored|illustrated|edited) (?!(?:a|an|another|the|this|yet) (?!dozen|number|score|variety))(?:[\p{L}\d,-]+ ){0,6}?(?:\w+ )?${WORKS}\b`,
  ),
  whereFound(
    /\bwith (?:her|his|their) /,
    String.raw`^${ANYONE}(?: currently| now|,? [^.;]{0,90},)? (?:lives?|resides?|makes (?:her|his|their) home|divides (?:her|his|their) time)\b[^.;]{0,80}\bwith (?:her|his|their) (?:\w+ ){0,3}(?:husband|wife|partner|family|children|kids|sons?|daughters?|dogs?|cats?|pets|spouse)\b`,
  ),
  whereFound(
    /^(?:When (?:she|he|they)|Visit|Find|Follow|Contact|Connect|Learn|Look|Read|To learn|You can|Her|His|Their)/,
    String.raw`^(?:When (?:she|he|they)(?:['’]s|['’]re| is| are)(?:n['’]t| not) (?:busy )?(?:writing|reading|working on)|(?:Visit|Find|Follow|Contact|Connect with|Learn more about|Look for|Read more about|To learn more about) (?:her|him|them|the author|[\p{Lu}][\p{L} ]{1,30}) (?:online|(?:at|via) (?:www|http|@|[\w.]+\.\w)|(?:on|at|via) (?:\w+ ){0,3}(?:Twitter|Facebook|Instagram|TikTok|Goodreads|BookBub|social media|website|blog|Web))|You can (?:find|visit|follow|contact|reach|connect with) (?:her|him|them)\b|(?:Her|His|Their) website is\b)`,
  ),
  whereFound(
    /(?:has|have|had) (?:also )?(?:appeared|been|won|sold|received)/,
    String.raw`^(?:Her|His|Their|\p{Lu}[\p{L}]+['’]s) (?:\w+ ){0,3}(?:work|works|books|novels|stories|fiction|writing|writings|articles|essays|poems|poetry|short stories) (?:has|have|had) (?:also )?(?:appeared|been (?:published|translated|featured|nominated|anthologi[sz]ed|shortlisted)|won|sold|received)\b`,
  ),
  whereFound(
    / is [^.]+ (?:novel|book|collection|memoir|thriller)\b/,
    String.raw`^(?:This|It|\p{Lu}[^.]{0,50}?) is (?:her|his|their|${SURNAMED}(?: ${SURNAMED})?['’]s) (?:first|debut|second|third|fourth|fifth|latest|\w+th) (?:novel|book|picture book|collection|memoir|thriller|children['’]s book)\b`,
  ),
  whereFound(
    /(?:selling|winning) (?:author|novelist|writer) /,
    String.raw`^(?:[\p{L}\d#,-]+ ){0,8}(?:[Bb]est-?selling|[Aa]ward-?winning) (?:author|novelist|writer) ${NAMED} (?:lives|is (?:the|an?)|has (?:written|published|won|been)|was born)\b`,
  ),
];

const OPENS = new RegExp(`^${OPENER}`);
const SURNAME_OPENS = new RegExp(String.raw`^(?:${SURNAMED}|[Ss]he|[Hh]e|They)(?=[ ,(’'])`, 'u');
/** Any other subject begins with an initial or a title, or with what its author is. */
const SUBJECT_OPENS = whereFound(
  /^(?:\S |\S*\.)|(?:selling|winning|cclaimed) (?:author|novelist|writer|poet|journalist|illustrator|historian)/u,
  String.raw`^${SUBJECT}(?=[ ,(’'])`,
);

/** Sentences that go with a life, but may as well tell of a character. */
const WEAK: readonly TextTest[] = [
  { test: (text) => !OPENS.test(text) && (SURNAME_OPENS.test(text) || SUBJECT_OPENS.test(text)) },
  /^(?:Her|His|Their|Its|Born|Raised|Originally from|Educated|A (?:graduate|native|former|longtime|resident|member|regular)|Formerly|Currently|(?:After|Before) (?:graduating|studying|working|becoming|joining)|In addition to|Besides|Among|With|When not|Other|An? (?:\w+ ){0,3}(?:author|writer|journalist|professor|historian|poet))\b/u,
  /\b(?:www\.|\w\.com\b|@\w+|Facebook|Twitter|Instagram)/u,
];
/** As far back as the name stands that a pronoun is for. */
const NAME_REACH = 4;

/** `This is Ann Reed's first novel.` */
const OWN_BOOK = whereFound(
  / is .*['’]s /,
  String.raw`^(?:This|It|\p{Lu}[^.]{0,50}?) is ${SURNAMED}(?: ${SURNAMED})?['’]s (?:first|debut|second|third|latest|\w+th)\b`,
);
const BEGINS_WITH_NAME = whereFound(/^/, `^${SUBJECT}(?=[\\s,(])`);

/**
 * The author's life, which stands at the end of a blurb or below a heading.
 *
 * @param isLeftOut whether a sentence is left out for another reason
 */
export function biographyIn(
  sentences: readonly Sentence[],
  isLeftOut: (sentence: Sentence) => boolean,
): Cut[] {
  const header = sentences.findIndex(isLifeHeading);
  const above = header === -1 ? sentences : sentences.slice(0, header);
  const below = header === -1 ? [] : lifeBelow(sentences.slice(header), isLeftOut);
  return [...lifeAtEnd(above, isLeftOut), ...below]
    .filter((sentence) => !isLeftOut(sentence))
    .map(({ start, end }) => ({ start, end, kind: 'biography' }));
}

/** A heading with the line that it heads, and further lines as far as they may be a life. */
function lifeBelow(
  [heading, ...others]: readonly Sentence[],
  isLeftOut: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  let headed = heading!.closes ? 1 : 0;
  const end = others.findIndex((sentence) => {
    if (!sentence.opens) return false;
    headed -= 1;
    return OTHER_HEADER.test(sentence.text) || (headed < 0 && !mayBeLife(sentence) && !isLeftOut(sentence));
  });
  return [heading!, ...(end === -1 ? others : others.slice(0, end))];
}

function mayBeLife({ text }: Sentence): boolean {
  return WEAK.some((pattern) => pattern.test(text)) || STRONG.some((pattern) => pattern.test(text));
}

/** The last sentences, from the first that can't be anything but a life, if all that follow may be one. */
function lifeAtEnd(
  sentences: readonly Sentence[],
  isLeftOut: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const sure: number[] = [];
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at]!;
    if (STRONG.some((pattern) => pattern.test(sentence.text))) sure.push(at);
    else if (!mayBeLife(sentence) && !isLeftOut(sentence)) break;
  }
  const first = sure
    .toReversed()
    .map((at) => withName(sentences, at))
    .find((at) => at !== undefined);
  return first === undefined ? [] : sentences.slice(first);
}

/** Where a life begins that is sure from a sentence on: at its name. */
function withName(sentences: readonly Sentence[], sure: number): number | undefined {
  for (let at = sure; at >= Math.max(0, sure - NAME_REACH); at--) {
    const { text } = sentences[at]!;
    if (BEGINS_WITH_NAME.test(text) || OWN_BOOK.test(text)) return at;
    if (!mayBeLife(sentences[at]!)) return undefined;
  }
  return undefined;
}
