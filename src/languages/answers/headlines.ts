import type { NamedGenre } from '../words/named-genre.ts';
import type { RealCoverSentences, WornNames } from './real-cover-sentences.ts';
import type { HeadlineOptions, Sentences } from '../sentences.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** Books as headlines call them, with what goes before them in all headlines. */
export interface BooksWords {
  readonly such: string;
  readonly like: (title: string) => string;
  readonly of: PluralForms<(genres: string) => string>;
  readonly ofLike: PluralForms<(about: { readonly genres: string; readonly title: string }) => string>;
}

/** What headlines say of hues that covers lean to. */
export type LeaningWords = Readonly<
  Record<HeadlineKind | 'typical', (said: { readonly books: string; readonly hues: string }) => string>
>;

/** A palette with a ground alone, without one, and with both. */
interface PaletteForms<Given> {
  readonly ground: (said: Given & { readonly ground: string }) => string;
  readonly colours: (said: Given & { readonly colours: string }) => string;
  readonly both: (said: Given & { readonly ground: string; readonly colours: string }) => string;
}

/** What headlines say of palettes that covers wear. */
export interface WearingWords {
  readonly plain: PaletteForms<{ readonly books: string }>;
  readonly modest: PaletteForms<{ readonly books: string }>;
  /** A name among others in these two, where it takes more than itself. */
  readonly colour?: (name: string) => string;
  /** A palette as a phrase; one without a ground is a list. */
  readonly palette: Omit<PaletteForms<object>, 'colours'>;
  readonly another: (said: { readonly books: string; readonly palette: string }) => string;
  readonly chosen: WearingWords['another'];
  /** A palette of covers of all kinds. */
  readonly usual: (palette: string) => string;
}

/** What a language needs for headlines. */
export interface HeadlineWords {
  readonly books: BooksWords;
  readonly leaning: LeaningWords;
  readonly wearing: WearingWords;
}

/** A guess, another palette than the first, one that stands without it, or neither. */
type HeadlineKind = 'plain' | 'modest' | 'another' | 'chosen';

/** How many hues a headline names. */
const NAMED = 3;

/** Says what hues covers of such books lean to. */
export function sayLeaning({ books, leaning }: HeadlineWords, speech: Speech): Sentences['headline'] {
  return (hues, options) =>
    leaning[options.typical ? 'typical' : kindOf(options)]({
      books: sayBooks(options, books, speech),
      hues: speech.list(hues.slice(0, NAMED)),
    });
}

/** Says what palettes covers of such books wear. */
export function sayWearing(
  { books, wearing }: HeadlineWords,
  speech: Speech,
): Pick<RealCoverSentences, 'headline' | 'usual'> {
  const { list } = speech;
  const phrase = { ...wearing.palette, colours: ({ colours }: { readonly colours: string }) => colours };
  const paletteOf = (names: WornNames): string => sayPalette(names, phrase, {}, list);
  return {
    headline(names, options) {
      const said = { books: sayBooks(options, books, speech) };
      const kind = kindOf(options);
      if (kind === 'another' || kind === 'chosen')
        return wearing[kind]({ ...said, palette: paletteOf(names) });
      const { colour = (name) => name } = wearing;
      return sayPalette(names, wearing[kind], said, (colours) => list(colours.map(colour)));
    },
    usual: (names) => wearing.usual(paletteOf(names)),
  };
}

function kindOf({
  modest,
  variant,
  alone,
}: Pick<HeadlineOptions, 'modest' | 'variant' | 'alone'>): HeadlineKind {
  if (modest) return 'modest';
  if (variant === 0) return 'plain';
  return alone ? 'chosen' : 'another';
}

function sayBooks(
  { title, genres }: { readonly title: string; readonly genres: readonly NamedGenre[] },
  words: BooksWords,
  { form, genres: listOf, quote }: Speech,
): string {
  if (genres.length === 0) return title === '' ? words.such : words.like(quote(title));
  const names = listOf(genres);
  return title === ''
    ? form(genres.length, words.of)(names)
    : form(genres.length, words.ofLike)({ genres: names, title: quote(title) });
}

function sayPalette<Given>(
  { ground, colours }: WornNames,
  forms: PaletteForms<Given>,
  given: Given,
  list: (colours: readonly string[]) => string,
): string {
  if (ground === undefined) return forms.colours({ ...given, colours: list(colours) });
  if (colours.length === 0) return forms.ground({ ...given, ground });
  return forms.both({ ...given, ground, colours: list(colours) });
}
