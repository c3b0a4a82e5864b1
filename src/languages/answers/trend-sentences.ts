import type { CoverChange } from '../../hues/reading.ts';
import type { NamedGenre } from '../words/named-genre.ts';

/** Years of a genre's covers, the first and the last of them. */
export interface GenreYears {
  readonly genre: NamedGenre;
  readonly from: number;
  readonly to: number;
}

/** What is said of how covers change, and of what their pictures are, in one language. */
export interface TrendSentences {
  /** What has changed, over the same years; at least one change. */
  readonly changed: (said: GenreYears & { readonly changes: readonly CoverChange[] }) => string;
  /** That nothing has, beyond chance. */
  readonly steady: (years: GenreYears) => string;
  /** That too few covers of a genre are of a year that is known. */
  readonly unknown: (genre: NamedGenre) => string;
  /** How many of recent covers are illustrated, 0 to 1, and from which year on they are recent. */
  readonly style: (said: { readonly illustrated: number; readonly since: number }) => string;
  /** That this isn't known of such covers. */
  readonly styleUnknown: string;
}
