/** A stretch of a text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence, or a line that is none, without the space around it. */
export interface Sentence extends Span {
  readonly text: string;
  /** Whether it begins a line, and whether it ends one. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * What ends a sentence, with the marks behind it, or a line, in a text whose lines were lost, so that one begins right
 * behind another, or with a heading.
 */
const LOST_BREAK =
  /[.!?…]+["'”’»)\]]*|\n+|[•★☆✦◆|⭐✨]+|\s(?=A(?:bout|BOUT) (?:[Tt]he|THE) A(?:uthor|UTHOR))|(?<=\p{Ll}{3})(?=(?:The|When|In|An?|S?[Hh]e|It|This|After|For|From|As|But|They|There|What|You|One|If|With)\s)/gu;
/** The marks of other texts, as they are found one by one: what ends a sentence, what may stand behind, what parts lines. */
const [ENDING, BEHIND, PARTING] = ['.!?…', '"\'”’»)]', '•★☆✦◆|⭐✨'];
const ABOUT_AUTHOR = /\sA(?:bout|BOUT) (?:[Tt]he|THE) A/y;
/** What must follow the end of a sentence. */
const BEGINNING = /\s+(?=["'“‘«([*#]*[\p{Lu}\p{N}])|(?=["“]?\p{Lu}\p{Ll})|\s*$/uy;

/** Words whose point ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|\d{1,2}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Mt|Ft|No|Nos|Vol|vs|ed|eds|pp|ca|Ph\.D|feat|incl|approx|www|Inc|Ltd|Co)$/u;
/** As far back as an abbreviation reaches. */
const ABBREVIATION_REACH = 8;
/** Those of small letters alone. */
const SMALL_ABBREVIATIONS = new Set(['vs', 'ed', 'eds', 'pp', 'ca', 'feat', 'incl', 'approx', 'www']);

/** The sentences of what stands between some stretches of a text, which are in its order and apart from each other. */
export function sentencesBetween(text: string, spans: readonly Span[]): Sentence[] {
  const gaps = [...spans, { start: text.length, end: text.length }].map(({ start }, at) => ({
    start: at === 0 ? 0 : spans[at - 1]!.end,
    end: start,
  }));
  return gaps.flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end)).map((sentence) => shifted(sentence, start)),
  );
}

function shifted({ start, end, text, opens, closes }: Sentence, by: number): Sentence {
  return { start: start + by, end: end + by, text, opens, closes };
}

/** The sentences of a text in their order. Linear in the length of any string. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let opens = true;
  const add = (end: number, closes: boolean) => {
    const { start: first, end: last } = trimmed(text, start, end);
    if (first < last) {
      sentences.push({ start: first, end: last, text: text.slice(first, last), opens, closes });
      opens = closes;
    } else if (closes && sentences.length > 0) {
      sentences.push({ ...sentences.pop()!, closes });
      opens = true;
    }
  };
  const breaks = hasLostBreaks(text) ? lostBreaksOf(text) : breaksOf(text);
  for (const { start: at, end } of breaks) {
    const isLine = !ENDING.includes(text.charAt(at));
    if (!isLine && !endsSentence(text, at, end)) continue;
    add(isLine ? at : end, isLine);
    start = end;
  }
  add(text.length, true);
  return sentences;
}

/** Whether a capital stands right behind a small letter, or a heading above an author's life within a line. */
function hasLostBreaks(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isCapital(unit)) {
      if (isSmall(before)) return true;
      ABOUT_AUTHOR.lastIndex = at - 1;
      if (unit === 65 && at > 0 && ABOUT_AUTHOR.test(text)) return true;
    }
    before = unit;
  }
  return false;
}

function lostBreaksOf(text: string): Span[] {
  return Array.from(text.matchAll(LOST_BREAK), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Where a sentence or a line may end, looked for letter by letter: most of a text is neither. */
function breaksOf(text: string): Span[] {
  const breaks: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSmall(unit) || unit === SPACE) continue;
    const mark = text.charAt(at);
    const start = at;
    if (ENDING.includes(mark)) {
      at = endOf(BEHIND, text, endOf(ENDING, text, at));
    } else if (mark === '\n' || PARTING.includes(mark)) {
      at = endOf(mark === '\n' ? mark : PARTING, text, at);
    } else continue;
    breaks.push({ start, end: at });
    at -= 1;
  }
  return breaks;
}

const SPACE = 32;

/** Whether a UTF-16 unit is a small letter of English. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Where a row of some marks ends. */
function endOf(marks: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && marks.includes(text.charAt(at))) at += 1;
  return at;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (!mayBegin(text, end)) return false;
  const isPoint = text.charAt(at) === '.' && !/[.!?…]/.test(text.charAt(at + 1));
  return !isPoint || !isAbbreviated(text, at);
}

/** Whether a sentence may begin at a place: most often there is a space, and then a letter that tells. */
function mayBegin(text: string, at: number): boolean {
  if (text.charCodeAt(at) === SPACE) {
    const next = text.charCodeAt(at + 1);
    if (isCapital(next)) return true;
    if (isSmall(next)) return false;
  }
  BEGINNING.lastIndex = at;
  return BEGINNING.test(text);
}

/** Whether what ends at a point is an abbreviation. */
function isAbbreviated(text: string, point: number): boolean {
  let start = point;
  while (start > 0 && point - start < ABBREVIATION_REACH && isSmall(text.charCodeAt(start - 1))) start -= 1;
  if (point - start === ABBREVIATION_REACH) return false;
  if (point - start > 1 && text.charCodeAt(start - 1) === SPACE) {
    return SMALL_ABBREVIATIONS.has(text.slice(start, point));
  }
  return ABBREVIATION.test(text.slice(Math.max(0, point - ABBREVIATION_REACH), point));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || (!isSmall(unit) && !isCapital(unit) && /\s/.test(text.charAt(at)));
}
