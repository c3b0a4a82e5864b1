import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';
import type { ChipSentences, PageSentences } from './page-sentences.ts';

type Counted = PluralForms<(count: string) => string>;

/** What a language needs for the web page. */
export interface PageWords extends Omit<
  PageSentences,
  'privacyKept' | 'genres' | 'asThumbnail' | 'contrast'
> {
  readonly privacyKept: Counted;
  readonly genres: Omit<PageSentences['genres'], 'suggestions'> & { readonly suggestions: Counted };
  readonly asThumbnail: (height: string) => string;
  readonly contrast: (said: Readonly<Record<'title' | 'ground' | 'contrast' | 'wanted', string>>) => string;
}

/** Says what only the web page says. */
export function sayOnPage(words: PageWords, { count, number, quote }: Speech): PageSentences {
  const { genres, comparables } = words;
  const ofChips = ({ added, remove, removed }: ChipSentences): ChipSentences => ({
    added: (part) => added(quote(part)),
    remove: (part) => remove(quote(part)),
    removed: (part) => removed(quote(part)),
  });
  return {
    ...words,
    privacyKept: (days) => count(days, words.privacyKept),
    genres: {
      suggestions: (suggestions) => count(suggestions, genres.suggestions),
      ...ofChips(genres),
    },
    comparables: ofChips(comparables),
    asThumbnail: (height) => words.asThumbnail(number(height)),
    contrast: ({ title, ground, contrast, wanted }) =>
      words.contrast({ title, ground, contrast: number(contrast, 1), wanted: number(wanted, 1) }),
  };
}
