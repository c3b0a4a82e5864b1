import type { Sentence } from '../sentences.ts';
import type { Cut } from './kinds.ts';
import { namesAt } from './names.ts';
import { isTradeTalk } from './trade-words.ts';

/** A comparison with other books or authors, and their names as they are written. */
export interface BookComparison extends Cut {
  readonly kind: 'comparison';
  readonly names: readonly string[];
}

const READERS = String.raw`(?:[\w-]+ )?(?:fans|readers|lovers|admirers|devotees|followers|viewers)`;
/** Up to the names, on their side: the whole is left out with the names. */
const BEFORE_NAMES = new RegExp(
  [
    String.raw`(?<![,;–—-])[,;–—-]*\s*(?:and )?(?:a |an )?(?:(?:absolutely|just|simply|also) )?(?:perfect|ideal|great|right|excellent|essential reading|must[- ]read|recommended|highly recommended|sure to (?:please|delight|appeal to)|a treat|a must)(?:[- ]read)?,? (?:for |to )?(?:all |any |the )?(?:of )?(?:those )?${READERS} (?:of|who (?:loved?|liked?|enjoy(?:ed)?|adored?)\b)`,
    String.raw`(?<![,;–—-])[,;–—-]*\s*\b(?:for|(?:(?:that )?will (?:surely |certainly |also |equally )?|(?:is )?(?:sure|certain|guaranteed) to )?(?:appeal|please|delight|thrill|captivate|entertain|enchant|satisfy)s?(?: to)?) (?:all |any |the |both )?${READERS} (?:of|who (?:loved?|liked?|enjoy(?:ed)?|adored?)\b)`,
    String.raw`(?<![,;–—-])[,;–—-]*\s*\b(?:written |told |very much |firmly |squarely )?in the (?:great |grand |best |classic |proud )?(?:tradition|vein|spirit|style|mould|mold|manner) of`,
  ].join('|'),
  'giu',
);
/** What each of these holds, which is sooner looked for. */
const LEADS_TO_NAMES =
  /(?:fans|readers|lovers|admirers|devotees|followers|viewers) (?:of|who)|(?:tradition|vein|spirit|style|mou?ld|manner) of/iu;
/** A sentence about readers: left out where it says nothing else. */
const READERS_SENTENCE = new RegExp(
  String.raw`^(?:if (?:you|you've|you’ve) (?:liked?|loved?|enjoy(?:ed)?|devoured|adored?)\b|(?:all |any )?(?:fans|readers|lovers|admirers) (?:of|who (?:loved?|liked?|enjoy(?:ed)?|adored?)\b))`,
  'iu',
);
const MEETS = / meets (?=["'“‘*]?(?:the |a )?["'“‘*]?[\p{Lu}\d])/gu;
/** Before the first name: words that say that two books are meant. */
const THINK = /^(?:think|imagine|picture|it's|it’s|pitched as|described as|billed as|a)\b:? /iu;
/** Behind the second name: words that say so. */
const IN_THIS = /^[,:]? (?:in|with) (?:this|a|an|the) /u;

/** A noun right behind a name, which is then no name of a book: "in the style of Art Deco posters". */
const NOUN_AHEAD =
  /^ (?!(?:and|or|but|in|on|with|who|whose|will|would|as|at|by|for|from|to|that|which|where|when|while|comes?|is|are|this|the|an?|it)\b)\p{Ll}/u;

/** A sentence without any of these compares with nothing, and is looked at no further. */
const GATE =
  /\b(?:fans?|readers?|lovers|admirers|devotees|followers|viewers|tradition|vein|spirit|style|mou?ld|manner|meets|if you)\b/i;

/** Comparisons by name in one sentence. Without a name it says what kind of book this is, and stays. */
export function comparisonsIn(sentence: Sentence): BookComparison[] {
  const { text, start, end } = sentence;
  if (!GATE.test(text)) return [];
  if (READERS_SENTENCE.test(text)) {
    const names = namesAfterReaders(text);
    if (names !== undefined && isTradeTalk(text)) return [{ start, end, kind: 'comparison', names }];
  }
  return [...namedAfter(sentence), ...meetings(sentence)];
}

function namesAfterReaders(text: string): readonly string[] | undefined {
  const found = READERS_SENTENCE.exec(text);
  return found ? namesAt(text, found[0].length)?.names : undefined;
}

function namedAfter({ text, start }: Sentence): BookComparison[] {
  if (!LEADS_TO_NAMES.test(text)) return [];
  const found: BookComparison[] = [];
  let from = 0;
  for (const { 0: lead, index } of text.matchAll(BEFORE_NAMES)) {
    if (index < from) continue;
    const list = namesAt(text, index + lead.length);
    if (list === undefined || NOUN_AHEAD.test(text.slice(list.end, list.end + 40))) continue;
    found.push({ start: start + index, end: start + list.end, kind: 'comparison', names: list.names });
    from = list.end;
  }
  return found;
}

/** `Title meets Title`, at the beginning of a sentence: that of people who meet each other stays. */
function meetings({ text, start, end }: Sentence): BookComparison[] {
  for (const { 0: meets, index } of text.matchAll(MEETS)) {
    const think = THINK.exec(text);
    const lead = think?.[0].length ?? 0;
    const left = namesAt(text, lead);
    if (left === undefined || left.end !== index) continue;
    const right = namesAt(text, index + meets.length);
    if (right === undefined) continue;
    const rest = text.slice(right.end);
    const isAll = /^[.!?…]*$/.test(rest);
    const isPlain = isAll && (think !== null || [left, right].some(({ names }) => isTitle(names[0]!)));
    const names = [...left.names, ...right.names];
    if (isPlain) return [{ start, end, kind: 'comparison', names }];
    if (IN_THIS.test(rest)) {
      const word = /^[,:]? (?:in|with) /u.exec(rest)![0].length;
      return [{ start, end: start + right.end + word, kind: 'comparison', names }];
    }
  }
  return [];
}

/** A title of several words that no person is called. */
function isTitle(name: string): boolean {
  return /^The |\d| (?:of|the|and|in|to|for|on) /u.test(name);
}
