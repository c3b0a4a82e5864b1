import type { Sentence } from '../sentences.ts';
import type { Cut } from './kinds.ts';
import { SOUNDS_LIKE_PUBLICATION } from './publications.ts';
import { isShouted, weighContents } from './trade-words.ts';

/** What a line on prizes and sales begins with. */
const BEGINNINGS: readonly RegExp[] = [
  // A New York Times bestseller
  /^(?:(?:an?|the|now an?|soon to be an?|and|also) )?(?:(?:instant|immediate|runaway|international(?:ly)?|national(?:ly)?|global|worldwide|huge|surprise|phenomenal|major|smash(?:-hit)?|#?1|no\.? ?1|number[- ]one|top[- ](?:ten|10)|perennial|multi-million-copy|million-copy|indie|amazon|kindle|audible|wall street journal|wsj|usa today|new york times|ny times|nyt|sunday times|times|washington post|publishers weekly|los angeles times|guardian|irish times|globe and mail|toronto star|der spiegel|evening standard|uk|us|uk's|canadian|swedish|french|italian|german|dutch|danish|norwegian|spanish|japanese|korean|and|&|\*|★|-|–|—|,|\/) ?)+best-?\s?sell(?:er|ers|ing|er's)\b|^(?:(?:an?|the) )?best-?\s?sell(?:ers?[.!]?$|ing authors? of\b)/iu,
  // Winner of the …
  /^(?:the |a |an |proud |two-time |three-time |co-?|joint |past )*(?:winner|finalist|runner-up|recipient|nominee|shortlisted|short-listed|longlisted|long-listed|nominated|selected|chosen|named|voted|awarded|honou?red|hailed|listed|recommended|featured|picked)(?: (?:of|for|as|by|in|on|one|the|a|an)\b|:)/iu,
  /^(?:[Aa]n? |[Tt]he )?(?!The |An? )(?:\p{Lu}[\p{L}.'’]+ ){1,6}(?:[Aa]ward|[Pp]rize|[Mm]edal|[Hh]onou?r)(?:[- ](?:winner|winning|finalist|nominee|nominated|recipient|book|selection))?\b/u,
  // One of the best books of the year
  /^(?:an? |the |one of )?(?:[\p{L}\p{N}.'’&-]+ ){0,8}(?:best|notable|top|favou?rite|most anticipated|must-read)(?: (?:[\p{L}-]+ )?)(?:books?|novels?|reads?|picks?|fiction|nonfiction|thrillers?|memoirs?|debuts?)(?: of| for| in| pick| selection|$)/iu,
  /^(?:an? |the )?(?:[\p{L}\p{N}.'’&-]+ ){0,6}(?:book club|book of the (?:month|year)|book of the week|editors?['’]?s?['’]? (?:choice|pick)|indie ?next|library ?reads|notable book|book awards?|summer read|staff pick)\b/iu,
  // Over three million copies sold
  /^(?:with )?(?:over|more than|nearly|almost|\d)[^.]{0,30}(?:million|thousand|\d{3}) (?:copies|books|readers)\b/iu,
  /^(?:has sold|sold|translated)\b/iu,
  // Now a major motion picture
  /^(?:now|soon|coming soon|soon to be|basis|the basis|the inspiration|the book (?:behind|that inspired)|adapted)\b[^.]{0,60}\b(?:motion picture|film|movie|tv|television|netflix|hbo|hulu|amazon prime|prime video|apple tv|series)\b/iu,
  // From the bestselling author of …
  /^(?:from|by|written by|brought to you by|a new (?:novel|book) (?:from|by))\b[^.]{0,160}?\b(?:authors?|writers?|creators?|novelists?|winner|illustrator|team|duo|mind|minds|imagination|pen|master|queen|king|storytellers?|editors?|publisher|producers?)\b/iu,
  // The novel was shortlisted for …
  /^(?:it|this|the (?:book|novel|series|original)|his|her|their|also)\b[^.]{0,60}?\b(?:is|was|has been|have been|won|received|became)\b[^.]{0,50}?\b(?:shortlisted|longlisted|awards?|prizes?|best-?seller|finalist|translated|adapted|nominated|medal)\b/iu,
];

/** Words that make a line one on prizes and sales. */
const FAME =
  /best-?\s?sell|\baward|\bprize|\bmedal\b|short-?listed|long-?listed|\bfinalist|\bnominat|book club|of the year\b|of the month\b|\bpick\b|\bcopies\b|\bmotion picture|\bnetflix\b|\bhbo\b|\bfilm\b|\bmovie\b|\btv\b|\btelevision\b|\bauthors? of\b|\bcreators? of\b|\bauthor\b|\bindie ?next\b|library ?reads|\bbest books?\b|\bnotable book|\bstarred reviews?\b|\bchoice\b|\bacclaimed\b|\bwinner\b|must-read|most anticipated|\bmillion\b|translated into/i;

/** Who or what a book comes from: `From the author of … comes`, before what comes. */
const COMES =
  /^(?:from|by) (?:the |a |an )?[^.!?;:]{0,220}?\b(?:comes?|brings(?: us| you| readers)?|arrives)(?: (?:the|a|an|another|this|yet another|her|his|their)\b)?/iu;
const FROM_AUTHOR =
  /^(?:[Ff]rom|FROM|[Bb]y|BY) (?:the |a |an )?[^.!?;:—–]{0,200}?(?:[,:]|\s[—–-])\s(?=[\p{Ll}])/u;

/** What makes somebody who is named a famous author. */
const FAME_OF_AUTHOR =
  /best-?\s?sell|award|prize|\bauthors? of\b|\bcreators? of\b|acclaimed|beloved|celebrated|renowned|debut author|winner/i;

/** `The author of … presents`, before what is presented. */
const PRESENTS =
  /^(?:the |a |an )?[^.!?;:]{0,200}?\bauthors?\b[^.!?;:]{0,120}? (?:presents?|returns? with|delivers?|brings? (?:us|you|readers)|is back with|gives us|offers?|introduces?)(?= (?:the|a|an|another|this|yet|her|his|their|us)\b)/iu;
/** `…, from the author of …`, at the end of a sentence. */
const TRAILING =
  /[,;–—-]*\s*\b(?:[Ff]rom|[Bb]y) (?:the )?(?:(?!\b(?:from|by)\b)[^.!?;:]){0,160}?\b(?:authors?|creators?|writers?|novelists?|winner)\b(?= of (?:the |an? )?["“*]?[\p{Lu}\d]|,? [\p{Lu}]|[.!]?$)[^!?;:]{0,120}?[.!]?$/u;

/** Lines on prizes, sales and fame that say nothing of the book; and such a beginning of a sentence that goes on. */
export function accoladesIn({ text, start, end }: Sentence): Cut[] {
  if (!FAME.test(text)) return [];
  for (const beginning of [COMES, FROM_AUTHOR, PRESENTS]) {
    const found = beginning.exec(text)?.[0];
    if (found === undefined || !FAME.test(found) || !isFameAlone(found)) continue;
    const kept = /\s(?:the|a|an|another|this|yet another|her|his|their)$/iu.exec(found)?.[0].length ?? 0;
    return [{ start, end: start + found.length - kept, kind: 'accolade' }];
  }
  const trailing = TRAILING.exec(text);
  if (trailing && trailing.index > 0 && FAME_OF_AUTHOR.test(trailing[0]) && isFameAlone(trailing[0])) {
    return [{ start: start + trailing.index, end: end - (/[.!]$/.test(text) ? 1 : 0), kind: 'accolade' }];
  }
  const isAll = BEGINNINGS.some((beginning) => beginning.test(text)) && isFameAlone(text);
  return isAll ? [{ start, end, kind: 'accolade' }] : [];
}

function isFameAlone(text: string): boolean {
  const { words, others, isLedByName } = weighContents(text.replace(SOUNDS_LIKE_PUBLICATION, ''));
  if (isShouted(text)) return others <= Math.max(1, words * 0.4);
  return others <= (isLedByName ? 1 : 0);
}
