import type {
  ColourUsual,
  CoverBounds,
  CoverFault,
  CoverProperty,
  CoverSentences,
  TitleOnCover,
} from './cover-sentences.ts';
import type { NamedGenre } from '../words/named-genre.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** What a language needs to speak of a cover. */
export interface CoverWords extends Pick<
  CoverSentences,
  'ownColours' | 'style' | 'coverSilent' | 'blurbAlone' | 'addBlurb' | 'noPicture'
> {
  /** A category, or a choice of several; and how one is written within it, where not as it is. */
  readonly looksLike: (categories: string) => string;
  readonly couldPass: (categories: string) => string;
  readonly isCategoryQuoted?: true;
  readonly worn: (said: { readonly ground: string; readonly colours: string }) => string;
  /** A list of genres, each with its share in brackets. */
  readonly shows: (genres: string) => string;
  readonly usual: UsualWords;
  /** A list of what the cover is, each with what others are in brackets. */
  readonly makeUp: (properties: string) => string;
  readonly others: OthersWords;
  readonly title: TitleWords;
  /** Genres as it is said that something points to them, where that takes more than a list. */
  readonly pointed?: PluralForms<(genres: string) => string>;
  readonly agrees: (genres: string) => string;
  readonly agreesInPart: (genres: { readonly both: string; readonly image: string }) => string;
  readonly clashes: (genres: { readonly text: string; readonly image: string }) => string;
  readonly blurbSilent: (genres: string) => string;
  /** What a blurb and a cover show of a genre, and a cover of one that the asker named. */
  readonly evidence: {
    readonly read: (shares: { readonly text: string; readonly image: string }) => string;
    readonly named: (image: string) => string;
    /** The same beside a cover that doesn't tell. */
    readonly readAlone: (text: string) => string;
    readonly namedAlone: string;
  };
  /** Which of the recommended hues the cover has. */
  readonly has: { readonly none: string; readonly some: (hues: string) => string };
  readonly faults: FaultWords;
  /** The picture of the cover's own colours. */
  readonly palette: {
    readonly heading: string;
    readonly key: string;
    readonly more: PluralForms<(count: string) => string>;
    readonly opening: string;
    readonly genres: (genres: string) => string;
  };
}

/** How usual a hue is: on all covers, on many of a genre, and on a genre's beside all. */
interface UsualWords {
  readonly alone: (said: { readonly hue: string; readonly usual: string }) => string;
  readonly firm: (said: {
    readonly hue: string;
    readonly share: string;
    readonly genre: string;
    readonly times: string;
  }) => string;
  readonly beside: (said: {
    readonly hue: string;
    readonly about: string;
    readonly genre: string;
    readonly usual: string;
  }) => string;
}

/** How many other covers are like this: of all, and of a genre and all; the first time and later. */
interface OthersWords {
  readonly alone: (usual: string) => string;
  readonly genre: (said: { readonly ours: string; readonly genre: string; readonly usual: string }) => string;
  readonly later: (said: { readonly ours: string; readonly usual: string }) => string;
}

/** How a title reads; `title` is what `opening` says, and contrasts are figures. */
interface TitleWords {
  readonly none: string;
  readonly opening: (height: string) => string;
  readonly strong: (said: { readonly title: string; readonly contrast: string }) => string;
  readonly fair: (said: SaidContrast) => string;
  readonly byHueAlone: (said: { readonly title: string; readonly contrast: string }) => string;
  readonly weak: (said: SaidContrast) => string;
}

interface SaidContrast {
  readonly title: string;
  readonly contrast: string;
  readonly wanted: string;
}

/** Why a cover could not be looked at. */
type FaultWords = Readonly<Record<Exclude<CoverFault, 'PICTURE_TOO_LARGE' | 'PICTURE_TOO_SMALL'>, string>> & {
  readonly PICTURE_TOO_LARGE: (most: {
    readonly bytes: string;
    readonly pixels: string;
    readonly avifPixels: string;
    readonly longSide: string;
    /** Pixels that are high enough. */
    readonly plenty: string;
  }) => string;
  readonly PICTURE_TOO_SMALL: (side: string) => string;
  /** Pixels by which these are counted, where it isn't a million. */
  readonly pixelsCounted?: number;
};

/** Pixels of a cover's height that show all that is looked at. */
const PLENTY = 1600;
const MILLION = 1_000_000;

