import { german } from './languages/de/index.ts';
import { english } from './languages/en/index.ts';
import { spanish } from './languages/es/index.ts';
import { french } from './languages/fr/index.ts';
import { japanese } from './languages/ja/index.ts';
import { brazilianPortuguese } from './languages/pt-br/index.ts';
import type { Sentences } from './languages/sentences.ts';

export { EXAMPLE_BLURB } from './languages/example-blurb.ts';
export type { CoverFault } from './languages/cover-sentences.ts';
export type { NamedGenre } from './languages/named-genre.ts';
export type { FollowUpName, OfferedCommand, Sentences } from './languages/sentences.ts';

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
