import type { Sight } from '../../series/apart.ts';
import type { SeriesSentences } from '../series-sentences.ts';
import type { Speech } from '../speech.ts';
import { capitalised, type PluralForms } from '../writing.ts';

/** What a language needs to speak of a series. */
export interface SeriesWords extends Pick<
  SeriesSentences,
  'headings' | 'next' | 'place' | 'noOwn' | 'apart' | 'tooFew' | 'greys' | 'picture' | 'form'
> {
  /** Colours that carry the series, as a list; and that there are none. */
  readonly carry: PluralForms<(colours: string) => string>;
  readonly nothingCarries: string;
  readonly number: (number: string) => string;
  /** What the answer rests on: no cover, one, or more. */
  readonly noCover: string;
  readonly oneCover: string;
  readonly covers: (count: string) => string;
  readonly carriedBy: (said: { readonly covers: string; readonly of: string }) => string;
  readonly usual: (said: { readonly share: string; readonly times: string }) => string;
  readonly worn: (share: string) => string;
  /** A list of books, each with ways of seeing in brackets. */
  readonly alike: (books: string) => string;
  readonly sights: Readonly<Record<Sight, string>>;
  /** Shares of covers that go with the others less closely, and more closely. */
  readonly close: (share: string) => string;
  readonly sets: (share: string) => string;
  readonly tooMany: (most: string) => string;
  readonly nothing: (book: string) => string;
  readonly sameCover: (books: string) => string;
}

/** Says what carries a series, and what sets its books apart. */
export function saySeries(words: SeriesWords, speech: Speech): SeriesSentences {
  const { bracketed, form, list, marks, number, quote, share, times } = speech;
  const { headings, next, place, noOwn, apart, tooFew, greys, picture } = words;
  return {
    headings,
    next,
    place,
    noOwn,
    apart,
    tooFew,
    greys,
    picture,
    form: words.form,
    headline: (carriers) =>
      carriers.length === 0
        ? words.nothingCarries
        : capitalised(form(carriers.length, words.carry)(list(carriers))),
    book: ({ title, number: at }) => (title === '' ? words.number(number(at)) : quote(title)),
    basis: (covers) =>
      covers === 0 ? words.noCover : covers === 1 ? words.oneCover : words.covers(number(covers)),
    carriedBy: (covers, of) => words.carriedBy({ covers: number(covers), of: number(of) }),
    usual: ({ share: part, lift }) => words.usual({ share: share(part), times: times(lift) }),
    worn: (part) => words.worn(share(part)),
    alike: (books) =>
      words.alike(
        list(
          books.map(
            ({ book, sights }) =>
              `${book}${bracketed(sights.map((sight) => words.sights[sight]).join(marks.comma))}`,
          ),
        ),
      ),
    mate: (percentile) =>
      percentile < 0.5 ? words.sets(share(1 - percentile)) : words.close(share(percentile)),
    tooMany: (most) => words.tooMany(number(most)),
    nothing: words.nothing,
    sameCover: (books) => words.sameCover(list(books)),
    of: (book, sentence) => `${book}${marks.colon}${sentence}`,
  };
}
