import type { Span } from '../sentences.ts';
import { PUBLICATION, SOUNDS_LIKE_PUBLICATION } from './publications.ts';

/** Who is said to have said what stands before. */
export interface Attribution extends Span {
  /**
   * `review`: a newspaper, a shop, another author; `person`: a name and nothing else, which may be a character's;
   * `source`: where the whole text comes from.
   */
  readonly by: 'review' | 'person' | 'source';
}

/** A name all in capitals, as publishers print who praises a book. */
const SHOUTED_NAME = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u;
/** What is signed without a dash. */
const SIGNS = new RegExp(`,? [Aa]uthors? of\\b|${SHOUTED_NAME.source}`, 'u');

/** What may go with a publication's name. */
const MORE = /^,? ?\(?(?:[Ss]tarred|[Bb]oxed|pointer) [Rr]eview\)?/;

/** Publications that are people's names, or plain words, too. */
const AMBIGUOUS =
  /^(?:Elle|Bella|Nature|Fortune|Forbes|Heat|Closer|Choice|Salon|Slate|Wired|Stylist|Starburst)[.,]?$/;
/** Behind a publication's name: that something is said of whom it names; that the signature ends there. */
const GOES_ON = /^[,:;]? \p{Ll}/u;
const ENDS = /^(?:\s*(?:$|\n)|\s?["“‘'•★]|[.;](?:\s|$))/;

/** Attributions are at most so long. */
const LONGEST = 180;

const DASHED = /[.,;]?\s*[([]?\s{0,2}(?:[–—―‒~]{1,3}|-{1,3})\s{0,2}[([]?(?=["'“‘*]?[\p{Lu}#\d])/uy;
const BRACKETED = /\s?[([](?=[\p{Lu}#])/uy;
const BARE = /\s{1,2}(?=[\p{Lu}#])/uy;

/** What an attribution can't run beyond: a line's end, another quotation, the end of a sentence. */
const STOP =
  /\n|(?<=\p{Ll}{3})(?<!Book|Buzz|Library|Crime|Good|Sugar|Girl|Fresh|Space|Time)(?=\p{Lu}\p{Ll})|\s?["“«]|\s[‘'](?=\p{L})|[!?;](?=\s)|(?<![.\s]\p{Lu}|^\p{Lu}|\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|Rev|No|Ph\.D))\.(?=\s|$)|\.(?=\p{Lu}\p{Ll})|\s[•★|]/u;

/** A text as a whole is the publisher's, a catalogue's or a volunteer's. */
const SOURCE =
  /^(?:provided by|summary by|description (?:by|from)|(?:(?:taken|adapted|excerpted) )?(?:from )?(?:the )?(?:publisher(?!['’]?s weekly)|jacket|dust ?jacket|back ?cover|front flap|inside (?:front |back )?(?:cover|flap|jacket)|book ?jacket|cover(?:$|,| \[)|container|p\. ?(?:\[|\d)|page \d|text$|t\.p\.|title page|(?:introduction|preface|foreword|prologue)(?:$| (?:by|to|of)\b)|wikipedia|amazon\b|goodreads\b|google books|editor$|summary|descriptive content|oclc|author['’]s note|website\b|imdb|publishers['’]? (?:description|website|note)))/iu;
/** Words of a source that is no signature, at most. */
const SOURCE_WORDS = 4;
/** A part of the book itself, or what is no speaker. */
const INSIDE =
  /^(?:From (?:the )?(?:Introduction|Preface|Prologue|Book|Chapter|Foreword|Text|Author)|Chapter|Excerpt|Genesis|Psalm|Proverbs|Matthew|John \d|Isaiah)\b/i;

const ROLE =
  /\b(?:authors?|co-?authors?|creators?|winners?|editors?|illustrators?) of\b|\bbest-?selling\b|\b(?:award|prize)-?\s?winning\b|\bstarred\b|\breview(?:s|er|ers)?\b|\breaders?\b|\bstars?\b|\bblog(?:ger)?\b|\bnovelist\b|\bNobel\b|\bPulitzer\b|\bbookseller\b|\blibrarian\b|\bmagazine\b/iu;

/** Words in lower case that a name, a title or a role may hold. */
const SMALL =
  /^(?:of|the|and|for|in|on|an?|de|la|le|von|van|der|den|du|da|di|to|at|by|from|with|its|his|her|authors?|author's|co-?authors?|best-?selling|bestseller|award-?winning|prize-?winning|winning|winner|winners|finalist|editors?|creators?|reviews?|reviewer|starred|readers?|magazine|blog|blogger|professor|director|critic|host|columnist|journalist|novelist|writer|poet|stars?|star|former|senior|international|internationally|acclaimed|books?|five|series|trilogy|via|website|online|illustrator|founder|president|chair|librarian|bookseller|store|praise|praising|is|as|who|on|edited|st|nd|rd|th|million|copy|comedian|actor|actress|historian|screenwriter|producer|songwriter|chef|physician|psychologist|emeritus|university|memoir)$/;
const TOKEN = /[^\s,()[\]/&]+/g;

/**
 * Reads who is named behind a quotation.
 *
 * @param at where the quotation ends
 */
export function attributionAt(text: string, at: number): Attribution | undefined {
  const dashed = lead(DASHED, text, at);
  if (dashed !== undefined) return signedBy(text, at, dashed, true);
  const bracketed = lead(BRACKETED, text, at);
  if (bracketed !== undefined) return inBrackets(text, at, bracketed);
  const bare = lead(BARE, text, at);
  return bare === undefined ? undefined : signedBy(text, at, bare, false);
}

function lead(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function signedBy(text: string, start: number, from: number, dashed: boolean): Attribution | undefined {
  const rest = text.slice(from, from + LONGEST);
  const stop = STOP.exec(rest)?.index ?? rest.length;
  const signature = rest.slice(0, stop);
  const point = /^[.!?;]/.test(rest.slice(stop)) ? 1 : 0;
  const whole =
    (isSignature(signature) || isSource(signature)) && (stop < rest.length || from + stop >= text.length);
  const first = beginsWithPublication(signature);
  // Behind a quotation without a dash, the next sentence may begin.
  if (!dashed && first === undefined && !SIGNS.test(signature)) return undefined;
  if (whole) {
    const by = speakerIn(signature, dashed || SHOUTED_NAME.test(signature));
    return by && { start, end: from + stop + point, by };
  }
  if (first === undefined || AMBIGUOUS.test(signature.slice(0, first))) return undefined;
  const more = MORE.exec(rest.slice(first))?.[0].length ?? 0;
  const behind = rest.slice(first + more);
  const ends = more > 0 || (dashed ? !GOES_ON.test(behind) : ENDS.test(behind));
  return ends ? { start, end: from + first + more, by: 'review' } : undefined;
}

function inBrackets(text: string, start: number, from: number): Attribution | undefined {
  const rest = text.slice(from, from + LONGEST);
  const stop = rest.search(/[)\]\n]/);
  if (stop === -1 || rest.charAt(stop) === '\n') return undefined;
  const signature = rest.slice(0, stop);
  const by = AMBIGUOUS.test(signature) ? 'review' : speakerIn(signature, false);
  return by && { start, end: from + stop + 1, by };
}

function speakerIn(signature: string, dashed: boolean): Attribution['by'] | undefined {
  if (INSIDE.test(signature)) return undefined;
  if (AMBIGUOUS.test(signature)) return dashed ? 'person' : undefined;
  if (ROLE.test(signature) || beginsWithPublication(signature) !== undefined) {
    return SOURCE.test(signature) && !/review/i.test(signature) ? 'source' : 'review';
  }
  if (SOURCE.test(signature)) return 'source';
  if (SOUNDS_LIKE_PUBLICATION.test(signature)) return 'review';
  return dashed ? 'person' : undefined;
}

/** Where the name of a publication ends that a text begins with. */
function beginsWithPublication(signature: string): number | undefined {
  PUBLICATION.lastIndex = 0;
  return PUBLICATION.test(signature) ? PUBLICATION.lastIndex : undefined;
}

function isSource(signature: string): boolean {
  return SOURCE.test(signature) && (signature.match(TOKEN)?.length ?? 0) <= SOURCE_WORDS;
}

/** Whether there is nothing but names, titles and roles. */
function isSignature(signature: string): boolean {
  const tokens = signature.match(TOKEN) ?? [];
  const foreign = tokens.filter(
    (token) => !/^["'“‘*#]?[\p{Lu}\d]/u.test(token) && !SMALL.test(token.replace(/[.,:'’]+$/, '')),
  );
  return tokens.length > 0 && foreign.length <= Math.floor(tokens.length / 8);
}
