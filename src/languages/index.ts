import type { Lexicon } from '../hues/lexicon/lexicon.ts';
import { german } from './de/answers.ts';
import { english } from './en/answers.ts';
import { spanish } from './es/answers.ts';
import { french } from './fr/answers.ts';
import { japanese } from './ja/answers.ts';
import { brazilianPortuguese } from './pt-br/answers.ts';
import { type PartWords, coloursOfTitles } from './words/plain-colours.ts';
import { colourReader, type ColourReader } from './words/read-colour.ts';
import type { Language } from './language.ts';
import { makeSentences } from './make-sentences.ts';
import type { Sentences } from './sentences.ts';

export { EXAMPLE_BLURB } from './example-blurb.ts';
export type { CoverFault } from './answers/cover-sentences.ts';
export type { NamedGenre } from './words/named-genre.ts';
export type { NoticeFacts, NoticeName, NoticePart } from './platforms/notice-sentences.ts';
export type { Forgotten } from './follow-ups/shelf-sentences.ts';
export type { FollowUpName, OfferedCommand, Sentences } from './sentences.ts';

/** Every language that the bot speaks; English first. */
export const SPOKEN: readonly Language[] = [english, spanish, french, german, brazilianPortuguese, japanese];

/** What is said in each of them. */
export const LANGUAGES: readonly Sentences[] = SPOKEN.map(makeSentences);

/** How each of them speaks of genres, and of colours. */
export const LEXICONS: readonly Lexicon[] = SPOKEN.map(({ lexicon, colourWords }) => ({
  ...lexicon,
  colours: coloursOfTitles(colourWords),
}));

const byLanguage = new Map(LANGUAGES.map((sentences) => [languageOf(sentences.locale), sentences]));

/**
 * The sentences for a BCP 47 language tag, whatever its region; English for every language that has none.
 *
 * @example
 * sentencesFor('pt-PT').locale; // 'pt-BR'
 * sentencesFor('sv').locale; // 'en'
 */
export function sentencesFor(locale: string): Sentences {
  return byLanguage.get(languageOf(locale)) ?? LANGUAGES[0]!;
}

const readers = new Map<string, ColourReader>();

/** What reads colours as people write them who speak the language of a BCP 47 tag, whatever its region. */
export function coloursIn(locale: string): ColourReader {
  const language = SPOKEN.find((each) => languageOf(each.locale) === languageOf(locale)) ?? english;
  const known = readers.get(language.locale);
  if (known) return known;
  const others = SPOKEN.filter((each) => each !== language).map(({ colourWords }) => colourWords);
  const reader = colourReader(language.colourWords, others, { isEnglish: language === english });
  readers.set(language.locale, reader);
  return reader;
}

/** How people say which part a colour shall play, in the language of a BCP 47 tag first, and then in the others. */
export function partWordsFor(locale: string): readonly PartWords[] {
  const isOwn = (each: Language): boolean => languageOf(each.locale) === languageOf(locale);
  return SPOKEN.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one))).map(
    ({ colourWords }) => colourWords,
  );
}

/** The primary subtag, which also platforms that write `pt_BR` put first. */
function languageOf(locale: string): string {
  return /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? '';
}
