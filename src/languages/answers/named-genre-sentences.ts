import type { NamedGenre } from '../words/named-genre.ts';

/** A genre of which few covers are known, and how many. */
export interface ThinGenre {
  readonly genre: NamedGenre;
  readonly covers: number;
}

/** What is said of the genres that an asker named, and of those that words told, in one language. */
export interface NamedGenreSentences {
  /** What the blurb seems to be beside the genres that were named; at least one. */
  readonly blurbReadsAs: (genres: readonly NamedGenre[]) => string;
  /** The same where it contradicts what was named: the blurb hardly reads as these; at least one of both. */
  readonly contradicts: (genres: readonly NamedGenre[], named: readonly NamedGenre[]) => string;
  /** How few covers the answer rests on for a genre that was named. */
  readonly fewCovers: (thin: ThinGenre) => string;
  /** Words of a text that the model couldn't read, or that is short, from which its genres were told; at least one. */
  readonly toldBy: (words: readonly string[]) => string;
  /** A caution where there is nothing but a title. */
  readonly titleAlone: string;
}
