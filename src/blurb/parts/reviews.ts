import type { Sentence, Span } from '../sentences.ts';
import { type Attribution, attributionAt } from './attribution.ts';
import type { Cut } from './kinds.ts';
import { PUBLICATION } from './publications.ts';
import { quotationsOf, singleQuotationStart } from './quotations.ts';
import { isTradeTalk } from './trade-words.ts';

/** Words by which readers praise a book. */
const PRAISE =
  /\b(?:masterful|masterly|masterpiece|brilliant(?:ly)?|stunning|gripping|compelling|wonderful(?:ly)?|beautiful(?:ly)? (?:written|told|crafted|rendered)|delightful|hilarious|riveting|fascinating|captivating|engrossing|unforgettable|superb(?:ly)?|fantastic|unputdownable|page-?turn(?:er|ing)|must-?read|magnificent|extraordinary|remarkable|triumph|thrilling|enthralling|engaging|absorbing|compulsive|addictive|dazzling|exquisite|tour de force|laugh-out-loud|loved|couldn[’']t put|highly recommend(?:ed)?|best (?:book|novel|thriller|debut|read|story)|instant classic|enjoy(?:ed|able)?|recommend|genius|gem|terrific|first-rate|impressive|insightful|inspiring|entertaining|breathtaking|haunting|powerful|original|elegant|lyrical|suspenseful|amazing|awesome|perfect|great|excellent|outstanding|essential|important|thoughtful|provocative|twisty|clever|timely|poignant|witty)\b/iu;
/** Words by which a book is spoken of as one. */
const BOOKISH =
  /\b(?:books?|novels?|read(?:s|er|ers|ing)?|pages?|prose|writ(?:es|er|ing|ten)|authors?|debut|stor(?:y|ies)|storytelling|storyteller|tales?|thrillers?|romances?|myster(?:y|ies)|characters?|plot|chapters?|memoir|series|fiction|fantasy|poems?|poetry|collection|sequel|narrative|account|guide)\b/giu;

const SAYS =
  /(?:^|[.!?\n]\s*)([^.!?\n"“”]{2,90}?)\s(?:says?|said|writes?|wrote|calls? (?:it|this|the (?:book|novel)|him|her)|called (?:it|this|the (?:book|novel))|raves?|hails? (?:it|this) as|praise[sd]? (?:it|this) as|declares?|describes? (?:it|this) as)[,:]?\s*$/u;

const HEADER =
  /^(?:[*~-]+ ?)?(?:(?:advance|advanced|early|critical|further|more|international|high|editorial|reader|author) )*(?:praise|acclaim|accolades|raves|reviews|kudos)(?: (?:for|from|of) [^!?\n:]{1,90}?)?(?: (?:series|books|novels))?\s*[:.!]?$|^(?:what|here's what) (?:people|readers|reviewers|critics|others|bloggers|authors|netgalley|amazon|goodreads|real)[^:\n]{0,40} (?:are saying|say|said|think)[^:\n]{0,60}[:.!…]*$|^(?:readers|critics|reviewers|bloggers) (?:love|adore|rave|are (?:raving|loving|obsessed))[^:\n]{0,60}[:!.…]*$/iu;
/** The same before the first quotation, on its line. */
const HEADER_BEFORE =
  /(?:^|[.!?\n]\s*|["”]\s*)((?:(?:advance|advanced|early|critical|further|more|high) )?(?:praise|acclaim|reviews) (?:for|from) [^.!?\n"“”]{1,80}[:.]?|what (?:people|readers|reviewers|critics|others|early readers|netgalley|amazon|goodreads)[^.!?\n"“”]{0,30} (?:are saying|say|said|think)[^.!?\n"“”]{0,50}:|reviews:)\s*$/iu;

/** Praise that says itself what it is. */
const BARE_PRAISE =
  /\b(?:unputdownable|un-put-downable|page-?turner|must-?read|tour de force|instant classic|highly recommended|five stars|5 stars|couldn[’']t put (?:it|this) down|best (?:book|novel) i)\b/i;

/** Behind a publication's name, a reviewer's may stand in so many units; more is said of somebody else. */
const SPEAKER = 30;
/** As far back as who says something may stand. */
const REACH = 110;

/** Quotations from reviews and praise of other authors, with who gave it; where the whole text is from. */
export function reviewsIn(text: string, sentences: readonly Sentence[]): Cut[] {
  const quoted = quotationsOf(text);
  const cuts = [
    ...cutQuotations(text, quoted),
    ...singleQuotations(text),
    ...sentences.flatMap((sentence) => cutUnquoted(sentence)),
  ];
  return [...cuts, ...belowHeaders(sentences, quoted, cuts)];
}

/** Quotations in their order: those behind praise below a heading are praise, too, though nobody has signed them. */
function cutQuotations(text: string, quoted: readonly Span[]): Cut[] {
  const cuts: Cut[] = [];
  let praised: number | undefined;
  for (const quotation of quoted) {
    const heading = withHeader(text, quotation.start);
    const found = cutQuotation(text, quotation);
    const isHeaded = heading < quotation.start;
    const goesOn = praised !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(praised, quotation.start));
    if (found.length === 0 && (isHeaded || goesOn)) {
      found.push({ start: heading, end: quotation.end, kind: 'review' });
    }
    cuts.push(...found);
    praised = isHeaded || goesOn ? found.at(-1)?.end : undefined;
  }
  return cuts;
}

function cutQuotation(text: string, quotation: Span): Cut[] {
  const attribution = attributionAt(text, quotation.end);
  if (attribution?.by === 'source') {
    return [{ start: attribution.start, end: attribution.end, kind: 'edition' }];
  }
  const said = text.slice(quotation.start, quotation.end);
  const isNickname =
    /^\s\p{Lu}/u.test(text.slice(quotation.end, quotation.end + 3)) && !/\s|[.!?,]/.test(said);
  if (attribution !== undefined && isReview(said, attribution) && !(isNickname && !PRAISE.test(said))) {
    return [{ start: withHeader(text, quotation.start), end: attribution.end, kind: 'review' }];
  }
  const speaker = speakerBefore(text, quotation.start);
  return speaker === undefined
    ? []
    : [{ start: speaker, end: withPoint(text, quotation.end), kind: 'review' }];
}

function isReview(said: string, { by }: Attribution): boolean {
  if (by === 'review') return true;
  const bookish = said.match(BOOKISH)?.length ?? 0;
  return bookish >= 2 || (bookish >= 1 && PRAISE.test(said)) || (PRAISE.test(said) && said.length < 90);
}

/** Where a heading begins that stands before a quotation on the same line, or else the quotation. */
function withHeader(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  const found = HEADER_BEFORE.exec(text.slice(from, start));
  return found ? from + found.index + found[0].indexOf(found[1]!) : start;
}

/** Where a publication is named that says the quotation: `Kirkus calls it "…"`. */
function speakerBefore(text: string, start: number): number | undefined {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const found = SAYS.exec(before);
  if (!found) return undefined;
  const speaker = from + found.index + found[0].indexOf(found[1]!);
  PUBLICATION.lastIndex = speaker;
  const isNamed = PUBLICATION.test(text) && PUBLICATION.lastIndex + SPEAKER >= speaker + found[1]!.length;
  return isNamed ? speaker : undefined;
}

function withPoint(text: string, end: number): number {
  return /[.!?,;]/.test(text.charAt(end)) ? end + 1 : end;
}

const SINGLE_END = /['’](?=\s?[-–—―([]|\s{1,2}\p{Lu}|\n)/gu;

function singleQuotations(text: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const { index } of text.matchAll(SINGLE_END)) {
    if (!/[\p{L}.!?,…*)]/u.test(text.charAt(index - 1))) continue;
    const attribution = attributionAt(text, index + 1);
    if (attribution === undefined || attribution.by === 'source') continue;
    const start = singleQuotationStart(text, index, from);
    if (start === undefined || !isReview(text.slice(start, index), attribution)) continue;
    cuts.push({ start: withHeader(text, start), end: attribution.end, kind: 'review' });
    from = attribution.end;
  }
  return cuts;
}

const UNQUOTED = /[.!?…)*]?\s?(?:[–—―]|--?)\s?(?=["'(*]?[\p{Lu}])/gu;

/** A sentence that is signed without being quoted, or praise of a few words. */
function cutUnquoted({ text, start, end }: Sentence): Cut[] {
  if (BARE_PRAISE.test(text) && isTradeTalk(text)) return [{ start, end, kind: 'review' }];
  for (const { 0: lead, index } of text.matchAll(UNQUOTED)) {
    if (text.length - index > 120) continue;
    const at = index + (/^[.!?…)*]/.test(lead) ? 1 : 0);
    const attribution = attributionAt(text, at);
    if (attribution === undefined || attribution.end < text.length - 1) continue;
    if (attribution.by === 'source') return [{ start: start + at, end, kind: 'edition' }];
    if (attribution.by === 'review' && /[.!?…)*]/.test(lead.charAt(0)))
      return [{ start, end, kind: 'review' }];
  }
  return [];
}

/** Whether a sentence is a heading above praise. */
export function isPraiseHeading(sentence: string): boolean {
  return HEADER.test(sentence);
}

/** What stands below a heading such as "Praise for …": all that looks like praise, up to what doesn't. */
function belowHeaders(sentences: readonly Sentence[], quoted: readonly Span[], cuts: readonly Cut[]): Cut[] {
  const found: Cut[] = [];
  const taken = new CoveredStretches([...quoted, ...cuts]);
  let below = false;
  for (const { text, start, end } of sentences) {
    const isHeader = isPraiseHeading(text);
    below = isHeader || (below && (taken.cover(start, end) || isTradeTalk(text)));
    if (below) found.push({ start, end, kind: 'review' });
  }
  return found;
}

/** Tells whether stretches of a text are covered by others; asked in the order of the text. */
class CoveredStretches {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
  }

  /** Whether one of the spans covers most of a stretch. */
  cover(start: number, end: number): boolean {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.end <= start) this.#next += 1;
    const span = this.#spans[this.#next];
    if (span === undefined) return false;
    return Math.min(end, span.end) - Math.max(start, span.start) > (end - start) / 2;
  }
}
