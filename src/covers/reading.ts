import type { CoverLook } from '../cover-index/reading.ts';
import type { RecognisedGenre } from '../hues/reading.ts';
import type { Hue } from '../palette/hues.ts';
import type { CoverColour } from './cover-palette.ts';
import type { DecodedCover } from './decode-cover.ts';
import type { MakeUpOfCover } from '../palette/make-up.ts';
import type { GenreFusion } from './model-files.ts';
import type { Readability } from './readability.ts';
import type { SeenStyle } from './style.ts';

/** A category of a shop, as the model sees it in a cover. */
export interface SeenCategory {
  /** e.g. `Mystery, Thriller & Suspense` */
  readonly name: string;
  /** Calibrated probability, 0 to 1; all categories' sum is 1. */
  readonly score: number;
}

/** How often covers of one genre have something, beside covers at large. */
export interface GenreShare {
  readonly id: string;
  readonly name: string;
  /** Share, 0 to 1, of the genre's covers that have it. */
  readonly share: number;
  /** How many times the usual that is, as measured within each source of covers: 2 is twice the usual. */
  readonly lift: number;
}

/** How often covers of one genre carry a hue. */
export interface GenreHueShare extends GenreShare {
  /** Whether the genre's largest source of covers and all its others show a lift, so that it can be said firmly. */
  readonly repeats: boolean;
}

/** A hue that is on a cover, and how usual it is there. */
export interface HueOnCover extends Hue {
  /** Share of the cover, 0.04 to 1, that people would call by this hue rather than by any other name. */
  readonly coverage: number;
  /** Share of all covers that carry it. */
  readonly usual: number;
  /** The same for covers of each genre that was asked for. */
  readonly genres: readonly GenreHueShare[];
}

/** A property of a cover's make-up, and how usual it is. */
export interface CoverFact<Value extends string> {
  readonly value: Value;
  /** What was measured: OKLab lightness, chroma, or spread of lightness. */
  readonly measure: number;
  /** Share of all covers that have this value. */
  readonly usual: number;
  readonly genres: readonly GenreShare[];
}

/** How light, how colourful and how contrasting a cover is. */
export interface CoverMakeUp {
  readonly ground: CoverFact<MakeUpOfCover['ground']>;
  readonly chroma: CoverFact<MakeUpOfCover['chroma']>;
  readonly contrast: CoverFact<MakeUpOfCover['contrast']>;
}

/** A cover's hues and make-up beside those of other covers. */
export interface CoverComparison {
  /** The hues on the cover, those that take most of it first; may be empty. */
  readonly hues: readonly HueOnCover[];
  readonly makeUp: CoverMakeUp;
}

/** What a cover says: plain data. */
export interface CoverReading extends CoverComparison {
  /** The picture as it came. */
  readonly source: DecodedCover['source'];
  /** All that the model knows, most probable first. */
  readonly categories: readonly SeenCategory[];
  /** False where even the first category is no more than a guess, or the first three hold less than half of the chance. */
  readonly canTell: boolean;
  /** All that the model knows, most probable first; empty for a model without genres. */
  readonly genres: readonly RecognisedGenre[];
  /** The cover's own colours, most of it first. */
  readonly palette: readonly CoverColour[];
  /** Whether it is illustrated or photographed; absent where that isn't sure, or the model can't tell of such covers. */
  readonly style?: SeenStyle | undefined;
  /** How it reads as a thumbnail. */
  readonly readability: Readability;
}

/** A cover as it is read, and as it is held against a book. */
export interface ExaminedCover {
  readonly reading: CoverReading;
  /** Figures of the whole picture: never kept, and shown to nobody. */
  readonly look: CoverLook;
}

/** The covers engine: one loaded model, shared by everything that asks. */
export interface CoversEngine {
  /**
   * Reads a picture's bytes. The comparison is with the genres that the cover shows.
   *
   * @throws PictureError for what is wrong with the picture, and the signal's reason when it is aborted
   */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<CoverReading>;
  /**
   * Measures what a picture's bytes are held against books by, and nothing else: for many pictures.
   *
   * @throws as `read` does
   */
  look(bytes: Uint8Array, signal?: AbortSignal): Promise<CoverLook>;
  /**
   * Both out of one decoding.
   *
   * @throws as `read` does
   */
  examine(bytes: Uint8Array, signal?: AbortSignal): Promise<ExaminedCover>;
  /** The same cover beside covers of other genres, by their ids; unknown ones are left out. */
  compare(reading: CoverReading, genres: readonly string[]): CoverComparison;
  /** Ids of the genres that the model knows, in its own order. */
  readonly genreIds: readonly string[];
  /** How the genres of a blurb and of a cover are weighed together, where the model says so; offsets by `genreIds`. */
  readonly fusion: GenreFusion | undefined;
  /** Frees the model. */
  close(): Promise<void>;
}
