/** Texts of fewer words than this are no blurb. */
const LEAST_WORDS = 4;
/** Words, at most, of what points at something else in a few words: "and this one, please". */
const FEW_WORDS = 6;
/** Words, at most, of what is said or asked about a cover or colours. */
const REMARK_WORDS = 25;
/** … of what is asked about something else without saying what of it, or asked to be done; blurbs ask longer questions, with "it" in them. */
const QUESTION_WORDS = 10;
/** Characters of Chinese or Japanese, which has no spaces, that count as a word. */
const CHARACTERS_A_WORD = 3;

const WORD = /[\p{L}\p{N}'’]+/gu;
const CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const QUESTION = /[?？]["”»)\s]*$/u;
/** What people say when they ask for something without a question mark. */
const REQUEST =
  /(?<!\p{L})(?:please|pls|bitte|por favor|s['’ ]il (?:te|vous) pla[iî]t|stp|svp)(?!\p{L})|お願い|ください|下さい/iu;

/** Words that point at something else, in the languages that the bot speaks. */
const POINTING = new RegExp(
  [
    String.raw`(?<!\p{L})(?:this|these|that(?= (?:one|cover|picture|image|photo|book|is|has|have)(?!\p{L})|['’]s|[^\p{L}\s]|\s*$)|it|here|above|dies\p{L}*|das|hier|oben|daran)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ce(?:ci|la|t|tte|s)?|ça|ici|est[aeo]s?|es[aeo]|aquí|ess[ae]s?|isto|isso|aqui)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:image|picture|photo|cover|book|post|one)(?= (?:that )?(?:I|you)(?:['’]ve)? (?:just )?(?:posted|sent|shared|attached|uploaded)(?!\p{L}))`,
    'この|これ|その|それ|上の',
  ].join('|'),
  'iu',
);

/** Words for what is one's own. */
const OWN =
  /(?<!\p{L})(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa])(?!\p{L})|私の|僕の/iu;

/** What people ask the bot for, and what they call a cover, in those languages. */
const ASKED_FOR = new RegExp(
  [
    String.raw`(?<!\p{L})covers?(?!\p{L}|[ -](?:letter|story|stories|up|girl|version|\d))`,
    String.raw`(?<!\p{L})(?:colou?r(?!ado)|hue|shade|palette|blurb|couleur|teinte|couverture|farb|umschlag)`,
    String.raw`(?<!\p{L})(?:cores?|cor|capa|tom|tons|tonos?|colores|portada|cubierta|paleta)(?!\p{L})`,
    '色|表紙|カバー|配色',
  ].join('|'),
  'iu',
);

/** Whether a text is too short to be a blurb: a greeting, a question. */
export function isTooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < LEAST_WORDS && !/[^\p{ASCII}]{8}/u.test(text);
}

/** Words of a text, in scripts with spaces and without. */
export function wordsIn(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const rest = text.replaceAll(CHARACTER, ' ').match(WORD)?.length ?? 0;
  return rest + Math.ceil(characters / CHARACTERS_A_WORD);
}

/**
 * Whether a text is said about something else, such as a picture beside it, and is no blurb itself: "what colours does
 * this have?" A question about a book that it tells of itself is none.
 */
export function isRemark(text: string): boolean {
  if (isTooShort(text)) return true;
  const words = wordsIn(text);
  if (words > REMARK_WORDS) return false;
  if (ASKED_FOR.test(text)) return POINTING.test(text) || OWN.test(text);
  return words <= QUESTION_WORDS && POINTING.test(text) && (QUESTION.test(text) || REQUEST.test(text));
}

/** The same where something else is there to be read: then a few words are enough. */
export function isShortRemark(text: string): boolean {
  return isRemark(text) || wordsIn(text) <= FEW_WORDS;
}
