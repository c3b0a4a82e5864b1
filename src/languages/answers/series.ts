import type { Sight } from '../../palette/seen-as/sights.ts';
import type { LookTrait } from '../../series/mates.ts';
import type { SeriesSentences } from './series-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import { capitalised, type PluralForms } from '../writing/writing.ts';

/** What a language needs to speak of a series. */
export interface SeriesWords extends Pick<
  SeriesSentences,
  'headings' | 'next' | 'place' | 'noOwn' | 'apart' | 'tooFew' | 'greys' | 'form'
> {
  /** Colours that carry the series, as a list; and that none is known. */
  readonly carry: PluralForms<(colours: string) => string>;
  readonly nothingCarries: string;
  /** That covers share no colour: two of them, or most of more. */
  readonly nothingShared: { readonly both: string; readonly most: (count: string) => string };
  /** That they are alike all the same; a list of `traits`. */
  readonly alikeIn: (traits: string) => string;
  readonly traits: Readonly<Record<LookTrait, string>>;
  readonly number: (number: string) => string;
  /** What the answer rests on: no cover, one, two, or more. */
  readonly noCover: string;
  readonly oneCover: string;
  readonly bothCovers: string;
  readonly covers: (count: string) => string;
  readonly carriedBy: (said: { readonly covers: string; readonly of: string }) => string;
  readonly usual: (said: { readonly share: string; readonly times: string }) => string;
  readonly worn: (share: string) => string;
  /** A list of books, each with ways of seeing in brackets. */
  readonly alike: (books: string) => string;
  readonly sights: Readonly<Record<'colour' | 'blind' | 'grey', string>>;
  /** Shares of covers that go with the others less closely, and more closely. */
  readonly close: (share: string) => string;
  readonly sets: (share: string) => string;
  readonly picture: Omit<SeriesSentences['picture'], 'heading'> & {
    readonly heading: (count: string) => string;
  };
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
    picture: { ...picture, heading: (books) => picture.heading(number(books)) },
    form: words.form,
    headline: ({ carriers, covers, traits }) =>
      carriers.length === 0
        ? [
            sayNothingShared(covers, words, speech),
            ...(traits.length > 0 ? [words.alikeIn(list(traits.map((trait) => words.traits[trait])))] : []),
          ].join(marks.space)
        : capitalised(form(carriers.length, words.carry)(list(carriers))),
    book: ({ title, number: at }) => (title === '' ? words.number(number(at)) : quote(title)),
    basis: (covers) =>
      [words.noCover, words.oneCover, words.bothCovers][covers] ?? words.covers(number(covers)),
    carriedBy: (covers, of) => words.carriedBy({ covers: number(covers), of: number(of) }),
    usual: ({ share: part, lift }) => words.usual({ share: share(part), times: times(lift) }),
    worn: (part) => words.worn(share(part)),
    alike: (books) =>
      words.alike(
        list(
          books.map(
            ({ book, sights }) =>
              `${book}${bracketed(
                kindsOf(sights)
                  .map((kind) => words.sights[kind])
                  .join(marks.comma),
              )}`,
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

function sayNothingShared(covers: number, words: SeriesWords, { number }: Speech): string {
  if (covers < 2) return words.nothingCarries;
  return covers === 2 ? words.nothingShared.both : words.nothingShared.most(number(covers));
}

/** Sights as readers know them, each once: which cones somebody lacks says little to most. */
function kindsOf(sights: readonly Sight[]): (keyof SeriesWords['sights'])[] {
  const kinds = sights.map((sight) => (sight === 'colour' || sight === 'grey' ? sight : 'blind'));
  return [...new Set(kinds)];
}
