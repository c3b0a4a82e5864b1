import { countWords } from './count-words.ts';
import { ENGLISH_FUNCTION_WORDS } from './function-words.ts';
import type { Tokenize } from './tokenize.ts';

/** What advertisements say, and blurbs hardly; first what is soonest looked for, which is enough in prose of some length. */
const SALES_TALK = [
  said(['!!!'], /!!!/u),
  said(['$', '€', '£'], /[$€£] ?\d/u),
  said([' now', ' today'], /\b(?:buy|order|call|act|shop|apply) (?:now|today)\b/iu),
  said(['click '], /\bclick (?:here|the link|now|below)\b/iu),
  said(['free '], /\bfree (?:shipping|delivery|trial|quote|gift|spins?)\b/iu),
  said([' offer'], /\b(?:limited(?: time)?|special|exclusive) offers?\b/iu),
  said([' price'], /\b(?:best|lowest|low|cheap(?:est)?|unbeatable) prices?\b/iu),
  said(['cheap'], /\bcheap\b/iu),
  said(['%', 'discount'], /\b\d+ ?% (?:off|discount|guaranteed?|free|legal|safe)\b|\bdiscounts?\b/iu),
  said(['guarantee'], /\b(?:money[ -]back|satisfaction) guarantee|\bguaranteed\b/iu),
  said(
    ['casino', 'jackpot', 'lottery', 'betting', 'bonus', 'winner'],
    /\b(?:casino|jackpot|lottery|betting|bonus(?:es)?|winners?)\b/iu,
  ),
  said(
    ['viagra', 'cialis', 'pills', 'replica', 'watches', 'sunglasses', 'loan', 'forex', 'airdrop'],
    /\b(?:viagra|cialis|pills|replica|watches|sunglasses|loans?|forex|airdrop)\b/iu,
  ),
  said([' code'], /\b(?:promo|coupon|discount|voucher) codes?\b/iu),
  said([' money', ' cash', ' $'], /\b(?:earn|make) (?:money|cash|\$)/iu),
  said(
    ['subscribe', 'sign up', 'register', 'download', 'visit'],
    /\b(?:subscribe|sign up|register|download|visit) (?:now|today|our|us|for free|here)\b/iu,
  ),
  said(
    ['in stock', ' last', 'add to cart', 'checkout', 'worldwide shipping'],
    /\b(?:in stock|while (?:stocks?|supplies) last|add to cart|checkout|worldwide shipping)\b/iu,
  ),
  said(['://', 'www.'], /\bhttps?:\/\/|\bwww\./iu),
  said(['whatsapp', 'telegram'], /\b(?:whatsapp|telegram)\b/iu),
] as const;

/** A kind of it: what one of its phrases holds in any case, in small letters, which is soon looked for, and all of them. */
interface SalesTalk {
  readonly holds: readonly string[];
  readonly phrases: RegExp;
}

function said(holds: readonly string[], phrases: RegExp): SalesTalk {
  return { holds, phrases };
}

/** Characters that are looked at. */
const LOOKED_AT = 2_000;
/** Kinds of sales talk from which on a text may be an advertisement, and words of it for each kind at most. */
const KINDS = 3;
const WORDS_A_KIND = 12;

/** Whether a text sells something other than a story: an English text in which every other phrase is sales talk. */
export function isAdvertising(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const needed = Math.max(KINDS, countWords(start) / WORDS_A_KIND);
  // The long s, which patterns take for an s, too, has no other small letter.
  const lower = start.includes('ſ') ? undefined : start.toLowerCase();
  let found = 0;
  for (const [at, kind] of SALES_TALK.entries()) {
    // Where this can't be reached any more, the rest needn't be looked for.
    if (found + SALES_TALK.length - at < needed) return false;
    const mayBe = lower === undefined || kind.holds.some((part) => lower.includes(part));
    if (mayBe && kind.phrases.test(start)) found += 1;
  }
  return found >= needed;
}

/** Words from which on a text can be told from prose, and the share of small words that any prose has. */
const TELLING_LENGTH = 8;
const LEAST_SMALL_WORDS = 0.1;

/** Whether an English text is no prose, as a list of words is, or words at random. */
export function isNoProse(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).toLowerCase();
  const words = start.match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^an?$/.test(word) || ENGLISH_FUNCTION_WORDS.has(word));
  return words.length >= TELLING_LENGTH && small.length < LEAST_SMALL_WORDS * words.length;
}

/** Words of a text in which names can outweigh the rest: in a longer one enough is left. */
const MOST_WORDS = 60;
/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?:]["”’]?\s+)["“‘]?$/u;
/** Fewer words than this beside names and small words say little of a book. */
const FEW_SAYING = 10;

/** Whether more than `MOST_WORDS` of what a text's spaces part have an English letter, as in most: so many words it has. */
function hasManyWords(text: string): boolean {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length && words <= MOST_WORDS; at++) {
    const small = text.charCodeAt(at) | 32;
    const isLetter = small >= 97 && small <= 122;
    if (isLetter && !isInside) words += 1;
    isInside = isLetter || (isInside && text.charCodeAt(at) !== SPACE);
  }
  return words > MOST_WORDS;
}

const SPACE = 32;

/**
 * Whether a short English text says little but names: capitalised words, within a sentence or none that the model
 * knows, are more than half of its words but for the small ones.
 */
export function isMostlyNames(text: string, tokenize: Tokenize): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (hasManyWords(start)) return false;
  const words: RegExpExecArray[] = [];
  for (const word of start.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
    if (words.push(word) > MOST_WORDS) return false;
  }
  const saying = words.filter(({ 0: word }) => !ENGLISH_FUNCTION_WORDS.has(word.toLowerCase()));
  const names = saying.filter(({ 0: word, index }) => {
    const isWithin = !BEGINNING.test(text.slice(0, index).slice(-4));
    return /^\p{Lu}\p{Ll}/u.test(word) && (isWithin || tokenize(word).length > 1);
  });
  const others = saying.length - names.length;
  return others < FEW_SAYING && names.length > others;
}
