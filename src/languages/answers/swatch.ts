import type { AltHue, AltWords, SwatchWords } from '../../swatch/words.ts';
import type { BesideSentences } from './beside-sentences.ts';
import type { RealCoverSentences } from './real-cover-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** What a language needs for a swatch and its alternative text. */
export interface SwatchSayings extends Pick<
  SwatchWords,
  'heading' | 'headingFor' | 'key' | 'usualKey' | 'keptKey' | 'roles' | 'untitled' | 'usual'
> {
  readonly more: PluralForms<(count: string) => string>;
  readonly alt: {
    readonly opening: string;
    readonly openingFor: (title: string) => string;
    /** The same beside a palette in which colours are kept. */
    readonly keptOpening: string;
    readonly keptOpeningFor: (title: string) => string;
    readonly more: PluralForms<(count: string) => string>;
    /** What stands before a list, without the colon. */
    readonly genres: string;
    readonly palette: string;
    /** Between genres, where it isn't a semicolon. */
    readonly betweenGenres?: string;
    /** A book and its cover's colours, where they aren't parted by a colon. */
    readonly comparable?: (said: { readonly book: string; readonly colours: string }) => string;
  };
}

/** What is said of real covers on a swatch, too. */
type OfCovers = Pick<RealCoverSentences, 'book' | 'comparables' | 'colour' | 'keyword'> &
  Pick<BesideSentences, 'named'> &
  Pick<SwatchWords, 'kept'>;

/** Says what a swatch shows. */
export function saySwatch(words: SwatchSayings, covers: OfCovers, speech: Speech): SwatchWords {
  const { heading, headingFor, key, usualKey, keptKey, roles, untitled, usual } = words;
  const { comparables, named, kept, colour, keyword } = covers;
  const { count, number, percent } = speech;
  return {
    heading,
    headingFor,
    key,
    usualKey,
    keptKey,
    roles,
    untitled,
    usual,
    comparables,
    named,
    kept,
    colour,
    keyword,
    more: (each) => count(each, words.more),
    percent,
    number,
    alt: sayAlternative(words.alt, covers, speech),
  };
}

function sayAlternative(
  words: SwatchSayings['alt'],
  { book, comparables, kept }: OfCovers,
  { bracketed, count, look, marks, names }: Speech,
): AltWords {
  const {
    betweenGenres = marks.semicolon,
    comparable = (said) => `${said.book}${marks.colon}${said.colours}`,
  } = words;
  const listOf = (label: string, listed: readonly string[], between: string): string =>
    `${label}${marks.colon}${listed.join(between)}${marks.stop}`;
  return {
    opening: (title, isKept) => {
      if (title === '') return isKept ? words.keptOpening : words.opening;
      return (isKept ? words.keptOpeningFor : words.openingFor)(title);
    },
    hue: (hue) => sayHue(hue, { marks, bracketed }),
    hues: (listed) => `${listed.join(marks.semicolon)}${marks.stop}`,
    more: (each) => count(each, words.more),
    look,
    role: (role) => names.roles[role],
    genres: (listed) => listOf(words.genres, listed, betweenGenres),
    worn: (role, colour, isKept) => `${isKept ? kept(names.roles[role]) : names.roles[role]} ${colour}`,
    palette: (listed) => listOf(words.palette, listed, marks.comma),
    comparable: ({ mark = '', ...each }, colours) =>
      comparable({
        book: `${book(each)}${mark === '' ? '' : bracketed(mark)}`,
        colours: colours.join(marks.comma),
      }),
    comparables: (listed) => listOf(comparables, listed, marks.semicolon),
  };
}

/** `1 maroon #800000 (a dark red) 60%, 3.0× usual` */
function sayHue(
  { name, look, percent, usual, role }: AltHue,
  { bracketed, marks }: Pick<Speech, 'bracketed' | 'marks'>,
): string {
  const figures = look === '' ? ` ${percent}` : `${bracketed(look)}${marks.space}${percent}`;
  return [`${name}${figures}`, usual, role].filter(Boolean).join(marks.comma);
}
