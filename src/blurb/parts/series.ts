import type { Sentence } from '../sentences.ts';
import { isLifeHeading } from './biography.ts';
import type { Cut } from './kinds.ts';
import { isShouted, weighContents } from './trade-words.ts';

const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)|next|final|last|latest|newest|new|concluding|opening|penultimate)`;
const NUMBER = String.raw`(?:#?\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[IVX]{1,5})`;
const VOLUME = String.raw`(?:books?|volumes?|vol\.?|novels?|instal?lments?|entry|episodes?|title|parts?|no\.?|number|chapters?|adventures?|tales?|stor(?:y|ies)|sequel|prequel|titles|novella)`;
const SERIES = String.raw`(?:series|trilogy|saga|cycle|duology|duet|quartet|quintet|sequence|chronicles|books|novels|mysteries|tetralogy|serial)`;

/** A sentence without any of these is on no series, and looked at no further. */
const GATE =
  /series|trilog|saga|cycle|duology|duet|quart|quint|sequence|chronicles|tetralogy|serial|books?\b|novel|myster|vol(?:ume|\.)|\bpart\b|episode|stand-?alone|alone|order|\bhea\b|cliff|also|titles|stories|works|adventures|next/i;

/** A sentence on the place of a book in a series. */
const PLACE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${ORDINAL}|${VOLUME})(?: [\p{L}\p{N}.#'’-]+){0,8}?,? (?:in|of|from|to) [^.]{0,90}?\b${SERIES}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:[\p{L}\p{N}'’&:,-]+ ){0,10}?[([]?(?:books?|volumes?|vol\.?|no\.|episodes?) ?#?${NUMBER}(?=$|\s*[.:)\]–—-]| (?:in|of)\b)`,
    'iu',
  ),
  new RegExp(String.raw`\b${SERIES}(?:,|:|-| –| —)? \(?(?:books?|volume|vol\.?|part|#) ?#?${NUMBER}\b`, 'iu'),
  new RegExp(
    String.raw`\b(?:stand-?alone|can be read (?:alone|on its own|in any order|separately|independently|as a)|may be (?:read|enjoyed) (?:alone|on its own|in any order|as a)|read in any order)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:no cliffhangers?|cliff-?hanger|HEA|happily[- ]ever[- ]after guaranteed)\b`, 'u'),
];

/** What a list of other books begins with. */
const HEADER = new RegExp(
  String.raw`^(?:[*~-]+ ?)?(?:(?:the )?(?:other|also|more|further|previous|all|complete|full|recommended|suggested) (?:books?|titles?|novels?|works?|stories|in|by|from|available|reading order|list|series)\b|also (?:by|available|in|from)\b|books? (?:in|by|from|of) (?:the|this|order)?\b[^.!?]{0,80}?(?:series|order|trilogy|saga|${NUMBER})?\s*[:–—-]|the [^.!?:]{2,80}? ?${SERIES}(?: \(?in order\)?| in (?:reading |chronological |publication )?order| reading order| consists of| so far| includes?)?\s*:|(?:series|reading) order\b|titles in\b|by the same author|(?:read|collect|don[’']t miss|look for|discover|try|check out|enjoy|get|be sure to read|be sure to check out) (?:all |the |every |any )*(?:of )?(?:the )?(?:other |rest |entire |whole |complete |next |previous |first |more |\d+ |three |four |five )*(?:of )?(?:the )?(?:books?|titles?|novels?|stories|series|adventures|instal?lments?|volumes?)\b)`,
  'iu',
);

/** The place of a book in a series where a sentence says nothing else, and lists of other books. */
export function seriesIn(sentences: readonly Sentence[]): Cut[] {
  const cuts: Cut[] = [];
  let listed = false;
  for (const sentence of sentences) {
    const { text, start, end } = sentence;
    const may = GATE.test(text);
    if (may && HEADER.test(text) && saysNothingElse(text)) listed = true;
    else if (listed) listed = isItem(text) && !isLifeHeading(sentence);
    if (listed || (may && PLACE.some((pattern) => pattern.test(text)) && saysNothingElse(text))) {
      cuts.push({ start, end, kind: 'series' });
    }
  }
  return cuts;
}

function saysNothingElse(text: string): boolean {
  const { words, others, isLedByName } = weighContents(text);
  if (isShouted(text)) return words <= 14 && others <= 6;
  return others <= (isLedByName ? 1 : 0);
}

/** A title, with or without its number: short, and nothing but names. */
function isItem(text: string): boolean {
  if (text.length > 120) return weighContents(text).others <= 1;
  return /^[\p{Lu}\d#("“*–—-]/u.test(text) && saysNothingElse(text);
}
