import type { ColourFamily } from '../palette/colour-families.ts';
import type { PaletteColour } from '../palette/cover-colours.ts';
import type { ColourLock } from '../palette/locked-palette.ts';
import type { BesideCovers } from './beside.ts';
import type { ComparableOptions } from './comparables.ts';
import type { WantedShelf } from './shelved.ts';

/** How an answer is made from covers. */
export interface AnswerOptions extends ComparableOptions {
  /** Whether enough was read to tell such covers from others, so that single ones may be shown. */
  readonly comparable: boolean;
  /** Families of colours that the title names: palettes that wear them come sooner. */
  readonly titled?: readonly ColourFamily[];
  /** Shelves whose covers come before others. */
  readonly shelves?: readonly WantedShelf[];
  /** Genres that are certain, as the asker named them: their covers come first. */
  readonly named?: NamedGenres;
  /** Books and authors that the book is comparable with. */
  readonly beside?: BesideCovers;
}

/** Genres that an asker named. */
export interface NamedGenres {
  /** At least one. */
  readonly ids: readonly string[];
  /** Shelves below them that the asker named: their covers are of these genres, too. */
  readonly shelves?: readonly { readonly id: string; readonly genre: string }[];
  /** Whether there is a text beside them that tells such covers apart. */
  readonly hasText: boolean;
  /** What a text that tells nothing else would be read as; such covers stand in for those that aren't known to be of the genres. */
  readonly features: Float32Array;
}

/** What of an answer's options counts when palettes are rolled. */
export interface RollOptions {
  readonly named?: AnswerOptions['named'] | undefined;
  readonly shelves?: AnswerOptions['shelves'] | undefined;
  readonly readings?: Float32Array | undefined;
  readonly titled?: AnswerOptions['titled'] | undefined;
}

/** What palettes are to carry. */
export interface WantedRoll {
  /** At least one. */
  readonly locks: readonly ColourLock[];
  /** The palette that is shown already; may be empty. */
  readonly shown?: readonly PaletteColour[] | undefined;
}
