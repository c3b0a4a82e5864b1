import type { Sentence } from '../sentences.ts';
import type { Cut, LeftOutKind } from './kinds.ts';

/** A notice is known by its words, wherever it stands. */
interface Notice {
  readonly kind: LeftOutKind;
  readonly pattern: RegExp;
}

const CODE = String.raw`(?:(?:ISBN|ASIN)(?:[- ]?1[03])?\b:?(?: ?#)?)`;
const DIGITS = String.raw`(?:(?:97[89][- ]?)?\d[\d -]{8,15}[\dXx]|B0[0-9A-Z]{8})`;
const COVER = String.raw`(?:(?:an? |this is (?:an? |the )?|there is an? |for (?:an? |the )?|see |older |new )*(?:alternat(?:e|ive)(?:ly)?[- ](?:(?:kindle|paperback|hardcover|cover|book) ){0,2}(?:covers?|editions?)(?: editions?)?|(?:previous|newer|newest|older|old|different|current|updated)[- ](?:kindle |paperback |hardcover )?cover(?: editions?)?(?= (?:for|of|here|can be found))))\b`;

/** Phrases that stand within or beside other sentences: no more than the phrase is left out. */
const PHRASES: readonly Notice[] = [
  {
    kind: 'edition',
    pattern: new RegExp(
      String.raw`[([]?\*{0,2}(?:(?:librarian['’]?s? note|note):? ?)?${COVER}(?:,? (?:for|of|to|with|-) (?:this |the |an? |existing )?(?:${CODE}|${DIGITS}|book)?(?: ?${DIGITS})?)?(?: ?,? (?:can be |is |may be )?(?:found )?(?:\(?(?:click )?here\)?))?[\])]?[.:!]{0,2}`,
      'giu',
    ),
  },
  {
    kind: 'edition',
    pattern: new RegExp(
      String.raw`[([]?(?:this (?:is|book has) (?:a |the |an )?(?:[\p{L}-]+ ){0,4}edition (?:of|for|with) )?${CODE} ?${DIGITS}[\])]?(?: (?:can be )?(?:found )?here| moved to (?:the |an? )?(?:more recent|newer|newest) edition(?: here)?)?[.:]?`,
      'giu',
    ),
  },
  {
    kind: 'edition',
    pattern:
      /[([](?:summary|introduction|description|intro)(?: (?:written|adapted))? (?:by|from) [^()[\]]{2,80}[\])]\.?|(?<=[.!?…"”)])\s?[-–—]{0,2}\s?(?:Summary|Introduction|Description|Intro)(?: (?:written|adapted))? (?:by|from) (?:the )?(?:\p{Lu}[\p{L}.'’-]*[ ,]?){1,6}\.?$/giu,
  },
  { kind: 'edition', pattern: /\((?:less|more)\)$|\.\.\.more$/giu },
];

/** Beginnings of sentences that are notices from end to end. */
const SENTENCES: readonly Notice[] = [
  {
    kind: 'edition',
    pattern:
      /^(?:\*{0,2}(?:librarian['’]?s? note|note from the (?:publisher|editor)|publisher['’]?s note)\b|(?:this (?:book|novel|story|title|edition|novella) (?:was|has been|is) )?(?:originally|previously|formerly|first|also|re-?)[- ]?(?:published|released|titled|issued|printed|appeared)\b[^.,;]{0,80}(?:\d{4}|\b(?:as|under|by|in)\b)[^.,;]{0,80}[.)]?$|(?:(?:this is )?an? |the )?(?:large[- ]print|unabridged|library|mass[- ]market|annotated|reprint|audio(?:book)?)(?: [\p{L}]+)? (?:edition|version|audio|cd|recording|reproduction)[.!]?$|from the (?:\p{L}+[- ])?(?:\p{L}+[- ])?edition[.!]?$|printed in\b|copyright\b|©|all rights reserved|(?:\d+ |approx(?:imately)?\.? )?(?:word count|page count|length|pages|print length|running time|format|publisher|publication date|release date|reading level|age range|lexile|imprint|edition msrp)s?:|(?:approximately |approx\.? |about )?\d[\d,]{2,7}\+? (?:words|pages)[.]?$|brand new,? exactly\b|please (?:double )?check isbn)/iu,
  },
  {
    kind: 'warning',
    pattern:
      /^(?:[*⚠\s~-]*)(?:(?:content|trigger|reader|explicit|mature|parental|adult)(?:['’]s|s)?[ /](?:content )?(?:warnings?|notes?|advisory|discretion|be advised|be warned|alert)\b(?=[^\p{L}]|$)|(?:content|trigger) (?:and trigger )?warnings?\b|[TC]Ws?(?:\/CWs?|\/TWs?)?\s?:|warnings?\s?(?::|!|\.|-|–|—)|(?:this|the) (?:book|novel|story|title|series|work|novella|boxed set|ebook|e-book|collection)\b[^.]{0,60}\b(?:contains?|includes?|has|features?|deals with)\b[^.]{0,80}\b(?:explicit|graphic|sexual|mature (?:content|themes|language)|adult (?:content|language|themes|situations)|strong language|profanity|triggers?|triggering|disturbing (?:content|themes)|non-?con|dub-?con|abuse that may|(?:18|eighteen)\+?)|(?:intended |recommended |suitable |only |for )*(?:for )?(?:mature|adult|18\+|readers (?:over|aged|age|18)|adults|ages (?:17|18)|audiences over)[^.]{0,40}\b(?:only|audiences?|readers|18|eighteen|years)\b|(?:reader|viewer) discretion\b|not (?:intended |suitable |recommended )(?:for )?(?:readers )?(?:under|anyone under|those under|young)|due to (?:mature|adult|sexual|explicit|strong|the graphic)\b|(?:intended|recommended|suitable) for (?:mature|adult|readers)|trigger(?:s| list)?:|please (?:check|read|see|heed|be aware)[^.]{0,50}\b(?:warnings?|triggers?|content notes?))/iu,
  },
  {
    kind: 'advertising',
    pattern:
      /^(?:(?:so )?(?:just )?(?:scroll (?:up|to the top)|click (?:the|on|buy|here|now|to)|tap (?:the|here)|one-?click|buy (?:it |now|your|this|the book|today)|grab (?:your|it|this|a copy)|get (?:your copy|your hands|it (?:now|today)|started (?:today|now)|this book)|order (?:your|it|now|today)|pre-?order|download (?:your|it|now|this|today|and)|pick up (?:your|a) copy|start reading|read (?:it )?(?:now|today|free|for free)|available (?:now|on|in (?:print|paperback|hardcover|e-?book|audio|kindle|large print)|from|free|exclusively|wherever|at)|sign up|join (?:my|our|the) (?:newsletter|mailing|facebook|reader)|subscribe|visit (?:my|our|us|www|https?|the author)|follow (?:me|us)|for more information|free (?:with|on|for) kindle|read for free|kindle unlimited|exclusive (?:bonus|excerpt)|includes an? (?:exclusive|bonus|excerpt|preview|sneak)|bonus\b[^.]{0,40}:|limited[- ]time|only \$|special (?:price|offer)|don[’']t (?:wait|delay)[.!])\b)/iu,
  },
];

/** A sentence without any of these holds none of the phrases. */
const GATE =
  /alternat|edition|isbn|asin|cover|summary|introduction|description|\bintro\b|\((?:less|more)\)|more$/i;

/** Notices in a sentence: all of it, or the phrases of it that are some. */
export function noticesIn({ text, start, end }: Sentence): Cut[] {
  const whole = SENTENCES.find(({ pattern }) => pattern.test(text));
  if (whole) return [{ start, end, kind: whole.kind }];
  if (!GATE.test(text)) return [];
  return PHRASES.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
      kind,
    })).filter((cut) => cut.end > cut.start),
  );
}
