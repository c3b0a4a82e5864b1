import type { CoverStyle, LIGHTNESSES } from '../../cover-index/index-files.ts';
import type { ReadabilityVerdict } from '../../covers/readability.ts';
import type { AttachmentCode, PictureCode } from '../../errors.ts';
import type { RecognisedGenre } from '../../hues/reading.ts';
import type { PaletteWords } from '../../swatch/palette-spec.ts';
import type { CoverQuality } from './comparisons.ts';
import type { NamedGenre } from '../words/named-genre.ts';

/** Why a cover could not be looked at: it could not be fetched, it can't be read, or something else failed. */
export type CoverFault =
  | PictureCode
  | Exclude<
      AttachmentCode,
      | 'ATTACHMENT_TOO_LARGE'
      | 'ATTACHMENT_NOT_TEXT'
      | 'ATTACHMENT_DOCUMENT'
      | 'ATTACHMENT_BROKEN'
      | 'ATTACHMENT_ENCODING'
      | 'ATTACHMENT_EMPTY'
    >
  | 'COVER_FAILED';

/** What a cover may be at most, and must be at least. */
export interface CoverBounds {
  readonly bytes: number;
  /** Width × height. */
  readonly pixels: number;
  /** … of an AVIF. */
  readonly avifPixels: number;
  /** Pixels of the shorter side, at least, and of the longer one, at most. */
  readonly side: number;
  readonly longSide: number;
}

/** How often other covers carry a hue that is on this one. */
export interface ColourUsual {
  readonly name: string;
  /** Share of all covers, 0 to 1. */
  readonly usual: number;
  /** A genre whose covers were measured, their share and how many times the usual that is. */
  readonly genre?: NamedGenre & { readonly share: number; readonly lift: number };
  /** Whether the lift shows in several sources of covers, so that it may be given as a figure. */
  readonly firm: boolean;
}

/** One property of a cover, and how many others have it. */
export interface CoverProperty {
  readonly quality: CoverQuality;
  /** Share of the genre's covers, 0 to 1; absent without a genre. */
  readonly share?: number;
  /** Share of all covers. */
  readonly usual: number;
}

/** How a cover's title reads as a thumbnail. */
export interface TitleOnCover {
  readonly verdict: ReadabilityVerdict;
  /** Pixels that the thumbnail is high. */
  readonly height: number;
  /** WCAG contrast ratio of letters and ground, 1 to 21; 0 when no title was found. */
  readonly contrast: number;
  /** The ratio from which on it would be better. */
  readonly wanted: number;
  /** Whether only the hue tells the letters from their ground. */
  readonly byHueAlone: boolean;
}

/** What is said of a cover, in one language. */
export interface CoverSentences {
  /** One line that stands on its own: what a cover looks like, one category or any of several, by `categoryName`. */
  readonly looksLike: (categories: readonly string[]) => string;
  /** The same where that can't be told: what it stands on, and what people call its largest colours; at least one. */
  readonly worn: (cover: {
    readonly ground: (typeof LIGHTNESSES)[number];
    readonly colours: readonly string[];
  }) => string;
  /** What a cover may be taken for that can't be told; at least one category. */
  readonly couldPass: (categories: readonly string[]) => string;
  /** A shop's category; the model's own name for one that the language doesn't know. */
  readonly categoryName: (name: string) => string;
  /** Genres that the cover shows, most probable first; at least one. */
  readonly shows: (genres: readonly RecognisedGenre[]) => string;
  /** What stands above the cover's own colours. */
  readonly ownColours: string;
  readonly usual: (colour: ColourUsual) => string;
  /** Ground, chroma and contrast; at least one, of covers of one genre or of all covers. */
  readonly makeUp: (properties: readonly CoverProperty[], genre?: NamedGenre) => string;
  /** What its picture is. */
  readonly style: Readonly<Record<CoverStyle, string>>;
  readonly title: (title: TitleOnCover) => string;

  /** Beside a blurb: whether both point to the same genres. Lists hold at least one. */
  readonly agrees: (genres: readonly NamedGenre[]) => string;
  /** … where the cover points to another genre first. */
  readonly agreesInPart: (genres: {
    readonly both: readonly NamedGenre[];
    readonly image: readonly NamedGenre[];
  }) => string;
  readonly clashes: (genres: {
    readonly text: readonly NamedGenre[];
    readonly image: readonly NamedGenre[];
  }) => string;
  readonly coverSilent: string;
  readonly blurbSilent: (genres: readonly NamedGenre[]) => string;
  /** What the blurb, or the asker who named it, and a cover that tells say of a genre, 0 to 1: a phrase. */
  readonly evidence: (scores: {
    readonly text: number | 'named';
    readonly image: number | undefined;
  }) => string;
  /** Which of the recommended hues the cover has; none for an empty list. */
  readonly has: (hues: readonly string[]) => string;
  /** Comes after a fault where there is a blurb, and after an answer where there is none. */
  readonly blurbAlone: string;
  readonly addBlurb: string;

  /** To a question about a cover that brings none. */
  readonly noPicture: string;
  /** Why a cover could not be looked at, and what to do. */
  readonly faults: Readonly<Record<CoverFault, (bounds: CoverBounds) => string>>;
  readonly palette: PaletteWords;
}
