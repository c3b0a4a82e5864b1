import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { japanese } from './ja/index.ts';
import { brazilianPortuguese } from './pt-br/index.ts';
import type { Sentences } from './sentences.ts';

export { EXAMPLE_BLURB } from './example-blurb.ts';
export type { CoverFault } from './cover-sentences.ts';
export type { NamedGenre } from './named-genre.ts';
export type { FollowUpName, OfferedCommand, Sentences } from './sentences.ts';

/** Every language that the bot speaks; English first. */
export const LANGUAGES: readonly Sentences[] = [
  english,
  spanish,
  french,
  german,
  brazilianPortuguese,
  japanese,
];

const byLanguage = new Map(LANGUAGES.map((sentences) => [languageOf(sentences.locale), sentences]));

/** The sentences for a BCP 47 language tag, whatever its region; English for every language that has none. */
export function sentencesFor(locale: string): Sentences {
  return byLanguage.get(languageOf(locale)) ?? english;
}

/** The primary subtag, which also platforms that write `pt_BR` put first. */
function languageOf(locale: string): string {
  return /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? '';
}
