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
const HAS_LOST_BREAKS = /[a-z][A-Z]|\sA(?:bout|BOUT) (?:[Tt]he|THE) A/;
/** What must follow the end of a sentence. */
const BEGINNING = /\s+(?=["'“‘«([*#]*[\p{Lu}\p{N}])|(?=["“]?\p{Lu}\p{Ll})|\s*$/uy;

/** Words whose point ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|\d{1,2}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Mt|Ft|No|Nos|Vol|vs|ed|eds|pp|ca|Ph\.D|feat|incl|approx|www|Inc|Ltd|Co)$/u;
/** As far back as an abbreviation reaches. */
const ABBREVIATION_REACH = 8;

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
    const span = trimmed(text, start, end);
    if (span.start < span.end) {
      sentences.push({ ...span, text: text.slice(span.start, span.end), opens, closes });
      opens = closes;
    } else if (closes && sentences.length > 0) {
      sentences.push({ ...sentences.pop()!, closes });
      opens = true;
    }
  };
  const breaks = HAS_LOST_BREAKS.test(text) ? lostBreaksOf(text) : breaksOf(text);
  for (const { start: at, end } of breaks) {
    const isLine = !ENDING.includes(text.charAt(at));
    if (!isLine && !endsSentence(text, at, end)) continue;
    add(isLine ? at : end, isLine);
    start = end;
  }
  add(text.length, true);
  return sentences;
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
    if (isLetterOrSpace(text.charCodeAt(at))) continue;
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

/** A small letter of English, or a space. */
function isLetterOrSpace(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit === 32;
}

/** Where a row of some marks ends. */
function endOf(marks: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && marks.includes(text.charAt(at))) at += 1;
  return at;
}

function endsSentence(text: string, at: number, end: number): boolean {
  BEGINNING.lastIndex = end;
  if (!BEGINNING.test(text)) return false;
  const isPoint = text.charAt(at) === '.' && !/[.!?…]/.test(text.charAt(at + 1));
  return !isPoint || !ABBREVIATION.test(text.slice(Math.max(0, at - ABBREVIATION_REACH), at));
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