/** Says what a cover shows, alone and beside a blurb. */
export function sayCovers(words: CoverWords, speech: Speech): CoverSentences {
  const { either, figure, genre, list, names, quote } = speech;
  const choice = (categories: readonly string[]): string =>
    either(words.isCategoryQuoted ? categories.map(quote) : categories);
  const pointed = (genres: readonly NamedGenre[]): string =>
    words.pointed ? speech.form(genres.length, words.pointed)(speech.genres(genres)) : speech.genres(genres);
  const { ownColours, style } = words;
  const { coverSilent, blurbAlone, addBlurb, noPicture } = words;
  return {
    looksLike: (categories) => words.looksLike(choice(categories)),
    worn: ({ ground, colours }) => words.worn({ ground: names.grounds[ground], colours: list(colours) }),
    couldPass: (categories) => words.couldPass(choice(categories)),
    ownColours,
    style,
    coverSilent,
    blurbAlone,
    addBlurb,
    noPicture,
    categoryName: speech.category,
    shows: (genres) =>
      words.shows(list(genres.map((each) => `${genre(each)}${speech.bracketed(figure(each.score))}`))),
    usual: (colour) => sayUsual(colour, words.usual, speech),
    makeUp: (properties, of) =>
      words.makeUp(list(properties.map((each, at) => sayProperty(each, at === 0, of, words, speech)))),
    title: (title) => sayTitle(title, words.title, speech),
    agrees: (genres) => words.agrees(pointed(genres)),
    agreesInPart: ({ both, image }) => words.agreesInPart({ both: pointed(both), image: pointed(image) }),
    clashes: ({ text, image }) => words.clashes({ text: pointed(text), image: pointed(image) }),
    blurbSilent: (genres) => words.blurbSilent(pointed(genres)),
    evidence: (scores) => sayEvidence(scores, words.evidence, speech),
    has: (hues) => (hues.length === 0 ? words.has.none : words.has.some(list(hues))),
    faults: sayFaults(words.faults, speech),
    palette: sayPalette(words.palette, speech),
  };
}

function sayEvidence(
  { text, image }: Parameters<CoverSentences['evidence']>[0],
  words: CoverWords['evidence'],
  { figure }: Speech,
): string {
  if (image === undefined) return text === 'named' ? words.namedAlone : words.readAlone(figure(text));
  return text === 'named'
    ? words.named(figure(image))
    : words.read({ text: figure(text), image: figure(image) });
}

function sayUsual(
  { name: hue, usual, genre: of, firm }: ColourUsual,
  words: UsualWords,
  speech: Speech,
): string {
  const { about, genre, share, times } = speech;
  if (!of) return words.alone({ hue, usual: share(usual) });
  const said = { hue, genre: genre(of) };
  return firm
    ? words.firm({ ...said, share: share(of.share), times: times(of.lift) })
    : words.beside({ ...said, about: about(of.share), usual: share(usual) });
}

function sayProperty(
  { quality, share: ours, usual }: CoverProperty,
  isFirst: boolean,
  of: NamedGenre | undefined,
  { others }: CoverWords,
  { bracketed, genre, names, share }: Speech,
): string {
  const { qualitiesOfOne, qualities } = names;
  const said = qualitiesOfOne?.[quality] ?? qualities[quality];
  if (ours === undefined || !of) {
    return `${said}${bracketed(isFirst ? others.alone(share(usual)) : share(usual))}`;
  }
  const shares = { ours: share(ours), usual: share(usual) };
  return `${said}${bracketed(isFirst ? others.genre({ ...shares, genre: genre(of) }) : others.later(shares))}`;
}

function sayTitle(
  { verdict, height, contrast: ratio, wanted, byHueAlone }: TitleOnCover,
  words: TitleWords,
  { number }: Speech,
): string {
  if (verdict === 'none-found') return words.none;
  const said = { title: words.opening(String(height)), contrast: number(ratio, 1) };
  if (verdict === 'strong') return words.strong(said);
  if (verdict === 'fair') return words.fair({ ...said, wanted: number(wanted, 1) });
  return byHueAlone ? words.byHueAlone(said) : words.weak({ ...said, wanted: number(wanted) });
}

function sayFaults(words: FaultWords, { bytes, number }: Speech): CoverSentences['faults'] {
  const { PICTURE_TOO_LARGE, PICTURE_TOO_SMALL, pixelsCounted = MILLION, ...others } = words;
  const said = Object.entries(others).map(([fault, sentence]) => [fault, () => sentence] as const);
  return {
    ...(Object.fromEntries(said) as Record<keyof typeof others, () => string>),
    PICTURE_TOO_LARGE: (bounds: CoverBounds) =>
      PICTURE_TOO_LARGE({
        bytes: bytes(bounds.bytes),
        pixels: number(bounds.pixels / pixelsCounted),
        avifPixels: number(bounds.avifPixels / pixelsCounted),
        longSide: number(bounds.longSide),
        plenty: number(PLENTY),
      }),
    PICTURE_TOO_SMALL: ({ side }: CoverBounds) => PICTURE_TOO_SMALL(String(side)),
  };
}

function sayPalette(
  { heading, key, more, opening, genres }: CoverWords['palette'],
  { bracketed, count, look, marks, number, percent }: Speech,
): CoverSentences['palette'] {
  return {
    heading,
    key,
    more: (each) => count(each, more),
    percent,
    number,
    alt: {
      opening,
      colour: ({ name, look: looks, percent: part }) => `${name}${bracketed(looks)}${marks.space}${part}`,
      colours: (listed) => `${listed.join(marks.semicolon)}${marks.stop}`,
      look,
      genres: (listed) => genres(listed.join(marks.semicolon)),
    },
  };
}
